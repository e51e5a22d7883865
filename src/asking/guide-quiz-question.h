/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_QUIZ_QUESTION (guide_quiz_question_get_type ())
G_DECLARE_FINAL_TYPE (GuideQuizQuestion, guide_quiz_question, GUIDE, QUIZ_QUESTION, GtkWidget)

GtkWidget *guide_quiz_question_new (GuideContext *context);

G_END_DECLS
