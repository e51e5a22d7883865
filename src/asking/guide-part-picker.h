/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"
#include "guide-quiz-run.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_PART_PICKER (guide_part_picker_get_type ())
G_DECLARE_FINAL_TYPE (GuidePartPicker, guide_part_picker, GUIDE, PART_PICKER, GtkWidget)

GtkWidget *guide_part_picker_new  (GuideQuestion   *question,
                                   GuideQuizRun    *run,
                                   GuideContext    *context);
void       guide_part_picker_mark (GuidePartPicker *self,
                                   int              chosen);

G_END_DECLS
