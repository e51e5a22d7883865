/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-shell"

#include "config.h"

#include "guide-settings.h"

#include "guide-box.h"
#include "guide-digits.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-prose.h"
#include "guide-session.h"

/**
 * guide_settings_new_choice:
 * @label: what it says
 * @action: an action with a state
 * @target: (transfer floating): the state that it chooses
 *
 * Returns: one choice of several, pressed while it is chosen
 */
GtkWidget *
guide_settings_new_choice (const char *label,
                           const char *action,
                           GVariant   *target)
{
  GtkWidget *button = guide_prose_new_choice (label);

  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);

  return button;
}

static GtkWidget *
append_section (GtkWidget  *column,
                const char *title)
{
  GtkWidget *flow = guide_box_new (guide_flow_layout_new (0.5, 0), "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  gtk_box_append (GTK_BOX (column), guide_prose_new_heading (title, 2, "section-title"));
  gtk_box_append (GTK_BOX (column), flow);
  gtk_accessible_update_property (GTK_ACCESSIBLE (flow), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return flow;
}

static void
append_sizes (GtkWidget *column)
{
  GtkWidget *flow = append_section (column, _("Size of the text"));

  for (int size = GUIDE_TEXT_SIZE_MIN; size <= GUIDE_TEXT_SIZE_MAX; size += GUIDE_TEXT_SIZE_STEP)
    {
      /* Translators: a size of text, in percent. */
      g_autofree char *label = guide_digits_printf (_("%d %%"), size);

      gtk_box_append (GTK_BOX (flow), guide_settings_new_choice (label, "reader.text-size", g_variant_new_int32 (size)));
    }
}

static void
append_colours (GtkWidget *column,
                gboolean   kiosk)
{
  /* Translators: title over a choice: light, dark or high contrast. */
  GtkWidget *flow = append_section (column, _("Colours"));
  const struct
  {
    const char *nick;
    const char *label;
  } themes[] = {
    { "system", C_("colours", "As on this device") },
    { "light", C_("colours", "Light") },
    { "dark", C_("colours", "Dark") },
    { "contrast", C_("colours", "High contrast") },
  };

  for (guint i = kiosk ? 1 : 0; i < G_N_ELEMENTS (themes); i++)
    gtk_box_append (GTK_BOX (flow),
                    guide_settings_new_choice (themes[i].label, "reader.appearance", g_variant_new_string (themes[i].nick)));
}

/**
 * guide_settings_append:
 * @column: a box
 * @kiosk: whether this is a kiosk, whose device has no wish of its own
 *
 * Adds what can be chosen of the text: its size, and light, dark or high
 * contrast.
 */
void
guide_settings_append (GtkWidget *column,
                       gboolean   kiosk)
{
  append_sizes (column);
  append_colours (column, kiosk);
}
