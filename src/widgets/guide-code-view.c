/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-code-view.h"

/* A code for the camera of a phone. It is dark on white in every theme, since half of
 * the readers miss a light one, with the white around it that the standard wants
 * (ISO/IEC 18004), and each of its squares is whole pixels of the same size. */
struct _GuideCodeView
{
  GtkWidget parent_instance;

  GBytes *squares;
  guint   width;
};

#define QUIET 4 /* squares of white on each side */

/* In logical pixels. Of a square of four the free programs for phones read as good as all, held
 * askew and from further away; of one of three they miss one in fifteen. */
#define SIZE 380
#define SQUARE_GOOD 4
#define SQUARE_LEAST 2 /* where the window is narrow, as on a screen of a phone, whose pixels are finer */

G_DEFINE_FINAL_TYPE (GuideCodeView, guide_code_view, GTK_TYPE_WIDGET)

static int
count_across (GuideCodeView *self)
{
  return (int) self->width + 2 * QUIET;
}

static int
find_square (GuideCodeView *self,
             int            width)
{
  int across = count_across (self);

  return MAX (SQUARE_LEAST, MIN (width / across, MAX (SQUARE_GOOD, SIZE / across)));
}

static GtkSizeRequestMode
guide_code_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
guide_code_view_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline,
                         int           *natural_baseline)
{
  GuideCodeView *self = GUIDE_CODE_VIEW (widget);
  int size = count_across (self) *
             find_square (self, for_size < 0 || orientation == GTK_ORIENTATION_HORIZONTAL ? SIZE * 2 : for_size);

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? count_across (self) * SQUARE_LEAST : size;
  *natural = size;
}

/* Squares that are dark side by side are one. */
static void
snapshot_row (GuideCodeView *self,
              GtkSnapshot   *snapshot,
              const guint8  *row,
              float          x,
              float          y,
              float          square)
{
  const GdkRGBA dark = { 0, 0, 0, 1 };
  guint end;

  for (guint i = 0; i < self->width; i = end)
    {
      for (end = i + 1; end < self->width && row[end] == row[i]; end++)
        continue;
      if (row[i])
        gtk_snapshot_append_color (snapshot, &dark,
                                   &GRAPHENE_RECT_INIT (x + (float) i * square, y, (float) (end - i) * square, square));
    }
}

static void
guide_code_view_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  GuideCodeView *self = GUIDE_CODE_VIEW (widget);
  const GdkRGBA white = { 1, 1, 1, 1 };
  const guint8 *squares = g_bytes_get_data (self->squares, NULL);
  int square = find_square (self, gtk_widget_get_width (widget)), size = square * count_across (self);
  float x = (float) ((gtk_widget_get_width (widget) - size) / 2), first = x + (float) (QUIET * square);

  gtk_snapshot_append_color (snapshot, &white, &GRAPHENE_RECT_INIT (x, 0, (float) size, (float) size));
  for (guint row = 0; row < self->width; row++)
    snapshot_row (self, snapshot, squares + row * self->width, first, (float) ((QUIET + (int) row) * square), (float) square);
}

static void
guide_code_view_finalize (GObject *object)
{
  g_clear_pointer (&GUIDE_CODE_VIEW (object)->squares, g_bytes_unref);

  G_OBJECT_CLASS (guide_code_view_parent_class)->finalize (object);
}

static void
guide_code_view_class_init (GuideCodeViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = guide_code_view_finalize;
  widget_class->get_request_mode = guide_code_view_get_request_mode;
  widget_class->measure = guide_code_view_measure;
  widget_class->snapshot = guide_code_view_snapshot;
  gtk_widget_class_set_css_name (widget_class, "code-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
guide_code_view_init (GuideCodeView *self)
{
}

/**
 * guide_code_view_new:
 * @squares: the squares, row by row, a byte each, 1 where it is dark
 * @width: how many there are from side to side, 21 to 177
 * @name: what a screen reader calls it
 *
 * Returns: a code for the camera of a phone
 */
GtkWidget *
guide_code_view_new (GBytes     *squares,
                     guint       width,
                     const char *name)
{
  GuideCodeView *self;

  g_return_val_if_fail (g_bytes_get_size (squares) == (gsize) width * width, NULL);

  self = g_object_new (GUIDE_TYPE_CODE_VIEW, NULL);
  self->squares = g_bytes_ref (squares);
  self->width = width;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return GTK_WIDGET (self);
}
