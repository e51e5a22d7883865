/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-divider.h"
#include "guide-drawing-private.h"
#include "guide-figure-view.h"
#include "guide-figure.h"
#include "guide-part-drawing.h"
#include "guide-slowness.h"
#include "guide-steps-view.h"
#include "guide-test.h"
#include "guide-tone-card.h"
#include "guide-unpainted.h"

/* What a reader can do with a figure, on a screen, mostly with keys. */

#define TARGET 44

/* As long as a step stands while it plays, and a little more. */
#define PLAY_MS 4500

static void
set_up (GuideTest    *test,
        gconstpointer data)
{
  guide_test_open (test, "en", 1280, 800);
  guide_unpainted_begin (GTK_WIDGET (test->window));
  guide_session_set_tone_asked (guide_test_get_session (test), TRUE);
}

static void
tear_down (GuideTest    *test,
           gconstpointer data)
{
  guide_test_close (test);
}

static GtkWidget *
find_type (GuideTest  *test,
           const char *type)
{
  return guide_test_find (GTK_WIDGET (test->window), guide_test_is_type, type);
}

static GPtrArray *
find_class (GuideTest  *test,
            const char *css_class)
{
  return guide_test_find_all (GTK_WIDGET (test->window), guide_test_is_class, css_class);
}

/* The steps of the first figure of a page. */
static GPtrArray *
find_steps (GuideTest *test)
{
  return guide_test_find_all (find_type (test, "GuideStepsView"), guide_test_is_class, "figure-step");
}

static GtkWidget *
find_doer (GuideTest  *test,
           const char *action)
{
  GtkWidget *widget = guide_test_find (GTK_WIDGET (test->window), guide_test_does, action);

  g_assert_nonnull (widget);

  return widget;
}

static void
press_button (GuideTest *test,
              GtkWidget *button)
{
  g_signal_emit_by_name (button, "clicked");
  guide_test_settle (test);
}

static GuideDrawing *
get_drawing (GuideTest *test)
{
  GtkWidget *drawing = find_type (test, "GuideDrawing");

  g_assert_nonnull (drawing);

  return GUIDE_DRAWING (drawing);
}

/* Whether the drawing shows its picture, and no longer its calm ground. */
static gboolean
has_picture (GuideTest *test)
{
  return guide_picture_get_texture (get_drawing (test)->layers[LAYER_WHOLE], NULL) != NULL;
}

static void
wait_for_picture (GuideTest *test)
{
  for (guint i = 0; i < 200 && !has_picture (test); i++)
    guide_test_wait (10);
  g_assert_true (has_picture (test));
}

static void
assert_pressed (GtkWidget *button,
                gboolean   pressed)
{
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_PRESSED,
                                    pressed ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE);
}

/* Also what has no room. */
static gboolean
has_class (GtkWidget  *widget,
           const char *css_class)
{
  return gtk_widget_has_css_class (widget, css_class);
}

static void
assert_lit (GuideTest  *test,
            const char *part)
{
  const char *const classes[] = { "pin", "part" };
  g_autoptr (GPtrArray) numbers = guide_test_find_all (GTK_WIDGET (test->window), has_class, "lit");

  g_assert_cmpstr (get_drawing (test)->lit_part, ==, part);
  g_assert_cmpuint (numbers->len, ==, part != NULL);
  for (guint c = 0; c < G_N_ELEMENTS (classes); c++)
    {
      g_autoptr (GPtrArray) buttons = find_class (test, classes[c]);

      for (guint i = 0; i < buttons->len; i++)
        {
          GVariant *target = gtk_actionable_get_action_target_value (buttons->pdata[i]);

          assert_pressed (buttons->pdata[i], g_strcmp0 (g_variant_get_string (target, NULL), part) == 0);
        }
    }
}

static void
assert_targets (GPtrArray *buttons)
{
  for (guint i = 0; i < buttons->len; i++)
    {
      g_assert_cmpint (gtk_widget_get_width (buttons->pdata[i]), >=, TARGET);
      g_assert_cmpint (gtk_widget_get_height (buttons->pdata[i]), >=, TARGET);
    }
}

static void
test_parts (GuideTest    *test,
            gconstpointer data)
{
  g_autoptr (GPtrArray) markers = NULL;
  g_autoptr (GPtrArray) rows = NULL;

  guide_test_go (test, "scar-types");
  markers = find_class (test, "pin");
  rows = find_class (test, "part");
  g_assert_cmpuint (markers->len, ==, 5);
  g_assert_cmpuint (rows->len, ==, 5);
  assert_targets (markers);
  assert_targets (rows);
  assert_lit (test, NULL);

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (markers->pdata[1]), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "2. Boxcar");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (markers->pdata[1]), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "A dip with steep sides, like a small box.");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (markers->pdata[1]), GTK_ACCESSIBLE_ROLE_BUTTON);

  press_button (test, markers->pdata[1]);
  assert_lit (test, "boxcar");
  press_button (test, rows->pdata[3]);
  assert_lit (test, "hypertrophic");
  press_button (test, markers->pdata[3]);
  assert_lit (test, NULL);
}

static void
test_part_keys (GuideTest    *test,
                gconstpointer data)
{
  const char *const classes[] = { "pin", "part" };

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    {
      guide_test_go (test, "scar-types");
      guide_test_tab_to (test, guide_test_is_class, classes[i]);
      guide_test_press (test, "Return");
      assert_lit (test, "rolling");
      guide_test_press (test, "Right");
      assert_lit (test, "boxcar");
      guide_test_press (test, "Down");
      assert_lit (test, "ice-pick");
      guide_test_press (test, "Left");
      assert_lit (test, "boxcar");
      guide_test_press (test, "End");
      assert_lit (test, "keloid");
      /* The end of the parts is not the end of the page. */
      guide_test_press (test, "Right");
      assert_lit (test, "keloid");
      g_assert_cmpstr (guide_test_get_place (test), ==, "scar-types");

      guide_test_press (test, "Escape");
      assert_lit (test, NULL);
      guide_test_press (test, "space");
      assert_lit (test, "keloid");
      guide_test_press (test, "space");
      assert_lit (test, NULL);

      /* One stop for Tab. */
      guide_test_press (test, "Tab");
      g_assert_false (gtk_widget_has_css_class (guide_test_get_focus (test), classes[i]));
      guide_test_go (test, "needles");
    }
}

static void
test_only_listed (GuideTest    *test,
                  gconstpointer data)
{
  const struct
  {
    const char *page;
    guint n;
  } cases[] = { { "expected", 4 }, { "less-common", 5 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) markers = NULL;

      guide_test_go (test, cases[i].page);
      markers = find_class (test, "pin");
      g_assert_cmpuint (markers->len, ==, cases[i].n);
    }
}

static void
assert_apart (GPtrArray *marks)
{
  for (guint i = 0; i < marks->len; i++)
    for (guint k = i + 1; k < marks->len; k++)
      {
        graphene_rect_t a, b, both;
        GtkWidget *group = gtk_widget_get_parent (marks->pdata[i]);

        if (group != gtk_widget_get_parent (marks->pdata[k]))
          continue;
        g_assert_true (gtk_widget_compute_bounds (marks->pdata[i], group, &a));
        g_assert_true (gtk_widget_compute_bounds (marks->pdata[k], group, &b));
        if (graphene_rect_intersection (&a, &b, &both))
          g_assert_cmpfloat (both.size.width * both.size.height, <, 0.5);
      }
}

static gboolean
is_plain_number (GtkWidget  *widget,
                 const char *what)
{
  return GTK_IS_LABEL (widget) && guide_test_is_class (widget, "disc") &&
         gtk_widget_has_css_class (gtk_widget_get_parent (widget), "markers");
}

/* Small drawings have plain numbers, and the legend has the buttons. */
static void
test_widths (GuideTest    *test,
             gconstpointer data)
{
  const char *const pages[] = { "skin", "less-common", "first-days", "options" };
  const int widths[] = { 320, 360, 480, 600, 1080, 1920 };

  for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
    {
      /* Once for icons in place of words, and once more to be that narrow. */
      guide_test_resize (test, MAX (widths[w], 700), 900);
      guide_test_resize (test, widths[w], 900);
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (test->window)), ==, widths[w]);
      for (guint p = 0; p < G_N_ELEMENTS (pages); p++)
        {
          g_autoptr (GPtrArray) markers = NULL;
          g_autoptr (GPtrArray) numbers = NULL;
          g_autoptr (GPtrArray) rows = NULL;

          guide_test_go (test, pages[p]);
          guide_test_settle (test);
          markers = find_class (test, "pin");
          numbers = guide_test_find_all (GTK_WIDGET (test->window), is_plain_number, NULL);
          rows = find_class (test, "part");
          g_assert_true ((markers->len == 0) != (numbers->len == 0) || rows->len == 0);
          if (widths[w] < 480)
            g_assert_cmpuint (markers->len, ==, 0);
          assert_apart (markers);
          assert_apart (numbers);
          assert_targets (markers);
          assert_targets (rows);
        }
    }
}

static void
remember_places (GuideTest *test,
                 GArray    *places)
{
  g_autoptr (GPtrArray) markers = NULL;

  guide_test_go (test, "scar-types");
  guide_test_settle (test);
  markers = find_class (test, "pin");
  for (guint i = 0; i < markers->len; i++)
    {
      graphene_rect_t bounds;

      g_assert_true (
        gtk_widget_compute_bounds (markers->pdata[i], gtk_widget_get_parent (markers->pdata[i]), &bounds));
      g_array_append_val (places, bounds);
    }
}

/* Numbers stay at the anatomy, whatever the direction of the text. */
static void
test_not_mirrored (GuideTest    *test,
                   gconstpointer data)
{
  g_autoptr (GArray) ltr = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
  g_autoptr (GArray) rtl = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));

  remember_places (test, ltr);
  guide_session_set_language (guide_test_get_session (test), "ar_XB");
  guide_test_settle (test);
  guide_test_wait (10);
  remember_places (test, rtl);
  g_assert_true (gtk_widget_get_direction (GTK_WIDGET (get_drawing (test))) == GTK_TEXT_DIR_RTL);

  g_assert_cmpuint (ltr->len, ==, 5);
  g_assert_cmpuint (rtl->len, ==, 5);
  for (guint i = 0; i < ltr->len; i++)
    g_assert_true (graphene_rect_equal (&g_array_index (ltr, graphene_rect_t, i),
                                        &g_array_index (rtl, graphene_rect_t, i)));
}

static gboolean
does_play (GtkWidget  *widget,
           const char *what)
{
  return GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), "figure.play") == 0;
}

/* As anybody sees it: the button is one to pause with. */
static void
assert_playing (GtkWidget *around,
                gboolean   playing)
{
  GtkWidget *play = guide_test_find (around, does_play, NULL);

  g_assert_nonnull (play);
  g_assert_cmpstr (gtk_button_get_icon_name (GTK_BUTTON (play)), ==, playing ? "guide-pause-symbolic" : "guide-play-symbolic");
}

static void
assert_step (GuideTest *test,
               guint      number)
{
  g_autoptr (GPtrArray) dots = find_steps (test);

  g_assert_cmpuint (get_drawing (test)->step, ==, number + 1);
  g_assert_cmpuint (dots->len, >, number);
  for (guint i = 0; i < dots->len; i++)
    assert_pressed (dots->pdata[i], i == number);
}

static void
test_steps (GuideTest    *test,
            gconstpointer data)
{
  g_autoptr (GPtrArray) dots = NULL;
  GtkWidget *next, *previous;

  guide_test_go (test, "visit");
  dots = find_steps (test);
  next = find_doer (test, "figure.next");
  previous = find_doer (test, "figure.previous");
  g_assert_cmpuint (dots->len, ==, 6);
  assert_targets (dots);
  assert_step (test, 0);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (previous), GTK_ACCESSIBLE_STATE_DISABLED, TRUE);

  press_button (test, previous);
  assert_step (test, 0);
  for (guint i = 1; i < 6; i++)
    {
      press_button (test, next);
      assert_step (test, i);
    }
  press_button (test, next);
  assert_step (test, 5);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (next), GTK_ACCESSIBLE_STATE_DISABLED, TRUE);

  press_button (test, dots->pdata[2]);
  assert_step (test, 2);
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), guide_test_says, "Numbing cream"));
  gtk_widget_grab_focus (dots->pdata[2]);
  guide_test_press (test, "Right");
  assert_step (test, 3);
  guide_test_press (test, "Home");
  assert_step (test, 0);
  guide_test_press (test, "Left");
  assert_step (test, 0);
  g_assert_cmpstr (guide_test_get_place (test), ==, "visit");
}

static void
test_play (GuideTest    *test,
           gconstpointer data)
{
  g_autoptr (GPtrArray) dots = NULL;
  GtkWidget *play;

  guide_test_go (test, "visit");
  assert_playing (GTK_WIDGET (test->window), FALSE);
  play = find_doer (test, "figure.play");
  dots = find_steps (test);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (play), GTK_ACCESSIBLE_PROPERTY_LABEL, "Play");

  press_button (test, play);
  assert_playing (GTK_WIDGET (test->window), TRUE);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (play), GTK_ACCESSIBLE_PROPERTY_LABEL, "Pause");
  press_button (test, play);
  assert_playing (GTK_WIDGET (test->window), FALSE);

  /* What the reader does has the say. */
  press_button (test, play);
  press_button (test, dots->pdata[4]);
  assert_playing (GTK_WIDGET (test->window), FALSE);

  /* It stops at the end and does not begin again. */
  press_button (test, play);
  guide_test_wait (PLAY_MS);
  assert_step (test, 5);
  assert_playing (GTK_WIDGET (test->window), FALSE);

  /* Asked to at the end, it begins again; leaving the page ends it. */
  press_button (test, play);
  assert_step (test, 0);
  guide_test_go (test, "course");
  guide_test_go (test, "visit");
  assert_playing (GTK_WIDGET (test->window), FALSE);
}

/* The small sign behind a caption is for the eye: a screen reader is told its words. */
static void
test_caption (GuideTest    *test,
              gconstpointer data)
{
  g_autoptr (GPtrArray) captions = NULL;

  guide_test_go (test, "skin");
  captions = find_class (test, "caption");
  g_assert_cmpuint (captions->len, ==, 2);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (captions->pdata[0]), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Point at 3 and ask: how much can grow back? The skin in layers, much larger than life. (General knowledge: no source found.)");
}

/* The slider of a figure over time follows the play, which goes on to the end. */
static void
test_play_slider (GuideTest    *test,
                  gconstpointer data)
{
  g_autoptr (GPtrArray) dots = NULL;

  guide_test_go (test, "first-days");
  dots = find_steps (test);
  g_assert_cmpuint (dots->len, >, 3);
  press_button (test, dots->pdata[dots->len - 4]);
  press_button (test, find_doer (test, "figure.play"));
  guide_test_wait (PLAY_MS);
  assert_playing (GTK_WIDGET (test->window), TRUE);
  guide_test_wait (2 * PLAY_MS);
  assert_step (test, dots->len - 1);
  assert_playing (GTK_WIDGET (test->window), FALSE);
}

typedef struct
{
  GuideTest *test;
  gboolean   faded;
} FadeWatch;

static void
painted_cb (FadeWatch *self)
{
  if (guide_drawing_is_fading (get_drawing (self->test)))
    self->faded = TRUE;
}

/* Looks after every frame, for a slow machine draws few while it fades. */
static gboolean
step_and_see_fade (GuideTest *test)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (test->window));
  FadeWatch watch = { test, FALSE };
  gulong handler;

  guide_test_go (test, "visit");
  wait_for_picture (test);
  guide_test_wait (300 * guide_slowness ());
  handler = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (painted_cb), &watch);
  press_button (test, find_doer (test, "figure.next"));
  guide_test_wait (600 * guide_slowness ());
  g_signal_handler_disconnect (clock, handler);
  g_assert_false (guide_drawing_is_fading (get_drawing (test)));

  return watch.faded;
}

static void
test_fade (GuideTest    *test,
           gconstpointer data)
{
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (test->window));

  g_object_set (settings, "gtk-enable-animations", TRUE, NULL);
  g_assert_true (step_and_see_fade (test));
  g_object_set (settings, "gtk-enable-animations", FALSE, NULL);
  guide_test_go (test, "course");
  g_assert_false (step_and_see_fade (test));
  g_object_set (settings, "gtk-enable-animations", TRUE, NULL);
}

static void
test_slider (GuideTest    *test,
             gconstpointer data)
{
  GtkWidget *scale;

  guide_test_go (test, "first-days");
  scale = find_type (test, "GtkScale");
  g_assert_nonnull (scale);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "Day 0");
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), guide_test_says, "Day 0: First hours"));

  gtk_widget_grab_focus (scale);
  guide_test_press (test, "Right");
  assert_step (test, 1);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "Day 1");
  guide_test_press (test, "Right");
  assert_step (test, 2);
  guide_test_press (test, "End");
  assert_step (test, 5);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "Day 14");
  guide_test_press (test, "Left");
  assert_step (test, 4);
  guide_test_press (test, "Home");
  assert_step (test, 0);

  /* Elsewhere chosen, the slider follows. */
  press_button (test, find_doer (test, "figure.next"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "Day 1");
  g_assert_cmpfloat_with_epsilon (gtk_range_get_value (GTK_RANGE (scale)), 1, 0.001);
}

static gboolean
is_knob (GtkWidget  *widget,
         const char *what)
{
  return g_strcmp0 (gtk_widget_get_css_name (widget), what) == 0;
}

static double
get_middle (GuideTest *test,
            GtkWidget *widget)
{
  graphene_rect_t box;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (test->window), &box));

  return box.origin.x + box.size.width / 2;
}

/* The knob is over the circle of the step that is shown, in a language of each
 * direction. */
static void
test_one_scale (GuideTest    *test,
                gconstpointer language)
{
  const char *const pages[] = { "course", "first-days" };

  guide_session_set_language (guide_test_get_session (test), language);
  guide_test_settle (test);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      g_autoptr (GPtrArray) dots = NULL;
      GtkWidget *knob;

      guide_test_go (test, pages[i]);
      knob = guide_test_find (find_type (test, "GtkScale"), is_knob, "slider");
      dots = find_steps (test);
      g_assert_cmpuint (dots->len, >=, 5);
      for (guint j = 0; j < dots->len; j++)
        {
          press_button (test, dots->pdata[j]);
          g_assert_cmpfloat_with_epsilon (get_middle (test, knob), get_middle (test, dots->pdata[j]), 1);
        }
    }
}

/* Where a line of time is drawn, the slider goes its way in every language. */
static void
test_timeline (GuideTest    *test,
               gconstpointer language)
{
  guide_session_set_language (guide_test_get_session (test), language);
  guide_test_settle (test);
  guide_test_go (test, "first-days");
  g_assert_true (gtk_widget_get_direction (find_type (test, "GtkScale")) == GTK_TEXT_DIR_RTL);

  guide_test_go (test, "course");
  g_assert_true (gtk_widget_get_direction (find_type (test, "GtkScale")) == GTK_TEXT_DIR_LTR);
  gtk_widget_grab_focus (find_type (test, "GtkScale"));
  guide_test_press (test, "Right");
  assert_step (test, 1);
}

/* How much more of a picture is drawn in its left half than in its right one: a triangle that points to the
 * right is more than nothing. */
static double
get_lean (GtkWidget *image)
{
  int width = gtk_widget_get_width (image), height = gtk_widget_get_height (image);
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (image);
  g_autofree guint8 *pixels = g_malloc (width * height * 4);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  double lean = 0;

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (gtk_widget_get_native (image)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, width, height));
  gdk_texture_download (texture, pixels, width * 4);
  for (int i = 0; i < width * height; i++)
    lean += (i % width < width / 2 ? 1 : -1) * pixels[4 * i + 3] / 255.0;

  return lean;
}

static double
get_lean_of_play (GuideTest *test)
{
  return get_lean (guide_test_find (find_doer (test, "figure.play"), guide_test_is_type, "GtkImage"));
}

/* The triangle points to where the steps go: to the left where one reads so, but not over a line of time that
 * is drawn from left to right. */
static void
test_play_points (GuideTest    *test,
                  gconstpointer language)
{
  gboolean rtl = g_str_equal (language, "ar_XB");

  guide_session_set_language (guide_test_get_session (test), language);
  guide_test_settle (test);
  guide_test_go (test, "visit");
  g_assert_cmpfloat (get_lean_of_play (test) * (rtl ? -1 : 1), >, 5);
  guide_test_go (test, "course");
  g_assert_cmpfloat (get_lean_of_play (test), >, 5);
}

static void
assert_divide (GuideTest *test,
               double     divide)
{
  GtkWidget *divider = find_type (test, "GuideDivider");

  g_assert_cmpfloat_with_epsilon (guide_divider_get_divide (GUIDE_DIVIDER (divider)), divide, 0.001);
  assert_pressed (find_doer (test, "figure.show(0)"), divide == 1);
  assert_pressed (find_doer (test, "figure.show(1)"), divide == 0);
}

static void
test_compare (GuideTest    *test,
              gconstpointer language)
{
  GtkWidget *divider;

  guide_session_set_language (guide_test_get_session (test), language);
  guide_test_settle (test);
  guide_test_wait (10);
  guide_test_go (test, "respond");
  divider = find_type (test, "GuideDivider");
  g_assert_nonnull (divider);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (divider), GTK_ACCESSIBLE_ROLE_SLIDER);
  /* Before, whole: two steps joined to one picture mislead. */
  assert_divide (test, 1);
  if (g_str_equal (language, "en"))
    gtk_test_accessible_assert_property (GTK_ACCESSIBLE (divider), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                         "Before: 100 percent, After: 0 percent");

  /* Left is left in the drawing, also where the text runs the other way. */
  gtk_widget_grab_focus (divider);
  guide_test_press (test, "Left");
  assert_divide (test, 0.95);
  guide_test_press (test, "Left");
  guide_test_press (test, "Right");
  assert_divide (test, 0.95);
  guide_test_press (test, "Home");
  assert_divide (test, 0);
  guide_test_press (test, "Left");
  assert_divide (test, 0);
  guide_test_press (test, "End");
  assert_divide (test, 1);
  g_assert_cmpstr (guide_test_get_place (test), ==, "respond");

  press_button (test, find_doer (test, "figure.show(1)"));
  assert_divide (test, 0);
  press_button (test, find_doer (test, "figure.show(0)"));
  assert_divide (test, 1);
  press_button (test, find_doer (test, "figure.show(0)"));
  assert_divide (test, 0.5);
}

/* However the divider stands, what it cuts away goes with its page. */
static void
test_compared_pictures_go (GuideTest    *test,
                           gconstpointer data)
{
  GuideArtCache *art = guide_context_get_art (guide_window_get_context (test->window));
  const GuideDrawingLayer layers[] = { LAYER_WHOLE, LAYER_AFTER };
  gpointer textures[G_N_ELEMENTS (layers)] = { NULL };

  guide_test_go (test, "respond");
  for (guint i = 0; i < G_N_ELEMENTS (layers); i++)
    {
      while (guide_picture_get_texture (get_drawing (test)->layers[layers[i]], NULL) == NULL)
        guide_test_settle (test);
      textures[i] = guide_picture_get_texture (get_drawing (test)->layers[layers[i]], NULL);
      g_object_add_weak_pointer (textures[i], &textures[i]);
    }
  gtk_widget_grab_focus (find_type (test, "GuideDivider"));
  guide_test_press (test, "Home");
  guide_test_press (test, "End");

  guide_test_go (test, GUIDE_PLACE_GLOSSARY);
  guide_art_cache_set_tone (art, GUIDE_PALETTE_LAST_TONE);
  guide_test_settle (test);
  g_assert_null (textures[0]);
  g_assert_null (textures[1]);
}

static void
test_tone_question (GuideTest    *test,
                    gconstpointer data)
{
  GuideSession *session = guide_test_get_session (test);

  guide_session_set_tone_asked (session, FALSE);
  g_assert_cmpint (guide_session_get_tone (session), ==, 0);

  /* Not of somebody who looks for help. */
  guide_test_go (test, "red-flags");
  g_assert_null (find_type (test, "GuideToneCard"));

  /* Once for a page, though it has two figures. */
  guide_test_go (test, "needles");
  {
    g_autoptr (GPtrArray) cards = guide_test_find_all (GTK_WIDGET (test->window), guide_test_is_type, "GuideToneCard");

    graphene_rect_t drawing, card;

    g_assert_cmpuint (cards->len, ==, 1);

    /* The figure comes first, and is in view with what it says. */
    g_assert_true (gtk_widget_compute_bounds (find_type (test, "GuideDrawing"), GTK_WIDGET (test->window), &drawing));
    g_assert_true (gtk_widget_compute_bounds (cards->pdata[0], GTK_WIDGET (test->window), &card));
    g_assert_cmpfloat (drawing.origin.y, >=, 0);
    g_assert_cmpfloat (drawing.origin.y + drawing.size.height, <=, card.origin.y);
  }
  press_button (test, find_doer (test, "figure.not-now"));
  g_assert_null (find_type (test, "GuideToneCard"));
  g_assert_true (guide_session_get_tone_asked (session));
  g_assert_cmpint (guide_session_get_tone (session), ==, 0);
  g_assert_nonnull (guide_test_get_focus (test));
  guide_test_go (test, "skin");
  g_assert_null (find_type (test, "GuideToneCard"));

  /* Left unanswered, it does not come again. */
  guide_session_set_tone_asked (session, FALSE);
  guide_test_go (test, "healing");
  g_assert_nonnull (find_type (test, "GuideToneCard"));

  /* In another language it is the same question. */
  guide_session_set_language (session, "en_XA");
  guide_test_settle (test);
  guide_test_wait (10);
  g_assert_nonnull (find_type (test, "GuideToneCard"));
  guide_test_go (test, "skin");
  g_assert_null (find_type (test, "GuideToneCard"));
  g_assert_true (guide_session_get_tone_asked (session));
}

static void
test_tone (GuideTest    *test,
           gconstpointer data)
{
  GuideSession *session = guide_test_get_session (test);
  GuideArtCache *art = guide_context_get_art (guide_window_get_context (test->window));

  guide_session_set_tone_asked (session, FALSE);
  guide_test_go (test, "skin");
  press_button (test, find_doer (test, "reader.tone(5)"));
  g_assert_cmpint (guide_session_get_tone (session), ==, 5);
  g_assert_cmpuint (guide_art_cache_get_tone (art), ==, 5);

  /* It stays while the page does, so that nothing jumps. */
  g_assert_nonnull (find_type (test, "GuideToneCard"));
  g_assert_null (guide_test_find (GTK_WIDGET (test->window), guide_test_does, "figure.not-now"));
  guide_test_go (test, "needles");
  g_assert_null (find_type (test, "GuideToneCard"));
}

/* After some time on a page, the next one has its drawing in its first frame. */
static void
test_ahead (GuideTest    *test,
            gconstpointer data)
{
  const char **ids = guide_book_get_page_ids (guide_test_get_book (test));

  guide_test_go (test, ids[0]);
  for (guint i = 1; ids[i] != NULL && i < 6; i++)
    {
      guide_test_wait (1200 * guide_slowness ());
      guide_session_go (guide_test_get_session (test), ids[i]);
      g_assert_true (has_picture (test));
      guide_test_settle (test);
    }
}

/* --- made by hand, for what no page has ------------------------------------- */

static GuideNode *
new_step (const char *title,
          const char *text,
          int         step)
{
  return g_object_new (GUIDE_TYPE_STEP, "title", title, "text", text, "step", step, NULL);
}

/* (transfer full): a window of its own with one thing in it, drawn. */
static GtkWindow *
show_alone (GtkWidget *widget,
            int        width,
            int        height)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));
  guide_test_wait (300);

  return GTK_WINDOW (window);
}

/* (transfer full): what the widget showed in its last frame. */
static GBytes *
dup_pixels (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  gsize size = (gsize) width * height * 4;
  guchar *pixels = g_malloc0 (size);
  GskRenderNode *node;

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node != NULL)
    {
      g_autoptr (GdkTexture) texture =
        gsk_renderer_render_texture (gtk_native_get_renderer (gtk_widget_get_native (widget)), node,
                                     &GRAPHENE_RECT_INIT (0, 0, width, height));

      gdk_texture_download (texture, pixels, (gsize) width * 4);
      gsk_render_node_unref (node);
    }

  return g_bytes_new_take (pixels, size);
}

/* All of one colour, as where there is no picture. */
static gboolean
is_blank (GBytes *pixels)
{
  gsize size;
  const guint32 *colours = g_bytes_get_data (pixels, &size);

  for (gsize i = 1; i < size / sizeof *colours; i++)
    if (colours[i] != colours[0])
      return FALSE;

  return TRUE;
}

/* (transfer full): what it shows once it shows something. */
static GBytes *
wait_until_shown (GtkWidget *widget)
{
  GBytes *pixels = dup_pixels (widget);

  for (int tries = 0; is_blank (pixels) && tries < 100; tries++)
    {
      g_bytes_unref (pixels);
      guide_test_wait (100);
      pixels = dup_pixels (widget);
    }
  g_assert_false (is_blank (pixels));

  return pixels;
}

/* The drawing of an option, in more device pixels than a drawing is ever made
 * in, as with one option on a wide screen of scale 2. */
static void
test_wide_part (GuideTest    *test,
                gconstpointer data)
{
  GuideArtCache *art = guide_context_get_art (guide_window_get_context (test->window));
  GtkWidget *drawing = guide_part_drawing_new (art, "options", NULL);
  GtkWindow *window = show_alone (drawing, 1900, 300);
  g_autoptr (GBytes) pixels = NULL;

  g_assert_cmpint (gtk_widget_get_width (drawing), >, 1800);
  pixels = wait_until_shown (drawing);
  guide_test_destroy (window);
}

/* Other colours come while it is being drawn: it is then as if it had been made
 * in them. */
static void
test_recoloured_part (GuideTest    *test,
                      gconstpointer data)
{
  GuideArtCache *art = guide_context_get_art (guide_window_get_context (test->window));
  GtkWidget *drawing = guide_part_drawing_new (art, "options", NULL);
  GtkWidget *other = guide_part_drawing_new (art, "options", NULL);
  GtkWindow *window = show_alone (drawing, 700, 300), *window_after;
  g_autoptr (GBytes) before = wait_until_shown (drawing);
  g_autoptr (GBytes) after = NULL;
  g_autoptr (GBytes) wanted = NULL;

  for (GuideTheme theme = GUIDE_THEME_DARK; theme <= GUIDE_THEME_CONTRAST; theme++)
    {
      guide_art_cache_set_theme (art, theme);
      guide_test_wait (20); /* a frame, while the picture is being made */
    }
  guide_art_cache_drain (art);
  guide_test_wait (300);
  after = wait_until_shown (drawing);
  window_after = show_alone (other, 700, 300);
  wanted = wait_until_shown (other);
  g_assert_false (g_bytes_equal (before, after));
  g_assert_true (g_bytes_equal (after, wanted));
  guide_test_destroy (window);
  guide_test_destroy (window_after);
}

/* What no figure of today has: a single step, which can be played all the same. */
static void
test_one_step (GuideTest    *test,
               gconstpointer data)
{
  g_autoptr (GuideFigure) figure = g_object_new (GUIDE_TYPE_FIGURE, "drawing", "course", "alt", "One", NULL);
  g_autoptr (GuideNode) step = new_step ("Only", "There is no other.", 1);
  GtkWidget *view;
  GtkWindow *window;

  guide_node_adopt (GUIDE_NODE (figure), step);
  view = guide_steps_view_new (figure, guide_context_get_art (guide_window_get_context (test->window)));
  window = show_alone (view, 700, 700);
  gtk_widget_activate_action (view, "figure.play", NULL);
  assert_playing (view, FALSE);
  guide_test_wait (PLAY_MS);
  g_assert_nonnull (guide_test_find (view, guide_test_says, "Only"));
  guide_test_destroy (window);
}

/* A screen reader reads words, and no tags. */
static void
test_spoken_step (GuideTest    *test,
                  gconstpointer data)
{
  g_autoptr (GuideFigure) figure = g_object_new (GUIDE_TYPE_FIGURE, "drawing", "course", "alt", "Two", NULL);
  g_autoptr (GuideNode) first = new_step ("First", "Calm <b>and</b> dry &amp; clean.", 1);
  g_autoptr (GuideNode) second = new_step ("Second", "Later.", 2);
  GtkWidget *view, *dot, *play;
  GtkWindow *window;

  guide_node_adopt (GUIDE_NODE (figure), first);
  guide_node_adopt (GUIDE_NODE (figure), second);
  view = guide_steps_view_new (figure, guide_context_get_art (guide_window_get_context (test->window)));
  window = show_alone (view, 700, 700);
  dot = guide_test_find (view, guide_test_does, "figure.step(0)");
  g_assert_nonnull (dot);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (dot), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Calm and dry & clean.");
  play = guide_test_find (view, does_play, NULL);
  g_assert_nonnull (play);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (play), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "First. Calm and dry & clean.");
  guide_test_destroy (window);
}

int
main (int    argc,
      char **argv)
{
  guide_test_init (&argc, &argv);

  g_test_add ("/figure/parts", GuideTest, NULL, set_up, test_parts, tear_down);
  g_test_add ("/figure/part-keys", GuideTest, NULL, set_up, test_part_keys, tear_down);
  g_test_add ("/figure/only-listed", GuideTest, NULL, set_up, test_only_listed, tear_down);
  g_test_add ("/figure/widths", GuideTest, NULL, set_up, test_widths, tear_down);
  g_test_add ("/figure/not-mirrored", GuideTest, NULL, set_up, test_not_mirrored, tear_down);
  g_test_add ("/figure/steps", GuideTest, NULL, set_up, test_steps, tear_down);
  g_test_add ("/figure/play", GuideTest, NULL, set_up, test_play, tear_down);
  g_test_add ("/figure/caption", GuideTest, NULL, set_up, test_caption, tear_down);
  g_test_add ("/figure/play-slider", GuideTest, NULL, set_up, test_play_slider, tear_down);
  g_test_add ("/figure/fade", GuideTest, NULL, set_up, test_fade, tear_down);
  g_test_add ("/figure/slider", GuideTest, NULL, set_up, test_slider, tear_down);
  g_test_add ("/figure/one-scale", GuideTest, "en", set_up, test_one_scale, tear_down);
  g_test_add ("/figure/one-scale-rtl", GuideTest, "ar_XB", set_up, test_one_scale, tear_down);
  g_test_add ("/figure/timeline", GuideTest, "ar_XB", set_up, test_timeline, tear_down);
  g_test_add ("/figure/play-points", GuideTest, "en", set_up, test_play_points, tear_down);
  g_test_add ("/figure/play-points-rtl", GuideTest, "ar_XB", set_up, test_play_points, tear_down);
  g_test_add ("/figure/compare", GuideTest, "en", set_up, test_compare, tear_down);
  g_test_add ("/figure/compare-rtl", GuideTest, "ar_XB", set_up, test_compare, tear_down);
  g_test_add ("/figure/compared-pictures-go", GuideTest, NULL, set_up, test_compared_pictures_go, tear_down);
  g_test_add ("/figure/tone-question", GuideTest, NULL, set_up, test_tone_question, tear_down);
  g_test_add ("/figure/tone", GuideTest, NULL, set_up, test_tone, tear_down);
  g_test_add ("/figure/wide-part", GuideTest, NULL, set_up, test_wide_part, tear_down);
  g_test_add ("/figure/recoloured-part", GuideTest, NULL, set_up, test_recoloured_part, tear_down);
  g_test_add ("/figure/one-step", GuideTest, NULL, set_up, test_one_step, tear_down);
  g_test_add ("/figure/spoken-step", GuideTest, NULL, set_up, test_spoken_step, tear_down);
  g_test_add ("/figure/ahead", GuideTest, NULL, set_up, test_ahead, tear_down);

  return g_test_run ();
}
