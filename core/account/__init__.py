# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user sets up before the first search: sign-in, contract, environment."""
