/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-reader"

#include "config.h"

#include "guide-pager.h"

#include "guide-children.h"
#include "guide-fill-layout.h"
#include "guide-focus.h"
#include "guide-fonts.h"
#include "guide-letters.h"
#include "guide-styles.h"
#include "guide-swipe.h"

/* Shows one page and keeps the next and the one before ready, and Get help, to which
 * a button leads from each: built, laid out and their drawings made, while nobody is
 * waiting. */
struct _GuidePager
{
  GtkWidget parent_instance;

  GuideContext  *context;
  GuidePageView *current;
  int            direction;   /* 1 where the reader goes on, -1 where a page back */
  gboolean       help_is_new; /* made, and its letters not yet */
  gboolean       help_was_shown;
  gboolean       current_is_new; /* measured before any frame had seen it */
  guint          ahead_id;
};

/* The page that comes next is made as soon as this one is drawn, for somebody
 * who leafs through, and its letters once it has been laid out; the one on the other
 * side and Get help when there is time. */
#define NEXT_DELAY_MS 20
#define LETTERS_DELAY_MS 60
#define OTHER_DELAY_MS 300

/* How far a finger has to fly to turn a page, in logical pixels a second. */
#define SWIPE_SPEED 600

G_DEFINE_FINAL_TYPE (GuidePager, guide_pager, GTK_TYPE_WIDGET)

static GuidePageView *
find_view (GuidePager *self,
           const char *page_id)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (g_strcmp0 (guide_page_view_get_page_id (GUIDE_PAGE_VIEW (child)), page_id) == 0)
      return GUIDE_PAGE_VIEW (child);

  return NULL;
}

static GuidePageView *
make_view (GuidePager *self,
           const char *page_id)
{
  GuidePageView *view = find_view (self, page_id);
  GuidePage *page;

  if (view != NULL)
    return view;

  page = guide_book_lookup_page (guide_context_get_book (self->context), page_id);
  if (page == NULL)
    return NULL;

  view = GUIDE_PAGE_VIEW (guide_page_view_new (page, self->context));
  guide_children_set_shown (GTK_WIDGET (view), FALSE);
  gtk_widget_set_parent (GTK_WIDGET (view), GTK_WIDGET (self));

  return view;
}

/* Whether a page is so many pages from another on the same path. */
static gboolean
is_at (GuidePager    *self,
       GuidePageView *view,
       GuidePageView *from,
       int            distance)
{
  const char *page_id = guide_book_get_neighbour (guide_context_get_book (self->context), guide_page_view_get_page_id (from),
                                                  distance);

  return g_strcmp0 (guide_page_view_get_page_id (view), page_id) == 0;
}

static gboolean
is_help (GuidePageView *view)
{
  return g_str_equal (guide_page_view_get_page_id (view), GUIDE_PAGE_HELP);
}

static gboolean
is_near (GuidePager    *self,
         GuidePageView *view)
{
  return view == self->current || is_at (self, view, self->current, 1) || is_at (self, view, self->current, -1) || is_help (view);
}

static void
drop_far_views (GuidePager *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      if (!is_near (self, GUIDE_PAGE_VIEW (child)))
        gtk_widget_unparent (child);
      child = next;
    }
}

/* GTK realizes what is hidden only when it is shown, and a page that scrolls then gets its bars, and with them
 * other styles and sizes. That is done while nobody waits. */
static void
realize (GtkWidget *widget)
{
  if (GTK_IS_NATIVE (widget))
    return; /* a window of its own */

  gtk_widget_realize (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    realize (child);
}

/* Returns whether there was anything to make. */
static gboolean
make_hidden (GuidePager *self,
             const char *page_id)
{
  GuidePageView *view = NULL;

  if (page_id != NULL && find_view (self, page_id) == NULL)
    view = make_view (self, page_id);
  if (view == NULL)
    return FALSE;

  guide_page_view_complete (view);
  if (gtk_widget_get_realized (GTK_WIDGET (self)))
    realize (GTK_WIDGET (view));
  self->help_is_new = self->help_is_new || is_help (view);

  return TRUE;
}

static gboolean
make_beside (GuidePager *self,
             int         direction)
{
  const char *here = guide_page_view_get_page_id (self->current);

  return make_hidden (self, guide_book_get_neighbour (guide_context_get_book (self->context), here, direction));
}

/* Whoever comes for help again finds its beginning, and not where the page was left. */
static void
drop_seen_help (GuidePager *self)
{
  GuidePageView *help = find_view (self, GUIDE_PAGE_HELP);

  if (!self->help_was_shown || help == self->current)
    return;

  self->help_was_shown = FALSE;
  if (help != NULL && !is_at (self, help, self->current, 1) && !is_at (self, help, self->current, -1))
    gtk_widget_unparent (GTK_WIDGET (help));
}

/* Returns whether there were any to make. */
static gboolean
make_letters_of_help (GuidePager *self)
{
  if (!self->help_is_new)
    return FALSE;

  self->help_is_new = FALSE;
  guide_letters_warm (GTK_WIDGET (find_view (self, GUIDE_PAGE_HELP)));

  return TRUE;
}

static gboolean
make_other_cb (gpointer data)
{
  GuidePager *self = data;

  g_assert (GUIDE_IS_PAGER (self));

  drop_seen_help (self);
  /* One thing at a time, so that no key waits long. */
  if (make_beside (self, -self->direction) || make_hidden (self, GUIDE_PAGE_HELP) || make_letters_of_help (self))
    return G_SOURCE_CONTINUE;

  drop_far_views (self);
  self->ahead_id = 0;

  return G_SOURCE_REMOVE;
}

static gboolean
make_letters_cb (gpointer data)
{
  GuidePager *self = data;

  g_assert (GUIDE_IS_PAGER (self));

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (is_at (self, GUIDE_PAGE_VIEW (child), self->current, self->direction))
      guide_letters_warm (child);
  self->ahead_id = g_timeout_add (OTHER_DELAY_MS, make_other_cb, self);

  return G_SOURCE_REMOVE;
}

static gboolean
make_next_cb (gpointer data)
{
  GuidePager *self = data;

  g_assert (GUIDE_IS_PAGER (self));

  if (self->current_is_new)
    guide_styles_renew (GTK_WIDGET (self->current));
  self->current_is_new = FALSE;
  make_beside (self, self->direction);
  self->ahead_id = g_timeout_add_full (G_PRIORITY_DEFAULT_IDLE, LETTERS_DELAY_MS, make_letters_cb, self, NULL);

  return G_SOURCE_REMOVE;
}

static void
make_ahead (GuidePager *self)
{
  g_clear_handle_id (&self->ahead_id, g_source_remove);
  self->ahead_id = g_timeout_add_full (G_PRIORITY_DEFAULT_IDLE, NEXT_DELAY_MS, make_next_cb, self, NULL);
}

static int
find_direction (GuidePager    *self,
                GuidePageView *view)
{
  return self->current != NULL && is_at (self, view, self->current, -1) ? -1 : 1;
}

static void
guide_pager_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  GuidePager *self = GUIDE_PAGER (widget);

  if (self->current != NULL)
    gtk_widget_snapshot_child (widget, GTK_WIDGET (self->current), snapshot);
}

static void
swipe_cb (GtkGestureSwipe *gesture,
          double           velocity_x,
          double           velocity_y,
          GuidePager      *self)
{
  int step = guide_swipe_get_step (GTK_WIDGET (self), velocity_x, velocity_y, SWIPE_SPEED);

  g_assert (GUIDE_IS_PAGER (self));

  if (step != 0)
    gtk_widget_activate_action (GTK_WIDGET (self), step > 0 ? "guide.next" : "guide.back", NULL);
}

static void
guide_pager_dispose (GObject *object)
{
  GuidePager *self = GUIDE_PAGER (object);
  g_clear_handle_id (&self->ahead_id, g_source_remove);
  self->current = NULL;
  guide_children_unparent (GTK_WIDGET (self));
  g_clear_object (&self->context);

  G_OBJECT_CLASS (guide_pager_parent_class)->dispose (object);
}

static void
guide_pager_class_init (GuidePagerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_pager_dispose;
  widget_class->snapshot = guide_pager_snapshot;
  /* Pages made ahead are laid out too, so that a turn only shows them. */
  gtk_widget_class_set_layout_manager_type (widget_class, GUIDE_TYPE_FILL_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_pager_init (GuidePager *self)
{
  GtkGesture *swipe = gtk_gesture_swipe_new ();

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (swipe), TRUE);
  g_signal_connect (swipe, "swipe", G_CALLBACK (swipe_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (swipe));

  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * guide_pager_new:
 * @context: what the views share
 *
 * Returns: a pager that shows no page yet
 */
GtkWidget *
guide_pager_new (GuideContext *context)
{
  GuidePager *self = g_object_new (GUIDE_TYPE_PAGER, NULL);

  self->context = g_object_ref (context);

  return GTK_WIDGET (self);
}

/* Shows it in place of the one that is shown. The focus goes to its title at once: taken away first and given then, it is
 * told twice to each widget above, and to a screen reader. */
static void
change_current (GuidePager    *self,
                GuidePageView *view)
{
  GuidePageView *last = self->current;

  self->direction = find_direction (self, view);
  self->current = view;
  self->help_was_shown = self->help_was_shown || is_help (view);
  guide_children_set_shown (GTK_WIDGET (view), TRUE);
  guide_page_view_focus_title (view);
  if (last != NULL)
    {
      guide_focus_leave (GTK_WIDGET (last)); /* where it could not go to the title */
      guide_children_set_shown (GTK_WIDGET (last), FALSE);
    }
  /* What moved in it while it was hidden has no place yet, and GTK gives none by itself. */
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * guide_pager_show_page:
 * @self: a #GuidePager
 * @page_id: id of a page of the book
 *
 * Turns to a page and gets the pages beside it ready a moment later.
 */
void
guide_pager_show_page (GuidePager *self,
                       const char *page_id)
{
  GuidePageView *view;

  g_return_if_fail (GUIDE_IS_PAGER (self));

  self->current_is_new = find_view (self, page_id) == NULL;
  view = make_view (self, page_id);
  if (view == NULL || view == self->current)
    return;

  change_current (self, view);
  /* Only now, since a style that is looked up before the focus has moved is looked up again after it. Before the
   * first layout nobody knows how much can be seen. */
  if (gtk_widget_get_width (GTK_WIDGET (self)) > 0)
    guide_page_view_fill (view, gtk_widget_get_width (GTK_WIDGET (self)), gtk_widget_get_height (GTK_WIDGET (self)));
  else
    guide_page_view_complete (view);

  make_ahead (self);
}

/**
 * guide_pager_prepare:
 * @self: a #GuidePager that shows no page yet
 * @page_id: id of a page that may be shown first
 *
 * Gets it ready, unless it is; it is laid out in the next frame. To be called when nobody
 * waits.
 *
 * Returns: whether there was anything to do
 */
gboolean
guide_pager_prepare (GuidePager *self,
                     const char *page_id)
{
  g_return_val_if_fail (GUIDE_IS_PAGER (self), FALSE);
  g_return_val_if_fail (self->current == NULL, FALSE);

  if (!make_hidden (self, page_id))
    return FALSE;

  guide_fonts_ask (gtk_widget_get_first_child (GTK_WIDGET (find_view (self, page_id))));
  guide_styles_renew (GTK_WIDGET (find_view (self, page_id)));

  return TRUE;
}

/**
 * guide_pager_get_current:
 * @self: a #GuidePager
 *
 * Returns: (transfer none) (nullable): the page shown
 */
GuidePageView *
guide_pager_get_current (GuidePager *self)
{
  g_return_val_if_fail (GUIDE_IS_PAGER (self), NULL);

  return self->current;
}
