/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-kinds.h"

#include "guide-block-words.h"
#include "guide-callout.h"
#include "guide-paper-column.h"
#include "guide-paper-frame.h"
#include "guide-paper-text.h"

static const struct
{
  GuidePaperFrameKind frame;
  GuidePaperInk ink;
} callouts[] = {
  [GUIDE_CALLOUT_REMEMBER] = { GUIDE_PAPER_FRAME_BAR, GUIDE_PAPER_INK_ACCENT },
  [GUIDE_CALLOUT_CAUTION] = { GUIDE_PAPER_FRAME_DASHED, GUIDE_PAPER_INK_TEXT },
  [GUIDE_CALLOUT_ROUTINE] = { GUIDE_PAPER_FRAME_PLAIN, GUIDE_PAPER_INK_LINE },
  [GUIDE_CALLOUT_SOON] = { GUIDE_PAPER_FRAME_PLAIN, GUIDE_PAPER_INK_SOON },
  [GUIDE_CALLOUT_URGENT] = { GUIDE_PAPER_FRAME_STRONG, GUIDE_PAPER_INK_URGENT },
  [GUIDE_CALLOUT_EMERGENCY] = { GUIDE_PAPER_FRAME_BAND, GUIDE_PAPER_INK_EMERGENCY },
  [GUIDE_CALLOUT_STAFF] = { GUIDE_PAPER_FRAME_BAND, GUIDE_PAPER_INK_EMERGENCY },
};

static GuidePaperBox *
new_callout_title (GuidePaperPress *press,
                   GuideCallout    *callout)
{
  GuideCalloutKind kind = guide_callout_get_kind (callout);
  gboolean band = callouts[kind].frame == GUIDE_PAPER_FRAME_BAND;
  GuidePaperBox *icon = guide_paper_press_new_icon (press, guide_block_words_get_callout_icon (kind),
                                                    band ? GUIDE_PAPER_INK_WHITE : callouts[kind].ink);
  GuidePaperBox *title = guide_paper_text_new_plain (press->paper, band ? GUIDE_PAPER_BAND : GUIDE_PAPER_SUBHEADING,
                                                     guide_block_words_get_callout_title (callout));

  return guide_paper_press_new_led (press, icon, guide_paper_box_tag (title, guide_paper_press_heading_tag (press, 2)));
}

/* A box stays whole, but for one that is higher than a page. */
static GuidePaperBox *
new_frame (GuidePaperPress *press,
           GuideCallout    *callout,
           GuidePaperBox   *body)
{
  GuideCalloutKind kind = guide_callout_get_kind (callout);
  GuidePaperBox *title = new_callout_title (press, callout);
  double width = guide_paper_get_width (press->paper) - 2 * guide_paper_get_margin (press->paper);
  GuidePaperBox *frame = guide_paper_frame_new (press->paper, callouts[kind].frame, callouts[kind].ink, g_object_ref (title),
                                                g_object_ref (body));

  if (guide_paper_box_measure (frame, width) > guide_paper_flow_find_room (press->paper))
    {
      g_object_unref (frame);
      frame = guide_paper_frame_new_long (press->paper, callouts[kind].frame, callouts[kind].ink, g_object_ref (title),
                                          guide_paper_column_get_parts (GUIDE_PAPER_COLUMN (body)));
    }
  g_object_unref (title);
  g_object_unref (body);

  return frame;
}

/* No staff is near where somebody reads a sheet of paper: the line for elsewhere
 * stands there. */
GuidePaperBox *
guide_paper_block_callout (GuideBlock      *block,
                           GuidePaperPress *press)
{
  GuideCallout *callout = GUIDE_CALLOUT (block);
  GuideCalloutKind kind = guide_callout_get_kind (callout);
  GListModel *children = guide_node_get_children (GUIDE_NODE (callout));
  GuidePaperBox *body;

  if (kind == GUIDE_CALLOUT_STAFF)
    return guide_paper_box_tag (guide_paper_text_new (press->paper, GUIDE_PAPER_BODY, guide_callout_get_elsewhere (callout)), "P");

  body = guide_paper_column_new (TRUE);
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideBlock) child = g_list_model_get_item (children, i);
      GuidePaperBox *box = guide_paper_block_new (child, press);

      if (box != NULL)
        guide_paper_column_add (GUIDE_PAPER_COLUMN (body), box);
    }

  return new_frame (press, callout, body);
}
