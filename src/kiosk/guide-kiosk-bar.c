/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "config.h"

#include "guide-kiosk-bar.h"

#include "guide-i18n.h"
#include "guide-one-bar.h"
#include "guide-prose.h"

/* The bar under every screen of a visit: “I am finished” and “Get help” are always in
 * it. It is made anew with each screen, for the language may be new. */

static GtkWidget *
new_finish (void)
{
  /* Translators: a button, always there in a waiting room: it ends the visit. */
  GtkWidget *button = gtk_button_new_with_label (_("I am finished"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "kiosk.finish");
  gtk_widget_add_css_class (button, "finish");

  return button;
}

/* As in the guide's own bar; somebody may need it before they have chosen anything. */
static GtkWidget *
new_help (void)
{
  GtkWidget *button = gtk_button_new (), *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *icon = guide_prose_new_icon ("guide-help-symbolic", NULL);
  const char *label = _("Get help");

  gtk_widget_set_valign (icon, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (content), icon);
  gtk_box_append (GTK_BOX (content), gtk_label_new (label));
  guide_prose_fill_button (GTK_BUTTON (button), content, label);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "kiosk.help");
  gtk_widget_add_css_class (button, "bar");
  gtk_widget_add_css_class (button, "help");

  return button;
}

/**
 * guide_kiosk_bar_new:
 *
 * Returns: the bar while language and looks are chosen
 */
GtkWidget *
guide_kiosk_bar_new (void)
{
  return guide_one_bar_new (new_finish (), new_help (), NULL);
}

/**
 * guide_kiosk_bar_new_for_shell:
 * @shell: the guide, new
 *
 * Returns: the bar while the guide is open, which is that of @shell and “I am finished”
 */
GtkWidget *
guide_kiosk_bar_new_for_shell (GuideShell *shell)
{
  return guide_shell_join_bars (shell, new_finish ());
}
