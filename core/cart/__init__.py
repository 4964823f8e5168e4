# SPDX-License-Identifier: GPL-2.0-or-later
"""What is picked, and handed to whoever may spend."""
