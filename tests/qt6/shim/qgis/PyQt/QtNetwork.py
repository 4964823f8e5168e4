# SPDX-License-Identifier: GPL-2.0-or-later
from PyQt6.QtNetwork import *  # noqa: F403
