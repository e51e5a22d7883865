/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-asking"

#include "config.h"

#include "guide-asking.h"

#include "guide-box.h"
#include "guide-digits.h"
#include "guide-drawing.h"
#include "guide-i18n.h"
#include "guide-prose.h"
#include "guide-review-line.h"
#include "guide-spread.h"
#include "guide-text.h"

/* What quiz and self-check share: one question a screen, in the hand of the
 * pages of the book. */

/**
 * guide_asking_new_flow:
 *
 * Returns: a box with buttons side by side, in as many lines as they need
 */
GtkWidget *
guide_asking_new_flow (void)
{
  return guide_box_new_flow (0.6, 0, NULL);
}

/**
 * guide_asking_new_title:
 * @text: the words
 * @description: (nullable): what a screen reader says after them, where its
 *   marks are left out
 *
 * Returns: the heading of a screen, which takes the focus when it is shown
 */
GtkWidget *
guide_asking_new_title (const char *text,
                        const char *description)
{
  GtkWidget *title = guide_prose_new_title (text, 1, "page-title");

  gtk_widget_add_css_class (title, "step-title");
  if (description != NULL)
    guide_asking_describe (title, description);

  return title;
}

/**
 * guide_asking_describe:
 * @widget: a widget
 * @markup: text with Pango markup
 *
 * Has a screen reader say the words of @markup after the name of @widget.
 */
void
guide_asking_describe (GtkWidget  *widget,
                       const char *markup)
{
  g_autofree char *words = guide_text_dup_plain (markup);

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}

static GtkWidget *
new_trail (guint position,
           guint n_steps)
{
  GtkWidget *trail = g_object_new (GTK_TYPE_BOX, "homogeneous", TRUE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (trail, "trail");
  for (guint i = 0; i < n_steps; i++)
    {
      GtkWidget *step = g_object_new (GTK_TYPE_BOX, "css-name", "step", "hexpand", TRUE, "accessible-role",
                                      GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

      gtk_widget_add_css_class (step, i < position ? "past" : i == position ? "now" : "ahead");
      gtk_box_append (GTK_BOX (trail), step);
    }

  return trail;
}

/**
 * guide_asking_new_header:
 * @kicker: the small line over the title
 * @position: number of this step, from 0
 * @n_steps: how many there are, or 0 to show no progress
 * @title: the heading
 *
 * Returns: the head of a screen
 */
GtkWidget *
guide_asking_new_header (const char *kicker,
                         guint       position,
                         guint       n_steps,
                         GtkWidget  *title)
{
  GtkWidget *header = guide_box_new_column (0.5, NULL);

  if (n_steps > 0)
    {
      /* Translators: over a question. %s: name of this part of the quiz or the
       * self-check; then number of the question and how many there are. */
      g_autofree char *line = guide_digits_printf (_("%s · %u of %u"), kicker, position + 1, n_steps);

      gtk_box_append (GTK_BOX (header), guide_prose_new_plain (line, "kicker"));
      gtk_box_append (GTK_BOX (header), new_trail (position, n_steps));
    }
  else
    gtk_box_append (GTK_BOX (header), guide_prose_new_plain (kicker, "kicker"));
  gtk_box_append (GTK_BOX (header), title);

  return header;
}

/**
 * guide_asking_new_lead_header:
 * @kicker: the small line over the title
 * @text: the words of the title
 * @lead: a sentence or two under it
 *
 * Returns: the head of a first or a last screen, whose title is said with its lead
 */
GtkWidget *
guide_asking_new_lead_header (const char *kicker,
                              const char *text,
                              const char *lead)
{
  GtkWidget *header = guide_asking_new_header (kicker, 0, 0, guide_asking_new_title (text, lead));

  gtk_box_append (GTK_BOX (header), guide_prose_new_plain (lead, "lead"));

  return header;
}

/**
 * guide_asking_new_drawing:
 * @context: what the views share
 * @name: name of a drawing
 *
 * Returns: the drawing beside a screen, which says nothing that the words do not
 */
GtkWidget *
guide_asking_new_drawing (GuideContext *context,
                          const char   *name)
{
  GtkWidget *drawing = guide_drawing_new_decorative (guide_context_get_art (context), name);

  gtk_widget_add_css_class (drawing, "chapter-drawing");

  return drawing;
}

static GtkWidget *
new_button (const char *label,
            const char *css_class)
{
  GtkWidget *button = guide_prose_new_button (label);

  if (css_class != NULL)
    gtk_widget_add_css_class (button, css_class);

  return button;
}

/**
 * guide_asking_new_button:
 * @label: its words
 * @css_class: (nullable): its style class
 * @callback: (scope notified): called with @object first when it is pressed
 * @object: a #GObject
 *
 * Returns: a button
 */
GtkWidget *
guide_asking_new_button (const char *label,
                         const char *css_class,
                         GCallback   callback,
                         gpointer    object)
{
  GtkWidget *button = new_button (label, css_class);

  g_signal_connect_object (button, "clicked", callback, object, G_CONNECT_SWAPPED);

  return button;
}

/**
 * guide_asking_new_go_button:
 * @label: its words
 * @css_class: (nullable): its style class
 * @place: where it leads
 *
 * Returns: a button that goes to another place of the guide
 */
GtkWidget *
guide_asking_new_go_button (const char *label,
                            const char *css_class,
                            const char *place)
{
  GtkWidget *button = new_button (label, css_class);

  guide_prose_lead_button (button, place);

  return button;
}

/**
 * guide_asking_new_review:
 * @context: what the views share
 * @id: what is reviewed as one: the quiz, or the self-check
 *
 * Returns: what the reader is told about who has checked the words
 */
GtkWidget *
guide_asking_new_review (GuideContext *context,
                         const char   *id)
{
  g_autofree char *line = guide_review_line_dup (context, id, guide_book_get_compared (guide_context_get_book (context)));

  return guide_prose_new_plain (line, "quiet");
}

/**
 * guide_asking_new_screen:
 * @header: the head
 * @figures: (nullable): a drawing beside the text
 * @figures_optional: whether the drawing goes away where it is narrow
 * @body: what stands under the head
 *
 * Returns: a screen laid out as a page of the book is
 */
GtkWidget *
guide_asking_new_screen (GtkWidget *header,
                         GtkWidget *figures,
                         gboolean   figures_optional,
                         GtkWidget *body)
{
  GtkWidget *spread = g_object_new (GUIDE_TYPE_SPREAD, "figures-optional", figures_optional, NULL);

  gtk_widget_add_css_class (spread, "leaf");
  gtk_widget_add_css_class (spread, "steps");
  guide_spread_set_header (GUIDE_SPREAD (spread), header);
  guide_spread_set_figures (GUIDE_SPREAD (spread), figures);
  guide_spread_set_body (GUIDE_SPREAD (spread), body);

  return spread;
}
