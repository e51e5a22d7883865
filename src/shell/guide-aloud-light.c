/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-shell"

#include "config.h"

#include "guide-aloud-light.h"

#include "guide-aloud-scroll.h"
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
  GtkWidget        *screen; /* weak */
  GtkWidget        *lit;    /* weak, or NULL */
  GtkWidget        *figure; /* weak: the drawing that is told, or NULL */
  GuideAloudScroll *scroll; /* of what is lit, or NULL */
  GuideEar         *ear;
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

/* The number beside a name is said with it, and only points at it. */
static gboolean
is_named (const char *words,
          const char *sentence)
{
  return guide_text_has_letter (sentence) && is_within (words, sentence);
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
         find_by (self, labels, words, is_named, TRUE, spot) || find_by (self, labels, words, is_within, TRUE, spot) ||
         find_by (self, labels, words, is_said, FALSE, spot) || find_by (self, labels, words, is_within, FALSE, spot);
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

static gboolean
is_of_drawing (const char *place)
{
  return g_str_has_suffix (place, GUIDE_SCRIPT_DRAWING);
}

/* What is told of a drawing has its words for itself. */
static gboolean
is_same (GuideAloudLight *self,
         GtkWidget       *part,
         const char      *place,
         const char      *other)
{
  return self->figure != NULL ? g_str_equal (place, other) : find_part (self, place) == part;
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
  const char *place = guide_script_get (script, position)->place;
  guint first = position;
  gboolean found = FALSE;

  while (first > 0 && is_same (self, part, guide_script_get (script, first - 1)->place, place))
    first--;
  for (guint i = first; i <= position; i++)
    if (!is_of_drawing (guide_script_get (script, i)->place))
      found = find (self, labels, guide_script_get (script, i)->words, spot);

  return found;
}

/* Between two sentences some languages have no space, and a voice hears none. */
static char *
dup_without_spaces (const char *text)
{
  GString *plain = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      g_string_append_unichar (plain, g_utf8_get_char (p));

  return g_string_free (plain, FALSE);
}

/* Behind the piece of text that begins there, one or several sentences for the eye, that is said as one or several
 * of the sentences for the ear; @next is the first of these, and then the first behind them. The sign for a source
 * still to come is a sentence for the ear alone, and there are more stops on the screen than are heard, as those
 * of “EE. UU.”. NULL where nothing is the same. */
static const char *
find_end (GuideAloudLight *self,
          const char      *from,
          char           **sentences,
          guint           *next)
{
  g_auto (GStrv) pieces = guide_sentences_dup (from);
  g_autoptr (GString) said = g_string_new (NULL);
  g_autofree char *heard = g_strdup ("");
  const char *end = from;
  guint piece = 0;

  do
    {
      gsize length = strlen (heard);
      g_autofree char *added = NULL;

      if (length <= said->len ? pieces[piece] == NULL : sentences[*next] == NULL)
        return NULL;
      if (length > said->len)
        {
          added = dup_without_spaces (sentences[(*next)++]);
          g_string_append (said, added);
          continue;
        }

      end = strstr (end, pieces[piece]) + strlen (pieces[piece]);
      piece++;
      added = dup_heard (self, from, end - from);
      g_free (heard);
      heard = dup_without_spaces (added);
    }
  while (!g_str_equal (heard, said->str));

  return end;
}

static const char *
skip_spaces (const char *text)
{
  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return text;
}

/* The words of the sentence on the screen, or all where they are not known. */
static void
find_range (GuideAloudLight *self,
            const char      *text,
            const Spot      *spot,
            int             *start,
            int             *end)
{
  const char *from = text, *behind = text;
  guint next = 0;

  *start = 0;
  *end = strlen (text);
  while (next <= spot->sentence)
    {
      from = skip_spaces (behind);
      behind = find_end (self, from, spot->sentences, &next);
      if (behind == NULL)
        return;
    }
  *start = from - text;
  *end = behind - text;
}

/* Returns where the sentence begins in the text, in bytes. */
static int
underline (GuideAloudLight *self,
           GtkLabel        *label,
           const Spot      *spot)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoAttribute *line = pango_attr_underline_new (PANGO_UNDERLINE_SINGLE);
  int start, end;

  find_range (self, gtk_label_get_text (label), spot, &start, &end);
  line->start_index = start;
  line->end_index = end;
  pango_attr_list_insert (attributes, line);
  gtk_label_set_attributes (label, attributes);

  return start;
}

static void
light (GuideAloudLight *self,
       GtkWidget       *widget,
       GtkWidget       *part,
       int              start)
{
  GtkWidget *beside = self->figure != NULL ? guide_labels_find_type (self->figure, GUIDE_TYPE_DRAWING) : part;

  g_set_weak_pointer (&self->lit, widget);
  gtk_widget_add_css_class (widget, "spoken");
  self->scroll = guide_aloud_scroll_new (widget, beside != self->screen ? beside : NULL, start);
}

static void
darken (GuideAloudLight *self)
{
  g_clear_pointer (&self->scroll, guide_aloud_scroll_free);
  if (self->lit == NULL)
    return;

  gtk_widget_remove_css_class (self->lit, "spoken");
  if (GTK_IS_LABEL (self->lit))
    gtk_label_set_attributes (GTK_LABEL (self->lit), NULL);
  g_clear_weak_pointer (&self->lit);
}

/* For another one, or none. */
static void
leave_figure (GuideAloudLight *self,
              GtkWidget       *next)
{
  if (self->figure == NULL || self->figure == next)
    return;

  guide_figure_view_end_telling (GUIDE_FIGURE_VIEW (self->figure));
  g_clear_weak_pointer (&self->figure);
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
  darken (self);
  leave_figure (self, NULL);
}

/* Which sentence of the description of a drawing it is, from 0. */
static guint
get_sentence (GuideScript *script,
              guint        position)
{
  const char *place = guide_script_get (script, position)->place;
  guint first = position;

  while (first > 0 && g_str_equal (guide_script_get (script, first - 1)->place, place))
    first--;

  return position - first;
}

static int
get_room (GuideAloudLight *self)
{
  GtkWidget *scroller = guide_labels_find_type (self->screen, GTK_TYPE_SCROLLED_WINDOW);

  return scroller != NULL ? gtk_widget_get_height (scroller) - guide_em (scroller, 2) : G_MAXINT;
}

/* What is told of a drawing on a page: the words of its caption, a part or a step, or the drawing while it is
 * described. NULL where the sentence is about none. */
static GtkWidget *
tell_figure (GuideAloudLight *self,
             GtkWidget       *part,
             GuideScript     *script,
             guint            position)
{
  const char *place = guide_script_get (script, position)->place;
  const char *dot = strchr (place, '.');
  GtkWidget *figure = part != self->screen ? guide_labels_find_type (part, GUIDE_TYPE_FIGURE_VIEW) : NULL;

  leave_figure (self, figure);
  if (figure == NULL)
    return NULL;

  g_set_weak_pointer (&self->figure, figure);
  if (is_of_drawing (place))
    return guide_figure_view_describe (GUIDE_FIGURE_VIEW (figure), get_sentence (script, position), get_room (self));

  return guide_figure_view_tell (GUIDE_FIGURE_VIEW (figure), dot != NULL ? (int) g_ascii_strtoull (dot + 1, NULL, 10) : -1,
                                 get_room (self));
}

/* What is nowhere on the screen lights what it is about. */
static void
light_without_words (GuideAloudLight *self,
                     GtkWidget       *part,
                     const char      *place)
{
  GtkWidget *drawing = guide_labels_find_type (part, GUIDE_TYPE_DRAWING);

  if (is_of_drawing (place) && drawing != NULL)
    light (self, drawing, part, 0);
  else if (part != self->screen)
    light (self, part, part, 0);
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
  GtkWidget *part, *told;

  darken (self);
  if (self->screen == NULL)
    return;

  part = find_part (self, place);
  told = tell_figure (self, part, script, position);
  labels = guide_labels_new (told != NULL ? told : part);
  if (!is_of_drawing (place) && find_in_part (self, labels, part, script, position, &spot))
    light (self, labels->pdata[spot.label], part, underline (self, labels->pdata[spot.label], &spot));
  else
    light_without_words (self, part, place);
}
