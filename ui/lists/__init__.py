# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of pictures and words, whatever they show."""
