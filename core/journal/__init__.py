# SPDX-License-Identifier: GPL-2.0-or-later
"""What this profile knows of its orders; no network."""
