/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-reader"

#include "config.h"

#include "guide-home.h"

#include "guide-box.h"
#include "guide-clinic-card.h"
#include "guide-date-text.h"
#include "guide-digits.h"
#include "guide-drawing.h"
#include "guide-i18n.h"
#include "guide-language.h"
#include "guide-place-button.h"
#include "guide-prose.h"
#include "guide-reviews.h"
#include "guide-scroller.h"
#include "guide-spread.h"

/* The first screen: what the guide is for, a door for each place where a reader
 * may stand, what else there is to do, and a card for each chapter of the book. */

/* How wide its drawing is in a window of the default size, in pixels. */
#define COVER_WIDTH 563

#define COVER "cover"

/* The cards, which are made once the first frame is there. */
typedef struct
{
  GuideContext *context;
  gboolean      has_frame;
} Cards;

/* A reader should know before the first page that words are missing. */
static void
append_language_note (GtkWidget    *text,
                      GuideContext *context)
{
  int translated = guide_reviews_get_translated (guide_context_get_language (context));
  g_autofree char *note = NULL;

  if (guide_context_has_short_guide (context))
    /* Translators: on the first screen of a language in which only the short guide is there. */
    note = g_strdup (_("This is the short guide. The book is not in this language yet."));
  else if (translated != 0 && translated != 100)
    /* Translators: on the first screen of a language that is not complete. */
    note = guide_digits_printf (_("%d %% of this guide is in this language. The rest is in English."), translated);

  if (note != NULL)
    gtk_box_append (GTK_BOX (text), guide_prose_new_plain (note, "quiet"));
}

/* How far the guide can be trusted stands where it begins. */
static char *
dup_standing (GuideContext *context)
{
  g_autofree char *month = guide_date_text_dup_month_said (guide_book_get_compared (guide_context_get_book (context)));

  if (guide_reviews_is_complete (guide_context_get_language (context)))
    /* Translators: under the first lines of Home; “%s” is a month, as “November 2026”. */
    return g_strdup_printf (_("Not a diagnosis · checked by a clinician · last compared with its sources in %s"), month);

  /* Translators: under the first lines of Home; “%s” is a month, as “November 2026”. */
  return g_strdup_printf (_("Not a diagnosis · not checked by a clinician · last compared with its sources in %s"), month);
}

static gboolean
is_read (GuideChapter *chapter,
         GuideSession *session)
{
  const char **ids = guide_chapter_get_page_ids (chapter);

  for (guint i = 0; ids[i] != NULL; i++)
    if (!guide_session_is_read (session, ids[i]))
      return FALSE;

  return ids[0] != NULL;
}

static char *
dup_minutes (GuideChapter *chapter)
{
  int minutes = guide_chapter_get_minutes (chapter);

  /* Translators: time to read a chapter, on its card. */
  return guide_digits_printf (ngettext ("%d minute", "%d minutes", minutes), minutes);
}

static GtkWidget *
new_door (const char *place,
          const char *icon,
          const char *title,
          const char *text,
          const char *foot)
{
  GtkWidget *door = gtk_button_new ();
  GtkWidget *words = guide_box_new_narrow_column (0.2, 20, NULL);

  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (title, "door-title"));
  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (text, "card-summary"));
  if (foot != NULL)
    gtk_box_append (GTK_BOX (words), guide_prose_new_plain (foot, "card-foot"));
  guide_prose_fill_button (GTK_BUTTON (door), guide_box_new_lead (0.8, guide_prose_new_icon (icon, NULL), words, NULL), title);
  gtk_widget_add_css_class (door, "door");
  gtk_accessible_update_property (GTK_ACCESSIBLE (door), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  guide_prose_lead_button (door, place);

  return door;
}

/* Who needs help has a door as well, which leads to one page and takes no time to find. */
static GtkWidget *
new_help_door (void)
{
  GtkWidget *door = new_door (GUIDE_PAGE_HELP, "guide-help-symbolic",
                              /* Translators: words on one of the doors on Home, where readers find where they stand. */
                              C_("door", "Something is wrong"),
                              /* Translators: one short line on the door “Something is wrong”. */
                              _("Whom to call: now, today or this week"), NULL);

  gtk_widget_add_css_class (door, "help");

  return door;
}

/* Where the reader was before, whichever way that was. */
static GtkWidget *
new_go_on_button (GuideContext *context)
{
  GuideBook *book = guide_context_get_book (context);
  const char *last = guide_book_find_page_id (book, guide_session_get_last_page (guide_context_get_session (context)));
  GuidePage *page = guide_book_lookup_page (book, last);
  g_autofree char *label = NULL;

  if (page == NULL)
    return NULL;

  /* Translators: a button that opens the page where the reader was; “%s” is its title. */
  label = g_strdup_printf (_("Go on: %s"), guide_page_get_title (page));

  return guide_prose_new_lead (label, last, "secondary");
}

static GtkWidget *
new_section (const char *title,
             const char *css_class)
{
  GtkWidget *section = guide_box_new_narrow_column (0.8, 60, css_class);

  gtk_box_append (GTK_BOX (section), guide_prose_new_heading (title, 2, "section-title"));

  return section;
}

static GtkWidget *
new_doors (GuideContext *context)
{
  /* Translators: over the three doors on Home: “I am deciding” and the like. */
  GtkWidget *section = new_section (_("Where do you stand?"), NULL);
  GtkWidget *row = guide_box_new_flow (0.8, 20, NULL);
  GListModel *chapters = guide_book_get_chapters (guide_context_get_book (context));
  GtkWidget *go_on = new_go_on_button (context);

  for (guint i = 0; i < g_list_model_get_n_items (chapters); i++)
    {
      g_autoptr (GuideChapter) chapter = g_list_model_get_item (chapters, i);
      g_autofree char *minutes = dup_minutes (chapter);

      if (guide_chapter_get_door (chapter) != NULL)
        gtk_box_append (GTK_BOX (row), new_door (guide_chapter_get_page_ids (chapter)[0], "guide-book-symbolic",
                                                 guide_chapter_get_door (chapter), guide_chapter_get_summary (chapter), minutes));
    }
  gtk_box_append (GTK_BOX (row), new_help_door ());
  gtk_box_append (GTK_BOX (section), row);
  if (go_on != NULL)
    gtk_box_append (GTK_BOX (section), go_on);
  if (guide_context_get_clinic (context) != NULL)
    gtk_box_append (GTK_BOX (section), guide_clinic_card_new (context));

  return section;
}

/* The picture says to nobody what it is unless somebody looks closely: words under it do. */
static GtkWidget *
new_cover (GuideContext *context)
{
  GtkWidget *column = guide_box_new_column (0.4, NULL);
  GtkWidget *cover = guide_drawing_new_decorative (guide_context_get_art (context), COVER);

  gtk_widget_add_css_class (cover, "cover");
  gtk_box_append (GTK_BOX (column), cover);
  gtk_box_append (GTK_BOX (column),
                  /* Translators: under the picture on the first screen. It shows somebody with dented
                   * scars, and a hand that holds a pen with needles at the skin. */
                  guide_prose_new_plain (_("A needle pen makes tiny holes in the skin. It is not for everybody."), "caption"));

  return column;
}

static GtkWidget *
new_hero (GuideContext *context)
{
  GtkWidget *spread = g_object_new (GUIDE_TYPE_SPREAD, "figures-last", TRUE, NULL);
  GtkWidget *text = guide_box_new_narrow_column (0.9, 34, "hero");
  GtkWidget *title = guide_prose_new_title (_("Needling can make dented acne scars milder, not make them disappear."), 1,
                                            "hero-title");
  g_autofree char *standing = dup_standing (context);

  gtk_box_append (GTK_BOX (text), title);
  gtk_box_append (GTK_BOX (text),
                  guide_prose_new_plain (_("One question: should you ask about needling now, later or not? See a trained "
                                            "professional first."),
                                         "lead"));
  gtk_box_append (GTK_BOX (text), guide_prose_new_plain (standing, "quiet"));
  append_language_note (text, context);

  guide_spread_set_header (GUIDE_SPREAD (spread), text);
  guide_spread_set_body (GUIDE_SPREAD (spread), new_doors (context));
  guide_spread_set_figures (GUIDE_SPREAD (spread), new_cover (context));

  return spread;
}

static GtkWidget *
new_card_foot (GuideChapter *chapter,
               gboolean      read)
{
  g_autofree char *minutes = dup_minutes (chapter);

  if (!read)
    return guide_prose_new_plain (minutes, "card-foot");

  return guide_box_new_lead (0.3, guide_prose_new_icon ("guide-check-symbolic", "do"),
                             /* Translators: on the card of a chapter whose pages have all been opened. */
                             guide_prose_new_plain (_("Read"), NULL), "card-foot");
}

static GtkWidget *
new_card (GuideChapter *chapter,
          GuideContext *context)
{
  GtkWidget *card = gtk_button_new ();
  GtkWidget *column = guide_box_new_narrow_column (0, 14, NULL);
  GtkWidget *words = guide_box_new_narrow_column (0.2, 14, "card-words");
  gboolean read = is_read (chapter, guide_context_get_session (context));

  if (guide_chapter_get_card (chapter) != NULL)
    gtk_box_append (GTK_BOX (column),
                    guide_drawing_new_decorative (guide_context_get_art (context), guide_chapter_get_card (chapter)));
  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (guide_chapter_get_title (chapter), "card-title"));
  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (guide_chapter_get_summary (chapter), "card-summary"));
  gtk_box_append (GTK_BOX (words), new_card_foot (chapter, read));
  gtk_box_append (GTK_BOX (column), words);

  gtk_button_set_child (GTK_BUTTON (card), column);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_set_overflow (card, GTK_OVERFLOW_HIDDEN);
  guide_prose_lead_button (card, guide_chapter_get_page_ids (chapter)[0]);
  guide_prose_name_button (card, guide_chapter_get_title (chapter));
  gtk_accessible_update_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, guide_chapter_get_summary (chapter),
                                  -1);

  return card;
}

static void
append_cards (GtkWidget    *grid,
              GuideContext *context)
{
  GListModel *chapters = guide_book_get_chapters (guide_context_get_book (context));

  for (guint i = 0; i < g_list_model_get_n_items (chapters); i++)
    {
      g_autoptr (GuideChapter) chapter = g_list_model_get_item (chapters, i);

      if (guide_chapter_get_door (chapter) == NULL && guide_chapter_get_page_ids (chapter)[0] != NULL)
        gtk_box_append (GTK_BOX (grid), new_card (chapter, context));
    }
}

static void
cards_free (gpointer data)
{
  Cards *self = data;

  g_object_unref (self->context);
  g_free (self);
}

/* Runs at the start of a frame: in the first one there is nothing yet to see. */
static gboolean
append_cards_cb (GtkWidget     *grid,
                 GdkFrameClock *clock,
                 gpointer       data)
{
  Cards *cards = data;

  if (!cards->has_frame)
    {
      cards->has_frame = TRUE;
      return G_SOURCE_CONTINUE;
    }
  append_cards (grid, cards->context);

  return G_SOURCE_REMOVE;
}

/* Nobody waits for what is under the fold. */
static GtkWidget *
new_cards (GuideContext *context)
{
  GtkWidget *grid = guide_box_new_flow (1.2, 13.5, "cards");
  Cards *cards = g_new0 (Cards, 1);

  cards->context = g_object_ref (context);
  gtk_widget_add_tick_callback (grid, append_cards_cb, cards, cards_free);

  return grid;
}

/* Where the book is not in the language: the languages in which it can be read. */
static void
append_book_languages (GtkWidget         *section,
                       const char *const *languages)
{
  GtkWidget *row = guide_box_new_flow (0.8, 13.5, NULL);

  for (guint i = 0; languages[i] != NULL; i++)
    {
      g_autofree char *name = guide_language_dup_name (languages[i]);
      GtkWidget *button = guide_prose_new_button (name);

      gtk_widget_add_css_class (button, "secondary");
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "reader.language");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", languages[i]);
      gtk_box_append (GTK_BOX (row), button);
    }
  /* Translators: on Home, where the book is not in this language yet: over buttons with the names of
   * the languages that it is in. */
  gtk_box_append (GTK_BOX (section), guide_prose_new_plain (_("Read the book in:"), NULL));
  gtk_box_append (GTK_BOX (section), row);
}

/* What a reader can do with the guide beside reading it. */
static GtkWidget *
new_quick_actions (GuideContext *context)
{
  /* Translators: over the buttons on Home that lead to My visit and the like. */
  GtkWidget *section = new_section (_("For you"), "quick-actions");
  GtkWidget *row = guide_box_new_flow (0.8, 13.5, NULL);
  const struct
  {
    const char *place;
    const char *title;
    const char *text;
  } actions[] = {
    /* Translators: a button on the first screen: questions and dates for the reader’s own visit to a clinic. */
    { GUIDE_PLACE_MY_VISIT, _("My visit"),
      /* Translators: on Home, under “My visit”. */
      _("Your questions and dates, on a page to take along") },
    /* Translators: a button on the first screen: questions about the reader’s own health. */
    { GUIDE_PLACE_SELF_CHECK, _("Self-check"),
      /* Translators: on Home, under “Self-check”. */
      _("What a doctor should know first") },
    { GUIDE_PLACE_COMPARE, _("Options side by side"),
      /* Translators: on Home, under “Options side by side”. */
      _("Good and weak points of two or three") },
    /* Translators: a button on the first screen: questions about the guide. */
    { GUIDE_PLACE_QUIZ, _("Quiz"),
      /* Translators: on Home, under “Quiz”. */
      _("What do you remember?") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      GtkWidget *button = guide_place_button_new (context, actions[i].place, actions[i].title, actions[i].text);

      if (button != NULL)
        gtk_box_append (GTK_BOX (row), button);
    }
  gtk_box_append (GTK_BOX (section), row);

  return section;
}

/**
 * guide_home_new:
 * @context: what the views share
 *
 * Returns: the first screen
 */
GtkWidget *
guide_home_new (GuideContext *context)
{
  GtkWidget *home = guide_box_new_narrow_column (1.6, 60, "home");
  g_auto (GStrv) elsewhere = guide_context_dup_book_languages (context);
  GtkWidget *book;

  gtk_box_append (GTK_BOX (home), new_hero (context));
  gtk_box_append (GTK_BOX (home), new_quick_actions (context));
  /* Translators: over the cards on Home, one for each chapter. */
  book = new_section (_("The book, for later"), "quick-actions");
  gtk_box_append (GTK_BOX (home), book);
  if (*elsewhere != NULL)
    append_book_languages (book, (const char *const *) elsewhere);
  else
    gtk_box_append (GTK_BOX (home), new_cards (context));

  return guide_scroller_new (home);
}

/**
 * guide_home_prepare:
 * @art: the drawings
 *
 * Has the drawing made as it is in a window of the default size: so it is there
 * in the first frame. In any other window it comes a moment later. Needs no
 * display.
 */
void
guide_home_prepare (GuideArtCache *art)
{
  GuideArtRequest request = { COVER, 0, NULL, COVER_WIDTH };

  guide_art_cache_render_async (art, &request, GUIDE_ART_PRIORITY_AHEAD, NULL, NULL, NULL);
}
