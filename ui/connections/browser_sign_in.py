# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs the sign-in with the browser for the sign-in widget."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import ConfigError, DataCosmosError
from ...core.service.credentials import RefreshCredentials
from ..adapters.accounts.network import http_settings
from ..adapters.i18n import translate
from ..adapters.settings import DEFAULT_CALLBACK, Profile
from ..adapters.tasks import JobTask, TaskRunner
from .sign_in_widget import SignInWidget

if TYPE_CHECKING:
    from ...core.account.browser_sign_in import BrowserSignInJob


class BrowserSignIn(QObject):
    """Starts and stops the sign-in, and hands its result to the widget.

    Args:
        draft: returns the connection as it stands, or raises what is wrong with it.
        open_link: opens the sign-in page; called on the main thread.
    """

    signed_in = pyqtSignal()
    failed = pyqtSignal(object)
    _rotated = pyqtSignal(object)

    def __init__(
        self,
        runner: TaskRunner,
        widget: SignInWidget,
        draft: Callable[[], Profile],
        open_link: Callable[[str], object],
    ) -> None:
        super().__init__(widget)
        self._runner = runner
        self._widget = widget
        self._draft = draft
        self._open_link = open_link
        self._task: JobTask | None = None
        # Told in a worker thread; a signal carries it to this one.
        self._rotated.connect(widget.replace_refresh)
        widget.browser_requested.connect(self._on_requested)

    def on_rotated(self, credentials: RefreshCredentials) -> None:
        """Take the refresh token that replaces the one not stored yet. For any thread."""
        self._rotated.emit(credentials)

    def stop(self) -> None:
        """Stop waiting for the browser."""
        task = self._task
        if task is not None:
            self._end()
            task.cancel()

    def _on_requested(self) -> None:
        if self._task is not None:
            self.stop()
            return
        try:
            make_job = _job_maker(self._draft())
        except DataCosmosError as error:
            self.failed.emit(error)
            return
        self._widget.set_browser_busy(True)
        self._widget.show_browser_state(
            self.tr("Sign in to DataCosmos in your browser; QGIS waits for it.")
        )
        task = self._task = self._runner.start(
            self.tr("Signing in to DataCosmos"),
            lambda monitor, deliver: make_job(deliver).run(monitor),
            on_success=self._on_signed_in,
            on_failure=self._on_failed,
            # What is stopped here is forgotten already; this is the user, in QGIS's task manager.
            on_cancel=lambda: self._end() if self._task is task else None,
            on_delivery=self._open_link,
        )

    def _end(self) -> None:
        self._task = None
        self._widget.set_browser_busy(False)
        self._widget.show_browser_state("")

    def _on_signed_in(self, credentials: RefreshCredentials) -> None:
        self._end()
        self._widget.set_refresh(credentials)
        self.signed_in.emit()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)


def _job_maker(profile: Profile) -> Callable[[Callable[[str], None]], BrowserSignInJob]:
    from ...core.account.browser_sign_in import BrowserSignInJob

    settings = http_settings(profile.api_url, profile.login_url)
    try:
        callback = urlsplit(profile.callback)
        port = callback.port
    except ValueError:
        callback, port = urlsplit(""), None
    if callback.scheme != "http" or not callback.hostname or port is None:
        raise ConfigError(
            translate("DataCosmos", "The return address {} can't be used.").format(
                profile.callback
            ),
            translate("DataCosmos", "Give one like {}.").format(DEFAULT_CALLBACK),
        )
    host = callback.hostname
    return lambda open_url: BrowserSignInJob(
        profile.connection(),
        profile.client_id,
        profile.audience,
        settings,
        open_url,
        port=port,
        path=callback.path or "/",
        host=host,
    )
