/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-figure"

#include "config.h"

#include "guide-tone-row.h"

#include "guide-box.h"
#include "guide-digits.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-palette.h"
#include "guide-prose.h"
#include "guide-session.h"

/* A session knows no drawings, so their tones are counted twice. */
G_STATIC_ASSERT (GUIDE_N_TONES == GUIDE_PALETTE_LAST_TONE);

static GtkWidget *
new_tone_button (int tone)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *swatch = g_object_new (GTK_TYPE_BOX, "css-name", "swatch", "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  g_autofree char *css_class = g_strdup_printf ("tone-%d", tone);
  /* Translators: name of one of six skin tones, 1 the lightest, 6 the darkest. */
  g_autofree char *name = guide_digits_printf (_("Skin tone %d of %d"), tone, GUIDE_N_TONES);

  gtk_widget_add_css_class (swatch, css_class);
  gtk_button_set_child (GTK_BUTTON (button), swatch);
  gtk_widget_add_css_class (button, "choice");
  gtk_widget_add_css_class (button, "tone");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), g_variant_new_int32 (tone));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "reader.tone");
  guide_prose_name_button (button, name);
  gtk_widget_set_tooltip_text (button, name);

  return button;
}

/**
 * guide_tone_row_new:
 * @name: what is chosen, for a screen reader
 *
 * Returns: a button for each skin tone of the drawings, light to dark
 */
GtkWidget *
guide_tone_row_new (const char *name)
{
  GtkWidget *row = guide_box_new (guide_flow_layout_new (0.5, 0), "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  for (int tone = 1; tone <= GUIDE_N_TONES; tone++)
    gtk_box_append (GTK_BOX (row), new_tone_button (tone));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return row;
}
