# SPDX-License-Identifier: GPL-2.0-or-later
# To be read by scripts that test in another Debian: a chroot, "$root", that keeps what was
# installed in it, and that nothing stays mounted in. $log takes what installing prints.
# shellcheck shell=sh

say() { printf '==> %s\n' "$*"; }
fail() { printf 'Error: %s\n' "$*" >&2; exit 1; }

# In a mount namespace of its own: whatever happens, nothing stays mounted afterwards. Calls the
# script anew, by the path and with the arguments that are given.
in_own_namespace() {
    [ "$(id -u)" -eq 0 ] || fail "a chroot needs root"
    [ "${CHROOT_UNSHARED:-}" = yes ] ||
        CHROOT_UNSHARED=yes exec unshare --mount --propagation private "$@"
}

inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}

logged() { "$@" >>"$log" 2>&1 || fail "that failed: see $log"; }

# A step that is done once; what was broken off in the middle is done again.
todo() { [ ! -e "$root/done/$1" ]; }
did() { mkdir -p "$root/done"; touch "$root/done/$1"; }

# The smallest Debian of a suite, from the mirror that apt uses out here, and reached as out here:
# proxy, how old a list may be.
debian() {
    command -v debootstrap >/dev/null || { apt-get update -qq && apt-get install -qq --yes debootstrap; }
    mirror=$(apt-get indextargets --format '$(REPO_URI)|$(COMPONENT)|$(ORIGIN)' \
        'Created-By: Packages' | awk -F'|' '$2 == "main" && $3 == "Debian" { print $1; exit }')
    [ -n "$mirror" ] || fail "apt knows no Debian mirror"
    say "Debian $1 in $root"
    rm -rf "$root"
    mkdir -p "$root"
    logged debootstrap --variant=minbase --include=ca-certificates "$1" "$root" "$mirror"
    # No service may start in there.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"
    apt-config dump | sed -n '/^Acquire::\(Check-\|https\{0,1\}::\)/p' \
        >"$root/etc/apt/apt.conf.d/50outside"
}

# Names are resolved, and devices are there, as out here.
enter() {
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
}

packages() {
    logged inside apt-get update -qq
    logged inside apt-get install -qq --yes --no-install-recommends "$@"
}

# In it lie the ledgers of the tests. A server that the package would make for itself isn't wanted.
postgres() {
    todo postgres || return 0
    say "PostgreSQL"
    mkdir -p "$root/etc/postgresql-common/createcluster.d"
    echo 'create_main_cluster = false' >"$root/etc/postgresql-common/createcluster.d/datacosmos-tests.conf"
    packages python3-psycopg2 postgresql-postgis
    did postgres
}

# The last commit in /src, the zip that `make package` built out here, and an environment with
# the tests' tools, which pip fetches out here from the index that it uses.
bring_tests() {
    tests/setup/install.sh package
    package=$(build/gates-venv/bin/python tests/gates/build_package.py build | tail -1)
    say "the tests' tools, from the index that pip uses here"
    version=$(inside python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    build/gates-venv/bin/python -m pip download --quiet --disable-pip-version-check \
        --only-binary :all: --python-version "$version" --dest "$root/wheels" \
        --requirement tests/setup/requirements.txt
    rm -rf "$root/src"
    git clone --quiet . "$root/src"
    mkdir -p "$root/src/build/plugins"
    cp "$package" "$root/src/build/"
    zip=/src/build/${package##*/}
    ln -sfn /src "$root/src/build/plugins/datacosmos_imagery"
    inside sh -euc '
        cd /src
        python3 -m venv --system-site-packages build/venv
        build/venv/bin/python -m pip install --quiet --disable-pip-version-check \
            --no-index --find-links /wheels --requirement tests/setup/requirements.txt
        cp tests/setup/requirements.txt build/venv/installed.txt
    '
}

# One run of pytest in /src: its name for the table of counts, then its arguments. Whatever
# fails, the others run too.
failed=0
run() {
    name=$1
    shift
    say "$name"
    inside "DATACOSMOS_PACKAGE=$zip" PYTHONPATH=/src/build/plugins QT_QPA_PLATFORM=offscreen \
        sh -c 'cd /src && build/venv/bin/python -m pytest "$@"; echo $? >/run.status' sh "$@" \
        2>&1 | tee "$root/run.output"
    [ "$(cat "$root/run.status")" = 0 ] || failed=1
    printf '%-10s %s\n' "$name" "$(tail -1 "$root/run.output")" >>"$root/run.counts"
}

# Runs what is given as a list of calls of run, and prints the table.
counted() {
    rm -f "$root/run.counts"
    "$@"
    say "$(inside qgis_process --version 2>/dev/null | sed -n '/^QGIS\|^Qt version/p' | paste -sd,)"
    cat "$root/run.counts"
    return "$failed"
}
