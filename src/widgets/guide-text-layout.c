/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-text-layout.h"

#include "guide-em.h"

/* Spares a wrapped label most of its work. Before GTK asks a label for its height
 * it asks how narrow and how wide it could be, and for the narrowest Pango breaks
 * the text after each letter, and shapes what is left each time: half of what a
 * screen took. No place for text is narrower than a short word and none wider than
 * a line of the book, so a long text does not look, and a short one looks once. The
 * height, and what is drawn, stay the label's own affair. */
struct _GuideTextLayout
{
  GtkLayoutManager parent_instance;
};

/* Letters: a short text may stand in a narrow place, such as a button; of a long
 * one only the lines are asked for. Who sets the width in letters of a label says
 * that its place is narrow. */
#define SHORT_LETTERS 30
#define LONG_LETTERS 60
/* In em: the widest letter, about six letters, a wide letter of running text, and
 * the widest line of text in the book. */
#define LETTER_MIN 1
#define WIDTH_MIN 3.5
#define LETTER_WIDE 0.6
#define LINE_WIDTH 38

G_DEFINE_FINAL_TYPE (GuideTextLayout, guide_text_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
guide_text_layout_get_request_mode (GtkLayoutManager *manager,
                                    GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Of the text in one line. The label's own layout stays as it is. */
static int
get_line_width (GtkLabel *label)
{
  g_autoptr (PangoLayout) layout = pango_layout_copy (gtk_label_get_layout (label));
  int width;

  pango_layout_set_width (layout, -1);
  pango_layout_get_pixel_size (layout, &width, NULL);

  return width;
}

static int
get_width (GtkLabel *label,
           int      *minimum)
{
  GtkWidget *widget = GTK_WIDGET (label);
  long n_letters = g_utf8_strlen (gtk_label_get_text (label), -1);
  gboolean may_be_narrow = n_letters <= SHORT_LETTERS || gtk_label_get_width_chars (label) >= 0;
  int width = n_letters > LONG_LETTERS ? guide_em (widget, MIN (n_letters * LETTER_WIDE, LINE_WIDTH)) : get_line_width (label);

  *minimum = MIN (width, guide_em (widget, may_be_narrow ? LETTER_MIN : WIDTH_MIN));

  return width;
}

static void
guide_text_layout_measure (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *natural = get_width (GTK_LABEL (widget), minimum);
  else
    GTK_WIDGET_GET_CLASS (widget)->measure (widget, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
}

static void
guide_text_layout_allocate (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  GTK_WIDGET_GET_CLASS (widget)->size_allocate (widget, width, height, baseline);
}

static void
guide_text_layout_class_init (GuideTextLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = guide_text_layout_get_request_mode;
  layout_class->measure = guide_text_layout_measure;
  layout_class->allocate = guide_text_layout_allocate;
}

static void
guide_text_layout_init (GuideTextLayout *self)
{
}

/**
 * guide_text_layout_new:
 *
 * Returns: a layout manager for a #GtkLabel that wraps
 */
GtkLayoutManager *
guide_text_layout_new (void)
{
  return g_object_new (GUIDE_TYPE_TEXT_LAYOUT, NULL);
}
