/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-ear.h"
#include "guide-script.h"

G_BEGIN_DECLS

struct _GuideScript
{
  const GuideScriptOrder *order; /* while it is being made; NULL for a question */
  GuideEar               *ear;
  GPtrArray              *utterances;
};

GuideScript *guide_script_new       (const GuideScriptOrder *order);
GuideScript *guide_script_finish    (GuideScript            *self);
void         guide_script_add       (GuideScript            *self,
                                     const char             *place,
                                     const char             *text);
char *       guide_script_dup_place (const char             *place,
                                     guint                   child);

G_END_DECLS
