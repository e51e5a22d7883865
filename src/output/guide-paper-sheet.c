/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-paper-sheet.h"

#include "guide-block-words.h"
#include "guide-clinic-lines.h"
#include "guide-digits.h"
#include "guide-figure.h"
#include "guide-i18n.h"
#include "guide-list.h"
#include "guide-paper-kinds.h"
#include "guide-paper-code.h"
#include "guide-paper-column.h"
#include "guide-paper-frame.h"
#include "guide-paper-row.h"
#include "guide-paper-text.h"
#include "guide-reviews.h"
#include "guide-take-text.h"
#include "guide-text.h"

/* The page to take along on paper: whom to call and when first, since that cannot wait;
 * then the questions with room to write, the dates, and what to do and not to do on the
 * first days. */

#define RULE 0.6 /* points */

typedef struct
{
  const GuideSheetOrder *order;
  GuidePaperPress        press;
  GuidePaperFlow        *flow;
  GuidePaperBox         *column; /* what is made goes into this in place of the sides, or NULL */
} Making;

static void
add (Making        *self,
     GuidePaperBox *box,
     double         ems)
{
  if (self->column != NULL)
    guide_paper_column_add (GUIDE_PAPER_COLUMN (self->column),
                            guide_paper_box_space (box, guide_paper_press_em (&self->press, ems)));
  else
    guide_paper_press_add (&self->press, self->flow, box, ems);
}

static void
add_heading (Making     *self,
             const char *text)
{
  add (self, guide_paper_box_keep (guide_paper_press_new_plain (&self->press, GUIDE_PAPER_HEADING, text, "H2")), 1);
}

/* --- whom to call ----------------------------------------------------------- */

static void
add_signs (Making      *self,
           GuideUrgency urgency)
{
  GuideNode *list = guide_take_along_get_signs (self->order->words, urgency);
  g_autofree char *signs = list != NULL ? guide_take_along_dup_signs (list) : NULL;
  GuidePaperFrameLook look = guide_paper_frame_get_look (guide_block_words_get_box (urgency));
  GuidePaperStyle style = look.frame == GUIDE_PAPER_FRAME_BAND ? GUIDE_PAPER_BAND : GUIDE_PAPER_SUBHEADING;

  if (signs == NULL)
    return;

  guide_paper_press_add (
    &self->press, self->flow,
    guide_paper_frame_new (self->press.paper, look.frame, look.ink,
                           guide_paper_press_new_plain (&self->press, style, guide_list_get_title (GUIDE_LIST (list)), "H2"),
                           guide_paper_press_new_plain (&self->press, GUIDE_PAPER_SMALL, signs, "P")),
    0.6);
}

/* Large: it is read in a hurry, by day and by night. */
static void
add_calls (Making *self)
{
  g_auto (GStrv) lines = self->order->clinic != NULL ? guide_clinic_lines_dup_calls (self->order->clinic, self->order->language)
                                                     : NULL;

  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    guide_paper_press_add (&self->press, self->flow,
                           guide_paper_press_new_plain (&self->press, GUIDE_PAPER_SUBHEADING, lines[i], "P"), i == 0 ? 0.8 : 0.1);
}

/* --- what to ask ------------------------------------------------------------ */

static void
add_question (Making     *self,
              const char *text,
              guint       number)
{
  GuidePaperBox *row = guide_paper_row_new (self->press.paper, guide_paper_press_em (&self->press, 0.4));
  GuidePaperBox *room = guide_paper_row_new (self->press.paper, guide_paper_press_em (&self->press, 0.4));
  g_autofree char *mark = guide_digits_printf (_("%u."), number);

  guide_paper_row_add (GUIDE_PAPER_ROW (row), guide_paper_press_new_plain (&self->press, GUIDE_PAPER_STRONG, mark, "Lbl"),
                       guide_paper_press_em (&self->press, 1.5), 0);
  guide_paper_row_add (GUIDE_PAPER_ROW (row), guide_paper_press_new_plain (&self->press, GUIDE_PAPER_BODY, text, "LBody"), 0, 1);
  guide_paper_press_add (&self->press, self->flow, guide_paper_box_keep (guide_paper_box_tag (row, "LI")), 0.5);
  /* An empty line: what the clinic answers. */
  guide_paper_row_add (GUIDE_PAPER_ROW (room), guide_paper_text_new_plain (self->press.paper, GUIDE_PAPER_BODY, " "), 0, 1);
  guide_paper_row_set_rule (GUIDE_PAPER_ROW (room), RULE);
  guide_paper_press_add (&self->press, self->flow, room, 0);
}

static void
add_questions (Making *self)
{
  const char *const *questions = guide_take_along_get_questions (self->order->words);

  add_heading (self, _("What I want to ask"));
  for (guint i = 0; questions[i] != NULL; i++)
    add_question (self, questions[i], i + 1);
  if (questions[0] == NULL)
    guide_paper_press_add (
      &self->press, self->flow,
      guide_paper_press_new_plain (&self->press, GUIDE_PAPER_BODY, guide_take_along_get_no_question (self->order->words), "P"),
      0.3);
}

/* --- when ------------------------------------------------------------------- */

/* A list is not torn: each row stays with the next. */
static void
add_row (Making        *self,
         GuidePaperBox *row,
         double         space,
         gboolean       last)
{
  add (self, last ? row : guide_paper_box_keep (row), space);
}

static void
add_date (Making     *self,
          const char *title,
          const char *when,
          gboolean    last)
{
  GuidePaperBox *row = guide_paper_row_new (self->press.paper, guide_paper_press_em (&self->press, 0.4));

  guide_paper_row_add (GUIDE_PAPER_ROW (row), guide_paper_press_new_plain (&self->press, GUIDE_PAPER_BODY, title, "P"), 0, 3);
  guide_paper_row_add (GUIDE_PAPER_ROW (row), guide_paper_press_new_plain (&self->press, GUIDE_PAPER_STRONG, when, "P"), 0, 2);
  guide_paper_row_set_rule (GUIDE_PAPER_ROW (row), RULE);
  add_row (self, row, 0.25, last);
}

static void
add_block (Making    *self,
           GuideNode *block)
{
  GuidePaperBox *box = block != NULL ? guide_paper_block_new (GUIDE_BLOCK (block), &self->press) : NULL;

  if (box != NULL)
    guide_paper_flow_add (self->flow, box);
}

static void
add_dates (Making *self)
{
  GuideTakeAlong *words = self->order->words;
  g_autofree char *day = NULL;

  if (guide_take_along_get_treatment (words) == NULL)
    {
      add_block (self, guide_take_along_get_get_ready (words));
      return;
    }

  day = g_strdup_printf (_("Treatment: %s"), guide_take_along_get_treatment (words));
  add_heading (self, day);
  guide_paper_press_add (&self->press, self->flow,
                         guide_paper_box_keep (guide_paper_press_new_plain (
                           &self->press, GUIDE_PAPER_BODY, _("Not before, unless your clinic’s sheet says so:"), "P")),
                         0.2);
  for (guint i = 0; i < guide_take_along_get_n_dates (words); i++)
    add_date (self, guide_take_along_get_date_title (words, i), guide_take_along_get_date_when (words, i),
              i + 1 == guide_take_along_get_n_dates (words));
}

static void
add_part (Making    *self,
          GuidePart *part,
          gboolean   last)
{
  GuidePaperBox *row = guide_paper_row_new (self->press.paper, guide_paper_press_em (&self->press, 0.4));
  g_autofree char *text = guide_text_dup_plain (guide_part_get_text (part));

  guide_paper_row_add (GUIDE_PAPER_ROW (row),
                       guide_paper_press_new_plain (&self->press, GUIDE_PAPER_STRONG, guide_part_get_title (part), "P"), 0, 2);
  guide_paper_row_add (GUIDE_PAPER_ROW (row), guide_paper_press_new_plain (&self->press, GUIDE_PAPER_BODY, text, "P"), 0, 3);
  add_row (self, row, 0.2, last);
}

/* What to do and not to do on the first three days are the parts of a drawing behind the
 * door for people with a date; each says in words which of both it is. */
static void
add_first_days (Making *self)
{
  GuidePage *page = guide_book_lookup_page (self->order->book, GUIDE_PAGE_FIRST_DAYS);
  GListModel *blocks = page != NULL ? guide_node_get_children (GUIDE_NODE (page)) : NULL;

  if (blocks == NULL)
    return;

  add_heading (self, guide_page_get_title (page));
  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (GuideNode) block = g_list_model_get_item (blocks, i);
      GListModel *parts = guide_node_get_children (block);

      for (guint j = 0; GUIDE_IS_FIGURE (block) && j < g_list_model_get_n_items (parts); j++)
        {
          g_autoptr (GuideNode) part = g_list_model_get_item (parts, j);

          if (GUIDE_IS_PART (part))
            add_part (self, GUIDE_PART (part), j + 1 == g_list_model_get_n_items (parts));
        }
    }
}

/* --- for the phone ---------------------------------------------------------- */

/* What is on paper is whole; what is in a code may be searched for by a phone. */
static GuidePaperBox *
new_code_words (Making *self)
{
  GuidePaperBox *column = guide_paper_column_new (FALSE);
  const char *const lines[] = { _("For your phone: your questions and your dates. What is private is not in the code."),
                                _("Your phone may offer to search for these words. Choose copy.") };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    guide_paper_column_add (GUIDE_PAPER_COLUMN (column),
                            guide_paper_press_new_plain (&self->press, GUIDE_PAPER_SMALL, lines[i], "P"));

  return column;
}

static GuidePaperBox *
new_code (gpointer code)
{
  return guide_paper_code_new (code, _("Code for the camera of a phone"));
}

/* One stands beside what to do on the first days, where it takes little room from anything. */
static void
add_first_days_and_code (Making  *self,
                         gpointer one)
{
  GuidePaperBox *code = new_code (one);
  GuidePaperBox *row = guide_paper_row_new (self->press.paper, guide_paper_press_em (&self->press, 0.8));

  self->column = guide_paper_column_new (FALSE);
  add_first_days (self);
  add (self, new_code_words (self), 0.6);
  guide_paper_row_add (GUIDE_PAPER_ROW (row), g_steal_pointer (&self->column), 0, 1);
  guide_paper_row_add (GUIDE_PAPER_ROW (row), code, guide_paper_code_get_side (GUIDE_PAPER_CODE (code)), 0);
  guide_paper_press_add (&self->press, self->flow, row, 1);
}

/* Several, which say themselves which they are, stand side by side. */
static void
add_codes (Making    *self,
           GPtrArray *codes)
{
  GuidePaperBox *row = guide_paper_row_new (self->press.paper, guide_paper_press_em (&self->press, 0.8));

  add (self, guide_paper_box_keep (new_code_words (self)), 1);
  for (guint i = 0; i < codes->len; i++)
    guide_paper_row_add (GUIDE_PAPER_ROW (row), new_code (codes->pdata[i]), 0, 1);
  add (self, row, 0.6);
}

static void
add_last (Making    *self,
          GPtrArray *codes)
{
  if (codes != NULL && codes->len == 1)
    {
      add_first_days_and_code (self, codes->pdata[0]);
      return;
    }

  add_first_days (self);
  if (codes != NULL && codes->len > 1)
    add_codes (self, codes);
}

static void
add_review (Making *self)
{
  GuideVisit *visit = guide_book_get_visit (self->order->book);
  g_autofree char *review = guide_reviews_dup_line (self->order->language, guide_node_get_id (GUIDE_NODE (visit)),
                                                    guide_visit_get_compared (visit));

  guide_paper_press_add (&self->press, self->flow, guide_paper_press_new_plain (&self->press, GUIDE_PAPER_QUIET, review, "P"), 1);
}

/**
 * guide_paper_sheet_new_codes:
 * @order: what is wanted
 *
 * Returns: (transfer full): what is meant for a phone, as #GuideCode; none where one cannot be made
 */
GPtrArray *
guide_paper_sheet_new_codes (const GuideSheetOrder *order)
{
  GPtrArray *codes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) texts = NULL;

  if (order->code_words == NULL)
    return codes;

  texts = guide_take_text_new_parts (order->code_words, order->clinic, order->language);
  for (guint i = 0; texts != NULL && i < texts->len; i++)
    {
      g_autoptr (GError) error = NULL;
      GuideCode *code = guide_code_new (texts->pdata[i], &error);

      if (code != NULL)
        g_ptr_array_add (codes, code);
      else
        g_warning ("No code can be made: %s", error->message);
    }

  return codes;
}

/**
 * guide_paper_sheet_new:
 * @order: what is wanted
 * @paper: the paper
 * @codes: (nullable): codes for a phone that stand on it
 *
 * Makes the page to take along. Its boxes have no place yet.
 *
 * Returns: (transfer full): its sides, to be settled
 */
GuidePaperFlow *
guide_paper_sheet_new (const GuideSheetOrder *order,
                       GuidePaper            *paper,
                       GPtrArray             *codes)
{
  g_autoptr (GuidePaperArt) art = guide_paper_art_new (0);
  Making self = { .order = order,
                  .press = { .paper = paper, .art = art, .book = order->book, .level = 2 },
                  .flow = guide_paper_flow_new (paper) };

  guide_paper_flow_tighten (self.flow);
  guide_paper_press_add (&self.press, self.flow,
                         guide_paper_box_keep (guide_paper_press_new_plain (&self.press, GUIDE_PAPER_TITLE, _("My visit"), "H1")),
                         0);
  for (int urgency = GUIDE_URGENCY_NOW; urgency >= 0; urgency--)
    add_signs (&self, urgency);
  add_calls (&self);
  add_questions (&self);
  add_dates (&self);
  add_last (&self, codes);
  add_review (&self);

  return self.flow;
}
