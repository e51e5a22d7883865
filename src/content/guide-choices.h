/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_CHOICE (guide_choice_get_type ())
G_DECLARE_FINAL_TYPE (GuideChoice, guide_choice, GUIDE, CHOICE, GuideBlock)

#define GUIDE_TYPE_CHOICES (guide_choices_get_type ())
G_DECLARE_FINAL_TYPE (GuideChoices, guide_choices, GUIDE, CHOICES, GuideBlock)

/* What is said of every option, in the order in which it is shown. */
#define GUIDE_N_CHOICE_FACTS 6

const char * guide_choice_get_title     (GuideChoice *self);
const char * guide_choice_get_good_for  (GuideChoice *self);
const char * guide_choice_get_what      (GuideChoice *self);
const char * guide_choice_get_like      (GuideChoice *self);
const char * guide_choice_get_daily     (GuideChoice *self);
const char * guide_choice_get_good      (GuideChoice *self);
const char * guide_choice_get_bad       (GuideChoice *self);
const char * guide_choice_get_time      (GuideChoice *self);
const char * guide_choice_get_drawing   (GuideChoice *self);
const char * guide_choice_get_part      (GuideChoice *self);
const char * guide_choice_get_page      (GuideChoice *self);
gboolean     guide_choice_bears         (GuideChoice *self,
                                         const char  *value_id,
                                         const char  *fact);
const char * guide_choice_get_fact_id   (guint fact);
const char * guide_choice_get_fact_name (guint fact);
char *       guide_choice_dup_fact      (GuideChoice *self,
                                         guint        fact);
const char * guide_choices_get_lead     (GuideChoices *self);
const char * guide_choices_get_remember (GuideChoices *self);
const char * guide_choices_get_compared (GuideChoices *self);

G_END_DECLS
