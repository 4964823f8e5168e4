# SPDX-License-Identifier: GPL-2.0-or-later
"""One DataCosmos service: where it is, how to sign in, how to ask."""
