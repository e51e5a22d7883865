/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper.h"

/* A sheet of paper and how texts look on it. All lengths are in points, 72 to
 * the inch, as in a PDF. Nothing here needs a display; one thread uses it. */
struct _GuidePaper
{
  GObject parent_instance;

  GuidePaperSize size;
  gboolean       rtl;
  double         scale;
  double         leading; /* what is left of that of a style */
  PangoContext  *context;
  char          *missing; /* a letter that no font here has, or NULL */
  GHashTable    *shared;  /* what was set: style and markup to PangoLayout; or NULL */
  gboolean       estimates;
};

/* The size of running text, in points; every other length is a part of it. Readers ask for
 * 12: Doak, Doak and Root, Teaching patients with low literacy skills, 1996. What stands beside a
 * drawing or in a table has it too, the page to take along 11, sources a little less than 10. */
#define EM 12.0
#define MARGIN 56.0
#define TALLEST_LINE 1.45 /* of a font, in its size */
#define SANS "Noto Sans,Noto Sans Arabic,DejaVu Sans,sans-serif"
#define SERIF "Noto Serif,Noto Sans Arabic,DejaVu Serif,serif"

static const struct
{
  double width;
  double height;
} sizes[] = {
  [GUIDE_PAPER_A4] = { 595.276, 841.89 },
  [GUIDE_PAPER_LETTER] = { 612, 792 },
};

static const struct
{
  const char *family;
  double ems;
  PangoWeight weight;
  double leading; /* from line to line, in heights of the line */
  GuidePaperInk ink;
} styles[GUIDE_PAPER_N_STYLES] = {
  [GUIDE_PAPER_BODY] = { SANS, 1, PANGO_WEIGHT_NORMAL, 1.08, GUIDE_PAPER_INK_TEXT },
  [GUIDE_PAPER_STRONG] = { SANS, 1, PANGO_WEIGHT_BOLD, 1.05, GUIDE_PAPER_INK_TEXT },
  [GUIDE_PAPER_LEAD] = { SANS, 1.12, PANGO_WEIGHT_SEMIBOLD, 1.05, GUIDE_PAPER_INK_TEXT },
  [GUIDE_PAPER_COVER] = { SERIF, 2.8, PANGO_WEIGHT_SEMIBOLD, 0.95, GUIDE_PAPER_INK_TEXT },
  [GUIDE_PAPER_CHAPTER] = { SERIF, 2, PANGO_WEIGHT_SEMIBOLD, 0.95, GUIDE_PAPER_INK_TEXT },
  [GUIDE_PAPER_TITLE] = { SERIF, 1.65, PANGO_WEIGHT_SEMIBOLD, 0.95, GUIDE_PAPER_INK_TEXT },
  [GUIDE_PAPER_HEADING] = { SERIF, 1.25, PANGO_WEIGHT_SEMIBOLD, 0.98, GUIDE_PAPER_INK_TEXT },
  [GUIDE_PAPER_SUBHEADING] = { SANS, 1.08, PANGO_WEIGHT_BOLD, 1, GUIDE_PAPER_INK_TEXT },
  [GUIDE_PAPER_KICKER] = { SANS, 0.92, PANGO_WEIGHT_BOLD, 1, GUIDE_PAPER_INK_ACCENT },
  [GUIDE_PAPER_SMALL] = { SANS, 0.92, PANGO_WEIGHT_NORMAL, 1.02, GUIDE_PAPER_INK_TEXT },
  [GUIDE_PAPER_SMALL_STRONG] = { SANS, 0.92, PANGO_WEIGHT_BOLD, 1.02, GUIDE_PAPER_INK_TEXT },
  [GUIDE_PAPER_ASIDE] = { SANS, 1, PANGO_WEIGHT_NORMAL, 1.02, GUIDE_PAPER_INK_TEXT },
  [GUIDE_PAPER_ASIDE_STRONG] = { SANS, 1, PANGO_WEIGHT_BOLD, 1.02, GUIDE_PAPER_INK_TEXT },
  [GUIDE_PAPER_BAND] = { SANS, 1.1, PANGO_WEIGHT_BOLD, 1, GUIDE_PAPER_INK_WHITE },
  [GUIDE_PAPER_QUIET] = { SANS, 0.81, PANGO_WEIGHT_NORMAL, 1.02, GUIDE_PAPER_INK_SOFT },
};

static const guint32 inks[] = {
  [GUIDE_PAPER_INK_TEXT] = 0x1f1a18,   [GUIDE_PAPER_INK_SOFT] = 0x332b27,   [GUIDE_PAPER_INK_LINE] = 0x8f7c6f,
  [GUIDE_PAPER_INK_ACCENT] = 0x17494d, [GUIDE_PAPER_INK_GROUND] = 0xf1f4f3, [GUIDE_PAPER_INK_GOOD] = 0x17522f,
  [GUIDE_PAPER_INK_BAD] = 0x861f1c,    [GUIDE_PAPER_INK_URGENT] = 0x7a2e00, [GUIDE_PAPER_INK_EMERGENCY] = 0x8c1015,
  [GUIDE_PAPER_INK_SOON] = 0x1f3f74,   [GUIDE_PAPER_INK_WHITE] = 0xffffff,
};

G_DEFINE_FINAL_TYPE (GuidePaper, guide_paper, G_TYPE_OBJECT)

static void
guide_paper_finalize (GObject *object)
{
  GuidePaper *self = GUIDE_PAPER (object);

  g_clear_object (&self->context);
  g_free (self->missing);
  g_clear_pointer (&self->shared, g_hash_table_unref);

  G_OBJECT_CLASS (guide_paper_parent_class)->finalize (object);
}

static void
guide_paper_class_init (GuidePaperClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_paper_finalize;
}

static void
guide_paper_init (GuidePaper *self)
{
}

/* Letters keep their shape and place at any size: no pixel is heeded. */
static PangoContext *
new_context (GuidePaper *self,
             const char *language)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_base_dir (context, self->rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  /* Otherwise the letters of Chinese may come in the shapes of Japanese. */
  pango_context_set_language (context, pango_language_from_string (language));

  return context;
}

#define SAMPLE 3 /* letters */

/* Some fonts have room for signs over and under their letters in each line. All the white
 * that their lines need is in there, and a style adds little to it. A few letters of the language have the
 * height that pango_context_get_metrics() tells, without the shape of a whole sentence. */
static double
find_leading (PangoContext *context)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  PangoFontDescription *font = pango_font_description_from_string (SANS);
  const char *sample = pango_language_get_sample_string (pango_context_get_language (context));
  const char *end = g_utf8_offset_to_pointer (sample, MIN (SAMPLE, g_utf8_strlen (sample, -1)));
  g_autofree char *letters = g_strdup_printf ("A%.*s", (int) (end - sample), sample);
  PangoRectangle logical;

  pango_font_description_set_absolute_size (font, 100 * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, letters, -1);
  pango_layout_get_extents (layout, NULL, &logical);
  pango_font_description_free (font);

  return MIN (1, TALLEST_LINE / (logical.height / (100.0 * PANGO_SCALE)));
}

/* Whether most letters are Latin, as of a line of sources. Their lines have no white that could be taken away. */
static gboolean
is_latin (const char *markup)
{
  gboolean tag = FALSE;
  int more = 0;

  for (const char *p = markup; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      tag = c == '<' || (tag && c != '>');
      if (!tag && g_unichar_isalpha (c))
        more += g_unichar_get_script (c) == G_UNICODE_SCRIPT_LATIN ? 1 : -1;
    }

  return more > 0;
}

static double
get_leading (GuidePaper     *self,
             GuidePaperStyle style,
             const char     *markup)
{
  return styles[style].leading * (self->leading < 1 && is_latin (markup) ? 1 : self->leading);
}

/* Every style is set in one size and drawn in its own, see guide_paper_get_unit(): for each size of each font
 * Pango 1.50 starts two threads and looks for the font anew, and no letter is known to it from another. */
static PangoFontDescription *
new_font (GuidePaper     *self,
          GuidePaperStyle style)
{
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family_static (font, styles[style].family);
  pango_font_description_set_weight (font, styles[style].weight);
  pango_font_description_set_absolute_size (font, EM * PANGO_SCALE);

  return font;
}

/* Pango 1.50 has a thread look for each font in each size, and waits for it where a text is set in it; asked
 * for all at once they are found beside each other. */
static void
ask_for_fonts (GuidePaper *self)
{
  PangoFontMap *fonts = pango_context_get_font_map (self->context);

  for (guint style = 0; style < GUIDE_PAPER_N_STYLES; style++)
    {
      PangoFontDescription *font = new_font (self, style);
      PangoFontset *set = pango_font_map_load_fontset (fonts, self->context, font, pango_context_get_language (self->context));

      g_clear_object (&set);
      pango_font_description_free (font);
    }
}

/**
 * guide_paper_new:
 * @size: the sheet
 * @language: id of the language of the texts
 * @rtl: whether they run from right to left
 * @scale: how large letters are, 1 as usual; from 0.5 to 3
 *
 * Returns: (transfer full): paper to set texts for
 */
GuidePaper *
guide_paper_new (GuidePaperSize size,
                 const char    *language,
                 gboolean       rtl,
                 double         scale)
{
  GuidePaper *self = g_object_new (GUIDE_TYPE_PAPER, NULL);

  self->size = size;
  self->rtl = rtl;
  self->scale = scale;
  self->context = new_context (self, language);
  ask_for_fonts (self);
  self->leading = find_leading (self->context);

  return self;
}

/**
 * guide_paper_get_width:
 * @self: paper
 *
 * Returns: width of the sheet, in points
 */
double
guide_paper_get_width (GuidePaper *self)
{
  g_return_val_if_fail (GUIDE_IS_PAPER (self), 0);

  return sizes[self->size].width;
}

/**
 * guide_paper_get_height:
 * @self: paper
 *
 * Returns: height of the sheet, in points
 */
double
guide_paper_get_height (GuidePaper *self)
{
  g_return_val_if_fail (GUIDE_IS_PAPER (self), 0);

  return sizes[self->size].height;
}

/**
 * guide_paper_get_margin:
 * @self: paper
 *
 * Returns: how much is left white on each side, in points
 */
double
guide_paper_get_margin (GuidePaper *self)
{
  return MARGIN;
}

/**
 * guide_paper_em:
 * @self: paper
 * @ems: a length in the size of running text
 *
 * Returns: the length in points
 */
double
guide_paper_em (GuidePaper *self,
                double      ems)
{
  return ems * EM * self->scale;
}

/**
 * guide_paper_is_rtl:
 * @self: paper
 *
 * Returns: whether its texts run from right to left
 */
gboolean
guide_paper_is_rtl (GuidePaper *self)
{
  g_return_val_if_fail (GUIDE_IS_PAPER (self), FALSE);

  return self->rtl;
}

/**
 * guide_paper_note_missing:
 * @self: paper
 * @layout: a text that has its place
 *
 * Remembers the text if no font has one of its letters, which would be printed as a box with
 * its number in it.
 */
void
guide_paper_note_missing (GuidePaper  *self,
                          PangoLayout *layout)
{
  g_return_if_fail (GUIDE_IS_PAPER (self));

  if (self->missing == NULL && pango_layout_get_unknown_glyphs_count (layout) > 0)
    self->missing = g_strdup (pango_layout_get_text (layout));
}

/**
 * guide_paper_share_layouts:
 * @self: new paper
 *
 * From now on the same words in the same style are set once, however often they are asked for:
 * for what is laid out in more than one way, see guide_paper_set_estimates().
 */
void
guide_paper_share_layouts (GuidePaper *self)
{
  g_return_if_fail (GUIDE_IS_PAPER (self));

  self->shared = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

/**
 * guide_paper_set_estimates:
 * @self: paper
 * @estimates: whether texts say how high they are at least, and are not set for it
 *
 * To set a text at another width is to look up the shape of each of its letters again. How long its
 * lines are together is known once it was set, and so how many it has at least at any width.
 */
void
guide_paper_set_estimates (GuidePaper *self,
                           gboolean    estimates)
{
  g_return_if_fail (GUIDE_IS_PAPER (self));

  self->estimates = estimates;
}

/**
 * guide_paper_get_estimates:
 * @self: paper
 *
 * Returns: whether texts say how high they are at least
 */
gboolean
guide_paper_get_estimates (GuidePaper *self)
{
  g_return_val_if_fail (GUIDE_IS_PAPER (self), FALSE);

  return self->estimates;
}

/**
 * guide_paper_get_layout:
 * @self: paper
 * @style: what the text is
 * @markup: text with Pango markup, without links
 *
 * Returns: (transfer full): the text, set in one line until it is given a width, see
 *   guide_paper_get_unit(); where layouts are shared, perhaps one that was set before
 */
PangoLayout *
guide_paper_get_layout (GuidePaper     *self,
                        GuidePaperStyle style,
                        const char     *markup)
{
  g_autofree char *key = g_strdup_printf ("%d %s", style, markup);
  PangoLayout *layout = self->shared != NULL ? g_hash_table_lookup (self->shared, key) : NULL;

  if (layout != NULL)
    return g_object_ref (layout);

  layout = guide_paper_new_layout (self, style, markup);
  if (self->shared != NULL)
    g_hash_table_insert (self->shared, g_steal_pointer (&key), g_object_ref (layout));

  return layout;
}

/**
 * guide_paper_new_layout:
 * @self: paper
 * @style: what the text is
 * @markup: text with Pango markup, without links
 *
 * Returns: (transfer full): the text, set in one line until it is given a width, see
 *   guide_paper_get_unit()
 */
PangoLayout *
guide_paper_new_layout (GuidePaper     *self,
                        GuidePaperStyle style,
                        const char     *markup)
{
  PangoLayout *layout = pango_layout_new (self->context);
  PangoFontDescription *font = new_font (self, style);

  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_auto_dir (layout, FALSE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_line_spacing (layout, (float) get_leading (self, style, markup));
  pango_layout_set_markup (layout, markup, -1);

  return layout;
}

/**
 * guide_paper_get_unit:
 * @self: paper
 * @style: what a text is
 *
 * Whatever its style, a text is set in letters of one size. What Pango tells of it and is told is in units
 * of this length, and it is drawn in that scale.
 *
 * Returns: how large a unit of Pango is on paper in such a text, in points
 */
double
guide_paper_get_unit (GuidePaper     *self,
                      GuidePaperStyle style)
{
  g_return_val_if_fail (GUIDE_IS_PAPER (self), 0);

  return guide_paper_em (self, styles[style].ems) / (EM * PANGO_SCALE);
}

/**
 * guide_paper_get_ink:
 * @style: what a text is
 *
 * Returns: the colour that it has
 */
GuidePaperInk
guide_paper_get_ink (GuidePaperStyle style)
{
  return styles[style].ink;
}

/**
 * guide_paper_set_ink:
 * @cr: where to draw
 * @ink: a colour
 *
 * Draws with that colour from now on.
 */
void
guide_paper_set_ink (cairo_t      *cr,
                     GuidePaperInk ink)
{
  cairo_set_source_rgb (cr, (inks[ink] >> 16 & 0xff) / 255.0, (inks[ink] >> 8 & 0xff) / 255.0, (inks[ink] & 0xff) / 255.0);
}

/**
 * guide_paper_get_missing:
 * @self: paper
 *
 * Returns: (nullable): the first text set so far that has a letter which no
 *   font on this machine has, or %NULL where all is well
 */
const char *
guide_paper_get_missing (GuidePaper *self)
{
  g_return_val_if_fail (GUIDE_IS_PAPER (self), NULL);

  return self->missing;
}

/**
 * guide_paper_dup_colour:
 * @ink: a colour
 *
 * Returns: (transfer full): the colour as CSS writes it
 */
char *
guide_paper_dup_colour (GuidePaperInk ink)
{
  return g_strdup_printf ("#%06x", inks[ink]);
}
