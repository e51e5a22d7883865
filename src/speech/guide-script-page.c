/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "config.h"

#include "guide-script-kinds.h"

#include "guide-block-words.h"
#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-reviews.h"
#include "guide-session.h"

/* What is read aloud of a page, a question or another screen, in the order of the screen: the
 * drawings of a page stand before its text, on Get help behind it. */

static void
add_clinic (GuideScript *self)
{
  const char *const *lines = self->order->clinic;

  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    guide_script_add (self, GUIDE_SCRIPT_CLINIC, lines[i]);
}

/* Get help, as on the screen: what no clinic can wait for, the clinic, and its lead
 * under the box of what is called for now. */
static void
add_behind (GuideScript *self,
            GuidePage   *page,
            GuideBlock  *block,
            guint        i)
{
  if (i == 0)
    add_clinic (self);
  if (GUIDE_IS_CALLOUT (block) && guide_callout_get_kind (GUIDE_CALLOUT (block)) == GUIDE_CALLOUT_EMERGENCY)
    guide_script_add (self, GUIDE_SCRIPT_LEAD, guide_page_get_lead (page));
}

static void
add_blocks (GuideScript *self,
            GuidePage   *page,
            gboolean     figures,
            gboolean     help)
{
  GListModel *blocks = guide_node_get_children (GUIDE_NODE (page));

  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (GuideBlock) block = g_list_model_get_item (blocks, i);
      g_autofree char *place = g_strdup_printf ("%u", i);

      if (guide_page_stands_beside (page, i) == figures)
        guide_script_block (self, place, block);
      if (help && !figures)
        add_behind (self, page, block, i);
    }
}

/* The small lines over the title: its chapter, and on the first page of it what that is about. Get help comes
 * to what is urgent at once. */
static void
add_chapter (GuideScript *self,
             GuidePage   *page)
{
  const char *id = guide_node_get_id (GUIDE_NODE (page));
  GuideChapter *chapter = guide_book_lookup_chapter (self->order->book, id);

  if (chapter == NULL)
    return;

  guide_script_add (self, GUIDE_SCRIPT_HEAD, guide_chapter_get_title (chapter));
  if (g_strcmp0 (guide_chapter_get_page_ids (chapter)[0], id) == 0)
    guide_script_add (self, GUIDE_SCRIPT_HEAD, guide_chapter_get_summary (chapter));
}

static void
add_foot (GuideScript *self,
          GuidePage   *page)
{
  g_autofree char *review = guide_reviews_dup_line (self->order->language, guide_node_get_id (GUIDE_NODE (page)),
                                                    guide_page_get_compared (page));

  guide_script_add (self, GUIDE_SCRIPT_FOOT, review);
}

/**
 * guide_script_new_page:
 * @order: what is wanted
 * @page: a page of the book, of the short guide, Get help or About
 *
 * Returns: (transfer full): what is said of the page, sentence by sentence
 */
GuideScript *
guide_script_new_page (const GuideScriptOrder *order,
                       GuidePage              *page)
{
  GuideScript *self = guide_script_new (order);
  gboolean help = g_strcmp0 (guide_node_get_id (GUIDE_NODE (page)), GUIDE_PAGE_HELP) == 0;

  if (!help)
    add_chapter (self, page);
  guide_script_add (self, GUIDE_SCRIPT_HEAD, guide_page_get_title (page));
  if (!help)
    guide_script_add (self, GUIDE_SCRIPT_LEAD, guide_page_get_lead (page));
  add_blocks (self, page, !help, help);
  add_blocks (self, page, help, help);
  add_foot (self, page);

  return guide_script_finish (self);
}

/* A place in a drawing is chosen by the number that stands on it. */
static void
add_answer (GuideScript   *self,
            GuideQuestion *question,
            guint          number)
{
  GuideAnswer *answer = guide_question_get_answer (question, number);
  g_autofree char *place = g_strdup_printf (GUIDE_SCRIPT_ANSWER "%u", number);
  g_autofree char *digits = guide_digits_printf ("%u", number + 1);
  g_autofree char *numbered = NULL;

  if (guide_question_get_kind (question) == GUIDE_QUESTION_PART)
    numbered = g_strdup_printf (_("%s: %s"), digits, guide_answer_get_text (answer));
  guide_script_add (self, place, numbered != NULL ? numbered : guide_answer_get_text (answer));
}

/**
 * guide_script_new_question:
 * @question: a question of the quiz
 * @answers: (array length=n_answers): the numbers of its answers, in the order in which
 *   they stand on the screen
 * @n_answers: how many there are
 * @keys: whether there is a keyboard
 *
 * Returns: (transfer full): the question, what to do, and each answer; never which is right
 */
GuideScript *
guide_script_new_question (GuideQuestion *question,
                           const guint   *answers,
                           guint          n_answers,
                           gboolean       keys)
{
  GuideScript *self = guide_script_new (NULL);

  guide_script_add (self, GUIDE_SCRIPT_HEAD, guide_question_get_text (question));
  guide_script_add (self, GUIDE_SCRIPT_DRAWING, guide_question_get_alt (question));
  guide_script_add (self, GUIDE_SCRIPT_LEAD, guide_block_words_get_hint (guide_question_get_kind (question), keys));
  for (guint i = 0; i < n_answers; i++)
    add_answer (self, question, answers[i]);

  return guide_script_finish (self);
}

/**
 * guide_script_new_reason:
 * @question: a question of the quiz that was answered
 *
 * Returns: (transfer full): why its right answer is right
 */
GuideScript *
guide_script_new_reason (GuideQuestion *question)
{
  GuideScript *self = guide_script_new (NULL);

  guide_script_add (self, GUIDE_SCRIPT_FOOT, guide_question_get_why (question));

  return guide_script_finish (self);
}

/**
 * guide_script_new_texts:
 * @texts: (array zero-terminated=1): plain texts, in the order of a screen
 *
 * Returns: (transfer full): what is said of a screen that is no page, of which each text
 *   has its number from 0 as its place
 */
GuideScript *
guide_script_new_texts (const char *const *texts)
{
  GuideScript *self = guide_script_new (NULL);

  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_autofree char *place = g_strdup_printf ("%u", i);
      g_autofree char *markup = g_markup_escape_text (texts[i], -1);

      guide_script_add (self, place, markup);
    }

  return guide_script_finish (self);
}
