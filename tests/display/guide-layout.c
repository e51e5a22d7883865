/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-layout.h"

#include "guide-em.h"
#include "guide-emptiness.h"
#include "guide-figure.h"
#include "guide-heading.h"
#include "guide-language.h"
#include "guide-page-view.h"
#include "guide-reviews.h"
#include "guide-unpainted.h"

#include <math.h>

#define COMPLAINTS_SHOWN 60
/* Percent that is translated. */
#define BEGUN_BELOW 20
#define TARGET_MIN 44
/* A drawing stands beside the text from here on. */
#define WIDE 1280
#define NARROW 360
#define EMPTY_MAX 0.25
#define CLICKS_MAX 3
/* From a heading to what it heads, in em. */
#define HEADING_GAP_MAX 1.5
/* Pixels above the first words of a table, at 100 %. */
#define STRIP_MAX 18
/* GTK rounds each margin, border and padding by itself. */
#define ROUNDING 1.5

static const char *
get_words (GtkWidget *widget)
{
  while (widget != NULL && !GTK_IS_LABEL (widget))
    widget = gtk_widget_get_first_child (widget);

  return widget != NULL ? gtk_label_get_text (GTK_LABEL (widget)) : "";
}

static void
complain (GuideLayout *self,
          GtkWidget  *widget,
          const char *what)
{
  g_auto (GStrv) classes = gtk_widget_get_css_classes (widget);
  g_autofree char *selector = g_strjoinv (".", classes);
  g_autofree char *line = g_strdup_printf ("%s %dx%d %d %% %s: %s: %s.%s “%.40s”", self->language, self->width,
                                           self->height, self->text_size, self->place, what,
                                           gtk_widget_get_css_name (widget), selector, get_words (widget));

  if (g_hash_table_add (self->said, g_strdup (line)) && g_hash_table_size (self->said) <= COMPLAINTS_SHOWN)
    g_printerr ("# %s\n", line);
}

static graphene_rect_t
get_box (GuideLayout *self,
         GtkWidget *widget)
{
  graphene_rect_t box = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  if (!gtk_widget_compute_bounds (widget, GTK_WIDGET (self->test->window), &box))
    complain (self, widget, "has no place");

  return box;
}

static gboolean
has_letters (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalpha (g_utf8_get_char (p)))
      return TRUE;

  return FALSE;
}

static gboolean
is_name_of_language (const char *text)
{
  const char *const ids[] = { "en", "en_XA", "ar_XB" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autofree char *name = guide_language_dup_name (ids[i]);

      if (g_str_equal (name, text))
        return TRUE;
    }

  return FALSE;
}

/* Titles, publishers and addresses of sources stay as they are, and a clinic's
 * name and phone. */
static gboolean
is_of_a_source (GtkWidget *label)
{
  if (gtk_widget_has_css_class (label, "source-names") || gtk_widget_has_css_class (label, "sheet-phone"))
    return TRUE; /* names of papers and bodies, under a heading that is translated */
  if (gtk_widget_has_css_class (label, "quiet"))
    return FALSE;

  for (GtkWidget *widget = label; widget != NULL; widget = gtk_widget_get_parent (widget))
    if (gtk_widget_has_css_class (widget, "source"))
      return TRUE;

  return FALSE;
}

/* The first letter of a word that is translated. */
static gboolean
is_a_letter (GtkWidget *label)
{
  return gtk_widget_has_css_class (gtk_widget_get_parent (label), "letter");
}

static gboolean
is_translated (GuideLayout *self,
               const char *text)
{
  if (!has_letters (text))
    return TRUE;
  if (g_str_equal (self->language, "en_XA"))
    return g_str_has_prefix (text, "[") && g_str_has_suffix (text, "]");
  if (g_str_equal (self->language, "ar_XB"))
    return g_str_has_prefix (text, "\u200f");

  return TRUE; /* in a real language a word may be the same as in English */
}

/* The words that go to a phone begin with the clinic's name, in a line of its own. */
static gboolean
is_translated_under_the_clinic (GuideLayout *self,
                                GtkWidget   *label,
                                const char  *text)
{
  const char *end = strchr (text, '\n');

  return end != NULL && gtk_widget_has_css_class (gtk_widget_get_parent (label), "taken-words") &&
         is_translated (self, end + 1);
}

/* Where a line ends inside a word, that word; NULL where none does. */
static char *
dup_broken_word (GtkLabel *label)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  const char *text = pango_layout_get_text (layout);

  for (int i = 1; i < pango_layout_get_line_count (layout); i++)
    {
      const char *start = text + pango_layout_get_line_readonly (layout, i)->start_index;
      const char *before = g_utf8_find_prev_char (text, start);
      const char *end = start;

      if (before == NULL || !g_unichar_isalpha (g_utf8_get_char (before)) || !g_unichar_isalpha (g_utf8_get_char (start)))
        continue;
      while (before > text && g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (before))))
        before = g_utf8_prev_char (before);
      while (g_unichar_isalpha (g_utf8_get_char (end)))
        end = g_utf8_next_char (end);
      return g_strndup (before, end - before);
    }

  return NULL;
}

/* Where somebody is asked something, and where somebody looks for help. */
static gboolean
keeps_words_whole (const char *place)
{
  const char *const starts[] = { "self-check", "my visit", "q", GUIDE_PAGE_HELP };

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    if (g_str_has_prefix (place, starts[i]))
      return TRUE;

  return FALSE;
}

/* Their words stay whole in every size; the words that the tests make up are longer than
 * any language's. */
static void
check_words (GuideLayout *self,
             GtkWidget   *label)
{
  g_autofree char *word = NULL;

  if (!keeps_words_whole (self->place) || strstr (self->language, "_X") != NULL)
    return;

  word = dup_broken_word (GTK_LABEL (label));
  if (word != NULL)
    {
      g_autofree char *what = g_strdup_printf ("breaks the word %s at %d pixels", word, gtk_widget_get_width (label));

      complain (self, label, what);
    }
}

/* Whether a run of letters has one of Arabic, or a figure. */
static gboolean
is_of_arabic (const char *text,
              int         length)
{
  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);

      if (g_ascii_isdigit (*p) || (g_unichar_isalpha (letter) && g_unichar_get_script (letter) == G_UNICODE_SCRIPT_ARABIC))
        return TRUE;
    }

  return FALSE;
}

/* Words are of the face that the guide recommends, and figures, in headings too, of one like it. */
static void
check_face (GuideLayout *self,
            GtkWidget   *label)
{
  PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (label));

  for (GSList *line = g_str_equal (self->language, "ar") ? pango_layout_get_lines_readonly (layout) : NULL; line != NULL; line = line->next)
    for (GSList *run = ((PangoLayoutLine *) line->data)->runs; run != NULL; run = run->next)
      {
        PangoItem *item = ((PangoLayoutRun *) run->data)->item;
        g_autoptr (PangoFontDescription) font = pango_font_describe (item->analysis.font);
        g_autofree char *what = g_strdup_printf ("is drawn in %s", pango_font_description_get_family (font));

        if (is_of_arabic (pango_layout_get_text (layout) + item->offset, item->length) &&
            !g_str_has_prefix (pango_font_description_get_family (font), "Noto Sans"))
          complain (self, label, what);
      }
}

/* An hour is read as one word, chosen or not. */
static void
check_hour (GuideLayout *self,
            GtkWidget   *label)
{
  GtkWidget *button = gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON);

  if (button != NULL && gtk_widget_has_css_class (button, "hour") && strstr (self->language, "_X") == NULL &&
      pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (label))) > 1)
    complain (self, label, "is an hour in two lines");
}

/* Where the row that heads a table is not shown, it leaves no strip. */
static void
check_table (GuideLayout           *self,
             GtkWidget             *table,
             const graphene_rect_t *box)
{
  GtkWidget *first = table;
  graphene_rect_t inner;

  while (first != NULL && !GTK_IS_LABEL (first))
    {
      first = gtk_widget_get_first_child (first);
      while (first != NULL && !gtk_widget_get_mapped (first))
        first = gtk_widget_get_next_sibling (first);
    }
  if (first == NULL)
    return;

  inner = get_box (self, first);
  if (inner.origin.y - box->origin.y > STRIP_MAX * self->text_size / 100)
    complain (self, first, "has an empty strip above it");
}

static void
check_label (GuideLayout *self,
             GtkWidget *label)
{
  PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (label));
  const char *text = gtk_label_get_text (GTK_LABEL (label));
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  self->n_labels++;

  if (pango_layout_get_unknown_glyphs_count (layout) > 0)
    complain (self, label, "has a letter that no font can show");
  if (pango_layout_is_ellipsized (layout))
    complain (self, label, "is ellipsized");
  if (width > gtk_widget_get_width (label) + 1)
    complain (self, label, "is wider than its place");
  if (height > gtk_widget_get_height (label) + 1)
    complain (self, label, "is higher than its place");
  if (g_str_equal (self->language, "ar_XB") && !has_letters (text) && strpbrk (text, "0123456789") != NULL)
    complain (self, label, "has digits that are not the language’s");
  if (!is_translated (self, text) && !is_a_letter (label) && !is_of_a_source (label) && !is_name_of_language (text) &&
      !gtk_widget_has_css_class (label, "clinic-name") && !is_translated_under_the_clinic (self, label, text))
    complain (self, label, "is not translated");
}

static void
check_inside (GuideLayout           *self,
              GtkWidget             *parent,
              const graphene_rect_t *outer,
              GtkWidget             *child,
              const graphene_rect_t *inner)
{
  if (inner->origin.x < outer->origin.x - 1 ||
      inner->origin.x + inner->size.width > outer->origin.x + outer->size.width + 1)
    complain (self, child, "sticks out sideways");
  if (!GTK_IS_VIEWPORT (parent) && (inner->origin.y < outer->origin.y - 1 ||
                                    inner->origin.y + inner->size.height > outer->origin.y + outer->size.height + 1))
    complain (self, child, "sticks out up or down");
}

/* A line on a drawing, from a part to its number or between two halves. */
static gboolean
is_stroke (GtkWidget *widget)
{
  return g_str_equal (gtk_widget_get_css_name (widget), "leader") ||
         g_str_equal (gtk_widget_get_css_name (widget), "line");
}

static void
check_apart (GuideLayout           *self,
             GtkWidget             *child,
             const graphene_rect_t *box)
{
  for (GtkWidget *other = gtk_widget_get_next_sibling (child); other != NULL;
       other = gtk_widget_get_next_sibling (other))
    {
      graphene_rect_t other_box, both;

      if (!gtk_widget_get_mapped (other) || is_stroke (other))
        continue;
      other_box = get_box (self, other);
      if (graphene_rect_intersection (box, &other_box, &both) && both.size.width > ROUNDING && both.size.height > ROUNDING)
        complain (self, child, "overlaps what is beside it");
    }
}

/* Words stand apart from the bar at the side where they begin. */
static void
check_bar (GuideLayout           *self,
           GtkWidget             *parent,
           const graphene_rect_t *outer,
           GtkWidget             *child,
           const graphene_rect_t *inner)
{
  gboolean rtl = gtk_widget_get_direction (parent) == GTK_TEXT_DIR_RTL;
  double left = inner->origin.x - outer->origin.x;
  double right = outer->origin.x + outer->size.width - inner->origin.x - inner->size.width;

  if ((gtk_widget_has_css_class (parent, "phase") || gtk_widget_has_css_class (parent, "why-asked")) && (rtl ? right : left) < 5)
    complain (self, child, "has its bar at the other side");
}

/* Parts that GTK draws inside a control of its own move as it likes. */
static gboolean
is_closed (GtkWidget *widget)
{
  return GTK_IS_LEVEL_BAR (widget) || GTK_IS_SCROLLBAR (widget) || GTK_IS_TEXT (widget) || GTK_IS_RANGE (widget) ||
         GTK_IS_NATIVE (widget);
}

static void
check_widget (GuideLayout *self,
              GtkWidget *widget)
{
  graphene_rect_t box = get_box (self, widget);
  g_autofree char *tooltip = g_strdup (gtk_widget_get_tooltip_text (widget));

  if (GTK_IS_LABEL (widget))
    {
      check_label (self, widget);
      check_words (self, widget);
      check_face (self, widget);
      check_hour (self, widget);
    }
  if (gtk_widget_has_css_class (widget, "table"))
    check_table (self, widget, &box);
  if ((GTK_IS_BUTTON (widget) || GTK_IS_EDITABLE (widget) || GTK_IS_RANGE (widget)) && (box.size.width < TARGET_MIN || box.size.height < TARGET_MIN))
    {
      g_autofree char *what = g_strdup_printf ("is a target of %.0f x %.0f", box.size.width, box.size.height);

      complain (self, widget, what);
    }
  if (tooltip != NULL && !is_translated (self, tooltip))
    complain (self, widget, "has a tooltip that is not translated");
  if ((GTK_IS_LABEL (widget) || GTK_IS_BUTTON (widget)) &&
      gtk_widget_get_direction (widget) != gtk_widget_get_default_direction ())
    complain (self, widget, "runs the wrong way");

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t inner;

      if (!gtk_widget_get_mapped (child) || GTK_IS_NATIVE (child) || GTK_IS_SCROLLBAR (child))
        continue;
      inner = get_box (self, child);
      check_inside (self, widget, &box, child, &inner);
      check_bar (self, widget, &box, child, &inner);
      if (!GTK_IS_OVERLAY (widget) && !GTK_IS_SCROLLED_WINDOW (widget) && !is_stroke (child))
        check_apart (self, child, &inner);
      if (!is_closed (child))
        check_widget (self, child);
    }
}

/* What is so on purpose; each is told in every run. “None of these” stands under the last
 * line, so that nobody says it of a sign that is still out of view: the screens that ask
 * for signs, after a treatment, are as long as there are signs. */
static const char *const on_purpose[] = {
  "self-check, self-check, all skipped, question 2",
  "self-check, self-check, all skipped, question 3",
  "self-check, self-check, all skipped, question 5",
};

static void
tell (GuideLayout *self,
      GtkWidget   *widget,
      const char  *what)
{
  for (guint i = 0; i < G_N_ELEMENTS (on_purpose); i++)
    if (g_str_equal (self->place, on_purpose[i]))
      {
        g_test_message ("on purpose: %s: %s", self->place, what);
        return;
      }

  complain (self, widget, what);
}

/* The screen that scrolls, where one does. */
static GtkScrolledWindow *
find_screen (GuideLayout *self)
{
  GtkWidget *found = guide_test_find (GTK_WIDGET (self->test->window), guide_test_is_type, "GtkScrolledWindow");

  return found != NULL ? GTK_SCROLLED_WINDOW (found) : NULL;
}

/**
 * guide_layout_check_room:
 * @self: a look
 *
 * Looks for a screen that has more below while a quarter of what is in view is empty:
 * at its top and, where drawings stand beside the text, a window further down, too.
 */
void
guide_layout_check_room (GuideLayout *self)
{
  GtkScrolledWindow *screen = find_screen (self);
  GtkAdjustment *scroll = screen != NULL ? gtk_scrolled_window_get_vadjustment (screen) : NULL;
  double height = scroll != NULL ? gtk_adjustment_get_page_size (scroll) : 0;

  if (scroll == NULL || gtk_adjustment_get_upper (scroll) <= height + 1)
    return;

  for (double y = 0; y == 0 || (self->width == WIDE && y + height < gtk_adjustment_get_upper (scroll)); y += height)
    {
      double empty;

      gtk_adjustment_set_value (scroll, y);
      if (y > 0)
        guide_test_settle (self->test);
      empty = guide_emptiness_measure (screen);
      self->n_rooms++;
      self->emptiest = MAX (self->emptiest, empty);
      if (empty >= EMPTY_MAX)
        {
          g_autofree char *what = g_strdup_printf ("scrolls, and at %.0f is empty by %.0f %%", y, 100 * empty);

          tell (self, GTK_WIDGET (screen), what);
        }
    }
  gtk_adjustment_set_value (scroll, 0);
  guide_test_settle (self->test);
}

static gboolean
is_page (GtkWidget  *widget,
         const char *what)
{
  return GUIDE_IS_PAGE_VIEW (widget) && gtk_widget_get_mapped (widget);
}

/**
 * guide_layout_check_headings:
 * @self: a look, at a page
 *
 * Looks for a heading that stands over something else than it does in the book, since
 * what it heads has gone to another place of the page.
 */
void
guide_layout_check_headings (GuideLayout *self)
{
  GuidePageView *page = GUIDE_PAGE_VIEW (guide_test_find (GTK_WIDGET (self->test->window), is_page, NULL));
  GListModel *blocks = guide_node_get_children (GUIDE_NODE (guide_page_view_get_page (page)));
  guint n_beside = 0;

  for (guint i = 0; i + 1 < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (GuideBlock) block = g_list_model_get_item (blocks, i);
      g_autoptr (GuideBlock) next = g_list_model_get_item (blocks, i + 1);
      GtkWidget *heading = guide_page_view_get_block (page, i);
      gboolean beside = GUIDE_IS_FIGURE (next) && n_beside == 0; /* the picture of the page: what comes after it is headed, too */
      graphene_rect_t over, under;
      double gap;

      n_beside += GUIDE_IS_FIGURE (next) || (i == 0 && GUIDE_IS_FIGURE (block));
      if (!GUIDE_IS_HEADING (block))
        continue;
      over = get_box (self, heading);
      under = get_box (self, guide_page_view_get_block (page, beside ? i + 2 : i + 1));
      gap = under.origin.y - over.origin.y - over.size.height;
      self->n_headings++;
      if (fabs (under.origin.x - over.origin.x) > ROUNDING || gap < 0 || gap > guide_em (heading, HEADING_GAP_MAX))
        complain (self, heading, "stands over something else than it heads");
    }
}

/**
 * guide_layout_check_reach:
 * @self: a look
 * @css_class: style class of what somebody comes to this screen for
 *
 * Looks how far down that is.
 *
 * Returns: whether it is there
 */
gboolean
guide_layout_check_reach (GuideLayout *self,
                          const char  *css_class)
{
  GtkScrolledWindow *screen = find_screen (self);
  GtkWidget *act = screen != NULL ? guide_test_find (GTK_WIDGET (screen), guide_test_is_class, css_class) : NULL;
  int clicks;

  if (act == NULL)
    return FALSE;

  clicks = guide_emptiness_clicks (screen, act);
  g_test_message ("%s: %d clicks of the wheel to “%.30s”", self->place, clicks, get_words (act));
  if (clicks > CLICKS_MAX)
    {
      g_autofree char *what = g_strdup_printf ("is %d clicks of the wheel down", clicks);

      tell (self, act, what);
    }

  return TRUE;
}

/**
 * guide_layout_begin:
 * @self: a look, zeroed
 * @test: the guide, open
 * @language: id of its language; in English the drawings come, too
 */
void
guide_layout_begin (GuideLayout *self,
                    GuideTest   *test,
                    const char  *language)
{
  self->test = test;
  self->language = language;
  self->said = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guide_unpainted_begin (GTK_WIDGET (test->window));
  if (!g_str_equal (language, "en"))
    guide_test_leave_undrawn (test);
}

/* Next to all of it is still in English, which is looked at in every size already. */
static gboolean
is_english (const char *language)
{
  return strstr (language, "_X") == NULL && !g_str_equal (language, "en") && guide_reviews_get_translated (language) < BEGUN_BELOW;
}

/**
 * guide_layout_looks_at:
 * @self: a look
 * @width: width of the window
 * @text_size: size of the text in percent
 *
 * Returns: whether the language is looked at in this size: the few words of one that has just been
 *   begun where there is least room for them, and beside the drawings
 */
gboolean
guide_layout_looks_at (GuideLayout *self,
                       int          width,
                       int          text_size)
{
  return !is_english (self->language) || (width == NARROW && text_size == GUIDE_TEXT_SIZE_MAX) ||
         (width == WIDE && text_size == GUIDE_TEXT_SIZE_MIN);
}

/**
 * guide_layout_size:
 * @self: a look
 * @width: width of the window
 * @height: height of the window
 * @text_size: size of the text in percent
 *
 * Gives the guide a size for the screens to come.
 */
void
guide_layout_size (GuideLayout *self,
                   int          width,
                   int          height,
                   int          text_size)
{
  self->width = width;
  self->height = height;
  self->text_size = text_size;
  guide_session_set_text_size (guide_test_get_session (self->test), text_size);
  guide_test_resize (self->test, width, height);
}

/**
 * guide_layout_check:
 * @self: a look
 * @place: what is on the screen
 *
 * Looks at what is on the screen.
 */
void
guide_layout_check (GuideLayout *self,
                    const char  *place)
{
  GtkWidget *window = GTK_WIDGET (self->test->window);

  self->place = place;
  self->n_screens++;
  if (gtk_widget_get_width (window) != self->width || gtk_widget_get_height (window) != self->height)
    {
      g_autofree char *what = g_strdup_printf ("takes %d x %d", gtk_widget_get_width (window),
                                               gtk_widget_get_height (window));

      complain (self, window, what);
    }
  check_widget (self, GTK_WIDGET (guide_window_get_shell (self->test->window)));
}

/**
 * guide_layout_end:
 * @self: a look
 * @fewest_labels: as many labels at least must have been seen
 *
 * Fails where anything was to complain about.
 */
void
guide_layout_end (GuideLayout *self,
                  guint        fewest_labels)
{
  g_test_message ("%u screens, %u labels, %u complaints", self->n_screens, self->n_labels,
                  g_hash_table_size (self->said));
  if (self->n_rooms > 0)
    g_test_message ("%u looks at a screen that scrolls, the emptiest by %.0f %%", self->n_rooms, 100 * self->emptiest);
  if (self->n_headings > 0)
    g_test_message ("%u headings, each looked at with what it heads", self->n_headings);
  g_assert_cmpuint (self->n_labels, >, is_english (self->language) ? fewest_labels / 10 : fewest_labels);
  g_assert_cmpuint (g_hash_table_size (self->said), ==, 0);
  g_clear_pointer (&self->said, g_hash_table_unref);
}
