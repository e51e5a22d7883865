/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-shell"

#include "config.h"

#include "guide-aloud-scroll.h"

#include "guide-drawing.h"
#include "guide-em.h"

#include <math.h>

/* Brings what is lit into view, with the drawing that it is about, or the title of its list and the heads of its
 * table. It does so right after the layout, before the frame is painted: what has just come, or is of another size
 * now, has its place only then, and the page is never seen where it does not stay. */
struct _GuideAloudScroll
{
  GtkWidget     *lit;    /* weak */
  GtkWidget     *beside; /* weak: what has to be seen with it, or NULL */
  GdkFrameClock *clock;
  gulong         layout_id;
  int            start;  /* of the sentence in the text of what is lit, in bytes */
  guint          n_left; /* how often it may still scroll: a column beside it may move as well */
};

#define N_TIMES 8

/* Where the line of the sentence is, in what is lit. */
static void
get_line (GuideAloudScroll *self,
          double           *y,
          double           *height)
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
  *height = MIN (line.height / PANGO_SCALE * 2, gtk_widget_get_height (self->lit) - *y); /* it may go on on the next line */
}

/* Where that begins which has to be seen as well, if there is room for it from there to @end, where that ends which is
 * lit; else NAN. Of a drawing all has to be seen, and of a box, a list or a chart, where there is room for all of it. */
static double
get_top (GuideAloudScroll *self,
         GtkWidget        *scroller,
         double           *end,
         double            room)
{
  graphene_rect_t bounds;
  double whole;

  if (self->beside == NULL || !gtk_widget_compute_bounds (self->beside, scroller, &bounds))
    return NAN;

  whole = MAX (*end, bounds.origin.y + bounds.size.height);
  if (GUIDE_IS_DRAWING (self->beside) || whole - bounds.origin.y <= room)
    *end = whole;

  return *end - bounds.origin.y <= room ? bounds.origin.y : NAN;
}

/* How far down the page has to go. */
static double
get_distance (GuideAloudScroll *self,
              GtkWidget        *scroller,
              double            y,
              double            height)
{
  double room = gtk_widget_get_height (scroller), margin = guide_em (self->lit, 1);
  double end = y + height, whole = end;
  double top = get_top (self, scroller, &whole, room - margin);

  if (!isnan (top))
    return top >= margin / 2 && whole <= room ? 0 : top - margin / 2;

  end += margin - room;
  if (y >= margin && end <= 0)
    return 0;

  /* What is told of a drawing stands under it: so no further than it must, or the drawing goes. */
  return end > 0 && self->beside != NULL && GUIDE_IS_DRAWING (self->beside) ? end : y - 3 * margin;
}

static void
stop (GuideAloudScroll *self)
{
  /* A window that is closed disposes of its clock, and all that was connected to it is gone. */
  if (self->clock != NULL && g_signal_handler_is_connected (self->clock, self->layout_id))
    g_signal_handler_disconnect (self->clock, self->layout_id);
  g_clear_object (&self->clock);
}

static void
layout_cb (GuideAloudScroll *self)
{
  GtkWidget *scroller = self->lit != NULL ? gtk_widget_get_ancestor (self->lit, GTK_TYPE_SCROLLED_WINDOW) : NULL;
  graphene_rect_t bounds;
  double y, height, distance;

  if (self->lit != NULL && gtk_widget_get_height (self->lit) == 0)
    return; /* it has no place yet */
  if (scroller == NULL || self->n_left-- == 0 || !gtk_widget_compute_bounds (self->lit, scroller, &bounds))
    {
      stop (self);
      return;
    }

  get_line (self, &y, &height);
  distance = get_distance (self, scroller, bounds.origin.y + y, height);
  if (fabs (distance) >= 1)
    {
      GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));

      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + distance);
    }
  else
    stop (self);
}

/**
 * guide_aloud_scroll_new:
 * @lit: what is lit, which has been realized
 * @beside: (nullable): what has to be seen with it, a drawing or what it stands in
 * @start: where the sentence begins in its text, in bytes; 0 where it is no text
 *
 * Returns: (transfer full): what brings it into view
 */
GuideAloudScroll *
guide_aloud_scroll_new (GtkWidget *lit,
                        GtkWidget *beside,
                        int        start)
{
  GuideAloudScroll *self = g_new0 (GuideAloudScroll, 1);

  g_set_weak_pointer (&self->lit, lit);
  g_set_weak_pointer (&self->beside, beside);
  self->start = start;
  self->n_left = N_TIMES;
  g_set_object (&self->clock, gtk_widget_get_frame_clock (lit));
  if (self->clock == NULL)
    return self;

  /* After GTK itself, which is connected to it since the window has been there. */
  self->layout_id = g_signal_connect_data (self->clock, "layout", G_CALLBACK (layout_cb), self, NULL,
                                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  gdk_frame_clock_request_phase (self->clock, GDK_FRAME_CLOCK_PHASE_LAYOUT);

  return self;
}

/**
 * guide_aloud_scroll_free:
 * @self: (transfer full): what brings it into view
 *
 * Leaves the page where it is.
 */
void
guide_aloud_scroll_free (GuideAloudScroll *self)
{
  stop (self);
  g_clear_weak_pointer (&self->lit);
  g_clear_weak_pointer (&self->beside);
  g_free (self);
}
