/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-plan"

#include "config.h"

#include "guide-visit-questions.h"

#include "guide-box.h"
#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-in-view.h"
#include "guide-visit-lean.h"
#include "guide-visit-paper.h"
#include "guide-visit-picks.h"

/* The questions to ask: those of the guide to choose from, the reader's own at
 * home, and beside them the list that grows. */

/* Of what a self-check can bring up, only what it did. */
static gboolean
append_found (GtkWidget    *group,
              GuideContext *context)
{
  GuideSession *session = guide_context_get_session (context);
  GuideSelfCheck *check = guide_book_get_self_check (guide_context_get_book (context));
  g_auto (GStrv) concerns = NULL;
  gboolean any = FALSE;

  g_object_get (session, "concerns", &concerns, NULL);
  for (guint i = 0; concerns != NULL && concerns[i] != NULL; i++)
    {
      const char *question = guide_self_check_lookup_ask (check, concerns[i]);

      if (question == NULL)
        continue;
      gtk_box_append (GTK_BOX (group), guide_visit_pick_new (concerns[i], question, NULL, guide_session_get_visit_plan (session)));
      any = TRUE;
    }

  return any;
}

static GtkWidget *
new_group (GuideAsks    *asks,
           GuideContext *context)
{
  GtkWidget *group;

  if (g_strcmp0 (guide_node_get_id (GUIDE_NODE (asks)), GUIDE_ASKS_TELL) != 0)
    return guide_visit_picks_new (asks, guide_context_get_visit_plan (context));

  group = guide_visit_picks_new_group (guide_asks_get_title (asks));
  gtk_widget_set_visible (group, append_found (group, context));

  return group;
}

static void
own_changed_cb (GtkEditable    *entry,
                GuideVisitPlan *plan)
{
  guide_visit_plan_set_own (plan, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (entry), "number")), gtk_editable_get_text (entry));
}

/* A question that is taken out of the list is no longer written here either. */
static void
own_gone_cb (GuideVisitPlan *plan,
             GParamSpec     *pspec,
             GtkEditable    *entry)
{
  guint number = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (entry), "number"));
  g_autofree char *written = g_strstrip (g_strdup (gtk_editable_get_text (entry)));

  if (guide_visit_plan_get_own (plan, number) == NULL && *written != '\0')
    gtk_editable_set_text (entry, "");
}

static GtkWidget *
new_own (GuideVisitPlan *plan)
{
  GtkWidget *group = guide_visit_picks_new_group (_("In your own words"));

  for (guint i = 0; i < GUIDE_N_OWN_QUESTIONS; i++)
    {
      const char *text = guide_visit_plan_get_own (plan, i);
      /* Translators: names of two fields for the reader's own words. */
      g_autofree char *label = guide_digits_printf (_("Your own question %u"), i + 1);
      g_autofree char *change = g_strdup_printf ("notify::own-%u", i + 1);
      GtkWidget *entry = g_object_new (GTK_TYPE_ENTRY, "placeholder-text", label, "max-length", 200, "text",
                                       text != NULL ? text : "", "input-hints", GTK_INPUT_HINT_NO_EMOJI | GTK_INPUT_HINT_PRIVATE,
                                       NULL);

      gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
      g_object_set_data (G_OBJECT (entry), "number", GUINT_TO_POINTER (i));
      g_signal_connect_object (entry, "changed", G_CALLBACK (own_changed_cb), plan, 0);
      g_signal_connect_object (plan, change, G_CALLBACK (own_gone_cb), entry, 0);
      gtk_box_append (GTK_BOX (group), entry);
    }

  return group;
}

static GtkWidget *
new_choice_column (GuideContext *context)
{
  GtkWidget *column = guide_box_new_column (1.1, NULL);
  GListModel *children = guide_node_get_children (GUIDE_NODE (guide_book_get_visit (guide_context_get_book (context))));
  GuideVisitPlan *plan = guide_context_get_visit_plan (context);
  GtkWidget *first = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) asks = g_list_model_get_item (children, i);

      if (!GUIDE_IS_ASKS (asks) || guide_visit_lean_is_asked (GUIDE_ASKS (asks)))
        continue;
      gtk_box_append (GTK_BOX (column), new_group (GUIDE_ASKS (asks), context));
      /* What a self-check brought up stands first. */
      if (g_strcmp0 (guide_node_get_id (asks), GUIDE_ASKS_TELL) == 0)
        first = gtk_widget_get_last_child (column);
    }
  if (first != NULL)
    gtk_box_reorder_child_after (GTK_BOX (column), first, NULL);
  if (guide_visit_plan_get_can_keep (plan))
    gtk_box_append (GTK_BOX (column), new_own (plan));

  return column;
}

/**
 * guide_visit_questions_new:
 * @context: what the views share
 *
 * Returns: the questions to choose from, and the list of those chosen
 */
GtkWidget *
guide_visit_questions_new (GuideContext *context)
{
  GtkWidget *columns = guide_box_new_flow (2, 24, NULL);

  /* Tab goes by the middle of what stands side by side, so both are as high. */
  gtk_box_append (GTK_BOX (columns), new_choice_column (context));
  gtk_box_append (GTK_BOX (columns), guide_in_view_new (guide_visit_paper_new (context)));

  return columns;
}
