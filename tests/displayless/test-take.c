/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-calendar.h"
#include "guide-code.h"
#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-language.h"
#include "guide-pdf.h"
#include "guide-session.h"
#include "guide-sheet-wish.h"
#include "guide-take-along.h"
#include "guide-take-text.h"

#include <cairo.h>
#include <glib/gstdio.h>
#include <libical/ical.h>
#include <string.h>

/* What is taken along by a phone: which words it is, and that another program reads
 * them from the code. */

#define SQUARE 3 /* pixels, the least there is on a screen */
#define QUIET 4
#define PART_MAX 1200 /* bytes, with the line that numbers it */

/* The long form, tests/proof/take, hands the same to more programs. */
static void
keep (const char *name,
      GBytes     *bytes)
{
  const char *folder = g_getenv ("GUIDE_TAKE_FOLDER");
  g_autofree char *path = folder != NULL ? g_build_filename (folder, name, NULL) : NULL;
  g_autoptr (GError) error = NULL;

  if (path != NULL)
    g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
}

static GuideBook *
load_book (const char *language)
{
  guide_language_switch (language);

  return guide_book_new_or_empty (NULL, NULL);
}

static GuideClinic *
new_clinic (void)
{
  g_autofree char *folder = g_dir_make_tmp ("guide-take-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "clinic.ini", NULL);
  g_autoptr (GError) error = NULL;
  GuideClinic *clinic;

  g_file_set_contents (path, "[clinic]\nname=Skin by the Park\nphone=+34 600-123-456\nnight-phone=+34 600-123-999\n", -1, &error);
  g_assert_no_error (error);
  clinic = guide_clinic_new_from_file (path, &error);
  g_assert_no_error (error);
  g_remove (path);
  g_rmdir (folder);

  return clinic;
}

static GuideSession *
new_session (void)
{
  static const char *const lines[] = { "ask-scars", "ask-who", "ask-needles", "value-cost" };
  GuideSession *session = guide_session_new ();
  GuideVisitPlan *plan = guide_session_get_visit_plan (session);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    guide_visit_plan_set_line (plan, lines[i], TRUE);
  guide_visit_plan_set_day (plan, "2026-12-14");
  guide_visit_plan_set_hour (plan, 15);

  return session;
}

static GPtrArray *
new_parts (GuideSession  *session,
           GuideBook     *book,
           GuideClinic   *clinic,
           const char    *language,
           GuideTakeParts taken)
{
  g_autoptr (GuideTakeAlong) words = guide_take_along_new (guide_session_get_visit_plan (session), book, taken);

  return guide_take_text_new_parts (words, clinic, language);
}

static char *
dup_text (GuideSession *session,
          GuideBook    *book)
{
  g_autoptr (GPtrArray) parts =
    new_parts (session, book, NULL, "en", guide_visit_plan_get_taken (guide_session_get_visit_plan (session)));

  g_ptr_array_add (parts, NULL);

  return g_strjoinv ("\n", (char **) parts->pdata);
}

/* --- what is taken ---------------------------------------------------------- */

static void
test_asked_for (void)
{
  g_autoptr (GuideBook) book = load_book ("en");
  g_autoptr (GuideSession) session = new_session ();
  GuideVisitPlan *plan = guide_session_get_visit_plan (session);
  g_autofree char *bare = NULL, *ticked = NULL, *own = NULL;

  guide_session_add_concern (session, "line-nickel");
  guide_visit_plan_set_own (plan, 0, "Will it be loud?");
  bare = dup_text (session, book);
  g_assert_nonnull (strstr (bare, "1. What kind of scars"));
  g_assert_nonnull (strstr (bare, "Monday 14 December, 3 pm"));
  g_assert_nonnull (strstr (bare, "Make-up: Wed 16 December, 3 pm"));
  g_assert_null (strstr (bare, "Earrings"));
  g_assert_null (strstr (bare, "loud"));

  g_object_set (plan, "take-ticked", TRUE, NULL);
  ticked = dup_text (session, book);
  g_assert_nonnull (strstr (ticked, "Earrings"));
  g_assert_null (strstr (ticked, "loud"));
  g_object_set (plan, "take-ticked", FALSE, "take-own", TRUE, NULL);
  own = dup_text (session, book);
  g_assert_null (strstr (own, "Earrings"));
  g_assert_nonnull (strstr (own, "loud"));
}

/* Whatever is asked for: a phone may search the web for the words. */
static void
test_private (void)
{
  static const char *const lines[] = { "line-pregnant", GUIDE_CHECK_UNSURE_PREFIX "line-pregnant", "line-breastfeeding", "line-hepatitis", "line-hiv",
                                       "line-harm", "line-sad", "line-thoughts", "line-mirrors" };
  static const GuideCheckKind kinds[] = { GUIDE_CHECK_HARM, GUIDE_CHECK_PRIVATE, GUIDE_CHECK_SUPPORT };
  g_autoptr (GuideBook) book = load_book ("en");
  GuideSelfCheck *check = guide_book_get_self_check (book);

  for (guint i = 0; i < G_N_ELEMENTS (lines) + G_N_ELEMENTS (kinds); i++)
    {
      const char *line = i < G_N_ELEMENTS (lines) ? lines[i]
        : guide_node_get_id (GUIDE_NODE (guide_self_check_lookup_rule (check, kinds[i - G_N_ELEMENTS (lines)])));
      g_autoptr (GuideSession) session = guide_session_new ();
      g_autoptr (GPtrArray) parts = NULL;

      guide_session_add_concern (session, line);
      parts = new_parts (session, book, NULL, "en", GUIDE_TAKE_TICKED | GUIDE_TAKE_OWN);
      if (parts->len != 0)
        g_error ("%s is in the code: %s", line, (char *) parts->pdata[0]);
    }
}

/* Consent was for the result that was on the screen. */
static void
test_new_answers (void)
{
  g_autoptr (GuideSession) session = new_session ();
  GuideVisitPlan *plan = guide_session_get_visit_plan (session);

  g_object_set (plan, "take-ticked", TRUE, NULL);
  guide_check_run_begin (guide_session_get_self_check (session));
  g_assert_cmpint (guide_visit_plan_get_taken (plan), ==, 0);
}

static void
fill_in (GuideVisitPlan *plan,
         GuideBook      *book)
{
  GListModel *children = guide_node_get_children (GUIDE_NODE (guide_book_get_visit (book)));

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);
      GListModel *asks = guide_node_get_children (child);

      for (guint j = 0; GUIDE_IS_ASKS (child) && j < g_list_model_get_n_items (asks); j++)
        {
          g_autoptr (GuideNode) ask = g_list_model_get_item (asks, j);

          guide_visit_plan_set_line (plan, guide_node_get_id (ask), TRUE);
        }
    }
}

/* --- what is read ----------------------------------------------------------- */

/* As a screen shows it, or as a hand holds the phone: turned, and smaller. */
static cairo_surface_t *
draw_code (GuideCode *code,
           double     turn)
{
  guint width = guide_code_get_width (code);
  int size = (int) (width + 2 * QUIET) * SQUARE;
  const guint8 *squares = g_bytes_get_data (guide_code_get_squares (code), NULL);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, size, size);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
  if (turn != 0)
    {
      cairo_translate (cr, size / 2.0, size / 2.0);
      cairo_rotate (cr, turn * G_PI / 180);
      cairo_scale (cr, 0.9, 0.9);
      cairo_translate (cr, -size / 2.0, -size / 2.0);
    }
  for (guint i = 0; i < width * width; i++)
    if (squares[i])
      cairo_rectangle (cr, (QUIET + i % width) * SQUARE, (QUIET + i / width) * SQUARE, SQUARE, SQUARE);
  cairo_fill (cr);
  cairo_destroy (cr);

  return surface;
}

static void
keep_picture (const char *path,
              const char *text,
              guint       number)
{
  g_autofree char *picture = g_strdup_printf ("code-%03u.png", number), *words = g_strdup_printf ("code-%03u.txt", number);
  g_autoptr (GBytes) wanted = g_bytes_new (text, strlen (text)), bytes = NULL;
  char *data = NULL;
  gsize length = 0;

  g_assert_true (g_file_get_contents (path, &data, &length, NULL));
  bytes = g_bytes_new_take (data, length);
  keep (picture, bytes);
  keep (words, wanted);
}

static char *
read_picture (cairo_surface_t *surface,
              const char      *text,
              gboolean         kept)
{
  static guint n_read;
  g_autofree char *folder = g_dir_make_tmp ("guide-take-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "code.png", NULL);
  const char *argv[] = { "zbarimg", "--quiet", "--raw", "--nodbus", path, NULL };
  g_autoptr (GError) error = NULL;
  char *said = NULL;
  int status = -1;

  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &said, NULL, &status, &error);
  g_assert_no_error (error);
  if (kept)
    keep_picture (path, text, n_read++);
  g_remove (path);
  g_rmdir (folder);

  return g_strchomp (said);
}

/* Turned, a reader may miss one in twenty (the bar of the long form). A few codes at one angle are no twenty: one
 * of them is missed at it, and read half a degree beside. */
static void
check_code (const char *text,
            guint      *n_turned,
            guint      *n_missed)
{
  static const double turns[] = { 0, 5, 3.5, 4, 4.5, 5.5, 6, 6.5 }; /* degrees; the long form has the first two */
  g_autoptr (GError) error = NULL;
  g_autoptr (GuideCode) code = guide_code_new (text, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (turns); i++)
    {
      cairo_surface_t *surface = draw_code (code, turns[i]);
      g_autofree char *read = read_picture (surface, text, i < 2);

      cairo_surface_destroy (surface);
      if (i == 0)
        g_assert_cmpstr (read, ==, text);
      *n_turned += i > 0;
      *n_missed += i > 0 && g_strcmp0 (read, text) != 0;
    }
}

static void
test_read (gconstpointer language)
{
  g_autoptr (GuideBook) book = load_book (language);
  g_autoptr (GuideClinic) clinic = new_clinic ();
  guint n_turned = 0, n_missed = 0;

  for (int all = 0; all < 2; all++)
    {
      g_autoptr (GuideSession) session = new_session ();
      g_autoptr (GPtrArray) parts = NULL;

      if (all)
        fill_in (guide_session_get_visit_plan (session), book);
      parts = new_parts (session, book, clinic, language, 0);
      g_assert_cmpuint (parts->len, >=, all ? 2 : 1);
      for (guint i = 0; i < parts->len; i++)
        {
          g_assert_cmpuint (strlen (parts->pdata[i]), <=, PART_MAX);
          check_code (parts->pdata[i], &n_turned, &n_missed);
        }
    }
  g_test_message ("turned by about 5 degrees and smaller: %u of %u missed", n_missed, n_turned);
  g_assert_cmpuint (n_missed * 20, <=, n_turned);
}

/* A day without “not before” over it would say the opposite. */
static void
check_dates (GPtrArray *parts,
             GuideBook *book)
{
  GListModel *children = guide_node_get_children (GUIDE_NODE (guide_book_get_visit (book)));

  for (guint i = 0; i < parts->len; i++)
    for (guint j = 0; j < g_list_model_get_n_items (children); j++)
      {
        g_autoptr (GObject) child = g_list_model_get_item (children, j);
        g_autofree char *line = GUIDE_IS_MILESTONE (child)
                                  ? g_strdup_printf ("\n%s: ", guide_milestone_get_title (GUIDE_MILESTONE (child))) : NULL;
        const char *at = line != NULL ? strstr (parts->pdata[i], line) : NULL;
        const char *heading = strstr (parts->pdata[i], _("Not before, unless your clinic’s sheet says so:"));

        if (at != NULL && (heading == NULL || heading > at))
          g_error ("%s stands without its heading in: %s", line, (char *) parts->pdata[i]);
      }
}

/* Two codes that lie in one phone are told apart, and no heading ends one: with any
 * number of questions. */
static void
test_parts (gconstpointer language)
{
  g_autoptr (GuideBook) book = load_book (language);
  g_autoptr (GuideClinic) clinic = new_clinic ();
  g_autoptr (GuideSession) all = new_session ();
  g_auto (GStrv) lines = NULL;

  fill_in (guide_session_get_visit_plan (all), book);
  lines = guide_visit_plan_dup_lines (guide_session_get_visit_plan (all));
  for (guint n = g_strv_length (lines); n > 0; n--)
    {
      g_autoptr (GPtrArray) parts = new_parts (all, book, clinic, language, 0);

      for (guint i = 0; parts->len > 1 && i < parts->len; i++)
        {
          g_autofree char *head = guide_digits_printf (_("Code %1$u of %2$u"), i + 1, parts->len);

          g_assert_true (g_str_has_prefix (parts->pdata[i], head));
          g_assert_false (g_str_has_suffix (parts->pdata[i], _("What I want to ask")));
          g_assert_cmpuint (strlen (parts->pdata[i]), <=, PART_MAX);
        }
      check_dates (parts, book);
      guide_visit_plan_set_line (guide_session_get_visit_plan (all), lines[n - 1], FALSE);
    }
}

/* --- the calendar ----------------------------------------------------------- */

static GBytes *
make_calendar (GuideSession *session,
               GuideBook    *book,
               GuideClinic  *clinic,
               const char   *language,
               gint64        moment)
{
  g_autoptr (GDateTime) made = g_date_time_new_from_unix_utc (moment);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = guide_calendar_new (guide_session_get_visit_plan (session), book, clinic, language, made, &error);

  g_assert_no_error (error);

  return bytes;
}

/* What other programs read: an event a line. */
static char **
read_calendar (GBytes *bytes)
{
  g_autofree char *folder = g_dir_make_tmp ("guide-take-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "visit.ics", NULL);
  g_autofree char *script = g_test_build_filename (G_TEST_DIST, "displayless", "read_calendar.py", NULL);
  const char *argv[] = { script, path, NULL };
  g_autoptr (GError) error = NULL;
  g_autofree char *said = NULL, *complaint = NULL;
  int status = -1;

  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
  g_spawn_sync (NULL, (char **) argv, NULL, 0, NULL, NULL, &said, &complaint, &status, &error);
  g_assert_no_error (error);
  g_remove (path);
  g_rmdir (folder);
  if (status != 0)
    g_error ("%s", complaint);

  return g_strsplit (g_strchomp (said), "\n", -1);
}

static char *
dup_event (icalcomponent *event)
{
  struct icaltimetype start = icalcomponent_get_dtstart (event), end = icalcomponent_get_dtend (event);
  g_auto (GStrv) lines = g_strsplit (icalcomponent_get_description (event), "\n", -1);
  g_autofree char *description = g_strjoinv (" / ", lines);

  return g_strdup_printf ("%s\t%d\t%04d-%02d-%02d %02d:%02d\t%02d:%02d\t%s\t%s", icalcomponent_get_uid (event),
                          icalcomponent_get_sequence (event), start.year, start.month, start.day, start.hour, start.minute,
                          end.hour, end.minute, icalcomponent_get_summary (event), description);
}

/* libical, which Evolution and KOrganizer read by, finds the same. */
static void
check_libical (GBytes *bytes,
               char  **events)
{
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  icalcomponent *calendar = icalparser_parse_string (text);
  guint n = 0;

  g_assert_cmpint (icalcomponent_count_errors (calendar), ==, 0);
  for (icalcomponent *event = icalcomponent_get_first_component (calendar, ICAL_VEVENT_COMPONENT); event != NULL;
       event = icalcomponent_get_next_component (calendar, ICAL_VEVENT_COMPONENT))
    {
      g_autofree char *line = dup_event (event);

      g_assert_cmpstr (line, ==, events[n]);
      n++;
    }
  g_assert_cmpuint (n, ==, g_strv_length (events));
  icalcomponent_free (calendar);
}

static GListModel *
new_milestones (GuideBook *book)
{
  GListModel *children = guide_node_get_children (GUIDE_NODE (guide_book_get_visit (book)));
  GListStore *milestones = g_list_store_new (GUIDE_TYPE_MILESTONE);

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GObject) child = g_list_model_get_item (children, i);

      if (GUIDE_IS_MILESTONE (child))
        g_list_store_append (milestones, child);
    }

  return G_LIST_MODEL (milestones);
}

/* The hour and the words of each event, as the book and the plan have them. */
static void
test_calendar (gconstpointer language)
{
  g_autoptr (GuideBook) book = load_book (language);
  g_autoptr (GuideClinic) clinic = new_clinic ();
  g_autoptr (GuideSession) session = new_session ();
  GuideVisitPlan *plan = guide_session_get_visit_plan (session);
  g_autoptr (GBytes) bytes = make_calendar (session, book, clinic, language, 1000000000);
  g_auto (GStrv) events = read_calendar (bytes);
  g_autofree char *name = g_strdup_printf ("visit-%s.ics", (const char *) language);
  g_autoptr (GListModel) milestones = new_milestones (book);

  keep (name, bytes);
  check_libical (bytes, events);
  g_assert_cmpuint (g_strv_length (events), ==, 1 + g_list_model_get_n_items (milestones));
  g_assert_nonnull (strstr (events[0], "-treatment@"));
  g_assert_nonnull (strstr (events[0], "\t0\t2026-12-14 15:00\t16:00\t"));
  for (guint i = 0; i < g_list_model_get_n_items (milestones); i++)
    {
      g_autoptr (GuideMilestone) milestone = g_list_model_get_item (milestones, i);
      g_autoptr (GDateTime) moment = guide_visit_plan_dup_moment (plan, guide_milestone_get_hours (milestone));
      g_autofree char *when = g_date_time_format (moment, "\t%Y-%m-%d %H:%M\t");

      g_assert_nonnull (strstr (events[i + 1], guide_node_get_id (GUIDE_NODE (milestone))));
      g_assert_nonnull (strstr (events[i + 1], when));
      g_assert_nonnull (strstr (events[i + 1], guide_milestone_get_title (milestone)));
      g_assert_nonnull (strstr (events[i + 1], guide_milestone_get_text (milestone)));
      g_assert_nonnull (strstr (events[i + 1], "600-123-999"));
    }
}

/* The alarm signs stand under every event, and no word of what somebody wants to ask. */
static void
test_calendar_signs (void)
{
  g_autoptr (GuideBook) book = load_book ("en");
  g_autoptr (GuideSession) session = new_session ();
  g_autoptr (GBytes) bytes = make_calendar (session, book, NULL, "en", 1000000000);
  g_auto (GStrv) events = read_calendar (bytes);

  for (guint i = 0; events[i] != NULL; i++)
    {
      g_assert_nonnull (strstr (events[i], "Call for help now: "));
      g_assert_nonnull (strstr (events[i], "Get help today: "));
      g_assert_null (strstr (events[i], "What kind of scars"));
    }
}

/* By its name and its count of changes a calendar knows what replaces what. */
static void
test_calendar_again (void)
{
  g_autoptr (GuideBook) book = load_book ("en");
  g_autoptr (GuideSession) session = new_session ();
  g_autoptr (GBytes) first = make_calendar (session, book, NULL, "en", 1000000000);
  g_autoptr (GBytes) same = make_calendar (session, book, NULL, "en", 1000000000);
  g_autoptr (GBytes) moved = NULL;
  g_auto (GStrv) old = NULL, new = NULL;

  g_assert_true (g_bytes_equal (first, same));
  guide_visit_plan_set_hour (guide_session_get_visit_plan (session), 9);
  moved = make_calendar (session, book, NULL, "en", 1000000001);
  keep ("first.ics", first);
  keep ("moved.ics", moved);
  old = read_calendar (first);
  new = read_calendar (moved);
  g_assert_cmpuint (g_strv_length (old), ==, g_strv_length (new));
  for (guint i = 0; old[i] != NULL; i++)
    {
      g_auto (GStrv) was = g_strsplit (old[i], "\t", 3), is = g_strsplit (new[i], "\t", 3);

      g_assert_cmpstr (was[0], ==, is[0]);
      g_assert_cmpstr (was[1], ==, "0");
      g_assert_cmpstr (is[1], ==, "1");
      g_assert_cmpstr (was[2], !=, is[2]);
    }
}

/* --- on paper --------------------------------------------------------------- */

/* What is laid out can be drawn, and says which language it is in. */
static void
keep_pdf (GuidePaperDocument *document)
{
  static guint n_kept;
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (1000000000);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = guide_pdf_new_of (document, moment, NULL, &error);
  g_autofree char *name = g_strdup_printf ("sheet-%s-%u.pdf", guide_paper_document_get_language (document), n_kept++);

  g_assert_no_error (error);
  keep (name, pdf);
}

static guint
count_sides (GuideBook     *book,
             GuideSession  *session,
             GuidePaperSize size,
             const char    *language,
             double         scale)
{
  g_autoptr (GuideClinic) clinic = new_clinic ();
  g_autoptr (GuideTakeAlong) words = guide_take_along_new (guide_session_get_visit_plan (session), book, 0);
  GuideSheetOrder order = { .words = words, .book = book, .clinic = clinic, .language = language,
                            .rtl = guide_language_is_rtl (), .size = size, .scale = scale };
  g_autoptr (GError) error = NULL;
  g_autoptr (GuidePaperDocument) document = guide_paper_document_new_sheet (&order, &error);

  g_assert_no_error (error);
  keep_pdf (document);

  return guide_paper_flow_get_n_pages (guide_paper_document_get_flow (document));
}

/* --- codes on paper --------------------------------------------------------- */

#define DOTS 300 /* of a printer, an inch */

/* As it comes out of a printer, a picture a side; to pack it would take seven times as long as to draw it. */
static guint
print (GBytes     *pdf,
       const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "sheet.pdf", NULL), *stem = g_build_filename (folder, "side", NULL);
  g_autofree char *dots = g_strdup_printf ("%d", DOTS);
  const char *argv[] = { "pdftoppm", "-r", dots, "-gray", path, stem, NULL };
  g_autoptr (GError) error = NULL;
  guint n_sides = 0;
  int status = -1;

  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  g_remove (path);
  for (;; n_sides++)
    {
      g_autofree char *side = g_strdup_printf ("%s-%u.pgm", stem, n_sides + 1);

      if (!g_file_test (side, G_FILE_TEST_EXISTS))
        return n_sides;
    }
}

/* All that zbar finds on them. */
static char *
read_sides (const char *folder,
            guint       n_sides)
{
  g_autoptr (GString) read = g_string_new (NULL);

  for (guint i = 1; i <= n_sides; i++)
    {
      g_autofree char *side = g_strdup_printf ("%s/side-%u.pgm", folder, i);
      const char *argv[] = { "zbarimg", "--quiet", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable", side, NULL };
      g_autofree char *said = NULL;
      g_autoptr (GError) error = NULL;

      g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &said, NULL, NULL,
                    &error);
      g_assert_no_error (error);
      g_string_append (read, said);
      g_remove (side);
    }

  return g_string_free (g_steal_pointer (&read), FALSE);
}

static GuidePaperDocument *
new_sheet (GuideSession  *session,
           GuideBook     *book,
           GuideClinic   *clinic,
           GuidePaperSize size,
           const char    *language,
           double         scale)
{
  GuideVisitPlan *plan = guide_session_get_visit_plan (session);
  g_autoptr (GuideTakeAlong) words = guide_take_along_new (plan, book, GUIDE_TAKE_TICKED | GUIDE_TAKE_OWN | GUIDE_TAKE_PRIVATE);
  g_autoptr (GuideTakeAlong) code_words = guide_take_along_new (plan, book, guide_visit_plan_get_taken (plan));
  GuideSheetOrder order = { .words = words,
                            .code_words = code_words,
                            .book = book,
                            .clinic = clinic,
                            .language = language,
                            .rtl = guide_language_is_rtl (),
                            .size = size,
                            .scale = scale };
  g_autoptr (GError) error = NULL;
  GuidePaperDocument *document = guide_paper_document_new_sheet (&order, &error);

  g_assert_no_error (error);

  return document;
}

static char *
print_and_read (GuidePaperDocument *document)
{
  g_autofree char *folder = g_dir_make_tmp ("guide-take-XXXXXX", NULL);
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (1000000000);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = guide_pdf_new_of (document, moment, NULL, &error);
  char *read;

  g_assert_no_error (error);
  keep_pdf (document);
  read = read_sides (folder, print (pdf, folder));
  g_rmdir (folder);

  return read;
}

/* Each code that belongs to the plan is read from paper, word for word, on both sheets; and they
 * cost no side. */
static void
test_paper (gconstpointer language)
{
  g_autoptr (GuideBook) book = load_book (language);
  g_autoptr (GuideClinic) clinic = new_clinic ();
  guint n_there = 0;

  for (int i = 0; i < 3; i++)
    {
      GuidePaperSize size = i % 2 == 0 ? GUIDE_PAPER_A4 : GUIDE_PAPER_LETTER;
      g_autoptr (GuideSession) session = new_session ();
      g_autoptr (GuidePaperDocument) document = NULL;
      g_autoptr (GPtrArray) parts = NULL;
      g_autofree char *read = NULL;

      if (i < 2)
        guide_visit_plan_set_line (guide_session_get_visit_plan (session), "value-cost", FALSE);
      else
        fill_in (guide_session_get_visit_plan (session), book);
      document = new_sheet (session, book, clinic, size, language, 1);
      g_assert_cmpuint (guide_paper_flow_get_n_pages (guide_paper_document_get_flow (document)), ==,
                        count_sides (book, session, size, language, 1));
      read = print_and_read (document);
      parts = new_parts (session, book, clinic, language, 0);
      for (guint j = 0; *read != '\0' && j < parts->len; j++)
        g_assert_nonnull (strstr (read, parts->pdata[j]));
      n_there += *read != '\0';
    }
  g_test_message ("%u of 3 sheets have room for codes", n_there);
  g_assert_cmpuint (n_there, >=, 1);
}

/* What is private is on the reader's own paper, and in no code upon it. */
static void
test_paper_private (void)
{
  g_autoptr (GuideBook) book = load_book ("en");
  g_autoptr (GuideSession) session = guide_session_new ();
  GuideVisitPlan *plan = guide_session_get_visit_plan (session);
  g_autoptr (GuidePaperDocument) document = NULL;
  g_autofree char *read = NULL;

  guide_visit_plan_set_line (plan, "ask-scars", TRUE);
  guide_visit_plan_set_day (plan, "2026-12-14");
  guide_session_add_concern (session, "line-hiv");
  guide_session_add_concern (session, "line-nickel");
  g_object_set (plan, "take-ticked", TRUE, NULL);
  document = new_sheet (session, book, NULL, GUIDE_PAPER_A4, "en", 0.7); /* so that there is room */
  read = print_and_read (document);
  g_assert_nonnull (strstr (read, "What kind of scars"));
  g_assert_nonnull (strstr (read, "Earrings"));
  g_assert_null (strstr (read, "HIV"));
}

static char *
dup_sheet_words (const GuideSheetWish *wish,
                 GuideBook            *book)
{
  g_autoptr (GBytes) packed = guide_sheet_wish_pack (wish);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = guide_sheet_wish_make (packed, book, NULL, "en", &error);
  const char *const argv[] = { "pdftotext", "-raw", "-", "-", NULL };
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GBytes) words = NULL;

  g_assert_no_error (error);
  process = g_subprocess_newv (argv, G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  g_assert_no_error (error);
  g_subprocess_communicate (process, pdf, NULL, &words, NULL, &error);
  g_assert_no_error (error);

  return g_strndup (g_bytes_get_data (words, NULL), g_bytes_get_size (words));
}

/* What a window hands to the process that makes the page comes out on it, and no more. */
static void
test_wish (void)
{
  g_autoptr (GuideBook) book = load_book ("en");
  g_autoptr (GuideSession) session = new_session ();
  GuideVisitPlan *plan = guide_session_get_visit_plan (session);
  GuideSheetWish wish = { .plan = plan, .size = GUIDE_PAPER_LETTER, .scale = 1 };
  g_autofree char *bare = NULL, *whole = NULL, *second = NULL;

  guide_visit_plan_set_own (plan, 0, "Will it be “loud”;\nor not?");
  guide_session_add_concern (session, "line-nickel");
  bare = dup_sheet_words (&wish, book);
  g_assert_nonnull (strstr (bare, "What kind of scars"));
  g_assert_nonnull (strstr (bare, "Monday 14 December, 3 pm"));
  g_assert_null (strstr (bare, "Earrings"));
  g_assert_null (strstr (bare, "loud"));

  g_object_set (plan, "take-ticked", TRUE, "take-own", TRUE, NULL);
  whole = dup_sheet_words (&wish, book);
  g_assert_nonnull (strstr (whole, "Earrings"));
  g_assert_nonnull (strstr (whole, "“loud”;"));
  wish.scale = 2;
  wish.pages = "2-2";
  second = dup_sheet_words (&wish, book);
  g_assert_null (strstr (second, "My visit"));
}

/* A page is one sheet of paper, which has two sides. */
static void
test_sides (gconstpointer language)
{
  g_autoptr (GuideBook) book = load_book (language);
  g_autoptr (GuideSession) session = new_session ();

  for (GuidePaperSize size = GUIDE_PAPER_A4; size <= GUIDE_PAPER_LETTER; size++)
    {
      g_assert_cmpuint (count_sides (book, session, size, language, 1), <=, 2);
      g_assert_cmpuint (count_sides (book, session, size, language, 1.25), <=, 2);
    }
}

/* Addresses have no letters but those of the web, and phones open them. */
static void
test_addresses (void)
{
  g_autoptr (GuideBook) book = load_book ("en");
  GListModel *sources = guide_node_get_children (GUIDE_NODE (guide_book_get_sources (book)));
  g_autofree char *longest = g_strdup ("");
  guint n_turned = 0, n_missed = 0;

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (GuideSource) source = g_list_model_get_item (sources, i);
      const char *address = guide_source_get_address (source);

      if (address == NULL)
        continue;
      g_assert_true (g_str_is_ascii (address));
      if (strlen (address) > strlen (longest))
        {
          g_free (longest);
          longest = g_strdup (address);
        }
    }
  check_code (longest, &n_turned, &n_missed);
  g_assert_cmpuint (n_missed, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  guide_language_init (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"), g_getenv ("MICRONEEDLING_GUIDE_LOCPATH"));
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/take/asked-for", test_asked_for);
  g_test_add_func ("/take/private", test_private);
  g_test_add_func ("/take/new-answers", test_new_answers);
  g_test_add_data_func ("/take/parts/en", "en", test_parts);
  g_test_add_data_func ("/take/parts/ar", "ar", test_parts);
  g_test_add_func ("/take/addresses", test_addresses);
  g_test_add_data_func ("/take/read/en", "en", test_read);
  g_test_add_data_func ("/take/read/es", "es", test_read);
  g_test_add_data_func ("/take/read/ar", "ar", test_read);
  g_test_add_data_func ("/take/calendar/en", "en", test_calendar);
  g_test_add_data_func ("/take/calendar/es", "es", test_calendar);
  g_test_add_data_func ("/take/calendar/ar", "ar", test_calendar);
  g_test_add_func ("/take/calendar/signs", test_calendar_signs);
  g_test_add_func ("/take/calendar/again", test_calendar_again);
  g_test_add_data_func ("/take/paper/en", "en", test_paper);
  g_test_add_data_func ("/take/paper/es", "es", test_paper);
  g_test_add_data_func ("/take/paper/ar", "ar", test_paper);
  g_test_add_func ("/take/paper/private", test_paper_private);
  g_test_add_func ("/take/wish", test_wish);
  g_test_add_data_func ("/take/sides/en", "en", test_sides);
  g_test_add_data_func ("/take/sides/es", "es", test_sides);
  g_test_add_data_func ("/take/sides/ar", "ar", test_sides);

  return g_test_run ();
}
