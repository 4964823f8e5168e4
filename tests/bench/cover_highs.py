# SPDX-License-Identifier: GPL-2.0-or-later
"""Run in a process of its own: what HiGHS finds for the spots of an area (scipy.optimize.milp).

Prints JSON: cost and lower bound, or why there are none. Gaps between the spots count for
nothing here, which makes it easier than what is measured beside it.
"""

import json
import sys

from cover_child import AREA, SIZES, candidates
from datacosmos_imagery.core import aoi_from_bbox
from datacosmos_imagery.core.cover.covering import Ground
from datacosmos_imagery.core.cover.reduction import flags_of, without_implied_rows

SPOTS = 6000


def main(count, kind, seed, seconds):
    try:
        from scipy.optimize import Bounds, LinearConstraint, milp
        from scipy.sparse import csr_matrix
    except ImportError as error:
        return {"skipped": f"no scipy with HiGHS here ({error})"}
    footprints, prices = candidates(count, seed, SIZES[kind])
    ground = Ground(aoi_from_bbox(*AREA), footprints, 0, lambda: None)
    costs = [float(prices[owner]) for owner in ground.kept]
    rows = without_implied_rows(ground.spots(SPOTS), len(costs), lambda: None)
    found = milp(
        costs,
        integrality=[1] * len(costs),
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(csr_matrix(flags_of(rows, len(costs)).astype(float)), lb=1),
        options={"time_limit": seconds},
    )
    if found.x is None:
        return {"skipped": f"HiGHS found nothing: {found.message}"}
    return {"cost": float(found.fun), "bound": float(found.mip_dual_bound)}


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), float(sys.argv[4]))))
