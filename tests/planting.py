# SPDX-License-Identifier: GPL-2.0-or-later
"""What somebody else may have put where a file or folder of ours belongs.

Each function puts it there; a link leads to `victim`, a file or a folder.
"""

from __future__ import annotations

import os
import socket

import pytest

STRANGER = 65_432


def link(place, victim):
    place.symlink_to(victim)


def dangling_link(place, victim):
    place.symlink_to(victim.with_name("not there yet"))


def pipe(place, victim):
    os.mkfifo(place)


def device(place, victim):
    try:
        os.mknod(place, 0o20666, os.makedev(1, 5))  # /dev/zero: it never ends
    except PermissionError:
        pytest.skip("only root makes devices")


def listener(place, victim):
    before = os.getcwd()
    os.chdir(place.parent)  # the address of a socket has 107 characters at the most
    try:
        socket.socket(socket.AF_UNIX).bind(place.name)
    finally:
        os.chdir(before)


def folder(place, victim):
    place.mkdir()


def strangers_file(place, victim):
    place.write_bytes(b"{}")
    give_away(place)


def hard_link(place, victim):
    os.link(victim, place)


def strangers_folder(place, victim):
    place.mkdir(mode=0o777)
    give_away(place)


def plain_file(place, victim):
    place.write_bytes(b"mine")


def give_away(path):
    try:
        os.chown(path, STRANGER, STRANGER)
    except PermissionError:
        pytest.skip("only root gives files away")


FOR_A_FILE = [link, dangling_link, pipe, device, listener, folder, strangers_file, hard_link]
FOR_A_FOLDER = [link, dangling_link, pipe, device, listener, plain_file, strangers_folder]
