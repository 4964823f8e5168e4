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

say() { printf '==> %s\n' "$*"; }
fail() { printf 'Error: %s\n' "$*" >&2; exit 1; }

[ "$(id -u)" -eq 0 ] || fail "a chroot needs root"

# In a mount namespace of its own: whatever happens, nothing stays mounted in build/.
if [ "${COMPAT_UNSHARED:-}" != yes ]; then
    COMPAT_UNSHARED=yes exec unshare --mount --propagation private tests/setup/compat.sh "$suite"
fi

# The zip, and the environment whose pip fetches the tests' tools.
tests/setup/install.sh package
package=$(build/gates-venv/bin/python tests/gates/build_package.py build)

inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}

if [ ! -e "$root/ready" ]; then
    command -v debootstrap >/dev/null || { apt-get update -qq && apt-get install -qq --yes debootstrap; }
    mirror=$(apt-get indextargets --format '$(REPO_URI)|$(COMPONENT)|$(ORIGIN)' \
        'Created-By: Packages' | awk -F'|' '$2 == "main" && $3 == "Debian" { print $1; exit }')
    [ -n "$mirror" ] || fail "apt knows no Debian mirror"
    say "building Debian $suite in ${root#"$PWD"/}"
    rm -rf "$root"
    mkdir -p "$root"
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "$mirror" >"$root.log" 2>&1 ||
        fail "that failed: see $root.log"
    # No service may start in there.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"
    # Its apt reaches the mirror as the one out here does: proxy, how old a list may be.
    apt-config dump | sed -n '/^Acquire::\(Check-\|https\{0,1\}::\)/p' \
        >"$root/etc/apt/apt.conf.d/50outside"
fi
cp /etc/resolv.conf "$root/etc/resolv.conf"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
if [ ! -e "$root/ready" ]; then
    say "installing its QGIS"
    inside apt-get update -qq
    inside apt-get install -qq --yes --no-install-recommends \
        qgis python3-qgis qgis-providers python3-shapely python3-requests python3-numpy \
        python3-gdal python3-venv fonts-dejavu-core xvfb xauth git make qttools5-dev-tools \
        chromium chromium-driver >>"$root.log" 2>&1 || fail "that failed: see $root.log"
    touch "$root/ready"
fi

say "the tests' tools, from the index that pip uses here"
version=$(inside python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
build/gates-venv/bin/python -m pip download --quiet --disable-pip-version-check --only-binary :all: \
    --python-version "$version" --dest "$root/wheels" --requirement tests/setup/requirements.txt
rm -rf "$root/src"
git clone --quiet . "$root/src"
mkdir "$root/src/build"
cp "$package" "$root/src/build/"
inside DATACOSMOS_PACKAGE="/src/build/${package##*/}" sh -euc '
    cd /src
    python3 -m venv --system-site-packages build/venv
    build/venv/bin/python -m pip install --quiet --disable-pip-version-check \
        --no-index --find-links /wheels --requirement tests/setup/requirements.txt
    cp tests/setup/requirements.txt build/venv/installed.txt
    mkdir -p build/plugins
    ln -sfn /src build/plugins/datacosmos_imagery
    export PYTHONPATH=/src/build/plugins QT_QPA_PLATFORM=offscreen
    python3 -c "from qgis.core import Qgis; print(\"==> QGIS\", Qgis.version())"
    failed=0
    run() { build/venv/bin/python -m pytest "$@" || failed=1; }
    run -p no:pytest_qgis -p no:pytest-qt tests/core tests/test_*.py
    run tests/ui tests/e2e
    run -p no:pytest_qgis -p no:pytest-qt tests/real
    exit $failed
'
