# SPDX-License-Identifier: GPL-2.0-or-later
"""The local sandbox, run in the background for as long as QGIS wants it."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from ....core.errors import DataCosmosError
from ....core.service.config import Connection
from ....core.service.credentials import Account, ClientCredentials, read_credentials_file
from ..folders import profile_folder
from ..i18n import translate
from ..message_log import log
from ..settings import Settings

if TYPE_CHECKING:
    from ....core.sandbox import Sandbox

_PACKAGE = Path(__file__).parents[3]
# QGIS finds its packages (GDAL, numpy) in places of its own. They come last, as does the
# package's parent folder, which holds other plugins: none can stand in for a part of Python.
_BOOT = (
    "import os, runpy, sys; sys.path += sys.argv.pop(1).split(os.pathsep); "
    "runpy.run_module(sys.argv.pop(1), run_name='__main__', alter_sys=True)"
)
_URL = re.compile(r"http://127\.0\.0\.1:\d+")
_PORT_CHOICE = "sandbox_port"
_CREDENTIALS_NAME = "credentials.json"
_START_LIMIT_MS = 30_000
_END_LIMIT_MS = 1_000
_MOST_SAID = 10_000


class LocalSandbox(QObject):
    """A DataCosmos on this machine: no account, no money.

    Runs in a process of its own, so that drawing its images never stalls QGIS; in a thread of
    QGIS where no Python interpreter is found. It ends with QGIS in any case, since it ends
    when its standard input closes.

    Args:
        folder: keeps the images of its orders; None for one in the user's profile.
        interpreter: runs it; None to look for that of this QGIS, empty for a thread.
        package: the plugin's own folder.
        start_limit_ms: how long its process may take to answer.
    """

    started = pyqtSignal(str)
    """It answers, at this address."""

    failed = pyqtSignal(str)
    """It couldn't be started, or it died; says why."""

    _thread_ended = pyqtSignal(object, str)

    def __init__(
        self,
        folder: Path | None = None,
        interpreter: str | None = None,
        parent: QObject | None = None,
        *,
        package: Path = _PACKAGE,
        start_limit_ms: int = _START_LIMIT_MS,
    ) -> None:
        super().__init__(parent)
        self.url = ""
        self._folder = folder
        self._package = package
        self._interpreter = _find_interpreter(package) if interpreter is None else interpreter
        self._credentials: ClientCredentials | None = None
        self._process: QProcess | None = None
        self._said = ""
        self._private: Path | None = None
        self._is_in_thread = False
        self._sandbox: Sandbox | None = None
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(start_limit_ms)
        self._limit.timeout.connect(self._on_late)
        self._thread_ended.connect(self._on_thread_ended)

    @property
    def place(self) -> tuple[int, int, str]:
        """Its organisation, and the id and name of its default contract."""
        from ....core.sandbox.settings import DEFAULT_CONTRACT, ORGANISATION_ID

        return ORGANISATION_ID, DEFAULT_CONTRACT.id, DEFAULT_CONTRACT.name

    @property
    def places(self) -> tuple[tuple[str, float, float], ...]:
        """Where its scenes are: name, longitude and latitude of each place in degrees."""
        from ....core.sandbox.scenes import PLACES

        return tuple((place.name, place.longitude, place.latitude) for place in PLACES)

    @property
    def is_running(self) -> bool:
        """Whether it runs or is about to."""
        return self._process is not None or self._is_in_thread

    @property
    def process_id(self) -> int | None:
        """The id of its process; None where it has none, as in a thread."""
        return int(self._process.processId()) if self._process is not None else None

    def account(self) -> Account | None:
        """Return how to connect to it, None while it doesn't answer."""
        if not self.url or self._credentials is None:
            return None
        organisation_id, contract_id, _name = self.place
        connection = Connection(self.url, self.url, organisation_id, contract_id)
        return Account(connection, self._credentials)

    def start(self) -> None:
        """Start it, unless it runs already. `started` or `failed` follows."""
        if self.is_running:
            return
        # The port of last time: carts and order journals know a service by its address.
        port = Settings().choice(_PORT_CHOICE)
        self._start_on(int(port) if port.isdigit() and len(port) <= 5 else 0)

    def stop(self) -> None:
        """Stop it. Called when the plugin is unloaded."""
        self._limit.stop()
        self.url, self._credentials = "", None
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.closeWriteChannel()
            if not process.waitForFinished(_END_LIMIT_MS):
                process.kill()
                process.waitForFinished(_END_LIMIT_MS)
            process.deleteLater()
        self._forget_private_folder()
        sandbox, self._sandbox = self._sandbox, None
        self._is_in_thread = False
        if sandbox is not None:
            sandbox.stop()

    def _start_on(self, port: int) -> None:
        from ....core.disk.private_files import make_private_folder

        folder = self._folder or profile_folder() / "sandbox"
        try:
            make_private_folder(folder)
            self._private = Path(tempfile.mkdtemp(prefix="datacosmos-sandbox-"))
        except OSError as error:
            self._give_up(str(error))
            return
        if self._interpreter:
            self._limit.start()
            self._start_process(folder, self._private / _CREDENTIALS_NAME, port)
        else:
            self._is_in_thread = True
            threading.Thread(target=self._run_in_thread, args=(folder,), daemon=True).start()

    def _start_process(self, folder: Path, credentials_file: Path, port: int) -> None:
        process = self._process = QProcess(self)
        self._said = ""
        process.setProgram(self._interpreter)
        options = ["--attached", "--port", str(port), "--folder", str(folder)]
        options += ["--credentials-file", str(credentials_file)]
        module = f"{self._package.name}.core.sandbox"
        places = os.pathsep.join([*filter(None, sys.path), str(self._package.parent)])
        process.setArguments(["-c", _BOOT, places, module, *options])
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.readyReadStandardOutput.connect(self._on_output)
        process.finished.connect(lambda *_codes: self._on_process_ended(port))
        process.errorOccurred.connect(self._on_process_error)
        process.start()

    def _on_output(self) -> None:
        if self._process is None:
            return
        self._said += bytes(self._process.readAllStandardOutput()).decode("utf-8", "replace")
        self._said = self._said[-_MOST_SAID:]
        match = _URL.search(self._said)
        if match is None or self.url or self._private is None:
            return
        try:
            self._credentials = read_credentials_file(self._private / _CREDENTIALS_NAME)
        except DataCosmosError as error:
            self._give_up(error.message)
            return
        self._forget_private_folder()
        self._limit.stop()
        self.url = match[0]
        Settings().keep_choice(_PORT_CHOICE, self.url.rpartition(":")[2])
        self.started.emit(self.url)

    def _on_process_ended(self, port: int) -> None:
        if self._process is None:
            return
        self._on_output()
        if not self.url and port:
            # Something else has the port of last time.
            self.stop()
            self._start_on(0)
            return
        self._give_up(translate("DataCosmos", "its process has ended."))

    def _on_process_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            self._give_up(self._process.errorString())

    def _on_late(self) -> None:
        self._give_up(translate("DataCosmos", "it didn't answer in time."))

    def _give_up(self, reason: str) -> None:
        if self._said:
            log(f"The sandbox said: {self._said}")
        self.stop()
        self.failed.emit(translate("DataCosmos", "The sandbox doesn't run: {}").format(reason))

    def _run_in_thread(self, folder: Path) -> None:
        from ....core.sandbox import Sandbox, SandboxSettings

        try:
            sandbox = Sandbox(SandboxSettings(state_folder=folder))
        except OSError as error:
            self._thread_ended.emit(None, str(error))
            return
        sandbox.start()
        self._thread_ended.emit(sandbox, "")

    def _on_thread_ended(self, sandbox: Sandbox | None, reason: str) -> None:
        if sandbox is None:
            self._give_up(reason)
            return
        if not self._is_in_thread:
            sandbox.stop()  # stopped while it was starting
            return
        self._sandbox = sandbox
        self._credentials = ClientCredentials(**sandbox.credentials)
        self._forget_private_folder()
        self.url = sandbox.url
        self.started.emit(self.url)

    def _forget_private_folder(self) -> None:
        if self._private is not None:
            shutil.rmtree(self._private, ignore_errors=True)
            self._private = None


def _find_interpreter(package: Path) -> str:
    """Return the Python interpreter of this QGIS, empty if there is none to be found.

    Not `sys.executable`: on Windows and macOS that is QGIS itself, and would open a second one;
    on Linux it is whichever python3 comes first in the path (pyenv's, for instance), which may
    be another version without QGIS's packages.
    """
    if "." in package.name:
        return ""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    if sys.platform == "win32":
        candidates = [Path(sys.exec_prefix) / name for name in ("python3.exe", "python.exe")]
    else:
        # The standard library stands in <prefix>/lib/python3.x.
        prefixes = (Path(os.__file__).parents[2], Path(sys.exec_prefix))
        candidates = [prefix / "bin" / version for prefix in prefixes]
    return next((str(path) for path in candidates if path.is_file()), "")
