/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-reader"

#include "config.h"

#include "guide-home.h"

#include "guide-box.h"
#include "guide-clinic-card.h"
#include "guide-column-layout.h"
#include "guide-digits.h"
#include "guide-drawing.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-lead-layout.h"
#include "guide-prose.h"
#include "guide-reviews.h"
#include "guide-scroller.h"
#include "guide-spread.h"

/* The first screen: what the guide is for, where to start, and a card a
 * chapter. */

/* How wide its drawings are in a window of the default size, in pixels. */
#define COVER_WIDTH 563
#define CARD_WIDTH 278

#define COVER "cover"

/* The first row of cards in a window of the default size. */
#define CARDS_AT_ONCE 4

/* The cards still to be made, once the first frame is there. */
typedef struct
{
  GuideContext *context;
  gboolean      has_frame;
} Rest;

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
new_go_button (const char *label,
               const char *page_id,
               const char *css_class)
{
  GtkWidget *button = gtk_button_new ();

  guide_prose_fill_button (GTK_BUTTON (button), guide_prose_new_plain (label, NULL), label);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "guide.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", page_id);
  gtk_widget_add_css_class (button, css_class);

  return button;
}

static GtkWidget *
new_start_buttons (GuideContext *context)
{
  GuideBook *book = guide_context_get_book (context);
  GtkWidget *flow = guide_box_new (guide_flow_layout_new (0.6, 0), NULL);
  const char *last = guide_session_get_last_page (guide_context_get_session (context));
  const char *first = guide_book_get_page_ids (book)[0];
  int minutes = guide_book_get_minutes (book);
  int number = last != NULL ? guide_book_get_page_number (book, last) : 0;
  g_autofree char *start =
    /* Translators: the button on the first screen, with the time to read all of the guide. */
    guide_digits_printf (ngettext ("Start reading · %d minute in all", "Start reading · %d minutes in all", minutes), minutes);

  if (first != NULL)
    gtk_box_append (GTK_BOX (flow), new_go_button (start, first, "primary"));

  if (number > 0)
    {
      /* Translators: a button that opens the page where the reader was. */
      g_autofree char *go_on = guide_digits_printf (_("Go on: page %d"), number);

      gtk_box_append (GTK_BOX (flow), new_go_button (go_on, last, "secondary"));
    }

  return flow;
}

/* A reader should know before the first page that words are missing. */
static void
append_language_note (GtkWidget    *text,
                      GuideContext *context)
{
  int translated = guide_reviews_get_translated (guide_context_get_language (context));
  g_autofree char *note = NULL;

  if (translated == 0 || translated == 100)
    return;

  /* Translators: on the first screen of a language that is not complete. */
  note = guide_digits_printf (_("%d %% of this guide is in this language. The rest is in English."), translated);
  gtk_box_append (GTK_BOX (text), guide_prose_new_plain (note, "quiet"));
}

static GtkWidget *
new_hero (GuideContext *context)
{
  GtkWidget *spread = g_object_new (GUIDE_TYPE_SPREAD, "figures-last", TRUE, NULL);
  GtkWidget *text = new_column (0.9, 34, "hero");
  GtkWidget *title = guide_prose_new_title (
    _("Needling can make dented acne scars milder, not make them disappear."), 1, "hero-title");
  GtkWidget *cover = guide_drawing_new_decorative (guide_context_get_art (context), COVER);

  gtk_widget_add_css_class (cover, "cover");
  gtk_box_append (GTK_BOX (text), title);
  gtk_box_append (GTK_BOX (text),
                  guide_prose_new_plain (_("This guide helps you ask good questions. See a trained professional first."),
                                         "lead"));
  append_language_note (text, context);
  gtk_box_append (GTK_BOX (text), new_start_buttons (context));
  if (guide_context_get_clinic (context) != NULL)
    gtk_box_append (GTK_BOX (text), guide_clinic_card_new (context));

  guide_spread_set_header (GUIDE_SPREAD (spread), text);
  guide_spread_set_figures (GUIDE_SPREAD (spread), cover);

  return spread;
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

static GtkWidget *
new_card_foot (GuideChapter *chapter,
               gboolean      read)
{
  int minutes = guide_chapter_get_minutes (chapter);
  /* Translators: time to read a chapter, on its card. */
  g_autofree char *time = guide_digits_printf (ngettext ("%d minute", "%d minutes", minutes), minutes);
  GtkWidget *row;

  if (!read)
    return guide_prose_new_plain (time, "card-foot");

  row = guide_box_new (guide_lead_layout_new (0.3), NULL);
  gtk_widget_add_css_class (row, "card-foot");
  gtk_box_append (GTK_BOX (row), guide_prose_new_icon ("guide-check-symbolic", "do"));
  /* Translators: on the card of a chapter whose pages have all been opened. */
  gtk_box_append (GTK_BOX (row), guide_prose_new_plain (_("Read"), NULL));

  return row;
}

static GtkWidget *
new_card (GuideChapter *chapter,
          GuideContext *context)
{
  GtkWidget *card = gtk_button_new ();
  GtkWidget *column = new_column (0, 14, NULL);
  GtkWidget *words = new_column (0.2, 14, "card-words");
  gboolean read = is_read (chapter, guide_context_get_session (context));

  if (guide_chapter_get_card (chapter) != NULL)
    gtk_box_append (GTK_BOX (column), guide_drawing_new_decorative (guide_context_get_art (context),
                                                                     guide_chapter_get_card (chapter)));
  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (guide_chapter_get_title (chapter), "card-title"));
  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (guide_chapter_get_summary (chapter), "card-summary"));
  gtk_box_append (GTK_BOX (words), new_card_foot (chapter, read));
  gtk_box_append (GTK_BOX (column), words);

  gtk_button_set_child (GTK_BUTTON (card), column);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_set_overflow (card, GTK_OVERFLOW_HIDDEN);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (card), "guide.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (card), "s", guide_chapter_get_page_ids (chapter)[0]);
  guide_prose_name_button (card, guide_chapter_get_title (chapter));
  gtk_accessible_update_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  guide_chapter_get_summary (chapter), -1);

  return card;
}

static void
append_cards (GtkWidget    *grid,
              GuideContext *context,
              guint         from,
              guint         until)
{
  GListModel *chapters = guide_book_get_chapters (guide_context_get_book (context));

  for (guint i = from; i < MIN (until, g_list_model_get_n_items (chapters)); i++)
    {
      g_autoptr (GuideChapter) chapter = g_list_model_get_item (chapters, i);

      if (guide_chapter_get_page_ids (chapter)[0] != NULL)
        gtk_box_append (GTK_BOX (grid), new_card (chapter, context));
    }
}

static void
rest_free (gpointer data)
{
  Rest *self = data;

  g_object_unref (self->context);
  g_free (self);
}

/* Runs at the start of a frame: in the first one there is nothing yet to see. */
static gboolean
append_rest_cb (GtkWidget     *grid,
                GdkFrameClock *clock,
                gpointer       data)
{
  Rest *rest = data;

  if (!rest->has_frame)
    {
      rest->has_frame = TRUE;
      return G_SOURCE_CONTINUE;
    }
  append_cards (grid, rest->context, CARDS_AT_ONCE, G_MAXUINT);

  return G_SOURCE_REMOVE;
}

/* Nobody waits for the cards under the fold. */
static GtkWidget *
new_cards (GuideContext *context)
{
  GtkWidget *grid = guide_box_new (guide_flow_layout_new (1.2, 13.5), NULL);
  Rest *rest = g_new0 (Rest, 1);

  gtk_widget_add_css_class (grid, "cards");
  append_cards (grid, context, 0, CARDS_AT_ONCE);
  rest->context = g_object_ref (context);
  gtk_widget_add_tick_callback (grid, append_rest_cb, rest, rest_free);

  return grid;
}

static char *
dup_footnote (GuideContext *context)
{
  const char *compared = guide_book_get_compared (guide_context_get_book (context));
  const char *month = compared != NULL ? compared : "–";

  if (guide_reviews_is_complete (guide_context_get_language (context)))
    /* Translators: the last line of Home; “%s” is a year and month, as 2026-11. */
    return g_strdup_printf (_("Not a diagnosis · checked by a clinician · last compared with its sources %s"), month);

  /* Translators: the last line of Home; “%s” is a year and month, as 2026-11. */
  return g_strdup_printf (_("Not a diagnosis · not checked by a clinician · last compared with its sources %s"), month);
}

static GtkWidget *
new_quick_action (const char *icon,
                  const char *label,
                  const char *place)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *row = guide_box_new (guide_lead_layout_new (0.7), "valign", GTK_ALIGN_CENTER, NULL);

  gtk_box_append (GTK_BOX (row), guide_prose_new_icon (icon, NULL));
  gtk_box_append (GTK_BOX (row), guide_prose_new_plain (label, NULL));
  guide_prose_fill_button (GTK_BUTTON (button), row, label);
  gtk_widget_add_css_class (button, "quick");
  guide_prose_name_button (button, label);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "guide.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", place);

  return button;
}

/* What a reader can do with the guide beside reading it. */
static GtkWidget *
new_quick_actions (GuideContext *context)
{
  GtkWidget *section = new_column (0.8, 60, "quick-actions");
  GtkWidget *row = guide_box_new (guide_flow_layout_new (0.8, 13.5), NULL);
  const struct
  {
    const char *icon;
    const char *label;
    const char *place;
    GuideClinicParts part;
  } actions[] = {
    /* Translators: a button on the first screen: questions about the guide. */
    { "guide-quiz-symbolic", _("Quiz"), GUIDE_PLACE_QUIZ, GUIDE_CLINIC_PART_QUIZ },
    /* Translators: a button on the first screen: questions about the reader’s own health. */
    { "guide-self-check-symbolic", _("Self-check"), GUIDE_PLACE_SELF_CHECK, GUIDE_CLINIC_PART_SELF_CHECK },
    { "guide-compare-symbolic", _("Options side by side"), GUIDE_PLACE_COMPARE, GUIDE_CLINIC_PART_OPTIONS },
    /* Translators: a button on the first screen: questions and dates for the reader’s own visit to a clinic. */
    { "guide-visit-symbolic", _("My visit"), GUIDE_PLACE_MY_VISIT, 0 }, /* which no clinic leaves out */
  };

  /* Translators: over the buttons on Home that lead to the quiz and the like. */
  gtk_box_append (GTK_BOX (section), guide_prose_new_heading (_("What next?"), 2, "section-title"));
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (actions[i].part == 0 || guide_context_shows (context, actions[i].part))
      gtk_box_append (GTK_BOX (row), new_quick_action (actions[i].icon, actions[i].label, actions[i].place));
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
  g_autofree char *footnote = dup_footnote (context);
  GtkWidget *home = new_column (1.6, 60, "home");

  gtk_box_append (GTK_BOX (home), new_hero (context));
  gtk_box_append (GTK_BOX (home), new_cards (context));
  gtk_box_append (GTK_BOX (home), new_quick_actions (context));
  gtk_box_append (GTK_BOX (home), guide_prose_new_plain (footnote, "footnote"));

  return guide_scroller_new (home);
}

static void
prepare (GuideArtCache *art,
         const char    *drawing,
         int            width)
{
  GuideArtRequest request = { (char *) drawing, 0, NULL, width };

  guide_art_cache_render_async (art, &request, GUIDE_ART_PRIORITY_AHEAD, NULL, NULL, NULL);
}

/**
 * guide_home_prepare:
 * @art: the drawings
 * @book: the book
 *
 * Has the drawings made as they are in a window of the default size: so they
 * are there in the first frame. In any other window they come a moment later.
 * Needs no display.
 */
void
guide_home_prepare (GuideArtCache *art,
                    GuideBook     *book)
{
  GListModel *chapters = guide_book_get_chapters (book);

  prepare (art, COVER, COVER_WIDTH);
  for (guint i = 0; i < MIN (CARDS_AT_ONCE, g_list_model_get_n_items (chapters)); i++)
    {
      g_autoptr (GuideChapter) chapter = g_list_model_get_item (chapters, i);

      if (guide_chapter_get_card (chapter) != NULL)
        prepare (art, guide_chapter_get_card (chapter), CARD_WIDTH);
    }
}
