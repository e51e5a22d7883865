/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-plan"

#include "config.h"

#include "guide-visit-sheet.h"

#include "guide-block-view.h"
#include "guide-block-words.h"
#include "guide-box.h"
#include "guide-clinic-lines.h"
#include "guide-digits.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-list.h"
#include "guide-prose.h"
#include "guide-scale-to-fit.h"
#include "guide-take-along.h"
#include "guide-trail-layout.h"

/* The one page to take along: everything at once, to be photographed. */

/* Up to so many questions leave room below them. */
#define LINES_FEW 7

static GtkWidget *
new_question (const char *text,
              guint       number)
{
  g_autofree char *mark = guide_digits_printf (_("%u."), number);

  return guide_box_new_lead (0.5, guide_prose_new_plain (mark, "number"), guide_prose_new_plain (text, NULL), NULL);
}

static GtkWidget *
new_questions (GuideTakeAlong *words)
{
  GtkWidget *column = guide_box_new_column (0.35, "sheet-part");
  const char *const *questions = guide_take_along_get_questions (words);

  gtk_box_append (GTK_BOX (column), guide_prose_new_heading (_("What I want to ask"), 2, "sheet-title"));
  for (guint i = 0; questions[i] != NULL; i++)
    gtk_box_append (GTK_BOX (column), new_question (questions[i], i + 1));
  if (questions[0] == NULL)
    gtk_box_append (GTK_BOX (column), guide_prose_new_plain (guide_take_along_get_no_question (words), NULL));

  return column;
}

static GtkWidget *
new_date_row (const char *title,
              const char *when)
{
  GtkWidget *row = guide_box_new (guide_trail_layout_new (), NULL);

  gtk_widget_add_css_class (row, "sheet-date");
  gtk_box_append (GTK_BOX (row), guide_prose_new_plain (title, NULL));
  gtk_box_append (GTK_BOX (row), guide_prose_new_plain (when, "milestone-date"));

  return row;
}

static GtkWidget *
new_dates (GuideTakeAlong *words)
{
  GtkWidget *column = guide_box_new_column (0.2, "sheet-part");
  /* Translators: “%s” is the day and hour of the treatment. */
  g_autofree char *day = g_strdup_printf (_("Treatment: %s"), guide_take_along_get_treatment (words));

  gtk_box_append (GTK_BOX (column), guide_prose_new_heading (day, 2, "sheet-title"));
  gtk_box_append (GTK_BOX (column), guide_prose_new_plain (_("Not before, unless your clinic’s sheet says so:"), NULL));
  for (guint i = 0; i < guide_take_along_get_n_dates (words); i++)
    gtk_box_append (GTK_BOX (column),
                    new_date_row (guide_take_along_get_date_title (words, i), guide_take_along_get_date_when (words, i)));

  return column;
}

/* Whom to call by day and by night, in the lines that paper and a phone have. */
static void
append_phones (GtkWidget    *column,
               GuideContext *context)
{
  GuideClinic *clinic = guide_context_get_clinic (context);
  g_auto (GStrv) lines = clinic != NULL ? guide_clinic_lines_dup_calls (clinic, guide_context_get_language (context)) : NULL;

  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    gtk_box_append (GTK_BOX (column), guide_prose_new_plain (lines[i], "sheet-phone"));
}

static void
append_call (GtkWidget      *column,
             GuideTakeAlong *sheet,
             GuideUrgency    urgency)
{
  GuideNode *list = guide_take_along_get_signs (sheet, urgency);
  GuideCalloutKind box = guide_block_words_get_box (urgency);
  GtkWidget *row, *words;
  g_autofree char *signs = NULL;

  if (list == NULL)
    return;

  words = guide_box_new_column (0, NULL);
  signs = guide_take_along_dup_signs (list);
  gtk_box_append (GTK_BOX (words), guide_prose_new_heading (guide_list_get_title (GUIDE_LIST (list)), 2, "call-title"));
  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (signs, NULL));
  row = guide_box_new_lead (0.5, guide_prose_new_icon (guide_block_words_get_callout_icon (box), NULL), words, "sheet-call");
  gtk_widget_add_css_class (row, guide_block_words_get_callout_look (box));
  gtk_box_append (GTK_BOX (column), row);
}

static GtkWidget *
new_calls (GuideTakeAlong *words,
           GuideContext   *context)
{
  GtkWidget *column = guide_box_new_column (0.5, "sheet-part");

  for (int urgency = GUIDE_URGENCY_NOW; urgency >= 0; urgency--)
    append_call (column, words, urgency);
  append_phones (column, context);

  return column;
}

/**
 * guide_visit_sheet_new:
 * @context: what the views share
 *
 * Returns: the visitor's questions, dates and when to call, all in one view
 */
GtkWidget *
guide_visit_sheet_new (GuideContext *context)
{
  GtkWidget *columns = guide_box_new (guide_flow_layout_new_shared (2, 22), NULL);
  GtkWidget *start = guide_box_new_column (1, NULL), *side = guide_box_new_column (1, NULL);
  GuideVisitPlan *plan = guide_context_get_visit_plan (context);
  g_autoptr (GuideTakeAlong) words = guide_take_along_new (plan, guide_context_get_book (context), GUIDE_TAKE_ALL);
  guint n_questions = g_strv_length ((char **) guide_take_along_get_questions (words));

  gtk_widget_add_css_class (columns, "take-along");
  gtk_box_append (GTK_BOX (start), new_questions (words));
  if (guide_take_along_get_treatment (words) != NULL)
    gtk_box_append (GTK_BOX (side), new_dates (words));
  else
    guide_block_view_append (side, guide_take_along_get_get_ready (words), context);
  gtk_box_append (GTK_BOX (n_questions <= LINES_FEW ? start : side), new_calls (words, context));
  gtk_box_append (GTK_BOX (columns), start);
  gtk_box_append (GTK_BOX (columns), side);

  return guide_scale_to_fit_new (columns);
}
