/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-covers.h"
#include "guide-inside.h"

#include "guide-front.h"
#include "guide-unpainted.h"

#include <glib/gstdio.h>
#include <stdlib.h>

/* Nothing on a screen of the kiosk is cut, outside, or broken within a word: at every
 * size of panel, lying and upright, in every size of the text and every language. And
 * the bar is low, its buttons are large, and the way out is not under “Next”.
 *
 * In one process, whose window takes one size after the other. Of the sizes the short
 * form takes those in which the most gives way; GUIDE_PROOF=whole takes all, and
 * GUIDE_PROOF_FROM=N begins with the Nth. */

#define SIDE 60 /* of what a finger touches, logical pixels */
#define FRAMES 2
#define FAULTS_SHOWN 60

/* Two turns of the screen that waits. */
#define REST_SECONDS 25
#define REST_FRAMES_MAX 20

typedef struct
{
  int      width, height;
  gboolean in_short;
} Size;

static const Size sizes[] = {
  { 640, 480, TRUE },   { 480, 640, TRUE },    { 800, 480, FALSE },   { 480, 800, FALSE },   { 800, 600, FALSE },
  { 600, 800, FALSE },  { 1024, 600, TRUE },   { 600, 1024, FALSE },  { 1024, 768, FALSE },  { 768, 1024, FALSE },
  { 1280, 800, FALSE }, { 800, 1280, FALSE },  { 1366, 768, FALSE },  { 768, 1366, FALSE },  { 1920, 1080, TRUE },
  { 1080, 1920, TRUE }, { 2560, 1440, FALSE }, { 1440, 2560, FALSE }, { 3840, 2160, FALSE }, { 2160, 3840, FALSE },
};
static const char *const languages[] = { "en", "es", "ar" };

/* The most that the bars may take of the height, in text of 125 %. */
static const struct
{
  int    width, height;
  double share;
} bar_shares[] = { { 1920, 1080, 0.12 }, { 1080, 1920, 0.10 } };

typedef struct
{
  GuideInside inside;
  Size        size;
  int         text_size;
  const char *language;
  const char *screen;
  GPtrArray  *faults;
  guint       n_screens, n_words, n_targets;
  double      most_bar; /* the largest share of the height that a bar took */
} Test;

typedef struct
{
  GtkWidget      *widget;
  graphene_rect_t box;
} Spot;

G_GNUC_PRINTF (2, 3)
static void
add_fault (Test       *self,
           const char *format,
           ...)
{
  g_autofree char *fault = NULL;
  va_list arguments;

  va_start (arguments, format);
  fault = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_ptr_array_add (self->faults, g_strdup_printf ("%dx%d %d %% %s, %s: %s", self->size.width, self->size.height,
                                                  self->text_size, self->language, self->screen, fault));
}

static GtkWidget *
get_root (Test *self)
{
  return GTK_WIDGET (self->inside.window);
}

/* --- Time ------------------------------------------------------------------ */

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       data)
{
  (*(guint *) data)++;

  return G_SOURCE_CONTINUE;
}

/* Sizes are given in a frame, and what follows from them in the next. */
static void
wait_for_frames (Test *self)
{
  gint64 end = guide_inside_get_deadline ();
  guint n_frames = 0;
  guint id = gtk_widget_add_tick_callback (get_root (self), tick_cb, &n_frames, NULL);

  while (n_frames <= FRAMES && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_remove_tick_callback (get_root (self), id);
  if (n_frames <= FRAMES)
    g_error ("No frame came");
}

static void
resize (Test *self,
        Size  size)
{
  self->size = size;
  guide_inside_resize (&self->inside, size.width, size.height);
  wait_for_frames (self);
}

static GuideSession *
get_session (Test *self)
{
  return guide_context_get_session (guide_window_get_context (self->inside.window));
}

static void
set_text_size (Test *self,
               int   size)
{
  self->text_size = size;
  g_object_set (get_session (self), "text-size", size, NULL);
  wait_for_frames (self);
}

/* --- What is whole --------------------------------------------------------- */

static graphene_rect_t
get_box (Test      *self,
         GtkWidget *widget)
{
  graphene_rect_t box;

  g_assert_true (gtk_widget_compute_bounds (widget, get_root (self), &box));

  return box;
}

static const char *
name_of (GtkWidget *widget)
{
  const char *found = NULL;

  if (GTK_IS_LABEL (widget))
    return gtk_label_get_text (GTK_LABEL (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = name_of (child);

  return found != NULL ? found : G_OBJECT_TYPE_NAME (widget);
}

static gboolean
is_inside (const graphene_rect_t *inner,
           const graphene_rect_t *outer)
{
  graphene_rect_t wide;

  graphene_rect_inset_r (outer, -1, -1, &wide); /* rounding */

  return graphene_rect_contains_rect (&wide, inner);
}

/* In the window, and in whatever on the way there shows no more than its own area. */
static void
check_seen (Test                  *self,
            GtkWidget             *widget,
            const graphene_rect_t *box)
{
  for (GtkWidget *area = gtk_widget_get_parent (widget); area != NULL; area = gtk_widget_get_parent (area))
    if (area == get_root (self) || gtk_widget_get_overflow (area) == GTK_OVERFLOW_HIDDEN)
      {
        graphene_rect_t limits = GRAPHENE_RECT_INIT (0, 0, self->size.width, self->size.height);

        if (area != get_root (self))
          limits = get_box (self, area);
        if (is_inside (box, &limits))
          continue;
        add_fault (self, "“%s” at %.0f,%.0f %.0fx%.0f is outside of the %s at %.0f,%.0f %.0fx%.0f", name_of (widget),
                   box->origin.x, box->origin.y, box->size.width, box->size.height, gtk_widget_get_css_name (area),
                   limits.origin.x, limits.origin.y, limits.size.width, limits.size.height);
        return;
      }
}

/* A line may end where Pango says that one can; elsewhere it ends within a word. */
static void
check_words (Test     *self,
             GtkLabel *label)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  const char *text = pango_layout_get_text (layout);
  int n_attributes;
  const PangoLogAttr *attributes = pango_layout_get_log_attrs_readonly (layout, &n_attributes);

  if (pango_layout_is_ellipsized (layout))
    add_fault (self, "“%s” is cut short", text);
  for (int i = 1; i < pango_layout_get_line_count (layout); i++)
    {
      int start = pango_layout_get_line_readonly (layout, i)->start_index;

      if (!attributes[g_utf8_pointer_to_offset (text, text + start)].is_line_break)
        {
          add_fault (self, "a word of “%s” is broken", text);
          return;
        }
    }
}

/* Where the words really are: a label without room draws over its edge. */
static graphene_rect_t
get_words_box (Test     *self,
               GtkLabel *label)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  graphene_point_t from, to;
  graphene_rect_t box;
  PangoRectangle ink;
  int x, y;

  gtk_label_get_layout_offsets (label, &x, &y);
  pango_layout_get_pixel_extents (layout, NULL, &ink);
  g_assert_true (gtk_widget_compute_point (GTK_WIDGET (label), get_root (self),
                                           &GRAPHENE_POINT_INIT (x + ink.x, y + ink.y), &from));
  g_assert_true (gtk_widget_compute_point (GTK_WIDGET (label), get_root (self),
                                           &GRAPHENE_POINT_INIT (x + ink.x + ink.width, y + ink.y + ink.height), &to));
  graphene_rect_init (&box, from.x, from.y, to.x - from.x, to.y - from.y);

  return box;
}

/* What takes turns at one place is looked at whole, whoever's turn it is. */
static gboolean
is_turn (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  return parent != NULL && g_str_equal (gtk_widget_get_css_name (parent), "turns");
}

static void
gather (GtkWidget *widget,
        GArray    *found)
{
  if (!gtk_widget_get_visible (widget) || (!gtk_widget_get_child_visible (widget) && !is_turn (widget)))
    return;
  if ((GTK_IS_LABEL (widget) && *gtk_label_get_text (GTK_LABEL (widget)) != '\0') || GTK_IS_BUTTON (widget) ||
      gtk_widget_has_css_class (widget, "clinic-logo"))
    g_array_append_val (found, ((Spot) { .widget = widget }));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gather (child, found);
}

/* Words over words: somebody has no room and takes the neighbour's. */
static void
check_apart (Test   *self,
             GArray *spots)
{
  for (guint i = 0; i < spots->len; i++)
    for (guint j = i + 1; j < spots->len; j++)
      {
        Spot *a = &g_array_index (spots, Spot, i), *b = &g_array_index (spots, Spot, j);
        graphene_rect_t both, a_core, b_core;

        if (!GTK_IS_LABEL (a->widget) || !GTK_IS_LABEL (b->widget) || is_turn (a->widget))
          continue;
        graphene_rect_inset_r (&a->box, 2, 4, &a_core); /* lines may stand close */
        graphene_rect_inset_r (&b->box, 2, 4, &b_core);
        if (graphene_rect_intersection (&a_core, &b_core, &both))
          add_fault (self, "“%s” and “%s” lie over each other", name_of (a->widget), name_of (b->widget));
      }
}

static void
check_whole (Test      *self,
             GtkWidget *part)
{
  g_autoptr (GArray) spots = g_array_new (FALSE, FALSE, sizeof (Spot));

  self->n_screens++;
  gather (part, spots);
  g_assert_cmpuint (spots->len, >, 0);
  for (guint i = 0; i < spots->len; i++)
    {
      Spot *spot = &g_array_index (spots, Spot, i);

      if (GTK_IS_LABEL (spot->widget))
        {
          self->n_words++;
          check_words (self, GTK_LABEL (spot->widget));
          spot->box = get_words_box (self, GTK_LABEL (spot->widget));
        }
      else
        {
          self->n_targets++;
          spot->box = get_box (self, spot->widget);
        }
      check_seen (self, spot->widget, &spot->box);
    }
  check_apart (self, spots);
}

/* --- The bar --------------------------------------------------------------- */

static gboolean
is_bar (GtkWidget *widget)
{
  const char *name = gtk_widget_get_css_name (widget);

  return (g_str_equal (name, "topbar") || g_str_equal (name, "pagebar") || g_str_equal (name, "onebar"));
}

static gboolean
is_outer_bar (GtkWidget *widget)
{
  if (!is_bar (widget))
    return FALSE;
  for (GtkWidget *parent = gtk_widget_get_parent (widget); parent != NULL; parent = gtk_widget_get_parent (parent))
    if (is_bar (parent))
      return FALSE;

  return TRUE;
}

static GtkWidget *
find_action (GtkWidget  *widget,
             const char *action)
{
  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_action (child, action);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
check_bar_height (Test   *self,
                  double  share)
{
  self->most_bar = MAX (self->most_bar, share);
  for (guint i = 0; i < G_N_ELEMENTS (bar_shares); i++)
    if (self->size.width == bar_shares[i].width && self->size.height == bar_shares[i].height && self->text_size == 125)
      {
        if (g_str_equal (self->language, "en"))
          g_test_message ("%s, %dx%d at 125 %%: the bars take %.1f %% of the height", self->screen, self->size.width,
                          self->size.height, 100 * share);
        if (share > bar_shares[i].share)
          add_fault (self, "the bars take %.1f %% of the height", 100 * share);
      }
}

static void
check_bar_targets (Test      *self,
                   GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_BUTTON (widget))
    {
      graphene_rect_t box = get_box (self, widget);

      if (MIN (box.size.width, box.size.height) < SIDE - 0.5)
        add_fault (self, "“%s” is %.0f x %.0f, too small for a finger", name_of (widget), box.size.width, box.size.height);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_bar_targets (self, child);
}

/* Whoever presses “Next” too often, a little low, must not lose the visit. */
static void
check_way_out (Test *self)
{
  GtkWidget *finish = find_action (get_root (self), "kiosk.finish"), *next = find_action (get_root (self), "guide.next");
  graphene_rect_t out, forward;

  if (finish == NULL)
    add_fault (self, "no way out of the visit");
  if (finish == NULL || next == NULL)
    return;

  out = get_box (self, finish);
  forward = get_box (self, next);
  if (out.origin.y >= forward.origin.y + forward.size.height - 1 && out.origin.x < forward.origin.x + forward.size.width &&
      forward.origin.x < out.origin.x + out.size.width)
    add_fault (self, "the way out is right under “Next”");
}

static gboolean draws_smaller (GskRenderNode *node,
                               gboolean       smaller);

/* Of a kind that the oldest GTK does not have, by what is written of it: that takes long, for all pictures are, too. */
static gboolean
is_told_smaller (GskRenderNode *node,
                 gboolean       smaller)
{
  g_autoptr (GBytes) bytes = gsk_render_node_serialize (node);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  return (smaller || strstr (text, "scale(") != NULL) &&
         (strstr (text, "text {") != NULL || strstr (text, "border {") != NULL);
}

/* Whether one of those that are drawn within a node does. */
static gboolean
draws_inside_smaller (GskRenderNode *node,
                      gboolean       smaller)
{
  switch ((int) gsk_render_node_get_node_type (node))
    {
    case GSK_TRANSFORM_NODE:
      return draws_smaller (gsk_transform_node_get_child (node), smaller);
    case GSK_OPACITY_NODE:
      return draws_smaller (gsk_opacity_node_get_child (node), smaller);
    case GSK_COLOR_MATRIX_NODE:
      return draws_smaller (gsk_color_matrix_node_get_child (node), smaller);
    case GSK_REPEAT_NODE:
      return draws_smaller (gsk_repeat_node_get_child (node), smaller);
    case GSK_CLIP_NODE:
      return draws_smaller (gsk_clip_node_get_child (node), smaller);
    case GSK_ROUNDED_CLIP_NODE:
      return draws_smaller (gsk_rounded_clip_node_get_child (node), smaller);
    case GSK_SHADOW_NODE:
      return draws_smaller (gsk_shadow_node_get_child (node), smaller);
    case GSK_BLUR_NODE:
      return draws_smaller (gsk_blur_node_get_child (node), smaller);
    case GSK_DEBUG_NODE:
      return draws_smaller (gsk_debug_node_get_child (node), smaller);
    case GSK_BLEND_NODE:
      return draws_smaller (gsk_blend_node_get_bottom_child (node), smaller) ||
             draws_smaller (gsk_blend_node_get_top_child (node), smaller);
    case GSK_CROSS_FADE_NODE:
      return draws_smaller (gsk_cross_fade_node_get_start_child (node), smaller) ||
             draws_smaller (gsk_cross_fade_node_get_end_child (node), smaller);
    default:
      return gsk_render_node_get_node_type (node) > GSK_GL_SHADER_NODE && is_told_smaller (node, smaller);
    }
}

/* Whether words or lines are in what is drawn smaller: an icon is drawn from its own size to that of its
 * place by newer GTKs. */
static gboolean
draws_smaller (GskRenderNode *node,
               gboolean       smaller)
{
  GskRenderNodeType type = gsk_render_node_get_node_type (node);

  if (type == GSK_TEXT_NODE || type == GSK_BORDER_NODE)
    return smaller;
  if (type == GSK_TRANSFORM_NODE)
    {
      g_autofree char *transform = gsk_transform_to_string (gsk_transform_node_get_transform (node));

      smaller = smaller || strstr (transform, "scale(") != NULL;
    }
  if (type != GSK_CONTAINER_NODE)
    return draws_inside_smaller (node, smaller);

  for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
    if (draws_smaller (gsk_container_node_get_child (node, i), smaller))
      return TRUE;

  return FALSE;
}

/* Of what it draws smaller by itself, OpenGL leaves out lines. */
static void
check_drawn_whole (Test      *self,
                   GtkWidget *widget)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (widget);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  gdk_paintable_snapshot (picture, snapshot, gdk_paintable_get_intrinsic_width (picture),
                          gdk_paintable_get_intrinsic_height (picture));
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  if (draws_smaller (node, FALSE))
    add_fault (self, "the %s is drawn smaller, and not by cairo", gtk_widget_get_css_name (widget));
}

static void
check_bars (Test *self)
{
  g_autoptr (GPtrArray) bars = guide_inside_gather (&self->inside, is_outer_bar);
  double height = 0;

  for (guint i = 0; i < bars->len; i++)
    {
      height += get_box (self, bars->pdata[i]).size.height;
      check_whole (self, bars->pdata[i]);
      check_bar_targets (self, bars->pdata[i]);
      check_drawn_whole (self, bars->pdata[i]);
    }
  check_bar_height (self, height / self->size.height);
  if (find_action (get_root (self), "guide.help") == NULL && find_action (get_root (self), "kiosk.help") == NULL)
    add_fault (self, "no “Get help”");
  check_way_out (self);
}

/* --- A visit --------------------------------------------------------------- */

static void
check_in_all_sizes (Test       *self,
                    const char *screen,
                    gboolean    whole,
                    gboolean    bars)
{
  self->screen = screen;
  for (int size = GUIDE_TEXT_SIZE_MIN; size <= GUIDE_TEXT_SIZE_MAX; size += GUIDE_TEXT_SIZE_STEP)
    {
      set_text_size (self, size);
      if (whole)
        check_whole (self, get_root (self));
      if (bars)
        check_bars (self);
    }
}

static GuideFront *
get_front (Test *self)
{
  return GUIDE_FRONT (gtk_window_get_child (GTK_WINDOW (get_root (self))));
}

static void
cover (Test       *self,
       const char *screen,
       GtkWidget  *what)
{
  guide_front_cover (get_front (self), what);
  check_in_all_sizes (self, screen, TRUE, FALSE);
  guide_front_uncover (get_front (self));
}

static void
check_visit (Test *self)
{
  guide_session_set_language (get_session (self), self->language);
  guide_inside_settle (20);
  check_in_all_sizes (self, "attract", TRUE, FALSE);
  guide_inside_act (&self->inside, "kiosk.start", NULL);
  check_in_all_sizes (self, "languages", TRUE, TRUE);
  guide_inside_act (&self->inside, "kiosk.language", self->language);
  check_in_all_sizes (self, "looks", TRUE, TRUE);
  guide_inside_act (&self->inside, "kiosk.enter", NULL);
  check_in_all_sizes (self, "home", FALSE, TRUE);
  guide_inside_act (&self->inside, "guide.go", "red-flags");
  check_in_all_sizes (self, "page", FALSE, TRUE);
  cover (self, "countdown", guide_covers_new_countdown ());
  cover (self, "keypad", guide_covers_new_keypad ());
  guide_inside_act (&self->inside, "kiosk.finish", NULL);
}

/* What an action of the kiosk does, it does soon. */
static void
wait_for_action (Test       *self,
                 const char *action)
{
  gint64 end = guide_inside_get_deadline ();

  while (find_action (get_root (self), action) == NULL && g_get_monotonic_time () < end)
    guide_inside_settle (1);
  if (find_action (get_root (self), action) == NULL)
    g_error ("There is no button for %s", action);
}

/* Somebody has come for nothing but help. */
static void
check_help_at_once (Test *self)
{
  guide_inside_act (&self->inside, "kiosk.start", NULL);
  wait_for_action (self, "kiosk.help");
  guide_inside_act (&self->inside, "kiosk.help", NULL);
  wait_for_action (self, "guide.help");
  g_assert_cmpstr (guide_session_get_place (get_session (self)), ==, GUIDE_PAGE_HELP);
  guide_inside_act (&self->inside, "kiosk.finish", NULL);
}

static void
painted_cb (GdkFrameClock *clock,
            guint         *n_frames)
{
  (*n_frames)++;
}

/* It runs day and night, often without a graphics card: between its turns nothing is
 * drawn, and a turn takes a few frames. */
static void
check_rest (Test *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (get_root (self));
  guint n_frames = 0;
  gulong id = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &n_frames);

  guide_inside_settle (REST_SECONDS * 1000);
  g_signal_handler_disconnect (clock, id);
  g_test_message ("The screen that waits was drawn %u times in %d s", n_frames, REST_SECONDS);
  g_assert_cmpuint (n_frames, >=, 2);
  g_assert_cmpuint (n_frames, <=, REST_FRAMES_MAX);
}

static char *
put_clinic (void)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "guide-test-panels-XXXXXX", NULL);
  int fd = g_mkstemp (path);

  g_assert_cmpint (fd, >=, 0);
  g_close (fd, NULL);
  g_assert_true (g_file_set_contents (path,
                                      "[clinic]\n"
                                      "name=Department of Dermatology and Plastic Surgery of the Riverside District Hospital\n"
                                      "phone=0123\n"
                                      "[kiosk]\nlanguages=en;es;ar\nonly-checked=false\ntext-size=125\nidle-seconds=900\n",
                                      -1, NULL));

  return g_steal_pointer (&path);
}

static void
show_faults (Test *self)
{
  for (guint i = 0; i < self->faults->len && i < FAULTS_SHOWN; i++)
    g_test_message ("%s", (const char *) self->faults->pdata[i]);
  if (self->faults->len > FAULTS_SHOWN)
    g_test_message ("… and %u more", self->faults->len - FAULTS_SHOWN);
}

static void
test_panels (void)
{
  Test self = { .faults = g_ptr_array_new_with_free_func (g_free) };
  g_autofree char *clinic = put_clinic ();
  gboolean all = g_strcmp0 (g_getenv ("GUIDE_PROOF"), "whole") == 0;
  guint from = g_getenv ("GUIDE_PROOF_FROM") != NULL ? MAX (1, atoi (g_getenv ("GUIDE_PROOF_FROM"))) - 1 : 0;

  guide_inside_start (&self.inside, clinic, 20);
  guide_inside_leave_full_screen (&self.inside);
  check_rest (&self);
  check_help_at_once (&self);
  guide_unpainted_begin (get_root (&self));
  guide_inside_leave_undrawn (&self.inside);
  for (guint i = from; i < G_N_ELEMENTS (sizes); i++)
    {
      guint before = self.faults->len;

      if (!all && !sizes[i].in_short)
        continue;
      resize (&self, sizes[i]);
      for (guint j = 0; j < G_N_ELEMENTS (languages); j++)
        {
          self.language = languages[j];
          check_visit (&self);
        }
      g_test_message ("%u of %u: %dx%d: %u faults", i + 1, (guint) G_N_ELEMENTS (sizes), sizes[i].width, sizes[i].height,
                      self.faults->len - before);
    }
  show_faults (&self);
  g_test_message ("%u screens, %u words, %u buttons, %u faults; the bars took at most %.0f %% of the height", self.n_screens,
                  self.n_words, self.n_targets, self.faults->len, 100 * self.most_bar);
  g_assert_cmpuint (self.n_words, >, 500);
  g_assert_cmpuint (self.faults->len, ==, 0);
  g_ptr_array_unref (self.faults);
  g_unlink (clinic);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/kiosk/panels", test_panels);

  return g_test_run ();
}
