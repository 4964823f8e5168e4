# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs a script inside the real QGIS program, on a virtual screen and in a profile of its own.

The script drives QGIS with `driving`, whose `report` hands values back. What it must not do is
described there too.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import coverage
from qgis_profile import make_settings, settings_files

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SCREENSHOTS = ROOT / "build" / "screenshots"
THEMES = {"light": "default", "dark": "Night Mapping"}

# The script has so much less time than the program, to say where it hung.
_SPARE_S = 5.0
_STDERR_SHOWN = 6000


class QgisFailure(AssertionError):
    """The script failed, QGIS crashed, or the time ran out; the text says all that is known."""


def run_in_qgis(
    script: Path | str,
    *,
    profile: Path,
    env: Mapping[str, str] | None = None,
    timeout_s: float = 90.0,
    screen: str = "1366x768x24",
    theme: str = "light",
    scale: float = 1.0,
    plugin: Path | None = ROOT,
    settings: Mapping[str, str] | None = None,
    killed_when: Callable[[], bool] | None = None,
) -> dict:
    """Run a script in QGIS and return what it reported.

    Two more keys are in the answer: "qgis_log", the message log as [tag, level, text] lists, and
    "seconds", the time from start to end.

    Args:
        script: a file, or source code.
        profile: a folder for everything that QGIS writes. A second run with the same folder is
            the same user starting QGIS again.
        env: environment variables for QGIS. Of this process's own ones only the search path
            and the like get through: no account, no proxy, no QGIS settings.
        timeout_s: for the whole run; then everything is killed.
        screen: width, height and depth.
        theme: a key of THEMES; like `settings` and `plugin` it is set when the profile is new.
        scale: 1.5 for a screen of 150 %.
        plugin: the folder of the plugin that is enabled; None for none.
        settings: entries of QGIS's settings file, "group/key" to value as written in it.
        killed_when: QGIS is killed once this is true, or kills itself before. That it isn't
            killed is a failure then, and what it reported so far is the answer.

    Raises:
        QgisFailure: see there. A picture of the screen is in build/screenshots then, unless
            QGIS could no longer take one.
    """
    profile = profile.resolve()
    _make_profile(profile, theme, plugin is not None, settings or {})
    if isinstance(script, str):
        source, script = script, profile / "script.py"
        script.write_text(source, "utf-8")
    outcome_path = profile / "outcome.json"
    outcome_path.unlink(missing_ok=True)
    started = time.monotonic()
    with _virtual_screen(screen) as display:
        environment = {
            **_bare_environment(profile),
            "DISPLAY": display,
            "QT_SCALE_FACTOR": str(scale),
            "PYQGIS_STARTUP": str(HERE / "before_plugins.py"),
            "REAL_HARNESS": str(HERE),
            "REAL_SCRIPT": str(script.resolve()),
            "REAL_OUTCOME": str(outcome_path),
            "REAL_SCREENSHOTS": str(SCREENSHOTS),
            "REAL_DEADLINE": str(time.monotonic() + max(timeout_s - _SPARE_S, 1.0)),
            **_measurement(),
            **(env or {}),
        }
        if plugin is not None:
            environment["QGIS_PLUGINPATH"] = str(_plugin_path(profile, plugin))
        exit_code, said = _run_program(profile, environment, timeout_s, killed_when)
    return _judge(
        outcome_path, exit_code, said, started, timeout_s, is_killed=killed_when is not None
    )


def _make_profile(
    profile: Path, theme: str, enable_plugin: bool, settings: Mapping[str, str]
) -> None:
    if any(path.exists() for path in settings_files(profile)):
        return
    # MetaSearch, db_manager and the like cost a second of each start and are not what we test.
    entries = {
        "PythonPlugins/processing": "true",
        "PythonPlugins/MetaSearch": "false",
        "PythonPlugins/db_manager": "false",
        "PythonPlugins/grassprovider": "false",
        # A profile that never had it says nothing; QGIS respects a "false" also on installing.
        **({"PythonPlugins/datacosmos_imagery": "true"} if enable_plugin else {}),
        "auth/use_password_helper": "false",
        "qgis/checkVersion": "false",
        # Its failure without the net would come into the message bar at some moment.
        "fonts/downloadMissingFonts": "false",
        "qgis/askToSaveProjectChanges": "false",
        "app/askToSaveMemoryLayers": "false",
        "UI/UITheme": THEMES[theme],
        **settings,
    }
    groups: dict[str, list[str]] = {}
    for name, value in entries.items():
        group, key = name.split("/", 1)
        groups.setdefault(group, []).append(f"{key.replace('/', chr(92))}={value}\n")
    make_settings(profile, "".join(f"[{name}]\n{''.join(lines)}" for name, lines in groups.items()))


def _plugin_path(profile: Path, plugin: Path) -> Path:
    folder = profile / "plugins"
    folder.mkdir(exist_ok=True)
    link = folder / "datacosmos_imagery"
    if not link.is_symlink():
        link.symlink_to(plugin, target_is_directory=True)
    return folder


def _bare_environment(profile: Path) -> dict[str, str]:
    home, temporary = profile / "home", profile / "tmp"
    for folder in (home, temporary):
        folder.mkdir(mode=0o700, exist_ok=True)
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "XDG_RUNTIME_DIR": str(temporary),
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        # Without a desktop session there is no bus that these could talk to.
        "NO_AT_BRIDGE": "1",
        "QT_LOGGING_RULES": "qt.accessibility.*=false",
    }


def _measurement() -> dict[str, str]:
    """Return what has the program measure itself, if this process is measured."""
    running = coverage.Coverage.current()
    if running is None:
        return {}
    data = Path(running.get_option("run:data_file")).resolve()
    tools = Path(coverage.__file__).parents[1]
    return {"REAL_COVERAGE": str(data.with_name("program")), "REAL_COVERAGE_PATH": str(tools)}


@contextlib.contextmanager
def _virtual_screen(size: str) -> Iterator[str]:
    """Yield the display of a screen that ends with the block.

    xvfb-run guesses a free number, which fails now and then when several start at a time; asked
    directly, the server takes one that is free and tells it.
    """
    reading, writing = os.pipe()
    # At Xvfb's own 100 dots per inch Qt would scale everything by 1.04.
    more = ["-dpi", "96", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, *more],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise QgisFailure(f"Xvfb ended with {server.wait()} before it had a display.")
        yield f":{number}"
    finally:
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _run_program(
    profile: Path,
    environment: dict[str, str],
    timeout_s: float,
    killed_when: Callable[[], bool] | None,
) -> tuple[int | None, str]:
    """Return the exit code, None when the time ran out, and what QGIS wrote."""
    command = [
        "qgis",
        *("--nologo", "--noversioncheck", "--profiles-path", str(profile)),
        *("--code", str(HERE / "start.py")),
    ]
    # To a file: a pipe would stay open as long as any grandchild lives.
    said = profile / "said.txt"
    with said.open("wb") as sink:
        program = subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=sink,
            stderr=subprocess.STDOUT,
            cwd=profile,
            start_new_session=True,
        )
        if killed_when is not None:
            watch = threading.Thread(target=_kill_when, args=(program, killed_when), daemon=True)
            watch.start()
        try:
            exit_code = program.wait(timeout_s)
        except subprocess.TimeoutExpired:
            exit_code = None
        finally:
            # Also what QGIS started; the group outlives its leader.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(program.pid, signal.SIGKILL)
            program.wait()
    return exit_code, said.read_text("utf-8", "replace")


def _kill_when(program: subprocess.Popen[bytes], is_time: Callable[[], bool]) -> None:
    while program.poll() is None:
        if is_time():
            program.kill()
            return
        time.sleep(0.005)


def _judge(
    outcome_path: Path,
    exit_code: int | None,
    said: str,
    started: float,
    timeout_s: float,
    *,
    is_killed: bool,
) -> dict:
    outcome = json.loads(outcome_path.read_text("utf-8")) if outcome_path.exists() else {}
    complaints = list(outcome.get("errors", ()))
    if exit_code is None:
        complaints.append(f"QGIS had not ended after {timeout_s:g} s and was killed.")
    elif is_killed and exit_code != -signal.SIGKILL:
        complaints.append(f"QGIS ended with exit code {exit_code} and should have been killed.")
    elif exit_code != 0 and not is_killed:
        complaints.append(f"QGIS ended with exit code {exit_code}.")
    if not (outcome.get("finished") or complaints or is_killed):
        complaints.append("QGIS ended before the script was done.")
    if complaints:
        shown = said[-_STDERR_SHOWN:].strip() or "(nothing)"
        reported = json.dumps(outcome.get("results", {}), indent=1)
        raise QgisFailure(
            "\n".join([*complaints, "--- reported before that", reported, "--- QGIS wrote", shown])
        )
    return {
        **outcome.get("results", {}),
        "qgis_log": outcome.get("log", []),
        "seconds": time.monotonic() - started,
    }
