#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Installs what a target of the Makefile needs, and nothing that is there already.
# Usage: install.sh demo|test|bench|screenshots      what needs QGIS
#        install.sh package|gates        what builds the package, and what judges it
# (as root, or as a user who may use sudo)
set -eu

purpose=${1:?usage: install.sh demo|test|bench|screenshots|package|gates}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

say() { printf '==> %s\n' "$*"; }
fail() { printf 'Error: %s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1; then sudo "$@"
    else fail "installing packages needs root or sudo: run as root: $*"
    fi
}

has() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

qgis_is_new_enough() {
    command -v qgis_process >/dev/null 2>&1 || return 1
    # Asked of the library, which needs no screen.
    /usr/bin/python3 -c 'import sys
from qgis.core import Qgis
sys.exit(Qgis.versionInt() < 34000)' 2>/dev/null
}

# The mirror is the one that apt uses already; only the suite is new.
add_backports() {
    mirror=$(apt-get indextargets \
        --format '$(REPO_URI)|$(CODENAME)|$(COMPONENT)|$(ORIGIN)' 'Created-By: Packages' |
        awk -F'|' '$2 == "bookworm" && $3 == "main" && $4 == "Debian" { print $1; exit }')
    [ -n "$mirror" ] || fail "apt knows no Debian 12 (bookworm) mirror; install QGIS 3.40 or later yourself."
    say "adding bookworm-backports from the mirror that apt uses"
    keys=/usr/share/keyrings/debian-archive-keyring.gpg
    printf 'Types: deb\nURIs: %s\nSuites: bookworm-backports\nComponents: main\nSigned-By: %s\n' \
        "$mirror" "$keys" | as_root tee /etc/apt/sources.list.d/bookworm-backports.sources >/dev/null
    as_root apt-get update -qq
}

apt_install() {
    say "installing: $*"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes \
        --no-install-recommends -o DPkg::Lock::Timeout=600 "$@" >/dev/null
}

fits() { apt-get install -s -qq --no-install-recommends "$@" >/dev/null 2>&1; }

# An environment in build/. A copy of the list of tools inside says which ones are there.
environment() {
    venv="$root/build/$1" list="$root/$2"
    shift 2
    cmp -s "$list" "$venv/installed.txt" && return
    say "installing the tools of ${list#"$root"/} into ${venv#"$root"/}"
    /usr/bin/python3 -m venv --clear "$@" "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$list"
    cp "$list" "$venv/installed.txt"
}

missing=
want() { for name in "$@"; do has "$name" || missing="$missing $name"; done; }

# lrelease, which compiles the translations: of Qt 5, or where apt has that no more, of Qt 6.
qt5_tools=qttools5-dev-tools qt6_tools=qt6-l10n-tools
apt_knows() { apt-cache show "$1" >/dev/null 2>&1; }
want_lrelease() { has "$qt5_tools" || { has "$qt6_tools" && ! apt_knows "$qt5_tools"; } || want "$qt5_tools"; }

# What is missing, once the lists are read.
install_missing() {
    case " $missing " in
        *" $qt5_tools "*) apt_knows "$qt5_tools" || missing="${missing%"$qt5_tools"*}$qt6_tools${missing#*"$qt5_tools"}" ;;
    esac
    fitting='' newer=''
    for name in $missing; do
        # QGIS of the backports brings newer libraries, which others, such as curl, must fit.
        if ! fits "$name" && fits -t bookworm-backports "$name"; then
            newer="$newer $name"
        else
            fitting="$fitting $name"
        fi
    done
    # shellcheck disable=SC2086  lists of names
    {
        [ -z "$fitting" ] || apt_install $fitting
        [ -z "$newer" ] || apt_install -t bookworm-backports $newer
    }
}

if [ "$purpose" = package ] || [ "$purpose" = gates ]; then
    if command -v apt-get >/dev/null 2>&1; then
        want python3-venv git ca-certificates
        want_lrelease
        [ "$purpose" = package ] || want libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1
        if [ -n "$missing" ]; then
            say "reading the package lists"
            as_root apt-get update -qq
            install_missing
        fi
        # Both must compile the same; a gate compares them where both are.
        if [ "$purpose" = gates ] && ! has "$qt6_tools"; then
            if ! { apt_knows "$qt6_tools" || as_root apt-get update -qq; } || ! apt_install "$qt6_tools"; then
                say "no lrelease of Qt 6 here: only that of Qt 5 is tested"
            fi
        fi
    fi
    environment gates-venv tests/gates/requirements.txt
    [ "$purpose" = package ] || environment qt6-venv tests/qt6/requirements.txt
    exit
fi

if command -v apt-get >/dev/null 2>&1; then
    want python3-shapely python3-requests python3-numpy python3-gdal fonts-dejavu-core
    case $purpose in
        test)
            want python3-venv xvfb xauth git ca-certificates curl python3-psycopg2
            want_lrelease
            ;;
        screenshots) want python3-venv xvfb xauth python3-pil ;;
        bench) want python3-venv xvfb xauth nginx-light curl aria2 iproute2 python3-psycopg2 ;;
    esac
    if ! qgis_is_new_enough || [ -n "$missing" ]; then
        say "reading the package lists"
        as_root apt-get update -qq
    fi
    if ! qgis_is_new_enough; then
        apt-cache madison qgis | grep -q '| 3\.4[0-9]\|| [4-9]\.' || add_backports
        # bookworm's own QGIS is too old; -t takes what QGIS needs from the backports too.
        if apt-cache madison qgis | grep -q 'bookworm-backports'; then
            apt_install -t bookworm-backports qgis python3-qgis qgis-providers
        else
            apt_install qgis python3-qgis qgis-providers
        fi
    fi
    install_missing
    # One test pays in it. Not every distribution has it as a package: that test is skipped then.
    if [ "$purpose" = test ] && ! command -v chromedriver >/dev/null 2>&1; then
        apt-cache show chromium-driver >/dev/null 2>&1 || as_root apt-get update -qq
        apt_install chromium chromium-driver || say "no Chromium here: one test will be skipped"
    fi
fi
# The ledgers of the tests lie in it, and the items of the real STAC servers of tests/outside; each
# run has a folder of its own.
# A database that the package would make and start for itself isn't wanted here.
case $purpose in test | bench) wants_postgres=yes ;; *) wants_postgres= ;; esac
if [ -n "$wants_postgres" ] && command -v apt-get >/dev/null 2>&1 && ! has postgresql-postgis; then
    apt-cache show postgresql-postgis >/dev/null 2>&1 || as_root apt-get update -qq
    unwanted=/etc/postgresql-common/createcluster.d/datacosmos-tests.conf
    as_root mkdir -p "${unwanted%/*}"
    echo 'create_main_cluster = false' | as_root tee "$unwanted" >/dev/null
    apt_install postgresql-postgis || say "no PostGIS here: what needs PostgreSQL will fail"
    as_root rm -f "$unwanted"
fi
qgis_is_new_enough || fail "QGIS 3.40 or later is needed, with qgis_process and its Python bindings for /usr/bin/python3."
/usr/bin/python3 -c 'import requests, shapely' 2>/dev/null ||
    fail "the Python packages requests and shapely are needed for /usr/bin/python3."

[ "$purpose" = demo ] || environment venv tests/setup/requirements.txt --system-site-packages

# QGIS and python -m find the package under its name, whatever this folder is called.
mkdir -p "$root/build/plugins"
ln -sfn "$root" "$root/build/plugins/datacosmos_imagery"
say "ready: $(/usr/bin/python3 -c 'from qgis.core import Qgis; print("QGIS", Qgis.version())' 2>/dev/null)"
