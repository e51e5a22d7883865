/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-session.h"

G_BEGIN_DECLS

/* What the files of the session share, and nobody else knows. */
struct _GuideSession
{
  GObject parent_instance;

  char           *language;        /* to show the guide in */
  char           *chosen_language; /* what the visitor chose of it, or NULL */
  char           *place;
  char           *last_page;
  int             text_size;
  GuideAppearance appearance;
  int             tone;
  gboolean        tone_asked;
  GPtrArray      *read;
  GPtrArray      *history; /* places, the newest last */
  GPtrArray      *concerns;
  GuideVisitPlan *visit_plan;
  GuideQuizRun   *quiz;       /* in memory alone, as the answers in it */
  GuideCheckRun  *self_check; /* the same, and never kept */
};

enum
{
  SESSION_LANGUAGE = 1,
  SESSION_CHOSEN_LANGUAGE,
  SESSION_PLACE,
  SESSION_LAST_PAGE,
  SESSION_TEXT_SIZE,
  SESSION_APPEARANCE,
  SESSION_TONE,
  SESSION_TONE_ASKED,
  SESSION_READ,
  SESSION_CONCERNS,
  N_SESSION_PROPS
};

void     guide_session_notify        (GuideSession  *self,
                                      guint          prop);
gboolean guide_session_replace       (char         **field,
                                      const char    *value);
void     guide_session_set_last_page (GuideSession  *self,
                                      const char    *page_id);

G_END_DECLS
