/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-paper-kinds.h"

#include "guide-block-words.h"
#include "guide-callout.h"
#include "guide-i18n.h"
#include "guide-list.h"
#include "guide-paper-column.h"
#include "guide-paper-frame.h"
#include "guide-paper-text.h"

static GuidePaperBox *
new_callout_title (GuidePaperPress *press,
                   GuideCalloutKind kind,
                   const char      *words)
{
  GuidePaperFrameLook look = guide_paper_frame_get_look (kind);
  gboolean band = look.frame == GUIDE_PAPER_FRAME_BAND;
  GuidePaperBox *icon = guide_paper_press_new_icon (press, guide_block_words_get_callout_icon (kind),
                                                    band ? GUIDE_PAPER_INK_WHITE : look.ink);
  GuidePaperBox *title = guide_paper_text_new_plain (press->paper, band ? GUIDE_PAPER_BAND : GUIDE_PAPER_SUBHEADING, words);

  return guide_paper_press_new_led (press, icon, guide_paper_box_tag (title, guide_paper_press_heading_tag (press, 2)));
}

/* What goes on under a heading on another page is never read without it. */
static char *
dup_continued (const char *title)
{
  /* Translators: on paper, where a box goes on on the next page: “%s” is its title. */
  return g_strdup_printf (_("%s (continued)"), title);
}

/* A box that goes over several pages has its title on each. */
static GuidePaperBox *
new_long_frame (GuidePaperPress *press,
                GuideCallout    *callout,
                GuidePaperBox   *body)
{
  GuideCalloutKind kind = guide_callout_get_kind (callout);
  GuidePaperFrameLook look = guide_paper_frame_get_look (kind);
  const char *words = guide_block_words_get_callout_title (callout);
  g_autofree char *continued = dup_continued (words);
  g_autoptr (GuidePaperBox) title = new_callout_title (press, kind, words);
  g_autoptr (GuidePaperBox) again = new_callout_title (press, kind, continued);

  return guide_paper_frame_new_long (press->paper, look.frame, look.ink, title, again,
                                     guide_paper_column_get_parts (GUIDE_PAPER_COLUMN (body)));
}

/* A box stays whole, but for one that is higher than a page. */
static GuidePaperBox *
new_frame (GuidePaperPress *press,
           GuideCallout    *callout,
           GuidePaperBox   *body)
{
  GuideCalloutKind kind = guide_callout_get_kind (callout);
  GuidePaperFrameLook look = guide_paper_frame_get_look (kind);
  GuidePaperBox *title = new_callout_title (press, kind, guide_block_words_get_callout_title (callout));
  double width = guide_paper_get_width (press->paper) - 2 * guide_paper_get_margin (press->paper);
  GuidePaperBox *frame = guide_paper_frame_new (press->paper, look.frame, look.ink, title, g_object_ref (body));

  if (guide_paper_box_measure (frame, width) > guide_paper_flow_find_room (press->paper))
    {
      g_object_unref (frame);
      frame = new_long_frame (press, callout, body);
    }
  g_object_unref (body);

  return frame;
}

/* What stands under a list with a title and is no such list itself goes with it: “After numbing
 * cream”, and what is to be done then. It stays on the page of the list, or has the title again. */
static void
add_part (GuidePaperPress *press,
          GuidePaperBox   *body,
          GuidePaperBox   *part,
          const char      *title)
{
  GPtrArray *parts = guide_paper_column_get_parts (GUIDE_PAPER_COLUMN (body));

  if (title != NULL)
    {
      g_autofree char *continued = dup_continued (title);
      g_autoptr (GuidePaperBox) again = guide_paper_press_new_plain (press, GUIDE_PAPER_SUBHEADING, continued, NULL);

      guide_paper_box_keep (parts->pdata[parts->len - 1]);
      guide_paper_box_set_head (part, again);
    }
  guide_paper_column_add (GUIDE_PAPER_COLUMN (body), part);
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
  const char *title = NULL;
  GuidePaperBox *body;

  if (kind == GUIDE_CALLOUT_STAFF)
    return guide_paper_press_new_text (press, GUIDE_PAPER_BODY, guide_callout_get_elsewhere (callout), "P");

  body = guide_paper_column_new (TRUE);
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideBlock) child = g_list_model_get_item (children, i);
      GuidePaperBox *box = guide_paper_block_new (child, press);
      const char *own = GUIDE_IS_LIST (child) ? guide_list_get_title (GUIDE_LIST (child)) : NULL;

      if (box != NULL)
        add_part (press, body, box, own == NULL ? title : NULL);
      title = own != NULL ? own : title;
    }

  return new_frame (press, callout, body);
}
