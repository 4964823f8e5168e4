#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Builds QGIS with Qt 6 inside the chroot of qgis_qt6.sh, a step a call, and installs it there.
# For the shortest build, not for speed: clang, no optimisation, precompiled headers, and only the
# parts that a plugin can meet.
# Usage: build.sh qwt|source|configure|compile JOBS
set -eu

jobs=$2
cd /build

case $1 in
qwt)  # Debian builds it for Qt 5 only. Of its source, the original tarball is all that is needed,
    # and not every mirror has the rest.
    rm -rf qwt-6.*/
    apt-get source --download-only qwt/sid || true
    tar xf qwt_6.*.orig.tar.*
    cd qwt-6.*/
    for part in OpenGL Designer Examples Playground Tests Svg; do
        sed -i -E "s/^(\s*)(QWT_CONFIG\s*\+= Qwt$part\s*)$/\1# \2/" qwtconfig.pri
    done
    sed -i 's#/usr/local/qwt-..QWT_VERSION#/usr/local/qwt6#' qwtconfig.pri
    qmake6 qwt.pro 'QMAKE_CXXFLAGS_RELEASE=-O0 -g0'
    make -j"$jobs"
    make install
    echo /usr/local/qwt6/lib >/etc/ld.so.conf.d/qwt6.conf
    ldconfig
    ;;
source)
    rm -rf src out
    apt-get source --download-only "qgis/$(. /etc/os-release && echo "$VERSION_CODENAME")"
    dpkg-source -x --no-check qgis_*.dsc src
    ;;
configure)
    flags="-g0 -w -DNDEBUG"
    set --
    for with in BUILD_WITH_QT6 WITH_GUI WITH_DESKTOP WITH_BINDINGS BINDINGS_GLOBAL_INSTALL \
        WITH_ANALYSIS WITH_QGIS_PROCESS WITH_OAUTH2_PLUGIN WITH_SPATIALITE \
        ENABLE_LOCAL_BUILD_SHORTCUTS
    do
        set -- "$@" "-D$with=ON"
    done
    for without in ENABLE_TESTS PEDANTIC USE_CCACHE WITH_INTERNAL_NLOHMANN_JSON WITH_APIDOC \
        WITH_QSCIAPI WITH_ASTYLE WITH_CRASH_HANDLER WITH_SERVER WITH_3D WITH_QUICK \
        WITH_CUSTOM_WIDGETS WITH_PDAL WITH_EPT WITH_COPC WITH_DRACO WITH_GRASS7 WITH_GRASS8 \
        WITH_ORACLE WITH_HANA WITH_POSTGRESQL WITH_QTWEBKIT WITH_QTWEBENGINE WITH_QTSERIALPORT \
        WITH_QTGAMEPAD WITH_QSPATIALITE WITH_QWTPOLAR WITH_INTERNAL_QWTPOLAR
    do
        set -- "$@" "-D$without=OFF"
    done
    for linker in EXE SHARED MODULE; do
        set -- "$@" "-DCMAKE_${linker}_LINKER_FLAGS=-fuse-ld=mold"
    done
    cmake -S src -B out -G Ninja -Wno-dev \
        -DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=None \
        "-DCMAKE_C_FLAGS=-O1 $flags" "-DCMAKE_CXX_FLAGS=-O0 $flags" \
        -DCMAKE_INSTALL_PREFIX=/usr -DCMAKE_PROJECT_qgis_INCLUDE=/build/recipe/headers.cmake \
        -DQWT_LIBRARY=/usr/local/qwt6/lib/libqwt.so -DQWT_INCLUDE_DIR=/usr/local/qwt6/include "$@"
    ;;
compile)
    ninja -C out -j"$jobs"
    ninja -C out install
    ldconfig
    ;;
esac
