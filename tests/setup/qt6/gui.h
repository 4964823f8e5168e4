// SPDX-License-Identifier: GPL-2.0-or-later
#include "core.h"
#ifdef __cplusplus
#include <QtWidgets/QtWidgets>
#include "qgsattributeform.h"
#include "qgsauthmanager.h"
#include "qgseditorwidgetwrapper.h"
#include "qgsexpressionbuilderdialog.h"
#include "qgsfilterlineedit.h"
#include "qgsgui.h"
#include "qgsguiutils.h"
#include "qgshelp.h"
#include "qgsmapcanvas.h"
#include "qgsmessagebar.h"
#include "qgspanelwidget.h"
#endif
