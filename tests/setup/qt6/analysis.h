// SPDX-License-Identifier: GPL-2.0-or-later
#include "core.h"
#ifdef __cplusplus
#include "qgsprocessing.h"
#include "qgsprocessingparameters.h"
#include "qgsspatialindex.h"
#include "qgsvectorfilewriter.h"
#endif
