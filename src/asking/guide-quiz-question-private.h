/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-quiz-question.h"

G_BEGIN_DECLS

/* What the files of the question share, and nobody else knows. */
struct _GuideQuizQuestion
{
  GtkWidget parent_instance;

  GuideContext  *context;
  GuideQuizRun  *run;
  GuideQuestion *question;

  GtkWidget     *screen;
  GPtrArray     *answers;  /* a button an answer, in the order of the file */
  GtkWidget     *picker;   /* or NULL */
  GtkWidget     *order;    /* or NULL */
  GtkWidget     *check;
  GtkWidget     *skip;
  GtkWidget     *feedback; /* empty until the answer */
};

void       guide_quiz_question_mark     (GuideQuizQuestion *self);
GtkWidget *guide_quiz_question_show_why (GuideQuizQuestion *self);

G_END_DECLS
