/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-shell"

#include "config.h"

#include "guide-shell.h"

#include "guide-aloud-script.h"
#include "guide-aloud.h"
#include "guide-asking-view.h"
#include "guide-children.h"
#include "guide-choices-view.h"
#include "guide-em.h"
#include "guide-fill-layout.h"
#include "guide-focus.h"
#include "guide-glossary-view.h"
#include "guide-home.h"
#include "guide-i18n.h"
#include "guide-labels.h"
#include "guide-letters.h"
#include "guide-loader.h"
#include "guide-one-bar.h"
#include "guide-page-bar.h"
#include "guide-pager.h"
#include "guide-panel.h"
#include "guide-panels.h"
#include "guide-prose.h"
#include "guide-quiz-view.h"
#include "guide-scroller.h"
#include "guide-self-check-view.h"
#include "guide-soon.h"
#include "guide-sources-view.h"
#include "guide-styles.h"
#include "guide-take-home.h"
#include "guide-top-bar.h"
#include "guide-visit-view.h"

/* Everything inside the window, for one visitor and one language: the bar, the
 * screen of the place where the visitor is, and a sheet over it. It follows
 * the session; a new visitor or a new language is a new shell. */
struct _GuideShell
{
  GtkWidget parent_instance;

  GuideContext *context;
  GtkWidget    *overlay;
  GtkWidget    *main;
  GuideTopBar  *top_bar;
  GtkWidget    *screen;
  GuidePageBar *page_bar;
  GuidePager   *pager; /* the screen, while it shows a page of the book */
  GuidePager   *ready; /* beside Home and hidden, with the pages to which that leads, or NULL */
  guint         ready_id;
  GuideOneBar  *one_bar; /* both bars, where they are joined and stand elsewhere */
  GtkWidget    *panel;   /* the open sheet, or NULL */
  char         *panel_name;
  GtkWidget    *aloud; /* while something is read aloud, or NULL */
  GtkWidget    *focus_before_panel;
  int           room; /* logical pixels across, or 0 while nobody has said */
  int           em;   /* the size of the text with it */
  gboolean      narrow;
  gboolean      speaking;
};

enum
{
  PROP_CONTEXT = 1,
  PROP_NARROW,
  PROP_SPEAKING,
  N_PROPS
};

/* In logical pixels: less than any screen has. */
#define WIDTH_MIN 320

/* Widths in em. */
#define NARROW_BELOW 46
#define AMPLE_FROM 72 /* the bar over a screen fits here in any language */
#define TINY_BELOW 20

/* Whoever goes on at once does not wait for pages to be made ahead. */
#define READY_DELAY_MS 400

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideShell, guide_shell, GTK_TYPE_WIDGET)

static GtkWidget *
new_about (GuideContext *context)
{
  GtkWidget *about = guide_page_view_new (guide_book_get_about (guide_context_get_book (context)), context);

  guide_page_view_complete (GUIDE_PAGE_VIEW (about));

  return about;
}

/* The screens beside the pages of the book. */
static const struct
{
  const char *place;
  const char *title;
  GtkWidget *(*make) (GuideContext *context);
} other_screens[] = {
  { GUIDE_PLACE_HOME, N_("Microneedling Guide"), guide_home_new },
  { GUIDE_PLACE_COMPARE, N_("Options side by side"), guide_choices_view_new },
  { GUIDE_PLACE_MY_VISIT, N_("My visit"), guide_visit_view_new },
  { GUIDE_PLACE_TAKE_HOME, N_("Take it with me"), guide_take_home_new },
  { GUIDE_PLACE_QUIZ, N_("Quiz"), guide_quiz_view_new },
  { GUIDE_PLACE_SELF_CHECK, N_("Self-check"), guide_self_check_view_new },
  { GUIDE_PLACE_GLOSSARY, N_("Words and their meaning"), guide_glossary_view_new },
  { GUIDE_PLACE_SOURCES, N_("Sources"), guide_sources_view_new },
  { GUIDE_PLACE_ABOUT, N_("About this guide"), new_about },
};

static void
set_screen (GuideShell *self,
            GtkWidget  *child)
{
  GtkWidget *old = gtk_widget_get_first_child (self->screen);

  guide_focus_leave (old);
  if (old != NULL)
    gtk_box_remove (GTK_BOX (self->screen), old);

  gtk_widget_set_hexpand (child, TRUE);
  if (gtk_widget_get_parent (child) == NULL)
    gtk_box_append (GTK_BOX (self->screen), child);
}

static void
drop_ready (GuideShell *self)
{
  g_clear_handle_id (&self->ready_id, g_source_remove);
  if (self->ready != NULL)
    gtk_box_remove (GTK_BOX (self->screen), GTK_WIDGET (g_steal_pointer (&self->ready)));
}

static GtkWidget *
take_ready (GuideShell *self)
{
  g_clear_handle_id (&self->ready_id, g_source_remove);
  if (self->ready == NULL)
    return guide_pager_new (self->context);

  guide_children_set_shown (GTK_WIDGET (self->ready), TRUE);

  return GTK_WIDGET (g_steal_pointer (&self->ready));
}

/* Get help, and the first page behind each door. Returns whether there was one to make. */
static gboolean
make_one_ready (GuideShell *self)
{
  GListModel *chapters = guide_book_get_chapters (guide_context_get_book (self->context));

  if (guide_pager_prepare (self->ready, GUIDE_PAGE_HELP))
    return TRUE;

  for (guint i = 0; i < g_list_model_get_n_items (chapters); i++)
    {
      g_autoptr (GuideChapter) chapter = g_list_model_get_item (chapters, i);

      if (guide_chapter_get_door (chapter) != NULL && guide_pager_prepare (self->ready, guide_chapter_get_page_ids (chapter)[0]))
        return TRUE;
    }

  return FALSE;
}

static gboolean
make_ready_cb (gpointer data)
{
  GuideShell *self = data;

  g_assert (GUIDE_IS_SHELL (self));

  if (guide_shell_prepare (self))
    return G_SOURCE_CONTINUE; /* one thing at a time, so that no key waits long */

  self->ready_id = 0;

  return G_SOURCE_REMOVE;
}

/* While Home is looked at. */
static void
make_ready_soon (GuideShell *self)
{
  const char *place = guide_session_get_place (guide_context_get_session (self->context));

  if (!g_str_equal (place, GUIDE_PLACE_HOME) || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  drop_ready (self);
  self->ready_id = g_timeout_add_full (G_PRIORITY_LOW, READY_DELAY_MS, make_ready_cb, self, NULL); /* after any frame */
}

static void
fit_bars (GuideShell *self)
{
  if (self->one_bar != NULL)
    {
      guide_one_bar_fit (self->one_bar, self->room);
      return;
    }

  /* A start has no time to measure what fits anyway. */
  guide_top_bar_fit (self->top_bar, self->room < AMPLE_FROM * self->em ? self->room : 0);
  guide_page_bar_fit (self->page_bar, self->room);
}

/* In a waiting room no sheet is read aloud, nor what lies under it. */
static gboolean
is_kept_silent (GuideShell *self)
{
  return self->panel != NULL && guide_context_is_kiosk (self->context);
}

static void
offer_aloud (GuideShell *self)
{
  guide_top_bar_show_read (self->top_bar, guide_aloud_script_can (self->context), !is_kept_silent (self));
}

/* Its result is not read where all hear it. */
static void
follow_quiz (GuideShell *self)
{
  g_assert (GUIDE_IS_SHELL (self));

  offer_aloud (self);
  fit_bars (self);
}

static gboolean
show_other_screen (GuideShell *self,
                   const char *place)
{
  for (guint i = 0; i < G_N_ELEMENTS (other_screens); i++)
    if (g_str_equal (other_screens[i].place, place))
      {
        self->pager = NULL;
        drop_ready (self);
        set_screen (self, other_screens[i].make (self->context));
        if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
          guide_prose_focus_title (self->screen);
        make_ready_soon (self);
        gtk_widget_set_visible (GTK_WIDGET (self->page_bar), FALSE);
        guide_top_bar_set_title (self->top_bar, _(other_screens[i].title));
        fit_bars (self);
        return TRUE;
      }

  return FALSE;
}

/* An id of an earlier guide leads to where its words are now, any other one Home.
 * Back passes over it. */
static void
leave_lost_page (GuideShell *self,
                 const char *page_id)
{
  GuideSession *session = guide_context_get_session (self->context);
  const char *found = guide_book_find_page_id (guide_context_get_book (self->context), page_id);

  if (found == NULL || g_str_equal (found, page_id))
    {
      g_warning ("There is no page “%s”", page_id);
      found = GUIDE_PLACE_HOME;
    }
  guide_session_go_back (session);
  guide_session_go (session, found);
}

static void
show_page (GuideShell *self,
           const char *page_id)
{
  GuideBook *book = guide_context_get_book (self->context);
  GuideChapter *chapter = guide_book_lookup_chapter (book, page_id);
  int number = guide_book_get_page_number (book, page_id);

  if (guide_book_lookup_page (book, page_id) == NULL)
    {
      leave_lost_page (self, page_id);
      return;
    }

  if (self->pager == NULL)
    {
      self->pager = GUIDE_PAGER (take_ready (self));
      set_screen (self, GTK_WIDGET (self->pager));
    }

  guide_pager_show_page (self->pager, page_id);
  guide_session_mark_read (guide_context_get_session (self->context), page_id);
  guide_page_bar_show_page (self->page_bar, (const char *const *) guide_book_get_path (book, page_id), number,
                            guide_context_get_session (self->context));
  gtk_widget_set_visible (GTK_WIDGET (self->page_bar), TRUE);
  guide_top_bar_set_title (self->top_bar, guide_chapter_get_title (chapter));
  fit_bars (self);
}

static void
follow_place (GuideShell *self)
{
  const char *place = guide_session_get_place (guide_context_get_session (self->context));

  guide_shell_stop_aloud (self);
  guide_shell_close_panel (self);
  offer_aloud (self);
  if (!show_other_screen (self, place))
    show_page (self, place);
}

static void
set_css_class (GuideShell *self,
               const char *css_class,
               gboolean    wanted)
{
  if (wanted)
    gtk_widget_add_css_class (GTK_WIDGET (self), css_class);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), css_class);
}

static void
set_narrow (GuideShell *self,
            gboolean    narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NARROW]);
}

static void
guide_shell_constructed (GObject *object)
{
  GuideShell *self = GUIDE_SHELL (object);

  G_OBJECT_CLASS (guide_shell_parent_class)->constructed (object);

  GuideSession *session = guide_context_get_session (self->context);

  g_signal_connect_object (session, "notify::place", G_CALLBACK (follow_place), self, G_CONNECT_SWAPPED);
  if (guide_context_is_kiosk (self->context))
    g_signal_connect_object (guide_session_get_quiz (session), "changed", G_CALLBACK (follow_quiz), self, G_CONNECT_SWAPPED);
  follow_place (self);
}

static void
guide_shell_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  GuideShell *self = GUIDE_SHELL (object);

  switch (prop_id)
    {
    case PROP_CONTEXT:
      self->context = g_value_dup_object (value);
      break;
    case PROP_NARROW:
      set_narrow (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_shell_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, GUIDE_SHELL (object)->narrow);
      break;
    case PROP_SPEAKING:
      g_value_set_boolean (value, GUIDE_SHELL (object)->speaking);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* The bars as they are now must not keep the window from becoming so small
 * that they change: the words of a wide bar are wider than a phone. */
static void
guide_shell_measure (GtkWidget     *widget,
                     GtkOrientation orientation,
                     int            for_size,
                     int           *minimum,
                     int           *natural,
                     int           *minimum_baseline,
                     int           *natural_baseline)
{
  GtkWidget *overlay = GUIDE_SHELL (widget)->overlay;
  int width_min;

  gtk_widget_measure (overlay, GTK_ORIENTATION_HORIZONTAL, -1, &width_min, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MIN (width_min, WIDTH_MIN);
  else
    gtk_widget_measure (overlay, orientation, for_size < 0 ? -1 : MAX (for_size, width_min), minimum, natural, NULL, NULL);
}

/* Until the bars have changed, for a frame, they may be wider than the window: the ends of
 * their lines are outside then, and nothing is given less than it needs. */
static void
guide_shell_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline)
{
  GtkWidget *overlay = GUIDE_SHELL (widget)->overlay;
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int width_min, inner;

  gtk_widget_measure (overlay, GTK_ORIENTATION_HORIZONTAL, -1, &width_min, NULL, NULL, NULL);
  inner = MAX (width, width_min);
  gtk_widget_size_allocate (overlay, &(GtkAllocation) { rtl ? width - inner : 0, 0, inner, height }, baseline);
}

static void
guide_shell_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (guide_shell_parent_class)->map (widget);
  make_ready_soon (GUIDE_SHELL (widget));
}

static void
guide_shell_dispose (GObject *object)
{
  GuideShell *self = GUIDE_SHELL (object);

  g_clear_handle_id (&self->ready_id, g_source_remove);
  self->pager = self->ready = NULL;
  self->panel = NULL;
  g_clear_weak_pointer (&self->aloud);
  g_clear_pointer (&self->panel_name, g_free);
  g_clear_weak_pointer (&self->focus_before_panel);
  g_clear_weak_pointer (&self->one_bar);
  g_clear_pointer (&self->overlay, gtk_widget_unparent);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (guide_shell_parent_class)->dispose (object);
}

static void
guide_shell_class_init (GuideShellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = guide_shell_constructed;
  object_class->set_property = guide_shell_set_property;
  object_class->get_property = guide_shell_get_property;
  object_class->dispose = guide_shell_dispose;
  widget_class->measure = guide_shell_measure;
  widget_class->size_allocate = guide_shell_size_allocate;
  widget_class->map = guide_shell_map;

  props[PROP_CONTEXT] = g_param_spec_object ("context", NULL, NULL, GUIDE_TYPE_CONTEXT,
                                             G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /* Whether something is being read to somebody, and is not paused. */
  props[PROP_SPEAKING] = g_param_spec_boolean ("speaking", NULL, NULL, FALSE,
                                               G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (GUIDE_TYPE_FILL_LAYOUT);
  g_type_ensure (GUIDE_TYPE_TOP_BAR);
  g_type_ensure (GUIDE_TYPE_PAGE_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, GUIDE_RESOURCE_PREFIX "views/shell.ui");
  gtk_widget_class_bind_template_child (widget_class, GuideShell, overlay);
  gtk_widget_class_bind_template_child (widget_class, GuideShell, main);
  gtk_widget_class_bind_template_child (widget_class, GuideShell, top_bar);
  gtk_widget_class_bind_template_child (widget_class, GuideShell, screen);
  gtk_widget_class_bind_template_child (widget_class, GuideShell, page_bar);
  gtk_widget_class_set_css_name (widget_class, "shell");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_shell_init (GuideShell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * guide_shell_has_screen:
 * @place: (nullable): the name of a place
 *
 * Returns: whether it is one of the screens beside the pages of the book
 */
gboolean
guide_shell_has_screen (const char *place)
{
  for (guint i = 0; i < G_N_ELEMENTS (other_screens); i++)
    if (g_strcmp0 (other_screens[i].place, place) == 0)
      return TRUE;

  return FALSE;
}

/**
 * guide_shell_prepare:
 * @self: a #GuideShell that shows Home
 *
 * Makes one of the pages ahead to which Home leads, hidden beside it, or in the end the letters
 * of all of them. The shell calls it by itself when nobody waits.
 *
 * Returns: whether there was a page to make
 */
gboolean
guide_shell_prepare (GuideShell *self)
{
  g_return_val_if_fail (GUIDE_IS_SHELL (self), FALSE);
  g_return_val_if_fail (self->pager == NULL, FALSE);

  if (self->ready == NULL)
    {
      self->ready = GUIDE_PAGER (guide_pager_new (self->context));
      guide_children_set_shown (GTK_WIDGET (self->ready), FALSE);
      gtk_box_append (GTK_BOX (self->screen), GTK_WIDGET (self->ready));
    }
  if (make_one_ready (self))
    return TRUE;

  guide_letters_warm (GTK_WIDGET (self->ready));
  /* Both were measured before their first frame. */
  guide_styles_renew (GTK_WIDGET (self->top_bar));
  guide_styles_renew (gtk_widget_get_first_child (self->screen));

  return FALSE;
}

/**
 * guide_shell_new:
 * @context: what the views share
 *
 * Returns: the inside of a window, at the place where the visitor is
 */
GtkWidget *
guide_shell_new (GuideContext *context)
{
  return g_object_new (GUIDE_TYPE_SHELL, "context", context, NULL);
}

/**
 * guide_shell_turn:
 * @self: a #GuideShell
 * @distance: 1 for the next page, -1 for the one before
 *
 * Turns the page, and past either end of its path goes Home. A page turned back to
 * where the visitor came from is a step back, so that Back does not lead to and fro.
 */
void
guide_shell_turn (GuideShell *self,
                  int         distance)
{
  GuideSession *session;
  const char *page_id;

  g_return_if_fail (GUIDE_IS_SHELL (self));

  if (self->pager == NULL)
    return;

  session = guide_context_get_session (self->context);
  page_id = guide_book_get_neighbour (guide_context_get_book (self->context), guide_session_get_place (session), distance);
  if (page_id == NULL)
    page_id = GUIDE_PLACE_HOME;
  if (distance > 0 || g_strcmp0 (page_id, guide_session_get_previous (session)) != 0)
    guide_session_go (session, page_id);
  else
    guide_session_go_back (session);
}

/**
 * guide_shell_go_back:
 * @self: a #GuideShell
 *
 * Goes to where the visitor was before; who was nowhere yet goes a page back.
 */
void
guide_shell_go_back (GuideShell *self)
{
  g_return_if_fail (GUIDE_IS_SHELL (self));

  if (!guide_session_go_back (guide_context_get_session (self->context)))
    guide_shell_turn (self, -1);
}

static GtkWidget *
get_current (GuideShell *self)
{
  if (self->pager != NULL)
    return GTK_WIDGET (guide_pager_get_current (self->pager));

  return gtk_widget_get_first_child (self->screen);
}

/* A screen of several holds the one that scrolls, if one does. */
static GtkScrolledWindow *
find_scroller (GuideShell *self)
{
  GtkWidget *screen = get_current (self);

  if (screen != NULL && !GTK_IS_SCROLLED_WINDOW (screen))
    screen = gtk_widget_get_first_child (screen);

  return GTK_IS_SCROLLED_WINDOW (screen) ? GTK_SCROLLED_WINDOW (screen) : NULL;
}

/* In a sheet a line is a step to the next thing in it; where there is none, or
 * for more than a line, it scrolls. */
static gboolean
scroll_panel (GuideShell *self,
              double      screens)
{
  gboolean is_line = screens > -1 && screens < 1;

  return (is_line && gtk_widget_child_focus (self->panel, screens > 0 ? GTK_DIR_DOWN : GTK_DIR_UP)) ||
         guide_panel_scroll (GUIDE_PANEL (self->panel), screens);
}

/**
 * guide_shell_scroll:
 * @self: a #GuideShell
 * @screens: how far, in heights of the page; below 0 to the top
 *
 * Scrolls the sheet that is open, or else the page.
 *
 * Returns: whether there was anything left to scroll to
 */
gboolean
guide_shell_scroll (GuideShell *self,
                    double      screens)
{
  GtkScrolledWindow *scroller;

  g_return_val_if_fail (GUIDE_IS_SHELL (self), FALSE);

  if (self->panel != NULL)
    return scroll_panel (self, screens);

  if (GUIDE_IS_PAGE_VIEW (get_current (self)))
    return guide_page_view_scroll (GUIDE_PAGE_VIEW (get_current (self)), screens);

  scroller = find_scroller (self);

  return scroller != NULL && guide_scroller_scroll (scroller, screens);
}

/**
 * guide_shell_get_spot:
 * @self: a #GuideShell
 *
 * Returns: (transfer full) (nullable): how far down the screen the reader is, by its
 *   parts, or %NULL for the top
 */
GuideSpot *
guide_shell_get_spot (GuideShell *self)
{
  GtkScrolledWindow *scroller;

  g_return_val_if_fail (GUIDE_IS_SHELL (self), NULL);

  scroller = find_scroller (self);

  return scroller != NULL ? guide_spot_new (scroller) : NULL;
}

/**
 * guide_shell_show_spot:
 * @self: a #GuideShell at the same place as the one that @spot is of
 * @spot: (transfer full): from guide_shell_get_spot()
 *
 * Shows the same part of the screen once it is laid out.
 */
void
guide_shell_show_spot (GuideShell *self,
                       GuideSpot  *spot)
{
  GtkScrolledWindow *scroller;

  g_return_if_fail (GUIDE_IS_SHELL (self));

  if (GUIDE_IS_PAGE_VIEW (get_current (self)))
    guide_page_view_complete (GUIDE_PAGE_VIEW (get_current (self)));

  scroller = find_scroller (self);
  if (scroller != NULL)
    guide_spot_show (spot, scroller);
  else
    guide_spot_free (spot);
}

/**
 * guide_shell_open_hit:
 * @self: a #GuideShell
 * @page_id: id of a page
 * @block: number of a block in it, from 0, or -1 for its head
 *
 * Opens a page at a place that Find found.
 */
void
guide_shell_open_hit (GuideShell *self,
                      const char *page_id,
                      int         block)
{
  g_return_if_fail (GUIDE_IS_SHELL (self));

  guide_shell_close_panel (self);
  guide_session_go (guide_context_get_session (self->context), page_id);
  if (self->pager != NULL)
    guide_page_view_show_block (guide_pager_get_current (self->pager), block);
}

/* A clinic may leave out Find; and nothing is written in a kiosk, nor printed. */
static gboolean
offers_panel (GuideShell *self,
              const char *name)
{
  if (g_strcmp0 (name, "find") == 0)
    return guide_context_shows (self->context, GUIDE_CLINIC_PART_FIND);

  return g_strcmp0 (name, "export") != 0 || !guide_context_is_kiosk (self->context);
}

static void
take_panel_away (GuideShell *self)
{
  guide_focus_leave (self->panel);
  gtk_overlay_remove_overlay (GTK_OVERLAY (self->overlay), g_steal_pointer (&self->panel));
}

/* What lies under a sheet can be neither touched nor focused. */
static void
lay_panel_over (GuideShell *self,
                GtkWidget  *panel,
                const char *name)
{
  self->panel = panel;
  g_free (self->panel_name);
  self->panel_name = g_strdup (name);
  gtk_overlay_add_overlay (GTK_OVERLAY (self->overlay), panel);
  gtk_widget_set_can_target (self->main, FALSE);
  gtk_widget_set_can_focus (self->main, FALSE);
}

/**
 * guide_shell_open_panel:
 * @self: a #GuideShell
 * @name: name of a sheet, see guide_panels_new()
 *
 * Lays a sheet over the screen, in place of any that is open.
 */
void
guide_shell_open_panel (GuideShell *self,
                        const char *name)
{
  GtkWidget *panel;

  g_return_if_fail (GUIDE_IS_SHELL (self));

  if (!offers_panel (self, name))
    return;
  if (self->panel != NULL && g_strcmp0 (name, self->panel_name) == 0) /* what was typed stays */
    {
      guide_focus_leave (self->panel);
      gtk_widget_grab_focus (self->panel);
      return;
    }

  panel = guide_panels_new (name, self->context);
  if (panel == NULL) /* what is open stays open */
    {
      g_warning ("There is no sheet “%s”", name);
      return;
    }

  if (guide_context_has_voice (self->context) && !guide_context_is_kiosk (self->context))
    guide_panel_offer_aloud (GUIDE_PANEL (panel));
  guide_panel_set_upright (GUIDE_PANEL (panel), gtk_widget_has_css_class (GTK_WIDGET (self), "tiny"));
  guide_shell_stop_aloud (self);
  if (self->panel == NULL)
    g_set_weak_pointer (&self->focus_before_panel, gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))));
  else
    take_panel_away (self);

  lay_panel_over (self, panel, name);
  offer_aloud (self);
  gtk_widget_grab_focus (panel);
}

/**
 * guide_shell_close_panel:
 * @self: a #GuideShell
 *
 * Takes the sheet away and puts the focus back where it was.
 *
 * Returns: whether a sheet was open
 */
gboolean
guide_shell_close_panel (GuideShell *self)
{
  g_return_val_if_fail (GUIDE_IS_SHELL (self), FALSE);

  if (self->panel == NULL)
    return FALSE;

  guide_shell_stop_aloud (self);
  gtk_widget_set_can_target (self->main, TRUE);
  gtk_widget_set_can_focus (self->main, TRUE);
  take_panel_away (self);
  offer_aloud (self);
  if (self->focus_before_panel != NULL)
    gtk_widget_grab_focus (self->focus_before_panel);
  g_clear_weak_pointer (&self->focus_before_panel);

  return TRUE;
}

/**
 * guide_shell_has_panel:
 * @self: a #GuideShell
 *
 * Returns: whether a sheet lies over the screen
 */
gboolean
guide_shell_has_panel (GuideShell *self)
{
  g_return_val_if_fail (GUIDE_IS_SHELL (self), FALSE);

  return self->panel != NULL;
}

/* Under the screen, or over the sheet that is read. */
static void
add_aloud (GuideShell *self)
{
  if (self->panel != NULL)
    {
      gtk_widget_set_valign (self->aloud, GTK_ALIGN_END);
      gtk_overlay_add_overlay (GTK_OVERLAY (self->overlay), self->aloud);
    }
  else
    gtk_box_insert_child_after (GTK_BOX (self->main), self->aloud, self->screen);
}

static void
follow_aloud (GuideShell *self)
{
  gboolean speaking = self->aloud != NULL && guide_aloud_is_speaking (GUIDE_ALOUD (self->aloud));

  if (self->speaking == speaking)
    return;

  self->speaking = speaking;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SPEAKING]);
}

/* Not before whoever says so has said it: a button of the bar that goes may be pressed. */
static void
stop_aloud_soon (GuideShell *self)
{
  guide_soon (self, G_CALLBACK (guide_shell_stop_aloud));
}

/* What is read is no longer there to be seen; the bar knows that for as long as it is there itself. */
static void
leave_screen (GtkWidget *aloud)
{
  GtkWidget *shell = gtk_widget_get_ancestor (aloud, GUIDE_TYPE_SHELL);

  g_assert (GUIDE_IS_ALOUD (aloud));

  if (shell != NULL)
    stop_aloud_soon (GUIDE_SHELL (shell));
}

/* What goes when what is read goes: quiz and self-check show one question after the other
 * in the same screen. */
static GtkWidget *
find_read (GtkWidget *screen)
{
  GtkWidget *asking = guide_labels_find_type (screen, GUIDE_TYPE_ASKING_VIEW);

  return asking != NULL ? gtk_widget_get_last_child (asking) : screen;
}

/**
 * guide_shell_read_aloud:
 * @self: a #GuideShell
 *
 * Reads the sheet that is open, or else the screen; while that is being done, pauses and
 * goes on.
 */
void
guide_shell_read_aloud (GuideShell *self)
{
  GtkWidget *screen;
  GuideScript *script;

  g_return_if_fail (GUIDE_IS_SHELL (self));

  if (self->aloud != NULL && guide_aloud_toggle (GUIDE_ALOUD (self->aloud)))
    return;

  guide_shell_stop_aloud (self);
  if (is_kept_silent (self))
    return;

  screen = self->panel != NULL ? self->panel : get_current (self);
  if (GUIDE_IS_PAGE_VIEW (screen))
    guide_page_view_complete (GUIDE_PAGE_VIEW (screen));
  script = guide_aloud_script_new (self->context, screen);
  if (script == NULL)
    return;

  g_set_weak_pointer (&self->aloud, guide_aloud_new (self->context, screen, script));
  g_signal_connect_object (self->aloud, "over", G_CALLBACK (stop_aloud_soon), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->aloud, "notify::speaking", G_CALLBACK (follow_aloud), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (find_read (screen), "unmap", G_CALLBACK (leave_screen), self->aloud, G_CONNECT_SWAPPED);
  add_aloud (self);
  follow_aloud (self);
}

/**
 * guide_shell_read_screen:
 * @self: a #GuideShell
 *
 * Takes the sheet away, and reads what lay under it from its beginning.
 */
void
guide_shell_read_screen (GuideShell *self)
{
  g_return_if_fail (GUIDE_IS_SHELL (self));

  guide_shell_close_panel (self);
  guide_shell_stop_aloud (self);
  guide_shell_read_aloud (self);
}

/**
 * guide_shell_move_aloud:
 * @self: a #GuideShell
 * @distance: how many sentences, below 0 back
 *
 * Goes on with another sentence, where something is read aloud.
 */
void
guide_shell_move_aloud (GuideShell *self,
                        int         distance)
{
  g_return_if_fail (GUIDE_IS_SHELL (self));

  if (self->aloud != NULL)
    guide_aloud_move (GUIDE_ALOUD (self->aloud), distance);
}

/**
 * guide_shell_stop_aloud:
 * @self: a #GuideShell
 *
 * Is silent.
 *
 * Returns: whether something was read aloud
 */
gboolean
guide_shell_stop_aloud (GuideShell *self)
{
  GtkWidget *aloud = self->aloud;

  g_return_val_if_fail (GUIDE_IS_SHELL (self), FALSE);

  if (aloud == NULL)
    return FALSE;

  guide_focus_leave (aloud);
  g_clear_weak_pointer (&self->aloud);
  if (gtk_widget_get_parent (aloud) == self->main)
    gtk_box_remove (GTK_BOX (self->main), aloud);
  else
    gtk_overlay_remove_overlay (GTK_OVERLAY (self->overlay), aloud);
  follow_aloud (self);

  return TRUE;
}

/**
 * guide_shell_is_speaking:
 * @self: a #GuideShell
 *
 * Returns: whether something is being read aloud, and is not paused
 */
gboolean
guide_shell_is_speaking (GuideShell *self)
{
  g_return_val_if_fail (GUIDE_IS_SHELL (self), FALSE);

  return self->speaking;
}

/**
 * guide_shell_set_room:
 * @self: a #GuideShell
 * @width: the width of the window, in logical pixels
 *
 * Fits the bars and sheets to the room there is. Under 46 em buttons show
 * icons alone; under 20 em (large text on a small screen) bars grow less than
 * the text they lead to.
 */
void
guide_shell_set_room (GuideShell *self,
                      int         width)
{
  double ems;
  int em;

  g_return_if_fail (GUIDE_IS_SHELL (self));

  em = guide_em (GTK_WIDGET (self), 1);
  ems = (double) width / em;
  if (self->room == width && self->em == em)
    return;

  self->room = width;
  self->em = em;
  make_ready_soon (self); /* anew, once the window keeps its size */

  set_narrow (self, self->one_bar != NULL || ems < NARROW_BELOW);
  set_css_class (self, "narrow", ems < NARROW_BELOW);
  set_css_class (self, "tiny", ems < TINY_BELOW);
  if (self->panel != NULL)
    guide_panel_set_upright (GUIDE_PANEL (self->panel), ems < TINY_BELOW);
  fit_bars (self);
}

static GtkWidget *
take_out (GuideShell *self,
          GtkWidget  *bar)
{
  g_object_ref (bar);
  gtk_box_remove (GTK_BOX (self->main), bar);
  g_object_force_floating (G_OBJECT (bar));

  return bar;
}

/**
 * guide_shell_join_bars:
 * @self: a #GuideShell
 * @finish: a button that stands where the bar begins
 *
 * Takes the bars from over and under the screen and joins them. Whoever asks for
 * the one bar puts it somewhere into the window; it goes on to follow the guide.
 *
 * Returns: the one bar
 */
GtkWidget *
guide_shell_join_bars (GuideShell *self,
                       GtkWidget  *finish)
{
  GtkWidget *top_bar, *page_bar;

  g_return_val_if_fail (GUIDE_IS_SHELL (self), NULL);
  g_return_val_if_fail (self->one_bar == NULL, NULL);

  set_narrow (self, TRUE); /* no room for a title and for dots */
  top_bar = take_out (self, GTK_WIDGET (self->top_bar));
  page_bar = take_out (self, GTK_WIDGET (self->page_bar));
  g_set_weak_pointer (&self->one_bar, GUIDE_ONE_BAR (guide_one_bar_new (finish, top_bar, GUIDE_PAGE_BAR (page_bar))));
  fit_bars (self);

  return GTK_WIDGET (self->one_bar);
}
