/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-flow.h"

#include "guide-paper-column.h"

/* Boxes one after the other, and the pages they come to stand on. No box is torn;
 * what is to stay with the box after it does; a box higher than a page is made
 * smaller until it fits. A page gives way a little, in its pictures and in the white
 * between its boxes, where a chapter would else end on a page with next to nothing on
 * it, or a figure leave the foot of a page empty. */
struct _GuidePaperFlow
{
  GObject parent_instance;

  GuidePaper *paper;
  GArray     *items;  /* of Item */
  GPtrArray  *places; /* of GuidePaperPlace */
  guint       n_pages;
};

/* White over and under the boxes, in margins. */
#define TOP 1.15
#define FOOT 1.05

/* How much smaller a picture, and the white between boxes, may become. */
#define PICTURE_GIVES 0.22
#define WHITE_GIVES 0.45
#define TIGHTER 0.1
#define CHAPTER_TIGHTER 0.25
#define TIGHTEST 1.6 /* where a third of a page would stay white */

/* Parts of a page: less white than this at a foot is nothing, a last page with less on it
 * than that is next to empty, so much makes it one, and so much one that nobody asks about. */
#define WHITE_MIN 0.18
#define WHITE_MUCH 0.33
#define LAST_MIN 0.22
#define LAST_ENOUGH 0.33
#define LAST_GOOD 0.45

/* The page that is being filled. */
typedef struct
{
  guint    from;  /* its first box */
  double   y;     /* where the last one ends */
  double   tight; /* 0 as designed, 1 as tight as may be */
  gboolean may_share;
  gboolean shares; /* its last boxes went to the next page, so that there is enough on it */
} Page;

/* A box and its place; or a tag that begins or ends; or the end of a page. */
typedef struct
{
  GuidePaperBox *box;
  const char    *begins;
  const char    *ends;
  gboolean       marks; /* a place that is where the next box is */
  gboolean       page_ends;
  double         enough;      /* so much of the page that ends is filled; else it goes on; 0 where it ends anyhow */
  gboolean       page_begins; /* before the page is full */
  double         space;
  guint          page; /* of a box that has its place, else 0 */
  double         y;
  gboolean       headed; /* with its head over it again */
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
 * guide_paper_flow_offer_page:
 * @self: a flow that is not settled
 * @enough: a part of a page, from 0 to 1
 *
 * Begins a page with whatever comes next, where that much of the page before is filled.
 */
void
guide_paper_flow_offer_page (GuidePaperFlow *self,
                             double          enough)
{
  g_return_if_fail (GUIDE_IS_PAPER_FLOW (self));

  append (self, (Item) { .page_ends = TRUE, .enough = enough });
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
  return guide_paper_get_margin (self->paper) * TOP;
}

static double
get_bottom (GuidePaperFlow *self)
{
  return guide_paper_get_height (self->paper) - guide_paper_get_margin (self->paper) * FOOT;
}

/**
 * guide_paper_flow_find_room:
 * @paper: the paper
 *
 * Returns: how high a box may be that stands on a page as it is, in points
 */
double
guide_paper_flow_find_room (GuidePaper *paper)
{
  return guide_paper_get_height (paper) - guide_paper_get_margin (paper) * (TOP + FOOT);
}

static double
get_box_height (GuidePaperFlow *self,
                GuidePaperBox  *box)
{
  return MIN (guide_paper_box_measure (box, get_text_width (self)), get_bottom (self) - get_top (self));
}

static Item *
get_item (GuidePaperFlow *self,
          guint           i)
{
  return &g_array_index (self->items, Item, i);
}

static guint
find_box (GuidePaperFlow *self,
          guint           i)
{
  while (i < self->items->len && get_item (self, i)->box == NULL)
    i++;

  return i;
}

static double
get_space (Item  *item,
           double tight)
{
  return item->space * (1 - WHITE_GIVES * tight);
}

/* The end of the box with all that it must not be parted from. */
static guint
find_end_of_kept (GuidePaperFlow *self,
                  guint           i)
{
  for (; i < self->items->len && !get_item (self, i)->page_ends; i++)
    if (get_item (self, i)->box != NULL && !guide_paper_box_get_keep (get_item (self, i)->box))
      return i + 1;

  return i;
}

static guint
find_end_of_chapter (GuidePaperFlow *self,
                     guint           i)
{
  while (i < self->items->len && !get_item (self, i)->page_ends)
    i++;

  return i;
}

/* How high boxes are with the white between them. */
static double
measure_items (GuidePaperFlow *self,
               guint           from,
               guint           end,
               double          tight)
{
  double height = 0;

  for (guint i = from; i < end; i++)
    if (get_item (self, i)->box != NULL)
      height += (i > from ? get_space (get_item (self, i), tight) : 0) + get_box_height (self, get_item (self, i)->box);

  return height;
}

/* Where the first box of a page stands: what it is not understood without is over it. */
static double
get_first_y (GuidePaperFlow *self,
             Item           *item)
{
  GuidePaperBox *head = guide_paper_box_get_head (item->box);

  return get_top (self) + (head != NULL ? get_box_height (self, head) + item->space : 0);
}

/* A chain longer than a page has to break somewhere. */
static gboolean
fits (GuidePaperFlow *self,
      Page           *page,
      guint           i)
{
  double kept = measure_items (self, i, find_end_of_kept (self, i), page->tight);
  double y = page->y + get_space (get_item (self, i), page->tight);

  if (kept > get_bottom (self) - get_top (self))
    kept = get_box_height (self, get_item (self, i)->box);

  return y + kept <= get_bottom (self) + 0.01;
}

/* --- how a page gives way ------------------------------------------------------- */

static void
squeeze (GuidePaperFlow *self,
         guint           from,
         guint           end,
         double          tight)
{
  for (guint i = from; i < end; i++)
    if (get_item (self, i)->box != NULL)
      guide_paper_box_squeeze (get_item (self, i)->box, 1 - PICTURE_GIVES * tight);
}

/* Makes the page just so tight, @most, that all before @last stands on it, where it may be. What
 * comes after that, up to @end, is as tight: until a page begins there it may stand here. */
static gboolean
take_in (GuidePaperFlow *self,
         Page           *page,
         guint           last,
         guint           end,
         double          most)
{
  double room = get_bottom (self) - get_first_y (self, get_item (self, page->from));

  for (double tight = page->tight + TIGHTER; tight < most + TIGHTER / 2; tight += TIGHTER)
    {
      squeeze (self, page->from, end, tight);
      if (measure_items (self, page->from, last, tight) <= room)
        {
          page->tight = tight;
          return TRUE;
        }
    }
  squeeze (self, page->from, end, page->tight);

  return FALSE;
}

/* A page may begin with this box: the one over it is not to stay with it, and it is not
 * in the middle of a table or a frame. */
static gboolean
may_begin (GuidePaperFlow *self,
           guint           i)
{
  guint before = i;

  if (get_item (self, i)->box == NULL || guide_paper_box_get_head (get_item (self, i)->box) != NULL)
    return FALSE;

  do
    before--;
  while (before > 0 && get_item (self, before)->box == NULL);

  return get_item (self, before)->box != NULL && !guide_paper_box_get_keep (get_item (self, before)->box);
}

/* The last page of a chapter, which would have @left on it, takes over so much that it is worth
 * a page: from a heading on, if there is one; and only then, where it is not next to empty. */
static gboolean
share (GuidePaperFlow *self,
       Page           *page,
       guint           end,
       double          left)
{
  double whole = get_bottom (self) - get_top (self);
  gboolean little = left < LAST_MIN * whole;
  guint found = 0;

  for (guint i = end - 1; i > page->from + 1; i--)
    {
      double part = measure_items (self, i, end, 0) / whole;
      gboolean keep = get_item (self, i)->box != NULL && guide_paper_box_get_keep (get_item (self, i)->box);

      if (part > 1 - WHITE_MIN)
        break;
      if (part < (little ? LAST_ENOUGH : LAST_GOOD) || !may_begin (self, i) || ((found > 0 || !little) && !keep))
        continue;
      found = i;
      if (keep)
        break;
    }
  if (found == 0)
    return FALSE;

  get_item (self, found)->page_begins = TRUE;
  page->shares = TRUE;

  return TRUE;
}

/* Whether the page is to be filled anew: more has room on it now, or some of it goes. */
static gboolean
gives_way (GuidePaperFlow *self,
           Page           *page,
           guint           i,
           guint           end)
{
  double whole = get_bottom (self) - get_top (self);
  double white = (get_bottom (self) - page->y) / whole;
  double left;

  if (page->shares || i == end)
    return FALSE;
  if (take_in (self, page, end, end, 1))
    return TRUE;
  if (white > WHITE_MIN && take_in (self, page, find_end_of_kept (self, i), end, white > WHITE_MUCH ? TIGHTEST : 1))
    return TRUE;

  left = measure_items (self, i, end, 0);

  return page->may_share && left < LAST_GOOD * whole && share (self, page, end, left);
}

/* --- the pages ------------------------------------------------------------------ */

static void
put (GuidePaperFlow *self,
     Page           *page,
     Item           *item)
{
  item->page = self->n_pages;
  item->y = page->y;
  item->headed = FALSE;
  page->y += get_box_height (self, item->box);
}

/* Returns the first box that has no room any more, or the end of what may stand here. */
static guint
fill_page (GuidePaperFlow *self,
           Page           *page,
           guint           end)
{
  Item *first = get_item (self, page->from);
  guint i;

  page->y = get_first_y (self, first);
  put (self, page, first);
  first->headed = guide_paper_box_get_head (first->box) != NULL;
  for (i = page->from + 1; i < end; i++)
    {
      Item *item = get_item (self, i);

      if (item->page_begins)
        break;
      if (item->box == NULL)
        continue;
      if (!fits (self, page, i))
        break;
      page->y += get_space (item, page->tight);
      put (self, page, item);
    }

  return i;
}

/* Lays out the boxes from one that begins a page up to one that ends it, and returns how
 * much of the last page is filled. */
static double
lay_out (GuidePaperFlow *self,
         guint           from,
         guint           end,
         double          tight,
         gboolean        may_share)
{
  Page page = { 0 };

  for (guint i = from; i < end; i = find_box (self, i))
    {
      squeeze (self, i, end, tight);
      page = (Page) { .from = i, .tight = tight, .may_share = may_share };
      self->n_pages++;
      do
        i = fill_page (self, &page, end);
      while (gives_way (self, &page, i, end));
    }

  return (page.y - get_top (self)) / (get_bottom (self) - get_top (self));
}

/* Where the last page has little on it, all of them become tighter if it goes by that. Returns
 * how much of the last page is filled then. */
static double
lay_out_chapter (GuidePaperFlow *self,
                 guint           from,
                 guint           end)
{
  guint before = self->n_pages, n_pages;
  double filled = lay_out (self, from, end, 0, FALSE);

  if (filled > LAST_GOOD || self->n_pages == before + 1)
    return filled;

  n_pages = self->n_pages;
  for (double tight = CHAPTER_TIGHTER; tight < 1 + CHAPTER_TIGHTER / 2; tight += CHAPTER_TIGHTER)
    {
      self->n_pages = before;
      filled = lay_out (self, from, end, tight, FALSE);
      if (self->n_pages < n_pages)
        return filled;
    }
  self->n_pages = before;

  return lay_out (self, from, end, 0, TRUE);
}

/* Returns the end of what begins with this box: what may go on on its last page does, while
 * there is little on that. */
static guint
lay_out_from (GuidePaperFlow *self,
              guint           from)
{
  guint before = self->n_pages, end = find_end_of_chapter (self, from);

  while (lay_out_chapter (self, from, end) < (end < self->items->len ? get_item (self, end)->enough : 0))
    {
      get_item (self, end)->page_ends = FALSE;
      self->n_pages = before;
      end = find_end_of_chapter (self, end);
      for (guint i = from; i < end; i++)
        get_item (self, i)->page_begins = FALSE;
    }

  return end;
}

/* What was marked before a box begins where the box does. */
static void
set_places (GuidePaperFlow *self)
{
  guint n_seen = 0, n_set = 0;

  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = get_item (self, i);

      n_seen += item->marks;
      for (; item->box != NULL && n_set < n_seen; n_set++)
        {
          GuidePaperPlace *place = self->places->pdata[n_set];

          place->page = item->page;
          place->y = item->y;
        }
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
  g_return_if_fail (GUIDE_IS_PAPER_FLOW (self));

  for (guint i = find_box (self, 0); i < self->items->len;)
    i = find_box (self, lay_out_from (self, i));
  set_places (self);
}

/**
 * guide_paper_flow_forget:
 * @self: a settled flow
 *
 * Lets go of its boxes: what is left is where things are. Nothing can be drawn any more.
 */
void
guide_paper_flow_forget (GuidePaperFlow *self)
{
  g_return_if_fail (GUIDE_IS_PAPER_FLOW (self));

  g_array_set_size (self->items, 0);
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
  gboolean untagged = canvas->untagged;

  canvas->untagged = TRUE;
  guide_paper_box_draw (guide_paper_box_get_head (item->box), canvas, guide_paper_get_margin (self->paper), get_top (self),
                        get_text_width (self));
  canvas->untagged = untagged;
}

static gboolean
is_last (GuidePaperFlow *self,
         guint           i)
{
  guint next = find_box (self, i + 1);

  return next == self->items->len || get_item (self, next)->page != get_item (self, i)->page;
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
    if (g_array_index (self->items, Item, at).page != 0)
      return g_array_index (self->items, Item, at).page;

  return 0;
}

/**
 * guide_paper_flow_draw:
 * @self: a settled flow
 * @page: number of a page, from 1; they are drawn in order, and each once
 * @canvas: where to
 *
 * Draws what stands on the page, and lets go of it.
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
      if (item->box == NULL || item->page != page)
        continue;
      canvas->is_last = is_last (self, i);
      draw_item (self, item, canvas);
      g_clear_object (&item->box);
    }
}
