/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-shell"

#include "config.h"

#include "guide-aloud-light.h"

#include "guide-drawing.h"
#include "guide-ear.h"
#include "guide-em.h"
#include "guide-figure-view.h"
#include "guide-labels.h"
#include "guide-page-view.h"
#include "guide-sentences.h"
#include "guide-text.h"

#include <string.h>

/* Lights on the screen what is being said, and keeps it in view. The words for the ear are
 * others than those for the eye: so each label is put into words for the ear as well, and
 * what is the same is the same sentence. It is looked for from the label of the sentence
 * before on, since the same words may stand on a page twice. */
struct _GuideAloudLight
{
  GtkWidget *screen; /* weak */
  GtkWidget *lit;    /* weak, or NULL */
  GuideEar  *ear;
  guint      tick_id; /* of what is lit, which is not yet in view, or 0 */
  int        start;   /* of the sentence in the text of what is lit, in bytes */
};

/* Where a sentence is. */
typedef struct
{
  guint  label;
  guint  sentence;
  char **sentences; /* all of that label, for the ear */
} Spot;

static void
clear_spot (Spot *spot)
{
  g_clear_pointer (&spot->sentences, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Spot, clear_spot)

static gboolean
is_quote (gunichar letter)
{
  GUnicodeType type = g_unichar_type (letter);

  return type == G_UNICODE_INITIAL_PUNCTUATION || type == G_UNICODE_FINAL_PUNCTUATION || letter == '"' ||
         (letter >= 0x300c && letter <= 0x300f);
}

/* What stands in quotation marks, or ends one: without them, and without other signs at its ends. */
static char *
dup_quoted (const char *sentence)
{
  const char *end = sentence + strlen (sentence);
  gboolean quoted = FALSE;

  for (; *sentence != '\0' && !g_unichar_isalnum (g_utf8_get_char (sentence)); sentence = g_utf8_next_char (sentence))
    quoted |= is_quote (g_utf8_get_char (sentence));
  for (; end > sentence && !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (end))); end = g_utf8_prev_char (end))
    quoted |= is_quote (g_utf8_get_char (g_utf8_prev_char (end)));

  return quoted && end > sentence ? g_strndup (sentence, end - sentence) : NULL;
}

/* What is said may have something before it that stands beside or over it on the screen:
 * a number, the head of a column. But “3” beside a drawing is not the end of “Day 3”, which stands there, too. */
static gboolean
is_end (const char *words,
        const char *sentence)
{
  gsize length = strlen (words), own = strlen (sentence);

  return g_str_has_suffix (words, sentence) &&
         (length == own || (words[length - own - 1] == ' ' && guide_text_has_letter (sentence)));
}

/* A language may have words behind it, too, where one sentence is made of two labels. */
static gboolean
is_within (const char *words,
           const char *sentence)
{
  const char *place = strstr (words, sentence);
  const char *behind = place != NULL ? place + strlen (sentence) : NULL;

  return place != NULL && *sentence != '\0' &&
         (place == words || !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (place)))) &&
         !g_unichar_isalnum (g_utf8_get_char (behind));
}

/* Nobody hears quotation marks: other words tell of them, before what stands in them or behind. */
static gboolean
is_said (const char *words,
         const char *sentence)
{
  g_autofree char *quoted = dup_quoted (sentence);

  return is_end (words, sentence) || (quoted != NULL && strstr (words, quoted) != NULL);
}

/* Words on the screen as they are said. */
static char *
dup_heard (GuideAloudLight *self,
           const char      *text,
           gssize           length)
{
  g_autofree char *markup = g_markup_escape_text (text, length);
  g_autofree char *plain = guide_text_dup_spoken (markup);

  return guide_ear_dup_words (self->ear, plain);
}

/* Whether a sentence on the screen is one that is said. */
typedef gboolean (*Likeness) (const char *words, const char *sentence);

/* From that spot on, or anew from the first label; where it is asked for, among their first sentences alone. */
static gboolean
find_by (GuideAloudLight *self,
         GPtrArray       *labels,
         const char      *words,
         Likeness         likeness,
         gboolean         first,
         Spot            *spot)
{
  for (guint i = spot->label; i < labels->len; i++)
    {
      g_autofree char *heard = dup_heard (self, gtk_label_get_text (labels->pdata[i]), -1);
      g_auto (GStrv) sentences = guide_sentences_dup (heard);
      guint from = i == spot->label && spot->sentences != NULL ? spot->sentence + 1 : 0;

      for (guint j = from; j < (first ? MIN (g_strv_length (sentences), 1) : g_strv_length (sentences)); j++)
        if (likeness (words, sentences[j]))
          {
            clear_spot (spot);
            *spot = (Spot) { i, j, g_steal_pointer (&sentences) };
            return TRUE;
          }
    }

  return FALSE;
}

/* What follows in the same label comes next. */
static gboolean
find_next (const char *words,
           Spot       *spot)
{
  if (spot->sentences == NULL || spot->sentences[spot->sentence + 1] == NULL ||
      !is_within (words, spot->sentences[spot->sentence + 1]))
    return FALSE;

  spot->sentence++;

  return TRUE;
}

/* A label is begun at its beginning; what only stands somewhere in the words is looked for where nothing is
 * their end. */
static gboolean
find (GuideAloudLight *self,
      GPtrArray       *labels,
      const char      *words,
      Spot            *spot)
{
  return find_next (words, spot) || find_by (self, labels, words, is_said, TRUE, spot) ||
         find_by (self, labels, words, is_within, TRUE, spot) || find_by (self, labels, words, is_said, FALSE, spot) ||
         find_by (self, labels, words, is_within, FALSE, spot);
}

/* The part of the page that the sentence is in, or the whole screen. */
static GtkWidget *
find_part (GuideAloudLight *self,
           const char      *place)
{
  GtkWidget *block = NULL;

  if (GUIDE_IS_PAGE_VIEW (self->screen) && g_ascii_isdigit (*place))
    block = guide_page_view_get_block (GUIDE_PAGE_VIEW (self->screen), g_ascii_strtoull (place, NULL, 10));

  return block != NULL ? block : self->screen;
}

/* The sentences of the same part that come before it show which of two with the same words
 * it is. */
static gboolean
find_in_part (GuideAloudLight *self,
              GPtrArray       *labels,
              GtkWidget       *part,
              GuideScript     *script,
              guint            position,
              Spot            *spot)
{
  guint first = position;
  gboolean found = FALSE;

  while (first > 0 && find_part (self, guide_script_get (script, first - 1)->place) == part)
    first--;
  for (guint i = first; i <= position; i++)
    found = find (self, labels, guide_script_get (script, i)->words, spot);

  return found;
}

/* Behind the words on the screen that are said as that sentence, or NULL. */
static const char *
find_end (GuideAloudLight *self,
          const char      *from,
          const char      *sentence)
{
  g_auto (GStrv) pieces = guide_sentences_dup (from);
  const char *end = from;

  for (guint i = 0; pieces[i] != NULL && (end = strstr (end, pieces[i])) != NULL; i++)
    {
      g_autofree char *heard = NULL;

      end += strlen (pieces[i]);
      heard = dup_heard (self, from, end - from);
      if (g_str_equal (heard, sentence))
        return end;
    }

  return NULL;
}

/* There are more stops on the screen than are heard, as those of “EE. UU.”. */
static void
find_long_range (GuideAloudLight *self,
                 const char      *text,
                 const Spot      *spot,
                 int             *start,
                 int             *end)
{
  const char *from = text, *behind = NULL;

  for (guint i = 0; i <= spot->sentence; i++)
    {
      from = behind != NULL ? behind : from;
      while (g_unichar_isspace (g_utf8_get_char (from)))
        from = g_utf8_next_char (from);
      behind = find_end (self, from, spot->sentences[i]);
      if (behind == NULL)
        return;
    }
  *start = from - text;
  *end = behind - text;
}

/* How many of the first @n sentences are one for the eye too: the sign for a source still to come
 * is a sentence for the ear alone. */
static guint
count_seen (GuideAloudLight *self,
            const Spot      *spot,
            guint            n)
{
  g_autofree char *sign = g_strstrip (dup_heard (self, GUIDE_TEXT_NO_SOURCE, -1));
  guint n_seen = 0;

  for (guint i = 0; i < n; i++)
    n_seen += !g_str_equal (spot->sentences[i], sign);

  return n_seen;
}

/* The words of the sentence on the screen, or all where they are not known. */
static void
find_range (GuideAloudLight *self,
            const char      *text,
            const Spot      *spot,
            int             *start,
            int             *end)
{
  g_auto (GStrv) sentences = guide_sentences_dup (text);
  guint n_seen = count_seen (self, spot, spot->sentence + 1), number = MAX (n_seen, 1) - 1;
  const char *from = text;

  *start = 0;
  *end = strlen (text);
  if (g_strv_length (sentences) != count_seen (self, spot, g_strv_length (spot->sentences)))
    {
      find_long_range (self, text, spot, start, end);
      return;
    }

  for (guint i = 0; from != NULL && i <= number; i++)
    {
      from = strstr (from, sentences[i]);
      if (from == NULL)
        return;
      if (i < number)
        from += strlen (sentences[i]);
    }
  *start = from - text;
  *end = *start + strlen (sentences[number]);
}

static void
underline (GuideAloudLight *self,
           GtkLabel        *label,
           const Spot      *spot)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoAttribute *line = pango_attr_underline_new (PANGO_UNDERLINE_SINGLE);
  int end;

  find_range (self, gtk_label_get_text (label), spot, &self->start, &end);
  line->start_index = self->start;
  line->end_index = end;
  pango_attr_list_insert (attributes, line);
  gtk_label_set_attributes (label, attributes);
}

/* --- in view -------------------------------------------------------------------- */

/* Where the line of the sentence is, in what is lit. */
static void
get_line (GuideAloudLight *self,
          double          *y,
          double          *height)
{
  PangoRectangle line;
  int offset;

  *y = 0;
  *height = MIN (gtk_widget_get_height (self->lit), guide_em (self->lit, 6));
  if (!GTK_IS_LABEL (self->lit))
    return;

  pango_layout_index_to_pos (gtk_label_get_layout (GTK_LABEL (self->lit)), self->start, &line);
  gtk_label_get_layout_offsets (GTK_LABEL (self->lit), NULL, &offset);
  *y = offset + line.y / PANGO_SCALE;
  *height = line.height / PANGO_SCALE * 2; /* it may go on on the next line */
}

/* What is told of a drawing stands under it: so no further than it must, or the drawing goes. */
static double
get_distance (GuideAloudLight *self,
              double           y,
              double           height,
              double           room)
{
  int margin = guide_em (self->lit, 1);
  double end = y + height + margin - room;
  gboolean in_figure = gtk_widget_get_ancestor (self->lit, GUIDE_TYPE_FIGURE_VIEW) != NULL;

  if (y >= margin && end <= 0)
    return 0;

  return end > 0 && in_figure ? end : y - 3 * margin;
}

static void
scroll (GuideAloudLight   *self,
        GtkScrolledWindow *scroller)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scroller);
  graphene_rect_t bounds;
  double y, height;

  if (!gtk_widget_compute_bounds (self->lit, GTK_WIDGET (scroller), &bounds))
    return;

  get_line (self, &y, &height);
  gtk_adjustment_set_value (adjustment,
                            gtk_adjustment_get_value (adjustment) +
                              get_distance (self, bounds.origin.y + y, height, gtk_widget_get_height (GTK_WIDGET (scroller))));
}

/* Once it has its place: at the first tick what has just come has none yet. */
static gboolean
scroll_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       data)
{
  GuideAloudLight *self = data;
  GtkWidget *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);

  if (gtk_widget_get_height (widget) == 0)
    return G_SOURCE_CONTINUE;

  self->tick_id = 0;
  if (scroller != NULL)
    scroll (self, GTK_SCROLLED_WINDOW (scroller));

  return G_SOURCE_REMOVE;
}

static void
light (GuideAloudLight *self,
       GtkWidget       *widget)
{
  g_set_weak_pointer (&self->lit, widget);
  gtk_widget_add_css_class (widget, "spoken");
  self->tick_id = gtk_widget_add_tick_callback (widget, scroll_cb, self, NULL);
}

/**
 * guide_aloud_light_new:
 * @screen: what is read
 *
 * Returns: (transfer full): what lights it, sentence by sentence
 */
GuideAloudLight *
guide_aloud_light_new (GtkWidget *screen)
{
  GuideAloudLight *self = g_new0 (GuideAloudLight, 1);

  g_set_weak_pointer (&self->screen, screen);
  self->ear = guide_ear_new ();

  return self;
}

/**
 * guide_aloud_light_free:
 * @self: (transfer full): what lights it
 *
 * Takes the light away.
 */
void
guide_aloud_light_free (GuideAloudLight *self)
{
  guide_aloud_light_clear (self);
  g_clear_weak_pointer (&self->screen);
  guide_ear_free (self->ear);
  g_free (self);
}

/**
 * guide_aloud_light_clear:
 * @self: what lights it
 *
 * Takes the light away.
 */
void
guide_aloud_light_clear (GuideAloudLight *self)
{
  if (self->lit == NULL)
    return;

  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (self->lit, self->tick_id);
  self->tick_id = 0;
  gtk_widget_remove_css_class (self->lit, "spoken");
  if (GTK_IS_LABEL (self->lit))
    gtk_label_set_attributes (GTK_LABEL (self->lit), NULL);
  g_clear_weak_pointer (&self->lit);
}

/* A part or a step of a drawing, by the number after the dot. */
static void
show_in_figure (GtkWidget  *part,
                const char *place)
{
  GtkWidget *figure = guide_labels_find_type (part, GUIDE_TYPE_FIGURE_VIEW);
  const char *dot = strchr (place, '.');

  if (figure != NULL && dot != NULL)
    guide_figure_view_show_child (GUIDE_FIGURE_VIEW (figure), g_ascii_strtoull (dot + 1, NULL, 10));
}

/**
 * guide_aloud_light_show:
 * @self: what lights it
 * @script: what is said of the screen
 * @position: number of a sentence in it
 *
 * Lights the sentence in place of the one before. What is nowhere on the screen, as the
 * description of a drawing, lights what it is about.
 */
void
guide_aloud_light_show (GuideAloudLight *self,
                        GuideScript     *script,
                        guint            position)
{
  const char *place = guide_script_get (script, position)->place;
  g_autoptr (GPtrArray) labels = NULL;
  g_auto (Spot) spot = { 0 };
  GtkWidget *part, *drawing;

  guide_aloud_light_clear (self);
  if (self->screen == NULL)
    return;

  part = find_part (self, place);
  if (part != self->screen)
    show_in_figure (part, place);
  labels = guide_labels_new (part);
  if (find_in_part (self, labels, part, script, position, &spot))
    {
      underline (self, labels->pdata[spot.label], &spot);
      light (self, labels->pdata[spot.label]);
      return;
    }

  drawing = guide_labels_find_type (part, GUIDE_TYPE_DRAWING);
  if (part != self->screen)
    light (self, part);
  else if (drawing != NULL && g_str_equal (place, GUIDE_SCRIPT_DRAWING))
    light (self, drawing);
}
