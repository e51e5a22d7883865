/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-column.h"

/* Boxes one under the other, each with its space over it. */
struct _GuidePaperColumn
{
  GuidePaperBox parent_instance;

  GPtrArray *children;
  gboolean   may_break;
};

G_DEFINE_FINAL_TYPE (GuidePaperColumn, guide_paper_column, GUIDE_TYPE_PAPER_BOX)

static double
guide_paper_column_measure (GuidePaperBox *box,
                            double         width)
{
  GuidePaperColumn *self = GUIDE_PAPER_COLUMN (box);
  double height = 0;

  for (guint i = 0; i < self->children->len; i++)
    height += (i > 0 ? guide_paper_box_get_space (self->children->pdata[i]) : 0) +
              guide_paper_box_measure (self->children->pdata[i], width);

  return height;
}

static void
guide_paper_column_draw (GuidePaperBox    *box,
                         GuidePaperCanvas *canvas,
                         double            x,
                         double            y,
                         double            width)
{
  GuidePaperColumn *self = GUIDE_PAPER_COLUMN (box);

  for (guint i = 0; i < self->children->len; i++)
    {
      y += i > 0 ? guide_paper_box_get_space (self->children->pdata[i]) : 0;
      guide_paper_box_draw (self->children->pdata[i], canvas, x, y, width);
      y += guide_paper_box_measure (self->children->pdata[i], width);
    }
}

static void
guide_paper_column_squeeze (GuidePaperBox *box,
                            double         share)
{
  GuidePaperColumn *self = GUIDE_PAPER_COLUMN (box);

  for (guint i = 0; i < self->children->len; i++)
    guide_paper_box_squeeze (self->children->pdata[i], share);
}

static double
guide_paper_column_get_baseline (GuidePaperBox *box)
{
  GuidePaperColumn *self = GUIDE_PAPER_COLUMN (box);

  return self->children->len > 0 ? guide_paper_box_get_baseline (self->children->pdata[0]) : 0;
}

static void
guide_paper_column_finalize (GObject *object)
{
  g_clear_pointer (&GUIDE_PAPER_COLUMN (object)->children, g_ptr_array_unref);

  G_OBJECT_CLASS (guide_paper_column_parent_class)->finalize (object);
}

static void
guide_paper_column_class_init (GuidePaperColumnClass *klass)
{
  GuidePaperBoxClass *box_class = GUIDE_PAPER_BOX_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = guide_paper_column_finalize;
  box_class->measure = guide_paper_column_measure;
  box_class->draw = guide_paper_column_draw;
  box_class->squeeze = guide_paper_column_squeeze;
  box_class->get_baseline = guide_paper_column_get_baseline;
}

static void
guide_paper_column_init (GuidePaperColumn *self)
{
  self->children = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * guide_paper_column_new:
 * @may_break: whether a page may end between two of its boxes
 *
 * Returns: (transfer full): an empty column
 */
GuidePaperBox *
guide_paper_column_new (gboolean may_break)
{
  GuidePaperColumn *self = g_object_new (GUIDE_TYPE_PAPER_COLUMN, NULL);

  self->may_break = may_break;

  return GUIDE_PAPER_BOX (self);
}

/**
 * guide_paper_column_add:
 * @self: a column
 * @child: (transfer full): a box
 *
 * Puts a box at its end.
 */
void
guide_paper_column_add (GuidePaperColumn *self,
                        GuidePaperBox    *child)
{
  g_return_if_fail (GUIDE_IS_PAPER_COLUMN (self));

  g_ptr_array_add (self->children, child);
}

/**
 * guide_paper_column_get_parts:
 * @self: a column
 *
 * Returns: (transfer none) (nullable): its boxes, where a page may end between
 *   them, and %NULL where none may
 */
GPtrArray *
guide_paper_column_get_parts (GuidePaperColumn *self)
{
  g_return_val_if_fail (GUIDE_IS_PAPER_COLUMN (self), NULL);

  return self->may_break ? self->children : NULL;
}
