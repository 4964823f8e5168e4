# SPDX-License-Identifier: GPL-2.0-or-later
"""The widgets with which connections are set up."""
