/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "config.h"

#include "guide-welcome.h"

#include "guide-box.h"
#include "guide-contain-layout.h"
#include "guide-drawing.h"
#include "guide-greeting.h"
#include "guide-i18n.h"
#include "guide-settings.h"
#include "guide-poster.h"
#include "guide-prose.h"
#include "guide-scroller.h"

/* The two screens between the first touch and Home: the language, each in its
 * own script, and how large and strong the text shall be. */

/* A drawing and the words, whole on one screen, since nobody should have to scroll
 * to the choice; where there are more languages than a small screen holds, it
 * scrolls. */
static GtkWidget *
new_screen (GuideContext *context,
            const char   *drawing,
            GtkWidget    *words)
{
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, NULL);
  GtkWidget *stage = guide_box_new (guide_contain_layout_new (), "css-name", "stage", "accessible-role",
                                    GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_box_append (GTK_BOX (stage), guide_drawing_new_decorative (guide_context_get_art (context), drawing));
  gtk_widget_add_css_class (words, "welcome");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), guide_poster_new (stage, words));
  guide_scroller_hide_bars (GTK_SCROLLED_WINDOW (scroller));

  return scroller;
}

static GtkTextDirection
get_direction (const GuideGreeting *greeting)
{
  return greeting->rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR;
}

static GtkWidget *
new_words (const GuideGreeting *greeting,
           const char          *text,
           const char          *css_class)
{
  GtkWidget *words = guide_prose_new_plain (text, css_class);

  gtk_widget_set_direction (words, get_direction (greeting));

  return words;
}

static GtkWidget *
new_language_button (const GuideGreeting *greeting)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *column = guide_box_new_column (0.1, NULL);
  const char *what = greeting->kind != NULL ? greeting->kind : greeting->welcome;

  gtk_box_append (GTK_BOX (column), new_words (greeting, greeting->name, "language-name"));
  gtk_box_append (GTK_BOX (column), new_words (greeting, what, "quiet"));
  gtk_button_set_child (GTK_BUTTON (button), column);
  gtk_widget_add_css_class (button, "choice");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "kiosk.language");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", greeting->language);
  guide_prose_name_button (button, greeting->name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, what, -1);

  return button;
}

/**
 * guide_welcome_new_languages:
 * @context: what the views share
 * @greetings: (element-type GuideGreeting): a greeting a language
 *
 * Each greets in its own language and direction. That the guide clears itself
 * comes after the choice, since nobody reads small print first.
 *
 * Returns: the screen on which a visitor chooses a language
 */
GtkWidget *
guide_welcome_new_languages (GuideContext *context,
                             GPtrArray    *greetings)
{
  GtkWidget *words = guide_box_new_column (0.7, NULL), *clears = guide_box_new_column (0.3, NULL);
  GtkWidget *icon = guide_prose_new_icon ("guide-language-symbolic", "welcome-icon");

  gtk_box_append (GTK_BOX (words), icon);
  for (guint i = 0; i < greetings->len; i++)
    {
      const GuideGreeting *greeting = greetings->pdata[i];

      gtk_box_append (GTK_BOX (words), new_language_button (greeting));
      gtk_box_append (GTK_BOX (clears), new_words (greeting, greeting->clears, "quiet"));
    }
  gtk_box_append (GTK_BOX (words), clears);

  return new_screen (context, "provider", words);
}

static GtkWidget *
new_enter_button (void)
{
  GtkWidget *enter = gtk_button_new_with_label (_("Yes, open the guide"));
  GtkWidget *flow = guide_box_new_flow (0.6, 0, NULL);

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
  GtkWidget *words = guide_box_new_column (0.7, NULL);

  gtk_box_append (GTK_BOX (words), guide_prose_new_heading (_("Can you read this well?"), 1, "hero-title"));
  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (_("Pick a size and colours. These words change with them."), "lead"));
  guide_settings_append (words, TRUE);
  gtk_box_append (GTK_BOX (words), new_enter_button ());
  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (clears, "quiet"));

  return new_screen (context, "sun", words);
}
