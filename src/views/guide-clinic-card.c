/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-views"

#include "config.h"

#include "guide-clinic-card.h"

#include "guide-column-layout.h"
#include "guide-prose.h"

#include <glib/gi18n.h>

/* As wide as a column of text, in em. */
#define WIDTH 34

/**
 * guide_clinic_card_new:
 * @clinic: the clinic that shows the guide
 *
 * Returns: its name and phone number
 */
GtkWidget *
guide_clinic_card_new (GuideClinic *clinic)
{
  GtkLayoutManager *layout = g_object_new (GUIDE_TYPE_COLUMN_LAYOUT, "spacing", 0.1, "width", (double) WIDTH, NULL);
  GtkWidget *card = g_object_new (GTK_TYPE_BOX, "layout-manager", layout, NULL);
  const char *name = guide_clinic_get_name (clinic);
  const char *phone = guide_clinic_get_phone (clinic);

  gtk_widget_add_css_class (card, "clinic");
  if (name != NULL)
    gtk_box_append (GTK_BOX (card), guide_prose_new_plain (name, "clinic-name"));
  if (phone != NULL)
    {
      /* Translators: the phone number of the clinic that shows the guide. */
      g_autofree char *line = g_strdup_printf (_("Phone: %s"), phone);

      gtk_box_append (GTK_BOX (card), guide_prose_new_plain (line, NULL));
    }

  return card;
}
