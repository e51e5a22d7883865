/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-logo-box.h"
#include "guide-logo-error.h"
#include "guide-logo-fonts.h"
#include "guide-logo.h"
#include "guide-slowness.h"

#include <gio/gio.h>
#include <math.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

/* A clinic's logo: drawn whole whatever it says of its size, within limits of time
 * and memory, on a ground it can be read on. */

#define SVG "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
#define BAND "<rect width='360' height='90' fill='#1f5f7a'/>"

static GBytes *
new_file (const char *text)
{
  return g_bytes_new (text, strlen (text));
}

static GuideLogo *
draw (GBytes  *file,
      GError **error)
{
  g_autoptr (GuideLogo) logo = guide_logo_new (file);

  return guide_logo_draw (logo, GUIDE_LOGO_LIMITS_OF_USE, error) ? g_steal_pointer (&logo) : NULL;
}

static GuideLogo *
draw_text (const char *text)
{
  g_autoptr (GBytes) file = new_file (text);
  g_autoptr (GError) error = NULL;
  GuideLogo *logo = draw (file, &error);

  g_assert_no_error (error);

  return logo;
}

/* One drawing, in each way that an SVG has to tell its size. */
static void
test_proportion (void)
{
  const struct
  {
    const char *head;
    double aspect;
  } cases[] = {
    { "width='360' height='90' viewBox='0 0 360 90'>" BAND, 4 },
    { "viewBox='0 0 360 90'>" BAND, 4 },
    { "width='100%' height='100%' viewBox='0 0 360 90'>" BAND, 4 },
    { "width='360' viewBox='0 0 360 90'>" BAND, 4 },
    { "width='80mm' height='20mm' viewBox='0 0 360 90'>" BAND, 4 },
    { "width='360' height='90'>" BAND, 4 },
    { ">" BAND, 4 },
    { "><rect x='700' y='-40' width='360' height='90'/>", 4 },
    { "><rect x='700' y='400' width='360' height='90'/><path d='M700 450 H1060' stroke='#fff'/>", 4 },
    { "><rect width='100%' height='100%'/>", 2 },
    { "viewBox='-180000 -45000 360000 90000'><rect x='-180000' y='-45000' width='360000' height='90000'/>", 4 },
    { "viewBox='0 0 100 700'><rect width='100' height='700'/>", 100.0 / 700 },
    { "viewBox='0 0 900 100'><rect width='900' height='100'/>", 9 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strconcat (SVG, cases[i].head, "</svg>", NULL);
      g_autoptr (GuideLogo) logo = draw_text (text);

      g_test_message ("%s", text);
      g_assert_cmpfloat_with_epsilon (guide_logo_get_aspect (logo) / cases[i].aspect, 1, 0.01);
      g_assert_cmpint (guide_logo_get_ground (logo), ==, GUIDE_LOGO_GROUND_NONE); /* all of it is drawn */
    }
}

static void
test_ground (void)
{
  const struct
  {
    const char *drawn;
    GuideLogoGround ground;
  } cases[] = {
    { "<circle cx='45' cy='45' r='40' fill='#1b2a33'/>", GUIDE_LOGO_GROUND_LIGHT },
    { "<circle cx='45' cy='45' r='40' fill='#fff'/>", GUIDE_LOGO_GROUND_DARK },
    { "<circle cx='45' cy='45' r='40' fill='#f4e04d'/>", GUIDE_LOGO_GROUND_DARK }, /* yellow */
    { "<rect width='90' height='90'/><rect x='180' width='90' height='90' fill='#fff'/>", GUIDE_LOGO_GROUND_MIDDLE },
    /* White letters on a dark disc are read on the disc. */
    { "<circle cx='45' cy='45' r='40' fill='#1b2a33'/><rect x='30' y='30' width='30' height='30' fill='#fff'/>",
      GUIDE_LOGO_GROUND_LIGHT },
    { "<rect width='360' height='90' fill='#fff'/>", GUIDE_LOGO_GROUND_NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strconcat (SVG "viewBox='0 0 360 90'>", cases[i].drawn, "</svg>", NULL);
      g_autoptr (GuideLogo) logo = draw_text (text);

      g_test_message ("%s", text);
      g_assert_cmpint (guide_logo_get_ground (logo), ==, cases[i].ground);
      g_assert_cmpfloat_with_epsilon (guide_logo_get_aspect (logo), 4, 0.01); /* what is empty is part of it */
    }
}

static void
test_refused (void)
{
  const struct
  {
    const char *text;
    const char *reason;
  } cases[] = {
    { "Our logo", "neither an SVG nor a PNG" },
    { "", "neither an SVG nor a PNG" },
    { "\xff\xd8\xff\xe0", "a JPEG picture" },
    { "\x89PNG\r\n\x1a\nx", "cannot be used" },
    { SVG "viewBox='0 0 360 90'></svg>", "nothing can be seen" },
    { SVG "></svg>", "nothing is drawn" },
    { SVG "viewBox='0 0 360 90'>" BAND, "(line 1: Premature end" }, /* it has no end */
    { "<svg viewBox='0 0 360 90'>" BAND "</svg>", "lacks xmlns" },
    { "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 360 90'>" BAND "<image xlink:href=''/></svg>", "xlink" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) file = new_file (cases[i].text);
      g_autoptr (GError) error = NULL;
      g_autoptr (GuideLogo) logo = draw (file, &error);

      g_assert_null (logo);
      g_assert_error (error, GUIDE_LOGO_ERROR, 0);
      g_test_message ("%s", error->message);
      g_assert_nonnull (strstr (error->message, cases[i].reason));
    }
}

/* How much the largest of all processes that drew has had, in kB. */
static long
get_most_memory (void)
{
  struct rusage usage;

  getrusage (RUSAGE_CHILDREN, &usage);

  return usage.ru_maxrss;
}

/* Microseconds of the processor, which a busy machine does not lengthen. */
static gint64
get_work_of_children (void)
{
  struct rusage usage;

  getrusage (RUSAGE_CHILDREN, &usage);

  return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * G_USEC_PER_SEC + usage.ru_utime.tv_usec + usage.ru_stime.tv_usec;
}

static void
assert_too_heavy (const char *text)
{
  g_autoptr (GBytes) file = new_file (text);
  g_autoptr (GError) error = NULL;
  gint64 begin = get_work_of_children ();
  g_autoptr (GuideLogo) logo = draw (file, &error);

  g_assert_null (logo);
  g_assert_cmpstr (error->message, ==, GUIDE_LOGO_TOO_HEAVY);
  g_assert_cmpint (get_work_of_children () - begin, <, 3 * guide_slowness () * G_USEC_PER_SEC);
}

static char *
dup_repeated (const char *text,
              guint       n)
{
  g_autoptr (GString) all = g_string_new (NULL);

  while (n-- > 0)
    g_string_append (all, text);

  return g_string_free (g_steal_pointer (&all), FALSE);
}

/* Small files that ask for hours, or for gigabytes. */
static void
test_heavy (void)
{
  g_autoptr (GString) uses = g_string_new (SVG "viewBox='0 0 9 9'><defs><rect id='a0' width='4' height='4'/>");
  g_autofree char *blurs = dup_repeated ("<feGaussianBlur stdDeviation='20'/>", 500);
  g_autofree char *filter =
    g_strconcat (SVG "viewBox='0 0 360 90'><filter id='f' x='0' y='0' width='1' height='1'>", blurs,
                 "</filter><g filter='url(#f)'>" BAND "</g></svg>", NULL);
  g_autofree char *groups = dup_repeated ("<g opacity='0.9'>", 80);
  g_autofree char *ends = dup_repeated ("</g>", 80);
  g_autofree char *layers = g_strconcat (SVG "viewBox='0 0 360 90'>", groups, BAND, ends, "</svg>", NULL);

  for (guint i = 1; i < 20; i++)
    {
      g_autofree char *use = g_strdup_printf ("<use xlink:href='#a%u'/>", i - 1);
      g_autofree char *ten = dup_repeated (use, 10);

      g_string_append_printf (uses, "<g id='a%u'>%s</g>", i, ten);
    }
  g_string_append (uses, "</defs><use xlink:href='#a19'/></svg>");

  assert_too_heavy (uses->str);
  assert_too_heavy (filter);
#ifndef __SANITIZE_ADDRESS__ /* which has memory without limits */
  assert_too_heavy (layers);
  g_assert_cmpint (get_most_memory (), <=, 64 * 1024);
#endif
}

static cairo_status_t
write_cb (void                *bytes,
          const unsigned char *data,
          unsigned int         length)
{
  g_byte_array_append (bytes, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* A PNG of black and white columns, each a pixel wide. */
static GBytes *
new_striped_png (int width,
                 int height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  guint8 *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);
  GByteArray *bytes = g_byte_array_new ();

  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      ((guint32 *) (data + y * stride))[x] = x % 2 == 0 ? 0xff000000 : 0xffffffff;
  cairo_surface_mark_dirty (surface);
  g_assert_cmpint (cairo_surface_write_to_png_stream (surface, write_cb, bytes), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);

  return g_byte_array_free_to_bytes (bytes);
}

/* A larger PNG is made smaller, and no column of it is lost by that: all are grey. */
static void
test_larger_png (void)
{
  g_autoptr (GBytes) file = new_striped_png (4 * GUIDE_LOGO_WIDTH_MAX, 1600);
  cairo_surface_t *drawing = guide_logo_process_draw (file, GUIDE_LOGO_LIMITS_OF_CHECK, NULL);
  const guint32 *pixels = (const guint32 *) cairo_image_surface_get_data (drawing);

  g_assert_cmpint (cairo_image_surface_get_width (drawing), ==, GUIDE_LOGO_WIDTH_MAX);
  g_assert_cmpint (cairo_image_surface_get_height (drawing), ==, 400);
  for (guint x = 0; x < GUIDE_LOGO_WIDTH_MAX; x++)
    g_assert_cmphex (pixels[x], ==, 0xff7f7f7f);
  cairo_surface_destroy (drawing);
}

/* A smaller one stays as it is, to the pixel. */
static void
test_smaller_png (void)
{
  g_autoptr (GBytes) file = new_striped_png (120, 30);
  cairo_surface_t *drawing = guide_logo_process_draw (file, GUIDE_LOGO_LIMITS_OF_CHECK, NULL);
  const guint32 *pixels = (const guint32 *) cairo_image_surface_get_data (drawing);

  g_assert_cmpint (cairo_image_surface_get_width (drawing), ==, 120);
  g_assert_cmpint (cairo_image_surface_get_height (drawing), ==, 30);
  for (guint x = 0; x < 120; x++)
    g_assert_cmphex (pixels[x], ==, x % 2 == 0 ? 0xff000000 : 0xffffffff);
  cairo_surface_destroy (drawing);
}

static void
test_texture (void)
{
  g_autoptr (GuideLogo) logo = draw_text (SVG "viewBox='0 0 360 90'>" BAND "</svg>");
  GdkTexture *texture = guide_logo_get_texture (logo, 200, 50);

  g_assert_cmpint (gdk_texture_get_width (texture), ==, 200);
  g_assert_cmpint (gdk_texture_get_height (texture), ==, 50);
  g_assert_true (guide_logo_get_texture (logo, 200, 50) == texture); /* not made anew for each frame */
}

static void
drawn_cb (GObject      *logo,
          GAsyncResult *result,
          gpointer      is_done)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (guide_logo_draw_finish (GUIDE_LOGO (logo), result, &error));
  g_assert_no_error (error);
  *(gboolean *) is_done = TRUE;
}

/* Nothing waits while it is drawn, and who shows it hears of it. */
static void
test_background (void)
{
  g_autoptr (GBytes) file = new_file (SVG "viewBox='0 0 360 90'>" BAND "</svg>");
  g_autoptr (GuideLogo) logo = guide_logo_new (file);
  gboolean is_done = FALSE, drawn = TRUE;

  guide_logo_draw_async (logo, GUIDE_LOGO_LIMITS_OF_USE, drawn_cb, &is_done);
  g_object_get (logo, "drawn", &drawn, NULL);
  g_assert_false (drawn);
  while (!is_done)
    g_main_context_iteration (NULL, TRUE);
  g_object_get (logo, "drawn", &drawn, NULL);
  g_assert_true (drawn);
}

/* --- The heaviest that is taken --- */

#define FRAME_SECONDS (1 / 60.0)

/* The largest at which a logo is shown: in text of 200 % on a screen with two pixels in one. */
#define SHOWN_WIDTH 1344
#define SHOWN_HEIGHT 430

/* Each layer takes its memory, and each disc its time. */
static GBytes *
new_weight (guint n_layers,
            guint n_discs)
{
  g_autofree char *layers = dup_repeated ("<g opacity='0.9'>", n_layers);
  g_autofree char *ends = dup_repeated ("</g>", n_layers);
  g_autofree char *discs = dup_repeated ("<circle cx='180' cy='45' r='44' fill-opacity='0.02'/>", n_discs);
  g_autofree char *text = g_strconcat (SVG "viewBox='0 0 360 90'>", layers, BAND, discs, ends, "</svg>", NULL);

  return new_file (text);
}

static gboolean
is_taken (guint n_layers,
          guint n_discs)
{
  g_autoptr (GBytes) file = new_weight (n_layers, n_discs);
  cairo_surface_t *drawing = guide_logo_process_draw (file, GUIDE_LOGO_LIMITS_OF_CHECK, NULL);

  if (drawing == NULL)
    return FALSE;

  cairo_surface_destroy (drawing);

  return TRUE;
}

/* Half of the layers that the check takes, for discs take some memory too; and then almost
 * as many discs as it takes. */
static GBytes *
find_heaviest (void)
{
  guint n_layers = 0, n_discs = 0;

  while (is_taken (n_layers + 1, 1))
    n_layers++;
  n_layers /= 2;
  for (guint step = 4096; step > 64; step /= 2)
    if (is_taken (n_layers, n_discs + step))
      n_discs += step;
  g_test_message ("%u layers and %u discs are taken", n_layers, n_discs);

  return new_weight (n_layers, n_discs);
}

static double
get_seconds_of_drawing (void)
{
  struct rusage usage;

  getrusage (RUSAGE_CHILDREN, &usage);

  return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

/* Of the processor's time, since others may be at work beside it. */
static double
get_seconds_of_thread (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return now.tv_sec + now.tv_nsec / 1e9;
}

static gboolean
tick_cb (gpointer n_ticks)
{
  (*(guint *) n_ticks)++;

  return G_SOURCE_CONTINUE;
}

/* How long the thread that draws frames works at anything else, at most; it must not wait
 * for another either, so that its clock goes on meanwhile. */
static double
run_until (gboolean *is_done)
{
  double longest = 0;
  guint n_ticks = 0;
  guint tick_id = g_timeout_add (10, tick_cb, &n_ticks);

  while (!*is_done)
    {
      double begin = get_seconds_of_thread ();

      g_main_context_iteration (NULL, TRUE);
      longest = MAX (longest, get_seconds_of_thread () - begin);
    }
  g_source_remove (tick_id);
  g_assert_cmpuint (n_ticks, >=, 5);

  return longest;
}

/* No frame is lost while the heaviest logo that the check takes is drawn and comes. */
static void
test_heaviest (void)
{
  g_autoptr (GBytes) file = find_heaviest ();
  g_autoptr (GuideLogo) logo = guide_logo_new (file);
  gboolean is_done = FALSE;
  double drawing, waiting, showing;

  drawing = get_seconds_of_drawing ();
  guide_logo_draw_async (logo, GUIDE_LOGO_LIMITS_OF_USE, drawn_cb, &is_done);
  waiting = run_until (&is_done);
  drawing = get_seconds_of_drawing () - drawing;
  showing = get_seconds_of_thread ();
  guide_logo_get_texture (logo, SHOWN_WIDTH, SHOWN_HEIGHT);
  showing = get_seconds_of_thread () - showing;

  g_test_message ("drawn in %.3f s and %ld MB; the thread of the frames was kept %.4f s, and %.4f s by showing it", drawing,
                  get_most_memory () / 1024, waiting, showing);
  g_assert_cmpfloat (drawing, >, 0.1); /* it is a heavy one */
  g_assert_cmpfloat (drawing, <=, guide_slowness ());
  g_assert_cmpfloat (waiting, <=, FRAME_SECONDS * guide_slowness ());
  g_assert_cmpfloat (showing, <=, FRAME_SECONDS * guide_slowness ());
#ifndef __SANITIZE_ADDRESS__
  g_assert_cmpint (get_most_memory (), <=, 64 * 1024);
#endif
}

static void
test_fonts (void)
{
  g_autoptr (GBytes) no_text = new_file (SVG "><rect font-family='No Such Face'/></svg>");
  g_autoptr (GBytes) empty = g_bytes_new (NULL, 0);
  g_autoptr (GBytes) generic = new_file (SVG "><text font-family='sans-serif'>a</text></svg>");
  g_autoptr (GBytes) attribute = new_file (SVG "><text font-family='No Such Face, serif'>a</text></svg>");
  g_autoptr (GBytes) style = new_file (SVG "><style>text { font-family: \"No Such Face\" }</style><text>a</text></svg>");
  g_autofree char *of_attribute = guide_logo_fonts_dup_missing (attribute);
  g_autofree char *of_style = guide_logo_fonts_dup_missing (style);

  g_assert_null (guide_logo_fonts_dup_missing (no_text));
  g_assert_null (guide_logo_fonts_dup_missing (generic));
  g_assert_null (guide_logo_fonts_dup_missing (empty));
  g_assert_cmpstr (of_attribute, ==, "No Such Face");
  g_assert_cmpstr (of_style, ==, "No Such Face");
}

int
main (int   argc,
      char *argv[])
{
  if (guide_logo_process_is_this (argc, (const char *const *) argv))
    return guide_logo_process_main ((const char *const *) argv);

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/logo/proportion", test_proportion);
  g_test_add_func ("/logo/ground", test_ground);
  g_test_add_func ("/logo/refused", test_refused);
  g_test_add_func ("/logo/heavy", test_heavy);
  g_test_add_func ("/logo/larger-png", test_larger_png);
  g_test_add_func ("/logo/smaller-png", test_smaller_png);
  g_test_add_func ("/logo/texture", test_texture);
  g_test_add_func ("/logo/background", test_background);
  g_test_add_func ("/logo/heaviest", test_heaviest);
  g_test_add_func ("/logo/fonts", test_fonts);

  return g_test_run ();
}
