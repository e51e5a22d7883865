/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "config.h"

#include "guide-figure-steps.h"

#include "guide-digits.h"
#include "guide-i18n.h"

#include <math.h>

/* The steps of a figure, in their order, and where they lie in time. */
struct _GuideFigureSteps
{
  GPtrArray *steps; /* of GuideStep */
};

#define DAYS_A_WEEK 7
#define DAYS_A_MONTH 30

/* From these days on a number of weeks, then of months, says more. */
#define WEEKS_FROM 21
#define MONTHS_FROM 90

/**
 * guide_figure_steps_new:
 * @figure: a figure
 *
 * Returns: (transfer full): the steps of the figure
 */
GuideFigureSteps *
guide_figure_steps_new (GuideFigure *figure)
{
  GuideFigureSteps *self = g_new0 (GuideFigureSteps, 1);
  GListModel *children = guide_node_get_children (GUIDE_NODE (figure));

  self->steps = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);

      if (GUIDE_IS_STEP (child))
        g_ptr_array_add (self->steps, g_steal_pointer (&child));
    }

  return self;
}

/**
 * guide_figure_steps_free:
 * @self: (transfer full): the steps
 */
void
guide_figure_steps_free (GuideFigureSteps *self)
{
  g_ptr_array_unref (self->steps);
  g_free (self);
}

/**
 * guide_figure_steps_get_n:
 * @self: the steps
 *
 * Returns: how many there are
 */
guint
guide_figure_steps_get_n (GuideFigureSteps *self)
{
  return self->steps->len;
}

/**
 * guide_figure_steps_get:
 * @self: the steps
 * @i: number of a step, from 0
 *
 * Returns: (transfer none): the step
 */
GuideStep *
guide_figure_steps_get (GuideFigureSteps *self,
                        guint             i)
{
  g_return_val_if_fail (i < self->steps->len, NULL);

  return g_ptr_array_index (self->steps, i);
}

/**
 * guide_figure_steps_get_nearest:
 * @self: at least one step
 * @place: a place on their line, on which the first is at 0, the second at 1, and so on:
 *   as far apart as the circles with their numbers
 *
 * Returns: number of the step nearest to it, of two as near the earlier
 */
guint
guide_figure_steps_get_nearest (GuideFigureSteps *self,
                                double            place)
{
  return (guint) CLAMP (ceil (place - 0.5), 0, (double) self->steps->len - 1);
}

/**
 * guide_figure_steps_dup_day:
 * @day: days since treatment
 *
 * Returns: (transfer full): the time in words that a person would use, such
 *   as “Day 3”, “Week 4” or “Month 6”
 */
char *
guide_figure_steps_dup_day (int day)
{
  int weeks = (day + DAYS_A_WEEK / 2) / DAYS_A_WEEK;
  int months = (day + DAYS_A_MONTH / 2) / DAYS_A_MONTH;

  if (day < WEEKS_FROM)
    /* Translators: how long after treatment, the day of treatment being day 0.
     * It stands alone, over a drawing of the skin at that time. */
    return guide_digits_printf (ngettext ("Day %d", "Day %d", day), day);
  if (day < MONTHS_FROM)
    /* Translators: how long after treatment, in weeks. It stands alone. */
    return guide_digits_printf (ngettext ("Week %d", "Week %d", weeks), weeks);

  /* Translators: how long after treatment, in months. It stands alone. */
  return guide_digits_printf (ngettext ("Month %d", "Month %d", months), months);
}
