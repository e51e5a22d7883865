/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-plan"

#include "guide-visit-picks.h"

#include "guide-box.h"
#include "guide-prose.h"

/* Questions to choose from: each is a button that puts its line into the list, or
 * takes it out. */

static void
pick_toggled_cb (GtkToggleButton *pick,
                 GuideVisitPlan  *plan)
{
  gboolean wanted = gtk_toggle_button_get_active (pick);
  GtkWidget *icon = g_object_get_data (G_OBJECT (pick), "icon");

  guide_visit_plan_set_line (plan, g_object_get_data (G_OBJECT (pick), "line"), wanted);
  gtk_image_set_from_icon_name (GTK_IMAGE (icon), wanted ? "guide-check-symbolic" : "guide-plus-symbolic");
}

/* A question that is taken out of the list is not chosen here any more. */
static void
follow_lines (GuideVisitPlan  *plan,
              GParamSpec      *pspec,
              GtkToggleButton *pick)
{
  gtk_toggle_button_set_active (pick, guide_visit_plan_has_line (plan, g_object_get_data (G_OBJECT (pick), "line")));
}

/**
 * guide_visit_pick_new:
 * @id: the line that it puts into the list
 * @question: its words
 * @why: (nullable): a short line under them
 * @plan: what the visitor chose
 *
 * Returns: a question to choose
 */
GtkWidget *
guide_visit_pick_new (const char     *id,
                      const char     *question,
                      const char     *why,
                      GuideVisitPlan *plan)
{
  gboolean chosen = guide_visit_plan_has_line (plan, id);
  GtkWidget *pick = gtk_toggle_button_new ();
  GtkWidget *words = guide_box_new_column (0.1, NULL);
  GtkWidget *icon = guide_prose_new_icon (chosen ? "guide-check-symbolic" : "guide-plus-symbolic", NULL);

  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (question, "prose"));
  if (why != NULL)
    gtk_box_append (GTK_BOX (words), guide_prose_new_plain (why, "pick-why"));
  gtk_button_set_child (GTK_BUTTON (pick), guide_box_new_lead (0.6, icon, words, NULL));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (pick), chosen);
  gtk_widget_add_css_class (pick, "pick");
  guide_prose_name_button (pick, question);
  if (why != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (pick), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, why, -1);

  g_object_set_data_full (G_OBJECT (pick), "line", g_strdup (id), g_free);
  g_object_set_data (G_OBJECT (pick), "icon", icon);
  g_signal_connect_object (pick, "toggled", G_CALLBACK (pick_toggled_cb), plan, 0);
  g_signal_connect_object (plan, "notify::lines", G_CALLBACK (follow_lines), pick, 0);

  return pick;
}

static void
follow_chosen (GtkToggleButton *pick,
               GParamSpec      *pspec,
               GtkImage        *icon)
{
  gtk_image_set_from_icon_name (icon, gtk_toggle_button_get_active (pick) ? "guide-check-symbolic" : "guide-plus-symbolic");
}

/**
 * guide_visit_pick_new_action:
 * @title: what is chosen
 * @why: a short line under it
 * @action: name of an action that is either on or off
 *
 * A button and not a GtkSwitch, which loses the space bar to the page and what is
 * pressed last to the next step.
 *
 * Returns: a choice that follows the action
 */
GtkWidget *
guide_visit_pick_new_action (const char *title,
                             const char *why,
                             const char *action)
{
  GtkWidget *pick = gtk_toggle_button_new ();
  GtkWidget *words = guide_box_new_column (0.1, NULL);
  GtkWidget *icon = guide_prose_new_icon ("guide-plus-symbolic", NULL);

  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (title, "milestone-title"));
  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (why, "keep-why"));
  gtk_button_set_child (GTK_BUTTON (pick), guide_box_new_lead (0.6, icon, words, NULL));
  gtk_widget_add_css_class (pick, "pick");
  gtk_widget_add_css_class (pick, "keep");
  guide_prose_name_button (pick, title);
  g_signal_connect (pick, "notify::active", G_CALLBACK (follow_chosen), icon);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (pick), action);

  return pick;
}

/**
 * guide_visit_picks_new_group:
 * @title: its heading
 *
 * Returns: a column for what belongs together, with its heading
 */
GtkWidget *
guide_visit_picks_new_group (const char *title)
{
  GtkWidget *group = guide_box_new_column (0.4, "pick-group");

  gtk_box_append (GTK_BOX (group), guide_prose_new_heading (title, 2, "h3"));

  return group;
}

/**
 * guide_visit_picks_new:
 * @asks: some questions, and their title
 * @plan: what the visitor chose
 *
 * Returns: the questions, each to choose
 */
GtkWidget *
guide_visit_picks_new (GuideAsks      *asks,
                       GuideVisitPlan *plan)
{
  GtkWidget *group = guide_visit_picks_new_group (guide_asks_get_title (asks));
  GListModel *children = guide_node_get_children (GUIDE_NODE (asks));

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideAsk) ask = g_list_model_get_item (children, i);

      gtk_box_append (GTK_BOX (group), guide_visit_pick_new (guide_node_get_id (GUIDE_NODE (ask)), guide_ask_get_text (ask),
                                                             guide_ask_get_why (ask), plan));
    }

  return group;
}
