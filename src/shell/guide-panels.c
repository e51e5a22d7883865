/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-shell"

#include "config.h"

#include "guide-panels.h"

#include "guide-aloud-script.h"
#include "guide-box.h"
#include "guide-digits.h"
#include "guide-export-view.h"
#include "guide-find-view.h"
#include "guide-i18n.h"
#include "guide-index-view.h"
#include "guide-language.h"
#include "guide-settings.h"
#include "guide-panel.h"
#include "guide-prose.h"
#include "guide-reviews.h"
#include "guide-tone-row.h"

/* The sheets of the guide: each a few choices that are actions. */

static void
append_tones (GtkWidget *column)
{
  gtk_box_append (GTK_BOX (column), guide_prose_new_heading (_("Skin in the drawings"), 2, "section-title"));
  gtk_box_append (GTK_BOX (column), guide_tone_row_new (_("Skin in the drawings")));
  gtk_box_append (GTK_BOX (column), guide_prose_new_plain (
                                      _("Pick the one most like your skin. It changes the drawings and nothing else."), "quiet"));
}

static GtkWidget *
new_appearance_panel (GuideContext *context)
{
  GtkWidget *column = guide_box_new_column (0.7, NULL);

  guide_settings_append (column, guide_context_is_kiosk (context));
  append_tones (column);

  /* Translators: title of a sheet: size of the text, and its colours. */
  return guide_panel_new (_("Text and colours"), column);
}

/* The titles of the pages that lost their review, or NULL. */
static char *
dup_lost (GuideContext *context,
          const char   *language)
{
  g_auto (GStrv) ids = guide_reviews_dup_lost (language);
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  g_autofree char *joined = NULL;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      GuidePage *page = guide_book_lookup_page (guide_context_get_book (context), ids[i]);

      g_strv_builder_add (titles, page != NULL ? guide_page_get_title (page) : ids[i]);
    }
  list = g_strv_builder_end (titles);
  joined = g_strjoinv (guide_language_get_separator (), list);

  /* Translators: beside a language in the list of languages: titles of pages that a clinician has checked, but which
   * have other words now. */
  return *list != NULL ? g_strdup_printf (_("Changed since a clinician checked it: %s"), joined) : NULL;
}

static char *
dup_review_state (const char *language)
{
  int translated = guide_reviews_get_translated (language);

  if (guide_reviews_is_complete (language))
    /* Translators: beside a language in the list of languages. */
    return g_strdup (_("Checked by a clinician"));
  if (translated == 100 || guide_reviews_is_short (language))
    /* Translators: beside a language in the list of languages. */
    return g_strdup (_("Not checked by a clinician"));

  /* Translators: beside a language in the list of languages. The rest of the
   * words is shown in English. */
  return guide_digits_printf (_("Not checked by a clinician · %d %% translated"), translated);
}

/* What a reader should know of a language before they choose it. */
static char *
dup_language_state (GuideContext *context,
                    const char   *language)
{
  g_autofree char *kind = guide_language_dup_kind (language);
  g_autofree char *review = dup_review_state (language);
  g_autofree char *lost = dup_lost (context, language);
  g_autofree char *state = kind != NULL ? g_strconcat (kind, " · ", review, NULL) : g_steal_pointer (&review);

  return lost != NULL ? g_strconcat (state, "\n", lost, NULL) : g_steal_pointer (&state);
}

static GtkWidget *
new_language_choice (GuideContext *context,
                     const char   *language)
{
  g_autofree char *name = guide_language_dup_name (language);
  g_autofree char *state = dup_language_state (context, language);
  GtkWidget *button = guide_settings_new_choice (name, "reader.language", g_variant_new_string (language));
  GtkWidget *column = guide_box_new_column (0.1, NULL);

  gtk_box_append (GTK_BOX (column), guide_prose_new_plain (name, NULL));
  gtk_box_append (GTK_BOX (column), guide_prose_new_plain (state, "quiet"));
  gtk_button_set_child (GTK_BUTTON (button), column);
  guide_prose_name_button (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, state, -1);

  return button;
}

static GtkWidget *
new_language_panel (GuideContext *context)
{
  GtkWidget *column = guide_box_new_column (0.5, NULL);
  const char *const *languages = guide_context_get_languages (context);

  for (guint i = 0; languages[i] != NULL; i++)
    gtk_box_append (GTK_BOX (column), new_language_choice (context, languages[i]));

  /* Translators: title of a sheet: the list of languages. */
  return guide_panel_new (_("Language"), column);
}

static GtkWidget *
new_menu_row (const char *icon,
              const char *label,
              const char *detailed_action)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *row = guide_box_new_lead (0.8, guide_prose_new_icon (icon, NULL), guide_prose_new_plain (label, NULL), NULL);

  gtk_widget_set_valign (row, GTK_ALIGN_CENTER);
  guide_prose_fill_button (GTK_BUTTON (button), row, label);
  gtk_widget_add_css_class (button, "choice");
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (button), detailed_action);

  return button;
}

static GtkWidget *
new_menu_panel (GuideContext *context)
{
  GtkWidget *column = guide_box_new_column (0.4, NULL);
  gboolean kiosk = guide_context_is_kiosk (context);
  const struct
  {
    const char *icon;
    const char *label;
    const char *action;
    gboolean hidden;
  } rows[] = {
    { "guide-speak-symbolic", _("Read to me"), "guide.read-screen", !guide_aloud_script_can (context) },
    /* Translators: in the menu: look for words in the guide. */
    { "guide-search-symbolic", _("Find words"), "guide.panel::find", !guide_context_shows (context, GUIDE_CLINIC_PART_FIND) },
    { "guide-compare-symbolic", _("Options side by side"), "guide.go::" GUIDE_PLACE_COMPARE,
      !guide_context_shows (context, GUIDE_CLINIC_PART_OPTIONS) },
    { "guide-visit-symbolic", _("My visit"), "guide.go::" GUIDE_PLACE_MY_VISIT, FALSE },
    { "guide-quiz-symbolic", _("Quiz"), "guide.go::" GUIDE_PLACE_QUIZ, !guide_context_shows (context, GUIDE_CLINIC_PART_QUIZ) },
    { "guide-self-check-symbolic", _("Self-check"), "guide.go::" GUIDE_PLACE_SELF_CHECK,
      !guide_context_shows (context, GUIDE_CLINIC_PART_SELF_CHECK) },
    { "guide-words-symbolic", _("Words and their meaning"), "guide.go::" GUIDE_PLACE_GLOSSARY },
    /* Translators: in the menu: the studies and papers behind the guide. */
    { "guide-sources-symbolic", _("Sources"), "guide.go::" GUIDE_PLACE_SOURCES },
    /* Translators: in the menu: who made the guide, and why. */
    { "guide-about-symbolic", _("About this guide"), "guide.go::" GUIDE_PLACE_ABOUT },
    /* Translators: in the menu, and the title of a sheet: a page or the book on paper, or as a file. */
    { "guide-print-symbolic", _("Print or save"), "guide.panel::export", kiosk },
    /* Translators: in the menu: the keys of the keyboard that do something. */
    { "guide-keyboard-symbolic", _("Keys"), "guide.panel::shortcuts", kiosk },
    /* Translators: in the menu: delete all that the guide keeps. */
    { "guide-forget-symbolic", _("Forget everything"), "guide.panel::forget", kiosk },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (!rows[i].hidden)
      gtk_box_append (GTK_BOX (column), new_menu_row (rows[i].icon, rows[i].label, rows[i].action));

  /* Translators: title of a sheet with all that the guide has. */
  return guide_panel_new (_("Menu"), column);
}

/* The least width of a column of the keys, in em: side by side or one under
 * the other. */
#define KEYS_WIDTH 12

static GtkWidget *
new_shortcut_row (const char *keys,
                  const char *meaning)
{
  GtkWidget *row = guide_box_new_flow (0.3, KEYS_WIDTH, NULL);

  gtk_box_append (GTK_BOX (row), guide_prose_new_plain (keys, "keys"));
  gtk_box_append (GTK_BOX (row), guide_prose_new_plain (meaning, NULL));

  return row;
}

static GtkWidget *
new_shortcuts_panel (GuideContext *context)
{
  GtkWidget *column = guide_box_new_column (0.5, NULL);
  const struct
  {
    const char *keys;
    const char *meaning;
  } rows[] = {
    { C_("keys", "Page Down, Space"), _("Scroll down; at the end, next page") },
    { C_("keys", "Page Up"), _("Scroll up; at the top, page before") },
    { C_("keys", "Left, Right"),
      /* Translators: in the list of keys: what the arrows do. */
      _("Turn the page") },
    { C_("keys", "Alt + Left"), _("Back to where you were") },
    { C_("keys", "Alt + Home"),
      /* Translators: the first screen. */
      _("Home") },
    { C_("keys", "F1"),
      /* Translators: the page of red flags: whom to call, and when. */
      _("Get help") },
    { C_("keys", "Ctrl + F"), _("Find words") },
    { C_("keys", "Ctrl + P"), _("Print or save") },
    { C_("keys", "Ctrl + Plus, Minus"), _("Larger or smaller text") },
    { C_("keys", "Ctrl + Shift + R"),
      /* Translators: a button, and in the list of keys: have the screen read aloud. */
      _("Read to me") },
    { C_("keys", "F10"), _("Menu") },
    { C_("keys", "Escape"), _("Close") },
    { C_("keys", "Ctrl + Q"),
      /* Translators: in the list of keys: end the program. */
      _("Leave the guide") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    gtk_box_append (GTK_BOX (column), new_shortcut_row (rows[i].keys, rows[i].meaning));

  return guide_panel_new (_("Keys"), column);
}

static GtkWidget *
new_forget_panel (GuideContext *context)
{
  GtkWidget *column = guide_box_new_column (0.8, NULL);
  GtkWidget *flow = guide_box_new_flow (0.6, 0, NULL);
  GtkWidget *forget = guide_prose_new_button (_("Forget everything"));
  /* Translators: a button: nothing is forgotten. */
  GtkWidget *keep = guide_prose_new_button (_("Keep it"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (forget), "guide.forget");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (keep), "guide.close-panel");
  gtk_widget_add_css_class (keep, "primary");
  gtk_box_append (GTK_BOX (flow), keep);
  gtk_box_append (GTK_BOX (flow), forget);
  gtk_box_append (GTK_BOX (column),
                  guide_prose_new_plain (_("The guide then forgets which pages you read, My visit, the quiz and the "
                                            "self-check, your language and all else that you chose. This cannot be undone. "
                                            "Once it is done, the guide begins anew on its first screen."),
                                         NULL));
  gtk_box_append (GTK_BOX (column), guide_prose_new_plain (_("Files that you saved stay where they are."), NULL));
  gtk_box_append (GTK_BOX (column), flow);

  /* Translators: title of a sheet with two buttons: keep it, or forget everything. */
  return guide_panel_new (_("Forget everything?"), column);
}

static GtkWidget *
new_export_panel (GuideContext *context)
{
  return guide_panel_new (_("Print or save"), guide_export_view_new (context));
}

static GtkWidget *
new_find_panel (GuideContext *context)
{
  /* Nobody types in a kiosk: the words are a list there. */
  if (guide_context_is_kiosk (context))
    return guide_panel_new (_("Find words"), guide_index_view_new (guide_context_get_book (context)));

  return guide_panel_new (_("Find words"), guide_find_view_new (guide_context_get_book (context)));
}

/**
 * guide_panels_new:
 * @name: name of a sheet: `appearance`, `language`, `menu`, `find`,
 *   `shortcuts`, `forget` or `export`
 * @context: what the views share
 *
 * Returns: (nullable): the sheet, or %NULL where there is none of that name
 */
GtkWidget *
guide_panels_new (const char   *name,
                  GuideContext *context)
{
  const struct
  {
    const char *name;
    GtkWidget *(*make) (GuideContext *context);
  } panels[] = {
    { "appearance", new_appearance_panel },
    { "language", new_language_panel },
    { "menu", new_menu_panel },
    { "find", new_find_panel },
    { "shortcuts", new_shortcuts_panel },
    { "forget", new_forget_panel },
    { "export", new_export_panel },
  };

  for (guint i = 0; i < G_N_ELEMENTS (panels); i++)
    if (g_strcmp0 (panels[i].name, name) == 0)
      return panels[i].make (context);

  return NULL;
}
