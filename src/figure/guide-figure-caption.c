/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-figure"

#include "config.h"

#include "guide-figure-caption.h"

#include "guide-box.h"
#include "guide-i18n.h"
#include "guide-prose.h"
#include "guide-text.h"

/* What a reader can do with the drawing, or NULL where there is nothing to do. */
static const char *
get_use (GuideFigure *figure)
{
  switch (guide_figure_get_mode (figure))
    {
    case GUIDE_FIGURE_PARTS:
      /* Translators: under a drawing with numbered buttons. */
      return _("Choose a number to read about it.");
    case GUIDE_FIGURE_COMPARE:
      /* Translators: under a drawing with a line in it, which uncovers a second drawing. */
      return _("Pull the line across to see the second picture.");
    case GUIDE_FIGURE_SLIDER:
      /* Translators: under a drawing that changes with time, over a slider of days. */
      return _("Pull the round knob to see later days.");
    case GUIDE_FIGURE_STEPS:
      /* Translators: under a drawing of several steps, over dots and arrows. */
      return _("Choose a dot or an arrow to see each step.");
    default:
      return NULL;
    }
}

/**
 * guide_figure_caption_new:
 * @figure: a figure
 *
 * Returns: the words under its drawing: what it shows, and how to use it
 */
GtkWidget *
guide_figure_caption_new (GuideFigure *figure)
{
  GtkWidget *caption = guide_prose_new_plain (guide_figure_get_caption (figure), "caption");
  g_autofree char *spoken = guide_text_dup_spoken (guide_figure_get_caption (figure));
  const char *use = get_use (figure);
  GtkWidget *column;

  gtk_accessible_update_property (GTK_ACCESSIBLE (caption), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  if (use == NULL)
    return caption;

  column = guide_box_new_column (0.2, NULL);
  gtk_box_append (GTK_BOX (column), caption);
  gtk_box_append (GTK_BOX (column), guide_prose_new_plain (use, "quiet"));

  return column;
}
