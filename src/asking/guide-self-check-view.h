/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-asking-view.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_SELF_CHECK_VIEW (guide_self_check_view_get_type ())
G_DECLARE_FINAL_TYPE (GuideSelfCheckView, guide_self_check_view, GUIDE, SELF_CHECK_VIEW, GuideAskingView)

GtkWidget *guide_self_check_view_new (GuideContext *context);

G_END_DECLS
