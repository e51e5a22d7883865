/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-paper-kinds.h"

#include "guide-block-words.h"
#include "guide-callout.h"
#include "guide-digits.h"
#include "guide-figure.h"
#include "guide-i18n.h"
#include "guide-figure-steps.h"
#include "guide-paper-column.h"
#include "guide-paper-picture.h"
#include "guide-paper-row.h"
#include "guide-paper-text.h"

#include <math.h>

/* A figure on paper. What moves on the screen stands side by side, what is lit
 * there has a number and a line of the legend. */

/* Lengths in ems. */
#define HEIGHT_MAX 28 /* as wide as the words: what is drawn is small enough then */
#define NUMBER_SIZE 1.5
#define NUMBER_ON_DRAWING 1.35
#define CELL_GAP 1.2

/* Of a legend: names alone are short. Sentences stand one under the other, beside their names: in two
 * columns what is usual and what is harm stood in one row. */
#define COLUMNS_OF_NAMES 5
#define NAME_WIDTH_MAX 9 /* ems */

/* A time line has a strip of days under each picture, which has to stay legible. */
#define COLUMNS_OF_DAYS 2
#define SHARE_OF_DAYS 0.8
#define SHARE_OF_STEPS 0.6 /* small as they are, side by side */

static GuidePaperBox *
new_number (GuidePaperPress *press,
            guint            number)
{
  g_autofree char *digits = guide_digits_printf ("%u", number);
  GuidePaperBox *box = guide_paper_text_new_plain (press->paper, GUIDE_PAPER_ASIDE_STRONG, digits);

  guide_paper_text_set_align (GUIDE_PAPER_TEXT (box), PANGO_ALIGN_CENTER);

  return box;
}

/* The first thing that is wrong is kept, and nothing is printed then. */
static GuidePaperBox *
new_picture (GuidePaperPress *press,
             GuideFigure     *figure,
             guint            step,
             double           max_height,
             const char      *alt)
{
  const char *name = guide_figure_get_drawing (figure);
  g_autoptr (GError) error = NULL;
  GuideIllustration *drawing = guide_paper_art_get_illustration (press->art, name, &error);

  if (drawing == NULL)
    {
      if (press->error == NULL)
        press->error = g_steal_pointer (&error);
      return guide_paper_column_new (FALSE);
    }

  return guide_paper_picture_new (drawing, step, max_height, alt != NULL ? alt : "");
}

static GuidePaperBox *
new_caption (GuidePaperPress *press,
             GuideFigure     *figure)
{
  g_autofree char *number = guide_digits_printf (
    /* Translators: on paper, before the words under a drawing: its number, as in “Figure 3.” */
    _("Figure %u."), ++press->n_figures);
  const char *words = guide_figure_get_caption (figure);
  g_autofree char *markup = g_markup_printf_escaped ("<b>%s</b> %s", number, words != NULL ? words : "");
  GuidePaperBox *caption = guide_paper_press_new_sourced (press, GUIDE_PAPER_ASIDE, markup, "Caption", GUIDE_BLOCK (figure));

  return guide_paper_box_space (caption, guide_paper_press_em (press, 0.5));
}

/* A title in bold, and a sentence under it. */
static GuidePaperBox *
new_words (GuidePaperPress *press,
           const char      *title,
           const char      *text)
{
  GuidePaperBox *column = guide_paper_column_new (FALSE);

  guide_paper_column_add (GUIDE_PAPER_COLUMN (column), guide_paper_press_new_plain (press, GUIDE_PAPER_ASIDE_STRONG, title, "P"));
  if (text != NULL && *text != '\0')
    guide_paper_column_add (GUIDE_PAPER_COLUMN (column), guide_paper_press_new_text (press, GUIDE_PAPER_ASIDE, text, "P"));

  return column;
}

static GuidePaperBox *
new_numbered (GuidePaperPress *press,
              guint            number,
              GuidePaperBox   *words)
{
  GuidePaperBox *row = guide_paper_row_new (press->paper, guide_paper_press_em (press, 0.4));

  guide_paper_row_add (GUIDE_PAPER_ROW (row), guide_paper_box_tag (new_number (press, number), "Lbl"),
                       guide_paper_press_em (press, NUMBER_SIZE), 0);
  guide_paper_row_add (GUIDE_PAPER_ROW (row), guide_paper_box_tag (words, "LBody"), 0, 1);

  return guide_paper_box_tag (row, "LI");
}

/* Boxes in rows of so many, row by row. */
static GuidePaperBox *
new_grid (GuidePaperPress *press,
          GPtrArray       *cells,
          guint            n_columns)
{
  GuidePaperBox *grid = guide_paper_column_new (FALSE);

  for (guint i = 0; i < cells->len; i += n_columns)
    {
      GuidePaperBox *row = guide_paper_row_new (press->paper, guide_paper_press_em (press, CELL_GAP));

      for (guint column = 0; column < n_columns; column++)
        guide_paper_row_add (GUIDE_PAPER_ROW (row),
                             i + column < cells->len ? g_object_ref (cells->pdata[i + column]) : guide_paper_column_new (FALSE), 0,
                             1);
      guide_paper_column_add (GUIDE_PAPER_COLUMN (grid),
                              guide_paper_box_space (row, guide_paper_press_em (press, i == 0           ? 0.6
                                                                                       : n_columns == 1 ? 0.35
                                                                                                        : 0.7)));
    }

  return grid;
}

/* The most that one of the names of the parts measures, by @measure. */
static double
find_widest_name (GuidePaperPress *press, GListModel *children, double (*measure) (GuidePaperText *name))
{
  double widest = 0;

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) part = g_list_model_get_item (children, i);
      g_autoptr (GuidePaperBox) name = NULL;

      if (!GUIDE_IS_PART (part))
        continue;
      name = guide_paper_press_new_plain (press, GUIDE_PAPER_ASIDE_STRONG, guide_part_get_title (GUIDE_PART (part)), NULL);
      widest = MAX (widest, measure (GUIDE_PAPER_TEXT (name)));
    }

  return widest;
}

/* The names of the parts are as wide as the longest of them, if that leaves room for sentences. */
static double
find_name_width (GuidePaperPress *press,
                 GListModel      *children)
{
  double width = find_widest_name (press, children, guide_paper_text_get_line);

  return MIN (ceil (width) + 1, guide_paper_press_em (press, NAME_WIDTH_MAX));
}

/* So many columns that no name is broken in the middle of a word. */
static guint
count_columns (GuidePaperPress *press,
               GListModel      *children,
               guint            n_names)
{
  double width = guide_paper_get_width (press->paper) - 2 * guide_paper_get_margin (press->paper);
  double gap = guide_paper_press_em (press, CELL_GAP);
  double word = find_widest_name (press, children, guide_paper_text_get_longest_word) +
                guide_paper_press_em (press, NUMBER_SIZE + 0.4);
  guint n = MIN (COLUMNS_OF_NAMES, n_names);

  while (n > 1 && (width - gap * (n - 1)) / n < word + 1)
    n--;

  return n;
}

static gboolean
has_sentences (GListModel *children)
{
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) part = g_list_model_get_item (children, i);

      if (GUIDE_IS_PART (part) && guide_part_get_text (GUIDE_PART (part)) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* A name, and a sentence beside it. */
static GuidePaperBox *
new_name (GuidePaperPress *press,
          GuidePart       *part,
          double           width)
{
  GuidePaperBox *row = guide_paper_row_new (press->paper, guide_paper_press_em (press, 0.8));
  const char *text = guide_part_get_text (part);

  guide_paper_row_add (GUIDE_PAPER_ROW (row),
                       guide_paper_press_new_plain (press, GUIDE_PAPER_ASIDE_STRONG, guide_part_get_title (part), "P"), width, 0);
  guide_paper_row_add (
    GUIDE_PAPER_ROW (row),
    text != NULL ? guide_paper_press_new_text (press, GUIDE_PAPER_ASIDE, text, "P") : guide_paper_column_new (FALSE), 0, 1);

  return row;
}

/* The parts of a figure, each with its number on the drawing and in the legend. */
static GuidePaperBox *
new_legend (GuidePaperPress *press,
            GuideFigure     *figure,
            GuidePaperBox   *picture)
{
  GListModel *children = guide_node_get_children (GUIDE_NODE (figure));
  GuideIllustration *illustration = guide_paper_art_get_illustration (press->art, guide_figure_get_drawing (figure), NULL);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean sentences = has_sentences (children);
  double width = find_name_width (press, children);

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) part = g_list_model_get_item (children, i);

      if (!GUIDE_IS_PART (part))
        continue;
      g_ptr_array_add (rows, new_numbered (press, rows->len + 1,
                                           sentences ? new_name (press, GUIDE_PART (part), width)
                                                     : new_words (press, guide_part_get_title (GUIDE_PART (part)), NULL)));
      if (GUIDE_IS_PAPER_PICTURE (picture) && illustration != NULL)
        guide_paper_picture_add_number (GUIDE_PAPER_PICTURE (picture), illustration, guide_part_get_part (GUIDE_PART (part)),
                                        new_number (press, rows->len), guide_paper_press_em (press, NUMBER_ON_DRAWING));
    }

  return rows->len > 0
           ? guide_paper_box_tag (new_grid (press, rows, sentences ? 1 : count_columns (press, children, rows->len)), "L")
           : NULL;
}

static GuidePaperBox *
new_step (GuidePaperPress *press,
          GuideFigure     *figure,
          GuideStep       *step,
          guint            number)
{
  GuidePaperBox *column = guide_paper_column_new (FALSE);
  g_autofree char *title = guide_block_words_dup_step (figure, step);
  g_autofree char *alt = number == 1 ? g_strdup (guide_figure_get_alt (figure)) : g_strdup (title);
  GuidePaperBox *words = new_numbered (press, number, new_words (press, title, guide_step_get_text (step)));
  GuidePaperBox *picture = new_picture (press, figure, guide_step_get_step (step), guide_paper_press_em (press, HEIGHT_MAX), alt);

  if (GUIDE_IS_PAPER_PICTURE (picture))
    guide_paper_picture_set_least (GUIDE_PAPER_PICTURE (picture),
                                   guide_figure_get_mode (figure) == GUIDE_FIGURE_SLIDER ? SHARE_OF_DAYS : SHARE_OF_STEPS);
  guide_paper_column_add (GUIDE_PAPER_COLUMN (column), picture);
  guide_paper_column_add (GUIDE_PAPER_COLUMN (column),
                          guide_paper_box_space (guide_paper_box_tag (words, NULL), guide_paper_press_em (press, 0.3)));

  return guide_paper_box_tag (column, "LI");
}

static GuidePaperBox *
new_steps (GuidePaperPress  *press,
           GuideFigure      *figure,
           GuideFigureSteps *steps)
{
  guint n = guide_figure_steps_get_n (steps);
  gboolean days = guide_figure_get_mode (figure) == GUIDE_FIGURE_SLIDER;
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (cells, new_step (press, figure, guide_figure_steps_get (steps, i), i + 1));

  return guide_paper_box_tag (new_grid (press, cells, days ? COLUMNS_OF_DAYS : n == 2 || n == 4 ? 2 : 3), "L");
}

/* Under a box a drawing seems to be of what stands last in the box, until its caption is read. */
static gboolean
follows_box (GuideBlock *block)
{
  GuideNode *parent = guide_node_get_parent (GUIDE_NODE (block));
  GListModel *blocks = parent != NULL ? guide_node_get_children (parent) : NULL;
  gboolean box = FALSE;

  for (guint i = 0; blocks != NULL && i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (GuideNode) other = g_list_model_get_item (blocks, i);

      if (other == GUIDE_NODE (block))
        return box;
      box = GUIDE_IS_CALLOUT (other);
    }

  return FALSE;
}

GuidePaperBox *
guide_paper_block_figure (GuideBlock      *block,
                          GuidePaperPress *press)
{
  GuideFigure *figure = GUIDE_FIGURE (block);
  GuidePaperBox *column = guide_paper_column_new (FALSE);
  g_autoptr (GuideFigureSteps) steps = guide_figure_steps_new (figure);
  GuidePaperBox *picture, *legend;

  if (guide_figure_steps_get_n (steps) > 0)
    {
      guide_paper_column_add (GUIDE_PAPER_COLUMN (column), new_caption (press, figure));
      guide_paper_column_add (GUIDE_PAPER_COLUMN (column),
                              guide_paper_box_space (new_steps (press, figure, steps), guide_paper_press_em (press, 0.5)));
      return column;
    }

  picture = new_picture (press, figure, 0, guide_paper_press_em (press, HEIGHT_MAX), guide_figure_get_alt (figure));
  legend = new_legend (press, figure, picture);
  if (follows_box (block))
    {
      guide_paper_column_add (GUIDE_PAPER_COLUMN (column), new_caption (press, figure));
      guide_paper_column_add (GUIDE_PAPER_COLUMN (column), guide_paper_box_space (picture, guide_paper_press_em (press, 0.5)));
    }
  else
    {
      guide_paper_column_add (GUIDE_PAPER_COLUMN (column), picture);
      guide_paper_column_add (GUIDE_PAPER_COLUMN (column), new_caption (press, figure));
    }
  if (legend != NULL)
    guide_paper_column_add (GUIDE_PAPER_COLUMN (column), guide_paper_box_space (legend, guide_paper_press_em (press, 0.6)));

  return column;
}
