/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-test.h"

#include "guide-language.h"
#include "guide-page-view.h"
#include "guide-slowness.h"

#include <glib/gstdio.h>
#include <X11/XKBlib.h>
#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>

#define FRAME_LIMIT_SECONDS 10

/* GTK's X11 functions are deprecated where the guide still has to build, so the
 * keys come over a connection of the tests' own, as from a real keyboard. */
static Display *
get_keyboard (void)
{
  static Display *display;

  if (display == NULL)
    display = XOpenDisplay (NULL);
  g_assert_nonnull (display);

  return display;
}

static Window
find_window (void)
{
  Display *display = get_keyboard ();
  Window root, parent, *children = NULL, found = None;
  unsigned int n_children;

  g_assert_true (XQueryTree (display, DefaultRootWindow (display), &root, &parent, &children, &n_children));
  for (unsigned int i = 0; i < n_children; i++)
    {
      XWindowAttributes attributes;

      if (XGetWindowAttributes (display, children[i], &attributes) && attributes.map_state == IsViewable &&
          attributes.width > 50)
        found = children[i];
    }
  XFree (children);
  g_assert_true (found != None);

  return found;
}

/* No window manager gives the window the keys, so the test does. */
static void
focus_window (GuideTest *self)
{
  XSetInputFocus (get_keyboard (), find_window (), RevertToParent, CurrentTime);
  XSync (get_keyboard (), False);
}

/**
 * guide_test_init:
 * @argc: number of arguments
 * @argv: arguments
 *
 * Makes ready as main() of the guide does, with a home of its own. Not GLib's
 * isolated folders: without the system's there would be no MIME types, and so
 * no icons.
 */
void
guide_test_init (int    *argc,
                 char ***argv)
{
  g_autofree char *home = g_dir_make_tmp ("guide-test-XXXXXX", NULL);

  g_assert_nonnull (home);
  g_setenv ("XDG_DATA_HOME", home, TRUE);
  g_setenv ("XDG_CONFIG_HOME", home, TRUE);
  g_setenv ("XDG_CONFIG_DIRS", home, TRUE);
  g_setenv ("XDG_CACHE_HOME", home, TRUE);
  g_test_init (argc, argv, NULL);
  gtk_disable_setlocale (); /* as the program does */
  guide_language_init (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"), g_getenv ("MICRONEEDLING_GUIDE_LOCPATH"));
}

/**
 * guide_test_run_in_language:
 * @argc: number of arguments
 * @argv: arguments, of which the second is a language
 * @path: name of the test, to which the language is added
 * @test: what is tested; it is handed the language
 *
 * Makes ready, as guide_test_init(), and runs.
 *
 * Returns: what main() returns
 */
int
guide_test_run_in_language (int           argc,
                            char         *argv[],
                            const char   *path,
                            GTestDataFunc test)
{
  g_autofree char *whole = NULL;

  guide_test_init (&argc, &argv);
  g_assert_cmpint (argc, ==, 2);
  whole = g_strconcat (path, argv[1], NULL);
  g_test_add_data_func (whole, argv[1], test);

  return g_test_run ();
}

static const char *const kept_files[] = { "reader.ini", "reader.ini.broken", "clinic.ini" };

static char *
dup_path (const char *name)
{
  return g_build_filename (g_get_user_data_dir (), "microneedling-guide", name, NULL);
}

/**
 * guide_test_put_file:
 * @name: `reader.ini` or `clinic.ini`
 * @text: what it holds
 *
 * Puts a file where the guide looks for it, until the guide is closed.
 */
void
guide_test_put_file (const char *name,
                     const char *text)
{
  g_autofree char *path = dup_path (name);
  g_autofree char *folder = g_path_get_dirname (path);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

/**
 * guide_test_has_file:
 * @name: name of a file
 *
 * Returns: whether the guide has kept such a file
 */
gboolean
guide_test_has_file (const char *name)
{
  g_autofree char *path = dup_path (name);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
remove_files (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (kept_files); i++)
    {
      g_autofree char *path = dup_path (kept_files[i]);

      g_remove (path);
    }
}

/**
 * guide_test_open:
 * @self: a test, zeroed
 * @language: id of the language to open in
 * @width: width of the window
 * @height: height of the window
 *
 * Opens the guide and waits until it is drawn.
 */
void
guide_test_open (GuideTest  *self,
                 const char *language,
                 int         width,
                 int         height)
{
  g_autoptr (GError) error = NULL;

  self->application = guide_home_application_new (NULL, language);
  g_application_set_flags (G_APPLICATION (self->application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (self->application), NULL, &error));
  g_assert_no_error (error);
  g_application_activate (G_APPLICATION (self->application));

  self->window = GUIDE_WINDOW (gtk_application_get_windows (GTK_APPLICATION (self->application))->data);
  guide_test_resize (self, width, height);
  focus_window (self);
  guide_test_settle (self);
  g_assert_true (gtk_window_is_active (GTK_WINDOW (self->window)));
}

/**
 * guide_test_leave_undrawn:
 * @self: a test, open
 *
 * From now on no drawing is made, and its place stays empty: for a look at where things stand, which
 * does not wait for any. Of those that a walk in many sizes asks for most are given up again.
 */
void
guide_test_leave_undrawn (GuideTest *self)
{
  guide_art_cache_end (guide_context_get_art (guide_window_get_context (self->window)));
}

/**
 * guide_test_destroy:
 * @window: a window
 *
 * Closes a window and proves that it does not stay behind.
 */
void
guide_test_destroy (GtkWindow *window)
{
  g_object_ref (window);
  gtk_window_destroy (window);
  guide_test_wait (10);
  g_assert_finalize_object (window);
}

/**
 * guide_test_close:
 * @self: a test
 *
 * Closes the guide and proves that the window does not stay behind.
 */
void
guide_test_close (GuideTest *self)
{
  guide_test_destroy (GTK_WINDOW (self->window));

  /* Only g_application_run () can take the application itself from its bus. */
  g_signal_emit_by_name (self->application, "shutdown");
  remove_files ();
}

static gboolean
set_true_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

static void
painted_cb (GdkFrameClock *clock,
            gboolean      *painted)
{
  *painted = TRUE;
}

static gboolean
is_page (GtkWidget  *widget,
         const char *what)
{
  return GUIDE_IS_PAGE_VIEW (widget) && gtk_widget_get_mapped (widget);
}

static gboolean
is_colophon (GtkWidget  *widget,
             const char *what)
{
  return gtk_widget_has_css_class (widget, "colophon");
}

/* What stands at the foot of a page is made last. */
static gboolean
is_whole (GuideTest *self)
{
  GtkWidget *page = guide_test_find (GTK_WIDGET (self->window), is_page, NULL);

  return page == NULL || guide_test_find (page, is_colophon, NULL) != NULL;
}

static void
wait_for_frame (GuideTest *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self->window));
  gint64 limit = g_get_monotonic_time () + FRAME_LIMIT_SECONDS * guide_slowness () * G_USEC_PER_SEC;
  gboolean painted = FALSE;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &painted);

  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_AFTER_PAINT);
  while (!painted && g_get_monotonic_time () < limit)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
  g_assert_true (painted);
}

static void
let_happen (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/**
 * guide_test_settle:
 * @self: a test
 *
 * Lets everything that is under way happen, up to the next whole frame. The
 * end of a page comes in the frame after its first.
 */
void
guide_test_settle (GuideTest *self)
{
  gboolean was_whole;

  gdk_display_sync (gtk_widget_get_display (GTK_WIDGET (self->window)));
  let_happen ();

  was_whole = is_whole (self);
  wait_for_frame (self);
  let_happen ();
  if (was_whole)
    return;

  wait_for_frame (self);
  let_happen ();
}

/**
 * guide_test_wait:
 * @milliseconds: how long
 *
 * Lets things happen for some time. For what has a clock of its own alone.
 */
void
guide_test_wait (guint milliseconds)
{
  gboolean over = FALSE;

  g_timeout_add (milliseconds, set_true_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

static void
send_key (KeySym   symbol,
          gboolean press)
{
  Display *display = get_keyboard ();

  XTestFakeKeyEvent (display, XKeysymToKeycode (display, symbol), press, CurrentTime);
}

static void
send_modifiers (GdkModifierType modifiers,
                gboolean        press)
{
  if ((modifiers & GDK_CONTROL_MASK) != 0)
    send_key (XK_Control_L, press);
  if ((modifiers & GDK_ALT_MASK) != 0)
    send_key (XK_Alt_L, press);
  if ((modifiers & GDK_SHIFT_MASK) != 0)
    send_key (XK_Shift_L, press);
}

/**
 * guide_test_press:
 * @self: a test
 * @keys: as GTK writes them, such as `<Control>f`
 *
 * Presses a key, and lets go, on the X server's keyboard.
 */
void
guide_test_press (GuideTest  *self,
                  const char *keys)
{
  Display *display = get_keyboard ();
  GdkModifierType modifiers;
  guint symbol;
  KeyCode code;

  if (!gtk_accelerator_parse (keys, &symbol, &modifiers))
    g_error ("no such key: %s", keys);

  code = XKeysymToKeycode (display, symbol);
  g_assert_cmpint (code, !=, 0);
  if (XkbKeycodeToKeysym (display, code, 0, 0) != symbol)
    modifiers |= GDK_SHIFT_MASK;

  send_modifiers (modifiers, TRUE);
  send_key (symbol, TRUE);
  send_key (symbol, FALSE);
  send_modifiers (modifiers, FALSE);
  XSync (display, False);
  guide_test_settle (self);
}

/**
 * guide_test_type:
 * @self: a test
 * @text: plain small letters
 *
 * Types a word.
 */
void
guide_test_type (GuideTest  *self,
                 const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      const char key[] = { *p, '\0' };

      guide_test_press (self, key);
    }
}

static void
put_pointer (GuideTest *self,
             int        x,
             int        y)
{
  Display *display = get_keyboard ();
  Window child;
  int root_x, root_y;

  /* Where nobody manages windows GTK 4.24 keeps the right end of one from right to left
   * where it was, and so lets it grow out of the screen. */
  XMoveWindow (display, find_window (), 0, 0);
  g_assert_true (XTranslateCoordinates (display, find_window (), DefaultRootWindow (display), x, y, &root_x, &root_y,
                                        &child));
  XTestFakeMotionEvent (display, -1, root_x, root_y, CurrentTime);
  XSync (display, False);
  guide_test_settle (self);
}

/**
 * guide_test_hold:
 * @self: a test
 * @x: where, in the window
 * @y: the same
 * @down: whether the button of the pointer goes down, or up again
 */
void
guide_test_hold (GuideTest *self,
                 int        x,
                 int        y,
                 gboolean   down)
{
  put_pointer (self, x, y);
  XTestFakeButtonEvent (get_keyboard (), 1, down, CurrentTime);
  XSync (get_keyboard (), False);
  guide_test_settle (self);
}

/**
 * guide_test_drag:
 * @self: a test
 * @from_x: where the button goes down, in the window
 * @from_y: the same
 * @to_x: where it comes up
 * @to_y: the same
 *
 * Drags with the X server's pointer, in a few steps, as fast as a finger swipes.
 */
void
guide_test_drag (GuideTest *self,
                 int        from_x,
                 int        from_y,
                 int        to_x,
                 int        to_y)
{
  const int n_steps = 6;

  put_pointer (self, from_x, from_y);
  XTestFakeButtonEvent (get_keyboard (), 1, True, CurrentTime);
  for (int i = 1; i <= n_steps; i++)
    put_pointer (self, from_x + (to_x - from_x) * i / n_steps, from_y + (to_y - from_y) * i / n_steps);
  XTestFakeButtonEvent (get_keyboard (), 1, False, CurrentTime);
  XSync (get_keyboard (), False);
  guide_test_settle (self);
}

/**
 * guide_test_resize:
 * @self: a test
 * @width: width of the window
 * @height: height of the window
 *
 * Gives the window a size and waits until all is laid out and drawn in it.
 */
void
guide_test_resize (GuideTest *self,
                   int        width,
                   int        height)
{
  gtk_window_set_default_size (GTK_WINDOW (self->window), width, height);
  guide_test_settle (self);
  guide_test_settle (self);
}

/**
 * guide_test_go:
 * @self: a test
 * @place: a place
 *
 * Goes there without a key, where keys are not what is tested.
 */
void
guide_test_go (GuideTest  *self,
               const char *place)
{
  guide_session_go (guide_test_get_session (self), place);
  guide_test_settle (self);
}

/**
 * guide_test_get_session:
 * @self: a test
 *
 * Returns: (transfer none): the session of the current visitor
 */
GuideSession *
guide_test_get_session (GuideTest *self)
{
  return guide_context_get_session (guide_window_get_context (self->window));
}

/**
 * guide_test_get_book:
 * @self: a test
 *
 * Returns: (transfer none): the book in the current language
 */
GuideBook *
guide_test_get_book (GuideTest *self)
{
  return guide_context_get_book (guide_window_get_context (self->window));
}

/**
 * guide_test_get_title:
 * @self: a test
 * @page_id: id of a page
 *
 * Returns: (transfer none): its title in the current language: a test that spells it
 *   out fails where only the title was mended
 */
const char *
guide_test_get_title (GuideTest  *self,
                      const char *page_id)
{
  return guide_page_get_title (guide_book_lookup_page (guide_test_get_book (self), page_id));
}

/**
 * guide_test_get_place:
 * @self: a test
 *
 * Returns: where the visitor is
 */
const char *
guide_test_get_place (GuideTest *self)
{
  return guide_session_get_place (guide_test_get_session (self));
}

/**
 * guide_test_get_focus:
 * @self: a test
 *
 * Returns: (transfer none): the widget that has the keys
 */
GtkWidget *
guide_test_get_focus (GuideTest *self)
{
  return gtk_root_get_focus (GTK_ROOT (self->window));
}

static gboolean
is_mapped_scroller (GtkWidget  *widget,
                    const char *what)
{
  return GTK_IS_SCROLLED_WINDOW (widget) && gtk_widget_get_mapped (widget);
}

/**
 * guide_test_get_scroll:
 * @self: a test
 *
 * Returns: (transfer none): how far down the current screen is scrolled
 */
GtkAdjustment *
guide_test_get_scroll (GuideTest *self)
{
  GtkWidget *scroller = guide_test_find (GTK_WIDGET (self->window), is_mapped_scroller, NULL);

  g_assert_nonnull (scroller);

  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
}

/**
 * guide_test_is_class:
 * @widget: a widget
 * @css_class: a style class
 *
 * Returns: whether the widget is on the screen and has the class
 */
gboolean
guide_test_is_class (GtkWidget  *widget,
                     const char *css_class)
{
  return gtk_widget_get_mapped (widget) && gtk_widget_has_css_class (widget, css_class);
}

/**
 * guide_test_is_type:
 * @widget: a widget
 * @type: name of a type, as `GtkScale`
 *
 * Returns: whether the widget is on the screen and of this type
 */
gboolean
guide_test_is_type (GtkWidget  *widget,
                    const char *type)
{
  return gtk_widget_get_mapped (widget) && g_type_is_a (G_OBJECT_TYPE (widget), g_type_from_name (type));
}

/**
 * guide_test_does:
 * @widget: a widget
 * @detailed_action: an action, as `guide.go::skin`
 *
 * Returns: whether the widget is on the screen and does this
 */
gboolean
guide_test_does (GtkWidget  *widget,
                 const char *detailed_action)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;
  GVariant *own;

  if (!GTK_IS_ACTIONABLE (widget) || !gtk_widget_get_mapped (widget))
    return FALSE;
  if (!g_action_parse_detailed_name (detailed_action, &name, &target, NULL))
    g_error ("no such action: %s", detailed_action);

  own = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget));

  return g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), name) == 0 &&
         (target == NULL || (own != NULL && g_variant_equal (own, target)));
}

/**
 * guide_test_says:
 * @widget: a widget
 * @text: words
 *
 * Returns: whether the widget is a label on the screen with exactly these words
 */
gboolean
guide_test_says (GtkWidget  *widget,
                 const char *text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
         g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);
}

static void
gather (GtkWidget     *widget,
        GuideTestMatch match,
        const char    *what,
        GPtrArray     *found)
{
  if (match (widget, what))
    g_ptr_array_add (found, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gather (child, match, what, found);
}

/**
 * guide_test_find_all:
 * @root: where to look
 * @match: what to look for
 * @what: its second argument
 *
 * Returns: (transfer full): the widgets, in reading order
 */
GPtrArray *
guide_test_find_all (GtkWidget     *root,
                     GuideTestMatch match,
                     const char    *what)
{
  GPtrArray *found = g_ptr_array_new ();

  gather (root, match, what, found);

  return found;
}

/**
 * guide_test_find:
 * @root: where to look
 * @match: what to look for
 * @what: its second argument
 *
 * Returns: (transfer none) (nullable): the first such widget
 */
GtkWidget *
guide_test_find (GtkWidget     *root,
                 GuideTestMatch match,
                 const char    *what)
{
  g_autoptr (GPtrArray) found = guide_test_find_all (root, match, what);

  return found->len > 0 ? found->pdata[0] : NULL;
}

/**
 * guide_test_tab_to:
 * @self: a test
 * @match: what to look for
 * @what: its second argument
 *
 * Presses Tab until such a widget has the focus, as somebody without a pointer
 * does.
 */
void
guide_test_tab_to (GuideTest     *self,
                   GuideTestMatch match,
                   const char    *what)
{
  for (guint i = 0; i < 200; i++)
    {
      GtkWidget *focus = guide_test_get_focus (self);

      if (focus != NULL && match (focus, what))
        return;
      guide_test_press (self, "Tab");
    }

  g_error ("Tab does not lead to %s", what);
}
