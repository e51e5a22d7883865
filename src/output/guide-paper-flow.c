/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-flow.h"

#include "guide-paper-column.h"
#include "guide-paper-frame.h"

/* Boxes one after the other, and the pages they come to stand on. No box is torn;
 * what is to stay with the box after it does; a box higher than a page is made
 * smaller until it fits. A page gives way a little, in its pictures and in the white
 * between its boxes. Where pages end is chosen for all of them at once, as for the lines of a
 * paragraph (Knuth and Plass, Breaking paragraphs into lines, 1981): the least white, the
 * fewest pages, and nothing torn that is read as one. */
struct _GuidePaperFlow
{
  GObject parent_instance;

  GuidePaper *paper;
  GArray     *items;  /* of Item */
  GPtrArray  *places; /* of GuidePaperPlace */
  guint       n_pages;
  double      white_tightest; /* the white between boxes gives no more than at that tightness */
};

/* White over and under the boxes, in margins. */
#define TOP 1.05
#define FOOT 0.95

/* How much smaller a picture, and the white between boxes, may become; and how tight a page is,
 * step by step: 0 as designed, 1 as tight as is usual. */
#define PICTURE_GIVES 0.22
#define WHITE_GIVES 0.45
static const double tights[] = { 0, 0.2, 0.4, 0.6, 0.8, 1, 1.3, 1.6, 2, 2.3 };
#define WHITE_TIGHTEST 1.4
#define WHITE_TIGHTEST_ON_ONE 1.6

/* Parts of a page: a last one with less on it than that is next to empty, and one with so much
 * is one that nobody asks about. */
#define LAST_MIN 0.22
#define LAST_GOOD 0.45

/* Less than that under a title, with it, is a title and next to nothing. */
#define OPENING_MIN 0.28

/* What speaks against an end of a page. A quarter of a page that stays white costs as much as
 * another page, and what is more is seen as a hole; a page as tight as is usual costs half of that. */
#define COST_PAGE 12.0
#define COST_WHITE 200.0 /* times its square */
#define COST_HOLE 80.0   /* times what is more than HOLE_FROM */
#define HOLE_FROM 0.2
#define COST_TIGHT 5.0 /* times its square */
#define COST_LAST_MIN 14.0
#define COST_LAST 12.0 /* times what is missing */
#define COST_LIST 8.0
#define COST_TABLE 90.0   /* whose head has to stand again */
#define COST_FRAME 7.0    /* which is torn only where it is higher than a page */
#define COST_INSIDE 6.0   /* of what could stand on one page with its title */
#define COST_OPENING 15.0 /* where next to nothing stands under the title */
#define COST_NEVER 1000.0

/* A box on its way to a page: how high it is at each tightness, and what is over it. */
typedef struct
{
  guint  item;
  double heights[G_N_ELEMENTS (tights)]; /* with all boxes before it */
  double space;                          /* with that of all before it */
  double head;                           /* over it again, where it begins a page */
  double enough;                         /* a page is offered before it, where so much of the one before is filled; or 0 */
  double tears;
  double pull;
  guint  opening; /* the step with the title under which it stands */
} Step;

/* From a box on: the best end of its page, how tight that is, and what all pages from there cost. */
typedef struct
{
  guint  end;
  guint  tight;
  double cost;
} PageEnd;

/* A box and its place; or a tag that begins or ends; or the end of a page. */
typedef struct
{
  GuidePaperBox *box;
  const char    *begins;
  const char    *ends;
  gboolean       marks; /* a place that is where the next box is */
  gboolean       opens; /* and that has a title there */
  gboolean       page_ends;
  double         enough; /* so much of the page that ends is filled; else it goes on; 0 where it ends anyhow */
  double         tears;  /* what it costs to end a page before the box */
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
  self->white_tightest = WHITE_TIGHTEST;
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

/**
 * guide_paper_flow_tighten:
 * @self: a flow that is not settled
 *
 * Lets the white between its boxes give way more than is usual: for what is worth it to have on one side.
 */
void
guide_paper_flow_tighten (GuidePaperFlow *self)
{
  g_return_if_fail (GUIDE_IS_PAPER_FLOW (self));

  self->white_tightest = WHITE_TIGHTEST_ON_ONE;
}

static void
append (GuidePaperFlow *self,
        Item            item)
{
  g_array_append_val (self->items, item);
}

/* What it costs to end a page before a part of a column. */
static double
find_tears (GuidePaperBox *part)
{
  if (guide_paper_box_get_head (part) == NULL)
    return COST_LIST;

  return GUIDE_IS_PAPER_FRAME (part) ? COST_FRAME : COST_TABLE;
}

static void
pass_on (GuidePaperBox *box,
         GuidePaperBox *last)
{
  guide_paper_box_pull (last, guide_paper_box_get_pull (box));
  if (guide_paper_box_get_keep (box))
    guide_paper_box_keep (last);
}

/* A column in which a page may end is taken apart, and its tag goes round the parts. What is to
 * stay with the box after the column is its last part. */
static void
add_box (GuidePaperFlow *self,
         GuidePaperBox  *box,
         double          space,
         double          tears)
{
  GPtrArray *parts = GUIDE_IS_PAPER_COLUMN (box) ? guide_paper_column_get_parts (GUIDE_PAPER_COLUMN (box)) : NULL;
  const char *tag = guide_paper_box_get_tag (box);

  if (parts == NULL)
    {
      append (self, (Item) { .box = g_object_ref (box), .space = space, .tears = tears });
      return;
    }

  if (tag != NULL)
    append (self, (Item) { .begins = tag });
  if (parts->len > 0)
    pass_on (box, parts->pdata[parts->len - 1]);
  for (guint i = 0; i < parts->len; i++)
    {
      add_box (self, parts->pdata[i], i == 0 ? space : guide_paper_box_get_space (parts->pdata[i]),
               i == 0 ? tears : find_tears (parts->pdata[i]));
    }
  if (tag != NULL)
    append (self, (Item) { .ends = tag });
}

/**
 * guide_paper_flow_add:
 * @self: a flow whose pages are not known yet
 * @box: (transfer full): a box
 *
 * Puts a box at the end.
 */
void
guide_paper_flow_add (GuidePaperFlow *self,
                      GuidePaperBox  *box)
{
  g_return_if_fail (GUIDE_IS_PAPER_FLOW (self));

  add_box (self, box, guide_paper_box_get_space (box), 0);
  g_object_unref (box);
}

/**
 * guide_paper_flow_end_page:
 * @self: a flow whose pages are not known yet
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
 * @self: a flow whose pages are not known yet
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
 * @self: a flow whose pages are not known yet
 * @id: id of what begins with the next box
 * @title: its title
 * @level: 1 for a chapter, 2 for a page in it, %GUIDE_PAPER_PART for what stands on one
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
  append (self, (Item) { .marks = TRUE, .opens = level < GUIDE_PAPER_PART });
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

/* --- where pages end --------------------------------------------------------------- */

static double
get_share (double tight)
{
  return 1 - PICTURE_GIVES * tight;
}

/* Letters never touch, however small the pictures have to be. */
static double
get_white (GuidePaperFlow *self,
           double          tight)
{
  return 1 - WHITE_GIVES * MIN (tight, self->white_tightest);
}

static double
get_room (GuidePaperFlow *self)
{
  return get_bottom (self) - get_top (self);
}

static guint
find_end_of_pages (GuidePaperFlow *self,
                   guint           i)
{
  while (i < self->items->len && !(get_item (self, i)->page_ends && get_item (self, i)->enough == 0))
    i++;

  return i;
}

static double
measure_squeezed (GuidePaperFlow *self,
                  GuidePaperBox  *box,
                  double          tight)
{
  guide_paper_box_squeeze (box, get_share (tight));

  return get_box_height (self, box);
}

/* Words are as high at any tightness, so most boxes are measured twice. */
static void
measure_step (GuidePaperFlow *self,
              Step           *step,
              Step           *before,
              GuidePaperBox  *box)
{
  guint last = G_N_ELEMENTS (tights) - 1;
  double whole = measure_squeezed (self, box, 0), least = measure_squeezed (self, box, tights[last]);

  for (guint i = 0; i <= last; i++)
    step->heights[i] = before->heights[i] + (least == whole ? whole : measure_squeezed (self, box, tights[i]));
}

/* The boxes from one that begins a page up to where one ends anyhow. Behind them stands one step
 * more: the end. */
static GArray *
new_steps (GuidePaperFlow *self,
           guint           from,
           guint           end)
{
  GArray *steps = g_array_new (FALSE, TRUE, sizeof (Step));
  Step before = { 0 };
  double enough = 0;
  gboolean opens = FALSE;

  for (guint i = from; i < end; i++)
    {
      Item *item = get_item (self, i);
      GuidePaperBox *head = item->box != NULL ? guide_paper_box_get_head (item->box) : NULL;
      Step step = { .item = i, .space = before.space + item->space, .enough = enough, .tears = item->tears };

      if (item->page_ends)
        enough = item->enough;
      opens = opens || item->opens;
      if (item->box == NULL)
        continue;
      step.opening = opens ? steps->len : before.opening;
      step.pull = guide_paper_box_get_keep (item->box) ? COST_NEVER : guide_paper_box_get_pull (item->box);
      step.head = head != NULL ? get_box_height (self, head) + item->space : 0;
      measure_step (self, &step, &before, item->box);
      g_array_append_val (steps, step);
      before = step;
      enough = 0;
      opens = FALSE;
    }
  before.item = end;
  g_array_append_val (steps, before);

  return steps;
}

/* How high the boxes are from one up to another, with the white between them. */
static double
measure_page (GuidePaperFlow *self,
              Step           *steps,
              guint           from,
              guint           end,
              guint           tight)
{
  double over = from > 0 ? steps[from - 1].heights[tight] : 0;

  return steps[from].head + steps[end - 1].heights[tight] - over +
         (steps[end - 1].space - steps[from].space) * get_white (self, tights[tight]);
}

/* Whether as much is filled as has to be where a page is offered. */
static gboolean
takes_offer (GuidePaperFlow *self,
             Step           *steps,
             guint           from,
             guint           at)
{
  return steps[at].enough > 0 && measure_page (self, steps, from, at, 0) >= steps[at].enough * get_room (self);
}

/* What is said under one title is best read at one glance, and a title does not end a page with next to nothing
 * under it. */
static double
find_cost_inside (GuidePaperFlow *self,
                  Step           *steps,
                  guint           from,
                  guint           end,
                  guint           tight)
{
  guint opening = steps[end].opening;

  if (opening == end)
    return 0;

  return COST_INSIDE +
         (opening >= from && measure_page (self, steps, opening, end, tight) < OPENING_MIN * get_room (self) ? COST_OPENING : 0);
}

/* What speaks against a page from one box up to another, but for what is offered in between. */
static double
find_cost (GuidePaperFlow *self,
           Step           *steps,
           guint           n_steps,
           guint           from,
           guint           end,
           guint           tight)
{
  double filled = measure_page (self, steps, from, end, tight) / get_room (self);
  double cost = COST_PAGE + COST_TIGHT * tights[tight] * tights[tight];

  if (end == n_steps || takes_offer (self, steps, from, end))
    return cost + (filled < LAST_MIN ? COST_LAST_MIN : 0) + COST_LAST * MAX (0, LAST_GOOD - filled);

  /* A chain longer than a page has to break somewhere. */
  return cost + COST_WHITE * (1 - filled) * (1 - filled) + COST_HOLE * MAX (0, 1 - HOLE_FROM - filled) + steps[end].tears +
         steps[end - 1].pull + find_cost_inside (self, steps, from, end, tight);
}

static PageEnd
find_end (GuidePaperFlow *self,
          PageEnd        *ends,
          Step           *steps,
          guint           n_steps,
          guint           from)
{
  PageEnd best = { .cost = G_MAXDOUBLE };
  double refused = 0;
  guint tight = 0;

  for (guint end = from + 1; end <= n_steps; end++)
    {
      double cost;

      while (tight < G_N_ELEMENTS (tights) && measure_page (self, steps, from, end, tight) > get_room (self) + 0.01)
        tight++;
      if (tight == G_N_ELEMENTS (tights) && end > from + 1)
        break;
      tight = MIN (tight, G_N_ELEMENTS (tights) - 1);
      cost = refused + find_cost (self, steps, n_steps, from, end, tight) + ends[end].cost;
      if (cost < best.cost)
        best = (PageEnd) { end, tight, cost };
      if (end < n_steps && takes_offer (self, steps, from, end))
        refused += COST_NEVER;
    }

  return best;
}

/* --- the pages ------------------------------------------------------------------ */

static void
fill_page (GuidePaperFlow *self,
           Step           *steps,
           guint           from,
           guint           end,
           double          tight)
{
  double y = get_top (self) + steps[from].head;

  self->n_pages++;
  for (guint i = from; i < end; i++)
    {
      Item *item = get_item (self, steps[i].item);

      y += i > from ? item->space * get_white (self, tight) : 0;
      guide_paper_box_squeeze (item->box, get_share (tight));
      item->page = self->n_pages;
      item->y = y;
      item->headed = i == from && steps[i].head > 0;
      y += get_box_height (self, item->box);
    }
}

/* Lays out the boxes from one that begins a page up to where one ends anyhow. */
static void
lay_out (GuidePaperFlow *self,
         guint           from,
         guint           end)
{
  g_autoptr (GArray) array = new_steps (self, from, end);
  Step *steps = (Step *) (gpointer) array->data;
  guint n_steps = array->len - 1;
  g_autofree PageEnd *ends = g_new0 (PageEnd, n_steps + 1);

  for (guint i = n_steps; i-- > 0;)
    ends[i] = find_end (self, ends, steps, n_steps, i);
  for (guint i = 0; i < n_steps; i = ends[i].end)
    fill_page (self, steps, i, ends[i].end, tights[ends[i].tight]);
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
 * guide_paper_flow_overflows:
 * @self: a flow that has all its boxes, on paper that estimates
 * @scale: how much smaller all of it would be
 *
 * Smaller letters on a sheet are the same as these letters on a larger sheet.
 *
 * Returns: whether it surely has no room on one side then; otherwise it may or may not have
 */
gboolean
guide_paper_flow_overflows (GuidePaperFlow *self,
                            double          scale)
{
  double height = 0;
  gboolean first = TRUE;

  g_return_val_if_fail (GUIDE_IS_PAPER_FLOW (self), FALSE);

  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = get_item (self, i);

      if (item->box == NULL)
        continue;
      height += first ? 0 : item->space * get_white (self, tights[G_N_ELEMENTS (tights) - 1]);
      height += guide_paper_box_measure (item->box, get_text_width (self) / scale);
      first = FALSE;
    }

  return height * scale > get_room (self) + 1;
}

/**
 * guide_paper_flow_break_pages:
 * @self: a flow that has all its boxes
 *
 * Finds the page and the place of each box.
 */
void
guide_paper_flow_break_pages (GuidePaperFlow *self)
{
  g_return_if_fail (GUIDE_IS_PAPER_FLOW (self));

  for (guint i = find_box (self, 0); i < self->items->len;)
    {
      guint end = find_end_of_pages (self, i);

      lay_out (self, i, end);
      i = find_box (self, end);
    }
  set_places (self);
}

/**
 * guide_paper_flow_forget:
 * @self: a flow whose pages are known
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
 * @self: a flow whose pages are known
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
 * @self: a flow whose pages are known
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
 * guide_paper_flow_dup_titled:
 * @self: a flow whose pages are known
 *
 * Returns: (transfer container): the #GuidePaperPlace of the chapters and pages, in order; parts of
 *   pages are not among them
 */
GPtrArray *
guide_paper_flow_dup_titled (GuidePaperFlow *self)
{
  GPtrArray *titled = g_ptr_array_new ();

  for (guint i = 0; i < self->places->len; i++)
    {
      GuidePaperPlace *place = self->places->pdata[i];

      if (place->level < GUIDE_PAPER_PART)
        g_ptr_array_add (titled, place);
    }

  return titled;
}

/**
 * guide_paper_flow_find_part:
 * @self: a flow whose pages are known
 * @id: id of a page of the book
 * @parts: (nullable): ids, with spaces between them
 *
 * Returns: (transfer none) (nullable): where that of the parts is which stands on the page, or where the
 *   page begins, or %NULL where it is not in here
 */
GuidePaperPlace *
guide_paper_flow_find_part (GuidePaperFlow *self,
                            const char     *id,
                            const char     *parts)
{
  GuidePaperPlace *begins = guide_paper_flow_get_place (self, id);
  g_auto (GStrv) ids = g_strsplit (parts != NULL ? parts : "", " ", -1);
  gboolean inside = FALSE;

  for (guint i = 0; begins != NULL && i < self->places->len; i++)
    {
      GuidePaperPlace *place = self->places->pdata[i];

      inside = place == begins || (inside && place->level == GUIDE_PAPER_PART);
      if (inside && g_strv_contains ((const char *const *) ids, place->id))
        return place;
    }

  return begins;
}

/**
 * guide_paper_flow_get_place:
 * @self: a flow whose pages are known
 * @id: (nullable): id of something
 *
 * Returns: (transfer none) (nullable): where it is, or %NULL where it is not in here
 */
GuidePaperPlace *
guide_paper_flow_get_place (GuidePaperFlow *self,
                            const char     *id)
{
  g_return_val_if_fail (GUIDE_IS_PAPER_FLOW (self), NULL);

  for (guint i = 0; i < self->places->len; i++)
    {
      GuidePaperPlace *place = self->places->pdata[i];

      if (g_strcmp0 (place->id, id) == 0)
        return place;
    }

  return NULL;
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
 * @self: a flow whose pages are known
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
