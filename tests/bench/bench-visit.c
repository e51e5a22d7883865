/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-language.h"
#include "guide-pdf.h"
#include "guide-session.h"
#include "guide-take-along.h"

/* bench-visit FILE.pdf: the page of My visit as a file, in a process that does nothing
 * else: three questions and a date. The program makes it from what a visitor has chosen,
 * so there is no option of the command line for it. */

int
main (int   argc,
      char *argv[])
{
  static const char *const lines[] = { "ask-scars", "ask-who", "ask-needles" };
  g_autoptr (GuideSession) session = NULL;
  g_autoptr (GuideBook) book = NULL;
  g_autoptr (GuideTakeAlong) words = NULL;
  g_autoptr (GuidePaperDocument) document = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GBytes) pdf = NULL;
  g_autoptr (GError) error = NULL;
  GuideSheetOrder order = { .language = "en", .scale = 1 };
  GuideVisitPlan *plan;

  guide_language_init (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"), g_getenv ("MICRONEEDLING_GUIDE_LOCPATH"));
  guide_language_switch ("en");
  book = guide_book_new_or_empty (NULL, NULL);
  session = guide_session_new ();
  plan = guide_session_get_visit_plan (session);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    guide_visit_plan_set_line (plan, lines[i], TRUE);
  guide_visit_plan_set_day (plan, "2026-12-14");
  guide_visit_plan_set_hour (plan, 15);
  words = guide_take_along_new (plan, book, 0);
  order.words = words;
  order.book = book;
  document = guide_paper_document_new_sheet (&order, &error);
  pdf = document != NULL ? guide_pdf_new_of (document, now, NULL, &error) : NULL;
  if (pdf == NULL || !g_file_set_contents (argv[1], g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), &error))
    g_error ("%s", error->message);

  return 0;
}
