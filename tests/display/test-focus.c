/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-states.h"

#include "guide-arrow-group.h"
#include "guide-marker-layout.h"
#include "guide-unpainted.h"

/* test-focus LANGUAGE: on every page, sheet and state of the screens that ask,
 * Tab comes to everything that can be used, once, in the order in which it is
 * read: from the top down and along the line, one column after the other. What
 * belongs together is gone through before Tab leaves it. */

typedef struct
{
  GuideTest  *test;
  const char *language;
  const char *place;
  int         width;
  GHashTable *boxes; /* widget -> graphene_rect_t, before anything scrolls */
  guint       n_faults;
  guint       n_stops;
  guint       n_screens;
} Focus;

#define MOST_STOPS 400
#define ROUNDING 3 /* px: borders and rings reach over */

static const int widths[] = { 1280, 360 };
static const char *const other_places[] = { GUIDE_PLACE_HOME, GUIDE_PLACE_GLOSSARY, GUIDE_PLACE_SOURCES,
                                            GUIDE_PLACE_ABOUT };
static const char *const sheets[] = { "appearance", "language", "menu", "find", "shortcuts", "export", "forget" };

static const char *
get_words (GtkWidget *widget)
{
  while (widget != NULL && !GTK_IS_LABEL (widget))
    widget = gtk_widget_get_last_child (widget);

  return widget != NULL ? gtk_label_get_text (GTK_LABEL (widget)) : "";
}

static void
complain (Focus      *self,
          const char *what,
          GtkWidget  *widget,
          GtkWidget  *other)
{
  self->n_faults++;
  g_printerr ("# %s %d %s: %s: %s “%.30s”, %s “%.30s”\n", self->language, self->width, self->place, what,
              G_OBJECT_TYPE_NAME (widget), get_words (widget), other != NULL ? G_OBJECT_TYPE_NAME (other) : "",
              other != NULL ? get_words (other) : "");
}

/* --- what there is ---------------------------------------------------------- */

static void
note_boxes (Focus     *self,
            GtkWidget *widget)
{
  graphene_rect_t *box = g_new0 (graphene_rect_t, 1);

  if (gtk_widget_compute_bounds (widget, GTK_WIDGET (self->test->window), box))
    g_hash_table_insert (self->boxes, widget, box);
  else
    g_free (box);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child))
      note_boxes (self, child);
}

static gboolean
is_usable (GtkWidget  *widget,
           const char *what)
{
  if (!gtk_widget_get_mapped (widget) || !gtk_widget_is_sensitive (widget))
    return FALSE;
  if (GTK_IS_TEXT (widget) || GTK_IS_SCROLLBAR (widget) || gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLBAR) != NULL)
    return FALSE; /* the entry around it; bars are for the pointer */

  return GTK_IS_EDITABLE (widget) || ((GTK_IS_BUTTON (widget) || GTK_IS_RANGE (widget)) && gtk_widget_get_focusable (widget));
}

/* Of a group that the arrows go through, Tab comes to one. */
static GtkWidget *
get_stop (GtkWidget *widget)
{
  GtkWidget *group = gtk_widget_get_ancestor (widget, GUIDE_TYPE_ARROW_GROUP);

  if (group != NULL)
    return group;

  return GTK_IS_TEXT (widget) ? gtk_widget_get_parent (widget) : widget;
}

/* --- where Tab goes ----------------------------------------------------------- */

/* The same as the key does, without a frame for each press. */
static GtkWidget *
press_tab (Focus            *self,
           GtkDirectionType  direction)
{
  GtkWidget *focus;

  g_signal_emit_by_name (self->test->window, "move-focus", direction);
  focus = guide_test_get_focus (self->test);

  return focus != NULL ? get_stop (focus) : NULL;
}

static GPtrArray *
gather_stops (Focus            *self,
              GtkDirectionType  direction)
{
  GPtrArray *stops = g_ptr_array_new ();

  gtk_root_set_focus (GTK_ROOT (self->test->window), NULL);
  for (guint i = 0; i < MOST_STOPS; i++)
    {
      GtkWidget *stop = press_tab (self, direction);

      if (stop == NULL || (stops->len > 0 && stop == stops->pdata[0] && stops->pdata[stops->len - 1] != stop))
        break; /* round */
      if (stops->len == 0 || stops->pdata[stops->len - 1] != stop) /* not the next link of one text */
        g_ptr_array_add (stops, stop);
    }

  return stops;
}

/* --- whether it is the order in which one reads ------------------------------- */

static gboolean
is_before (Focus     *self,
           GtkWidget *one,
           GtkWidget *other)
{
  const graphene_rect_t *a = g_hash_table_lookup (self->boxes, one);
  const graphene_rect_t *b = g_hash_table_lookup (self->boxes, other);
  gboolean rtl = gtk_widget_get_direction (gtk_widget_get_parent (one)) == GTK_TEXT_DIR_RTL;

  if (a == NULL || b == NULL)
    return FALSE;
  if (a->origin.y + a->size.height <= b->origin.y + ROUNDING)
    return TRUE;
  if (b->origin.y + b->size.height <= a->origin.y + ROUNDING)
    return FALSE;

  return rtl ? a->origin.x >= b->origin.x + b->size.width - ROUNDING
             : a->origin.x + a->size.width <= b->origin.x + ROUNDING;
}

/* Numbers on a drawing are read as they count. */
static gboolean
is_numbered (GtkWidget *widget)
{
  return GUIDE_IS_MARKER_LAYOUT (gtk_widget_get_layout_manager (widget));
}

static void
check_child (Focus     *self,
             GtkWidget *parent,
             GPtrArray *children,
             GtkWidget *child)
{
  if (children->len > 0 && children->pdata[children->len - 1] == child)
    return;
  if (g_ptr_array_find (children, child, NULL))
    complain (self, "Tab comes back to", child, parent);
  for (guint i = 0; i < children->len && !is_numbered (parent); i++)
    if (is_before (self, child, children->pdata[i]))
      complain (self, "is read before, and comes after", child, children->pdata[i]);
  g_ptr_array_add (children, child);
}

/* For every widget that holds stops: its children, as Tab comes to them. */
static void
check_order (Focus     *self,
             GPtrArray *stops)
{
  g_autoptr (GHashTable) visits = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < stops->len; i++)
    for (GtkWidget *child = stops->pdata[i]; gtk_widget_get_parent (child) != NULL; child = gtk_widget_get_parent (child))
      {
        GtkWidget *parent = gtk_widget_get_parent (child);
        GPtrArray *children = g_hash_table_lookup (visits, parent);

        if (children == NULL)
          {
            children = g_ptr_array_new ();
            g_hash_table_insert (visits, parent, children);
          }
        check_child (self, parent, children, child);
      }
}

static void
check_complete (Focus     *self,
                GtkWidget *root,
                GPtrArray *stops)
{
  g_autoptr (GPtrArray) usable = guide_test_find_all (root, is_usable, NULL);

  for (guint i = 0; i < usable->len; i++)
    if (!g_ptr_array_find (stops, get_stop (usable->pdata[i]), NULL))
      complain (self, "Tab never comes to", usable->pdata[i], NULL);
}

static void
check_way_back (Focus     *self,
                GPtrArray *stops)
{
  g_autoptr (GPtrArray) back = gather_stops (self, GTK_DIR_TAB_BACKWARD);

  for (guint i = 0; i < stops->len; i++)
    if (!g_ptr_array_find (back, stops->pdata[i], NULL))
      complain (self, "Shift and Tab never come to", stops->pdata[i], NULL);
}

static void
check_screen (Focus      *self,
              GtkWidget  *root,
              const char *place)
{
  g_autoptr (GPtrArray) stops = NULL;

  self->place = place;
  self->n_screens++;
  g_hash_table_remove_all (self->boxes);
  note_boxes (self, GTK_WIDGET (self->test->window));
  stops = gather_stops (self, GTK_DIR_TAB_FORWARD);
  self->n_stops += stops->len;

  check_complete (self, root, stops);
  check_order (self, stops);
  check_way_back (self, stops);
}

/* --- all of the guide --------------------------------------------------------- */

static void
check_state_cb (GuideTest  *test,
                const char *state,
                gpointer    self)
{
  check_screen (self, GTK_WIDGET (test->window), state);
}

static void
check_place (Focus      *self,
             const char *place)
{
  guide_test_go (self->test, place);
  check_screen (self, GTK_WIDGET (self->test->window), place);
}

/* Find with something found. */
static void
search (Focus     *self,
        GtkWidget *sheet)
{
  GtkWidget *entry = guide_test_find (sheet, guide_test_is_type, "GtkSearchEntry");

  if (entry == NULL)
    return;

  gtk_editable_set_text (GTK_EDITABLE (entry), "e");
  guide_test_wait (300);
  guide_test_settle (self->test);
}

static void
check_sheets (Focus *self)
{
  GuideShell *shell = guide_window_get_shell (self->test->window);

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      GtkWidget *sheet;

      guide_shell_open_panel (shell, sheets[i]);
      guide_test_settle (self->test);
      sheet = gtk_widget_get_ancestor (guide_test_get_focus (self->test), g_type_from_name ("GuidePanel"));
      g_assert_nonnull (sheet);
      search (self, sheet);
      check_screen (self, sheet, sheets[i]);
    }
  guide_shell_close_panel (shell);
}

static void
test_focus (gconstpointer language)
{
  GuideTest test = { 0 };
  Focus self = { .test = &test, .language = language };
  const char **ids;

  self.boxes = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  guide_states_put_clinic (language);
  guide_test_open (&test, language, widths[0], 800);
  guide_unpainted_begin (GTK_WIDGET (test.window));
  if (!g_str_equal (language, "en"))
    guide_test_leave_undrawn (&test);
  ids = guide_book_get_page_ids (guide_test_get_book (&test));

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      self.width = widths[i];
      guide_test_resize (&test, self.width, 800);
      for (guint j = 0; ids[j] != NULL; j++)
        check_place (&self, ids[j]);
      for (guint j = 0; j < G_N_ELEMENTS (other_places); j++)
        check_place (&self, other_places[j]);
      guide_states_visit (&test, language, check_state_cb, &self);
      check_sheets (&self);
    }

  g_test_message ("%u screens, %u stops, %u faults", self.n_screens, self.n_stops, self.n_faults);
  g_assert_cmpuint (self.n_stops, >, 3000);
  g_assert_cmpuint (self.n_faults, ==, 0);
  g_hash_table_unref (self.boxes);
  guide_test_close (&test);
}

int
main (int   argc,
      char *argv[])
{
  return guide_test_run_in_language (argc, argv, "/focus/", test_focus);
}
