/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "config.h"

#include "guide-place-button.h"

#include "guide-box.h"
#include "guide-prose.h"

/* What stands beside the name of a place, and whether a clinic can leave it
 * out. Any other place is a page to read. */
static const struct
{
  const char *place;
  const char *icon;
  GuideClinicParts part; /* or 0, where no clinic leaves it out */
} places[] = {
  { GUIDE_PLACE_MY_VISIT, "guide-visit-symbolic", 0 },
  { GUIDE_PLACE_SELF_CHECK, "guide-self-check-symbolic", GUIDE_CLINIC_PART_SELF_CHECK },
  { GUIDE_PLACE_COMPARE, "guide-compare-symbolic", GUIDE_CLINIC_PART_OPTIONS },
  { GUIDE_PLACE_QUIZ, "guide-quiz-symbolic", GUIDE_CLINIC_PART_QUIZ },
  { GUIDE_PAGE_HELP, "guide-help-symbolic", 0 },
};

#define READING_ICON "guide-book-symbolic"

static GtkWidget *
new_content (const char *icon,
             const char *title,
             const char *text)
{
  GtkWidget *words = guide_box_new_column (0.1, NULL);
  GtkWidget *row = guide_box_new_lead (0.7, guide_prose_new_icon (icon, NULL), words, NULL);

  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (title, NULL));
  if (text != NULL)
    gtk_box_append (GTK_BOX (words), guide_prose_new_plain (text, "quick-text"));
  gtk_widget_set_valign (row, GTK_ALIGN_CENTER);

  return row;
}

/**
 * guide_place_button_new:
 * @context: what the views share
 * @place: id of a page, or of a screen beside the pages
 * @title: what stands on the button
 * @text: (nullable): one line on what the place is for
 *
 * Returns: (nullable): a button that leads there, or %NULL where the clinic
 *   leaves out what it would lead to
 */
GtkWidget *
guide_place_button_new (GuideContext *context,
                        const char   *place,
                        const char   *title,
                        const char   *text)
{
  const char *icon = READING_ICON;
  GtkWidget *button;

  g_return_val_if_fail (place != NULL && title != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (g_str_equal (places[i].place, place))
      {
        if (places[i].part != 0 && !guide_context_shows (context, places[i].part))
          return NULL;
        icon = places[i].icon;
      }

  button = gtk_button_new ();
  guide_prose_fill_button (GTK_BUTTON (button), new_content (icon, title, text), title);
  gtk_widget_add_css_class (button, "quick");
  if (text != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  guide_prose_lead_button (button, place);

  return button;
}
