/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-plan"

#include "config.h"

#include "guide-paper-choice.h"

#include "guide-box.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-prose.h"

/* Which sheet of paper. What is chosen once is kept. */

static void
chosen_cb (GtkToggleButton *button,
           GuideSession    *session)
{
  if (gtk_toggle_button_get_active (button))
    g_object_set (session, "paper", g_object_get_data (G_OBJECT (button), "size"), NULL);
}

static GtkWidget *
append_button (GtkWidget  *flow,
               const char *name,
               const char *size)
{
  GtkWidget *button = guide_prose_new_choice (name);

  /* “A4” is narrower than a button may be. */
  gtk_widget_set_halign (gtk_button_get_child (GTK_BUTTON (button)), GTK_ALIGN_CENTER);
  g_object_set_data (G_OBJECT (button), "size", (gpointer) size);
  gtk_box_append (GTK_BOX (flow), button);

  return button;
}

/**
 * guide_paper_choice_new:
 * @context: what the views share
 *
 * Returns: a choice of two sheets of paper
 */
GtkWidget *
guide_paper_choice_new (GuideContext *context)
{
  GuideSession *session = guide_context_get_session (context);
  GtkWidget *flow = guide_box_new (guide_flow_layout_new (0.5, 0), "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  /* Translators: the usual sheet of paper in most countries, as a printer calls it. */
  GtkWidget *a4 = append_button (flow, C_("paper", "A4"), "a4");
  /* Translators: the usual sheet of paper in the United States, as a printer calls it. */
  GtkWidget *letter = append_button (flow, C_("paper", "Letter"), "letter");

  gtk_accessible_update_property (GTK_ACCESSIBLE (flow), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Size of the paper"), -1);
  gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (letter), GTK_TOGGLE_BUTTON (a4));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (guide_paper_choice_get (context) == GUIDE_PAPER_A4 ? a4 : letter), TRUE);
  g_signal_connect_object (a4, "toggled", G_CALLBACK (chosen_cb), session, 0);
  g_signal_connect_object (letter, "toggled", G_CALLBACK (chosen_cb), session, 0);

  return flow;
}

/**
 * guide_paper_choice_get:
 * @context: what the views share
 *
 * Returns: the sheet that was chosen, else the usual one
 */
GuidePaperSize
guide_paper_choice_get (GuideContext *context)
{
  return guide_paper_size_choose (guide_session_get_paper (guide_context_get_session (context)),
                                  guide_context_get_clinic (context));
}
