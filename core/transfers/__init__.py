# SPDX-License-Identifier: GPL-2.0-or-later
"""What all downloads of this program share: connections, the line, and how a file comes in ranges."""
