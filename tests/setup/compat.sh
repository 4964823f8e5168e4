#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Runs the tests of the last commit in the newest QGIS that Debian offers, in a chroot under
# build/compat, with the zip that `make package` builds out here. Needs root, and about 4 GB;
# building it takes some minutes, once.
# Usage: compat.sh [suite]        "testing" if none is given
set -eu

suite=${1:-testing}
cd "$(dirname "$0")/../.."
root=$PWD/build/compat/$suite
log=$root.log
. tests/setup/chroot.sh
in_own_namespace tests/setup/compat.sh "$suite"

mkdir -p build/compat
! todo qgis || debian "$suite"
enter
if todo qgis; then
    say "installing its QGIS"
    packages qgis python3-qgis qgis-providers python3-shapely python3-requests python3-numpy \
        python3-gdal python3-venv fonts-dejavu-core xvfb xauth git make curl qttools5-dev-tools \
        chromium chromium-driver
    did qgis
fi
postgres
bring_tests

all() {
    run core -p no:pytest_qgis -p no:pytest-qt tests/core tests/test_*.py
    run ui tests/ui
    run e2e tests/e2e
    run real -p no:pytest_qgis -p no:pytest-qt tests/real
}
counted all
