/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-plan"

#include "config.h"

#include "guide-visit-lean.h"

#include "guide-box.h"
#include "guide-i18n.h"
#include "guide-prose.h"
#include "guide-visit-picks.h"

/* Where the reader leans, and what they still need. Nothing is judged, and nothing
 * is decided here: each answer is a line of the list, in the reader's voice, which
 * asks a professional. */

static const char *const groups[] = { GUIDE_ASKS_LEAN, GUIDE_ASKS_NEED };

/**
 * guide_visit_lean_is_asked:
 * @asks: a group of questions of My visit
 *
 * Returns: whether this step shows them, and not the one with the questions
 */
gboolean
guide_visit_lean_is_asked (GuideAsks *asks)
{
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    if (g_strcmp0 (guide_node_get_id (GUIDE_NODE (asks)), groups[i]) == 0)
      return TRUE;

  return FALSE;
}

/**
 * guide_visit_lean_new:
 * @context: what the views share
 *
 * Returns: ways to lean, of which one can be chosen, and what the reader may still need
 */
GtkWidget *
guide_visit_lean_new (GuideContext *context)
{
  GtkWidget *column = guide_box_new_column (1, NULL);
  GtkWidget *columns = guide_box_new_flow (2, 24, NULL);
  GuideVisit *visit = guide_book_get_visit (guide_context_get_book (context));
  GuideVisitPlan *plan = guide_context_get_visit_plan (context);

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      GuideNode *asks = guide_visit_lookup (visit, groups[i]);

      if (asks != NULL)
        gtk_box_append (GTK_BOX (columns), guide_visit_picks_new (GUIDE_ASKS (asks), plan));
    }
  gtk_box_append (GTK_BOX (column), columns);
  gtk_box_append (GTK_BOX (column),
                  guide_prose_new_plain (_("Leaning is not deciding. No screen can say what suits your skin: a skin professional "
                                            "has to see it. You can say “not now” at any time."),
                                         "sheet-first"));

  return column;
}
