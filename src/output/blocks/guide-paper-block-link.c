/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-kinds.h"

#include "guide-block-words.h"
#include "guide-link.h"
#include "guide-paper-column.h"
#include "guide-session.h"

/* My visit and the options may stand in what is printed, and are no pages of the book. Before anything is laid
 * out they are taken to be there: what comes to be there later moves what is behind it, and all is laid out again. */
static gboolean
stands_on_paper (GuidePaperPress *press,
                 GuideLink       *link)
{
  const char *to = guide_link_get_to (link);

  if (guide_book_lookup_page (press->book, to) != NULL)
    return TRUE;

  return press->before != NULL ? guide_paper_flow_get_place (press->before, to) != NULL
                               : g_strcmp0 (to, GUIDE_PLACE_MY_VISIT) == 0 || g_strcmp0 (to, GUIDE_PLACE_COMPARE) == 0;
}

/* A button that leads to what paper cannot be, such as the quiz, is left out. */
GuidePaperBox *
guide_paper_block_link (GuideBlock      *block,
                        GuidePaperPress *press)
{
  GuideLink *link = GUIDE_LINK (block);
  g_autofree char *title = guide_block_words_dup_link (link, press->book);
  g_autofree char *words = title != NULL ? guide_paper_press_dup_directed (press, title, guide_link_get_to (link), NULL) : NULL;
  const char *arrow = guide_paper_is_rtl (press->paper) ? "guide-next-symbolic-rtl" : "guide-next-symbolic";
  GuidePaperBox *column;

  if (words == NULL || !stands_on_paper (press, link))
    return NULL;

  column = guide_paper_column_new (FALSE);
  guide_paper_column_add (GUIDE_PAPER_COLUMN (column), guide_paper_press_new_plain (press, GUIDE_PAPER_STRONG, words, "P"));
  if (guide_link_get_text (link) != NULL)
    guide_paper_column_add (GUIDE_PAPER_COLUMN (column),
                            guide_paper_press_new_plain (press, GUIDE_PAPER_ASIDE, guide_link_get_text (link), "P"));

  return guide_paper_press_new_led (press, guide_paper_press_new_icon (press, arrow, GUIDE_PAPER_INK_ACCENT), column);
}
