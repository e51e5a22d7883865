/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-spread.h"

#include "guide-em.h"
#include "guide-focus.h"
#include "guide-height.h"
#include "guide-width-layout.h"

/* A page laid out as a spread of a book. Wide: the figures beside header and
 * body. Narrow: header, figures, body, one under the other; the body before the
 * figures where what it says cannot wait, or where they stand last on a wide one
 * too. That is also the order in which they are focused and told to assistive
 * technology, which goes by the order of the children. */
struct _GuideSpread
{
  GtkWidget parent_instance;

  GtkWidget *header;
  GtkWidget *figures;
  GtkWidget *body;
  gboolean   figures_last;     /* read after the body: beside it at the end of the line, or under it */
  gboolean   figures_optional; /* not shown where it is narrow */
  gboolean   broad;            /* a body of columns, with no figures: broader than a text */

  GtkAdjustment *scrolled; /* how far the reader has scrolled, or NULL */
};

enum
{
  PROP_FIGURES_LAST = 1,
  PROP_FIGURES_OPTIONAL,
  N_PROPS
};

/* Lengths in em. */
#define TEXT_ALONE_WIDTH 38
#define BROAD_WIDTH 62
#define FIGURE_WIDTH_MAX 48
#define WIDE_FROM 66
#define GAP 3
#define ROW_GAP 1.4
#define MARGIN_MIN 1
#define MARGIN_MAX 3

#define N_PARTS 3

typedef struct
{
  gboolean wide;
  int text_x, text_width;
  int header_width;
  int figures_x, figures_width;
  int row_gap;
} Columns;

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideSpread, guide_spread, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
guide_spread_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
choose_wide (GuideSpread *self,
             Columns     *columns,
             int          width,
             int          margin)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int gap = guide_em (widget, GAP);
  int free = width - 2 * margin - gap - columns->text_width;
  int start;

  columns->wide = TRUE;
  columns->figures_width = MIN (free, guide_em (widget, FIGURE_WIDTH_MAX));
  start = (width - columns->figures_width - gap - columns->text_width) / 2;
  columns->figures_x = self->figures_last ? start + columns->text_width + gap : start;
  columns->text_x = self->figures_last ? start : start + columns->figures_width + gap;
}

static void
choose_columns (GuideSpread *self,
                int          width,
                Columns     *columns)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int margin = CLAMP (width / 16, guide_em (widget, MARGIN_MIN), guide_em (widget, MARGIN_MAX));
  int room = MAX (1, width - 2 * margin);
  gboolean has_figures = self->figures != NULL;

  columns->wide = FALSE;
  columns->row_gap = guide_em (widget, ROW_GAP);
  columns->header_width = MIN (room, guide_em (widget, has_figures ? GUIDE_TEXT_WIDTH : TEXT_ALONE_WIDTH));
  columns->text_width = self->broad && !has_figures ? MIN (room, guide_em (widget, BROAD_WIDTH)) : columns->header_width;

  if (has_figures && width >= guide_em (widget, WIDE_FROM))
    {
      choose_wide (self, columns, width, margin);
      return;
    }

  columns->figures_width = MIN (room, guide_em (widget, FIGURE_WIDTH_MAX));
  columns->figures_x = (width - columns->figures_width) / 2;
  columns->text_x = (width - columns->text_width) / 2;
}

static gboolean
shows_figures (GuideSpread   *self,
               const Columns *columns)
{
  return self->figures != NULL && (columns->wide || !self->figures_optional);
}

static int
get_height (GtkWidget *child,
            int        width)
{
  return child != NULL ? guide_height_at (child, width) : 0;
}

static void
guide_spread_measure (GtkWidget     *widget,
                      GtkOrientation orientation,
                      int            for_size,
                      int           *minimum,
                      int           *natural,
                      int           *minimum_baseline,
                      int           *natural_baseline)
{
  GuideSpread *self = GUIDE_SPREAD (widget);
  Columns columns;
  int width = for_size < 0 ? guide_em (widget, GUIDE_TEXT_WIDTH) : for_size;
  int header, figures, body, gap;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 0;
      *natural = width;
      return;
    }

  choose_columns (self, width, &columns);
  header = get_height (self->header, columns.header_width);
  figures = shows_figures (self, &columns) ? get_height (self->figures, columns.figures_width) : 0;
  body = get_height (self->body, columns.text_width);
  gap = self->body != NULL ? columns.row_gap : 0;

  if (columns.wide)
    *minimum = *natural = MAX (figures, header + gap + body);
  else
    *minimum = *natural = header + gap + body + (figures > 0 ? figures + columns.row_gap : 0);
}

static void
allocate_child (GtkWidget *widget,
                GtkWidget *child,
                int        x,
                int        y,
                int        width,
                int        height)
{
  if (child == NULL)
    return;

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    x = gtk_widget_get_width (widget) - x - width;

  gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, width, height }, -1);
}

/* What is shorter than the column beside it stays in view: of a column higher than the
 * window the lower end, so that no half of a screen is empty. */
static int
get_column_y (GuideSpread *self,
              int          column,
              int          height)
{
  int over;

  if (column == 0 || self->scrolled == NULL)
    return 0;

  over = MAX (0, column - (int) gtk_adjustment_get_page_size (self->scrolled));

  return CLAMP ((int) gtk_adjustment_get_value (self->scrolled) - over, 0, MAX (0, height - column));
}

static void
guide_spread_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  GuideSpread *self = GUIDE_SPREAD (widget);
  Columns columns;
  int header, figures, body, text_y = 0, body_y, figures_y;

  choose_columns (self, width, &columns);
  header = get_height (self->header, columns.header_width);
  figures = shows_figures (self, &columns) ? get_height (self->figures, columns.figures_width) : 0;
  body = get_height (self->body, columns.text_width);
  body_y = figures_y = header + columns.row_gap;
  if (columns.wide)
    {
      figures_y = get_column_y (self, figures, height);
      text_y = figures > 0 ? get_column_y (self, body_y + body, height) : 0;
    }
  else if (self->figures_last)
    figures_y += body + columns.row_gap;
  else if (figures > 0)
    body_y += figures + columns.row_gap;

  if (self->figures != NULL)
    gtk_widget_set_child_visible (self->figures, shows_figures (self, &columns));
  allocate_child (widget, self->header, columns.text_x, text_y, columns.header_width, header);
  allocate_child (widget, self->figures, columns.figures_x, figures_y, columns.figures_width, figures);
  allocate_child (widget, self->body, columns.text_x, text_y + body_y, columns.text_width, body);
}

/* The parts as they are read; one that is not there is NULL. */
static void
list_in_order (GuideSpread *self,
               GtkWidget  **parts)
{
  parts[0] = self->header;
  parts[1] = self->figures_last ? self->body : self->figures;
  parts[2] = self->figures_last ? self->figures : self->body;
}

/* One column after the other, whatever their heights. */
static gboolean
guide_spread_focus (GtkWidget       *widget,
                    GtkDirectionType direction)
{
  GtkWidget *children[N_PARTS];

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (guide_spread_parent_class)->focus (widget, direction);

  list_in_order (GUIDE_SPREAD (widget), children);

  return guide_focus_in_order (children, G_N_ELEMENTS (children), direction == GTK_DIR_TAB_BACKWARD);
}

static void
guide_spread_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  GuideSpread *self = GUIDE_SPREAD (object);

  switch (prop_id)
    {
    case PROP_FIGURES_LAST:
      self->figures_last = g_value_get_boolean (value);
      break;
    case PROP_FIGURES_OPTIONAL:
      self->figures_optional = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_spread_dispose (GObject *object)
{
  GuideSpread *self = GUIDE_SPREAD (object);

  g_clear_object (&self->scrolled);
  g_clear_pointer (&self->header, gtk_widget_unparent);
  g_clear_pointer (&self->figures, gtk_widget_unparent);
  g_clear_pointer (&self->body, gtk_widget_unparent);

  G_OBJECT_CLASS (guide_spread_parent_class)->dispose (object);
}

static void
guide_spread_class_init (GuideSpreadClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = guide_spread_set_property;
  object_class->dispose = guide_spread_dispose;
  widget_class->get_request_mode = guide_spread_get_request_mode;
  widget_class->measure = guide_spread_measure;
  widget_class->size_allocate = guide_spread_size_allocate;
  widget_class->focus = guide_spread_focus;

  props[PROP_FIGURES_LAST] = g_param_spec_boolean ("figures-last", NULL, NULL, FALSE,
                                                   G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_FIGURES_OPTIONAL] = g_param_spec_boolean ("figures-optional", NULL, NULL, FALSE,
                                                       G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "spread");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_spread_init (GuideSpread *self)
{
}

/**
 * guide_spread_new:
 *
 * Returns: an empty spread, its figures at the start of the line
 */
GtkWidget *
guide_spread_new (void)
{
  return g_object_new (GUIDE_TYPE_SPREAD, NULL);
}

static void
set_child (GuideSpread *self,
           GtkWidget  **place,
           GtkWidget   *child)
{
  GtkWidget *parts[N_PARTS];
  GtkWidget *before = NULL;

  g_clear_pointer (place, gtk_widget_unparent);
  *place = child;
  list_in_order (self, parts);
  for (guint i = 0; i < N_PARTS && parts[i] != child; i++)
    before = parts[i] != NULL ? parts[i] : before;
  if (child != NULL)
    gtk_widget_insert_after (child, GTK_WIDGET (self), before);
}

/**
 * guide_spread_set_header:
 * @self: a #GuideSpread
 * @header: (nullable): what stands first
 */
void
guide_spread_set_header (GuideSpread *self,
                         GtkWidget   *header)
{
  g_return_if_fail (GUIDE_IS_SPREAD (self));

  set_child (self, &self->header, header);
}

/**
 * guide_spread_set_figures:
 * @self: a #GuideSpread
 * @figures: (nullable): what stands beside the text, or under its header
 */
void
guide_spread_set_figures (GuideSpread *self,
                          GtkWidget   *figures)
{
  g_return_if_fail (GUIDE_IS_SPREAD (self));

  set_child (self, &self->figures, figures);
}

/**
 * guide_spread_set_body:
 * @self: a #GuideSpread
 * @body: (nullable): the text
 */
void
guide_spread_set_body (GuideSpread *self,
                       GtkWidget   *body)
{
  g_return_if_fail (GUIDE_IS_SPREAD (self));

  set_child (self, &self->body, body);
}

/**
 * guide_spread_set_broad:
 * @self: a #GuideSpread with no figures
 * @broad: whether its body may be broader than a text that is read line by line
 */
void
guide_spread_set_broad (GuideSpread *self,
                        gboolean     broad)
{
  g_return_if_fail (GUIDE_IS_SPREAD (self));

  self->broad = broad;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * guide_spread_get_end_of_text:
 * @self: a #GuideSpread
 * @width: the width it has, in logical pixels
 *
 * Returns: how far down the text reaches, in logical pixels
 */
int
guide_spread_get_end_of_text (GuideSpread *self,
                              int          width)
{
  Columns columns;
  int figures;

  g_return_val_if_fail (GUIDE_IS_SPREAD (self), 0);

  choose_columns (self, width, &columns);
  figures = !columns.wide && !self->figures_last && shows_figures (self, &columns)
              ? get_height (self->figures, columns.figures_width)
              : 0;

  return get_height (self->header, columns.header_width) + columns.row_gap + (figures > 0 ? figures + columns.row_gap : 0) +
         get_height (self->body, columns.text_width);
}

/**
 * guide_spread_follow:
 * @self: a #GuideSpread
 * @scrolled: how far the page has been scrolled
 *
 * Keeps the shorter one of text and figures in view while the page is scrolled.
 */
void
guide_spread_follow (GuideSpread   *self,
                     GtkAdjustment *scrolled)
{
  g_return_if_fail (GUIDE_IS_SPREAD (self));

  g_set_object (&self->scrolled, scrolled);
  g_signal_connect_object (scrolled, "value-changed", G_CALLBACK (gtk_widget_queue_allocate), self, G_CONNECT_SWAPPED);
}
