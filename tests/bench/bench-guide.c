/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-probe.h"

#include "guide-art-plate.h"
#include "guide-divider.h"
#include "guide-drawing.h"
#include "guide-export-process.h"
#include "guide-save.h"
#include "guide-logo.h"
#include "guide-program.h"
#include "guide-window.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <time.h>

/* The whole program with a probe on its window. What is done with it once Home
 * is complete is said by GUIDE_BENCH_ACT. */

#define N_ROUNDS 6
#define N_SAVES 50
#define IDLE_S 10
/* The pages beside the one shown are drawn meanwhile, and three seconds after the last picture
 * the worker gives memory back, once: so nothing moves once nothing was done for longer. */
#define REST_MS 5000
#define REST_CPU_MS 1
#define N_RESTS_MAX 8

static GuideContext *
get_context (GtkWidget *window)
{
  return guide_window_get_context (GUIDE_WINDOW (window));
}

static gboolean
is_seen (GtkWidget *widget,
         GtkWidget *window)
{
  graphene_rect_t bounds;
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (window), gtk_widget_get_height (window));

  return gtk_widget_get_mapped (widget) && gtk_widget_compute_bounds (widget, window, &bounds) &&
         bounds.size.width > 0 && graphene_rect_intersection (&bounds, &area, NULL);
}

static gboolean
is_there (GuideDrawing  *drawing,
          GuideArtCache *art)
{
  GtkWidget *widget = GTK_WIDGET (drawing);
  GuideArtRequest request = { (char *) guide_drawing_get_name (drawing), 0, NULL,
                              gtk_widget_get_width (widget) * gtk_widget_get_scale_factor (widget) };
  g_autoptr (GdkTexture) texture = NULL;

  if (guide_art_cache_get_illustration (art, request.name, NULL) == NULL)
    return TRUE; /* its words stand there */

  texture = guide_art_cache_lookup (art, &request, NULL);

  return texture != NULL;
}

/* Whether the picture of every drawing that can be seen is there. */
static gboolean
has_drawings (GtkWidget *widget,
              GtkWidget *window)
{
  if (GUIDE_IS_DRAWING (widget) && is_seen (widget, window) &&
      !is_there (GUIDE_DRAWING (widget), guide_context_get_art (get_context (window))))
    return FALSE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_child_visible (child) && !has_drawings (child, window))
      return FALSE;

  return TRUE;
}

static gboolean
is_whole (GtkWidget *window)
{
  return get_context (window) != NULL && has_drawings (window, window);
}

static void
activate (BenchProbe *probe,
          const char *action,
          const char *target)
{
  bench_probe_wake (probe);
  bench_probe_begin (probe);
  gtk_widget_activate_action (bench_probe_get_window (probe), action, target != NULL ? "s" : NULL, target);
}

static void
report_turn (BenchProbe *probe,
             const char *name,
             const char *page)
{
  g_autofree char *name_first = g_strconcat (name, "-first", NULL);
  g_autofree char *name_work = g_strconcat (name, "-work", NULL);
  double first, whole;

  bench_probe_end (probe, &first, &whole);
  bench_report (name_first, first);
  bench_report (name_work, bench_probe_get_first_cpu (probe));
  bench_report (name, whole);
  if (g_getenv ("GUIDE_BENCH_VERBOSE") != NULL)
    g_printerr ("%s %.1f %.1f until %.6f\n", page, first, whole, bench_probe_get_last (probe) / 1e6);
}

/* Turns every page, behind each door and in the book; @stay is how long the reader
 * stays on each. Where a path begins nothing is turned: somebody comes from Home. */
static void
read_book (BenchProbe *probe,
           guint       stay)
{
  GuideBook *book = guide_context_get_book (get_context (bench_probe_get_window (probe)));
  const char **pages = guide_book_get_page_ids (book);

  for (guint i = 0; pages[i] != NULL; i++)
    {
      gboolean begins = guide_book_get_page_number (book, pages[i]) == 1;

      if (i > 0 && stay > 0)
        bench_probe_wait (probe, stay);
      activate (probe, begins ? "guide.go" : "guide.next", begins ? pages[i] : NULL);
      report_turn (probe, begins ? "open" : "turn", pages[i]);
    }
}

static void
report_cache (BenchProbe *probe)
{
  GuideArtStats stats;

  guide_art_cache_get_stats (guide_context_get_art (get_context (bench_probe_get_window (probe))), &stats);
  bench_report ("cache-peak", stats.peak / 1048576.0);
  bench_report ("cache-evictions", stats.evictions);
}

static void
act_read (BenchProbe *probe)
{
  const char *stay = g_getenv ("GUIDE_BENCH_STAY_MS");

  bench_probe_wait (probe, 1000);
  read_book (probe, stay != NULL ? atoi (stay) : 2000);
  bench_probe_wait (probe, 1000);
  bench_report_memory ();
  report_cache (probe);
}

/* A reader who leafs: each page goes as soon as its drawing is there. Right
 * after a frame GTK would hold the next one back for the screen's sake, so there
 * is a short stay. */
static void
act_leaf (BenchProbe *probe)
{
  read_book (probe, 60);
}

/* From anywhere to a page that nobody could expect: nothing of it is there. */
static void
act_jump (BenchProbe *probe)
{
  const char **pages = guide_book_get_page_ids (guide_context_get_book (get_context (bench_probe_get_window (probe))));
  guint n_pages = g_strv_length ((char **) pages);
  double first, whole;

  bench_probe_wait (probe, 1000);
  for (guint i = 0; i < n_pages; i++)
    {
      activate (probe, "guide.go", pages[i * 10 % n_pages]);
      bench_probe_end (probe, &first, &whole);
      bench_report ("jump-first", first);
      bench_report ("jump-work", bench_probe_get_first_cpu (probe));
      bench_report ("jump", whole);
      bench_probe_wait (probe, 700);
    }
}

static void
open_and_report (BenchProbe *probe,
                 const char *name,
                 const char *page,
                 guint       stay)
{
  bench_probe_wait (probe, stay);
  activate (probe, "guide.go", page);
  report_turn (probe, name, page);
}

/* Where people come from: a door on Home, which they have looked at, and from its page, and one of the book, to Get help. */
static void
act_ways (BenchProbe *probe)
{
  GuideSession *session = guide_context_get_session (get_context (bench_probe_get_window (probe)));
  GuideBook *book = guide_context_get_book (get_context (bench_probe_get_window (probe)));
  GListModel *chapters = guide_book_get_chapters (book);

  for (guint i = 0; i < N_ROUNDS * g_list_model_get_n_items (chapters); i++)
    {
      g_autoptr (GuideChapter) chapter = g_list_model_get_item (chapters, i % g_list_model_get_n_items (chapters));
      const char *page = guide_chapter_get_page_ids (chapter)[0];

      if (guide_chapter_get_door (chapter) == NULL && i >= g_list_model_get_n_items (chapters))
        continue;

      guide_session_go (session, GUIDE_PLACE_HOME);
      open_and_report (probe, guide_chapter_get_door (chapter) != NULL ? "door" : "card", page, 2000);
      if (g_strcmp0 (page, GUIDE_PAGE_HELP) != 0)
        open_and_report (probe, "help", GUIDE_PAGE_HELP, 2000);
    }
}

static void
act_language (BenchProbe *probe)
{
  const char *const places[] = { GUIDE_PLACE_HOME, "skin" };
  g_auto (GStrv) languages = g_strsplit (g_getenv ("GUIDE_BENCH_LANGUAGES"), " ", -1);
  guint n_languages = g_strv_length (languages);

  for (guint i = 1; i <= N_ROUNDS * n_languages; i++)
    {
      const char *language = languages[i % n_languages];
      g_autofree char *name = g_strconcat ("language-", language, NULL);
      GuideSession *session = guide_context_get_session (get_context (bench_probe_get_window (probe)));
      double whole;

      guide_session_go (session, places[i / n_languages % G_N_ELEMENTS (places)]);
      bench_probe_wait (probe, 700);
      bench_probe_wake (probe);
      bench_probe_begin (probe);
      guide_session_set_language (session, language);
      /* A frame of the old language does not count. */
      while (g_strcmp0 (guide_context_get_language (get_context (bench_probe_get_window (probe))),
                        guide_session_get_language (session)) != 0)
        {
          g_main_context_iteration (NULL, FALSE);
        }
      bench_probe_end (probe, NULL, &whole);
      bench_report (name, whole);
    }
}

/* As editors save: by another file that takes the name, or into the file as it is. Returns when the name was taken, or
 * the writing begun: how long an editor waits for the disk before it gives a file its name is not the guide's. */
static gint64
save (const char *path,
      const char *text,
      gboolean    in_place)
{
  g_autofree char *other = g_strconcat (path, ".saved", NULL);
  gint64 begin;

  if (!in_place)
    g_file_set_contents (other, text, -1, NULL);
  begin = g_get_monotonic_time ();
  if (in_place)
    {
      FILE *file = fopen (path, "w");

      fputs (text, file);
      fclose (file);
    }
  else
    g_rename (other, path);

  return begin;
}

/* A translator saves: from then to the complete frame with the new words. */
static void
act_preview (BenchProbe *probe)
{
  const char *path = g_getenv ("GUIDE_BENCH_PO");
  g_autofree char *catalogue = NULL;

  if (!g_file_get_contents (path, &catalogue, NULL, NULL))
    g_error ("cannot read “%s”", path);

  for (guint i = 1; i <= N_SAVES; i++)
    {
      GuideContext *before = get_context (bench_probe_get_window (probe));
      g_autofree char *saved = g_strdup_printf ("%s\n# %u\n", catalogue, i);
      double reading, whole;
      gint64 begin;

      bench_probe_wait (probe, 700);
      bench_probe_wake (probe);
      begin = save (path, saved, i % 2 == 0);
      while (get_context (bench_probe_get_window (probe)) == before)
        g_main_context_iteration (NULL, TRUE);
      reading = (g_get_monotonic_time () - begin) / 1000.0;
      bench_probe_begin (probe); /* frames of the words before do not count */
      bench_probe_end (probe, NULL, &whole);
      bench_report ("preview", reading + whole);
    }
}

/* How much processor time the program takes meanwhile, in milliseconds. */
static double
wait_and_measure (BenchProbe *probe,
                  guint       milliseconds)
{
  struct timespec before, after;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &before);
  bench_probe_wait (probe, milliseconds);
  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &after);

  return (after.tv_sec - before.tv_sec) * 1e3 + (after.tv_nsec - before.tv_nsec) / 1e6;
}

/* Milliseconds between two looks at the threads, each a line: its file, a colon, its nanoseconds. What has ended meanwhile
 * did so right after the first. */
static double
add_up (const char *before,
        const char *after)
{
  g_auto (GStrv) each = g_strsplit (after, "\n", -1);
  double sum = 0;

  for (guint i = 0; each[i] != NULL && strchr (each[i], ':') != NULL; i++)
    {
      g_autofree char *file = g_strndup (each[i], strchr (each[i], ':') + 1 - each[i]);
      const char *was = strstr (before, file);

      sum += g_ascii_strtod (each[i] + strlen (file), NULL) - (was != NULL ? g_ascii_strtod (was + strlen (file), NULL) : 0);
    }

  return sum / 1e6;
}

static void
told_cb (GObject      *other,
         GAsyncResult *result,
         gpointer      told)
{
  if (!g_subprocess_communicate_utf8_finish (G_SUBPROCESS (other), result, told, NULL, NULL))
    g_error ("nobody looked on");
}

/* The same, seen by another process: who looks at the end of a long rest is woken for it, which on a virtual
 * machine took 8 ms of these 10 s. Nor is this one woken in between, by what the other has to tell. */
static double
measure_from_outside (guint seconds)
{
  g_autofree char *look = g_strdup_printf ("grep --with-filename . /proc/%d/task/*/schedstat", getpid ());
  g_autofree char *command = g_strdup_printf ("sleep 1; before=$(%s); sleep %u; now=$(%s); printf '%%s\\n\\n%%s\\n' \"$before\" \"$now\"",
                                              look, seconds, look);
  g_autoptr (GSubprocess) other = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, NULL, "sh", "-c", command, NULL);
  g_autofree char *told = NULL;
  g_auto (GStrv) looks = NULL;

  g_subprocess_communicate_utf8_async (other, NULL, NULL, told_cb, &told);
  while (told == NULL)
    g_main_context_iteration (NULL, TRUE);
  looks = g_strsplit (told, "\n\n", 2);

  return add_up (looks[0], looks[1]);
}

static void
act_idle (BenchProbe *probe)
{
  int n_rests = 0;

  guide_session_go (guide_context_get_session (get_context (bench_probe_get_window (probe))), "skin");
  while (wait_and_measure (probe, REST_MS) > REST_CPU_MS && ++n_rests < N_RESTS_MAX)
    ;
  bench_report ("idle", measure_from_outside (IDLE_S));
}

/* What one card costs the worker, from its bytes to its picture. */
static void
act_cards (BenchProbe *probe)
{
  GuideContext *context = get_context (bench_probe_get_window (probe));
  GListModel *chapters = guide_book_get_chapters (guide_context_get_book (context));
  g_autoptr (GuidePalette) palette = NULL;

  g_object_get (guide_context_get_art (context), "palette", &palette, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (chapters); i++)
    {
      g_autoptr (GuideChapter) chapter = g_list_model_get_item (chapters, i);
      const char *card = guide_chapter_get_card (chapter); /* a door has none */
      GuideIllustration *illustration =
        card != NULL ? guide_art_cache_get_illustration (guide_context_get_art (context), card, NULL) : NULL;
      gint64 before = g_get_monotonic_time ();
      g_autofree char *sheet = NULL;
      g_autoptr (GuideArtPlate) plate = NULL;
      g_autoptr (GdkTexture) texture = NULL;

      if (illustration == NULL)
        continue;
      sheet = guide_palette_dup_css_for (palette, GUIDE_THEME_LIGHT, 3, guide_illustration_get_classes (illustration));
      plate = guide_art_plate_new (illustration, sheet, NULL);
      texture = guide_art_plate_render (plate, 0, NULL, 280, NULL, NULL);
      bench_report ("card", (g_get_monotonic_time () - before) / 1000.0);
    }
}

static gboolean
is_drawing (GtkWidget    *widget,
            gconstpointer data)
{
  return GUIDE_IS_DRAWING (widget);
}

static gboolean
is_divider (GtkWidget    *widget,
            gconstpointer data)
{
  return GUIDE_IS_DIVIDER (widget);
}

static gboolean
is_styled (GtkWidget    *widget,
           gconstpointer css_class)
{
  return gtk_widget_has_css_class (widget, css_class);
}

static GtkWidget *
find (GtkWidget *widget,
      gboolean (*is_wanted) (GtkWidget    *widget,
                             gconstpointer data),
      gconstpointer data)
{
  if (is_wanted (widget, data) && gtk_widget_get_mapped (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = gtk_widget_get_child_visible (child) ? find (child, is_wanted, data) : NULL;

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Goes to a page and makes the window so wide that its figure is just as wide
 * as one may be that moves. */
static GtkWidget *
show_figure (BenchProbe *probe,
             const char *page)
{
  GtkWidget *window = bench_probe_get_window (probe);
  GtkWidget *drawing = NULL;

  guide_session_go (guide_context_get_session (get_context (window)), page);
  for (int width = 1900; drawing == NULL || gtk_widget_get_width (drawing) > 800; width -= 20)
    {
      gtk_window_set_default_size (GTK_WINDOW (window), width, 1000);
      bench_probe_wait (probe, 150);
      drawing = find (window, is_drawing, NULL);
    }
  bench_probe_wait (probe, 1500);
  bench_report ("figure-width", gtk_widget_get_width (drawing));

  return drawing;
}

/* Right after a frame GTK would hold the next one back for the screen's sake. */
static void
press (BenchProbe *probe,
       const char *css_class,
       const char *name)
{
  g_autofree char *work = g_strconcat (name, "-work", NULL);
  double first;

  bench_probe_wait (probe, 200);
  bench_probe_wake (probe);
  bench_probe_begin (probe);
  g_signal_emit_by_name (find (bench_probe_get_window (probe), is_styled, css_class), "clicked");
  bench_probe_end (probe, &first, NULL);
  bench_report (name, first);
  bench_report (work, bench_probe_get_first_cpu (probe));
}

static void
answer_quiz (BenchProbe   *probe,
             GuideSession *session,
             GuideBook    *book)
{
  GuideQuizRun *run = guide_session_get_quiz (session);

  guide_session_go (session, GUIDE_PLACE_QUIZ);
  guide_quiz_run_begin (run, guide_book_get_quiz (book), 4);
  while (guide_quiz_run_get_stage (run) == GUIDE_QUIZ_STAGE_ASKING)
    {
      bench_probe_wait (probe, 200);
      if (find (bench_probe_get_window (probe), is_styled, "one") != NULL)
        {
          g_signal_emit_by_name (find (bench_probe_get_window (probe), is_styled, "one"), "clicked");
          bench_probe_wait (probe, 200);
          press (probe, "check", "answer");
          guide_quiz_run_next (run);
        }
      else
        guide_quiz_run_skip (run);
    }
}

/* Up to one of the gravest signs, which is told at once. */
static void
answer_self_check (BenchProbe   *probe,
                   GuideSession *session,
                   GuideBook    *book)
{
  GuideCheckRun *run = guide_session_get_self_check (session);

  guide_session_go (session, GUIDE_PLACE_SELF_CHECK);
  for (guint i = 0; i < 2 * N_ROUNDS; i++)
    {
      guide_check_run_begin (run);
      guide_check_run_reply (run, guide_book_get_self_check (book), GUIDE_REPLY_YES);
      guide_check_run_set_mark (run, "line-breathing", GUIDE_MARK_TICKED);
      press (probe, "answer", "result");
    }
}

static void
act_ask (BenchProbe *probe)
{
  GuideContext *context = get_context (bench_probe_get_window (probe));
  GuideSession *session = guide_context_get_session (context);
  GuideBook *book = guide_context_get_book (context);

  answer_quiz (probe, session, book);
  answer_self_check (probe, session, book);
}

static void
report_work (const char *name,
             GArray     *work)
{
  for (guint i = 0; i < work->len; i++)
    bench_report (name, g_array_index (work, double, i));
  g_array_unref (work);
}

/* What each frame costs while one step fades into the next, and while the
 * divider is pulled. */
static void
act_motion (BenchProbe *probe)
{
  GtkWidget *drawing, *divider;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  drawing = show_figure (probe, "healing");
  for (guint i = 0; i < 6; i++)
    {
      guide_drawing_set_step (GUIDE_DRAWING (drawing), 1 + (i + 1) % 2);
      report_work ("fade", bench_probe_watch (probe, 240));
      bench_probe_wait (probe, 800);
    }

  show_figure (probe, "before-after");
  divider = find (bench_probe_get_window (probe), is_divider, NULL);
  for (guint i = 0; i < 60; i++)
    {
      guide_divider_set_divide (GUIDE_DIVIDER (divider), 0.2 + i * 0.01);
      report_work ("divide", bench_probe_watch (probe, 16));
    }
}

/* --- A clinic's logo, while something moves --- */

typedef struct
{
  gint64   last; /* µs; 0 before the first */
  guint    n_frames;
  guint    n_lost;
  gboolean is_drawn;
} Frames;

static gboolean
frame_cb (GtkWidget     *drawing,
          GdkFrameClock *clock,
          gpointer       data)
{
  Frames *self = data;
  gint64 now = g_get_monotonic_time (), period;

  gdk_frame_clock_get_refresh_info (clock, now, &period, NULL);
  if (self->last > 0)
    self->n_lost += MAX (1, (now - self->last + period / 2) / period) - 1;
  self->last = now;
  self->n_frames++;
  gtk_widget_queue_draw (drawing);

  return G_SOURCE_CONTINUE;
}

static void
logo_drawn_cb (GObject      *logo,
               GAsyncResult *result,
               gpointer      data)
{
  g_autoptr (GError) error = NULL;

  if (!guide_logo_draw_finish (GUIDE_LOGO (logo), result, &error))
    g_error ("%s", error->message);
  ((Frames *) data)->is_drawn = TRUE;
}

/* As many frames with a logo that is drawn meanwhile, or with none. */
static gint64
count_frames (BenchProbe *probe,
              GtkWidget  *drawing,
              GuideLogo  *logo,
              gint64      duration)
{
  const char *name = logo != NULL ? "logo" : "no-logo";
  g_autofree char *frames = g_strconcat (name, "-frames", NULL), *lost = g_strconcat (name, "-lost", NULL);
  Frames self = { 0 };
  guint id = gtk_widget_add_tick_callback (drawing, frame_cb, &self, NULL);
  gint64 begin;

  bench_probe_wait (probe, 200);
  self = (Frames) { 0 };
  begin = g_get_monotonic_time ();
  if (logo != NULL)
    guide_logo_draw_async (logo, GUIDE_LOGO_LIMITS_OF_USE, logo_drawn_cb, &self);
  while (logo != NULL ? !self.is_drawn : g_get_monotonic_time () < begin + duration)
    bench_probe_wait (probe, 4);
  gtk_widget_remove_tick_callback (drawing, id);
  bench_report (frames, self.n_frames);
  bench_report (lost, self.n_lost);

  return g_get_monotonic_time () - begin;
}

/* A drawing is painted anew in each frame, which is more than the screen that waits does;
 * and so it is for as long without a logo. */
static void
act_logo (BenchProbe *probe)
{
  GtkWidget *drawing = show_figure (probe, "healing");
  g_autofree char *text = NULL;
  g_autoptr (GBytes) file = NULL;
  gsize length;

  if (!g_file_get_contents (g_getenv ("GUIDE_BENCH_LOGO"), &text, &length, NULL))
    g_error ("No logo");
  file = g_bytes_new (text, length);
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (GuideLogo) logo = guide_logo_new (file);
      gint64 duration = count_frames (probe, drawing, logo, 0);

      bench_report ("logo-drawn", duration / 1000.0);
      count_frames (probe, drawing, NULL, duration);
    }
}

/* The longest that the main loop was away between two turns, by the clock and by what the
 * main thread itself did. */
typedef struct
{
  gint64   begin;
  gint64   last;
  double   last_cpu;
  double   away;
  double   away_cpu;
  gboolean is_made;
} Turns;

static double
get_thread_ms (void)
{
  struct timespec spent;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &spent);

  return spent.tv_sec * 1000.0 + spent.tv_nsec / 1e6;
}

static gboolean
turn_cb (gpointer data)
{
  Turns *self = data;
  gint64 now = g_get_monotonic_time ();
  double cpu = get_thread_ms ();

  self->away = MAX (self->away, (now - self->last) / 1000.0);
  self->away_cpu = MAX (self->away_cpu, cpu - self->last_cpu);
  self->last = now;
  self->last_cpu = cpu;

  return G_SOURCE_CONTINUE;
}

/* A window that has just started makes ahead what is likely wanted next, and one whose plan was changed has
 * some of it to make anew, in pieces of 20 ms: who takes something along has looked at it for longer. */
#define SETTLED_MS 5000

/* Counts from now on; to be ended by end_turns(). */
static guint
begin_turns (Turns *self)
{
  self->begin = self->last = g_get_monotonic_time ();
  self->last_cpu = get_thread_ms ();

  return g_timeout_add (1, turn_cb, self);
}

static void
end_turns (Turns      *self,
           guint       id,
           const char *name)
{
  g_autofree char *away = g_strconcat (name, "-away", NULL), *work = g_strconcat (name, "-away-work", NULL);

  while (!self->is_made)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (id);
  bench_report (name, (g_get_monotonic_time () - self->begin) / 1000.0);
  bench_report (away, self->away);
  bench_report (work, self->away_cpu);
}

static void
made_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GError) error = NULL;

  if (!guide_export_process_run_finish (result, &error))
    g_error ("%s", error->message);
  ((Turns *) data)->is_made = TRUE;
}

/* The book is made, as the sheet for it makes it. */
static void
act_export (BenchProbe *probe)
{
  GuideContext *context = get_context (bench_probe_get_window (probe));
  g_autoptr (GuideSelection) selection = guide_selection_new (guide_context_get_book (context), GUIDE_SELECTION_BOOK, NULL);
  GuidePaperOrder order = { .selection = selection, .language = guide_context_get_language (context) };
  Turns self = { 0 };
  guint id;

  bench_probe_wait (probe, SETTLED_MS);
  id = begin_turns (&self);
  guide_export_process_run_async (&order, g_getenv ("GUIDE_BENCH_FILE"), NULL, made_cb, &self);
  end_turns (&self, id, "export");
}

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GError) error = NULL;

  if (!guide_save_write_finish (result, &error))
    g_error ("%s", error->message);
  ((Turns *) data)->is_made = TRUE;
}

static void
sheet_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = guide_export_process_make_finish (result, &error);
  g_autoptr (GFile) file = g_file_new_for_path (g_getenv ("GUIDE_BENCH_FILE"));

  if (pdf == NULL)
    g_error ("%s", error->message);
  guide_save_write_async (file, pdf, written_cb, data);
}

/* The page to take along is made and saved, as My visit does it. */
static void
act_sheet (BenchProbe *probe)
{
  static const char *const lines[] = { "ask-scars", "ask-who", "ask-needles" };
  GuideContext *context = get_context (bench_probe_get_window (probe));
  GuideSheetWish wish = { .plan = guide_context_get_visit_plan (context), .scale = 1 };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    guide_visit_plan_set_line (wish.plan, lines[i], TRUE);
  guide_visit_plan_set_day (wish.plan, "2026-12-14");
  bench_probe_wait (probe, SETTLED_MS);
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      Turns self = { 0 };
      guint id = begin_turns (&self);

      guide_export_process_make_sheet_async (&wish, guide_context_get_language (context), sheet_cb, &self);
      end_turns (&self, id, "sheet");
    }
}

static void
act (BenchProbe *probe)
{
  const struct
  {
    const char *name;
    void (*act) (BenchProbe *probe);
  } acts[] = {
    { "start", bench_probe_report_start }, { "read", act_read },   { "leaf", act_leaf },
    { "jump", act_jump },                  { "ways", act_ways },   { "idle", act_idle },
    { "language", act_language },
    { "cards", act_cards },                { "motion", act_motion },     { "ask", act_ask },
    { "preview", act_preview },            { "logo", act_logo },
    { "export", act_export },              { "sheet", act_sheet },
  };

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    if (g_strcmp0 (g_getenv ("GUIDE_BENCH_ACT"), acts[i].name) == 0)
      acts[i].act (probe);
}

int
main (int   argc,
      char *argv[])
{
  bench_probe_set_whole (is_whole);
  bench_probe_install (act);

  return guide_program_main (argc, argv);
}
