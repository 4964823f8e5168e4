# SPDX-License-Identifier: GPL-2.0-or-later
from PyQt6.sip import *  # noqa: F403
