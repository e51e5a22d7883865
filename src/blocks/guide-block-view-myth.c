/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "guide-block-view-kinds.h"

#include "guide-block-words.h"
#include "guide-box.h"
#include "guide-myth.h"
#include "guide-prose.h"

static const char *const verdict_classes[] = {
  [GUIDE_VERDICT_YES] = "yes",
  [GUIDE_VERDICT_PARTLY] = "partly",
  [GUIDE_VERDICT_NO] = "no",
  [GUIDE_VERDICT_UNKNOWN] = "unknown",
};

GtkWidget *
guide_block_view_myth (GuideBlock   *block,
                       GuideContext *context)
{
  GuideMyth *myth = GUIDE_MYTH (block);
  GuideVerdict verdict = guide_myth_get_verdict (myth);
  GtkWidget *box = guide_box_new_column (0.5, "myth");
  GtkWidget *badge;
  g_autofree char *claim = guide_block_words_dup_claim (myth);

  badge = guide_box_new_lead (0.6, guide_prose_new_icon (guide_block_words_get_verdict_icon (verdict), NULL),
                              guide_prose_new_plain (guide_block_words_get_verdict (verdict), NULL), "verdict");
  gtk_widget_add_css_class (badge, verdict_classes[verdict]);

  gtk_box_append (GTK_BOX (box), guide_prose_new_heading (claim, 2, "claim"));
  gtk_box_append (GTK_BOX (box), badge);
  gtk_box_append (GTK_BOX (box), guide_prose_new (guide_myth_get_text (myth), "prose"));

  return box;
}
