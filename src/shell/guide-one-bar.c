/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-shell"

#include "guide-one-bar.h"

#include "guide-em.h"
#include "guide-focus.h"
#include "guide-height.h"
#include "guide-available-size.h"
#include "guide-children.h"
#include "guide-smooth.h"

/* The only bar of a kiosk, at the hand of who stands before it: “I am finished”, which ends the
 * visit where the line starts, then the tools (Home, “Get help”, …), and at the end
 * of the line Back and Next. Where they have no room in one line, a lying screen,
 * which has little height to give, draws them as small as a finger allows; where that
 * does not do, and on an upright screen, the tools have a line of their own over the
 * others. So it is always at the same place, and whoever presses “Next” once
 * too often, or a little too low, never ends the visit. */
struct _GuideOneBar
{
  GtkWidget parent_instance;

  GtkWidget    *finish;
  GtkWidget    *tools;
  GuidePageBar *page_bar;   /* or NULL */
  gboolean      is_smaller; /* than by nature */
};

/* Lengths in em. */
#define GAP 0.6
#define LINE_GAP 0.4
#define PADDING_ACROSS 0.6
#define PADDING_DOWN 0.35

/* The least height of what is touched, in logical pixels. */
#define FINGER 60.0

/* How the width is used. */
typedef struct
{
  gboolean one_line;
  double   scale;
  int      width; /* in the measure of the widgets */
  int      top;   /* where they start, in pixels */
} Lines;

G_DEFINE_FINAL_TYPE (GuideOneBar, guide_one_bar, GTK_TYPE_WIDGET)

static int
get_width (GtkWidget *child)
{
  int width = 0;

  if (child != NULL && gtk_widget_should_layout (child))
    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);

  return width;
}

static int
get_height (GtkWidget *child,
            int        width)
{
  return child != NULL && gtk_widget_should_layout (child) ? guide_height_at (child, width) : 0;
}

static gboolean
has_page_bar (GuideOneBar *self)
{
  return self->page_bar != NULL && gtk_widget_should_layout (GTK_WIDGET (self->page_bar));
}

/* The line of the tools, where they have one. */
static int
get_tools_width (GuideOneBar *self)
{
  return get_width (self->tools);
}

/* “I am finished”, and Back and Next. */
static int
get_last_width (GuideOneBar *self)
{
  int gap = has_page_bar (self) ? guide_em (GTK_WIDGET (self), GAP) : 0;

  return get_width (self->finish) + gap + get_width (GTK_WIDGET (self->page_bar));
}

static int
get_inner_width (GuideOneBar *self,
                 int          width)
{
  return MAX (1, width - 2 * guide_em (GTK_WIDGET (self), PADDING_ACROSS));
}

static int
get_tools_height (GuideOneBar *self)
{
  return get_height (self->tools, get_width (self->tools));
}

static int
get_last_height (GuideOneBar *self)
{
  GtkWidget *page_bar = GTK_WIDGET (self->page_bar);

  return MAX (get_height (self->finish, get_width (self->finish)), get_height (page_bar, get_width (page_bar)));
}

/* An upright screen has height for a second line, and words are better than arrows. */
static gboolean
is_upright (GuideOneBar *self)
{
  int width, height;

  return guide_available_size_get (GTK_WIDGET (self), &width, &height) && height > width;
}

/* How small it may be drawn to save height. */
static double
get_scale_min (GuideOneBar *self)
{
  return is_upright (self) ? 1 : MIN (1, FINGER / MIN (get_tools_height (self), get_last_height (self)));
}

static int
get_one_line_width (GuideOneBar *self)
{
  return get_tools_width (self) + guide_em (GTK_WIDGET (self), GAP) + get_last_width (self);
}

static int
get_one_line_height (GuideOneBar *self)
{
  return MAX (get_tools_height (self), get_last_height (self));
}

static gboolean
fits_in_one_line (GuideOneBar *self,
                  int          width,
                  double       scale)
{
  return get_one_line_width (self) * scale <= get_inner_width (self, width);
}

static void
divide (GuideOneBar *self,
        int          width,
        Lines       *lines)
{
  double room = get_inner_width (self, width), scale_min = get_scale_min (self);

  lines->one_line = fits_in_one_line (self, width, scale_min);
  if (lines->one_line)
    lines->scale = MIN (1, room / get_one_line_width (self));
  else
    lines->scale = MIN (scale_min, room / MAX (get_tools_width (self), get_last_width (self)));
  lines->width = (int) (room / lines->scale);
}

/* Of all lines, as they are drawn, without the padding. */
static int
get_drawn_height (GuideOneBar *self,
                  const Lines *lines)
{
  int height = lines->one_line ? get_one_line_height (self)
                               : get_tools_height (self) + guide_em (GTK_WIDGET (self), LINE_GAP) + get_last_height (self);

  return (int) (height * lines->scale + 0.5);
}

static GtkSizeRequestMode
guide_one_bar_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Never less than where there is all the width in the world, though it is drawn smaller then: GTK takes for granted
 * that nothing needs more height where it has more width, and from 4.18 on complains with each frame. */
static void
guide_one_bar_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  GuideOneBar *self = GUIDE_ONE_BAR (widget);
  Lines lines;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;

  divide (self, for_size > 0 ? for_size : G_MAXINT / 4, &lines);
  *minimum = *natural = 2 * guide_em (widget, PADDING_DOWN) + MAX (get_drawn_height (self, &lines), get_one_line_height (self));
}

/* From the start of the line, in the measure of the widgets. */
static void
place (GuideOneBar *self,
       GtkWidget   *child,
       const Lines *lines,
       int          x,
       int          y,
       int          width,
       int          height)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GskTransform *transform = NULL;

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    x = lines->width - x - width;
  transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (guide_em (widget, PADDING_ACROSS), lines->top));
  transform = gsk_transform_scale (transform, lines->scale, lines->scale);
  transform = gsk_transform_translate (transform, &GRAPHENE_POINT_INIT (x, y));
  gtk_widget_allocate (child, MAX (1, width), MAX (1, height), -1, transform);
}

static void
place_one_line (GuideOneBar *self,
                const Lines *lines)
{
  int height = get_one_line_height (self);
  int out = get_width (self->finish), tools = get_width (self->tools), page_bar = get_width (GTK_WIDGET (self->page_bar));

  place (self, self->finish, lines, 0, 0, out, height);
  place (self, self->tools, lines, has_page_bar (self) ? out + guide_em (GTK_WIDGET (self), GAP) : lines->width - tools, 0, tools,
         height);
  if (has_page_bar (self))
    place (self, GTK_WIDGET (self->page_bar), lines, lines->width - page_bar, 0, page_bar, height);
}

static void
place_two_lines (GuideOneBar *self,
                 const Lines *lines)
{
  int first = get_tools_height (self), last = get_last_height (self), y = first + guide_em (GTK_WIDGET (self), LINE_GAP);
  int out = get_width (self->finish), rest = out + guide_em (GTK_WIDGET (self), GAP);

  place (self, self->tools, lines, 0, 0, lines->width, first);
  place (self, self->finish, lines, 0, y, out, last);
  if (has_page_bar (self))
    place (self, GTK_WIDGET (self->page_bar), lines, rest, y, lines->width - rest, last);
}

static void
guide_one_bar_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  GuideOneBar *self = GUIDE_ONE_BAR (widget);
  Lines lines;

  divide (self, width, &lines);
  lines.top = MAX (0, (height - get_drawn_height (self, &lines)) / 2);
  self->is_smaller = lines.scale != 1;
  if (lines.one_line)
    place_one_line (self, &lines);
  else
    place_two_lines (self, &lines);
}

static void
guide_one_bar_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  if (!GUIDE_ONE_BAR (widget)->is_smaller)
    {
      GTK_WIDGET_CLASS (guide_one_bar_parent_class)->snapshot (widget, snapshot);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    guide_smooth_snapshot_child (widget, child, snapshot);
}

/* In the order in which they are seen. */
static gboolean
guide_one_bar_focus (GtkWidget       *widget,
                     GtkDirectionType direction)
{
  GuideOneBar *self = GUIDE_ONE_BAR (widget);
  GtkWidget *children[] = { self->finish, self->tools, GTK_WIDGET (self->page_bar) };

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (guide_one_bar_parent_class)->focus (widget, direction);
  if (!fits_in_one_line (self, gtk_widget_get_width (widget), get_scale_min (self)))
    {
      children[0] = self->tools;
      children[1] = self->finish;
    }

  return guide_focus_in_order (children, G_N_ELEMENTS (children), direction == GTK_DIR_TAB_BACKWARD);
}

static void
guide_one_bar_dispose (GObject *object)
{
  guide_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (guide_one_bar_parent_class)->dispose (object);
}

static void
guide_one_bar_class_init (GuideOneBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_one_bar_dispose;
  widget_class->get_request_mode = guide_one_bar_get_request_mode;
  widget_class->measure = guide_one_bar_measure;
  widget_class->size_allocate = guide_one_bar_size_allocate;
  widget_class->snapshot = guide_one_bar_snapshot;
  widget_class->focus = guide_one_bar_focus;

  gtk_widget_class_set_css_name (widget_class, "onebar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_one_bar_init (GuideOneBar *self)
{
}

/**
 * guide_one_bar_new:
 * @finish: the button that ends the visit
 * @tools: a #GuideTopBar, or what stands there before the guide is open
 * @page_bar: (nullable): Back and Next
 *
 * Returns: all of them in one bar
 */
GtkWidget *
guide_one_bar_new (GtkWidget    *finish,
                   GtkWidget    *tools,
                   GuidePageBar *page_bar)
{
  GuideOneBar *self = g_object_new (GUIDE_TYPE_ONE_BAR, NULL);

  self->finish = finish;
  self->tools = tools;
  self->page_bar = page_bar;
  gtk_widget_set_parent (finish, GTK_WIDGET (self));
  gtk_widget_set_parent (tools, GTK_WIDGET (self));
  if (page_bar != NULL)
    gtk_widget_set_parent (GTK_WIDGET (page_bar), GTK_WIDGET (self));

  return GTK_WIDGET (self);
}

/* In one line with as few words as it takes, but “Get help” has its words. */
static gboolean
fit_one_line (GuideOneBar *self,
              int          width)
{
  const struct
  {
    gboolean language, turns;
  } words[] = { { TRUE, TRUE }, { FALSE, TRUE }, { FALSE, FALSE } };
  guint n_words = is_upright (self) ? 2 : 3;

  for (guint i = 0; i < n_words; i++)
    {
      guide_top_bar_show_words (GUIDE_TOP_BAR (self->tools), TRUE, words[i].language);
      guide_page_bar_show_words (self->page_bar, words[i].turns);
      if (fits_in_one_line (self, width, 1))
        return TRUE;
    }

  return fits_in_one_line (self, width, get_scale_min (self));
}

static void
fit_two_lines (GuideOneBar *self,
               int          width)
{
  double room = get_inner_width (self, width) / get_scale_min (self);

  guide_page_bar_show_words (self->page_bar, TRUE);
  guide_page_bar_show_words (self->page_bar, get_last_width (self) <= room);
  guide_top_bar_show_words (GUIDE_TOP_BAR (self->tools), TRUE, TRUE);
  if (get_tools_width (self) <= room)
    return;
  guide_top_bar_show_words (GUIDE_TOP_BAR (self->tools), TRUE, FALSE);
  if (get_tools_width (self) > room)
    guide_top_bar_show_words (GUIDE_TOP_BAR (self->tools), FALSE, FALSE);
}

/**
 * guide_one_bar_fit:
 * @self: a #GuideOneBar with a top bar and a page bar
 * @width: the room there is, in logical pixels
 *
 * Shows as many words on the buttons as there is room for.
 */
void
guide_one_bar_fit (GuideOneBar *self,
                   int          width)
{
  g_return_if_fail (GUIDE_IS_ONE_BAR (self));
  g_return_if_fail (GUIDE_IS_TOP_BAR (self->tools));

  if (!fit_one_line (self, width))
    fit_two_lines (self, width);
}
