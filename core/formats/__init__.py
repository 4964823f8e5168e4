# SPDX-License-Identifier: GPL-2.0-or-later
"""What a file is, and whether it is whole, by its bytes alone."""
