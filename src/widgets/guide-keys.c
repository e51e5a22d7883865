/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-keys.h"

/**
 * guide_keys_add:
 * @controller: a #GtkShortcutController
 * @keys: a key with its modifiers, or several with | between them
 * @action: (transfer full): what they do
 * @arguments: (nullable) (transfer floating): with what
 *
 * Has keys do something.
 */
void
guide_keys_add (GtkEventController *controller,
                const char         *keys,
                GtkShortcutAction  *action,
                GVariant           *arguments)
{
  GtkShortcut *shortcut = gtk_shortcut_new (gtk_shortcut_trigger_parse_string (keys), action);

  g_return_if_fail (GTK_IS_SHORTCUT_CONTROLLER (controller));

  if (arguments != NULL)
    gtk_shortcut_set_arguments (shortcut, arguments);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
}
