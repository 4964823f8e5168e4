# SPDX-License-Identifier: GPL-2.0-or-later
"""What modules find from where they lie themselves: an icon that isn't there shows as nothing."""

from __future__ import annotations

import importlib
import inspect
from pathlib import Path

from datacosmos_imagery.ui.adapters.accounts.local_sandbox import LocalSandbox

ROOT = Path(__file__).resolve().parents[2]


def paths_in(source):
    """Return the paths that a module has as values of its own."""
    name = ".".join(("datacosmos_imagery", *source.relative_to(ROOT).with_suffix("").parts))
    module = importlib.import_module(name.removesuffix(".__init__"))
    return [value for value in vars(module).values() if isinstance(value, Path)]


def test_icons_guide_and_translations_are_where_modules_look_for_them():
    named = [path for source in sorted(ROOT.glob("ui/**/*.py")) for path in paths_in(source)]
    assert {path.name for path in named} >= {"icon.svg", "help", "i18n"}
    assert [path for path in named if not path.exists()] == []


def test_the_sandbox_runs_from_the_plugins_own_folder():
    package = inspect.signature(LocalSandbox).parameters["package"].default
    assert package.resolve() == ROOT
