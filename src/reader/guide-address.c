/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-reader"

#include "config.h"

#include "guide-address.h"

#include "guide-box.h"
#include "guide-code-view.h"
#include "guide-code.h"
#include "guide-i18n.h"
#include "guide-isolate.h"
#include "guide-prose.h"

/* An address of the web: shown to be read, and at home to be copied or opened in the
 * reader's own browser. By GIO and not by GTK, whose gtk_show_uri() went out of use with
 * 4.10, while GtkUriLauncher came with it. */

static void
opened_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GtkWidget) failed = GTK_WIDGET (data);
  g_autoptr (GError) error = NULL;

  if (g_app_info_launch_default_for_uri_finish (result, &error))
    return;

  g_debug ("An address was not opened: %s", error->message);
  gtk_widget_set_visible (failed, TRUE);
}

static void
open_cb (GtkWidget *button,
         GtkWidget *failed)
{
  g_autoptr (GdkAppLaunchContext) context = gdk_display_get_app_launch_context (gtk_widget_get_display (button));

  gtk_widget_set_visible (failed, FALSE);
  g_app_info_launch_default_for_uri_async (g_object_get_data (G_OBJECT (button), "address"), G_APP_LAUNCH_CONTEXT (context), NULL,
                                           opened_cb, g_object_ref (failed));
}

static GtkWidget *
new_open_button (const char *address,
                 const char *title,
                 GtkWidget  *failed)
{
  /* Translators: a button beside an address of the web. */
  GtkWidget *button = guide_prose_new_button (C_("address", "Open in the browser"));
  /* Translators: the same for a screen reader; “%s” is the title of a paper or page. */
  g_autofree char *name = g_strdup_printf (_("Open in the browser: %s"), title);

  guide_prose_name_button (button, name);
  gtk_widget_add_css_class (button, "open-address");
  g_object_set_data_full (G_OBJECT (button), "address", g_strdup (address), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (open_cb), failed, 0);

  return button;
}

/* One code at a time is asked for: of several that it sees at once a phone takes any. */
static void
show_code_cb (GtkToggleButton *button,
              GtkWidget       *column)
{
  GtkWidget *shown = g_object_get_data (G_OBJECT (button), "code");
  g_autoptr (GuideCode) code = NULL;
  g_autoptr (GError) error = NULL;

  if (shown == NULL && (code = guide_code_new (g_object_get_data (G_OBJECT (button), "address"), &error)) != NULL)
    {
      shown = guide_code_view_new (guide_code_get_squares (code), guide_code_get_width (code),
                                   _("Code for the camera of a phone"));
      gtk_box_append (GTK_BOX (column), shown);
      g_object_set_data (G_OBJECT (button), "code", shown);
    }
  if (shown != NULL)
    gtk_widget_set_visible (shown, gtk_toggle_button_get_active (button));
  else
    g_warning ("No code can be made: %s", error->message);
}

/* In a kiosk no browser opens; the reader's own phone does. */
static GtkWidget *
new_code_button (const char *address,
                 const char *title,
                 GtkWidget  *column)
{
  /* Translators: a button beside an address of the web, which shows it as a code for a phone. */
  GtkWidget *button = guide_prose_new_choice (_("Code for my phone"));
  /* Translators: the same for a screen reader; “%s” is the title of a paper or page. */
  g_autofree char *name = g_strdup_printf (_("Code for my phone: %s"), title);

  guide_prose_name_button (button, name);
  g_object_set_data_full (G_OBJECT (button), "address", g_strdup (address), g_free);
  g_signal_connect_object (button, "toggled", G_CALLBACK (show_code_cb), column, 0);

  return button;
}

/**
 * guide_address_new:
 * @address: an address of the web
 * @title: of what stands there
 * @opens: whether it can be copied and opened, as it never can in a kiosk: there it has
 *   a code for a phone
 *
 * Returns: the address
 */
GtkWidget *
guide_address_new (const char *address,
                   const char *title,
                   gboolean    opens)
{
  GtkWidget *column = guide_box_new_column (0.2, NULL);
  g_autofree char *isolated = guide_isolate_dup (address);
  GtkWidget *label = guide_prose_new_plain (isolated, "address");
  GtkWidget *flow = guide_box_new_flow (0.4, 0, NULL);
  GtkWidget *failed;

  gtk_label_set_selectable (GTK_LABEL (label), opens);
  gtk_box_append (GTK_BOX (column), label);
  gtk_box_append (GTK_BOX (column), flow);
  if (!opens)
    {
      gtk_box_append (GTK_BOX (flow), new_code_button (address, title, column));
      return column;
    }

  failed = guide_prose_new_plain (_("No browser opened. Copy the address, or type it into a browser."), "quiet");
  gtk_widget_set_visible (failed, FALSE);
  gtk_box_append (GTK_BOX (flow), new_open_button (address, title, failed));
  gtk_box_append (GTK_BOX (column), failed);

  return column;
}
