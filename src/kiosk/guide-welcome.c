/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "config.h"

#include "guide-welcome.h"

#include "guide-box.h"
#include "guide-column-layout.h"
#include "guide-flow-layout.h"
#include "guide-greeting.h"
#include "guide-looks.h"
#include "guide-prose.h"
#include "guide-scroller.h"
#include "guide-session.h"

#include <glib/gi18n.h>

/* The two screens between the first touch and Home: the language, each in its
 * own script, and how large and strong the text shall be. */

static GtkWidget *
new_column (double      spacing,
            double      width,
            const char *css_class)
{
  GtkLayoutManager *layout = g_object_new (GUIDE_TYPE_COLUMN_LAYOUT, "spacing", spacing, "width", width, NULL);
  GtkWidget *box = guide_box_new (layout, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (box, css_class);

  return box;
}

static GtkWidget *
new_screen (GtkWidget *column)
{
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, NULL);

  gtk_widget_set_halign (column, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (column, GTK_ALIGN_CENTER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), column);
  guide_scroller_hush (GTK_SCROLLED_WINDOW (scroller));

  return scroller;
}

static GtkWidget *
new_language_button (const GuideGreeting *greeting)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *column = new_column (0.3, 40, NULL);
  GtkTextDirection direction = greeting->rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR;
  GtkWidget *name = guide_prose_new_plain (greeting->name, "language-name");
  GtkWidget *clears = guide_prose_new_plain (greeting->clears, "quiet");

  gtk_widget_set_direction (name, direction);
  gtk_widget_set_direction (clears, direction);
  gtk_box_append (GTK_BOX (column), name);
  gtk_box_append (GTK_BOX (column), clears);
  gtk_button_set_child (GTK_BUTTON (button), column);
  gtk_widget_add_css_class (button, "choice");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "kiosk.language");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", greeting->language);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, greeting->name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, greeting->clears, -1);

  return button;
}

/* The question in every language, on one line each, so that all can read it. */
static char *
dup_welcomes (GPtrArray *greetings)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < greetings->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "  ·  " : "", ((GuideGreeting *) greetings->pdata[i])->welcome);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * guide_welcome_new_languages:
 * @greetings: (element-type GuideGreeting): a greeting a language
 *
 * Returns: the screen on which a visitor chooses a language
 */
GtkWidget *
guide_welcome_new_languages (GPtrArray *greetings)
{
  GtkWidget *column = new_column (0.9, 40, "welcome");
  g_autofree char *welcomes = dup_welcomes (greetings);

  gtk_box_append (GTK_BOX (column), guide_prose_new_heading (welcomes, 1, "hero-title"));
  for (guint i = 0; i < greetings->len; i++)
    gtk_box_append (GTK_BOX (column), new_language_button (greetings->pdata[i]));

  return new_screen (column);
}

/**
 * guide_welcome_new_look:
 * @clears: after how long the guide clears itself, as a sentence
 *
 * Returns: the screen on which a visitor chooses size and colours of the text,
 *   which itself shows what they chose
 */
GtkWidget *
guide_welcome_new_look (const char *clears)
{
  GtkWidget *column = new_column (0.9, 40, "welcome");
  GtkWidget *enter = gtk_button_new_with_label (_("Yes, open the guide"));
  GtkWidget *flow = guide_box_new (guide_flow_layout_new (0.6, 0), NULL);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (enter), "kiosk.enter");
  gtk_widget_add_css_class (enter, "primary");
  gtk_widget_add_css_class (enter, "enter");
  gtk_box_append (GTK_BOX (flow), enter);

  gtk_box_append (GTK_BOX (column), guide_prose_new_heading (_("Can you read this well?"), 1, "hero-title"));
  gtk_box_append (GTK_BOX (column),
                  guide_prose_new_plain (_("Pick a size and colours. These words change with them."), "lead"));
  guide_looks_append_sizes (column);
  guide_looks_append_colours (column, TRUE);
  gtk_box_append (GTK_BOX (column), flow);
  gtk_box_append (GTK_BOX (column), guide_prose_new_plain (clears, "quiet"));

  return new_screen (column);
}
