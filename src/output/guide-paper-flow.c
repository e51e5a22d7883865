/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-flow.h"

#include "guide-paper-column.h"

/* Boxes one after the other, and the pages they come to stand on. No box is torn;
 * what is to stay with the box after it does; a box higher than a page is made
 * smaller until it fits. */
struct _GuidePaperFlow
{
  GObject parent_instance;

  GuidePaper *paper;
  GArray     *items;  /* of Item */
  GPtrArray  *places; /* of GuidePaperPlace */
  guint       n_pages;
};

/* A box and its place; or a tag that begins or ends; or the end of a page. */
typedef struct
{
  GuidePaperBox   *box;
  const char      *begins;
  const char      *ends;
  gboolean         marks; /* a place that is where the next box is */
  gboolean         page_ends;
  double           space;
  guint            page;
  double           y;
  gboolean         headed; /* with its head over it again */
} Item;

G_DEFINE_FINAL_TYPE (GuidePaperFlow, guide_paper_flow, G_TYPE_OBJECT)

static void
item_clear (gpointer data)
{
  g_clear_object (&((Item *) data)->box);
}

static void
place_free (gpointer data)
{
  GuidePaperPlace *place = data;

  g_free (place->id);
  g_free (place->title);
  g_free (place);
}

static void
guide_paper_flow_finalize (GObject *object)
{
  GuidePaperFlow *self = GUIDE_PAPER_FLOW (object);

  g_clear_object (&self->paper);
  g_clear_pointer (&self->items, g_array_unref);
  g_clear_pointer (&self->places, g_ptr_array_unref);

  G_OBJECT_CLASS (guide_paper_flow_parent_class)->finalize (object);
}

static void
guide_paper_flow_class_init (GuidePaperFlowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_paper_flow_finalize;
}

static void
guide_paper_flow_init (GuidePaperFlow *self)
{
  self->items = g_array_new (FALSE, TRUE, sizeof (Item));
  g_array_set_clear_func (self->items, item_clear);
  self->places = g_ptr_array_new_with_free_func (place_free);
}

/**
 * guide_paper_flow_new:
 * @paper: the paper
 *
 * Returns: (transfer full): no pages yet
 */
GuidePaperFlow *
guide_paper_flow_new (GuidePaper *paper)
{
  GuidePaperFlow *self = g_object_new (GUIDE_TYPE_PAPER_FLOW, NULL);

  self->paper = g_object_ref (paper);

  return self;
}

static void
append (GuidePaperFlow *self,
        Item            item)
{
  g_array_append_val (self->items, item);
}

/* A column in which a page may end is taken apart, and its tag goes round the parts. */
static void
add_box (GuidePaperFlow *self,
         GuidePaperBox  *box,
         double          space)
{
  GPtrArray *parts = GUIDE_IS_PAPER_COLUMN (box) ? guide_paper_column_get_parts (GUIDE_PAPER_COLUMN (box)) : NULL;
  const char *tag = guide_paper_box_get_tag (box);

  if (parts == NULL)
    {
      append (self, (Item) { .box = g_object_ref (box), .space = space });
      return;
    }

  if (tag != NULL)
    append (self, (Item) { .begins = tag });
  for (guint i = 0; i < parts->len; i++)
    add_box (self, parts->pdata[i], i == 0 ? space : guide_paper_box_get_space (parts->pdata[i]));
  if (tag != NULL)
    append (self, (Item) { .ends = tag });
}

/**
 * guide_paper_flow_add:
 * @self: a flow that is not settled
 * @box: (transfer full): a box
 *
 * Puts a box at the end.
 */
void
guide_paper_flow_add (GuidePaperFlow *self,
                      GuidePaperBox  *box)
{
  g_return_if_fail (GUIDE_IS_PAPER_FLOW (self));

  add_box (self, box, guide_paper_box_get_space (box));
  g_object_unref (box);
}

/**
 * guide_paper_flow_end_page:
 * @self: a flow that is not settled
 *
 * Begins a page with whatever comes next.
 */
void
guide_paper_flow_end_page (GuidePaperFlow *self)
{
  g_return_if_fail (GUIDE_IS_PAPER_FLOW (self));

  append (self, (Item) { .page_ends = TRUE });
}

/**
 * guide_paper_flow_mark:
 * @self: a flow that is not settled
 * @id: id of what begins with the next box
 * @title: its title
 * @level: 1 for a chapter, 2 for a page in it
 *
 * Remembers where something begins.
 */
void
guide_paper_flow_mark (GuidePaperFlow *self,
                       const char     *id,
                       const char     *title,
                       int             level)
{
  GuidePaperPlace *place = g_new0 (GuidePaperPlace, 1);

  g_return_if_fail (GUIDE_IS_PAPER_FLOW (self));

  place->id = g_strdup (id);
  place->title = g_strdup (title);
  place->level = level;
  g_ptr_array_add (self->places, place);
  append (self, (Item) { .marks = TRUE });
}

static double
get_text_width (GuidePaperFlow *self)
{
  return guide_paper_get_width (self->paper) - 2 * guide_paper_get_margin (self->paper);
}

static double
get_top (GuidePaperFlow *self)
{
  return guide_paper_get_margin (self->paper) * 1.15;
}

static double
get_bottom (GuidePaperFlow *self)
{
  return guide_paper_get_height (self->paper) - guide_paper_get_margin (self->paper) * 1.05;
}

static double
get_box_height (GuidePaperFlow *self,
                GuidePaperBox  *box)
{
  return MIN (guide_paper_box_measure (box, get_text_width (self)), get_bottom (self) - get_top (self));
}

/* How high the box is, with all that it must not be parted from. */
static double
measure_kept (GuidePaperFlow *self,
              guint           from)
{
  double height = 0;

  for (guint i = from; i < self->items->len; i++)
    {
      Item *item = &g_array_index (self->items, Item, i);

      if (item->page_ends)
        break;
      if (item->box == NULL)
        continue;
      height += (i > from ? item->space : 0) + get_box_height (self, item->box);
      if (!guide_paper_box_get_keep (item->box))
        break;
    }

  return height;
}

static double
begin_page (GuidePaperFlow *self,
            Item           *item)
{
  GuidePaperBox *head = guide_paper_box_get_head (item->box);

  self->n_pages++;
  item->headed = head != NULL;

  return get_top (self) + (head != NULL ? get_box_height (self, head) + item->space : 0);
}

/* A chain longer than a page has to break somewhere. */
static gboolean
fits (GuidePaperFlow *self,
      guint           i,
      double          y)
{
  double kept = measure_kept (self, i);

  if (kept > get_bottom (self) - get_top (self))
    kept = get_box_height (self, g_array_index (self->items, Item, i).box);

  return y + kept <= get_bottom (self) + 0.01;
}

/* What was marked before a box begins where the box does. */
static void
set_places (GuidePaperFlow *self,
            guint          *n_set,
            guint           n_seen,
            Item           *item)
{
  for (; *n_set < n_seen; (*n_set)++)
    {
      GuidePaperPlace *place = self->places->pdata[*n_set];

      place->page = item->page;
      place->y = item->y;
    }
}

/**
 * guide_paper_flow_settle:
 * @self: a flow that has all its boxes
 *
 * Finds the page and the place of each box.
 */
void
guide_paper_flow_settle (GuidePaperFlow *self)
{
  gboolean page_begins = TRUE;
  guint n_seen = 0, n_set = 0;
  double y = 0;

  g_return_if_fail (GUIDE_IS_PAPER_FLOW (self));

  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = &g_array_index (self->items, Item, i);

      page_begins |= item->page_ends;
      n_seen += item->marks;
      if (item->box == NULL)
        continue;

      y += item->space;
      if (page_begins || !fits (self, i, y))
        y = begin_page (self, item);
      page_begins = FALSE;
      item->page = self->n_pages;
      item->y = y;
      y += get_box_height (self, item->box);
      set_places (self, &n_set, n_seen, item);
    }
}

/**
 * guide_paper_flow_get_n_pages:
 * @self: a settled flow
 *
 * Returns: how many pages there are
 */
guint
guide_paper_flow_get_n_pages (GuidePaperFlow *self)
{
  g_return_val_if_fail (GUIDE_IS_PAPER_FLOW (self), 0);

  return self->n_pages;
}

/**
 * guide_paper_flow_get_places:
 * @self: a settled flow
 *
 * Returns: (transfer none): the #GuidePaperPlace of all that was marked, in order
 */
GPtrArray *
guide_paper_flow_get_places (GuidePaperFlow *self)
{
  g_return_val_if_fail (GUIDE_IS_PAPER_FLOW (self), NULL);

  return self->places;
}

/**
 * guide_paper_flow_get_page_of:
 * @self: a settled flow
 * @id: (nullable): id of something
 *
 * Returns: number of the page that it begins on, or 0 where it is not in here
 */
guint
guide_paper_flow_get_page_of (GuidePaperFlow *self,
                              const char     *id)
{
  g_return_val_if_fail (GUIDE_IS_PAPER_FLOW (self), 0);

  for (guint i = 0; i < self->places->len; i++)
    {
      GuidePaperPlace *place = self->places->pdata[i];

      if (g_strcmp0 (place->id, id) == 0)
        return place->page;
    }

  return 0;
}

static void
draw_head (GuidePaperFlow   *self,
           Item             *item,
           GuidePaperCanvas *canvas)
{
  canvas->untagged = TRUE;
  guide_paper_box_draw (guide_paper_box_get_head (item->box), canvas, guide_paper_get_margin (self->paper),
                        get_top (self), get_text_width (self));
  canvas->untagged = FALSE;
}

static void
draw_item (GuidePaperFlow   *self,
           Item             *item,
           GuidePaperCanvas *canvas)
{
  double width = get_text_width (self);
  double whole = guide_paper_box_measure (item->box, width);
  double scale = MIN (1, get_box_height (self, item->box) / whole);

  if (item->headed)
    draw_head (self, item, canvas);
  cairo_save (canvas->cr);
  cairo_translate (canvas->cr, guide_paper_get_margin (self->paper) + width * (1 - scale) / 2, item->y);
  cairo_scale (canvas->cr, scale, scale);
  guide_paper_box_draw (item->box, canvas, 0, 0, width);
  cairo_restore (canvas->cr);
}

/* The tag of a group begins on the page of its first box and ends on that of its last. */
static guint
find_page (GuidePaperFlow *self,
           guint           i,
           int             direction)
{
  for (int at = (int) i; at >= 0 && at < (int) self->items->len; at += direction)
    if (g_array_index (self->items, Item, at).box != NULL)
      return g_array_index (self->items, Item, at).page;

  return 0;
}

/**
 * guide_paper_flow_draw:
 * @self: a settled flow
 * @page: number of a page, from 1; they are drawn in order, and each once
 * @canvas: where to
 *
 * Draws what stands on the page.
 */
void
guide_paper_flow_draw (GuidePaperFlow   *self,
                       guint             page,
                       GuidePaperCanvas *canvas)
{
  g_return_if_fail (GUIDE_IS_PAPER_FLOW (self));

  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = &g_array_index (self->items, Item, i);

      if (item->begins != NULL && find_page (self, i, 1) == page)
        guide_paper_canvas_begin (canvas, item->begins);
      if (item->ends != NULL && find_page (self, i, -1) == page)
        guide_paper_canvas_end (canvas, item->ends);
      if (item->box != NULL && item->page == page)
        draw_item (self, item, canvas);
    }
}
