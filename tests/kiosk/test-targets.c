/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-inside.h"

#include <glib/gstdio.h>
#include <string.h>

/* What can be touched in the kiosk is at least 60 x 60, at the smallest text, on
 * every screen. From inside, for AT-SPI tells the size without the padding. */

#define SIDE 60

#define STEP_MS 60
#define N_TRIES 20

typedef struct
{
  GuideInside inside;
  guint       n_screens, n_targets;
  int         smallest;
} Test;

static gboolean
is_target (GtkWidget *widget)
{
  return GTK_IS_BUTTON (widget) || GTK_IS_RANGE (widget) || GTK_IS_CHECK_BUTTON (widget) || GTK_IS_SWITCH (widget) ||
         GTK_IS_DROP_DOWN (widget);
}

static char *
dup_words (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return g_strdup (gtk_label_get_text (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *words = dup_words (child);

      if (words != NULL && *words != '\0')
        return g_steal_pointer (&words);
    }

  return NULL;
}

static int
get_side (Test            *self,
          GtkWidget       *widget,
          graphene_rect_t *box)
{
  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (self->inside.window), box));

  return (int) (MIN (box->size.width, box->size.height) + 0.5);
}

static void
check_target (Test       *self,
              const char *screen,
              GtkWidget  *widget)
{
  graphene_rect_t box;
  int side = get_side (self, widget, &box);

  self->n_targets++;
  self->smallest = MIN (self->smallest, side);
  if (side < SIDE)
    {
      g_autofree char *words = dup_words (widget);
      g_auto (GStrv) classes = gtk_widget_get_css_classes (widget);
      g_autofree char *css = g_strjoinv (".", classes);

      g_test_message ("%s: %s.%s “%s” is %.0f x %.0f", screen, G_OBJECT_TYPE_NAME (widget), css, words, box.size.width,
                      box.size.height);
      g_test_fail ();
    }
}

static gboolean
has_small_target (Test *self)
{
  g_autoptr (GPtrArray) targets = guide_inside_gather (&self->inside, is_target);
  graphene_rect_t box;

  for (guint i = 0; i < targets->len; i++)
    if (get_side (self, targets->pdata[i], &box) < SIDE)
      return TRUE;

  return FALSE;
}

static void
check_screen (Test       *self,
              const char *screen)
{
  g_autoptr (GPtrArray) targets = NULL;

  guide_inside_settle (120);
  /* A busy machine lays a screen out later. What is too small stays so. */
  for (guint i = 0; i < N_TRIES && has_small_target (self); i++)
    guide_inside_settle (250);

  targets = guide_inside_gather (&self->inside, is_target);
  self->n_screens++;
  for (guint i = 0; i < targets->len; i++)
    check_target (self, screen, targets->pdata[i]);
}

static GtkWidget *
find_button (GtkWidget  *widget,
             const char *start)
{
  g_autofree char *words = GTK_IS_BUTTON (widget) ? dup_words (widget) : NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (words != NULL && g_str_has_prefix (words, start))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, start);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
press (Test       *self,
       const char *start)
{
  GtkWidget *button = find_button (GTK_WIDGET (self->inside.window), start);

  if (button == NULL)
    g_error ("No button “%s”", start);
  if (GTK_IS_TOGGLE_BUTTON (button))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  guide_inside_press (&self->inside, button);
}

static void
enter (Test *self)
{
  check_screen (self, "attract");
  guide_inside_act (&self->inside, "kiosk.start", NULL);
  check_screen (self, "languages");
  guide_inside_act (&self->inside, "kiosk.language", "en");
  check_screen (self, "look");
  guide_inside_act (&self->inside, "kiosk.enter", NULL);
}

/* What leads out of the guide, or asks for a keyboard. */
static gboolean
is_of_home (GtkWidget *widget)
{
  return gtk_widget_has_css_class (widget, "open-address") || GTK_IS_SEARCH_ENTRY (widget);
}

static void
check_closed (Test *self)
{
  g_autoptr (GPtrArray) found = guide_inside_gather (&self->inside, is_of_home);

  g_assert_cmpuint (found->len, ==, 0);
}

static void
test_screens (Test *self)
{
  const char *const panels[] = { "appearance", "language", "menu", "find" };
  const char *const places[] = { "start", "glossary", "sources", "about", "compare-options" };
  const char *const steps[] = { "1 ", "2 ", "3 ", "4 ", "5 " };
  const char *const asked[] = { "quiz", "self-check" };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      guide_inside_act (&self->inside, "guide.go", places[i]);
      check_screen (self, places[i]);
      check_closed (self);
    }
  for (guint i = 0; i < G_N_ELEMENTS (panels); i++)
    {
      guide_inside_act (&self->inside, "guide.panel", panels[i]);
      check_screen (self, panels[i]);
      guide_inside_act (&self->inside, "guide.close", NULL);
    }
  for (guint i = 0; i < G_N_ELEMENTS (asked); i++)
    {
      guide_inside_act (&self->inside, "guide.go", asked[i]);
      check_screen (self, asked[i]);
      press (self, "Begin");
      check_screen (self, "a question");
    }
  guide_inside_act (&self->inside, "guide.go", "my-visit");
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      press (self, steps[i]);
      check_screen (self, steps[i]);
    }
}

static void
test_pages (Test *self)
{
  GuideContext *context = guide_window_get_context (self->inside.window);
  g_auto (GStrv) ids = g_strdupv ((GStrv) guide_book_get_page_ids (guide_context_get_book (context)));

  for (guint i = 0; ids[i] != NULL; i++)
    {
      guide_inside_act (&self->inside, "guide.go", ids[i]);
      check_screen (self, ids[i]);
    }
}

static gboolean
is_play (GtkWidget *widget)
{
  return GTK_IS_BUTTON (widget) &&
         g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), "figure.play") == 0;
}

static gboolean
has_tooltip (GtkWidget *widget)
{
  return gtk_widget_get_has_tooltip (widget);
}

/* A tooltip is a window of its own, and none may come: not with what is shown,
 * and not when a button of it changes its name, as Play to Pause. */
static void
test_tooltips (Test *self)
{
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;
  g_autoptr (GPtrArray) play = NULL;

  guide_inside_act (&self->inside, "guide.go", "visit");
  before = guide_inside_gather (&self->inside, has_tooltip);
  play = guide_inside_gather (&self->inside, is_play);
  g_assert_cmpuint (play->len, ==, 1);
  guide_inside_press (&self->inside, play->pdata[0]);
  after = guide_inside_gather (&self->inside, has_tooltip);
  g_assert_cmpuint (before->len, ==, 0);
  g_assert_cmpuint (after->len, ==, 0);
}

static gboolean
is_code (GtkWidget *widget)
{
  return g_str_equal (gtk_widget_get_css_name (widget), "code-view");
}

static gboolean
is_way_to_files (GtkWidget *widget)
{
  return g_str_equal (gtk_widget_get_css_name (widget), "take-files");
}

static gboolean
is_sheet (GtkWidget *widget)
{
  return g_str_equal (gtk_widget_get_css_name (widget), "panel");
}

static gboolean
is_taken (GtkWidget *widget)
{
  return GTK_IS_LABEL (widget) && gtk_widget_has_css_class (gtk_widget_get_parent (widget), "taken-words");
}

static gboolean
is_code_button (GtkWidget *widget)
{
  return GTK_IS_TOGGLE_BUTTON (widget) && g_object_get_data (G_OBJECT (widget), "address") != NULL;
}

/* Nothing is written there, nor printed: the sheet for it does not open. */
static void
test_no_export (Test *self)
{
  g_autoptr (GPtrArray) before = NULL, after = NULL;

  guide_inside_act (&self->inside, "guide.panel", "menu");
  before = guide_inside_gather (&self->inside, is_sheet);
  guide_inside_act (&self->inside, "guide.close", NULL);
  guide_inside_act (&self->inside, "guide.panel", "export");
  after = guide_inside_gather (&self->inside, is_sheet);
  g_assert_cmpuint (before->len, ==, 1);
  g_assert_cmpuint (after->len, ==, 0);
}

/* An address is handed to the reader's own phone. */
static void
test_address (Test *self)
{
  g_autoptr (GPtrArray) buttons = NULL, codes = NULL;

  guide_inside_act (&self->inside, "guide.go", "sources");
  buttons = guide_inside_gather (&self->inside, is_code_button);
  g_assert_cmpuint (buttons->len, >, 10);
  guide_inside_press (&self->inside, buttons->pdata[0]);
  check_screen (self, "the code of a source");
  codes = guide_inside_gather (&self->inside, is_code);
  g_assert_cmpuint (codes->len, ==, 1);
}

static char *
dup_taken (Test *self)
{
  g_autoptr (GPtrArray) labels = guide_inside_gather (&self->inside, is_taken);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < labels->len; i++)
    g_string_append_printf (words, "%s\n", gtk_label_get_text (labels->pdata[i]));

  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* A code holds what is asked for and no more, there is no way to a file, and who comes
 * next finds nothing of it. */
static void
test_take_home (Test *self)
{
  GuideSession *session = guide_context_get_session (guide_window_get_context (self->inside.window));
  g_autoptr (GPtrArray) codes = NULL, files = NULL;
  g_autofree char *mine = NULL, *next = NULL;

  guide_visit_plan_set_line (guide_session_get_visit_plan (session), "ask-scars", TRUE);
  guide_visit_plan_set_day (guide_session_get_visit_plan (session), "2026-12-14");
  guide_session_add_concern (session, "line-tan");
  guide_inside_act (&self->inside, "guide.go", "take-home");
  check_screen (self, "take it with me");
  codes = guide_inside_gather (&self->inside, is_code);
  files = guide_inside_gather (&self->inside, is_way_to_files);
  mine = dup_taken (self);
  g_assert_cmpuint (codes->len, ==, 1);
  g_assert_cmpuint (files->len, ==, 0);
  g_assert_nonnull (strstr (mine, "What kind of scars"));
  g_assert_nonnull (strstr (mine, "14 December"));
  g_assert_nonnull (strstr (mine, "0123"));
  g_assert_null (strstr (mine, "sunburn"));

  guide_inside_act (&self->inside, "kiosk.finish", NULL);
  enter (self);
  guide_inside_act (&self->inside, "guide.go", "take-home");
  guide_inside_settle (STEP_MS);
  next = dup_taken (self);
  g_assert_null (strstr (next, "scars"));
  g_assert_null (strstr (next, "December"));
  g_assert_nonnull (strstr (next, "0123"));
}

static char *
put_clinic (void)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "guide-test-targets-XXXXXX", NULL);
  int fd = g_mkstemp (path);

  g_assert_cmpint (fd, >=, 0);
  g_close (fd, NULL);
  g_assert_true (g_file_set_contents (path,
                                      "[clinic]\nname=Clinic\nphone=0123\nnote=A note.\n"
                                      "[kiosk]\nonly-checked=false\ntext-size=100\nidle-seconds=900\n",
                                      -1, NULL));

  return g_steal_pointer (&path);
}

static void
test_targets (void)
{
  Test self = { .smallest = G_MAXINT };
  g_autofree char *clinic = put_clinic ();

  guide_inside_start (&self.inside, clinic, STEP_MS);
  enter (&self);
  test_screens (&self);
  test_pages (&self);
  test_tooltips (&self);
  test_take_home (&self);
  test_address (&self);
  test_no_export (&self);
  g_test_message ("%u screens, %u targets, the smallest %d", self.n_screens, self.n_targets, self.smallest);
  g_assert_cmpuint (self.n_targets, >, 500);
  g_unlink (clinic);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/kiosk/targets", test_targets);

  return g_test_run ();
}
