/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-pdf-lines.h"

#include <math.h>
#include <string.h>

/* The lines of a drawing as cairo writes them into a PDF, said once more: with the colours of
 * skin by number, so that they can be set when a file is made, and with no more digits than
 * an eye can tell apart. Only what cairo makes of fills, strokes, clips and groups is understood
 * (ISO 32000-1, 8.4 and 8.5); anything else is an error of the build. */

#define NO_COLOUR G_MAXUINT
#define OPAQUE 1000 /* how much is not let through, in thousandths */

/* What q puts aside and Q brings back. */
typedef struct
{
  double   scale; /* of a unit, in points */
  guint    alpha;
  guint    colours[2]; /* of fills and of strokes: a number, or NO_COLOUR */
  gboolean numbered[2];
  GQuark   state; /* the one that was asked for last, or 0 */
} State;

typedef struct
{
  const GuidePdfColours *colours;
  GHashTable            *alphas;   /* names of states to thousandths */
  GHashTable            *states;   /* in which is put what is asked for */
  GArray                *stack;    /* of State; the last is the one that holds */
  GPtrArray             *operands; /* of char *, into the content */
  GString               *path;     /* lines that are not yet filled or stroked */
  GString               *out;
  char                  *problem;
} Rewriting;

static State *
get_state (Rewriting *self)
{
  return &g_array_index (self->stack, State, self->stack->len - 1);
}

static double
get_number (Rewriting *self,
            guint      i)
{
  return i < self->operands->len ? g_ascii_strtod (self->operands->pdata[i], NULL) : 0;
}

/* As short as it can be written. */
static void
append_number (GString *out,
               double   value,
               guint    digits)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE], format[] = { '%', '.', (char) ('0' + digits), 'f', 0 };
  char *start = text, *end;

  g_ascii_formatd (text, sizeof text, format, value);
  end = text + strlen (text);
  while (end[-1] == '0' && strchr (text, '.') != NULL)
    *--end = 0;
  if (end[-1] == '.')
    *--end = 0;
  if (g_str_equal (text, "-0") || *text == 0)
    start = (char *) "0";
  else if (g_str_has_prefix (text, "0."))
    start = text + 1;
  else if (g_str_has_prefix (text, "-0."))
    {
      start = text + 1;
      *start = '-';
    }
  if (out->len > 0 && out->str[out->len - 1] != '\n')
    g_string_append_c (out, ' ');
  g_string_append (out, start);
}

static void
append_word (GString    *out,
             const char *word)
{
  if (out->len > 0 && out->str[out->len - 1] != '\n')
    g_string_append_c (out, ' ');
  g_string_append (out, word);
}

static void
append_all (Rewriting  *self,
            GString    *out,
            guint       digits,
            const char *operator)
{
  for (guint i = 0; i < self->operands->len; i++)
    {
      const char *word = self->operands->pdata[i];

      if (strchr ("+-.0123456789", word[0]) != NULL)
        append_number (out, g_ascii_strtod (word, NULL), digits);
      else
        append_word (out, word);
    }
  append_word (out, operator);
  g_string_append_c (out, '\n');
}

/* A hundredth of a point is less than a printer can put. */
static guint
find_digits (Rewriting *self)
{
  return get_state (self)->scale <= 1.5 ? 2 : 3;
}

static void
set_colour (Rewriting  *self,
            guint       which,
            const char *operator)
{
  State *state = get_state (self);
  guint32 colour = 0;

  for (guint i = 0; i < 3; i++)
    colour = colour << 8 | (guint32) lround (CLAMP (get_number (self, i), 0, 1) * 255);
  state->colours[which] = NO_COLOUR;
  for (guint i = 0; i < self->colours->n; i++)
    if (self->colours->marks[i] == colour)
      state->colours[which] = i;
  if (state->colours[which] == NO_COLOUR)
    {
      append_all (self, self->out, 3, operator);
      state->numbered[which] = FALSE;
      return;
    }

  if (!state->numbered[which])
    g_string_append (self->out, which == 0 ? "/T cs\n" : "/T CS\n");
  state->numbered[which] = TRUE;
  g_string_append_printf (self->out, "%u %s\n", state->colours[which], which == 0 ? "sc" : "SC");
}

static gboolean
shines_through (Rewriting *self,
                guint      colour)
{
  return colour != NO_COLOUR && self->colours->shine_through[colour];
}

/* Asks for the state in which a colour lets through as much as it should. The mark of one that does is itself
 * not quite opaque: 254 of 255. */
static void
ask_for_state (Rewriting *self,
               guint      colour)
{
  State *state = get_state (self);
  gboolean own = shines_through (self, colour);
  g_autofree char *name = own ? g_strdup_printf ("t%u-%u", colour, MIN (OPAQUE, (state->alpha * 255 + 127) / 254))
                              : g_strdup_printf ("a%u", state->alpha);
  GQuark quark = g_quark_from_string (name);

  if (state->state != quark)
    g_string_append_printf (self->out, "/%s gs\n", name);
  state->state = quark;
  g_hash_table_add (self->states, (gpointer) g_quark_to_string (quark));
}

static void
paint (Rewriting  *self,
       const char *operator)
{
  if (!g_str_equal (operator, "n"))
    ask_for_state (self, get_state (self)->colours[strchr ("sS", operator[0]) != NULL]);
  g_string_append_len (self->out, self->path->str, (gssize) self->path->len);
  g_string_append (self->out, operator);
  g_string_append_c (self->out, '\n');
}

/* A state cannot be asked for inside a path, and what becomes of a path is known at its end. What is
 * filled and stroked at once lets nothing through; where a colour of skin does, it is two things. */
static void
end_path (Rewriting  *self,
          const char *operator)
{
  State *state = get_state (self);

  if (operator[0] == 'B' && (shines_through (self, state->colours[0]) || shines_through (self, state->colours[1])))
    {
      paint (self, operator[1] == '*' ? "f*" : "f");
      paint (self, "S");
    }
  else
    paint (self, operator);
  g_string_truncate (self->path, 0);
}

static void
set_alpha (Rewriting *self)
{
  gpointer alpha;

  if (g_hash_table_lookup_extended (self->alphas, self->operands->pdata[0], NULL, &alpha))
    get_state (self)->alpha = GPOINTER_TO_UINT (alpha);
  else
    self->problem = g_strdup_printf ("unknown state %s", (char *) self->operands->pdata[0]);
}

static void
save (Rewriting *self)
{
  State state = *get_state (self);

  g_array_append_val (self->stack, state);
  g_string_append (self->out, "q\n");
}

static void
restore (Rewriting *self)
{
  if (self->stack->len < 2)
    self->problem = g_strdup ("Q without q");
  else
    g_array_set_size (self->stack, self->stack->len - 1);
  g_string_append (self->out, "Q\n");
}

static void
transform (Rewriting *self)
{
  double area = get_number (self, 0) * get_number (self, 3) - get_number (self, 1) * get_number (self, 2);

  get_state (self)->scale *= sqrt (fabs (area));
  append_all (self, self->out, 5, "cm");
}

static gboolean
is_one_of (const char        *word,
           const char *const *words)
{
  return g_strv_contains (words, word);
}

static void
rewrite_operator (Rewriting  *self,
                  const char *operator)
{
  static const char *const lines[] = { "m", "l", "c", "v", "y", "h", "re", "W", "W*", NULL };
  static const char *const paints[] = { "f", "f*", "s", "S", "B", "B*", "b", "b*", "n", NULL };
  static const char *const settings[] = { "w", "J", "j", "M", "d", "i", NULL };

  if (is_one_of (operator, lines))
    append_all (self, self->path, find_digits (self), operator);
  else if (is_one_of (operator, paints))
    end_path (self, operator);
  else if (is_one_of (operator, settings))
    append_all (self, self->out, 3, operator);
  else if (g_str_equal (operator, "rg") || g_str_equal (operator, "RG"))
    set_colour (self, operator[0] == 'R', operator);
  else if (g_str_equal (operator, "gs"))
    set_alpha (self);
  else if (g_str_equal (operator, "q"))
    save (self);
  else if (g_str_equal (operator, "Q"))
    restore (self);
  else if (g_str_equal (operator, "cm"))
    transform (self);
  else if (g_str_equal (operator, "Do"))
    {
      ask_for_state (self, NO_COLOUR);
      append_all (self, self->out, 3, operator);
    }
  else
    self->problem = g_strdup_printf ("unknown operator %s", operator);
}

static gboolean
is_operand (const char *word)
{
  return strchr ("+-.0123456789/[]", word[0]) != NULL;
}

static GStrv
split (GString *text)
{
  g_string_replace (text, "[", " [ ", 0);
  g_string_replace (text, "]", " ] ", 0);

  return g_strsplit_set (text->str, " \r\n\t", -1);
}

/**
 * guide_pdf_lines_rewrite:
 * @content: a content stream that cairo wrote
 * @length: bytes of it
 * @alphas: what each state of it lets through: a name such as `/a0` to thousandths
 * @colours: the colours that are set later: the first has the number 0
 * @states: a set of names, into which those are put that it asks for now: `a500` lets
 *   half through, `t3-500` half of what colour 3 does
 * @reason: return location for what is not understood
 *
 * Returns: (transfer full) (nullable): a content stream that draws the same
 */
GString *
guide_pdf_lines_rewrite (const char            *content,
                         gsize                  length,
                         GHashTable            *alphas,
                         const GuidePdfColours *colours,
                         GHashTable            *states,
                         char                 **reason)
{
  g_autoptr (GString) text = g_string_new_len (content, (gssize) length);
  g_auto (GStrv) words = split (text);
  g_autoptr (GPtrArray) operands = g_ptr_array_new ();
  g_autoptr (GArray) stack = g_array_new (FALSE, FALSE, sizeof (State));
  g_autoptr (GString) path = g_string_new (NULL);
  State first = { 1, OPAQUE, { NO_COLOUR, NO_COLOUR }, { FALSE, FALSE }, 0 };
  Rewriting self = { colours, alphas, states, stack, operands, path, g_string_new (NULL), NULL };

  g_array_append_val (stack, first);
  for (guint i = 0; words[i] != NULL && self.problem == NULL; i++)
    if (is_operand (words[i]) && words[i][0] != 0)
      g_ptr_array_add (operands, words[i]);
    else if (words[i][0] != 0)
      {
        rewrite_operator (&self, words[i]);
        g_ptr_array_set_size (operands, 0);
      }
  *reason = self.problem;
  if (self.problem == NULL)
    return self.out;

  g_string_free (self.out, TRUE);

  return NULL;
}
