#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Runs the tests of the last commit in a QGIS with Qt 6, in a chroot, with the zip that
# `make package` builds out here. Debian builds QGIS with Qt 5 only, so it is built from Debian's
# sources first, once: 10 GB and some 80 minutes of processor time; what was broken off goes on at
# the next call. Needs root.
# Usage: qgis_qt6.sh [PATH...]        tests/ui, tests/e2e and tests/real if none is given
#   QGIS_QT6=FOLDER     a chroot with such a QGIS, or where one shall be built; build/qgis-qt6 else
#   QGIS_QT6=FILE       a tarball of what `make install` and Qwt put into the chroot's /usr and /etc
set -eu

built=${QGIS_QT6:+$(realpath -m "$QGIS_QT6")}
cd "$(dirname "$0")/../.."
root=$PWD/build/qgis-qt6
if [ -n "$built" ] && [ ! -f "$built" ]; then
    root=$built built=
fi
log=$root.log
. tests/setup/chroot.sh
in_own_namespace tests/setup/qgis_qt6.sh "$@"

# The suite whose QGIS and Qt 6 fit each other: QGIS 3.40, Qt 6.8, PyQt 6.9.
suite=trixie
mkdir -p build
! todo debian || { debian "$suite"; did debian; }
enter

if todo packages; then
    say "what builds it, and what it runs on"
    # sid is for the source of one library; no package comes from there.
    inside sed -n 's/^deb \([^ ]*\) .*/deb \1 '"$suite"' main\ndeb-src \1 '"$suite"' main\ndeb-src \1 sid main/p' \
        /etc/apt/sources.list >"$root/sources" && mv "$root/sources" "$root/etc/apt/sources.list"
    packages \
        build-essential dpkg-dev clang mold ninja-build cmake bison flex pkgconf \
        qt6-base-dev qt6-base-private-dev qt6-svg-dev qt6-positioning-dev qt6-tools-dev \
        qt6-tools-dev-tools qt6-l10n-tools qt6-multimedia-dev qt6-5compat-dev qmake6 \
        libqca-qt6-dev libqca-qt6-plugins qtkeychain-qt6-dev libqscintilla2-qt6-dev \
        pyqt6-dev pyqt6-dev-tools pyqt6.qsci-dev python3-pyqt6 python3-pyqt6.qsci \
        python3-pyqt6.qtsvg python3-pyqt6.qtmultimedia python3-pyqt6.qtpositioning \
        python3-pyqt6.qtserialport python3-pyqt6.sip python3-pyqtbuild sip-tools python3-dev \
        libgdal-dev libproj-dev proj-bin libgeos-dev libspatialindex-dev libspatialite-dev \
        libsqlite3-dev libexiv2-dev libprotobuf-dev protobuf-compiler libzstd-dev libzip-dev \
        libexpat1-dev libgsl-dev libxml2-dev zlib1g-dev nlohmann-json3-dev \
        python3-gdal python3-numpy python3-shapely python3-requests python3-jinja2 python3-lxml \
        python3-owslib python3-psycopg2 python3-pygments python3-yaml python3-dateutil \
        python3-venv python3-pil qt6-svg-plugins qt6-image-formats-plugins libqt6sql6-sqlite gdal-bin fonts-dejavu-core \
        xvfb xauth git make
    did packages
fi

if todo qgis && [ -n "$built" ]; then
    say "QGIS as it was built before"
    tar --extract --file "$built" --directory "$root" --keep-directory-symlink --no-same-owner
    inside ldconfig
    did qgis
fi
if todo qgis; then
    rm -rf "$root/build/recipe"
    mkdir -p "$root/build"
    cp -r tests/setup/qt6 "$root/build/recipe"
    for step in qwt source configure compile; do
        todo "$step" || continue
        say "building QGIS: $step (what it prints is in $log)"
        logged inside nice sh /build/recipe/build.sh "$step" "${JOBS:-$(nproc)}"
        did "$step"
    done
    did qgis
fi
postgres
bring_tests

# pytest-qgis takes a QGIS before 4 for one with Qt 5, whose enumerations' members need no name of
# the enumeration.
inside sed -i 's/QSettings\.\(IniFormat\)/QSettings.Format.\1/; s/QSettings\.\(UserScope\)/QSettings.Scope.\1/' \
    "$(inside find /src/build/venv -path '*/pytest_qgis/plugin.py')"

all() {
    run ui tests/ui
    run e2e tests/e2e
    run real -p no:pytest_qgis -p no:pytest-qt tests/real
}
chosen() {
    for path; do
        case $path in
            tests/real*) run "$path" -p no:pytest_qgis -p no:pytest-qt "$path" ;;
            *) run "$path" "$path" ;;
        esac
    done
}
if [ $# -gt 0 ]; then counted chosen "$@"; else counted all; fi
