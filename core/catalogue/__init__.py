# SPDX-License-Identifier: GPL-2.0-or-later
"""Finding scenes, and what is kept of that: queries, searches, collections, thumbnails."""
