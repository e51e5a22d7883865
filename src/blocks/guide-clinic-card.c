/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "config.h"

#include "guide-clinic-card.h"

#include "guide-box.h"
#include "guide-i18n.h"
#include "guide-logo-picture.h"
#include "guide-prose.h"
#include "guide-text.h"

/* What the clinic that shows the guide says of itself. */

/* Where the name stands beside it, a screen reader needs no picture. */
static void
append_logo (GtkWidget    *column,
             GuideContext *context)
{
  GuideLogo *logo = guide_context_get_logo (context);
  gboolean named = guide_clinic_get_name (guide_context_get_clinic (context)) != NULL;
  GtkWidget *picture;

  if (logo == NULL)
    return;

  /* Translators: what a screen reader says in place of the picture. */
  picture = guide_logo_picture_new (logo, named ? NULL : _("The clinic’s logo"));
  gtk_box_append (GTK_BOX (column), picture);
}

static void
append_text (GtkWidget    *column,
             GuideContext *context,
             const char   *key,
             const char   *css_class)
{
  const char *text = guide_clinic_get_text (guide_context_get_clinic (context), key, guide_context_get_language (context));

  if (text != NULL)
    gtk_box_append (GTK_BOX (column), guide_prose_new_plain (text, css_class));
}

static void
append_night_phone (GtkWidget   *card,
                    GuideClinic *clinic)
{
  const char *phone = guide_clinic_get_night_phone (clinic);
  g_autofree char *line = NULL;

  if (phone == NULL)
    return;

  /* Translators: {night-phone} is the number of the clinic for these times. */
  line = guide_text_dup_filled (_("At night and on weekends, call {night-phone}."), "{night-phone}", phone);
  gtk_box_append (GTK_BOX (card), guide_prose_new_plain (line, NULL));
}

/**
 * guide_clinic_card_new:
 * @context: what the views share; it has a clinic
 *
 * Returns: all that the clinic says of itself
 */
GtkWidget *
guide_clinic_card_new (GuideContext *context)
{
  GuideClinic *clinic = guide_context_get_clinic (context);
  GtkWidget *card = guide_box_new_column (0.1, "clinic");
  const char *phone = guide_clinic_get_phone (clinic);

  append_logo (card, context);
  append_text (card, context, "name", "clinic-name");
  if (phone != NULL)
    {
      /* Translators: the phone number of the clinic that shows the guide. */
      g_autofree char *line = g_strdup_printf (_("Phone: %s"), phone);

      gtk_box_append (GTK_BOX (card), guide_prose_new_plain (line, NULL));
    }
  append_night_phone (card, clinic);
  append_text (card, context, "address", NULL);
  append_text (card, context, "hours", NULL);
  append_text (card, context, "note", "quiet");
  gtk_widget_set_visible (card, gtk_widget_get_first_child (card) != NULL);

  return card;
}

/**
 * guide_clinic_card_new_sign:
 * @context: what the views share
 *
 * Returns: (nullable): the clinic's logo and name alone, as far as it gives them
 */
GtkWidget *
guide_clinic_card_new_sign (GuideContext *context)
{
  GuideClinic *clinic = guide_context_get_clinic (context);
  GtkWidget *sign;

  if (clinic == NULL || (guide_clinic_get_name (clinic) == NULL && guide_context_get_logo (context) == NULL))
    return NULL;

  sign = guide_box_new_column (0.1, "clinic-sign");
  append_logo (sign, context);
  append_text (sign, context, "name", "clinic-name");
  if (guide_clinic_get_name (clinic) == NULL)
    g_object_bind_property (gtk_widget_get_first_child (sign), "visible", sign, "visible", G_BINDING_SYNC_CREATE);

  return sign;
}
