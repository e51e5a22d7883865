/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "art/guide-art-cache.h"
#include "art/guide-art-worker.h"

#include <glib/gstdio.h>
#include <stdlib.h>

/* The drawings of tests/data/art as resources, and beside them a folder for
 * what only a test makes. */
#define ART  "/test/art"
#define MADE "/test/made"

#define WIDTH  120u
#define HEIGHT 80u
#define BYTES  (WIDTH * HEIGHT * 4u)

typedef struct
{
  GuideArtCache *cache;
  GPtrArray *answers;      /* of Answer, in the order they came */
} Fixture;

typedef struct
{
  Fixture *fixture;
  const char *label;
  GdkTexture *texture;
  graphene_rect_t bounds;
  GError *error;
} Answer;

static void
answer_free (Answer *answer)
{
  g_clear_object (&answer->texture);
  g_clear_error (&answer->error);
  g_free (answer);
}

static GuideArtCache *
new_cache (const char *prefix, guint64 budget)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "art", "palette.ini", NULL);
  g_autofree char *ini = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GuidePalette) palette = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  g_file_get_contents (path, &ini, &length, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new (ini, length);
  palette = guide_palette_new (bytes, &error);
  g_assert_no_error (error);

  return g_object_new (GUIDE_TYPE_ART_CACHE, "palette", palette, "prefix", prefix,
                       "budget", budget, NULL);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->cache = new_cache (data ? data : ART, GUIDE_ART_CACHE_BUDGET);
  fixture->answers = g_ptr_array_new_with_free_func ((GDestroyNotify) answer_free);
}

static void
let_run (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
tear_down (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  guide_art_cache_drain (fixture->cache);
  let_run ();
  g_ptr_array_unref (fixture->answers);
  g_assert_finalize_object (fixture->cache);
}

static void
answer_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Answer *answer = data;

  answer->texture = guide_art_cache_render_finish (GUIDE_ART_CACHE (source), result,
                                                   &answer->bounds, &answer->error);
  g_assert_true ((answer->texture == NULL) == (answer->error != NULL));
  g_ptr_array_add (answer->fixture->answers, answer);
}

static void
ask (Fixture *fixture, const char *label, const GuideArtRequest *request,
     GuideArtPriority priority, GCancellable *cancellable)
{
  Answer *answer = g_new0 (Answer, 1);

  answer->fixture = fixture;
  answer->label = label;
  guide_art_cache_render_async (fixture->cache, request, priority, cancellable, answer_cb, answer);
}

static void
wait_for (Fixture *fixture, guint n_answers)
{
  while (fixture->answers->len < n_answers)
    g_main_context_iteration (NULL, TRUE);
}

static Answer *
nth (Fixture *fixture, guint i)
{
  g_assert_cmpuint (i, <, fixture->answers->len);

  return g_ptr_array_index (fixture->answers, i);
}

static GuideArtStats
count (Fixture *fixture)
{
  GuideArtStats stats;

  guide_art_cache_get_stats (fixture->cache, &stats);

  return stats;
}

static GuideArtRequest
whole (const char *name, guint step)
{
  return (GuideArtRequest) { .name = (char *) name, .step = step, .width = WIDTH };
}

static guint32
peek (GdkTexture *texture, guint x, guint y)
{
  guint width = gdk_texture_get_width (texture);
  g_autofree guint32 *pixels = g_new (guint32, width * gdk_texture_get_height (texture));

  gdk_texture_download (texture, (guchar *) pixels, width * sizeof (guint32));

  return pixels[y * width + x];
}

static GdkTexture *
make (Fixture *fixture, const GuideArtRequest *request)
{
  guide_art_cache_render_async (fixture->cache, request, GUIDE_ART_PRIORITY_VISIBLE, NULL, NULL, NULL);
  guide_art_cache_drain (fixture->cache);

  return guide_art_cache_lookup (fixture->cache, request, NULL);
}

static void
test_render (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  const GuideArtRequest request = whole ("steps", 2);
  g_autoptr (GdkTexture) kept = NULL;
  graphene_rect_t bounds;

  g_assert_null (guide_art_cache_lookup (fixture->cache, &request, NULL));
  ask (fixture, "one", &request, GUIDE_ART_PRIORITY_VISIBLE, NULL);
  g_assert_cmpuint (fixture->answers->len, ==, 0);
  wait_for (fixture, 1);

  g_assert_no_error (nth (fixture, 0)->error);
  g_assert_cmphex (peek (nth (fixture, 0)->texture, 75, 35), ==, 0xffc06040);
  g_assert_cmphex (peek (nth (fixture, 0)->texture, 5, 5), ==, 0xffffffff);
  kept = guide_art_cache_lookup (fixture->cache, &request, &bounds);
  g_assert_true (kept == nth (fixture, 0)->texture);
  g_assert_true (graphene_rect_equal (&bounds, &GRAPHENE_RECT_INIT (0, 0, 1, 1)));
  g_assert_cmpuint (count (fixture).hits, ==, 1);
  g_assert_cmpuint (count (fixture).misses, ==, 1);
  g_assert_cmpuint (count (fixture).bytes, ==, BYTES);
  g_assert_cmpuint (count (fixture).textures, ==, 1);
}

static void
test_kept (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  const GuideArtRequest zero = whole ("steps", 0);
  const GuideArtRequest one = whole ("steps", 1);
  g_autoptr (GdkTexture) first = make (fixture, &zero);
  g_autoptr (GdkTexture) same = guide_art_cache_lookup (fixture->cache, &one, NULL);

  /* Step 0 is step 1, and what is there is not drawn again. */
  g_assert_nonnull (first);
  g_assert_true (first == same);
  ask (fixture, "again", &one, GUIDE_ART_PRIORITY_VISIBLE, NULL);
  wait_for (fixture, 1);
  g_assert_true (nth (fixture, 0)->texture == first);
  g_assert_cmpuint (count (fixture).renders, ==, 1);
}

static void
test_part (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  const GuideArtRequest request = { (char *) "parts", 0, (char *) "bar", WIDTH };
  g_autoptr (GdkTexture) kept = NULL;
  graphene_rect_t bounds;

  ask (fixture, "bar", &request, GUIDE_ART_PRIORITY_VISIBLE, NULL);
  wait_for (fixture, 1);
  g_assert_cmpint (gdk_texture_get_width (nth (fixture, 0)->texture), ==, 40);
  g_assert_cmpfloat_with_epsilon (nth (fixture, 0)->bounds.origin.x, 0.5, 1e-5);
  g_assert_cmpfloat_with_epsilon (nth (fixture, 0)->bounds.size.height, 0.125, 1e-5);
  kept = guide_art_cache_lookup (fixture->cache, &request, &bounds);
  g_assert_true (graphene_rect_equal (&bounds, &nth (fixture, 0)->bounds));
  g_assert_cmpuint (count (fixture).bytes, ==, 40 * 10 * 4);
}

static void
test_joined (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  const GuideArtRequest request = whole ("tones", 0);

  for (guint i = 0; i < 5; i++)
    ask (fixture, "same", &request, i % 2, NULL);
  wait_for (fixture, 5);

  for (guint i = 0; i < 5; i++)
    g_assert_true (nth (fixture, i)->texture == nth (fixture, 0)->texture);
  g_assert_cmpuint (count (fixture).renders, ==, 1);
  g_assert_cmpuint (count (fixture).joins, ==, 4);
}

static const GuideArtRequest large = { (char *) "tones", 0, NULL, 4000 };

/* Some tests ask for a large picture first, so that the others have to wait.
 * Whether they did is only known after; on a busy machine the thread may have
 * been done too soon, and the test is begun anew. */
static gboolean
is_still_drawing (Fixture *fixture)
{
  g_autoptr (GdkTexture) done = guide_art_cache_lookup (fixture->cache, &large, NULL);

  return done == NULL;
}

static void
repeat (Fixture *fixture, gboolean (*attempt) (Fixture *fixture))
{
  for (guint i = 0; i < 20; i++)
    {
      if (attempt (fixture))
        return;
      guide_art_cache_drain (fixture->cache);
      let_run ();
      g_ptr_array_set_size (fixture->answers, 0);
      guide_art_cache_set_tone (fixture->cache, 1 + i % 2);
    }
  g_test_skip ("the machine is too busy");
}

/* Those that are looked at overtake, also one that was asked for ahead before. */
static gboolean
try_priority (Fixture *fixture)
{
  const GuideArtRequest ahead = whole ("steps", 1);
  const GuideArtRequest raised = whole ("steps", 2);
  const GuideArtRequest visible = whole ("steps", 3);

  ask (fixture, "large", &large, GUIDE_ART_PRIORITY_VISIBLE, NULL);
  ask (fixture, "ahead", &ahead, GUIDE_ART_PRIORITY_AHEAD, NULL);
  ask (fixture, "raised", &raised, GUIDE_ART_PRIORITY_AHEAD, NULL);
  ask (fixture, "visible", &visible, GUIDE_ART_PRIORITY_VISIBLE, NULL);
  ask (fixture, "raised", &raised, GUIDE_ART_PRIORITY_VISIBLE, NULL);
  if (!is_still_drawing (fixture))
    return FALSE;
  wait_for (fixture, 5);

  g_assert_cmpstr (nth (fixture, 0)->label, ==, "large");
  g_assert_cmpstr (nth (fixture, 1)->label, ==, "visible");
  g_assert_cmpstr (nth (fixture, 2)->label, ==, "raised");
  g_assert_cmpstr (nth (fixture, 3)->label, ==, "raised");
  g_assert_cmpstr (nth (fixture, 4)->label, ==, "ahead");

  return TRUE;
}

static void
test_priority (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  repeat (fixture, try_priority);
}

static gboolean
try_cancelled (Fixture *fixture)
{
  const GuideArtRequest request = whole ("steps", 1);
  const GuideArtRequest shared = whole ("steps", 2);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  guint renders = count (fixture).renders;

  ask (fixture, "large", &large, GUIDE_ART_PRIORITY_VISIBLE, NULL);
  ask (fixture, "alone", &request, GUIDE_ART_PRIORITY_VISIBLE, cancellable);
  ask (fixture, "leaves", &shared, GUIDE_ART_PRIORITY_VISIBLE, cancellable);
  ask (fixture, "stays", &shared, GUIDE_ART_PRIORITY_VISIBLE, NULL);
  g_cancellable_cancel (cancellable);
  ask (fixture, "late", &request, GUIDE_ART_PRIORITY_VISIBLE, cancellable);
  if (!is_still_drawing (fixture))
    return FALSE;
  wait_for (fixture, 5);

  for (guint i = 0; i < 5; i++)
    {
      const char *label = nth (fixture, i)->label;

      if (g_str_equal (label, "large") || g_str_equal (label, "stays"))
        g_assert_no_error (nth (fixture, i)->error);
      else
        g_assert_error (nth (fixture, i)->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    }
  g_assert_cmpuint (count (fixture).renders, ==, renders + 2);

  return TRUE;
}

static void
test_cancelled (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  repeat (fixture, try_cancelled);
}

/* Somebody comes back for what was given up. */
static void
test_wanted_again (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  const GuideArtRequest request = whole ("steps", 1);

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      guint before = fixture->answers->len;

      guide_art_cache_set_tone (fixture->cache, 1 + i % 2);
      ask (fixture, "gone", &request, GUIDE_ART_PRIORITY_VISIBLE, cancellable);
      g_cancellable_cancel (cancellable);
      if (i % 3 == 0)
        g_thread_yield ();
      ask (fixture, "back", &request, GUIDE_ART_PRIORITY_VISIBLE, NULL);
      wait_for (fixture, before + 2);
      for (guint j = before; j < before + 2; j++)
        if (g_str_equal (nth (fixture, j)->label, "back"))
          g_assert_no_error (nth (fixture, j)->error);
    }
}

static void
count_cb (G_GNUC_UNUSED GObject *object, G_GNUC_UNUSED GParamSpec *pspec, gpointer data)
{
  (*(guint *) data)++;
}

static void
test_theme (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  const GuideArtRequest request = whole ("tones", 0);
  g_autoptr (GdkTexture) light = make (fixture, &request);
  g_autoptr (GdkTexture) dark = NULL;
  guint notified = 0;

  g_signal_connect (fixture->cache, "notify::theme", G_CALLBACK (count_cb), &notified);
  guide_art_cache_set_theme (fixture->cache, GUIDE_THEME_LIGHT);
  g_assert_cmpuint (notified, ==, 0);
  g_object_set (fixture->cache, "theme", GUIDE_THEME_DARK, NULL);
  g_assert_cmpuint (notified, ==, 1);
  g_assert_cmpint (guide_art_cache_get_theme (fixture->cache), ==, GUIDE_THEME_DARK);
  g_assert_cmpuint (count (fixture).bytes, ==, 0);
  g_assert_null (guide_art_cache_lookup (fixture->cache, &request, NULL));

  dark = make (fixture, &request);
  g_assert_cmphex (peek (light, 20, 60), ==, 0xffc06040);
  g_assert_cmphex (peek (dark, 20, 60), ==, 0xffe0a080);
}

static void
test_tone (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  const guint32 skins[] = { 0xfff0e0, 0xf0c8a8, 0xd8a878, 0xb88058, 0x885838, 0x583828 };
  const GuideArtRequest request = whole ("tones", 0);
  guint notified = 0;

  g_signal_connect (fixture->cache, "notify::tone", G_CALLBACK (count_cb), &notified);
  guide_art_cache_set_tone (fixture->cache, GUIDE_PALETTE_DEFAULT_TONE);
  g_assert_cmpuint (notified, ==, 0);
  for (guint tone = 1; tone <= 6; tone++)
    {
      g_autoptr (GdkTexture) texture = NULL;

      guide_art_cache_set_tone (fixture->cache, tone);
      texture = make (fixture, &request);
      g_assert_cmphex (peek (texture, 20, 20), ==, 0xff000000 | skins[tone - 1]);
      g_assert_cmphex (peek (texture, 60, 20), ==, 0xfff0c8a8);
    }
  g_assert_cmpuint (notified, ==, 6);
}

/* What is on its way when the colours change is of no use, and is not kept.
 * The pauses are there to find the thread waiting, drawing and done. */
static void
test_outdated (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  const GuideArtRequest middling = { (char *) "tones", 0, NULL, 2000 };

  for (guint i = 0; i < 10; i++)
    {
      const GuideArtRequest queued = whole ("steps", 1 + i % 3);
      guint32 rope = i % 2 ? 0xffc06040 : 0xffe0a080;

      g_ptr_array_set_size (fixture->answers, 0);
      ask (fixture, "old", &middling, GUIDE_ART_PRIORITY_VISIBLE, NULL);
      ask (fixture, "old", &queued, GUIDE_ART_PRIORITY_VISIBLE, NULL);
      g_usleep (i * 4000);
      guide_art_cache_set_theme (fixture->cache, i % 2 ? GUIDE_THEME_LIGHT : GUIDE_THEME_DARK);
      ask (fixture, "new", &queued, GUIDE_ART_PRIORITY_VISIBLE, NULL);
      wait_for (fixture, 3);

      for (guint j = 0; j < 3; j++)
        if (g_str_equal (nth (fixture, j)->label, "new"))
          g_assert_cmphex (peek (nth (fixture, j)->texture, i % 3 * 40 + 5, 5), ==, rope);
        else
          g_assert_error (nth (fixture, j)->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_assert_cmpuint (count (fixture).textures, ==, 1);
    }
}

static void
test_budget (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  const GuideArtRequest first = whole ("steps", 1);
  const GuideArtRequest second = whole ("steps", 2);
  const GuideArtRequest third = whole ("steps", 3);
  const GuideArtRequest big = { (char *) "steps", 1, NULL, 2 * WIDTH };
  g_autoptr (GdkTexture) held = NULL;

  g_object_unref (fixture->cache);
  fixture->cache = new_cache (ART, 2 * BYTES);

  held = make (fixture, &second);
  g_object_unref (make (fixture, &first));
  g_object_unref (guide_art_cache_lookup (fixture->cache, &second, NULL));
  g_object_unref (make (fixture, &third));

  /* The first was used the longest ago. */
  g_assert_cmpuint (count (fixture).bytes, ==, 2 * BYTES);
  g_assert_cmpuint (count (fixture).peak, ==, 2 * BYTES);
  g_assert_cmpuint (count (fixture).evictions, ==, 1);
  g_assert_null (guide_art_cache_lookup (fixture->cache, &first, NULL));
  g_object_unref (guide_art_cache_lookup (fixture->cache, &second, NULL));
  g_object_unref (guide_art_cache_lookup (fixture->cache, &third, NULL));

  /* One beyond the whole budget is given, not kept, and drives nothing out. */
  ask (fixture, "big", &big, GUIDE_ART_PRIORITY_VISIBLE, NULL);
  wait_for (fixture, 1);
  g_assert_no_error (nth (fixture, 0)->error);
  g_assert_cmpuint (count (fixture).textures, ==, 2);
  g_assert_cmphex (peek (held, 45, 35), ==, 0xffc06040);
}

static gboolean
try_drain (Fixture *fixture)
{
  const GuideArtRequest visible = whole ("steps", 1);
  const GuideArtRequest ahead = whole ("steps", 2);
  g_autoptr (GdkTexture) there = NULL;
  guint renders = count (fixture).renders;

  ask (fixture, "large", &large, GUIDE_ART_PRIORITY_VISIBLE, NULL);
  ask (fixture, "ahead", &ahead, GUIDE_ART_PRIORITY_AHEAD, NULL);
  ask (fixture, "visible", &visible, GUIDE_ART_PRIORITY_VISIBLE, NULL);
  if (!is_still_drawing (fixture))
    return FALSE;
  guide_art_cache_drain (fixture->cache);

  /* Without one turn of the main loop, and the callbacks come in the next. */
  there = guide_art_cache_lookup (fixture->cache, &visible, NULL);
  g_assert_nonnull (there);
  g_assert_cmpuint (count (fixture).renders, ==, renders + 2);
  g_assert_null (guide_art_cache_lookup (fixture->cache, &ahead, NULL));
  g_assert_cmpuint (fixture->answers->len, ==, 0);
  wait_for (fixture, 3);
  for (guint i = 0; i < 3; i++)
    if (g_str_equal (nth (fixture, i)->label, "ahead"))
      g_assert_error (nth (fixture, i)->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    else
      g_assert_no_error (nth (fixture, i)->error);

  return TRUE;
}

static void
test_drain (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  repeat (fixture, try_drain);
}

/* As a switch of language does it, a thousand times over work in hand. */
static void
test_environment (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  for (guint i = 0; i < 1000; i++)
    {
      const GuideArtRequest visible = whole ("steps", 1 + i % 3);
      const GuideArtRequest ahead = whole ("tones", 0);

      guide_art_cache_set_tone (fixture->cache, 1 + i % 6);
      guide_art_cache_render_async (fixture->cache, &visible, GUIDE_ART_PRIORITY_VISIBLE,
                                    NULL, NULL, NULL);
      guide_art_cache_render_async (fixture->cache, &ahead, GUIDE_ART_PRIORITY_AHEAD,
                                    NULL, NULL, NULL);
      guide_art_cache_drain (fixture->cache);
      setenv ("LANGUAGE", i % 2 ? "es" : "ar", 1);
      g_main_context_iteration (NULL, FALSE);
    }
  g_assert_cmpuint (count (fixture).renders, >=, 1000);
}

static GSourceFuncs no_funcs = { 0 };

/* What was given up cannot be joined any more: it would never be drawn. */
static void
test_given_up (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  const GuideArtRequest request = whole ("steps", 1);
  GuideIllustration *steps = guide_art_cache_get_illustration (fixture->cache, "steps", NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GSource) wake = g_source_new (&no_funcs, sizeof (GSource));
  g_autoptr (GPtrArray) done = NULL;
  char *sheet = g_ref_string_new ("svg{fill:none}");
  GuideArtJob *job = guide_art_job_new (&request, steps, sheet);
  GuideArtWorker *worker = guide_art_worker_new (wake);

  g_cancellable_cancel (cancellable);
  guide_art_worker_push (worker, job, GUIDE_ART_PRIORITY_VISIBLE, cancellable);
  guide_art_worker_wait (worker);
  g_assert_false (guide_art_worker_join (worker, job, GUIDE_ART_PRIORITY_VISIBLE, NULL));
  done = guide_art_worker_take_done (worker);
  g_assert_cmpuint (done->len, ==, 1);
  g_assert_error (job->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (job->texture);

  guide_art_worker_free (worker);
  g_ref_string_release (sheet);
}

static void
expect_warning (const char *pattern)
{
  g_test_expect_message ("guide-art", G_LOG_LEVEL_WARNING, pattern);
}

static void
check_failure (Fixture *fixture, const char *name, GuideArtError code)
{
  const GuideArtRequest request = whole (name, 0);
  g_autofree char *pattern = g_strdup_printf ("*%s*", name);
  guint before = fixture->answers->len;

  /* Three times asked, once warned. GIO tells of each file it puts in a
   * resource's place. */
  if (code != GUIDE_ART_ERROR_MISSING)
    g_test_expect_message ("GLib-GIO", G_LOG_LEVEL_MESSAGE, "Mapped file*");
  expect_warning (pattern);
  g_assert_null (guide_art_cache_lookup (fixture->cache, &request, NULL));
  ask (fixture, name, &request, GUIDE_ART_PRIORITY_VISIBLE, NULL);
  wait_for (fixture, before + 1);
  ask (fixture, name, &request, GUIDE_ART_PRIORITY_AHEAD, NULL);
  wait_for (fixture, before + 2);
  g_test_assert_expected_messages ();

  for (guint i = before; i < before + 2; i++)
    g_assert_error (nth (fixture, i)->error, GUIDE_ART_ERROR, (int) code);
  g_assert_null (guide_art_cache_lookup (fixture->cache, &request, NULL));
}

static void
test_broken (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  const GuideArtRequest good = whole ("steps", 1);
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GError) error = NULL;

  check_failure (fixture, "damaged", GUIDE_ART_ERROR_BROKEN);
  check_failure (fixture, "empty", GUIDE_ART_ERROR_BROKEN);
  check_failure (fixture, "tower", GUIDE_ART_ERROR_BROKEN);
  check_failure (fixture, "missing", GUIDE_ART_ERROR_MISSING);
  check_failure (fixture, "twice", GUIDE_ART_ERROR_BROKEN);

  g_assert_null (guide_art_cache_get_illustration (fixture->cache, "damaged", &error));
  g_assert_error (error, GUIDE_ART_ERROR, GUIDE_ART_ERROR_BROKEN);
  texture = make (fixture, &good);
  g_assert_nonnull (texture);
}

static void
test_huge (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  check_failure (fixture, "huge", GUIDE_ART_ERROR_TOO_LARGE);
}

/* The drawing is good, only what is asked of it is not: it still shows. */
static void
test_wrong_ids (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  const GuideArtRequest part = { (char *) "parts", 0, (char *) "nothing", WIDTH };
  const GuideArtRequest step = whole ("steps", 9);
  const GuideArtRequest good = whole ("parts", 0);
  g_autoptr (GdkTexture) texture = NULL;

  g_assert_nonnull (guide_art_cache_get_illustration (fixture->cache, "parts", NULL));
  g_assert_nonnull (guide_art_cache_get_illustration (fixture->cache, "steps", NULL));
  expect_warning ("*no part “nothing”*");
  ask (fixture, "part", &part, GUIDE_ART_PRIORITY_VISIBLE, NULL);
  wait_for (fixture, 1);
  g_assert_error (nth (fixture, 0)->error, GUIDE_ART_ERROR, GUIDE_ART_ERROR_NO_PART);
  expect_warning ("*no step 9*");
  ask (fixture, "step", &step, GUIDE_ART_PRIORITY_VISIBLE, NULL);
  wait_for (fixture, 2);
  g_assert_error (nth (fixture, 1)->error, GUIDE_ART_ERROR, GUIDE_ART_ERROR_NO_STEP);
  g_test_assert_expected_messages ();

  /* It is not said twice; an unexpected warning would end the test. */
  ask (fixture, "part", &part, GUIDE_ART_PRIORITY_VISIBLE, NULL);
  wait_for (fixture, 3);
  g_assert_error (nth (fixture, 2)->error, GUIDE_ART_ERROR, GUIDE_ART_ERROR_NO_PART);

  texture = make (fixture, &good);
  g_assert_nonnull (texture);
}

static void
test_illustration (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  GuideIllustration *illustration = guide_art_cache_get_illustration (fixture->cache, "parts", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length ((GStrv) guide_illustration_get_parts (illustration)), ==, 3);
  g_assert_true (illustration == guide_art_cache_get_illustration (fixture->cache, "parts", NULL));
}

/* The end comes while the thread draws: tear_down() proves that nothing stays. */
static void
test_end (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  const GuideArtRequest ahead = whole ("steps", 2);

  ask (fixture, "large", &large, GUIDE_ART_PRIORITY_VISIBLE, NULL);
  ask (fixture, "ahead", &ahead, GUIDE_ART_PRIORITY_AHEAD, NULL);
}

/* How many threads of this process have the worker's name. */
static guint
count_workers (void)
{
  g_autoptr (GDir) tasks = g_dir_open ("/proc/self/task", 0, NULL);
  const char *id;
  guint n_workers = 0;

  while ((id = g_dir_read_name (tasks)) != NULL)
    {
      g_autofree char *path = g_build_filename ("/proc/self/task", id, "comm", NULL);
      g_autofree char *name = NULL;

      if (g_file_get_contents (path, &name, NULL, NULL) && g_str_equal (name, "guide-art\n"))
        n_workers++;
    }

  return n_workers;
}

/* At the end of the program there is no thread that draws, whoever waits for a
 * picture; all are told, and so is who comes after. */
static void
test_ended (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  const GuideArtRequest ahead = whole ("steps", 2);

  ask (fixture, "large", &large, GUIDE_ART_PRIORITY_VISIBLE, NULL);
  ask (fixture, "ahead", &ahead, GUIDE_ART_PRIORITY_AHEAD, NULL);
  while (count_workers () == 0) /* it takes its name once it runs */
    g_usleep (1000);
  g_assert_cmpuint (count_workers (), ==, 1);
  guide_art_cache_end (fixture->cache);
  g_assert_cmpuint (count_workers (), ==, 0);

  ask (fixture, "late", &ahead, GUIDE_ART_PRIORITY_VISIBLE, NULL);
  wait_for (fixture, 3);
  for (guint i = 0; i < 3; i++)
    g_assert_error (nth (fixture, i)->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (guide_art_cache_lookup (fixture->cache, &ahead, NULL));
  guide_art_cache_set_tone (fixture->cache, 5);
  guide_art_cache_end (fixture->cache);
}

static char *
make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("guide-art-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "huge.svg", NULL);
  g_autofree char *text = g_malloc (10 * 1024 * 1024);

  g_assert_no_error (error);
  memset (text, ' ', 10 * 1024 * 1024);
  g_file_set_contents (path, text, 10 * 1024 * 1024, &error);
  g_assert_no_error (error);

  return folder;
}

static void
remove_folder (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "huge.svg", NULL);

  g_unlink (path);
  g_rmdir (folder);
}

#define ADD(name, prefix, function) \
  g_test_add ("/art-cache/" name, Fixture, prefix, set_up, function, tear_down)

/* Who reads what is there needs none of what the drawing was made from: the thread
 * lets go of it. */
static void
test_rest (Fixture *fixture, G_GNUC_UNUSED gconstpointer data)
{
  const GuideArtRequest wanted = whole ("steps", 1);
  GObject *illustration = G_OBJECT (guide_art_cache_get_illustration (fixture->cache, "steps", NULL));
  g_autoptr (GdkTexture) texture = make (fixture, &wanted);
  gint64 limit = g_get_monotonic_time () + 30 * G_USEC_PER_SEC;

  g_assert_nonnull (texture);
  g_assert_cmpint (g_atomic_int_get (&illustration->ref_count), >, 1);
  while (g_atomic_int_get (&illustration->ref_count) > 1 && g_get_monotonic_time () < limit)
    g_usleep (10000);
  g_assert_cmpint (g_atomic_int_get (&illustration->ref_count), ==, 1);
}

int
main (int argc, char **argv)
{
  g_autofree char *data = NULL;
  g_autofree char *made = make_folder ();
  g_autofree char *overlays = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  data = g_test_build_filename (G_TEST_DIST, "data", "art", NULL);
  overlays = g_strdup_printf (ART "=%s:" MADE "=%s", data, made);
  g_setenv ("G_RESOURCE_OVERLAYS", overlays, TRUE);

  ADD ("render", NULL, test_render);
  ADD ("kept", NULL, test_kept);
  ADD ("part", NULL, test_part);
  ADD ("joined", NULL, test_joined);
  ADD ("priority", NULL, test_priority);
  ADD ("cancelled", NULL, test_cancelled);
  ADD ("wanted-again", NULL, test_wanted_again);
  ADD ("given-up", NULL, test_given_up);
  ADD ("theme", NULL, test_theme);
  ADD ("tone", NULL, test_tone);
  ADD ("outdated", NULL, test_outdated);
  ADD ("budget", NULL, test_budget);
  ADD ("drain", NULL, test_drain);
  ADD ("environment", NULL, test_environment);
  ADD ("broken", NULL, test_broken);
  ADD ("huge", MADE, test_huge);
  ADD ("wrong-ids", NULL, test_wrong_ids);
  ADD ("illustration", NULL, test_illustration);
  ADD ("end", NULL, test_end);
  ADD ("ended", NULL, test_ended);
  ADD ("rest", NULL, test_rest);

  status = g_test_run ();
  remove_folder (made);

  return status;
}
