/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-asking-view.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_QUIZ_VIEW (guide_quiz_view_get_type ())
G_DECLARE_FINAL_TYPE (GuideQuizView, guide_quiz_view, GUIDE, QUIZ_VIEW, GuideAskingView)

GtkWidget *guide_quiz_view_new (GuideContext *context);

G_END_DECLS
