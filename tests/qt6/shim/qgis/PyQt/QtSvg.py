# SPDX-License-Identifier: GPL-2.0-or-later
from PyQt6.QtSvg import *  # noqa: F403
