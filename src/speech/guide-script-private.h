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

void guide_script_add       (GuideScript *self,
                             const char  *place,
                             const char  *text);
void guide_script_add_block (GuideScript *self,
                             const char  *place,
                             GuideBlock  *block);

G_END_DECLS
