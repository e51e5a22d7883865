/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-quiz-run.h"

G_BEGIN_DECLS

/* What the files of the run share, and nobody else knows. */
struct _GuideQuizRun
{
  GObject parent_instance;

  GuideQuizStage stage;
  guint          position;
  GPtrArray     *tries; /* of GuideQuizTry, in the order in which they are asked */
};

GuideQuizTry *guide_quiz_run_get_try (GuideQuizRun *self,
                                      guint         position);

G_END_DECLS
