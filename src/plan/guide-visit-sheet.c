/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-plan"

#include "config.h"

#include "guide-visit-sheet.h"

#include "guide-block-view.h"
#include "guide-box.h"
#include "guide-date-text.h"
#include "guide-digits.h"
#include "guide-fit.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-lead-layout.h"
#include "guide-list.h"
#include "guide-prose.h"
#include "guide-text.h"
#include "guide-trail-layout.h"
#include "guide-visit-moment.h"

/* The one page to take along: everything at once, to be photographed. */

/* Up to so many questions leave room below them. */
#define LINES_FEW 7

static GtkWidget *
new_question (const char *text,
              guint       number)
{
  GtkWidget *row = guide_box_new (guide_lead_layout_new (0.5), NULL);
  g_autofree char *mark = guide_digits_printf (_("%u."), number);

  gtk_box_append (GTK_BOX (row), guide_prose_new_plain (mark, "number"));
  gtk_box_append (GTK_BOX (row), guide_prose_new_plain (text, NULL));

  return row;
}

static GtkWidget *
new_questions (GuideBook      *book,
               GuideVisitPlan *plan)
{
  GtkWidget *column = guide_box_new_column (0.35, "sheet-part");
  g_auto (GStrv) lines = guide_visit_plan_dup_lines (plan);
  guint number = 0;

  gtk_box_append (GTK_BOX (column), guide_prose_new_heading (_("What I want to ask"), 2, "sheet-title"));
  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *text = guide_visit_plan_lookup_text (plan, book, lines[i]);

      if (text != NULL)
        gtk_box_append (GTK_BOX (column), new_question (text, ++number));
    }
  if (number == 0)
    gtk_box_append (GTK_BOX (column),
                    guide_prose_new_plain (_("No question chosen yet. You can also just say: “I would like to talk first.”"),
                                           NULL));

  return column;
}

static GtkWidget *
new_date_row (GuideVisitPlan *plan,
              GuideMilestone *milestone)
{
  GtkWidget *row = guide_box_new (guide_trail_layout_new (), NULL);
  g_autofree char *date = guide_visit_moment_dup_first (plan, milestone);
  GtkWidget *label = guide_prose_new_plain (date, "milestone-date");

  gtk_widget_add_css_class (row, "sheet-date");
  gtk_box_append (GTK_BOX (row), guide_prose_new_plain (guide_milestone_get_title (milestone), NULL));
  gtk_box_append (GTK_BOX (row), label);

  return row;
}

static GtkWidget *
new_dates (GuideVisit     *visit,
           GuideVisitPlan *plan)
{
  GtkWidget *column = guide_box_new_column (0.2, "sheet-part");
  GListModel *children = guide_node_get_children (GUIDE_NODE (visit));
  g_autoptr (GDateTime) treatment = guide_visit_plan_dup_moment (plan, 0);
  g_autofree char *text = guide_date_text_dup_moment (treatment);
  /* Translators: “%s” is the day and hour of the treatment. */
  g_autofree char *day = g_strdup_printf (_("Treatment: %s"), text);

  gtk_box_append (GTK_BOX (column), guide_prose_new_heading (day, 2, "sheet-title"));
  gtk_box_append (GTK_BOX (column), guide_prose_new_plain (_("Not before, unless your clinic’s sheet says so:"), NULL));
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);

      if (GUIDE_IS_MILESTONE (child))
        gtk_box_append (GTK_BOX (column), new_date_row (plan, GUIDE_MILESTONE (child)));
    }

  return column;
}

static GtkWidget *
new_phone (GuideClinic *clinic)
{
  const char *name = guide_clinic_get_name (clinic);
  const char *phone = guide_clinic_get_phone (clinic);
  g_autofree char *line = g_strdup_printf ("%s  %s", name != NULL ? name : "", phone != NULL ? phone : "");

  return guide_prose_new_plain (g_strstrip (line), "sheet-phone");
}

/* Its signs in one run of words: lines of their own would make all of the page
 * smaller. */
static char *
dup_signs (GuideNode *list)
{
  GListModel *items = guide_node_get_children (list);
  g_autoptr (GString) signs = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (GuideItem) item = g_list_model_get_item (items, i);
      g_autofree char *sign = guide_text_dup_plain (guide_item_get_text (item));

      g_string_append_printf (signs, "%s%s", i > 0 ? " · " : "", sign);
    }

  return g_string_free (g_steal_pointer (&signs), FALSE);
}

static void
append_call (GtkWidget  *column,
             GuideNode  *list,
             const char *icon,
             const char *css_class)
{
  GtkWidget *row, *words;
  g_autofree char *signs = NULL;

  if (list == NULL)
    return;

  row = guide_box_new (guide_lead_layout_new (0.5), NULL);
  words = guide_box_new_column (0, NULL);
  signs = dup_signs (list);
  gtk_box_append (GTK_BOX (words), guide_prose_new_heading (guide_list_get_title (GUIDE_LIST (list)), 2, "call-title"));
  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (signs, NULL));
  gtk_box_append (GTK_BOX (row), guide_prose_new_icon (icon, NULL));
  gtk_box_append (GTK_BOX (row), words);
  gtk_widget_add_css_class (row, "sheet-call");
  gtk_widget_add_css_class (row, css_class);
  gtk_box_append (GTK_BOX (column), row);
}

static GtkWidget *
new_calls (GuideContext *context)
{
  GtkWidget *column = guide_box_new_column (0.5, "sheet-part");
  GuideVisit *visit = guide_book_get_visit (guide_context_get_book (context));

  append_call (column, guide_visit_lookup (visit, "call-now"), "guide-emergency-symbolic", "emergency");
  append_call (column, guide_visit_lookup (visit, "call-today"), "guide-urgent-symbolic", "urgent");
  if (guide_context_get_clinic (context) != NULL)
    gtk_box_append (GTK_BOX (column), new_phone (guide_context_get_clinic (context)));

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
  GtkWidget *side = guide_box_new_column (1, NULL);
  GuideVisit *visit = guide_book_get_visit (guide_context_get_book (context));
  GuideVisitPlan *plan = guide_session_get_visit_plan (guide_context_get_session (context));
  g_auto (GStrv) lines = guide_visit_plan_dup_lines (plan);
  GtkWidget *start = guide_box_new_column (1, NULL);

  gtk_widget_add_css_class (columns, "take-along");
  gtk_box_append (GTK_BOX (start), new_questions (guide_context_get_book (context), plan));
  if (guide_visit_plan_get_day (plan) != NULL)
    gtk_box_append (GTK_BOX (side), new_dates (visit, plan));
  else
    guide_block_view_append (side, guide_visit_lookup (visit, "get-ready"), context);
  gtk_box_append (GTK_BOX (g_strv_length (lines) <= LINES_FEW ? start : side), new_calls (context));
  gtk_box_append (GTK_BOX (columns), start);
  gtk_box_append (GTK_BOX (columns), side);

  return guide_fit_new (columns);
}
