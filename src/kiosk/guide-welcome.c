/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "config.h"

#include "guide-welcome.h"

#include "guide-box.h"
#include "guide-drawing.h"
#include "guide-flow-layout.h"
#include "guide-greeting.h"
#include "guide-i18n.h"
#include "guide-looks.h"
#include "guide-prose.h"
#include "guide-scroller.h"
#include "guide-spread.h"

/* The two screens between the first touch and Home: the language, each in its
 * own script, and how large and strong the text shall be. */

/* A spread as in the book: a drawing beside the words or, where it is narrow,
 * under them, since nobody should have to scroll to the choice. */
static GtkWidget *
new_screen (GuideContext *context,
            const char   *drawing,
            GtkWidget    *header,
            GtkWidget    *body)
{
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, NULL);
  GtkWidget *spread = g_object_new (GUIDE_TYPE_SPREAD, "text-first", TRUE, "valign", GTK_ALIGN_CENTER, NULL);

  gtk_widget_add_css_class (spread, "welcome");
  guide_spread_set_header (GUIDE_SPREAD (spread), header);
  guide_spread_set_figures (GUIDE_SPREAD (spread),
                            guide_drawing_new_decorative (guide_context_get_art (context), drawing));
  guide_spread_set_body (GUIDE_SPREAD (spread), body);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), spread);
  guide_scroller_hush (GTK_SCROLLED_WINDOW (scroller));

  return scroller;
}

static GtkTextDirection
get_direction (const GuideGreeting *greeting)
{
  return greeting->rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR;
}

static GtkWidget *
new_language_button (const GuideGreeting *greeting)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *column = guide_box_new_column (0.3, NULL);
  GtkWidget *name = guide_prose_new_plain (greeting->name, "language-name");
  GtkWidget *clears = guide_prose_new_plain (greeting->clears, "quiet");

  gtk_widget_set_direction (name, get_direction (greeting));
  gtk_widget_set_direction (clears, get_direction (greeting));
  gtk_box_append (GTK_BOX (column), name);
  gtk_box_append (GTK_BOX (column), clears);
  gtk_button_set_child (GTK_BUTTON (button), column);
  gtk_widget_add_css_class (button, "choice");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "kiosk.language");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", greeting->language);
  guide_prose_name_button (button, greeting->name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, greeting->clears, -1);

  return button;
}

/* The greeting in every language, each whole and in its own direction. */
static GtkWidget *
new_welcomes (GPtrArray *greetings)
{
  GtkWidget *flow = guide_box_new (guide_flow_layout_new (1.4, 0), NULL);

  for (guint i = 0; i < greetings->len; i++)
    {
      const GuideGreeting *greeting = greetings->pdata[i];
      GtkWidget *welcome = guide_prose_new_heading (greeting->welcome, 1, "hero-title");

      gtk_widget_set_direction (welcome, get_direction (greeting));
      gtk_box_append (GTK_BOX (flow), welcome);
    }

  return flow;
}

/**
 * guide_welcome_new_languages:
 * @context: what the views share
 * @greetings: (element-type GuideGreeting): a greeting a language
 *
 * Returns: the screen on which a visitor chooses a language
 */
GtkWidget *
guide_welcome_new_languages (GuideContext *context,
                             GPtrArray    *greetings)
{
  GtkWidget *body = guide_box_new_column (0.9, NULL);

  for (guint i = 0; i < greetings->len; i++)
    gtk_box_append (GTK_BOX (body), new_language_button (greetings->pdata[i]));

  return new_screen (context, "provider", new_welcomes (greetings), body);
}

static GtkWidget *
new_enter_button (void)
{
  GtkWidget *enter = gtk_button_new_with_label (_("Yes, open the guide"));
  GtkWidget *flow = guide_box_new (guide_flow_layout_new (0.6, 0), NULL);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (enter), "kiosk.enter");
  gtk_widget_add_css_class (enter, "primary");
  gtk_widget_add_css_class (enter, "enter");
  gtk_box_append (GTK_BOX (flow), enter);

  return flow;
}

/**
 * guide_welcome_new_look:
 * @context: what the views share
 * @clears: after how long the guide clears itself, as a sentence
 *
 * Returns: the screen on which a visitor chooses size and colours of the text,
 *   which itself shows what they chose
 */
GtkWidget *
guide_welcome_new_look (GuideContext *context,
                        const char   *clears)
{
  GtkWidget *header = guide_box_new_column (0.5, NULL), *body = guide_box_new_column (0.9, NULL);

  gtk_box_append (GTK_BOX (header), guide_prose_new_heading (_("Can you read this well?"), 1, "hero-title"));
  gtk_box_append (GTK_BOX (header),
                  guide_prose_new_plain (_("Pick a size and colours. These words change with them."), "lead"));
  guide_looks_append (body, TRUE);
  gtk_box_append (GTK_BOX (body), new_enter_button ());
  gtk_box_append (GTK_BOX (body), guide_prose_new_plain (clears, "quiet"));

  return new_screen (context, "sun", header, body);
}
