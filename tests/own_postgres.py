# SPDX-License-Identifier: GPL-2.0-or-later
"""A PostgreSQL server of one's own: in a temporary folder, on a socket, without a password."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

_PLACES = Path("/usr/lib/postgresql")
_OWNER = "postgres"
USER = "stac"

# Nothing here outlives the run.
QUICK = (
    "-c listen_addresses='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
    " -c autovacuum=off -c jit=off -c max_connections=40"
)


# As a ledger runs: what is committed is on the disk. For a hundred workers and their locks.
AS_SERVED = "-c listen_addresses='' -c jit=off -c max_connections=300"


@contextlib.contextmanager
def running_postgres(settings: str = QUICK) -> Iterator[Path]:
    """Run a server for the block, and yield the folder of its socket.

    As root it runs as the user `postgres`, as it wants; anybody else runs it as himself.

    Args:
        settings: options of the server's command line.

    Raises:
        LookupError: PostgreSQL isn't installed.
        subprocess.CalledProcessError: the server didn't start, its output says why.
    """
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="stac-pg-"))
    owner = {"user": _OWNER, "group": _OWNER} if os.getuid() == 0 else {}
    if owner:
        shutil.chown(folder, _OWNER, _OWNER)

    def run(program: str, *arguments: object) -> None:
        command = [programs / program, *map(str, arguments)]
        # Not through pipes, which the server would inherit and hold open.
        with (folder / "commands.log").open("ab") as log:
            done = subprocess.run(
                command, check=False, timeout=60, cwd="/", stdout=log, stderr=log, **owner
            )
        if done.returncode:
            said = (folder / "commands.log").read_text(errors="replace")
            raise subprocess.CalledProcessError(done.returncode, command, said, said)

    data = folder / "data"
    try:
        with (folder / "commands.log").open("ab"):
            pass
        run("initdb", "-D", data, "-A", "trust", "-U", USER, "--no-sync", "--no-locale", "-EUTF8")
        run(
            "pg_ctl",
            "-D",
            data,
            "-l",
            folder / "log",
            "-o",
            f"-k {folder} {settings}",
            "-w",
            "start",
        )
        # It ends when its input does, that is, when this process does, in whichever way.
        end = [programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"]
        with subprocess.Popen(
            ["sh", "-c", '(read -r _; "$@") >/dev/null 2>&1; rm -rf "$0"', folder, *end],
            cwd="/",
            stdin=subprocess.PIPE,
            **owner,
        ):
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def restart(folder: Path, mode: str = "fast") -> None:
    """Restart the server whose socket is in the folder, in the middle of its work.

    Args:
        mode: "fast", which ends all sessions, or "immediate", as after a power cut.
    """
    owner = {"user": _OWNER, "group": _OWNER} if os.getuid() == 0 else {}
    command = [_programs() / "pg_ctl", "-D", folder / "data", "-l", folder / "log", "-m", mode]
    with (folder / "commands.log").open("ab") as log:
        subprocess.run(
            [*command, "-w", "-t", "60", "restart"],
            check=True,
            timeout=90,
            cwd="/",
            stdout=log,
            stderr=log,
            **owner,
        )


def _programs() -> Path:
    """Return the folder of the newest PostgreSQL, of those with PostGIS if there are any."""

    def rank(path: Path) -> tuple[bool, int]:
        version = path.parent.name
        extension = Path("/usr/share/postgresql", version, "extension/postgis.control")
        return extension.is_file(), int(version)

    found = [
        path
        for path in _PLACES.glob("*/bin")
        if path.parent.name.isdigit() and (path / "initdb").is_file()
    ]
    if not found:
        raise LookupError("PostgreSQL isn't installed: run tests/setup/install.sh test as root")
    return max(found, key=rank)


def create_database(folder: Path, name: str, template: str = "template1") -> None:
    """Make a database, empty or as another one is, in the server whose socket is in the folder."""
    ask_database(folder, "postgres", f"CREATE DATABASE {name} TEMPLATE {template}")


def drop_database(folder: Path, name: str) -> None:
    """Remove a database, whoever is still connected to it."""
    # The server looks only now and then whether they are gone, if they aren't at once.
    away = f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{name}'"
    ask_database(folder, "postgres", f"{away};\nDROP DATABASE {name} WITH (FORCE)")


def ask_database(folder: Path, name: str, sql: str) -> str:
    """Return what a statement gives, as text; names are looked for in pgstac's tables."""
    command = [_programs() / "psql", "-h", folder, "-U", USER, "-d", name, "-qtAf-"]
    environment = {**os.environ, "PGOPTIONS": "-c search_path=pgstac,public"}
    done = subprocess.run(
        [*command, "-vON_ERROR_STOP=1"],
        input=sql,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=30,
    )
    return done.stdout.strip()
