/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-outcome.h"

#include "guide-box.h"
#include "guide-column-layout.h"
#include "guide-prose.h"

/* Where it is said what became of something. GTK 4.8 cannot announce, so the focus goes
 * to it: a screen reader then reads it. It is no stop for Tab. Not with the role of a
 * status, which newer releases of GTK let have no name: what has the focus would say nothing. */

/**
 * guide_outcome_new:
 *
 * Returns: an empty place for a sentence, which is not seen
 */
GtkWidget *
guide_outcome_new (void)
{
  GtkWidget *outcome = guide_box_new (guide_column_layout_new (0), "accessible-role", GTK_ACCESSIBLE_ROLE_LABEL, "focusable", TRUE,
                                      "visible", FALSE, NULL);
  GtkWidget *words = guide_prose_new_plain (NULL, NULL);

  g_object_set (words, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL); /* the place has their name */
  gtk_box_append (GTK_BOX (outcome), words);

  return outcome;
}

/**
 * guide_outcome_say:
 * @outcome: a place for a sentence
 * @text: (nullable): the sentence, or %NULL where there is nothing to say any more
 *
 * Shows the sentence, and has it heard.
 */
void
guide_outcome_say (GtkWidget  *outcome,
                   const char *text)
{
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_first_child (outcome)), text != NULL ? text : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (outcome), GTK_ACCESSIBLE_PROPERTY_LABEL, text != NULL ? text : "", -1);
  gtk_widget_set_visible (outcome, text != NULL);
  if (text != NULL)
    gtk_widget_grab_focus (outcome);
}
