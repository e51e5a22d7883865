/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-lead-layout.h"

#include "guide-em.h"
#include "guide-height.h"

/* Two children: a mark that leads the line (a bullet, a number, an icon) and
 * the rest, which takes the width that is left. */
struct _GuideLeadLayout
{
  GuideWidthLayout parent_instance;
};

/* Lengths in em. */
#define NATURAL_WIDTH 20.0
#define REST_MIN 6.5 /* so much room has a long word */

G_DEFINE_FINAL_TYPE (GuideLeadLayout, guide_lead_layout, GUIDE_TYPE_WIDTH_LAYOUT)

static int
get_mark_size (GtkWidget     *widget,
               GtkOrientation orientation)
{
  int size;

  gtk_widget_measure (gtk_widget_get_first_child (widget), orientation, -1, NULL, &size, NULL, NULL);

  return size;
}

/* What the rest has of the width, beside the mark or, where that is too little for
 * words, under it. */
static int
get_rest_width (GuideWidthLayout *layout,
                GtkWidget        *widget,
                int               width,
                gboolean         *stacked)
{
  int rest = width - get_mark_size (widget, GTK_ORIENTATION_HORIZONTAL) - guide_width_layout_get_spacing (layout, widget);

  *stacked = rest < guide_em (widget, REST_MIN);

  return MAX (1, *stacked ? width : rest);
}

static int
guide_lead_layout_get_minimum_width (GtkWidget *widget)
{
  return get_mark_size (widget, GTK_ORIENTATION_HORIZONTAL);
}

static int
guide_lead_layout_get_height (GuideWidthLayout *layout,
                              GtkWidget        *widget,
                              int               width)
{
  gboolean stacked;
  int rest_width = get_rest_width (layout, widget, width, &stacked);
  int rest = guide_height_at (gtk_widget_get_last_child (widget), rest_width);
  int mark = get_mark_size (widget, GTK_ORIENTATION_VERTICAL);

  return stacked ? mark + rest : MAX (mark, rest);
}

static void
guide_lead_layout_allocate (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  gboolean stacked;
  int rest_width = get_rest_width (GUIDE_WIDTH_LAYOUT (manager), widget, width, &stacked);
  int mark_width = get_mark_size (widget, GTK_ORIENTATION_HORIZONTAL);
  int mark_height = MIN (height, get_mark_size (widget, GTK_ORIENTATION_VERTICAL));
  int rest_y = stacked ? mark_height : 0;
  GtkAllocation mark = { 0, 0, mark_width, mark_height };
  GtkAllocation rest = { width - rest_width, rest_y, rest_width, height - rest_y };

  guide_width_layout_place (widget, gtk_widget_get_first_child (widget), width, &mark);
  guide_width_layout_place (widget, gtk_widget_get_last_child (widget), width, &rest);
}

static void
guide_lead_layout_class_init (GuideLeadLayoutClass *klass)
{
  GuideWidthLayoutClass *width_class = GUIDE_WIDTH_LAYOUT_CLASS (klass);

  GTK_LAYOUT_MANAGER_CLASS (klass)->allocate = guide_lead_layout_allocate;
  width_class->get_minimum_width = guide_lead_layout_get_minimum_width;
  width_class->get_height = guide_lead_layout_get_height;
}

static void
guide_lead_layout_init (GuideLeadLayout *self)
{
}

/**
 * guide_lead_layout_new:
 * @spacing: the space between the mark and the rest, in em
 *
 * Returns: (transfer full): a layout for a mark and what it leads
 */
GtkLayoutManager *
guide_lead_layout_new (double spacing)
{
  return g_object_new (GUIDE_TYPE_LEAD_LAYOUT, "width", NATURAL_WIDTH, "spacing", spacing, NULL);
}
