/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-sheet-wish.h"

#include "guide-code.h"
#include "guide-kept-values.h"
#include "guide-language.h"
#include "guide-paper-size.h"
#include "guide-pdf.h"

/* What somebody wishes of the page to take along, as bytes that one process hands to another
 * through a pipe: what they chose is in no file and in no list of processes. */

#define VISIT "visit"
#define PAPER "paper"

/* What is never kept, and taken along only for this once. */
static const char *const taken[] = { "take-ticked", "take-own" };

static void
pack_taken (GKeyFile       *file,
            GuideVisitPlan *plan)
{
  for (guint i = 0; i < G_N_ELEMENTS (taken); i++)
    {
      gboolean is_taken;

      g_object_get (plan, taken[i], &is_taken, NULL);
      g_key_file_set_boolean (file, PAPER, taken[i], is_taken);
    }
}

/**
 * guide_sheet_wish_pack:
 * @self: what is wanted
 *
 * Returns: (transfer full): it as bytes, for guide_sheet_wish_make()
 */
GBytes *
guide_sheet_wish_pack (const GuideSheetWish *self)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  char *text;
  gsize length;

  guide_kept_values_save (file, VISIT, G_OBJECT (self->plan));
  pack_taken (file, self->plan);
  g_key_file_set_string (file, PAPER, "size", guide_paper_size_get_name (self->size));
  g_key_file_set_double (file, PAPER, "scale", self->scale);
  if (self->pages != NULL)
    g_key_file_set_string (file, PAPER, "pages", self->pages);
  text = g_key_file_to_data (file, &length, NULL);

  return g_bytes_new_take (text, length);
}

static GuideVisitPlan *
unpack_plan (GKeyFile *file)
{
  GuideVisitPlan *plan = guide_visit_plan_new ();

  guide_kept_values_load (file, VISIT, G_OBJECT (plan));
  for (guint i = 0; i < G_N_ELEMENTS (taken); i++)
    g_object_set (plan, taken[i], g_key_file_get_boolean (file, PAPER, taken[i], NULL), NULL);

  return plan;
}

static GuidePaperDocument *
new_document (GKeyFile    *file,
              GuideBook   *book,
              GuideClinic *clinic,
              const char  *language,
              GError     **error)
{
  g_autoptr (GuideVisitPlan) plan = unpack_plan (file);
  g_autofree char *size = g_key_file_get_string (file, PAPER, "size", NULL);
  GuideTakeParts parts = guide_visit_plan_get_taken (plan);
  /* Paper is the reader's own, and nobody's search: what was asked for is whole. */
  g_autoptr (GuideTakeAlong)
    words = guide_take_along_new (plan, book, parts & GUIDE_TAKE_TICKED ? parts | GUIDE_TAKE_PRIVATE : parts);
  g_autoptr (GuideTakeAlong) code_words = guide_take_along_new (plan, book, parts);
  GuideSheetOrder order = { .words = words,
                            .code_words = code_words,
                            .book = book,
                            .clinic = clinic,
                            .language = language,
                            .rtl = guide_language_is_rtl (),
                            .scale = CLAMP (g_key_file_get_double (file, PAPER, "scale", NULL), 0.5, 3) };

  guide_paper_size_parse (size, &order.size);

  return guide_paper_document_new_sheet (&order, error);
}

/**
 * guide_sheet_wish_make:
 * @packed: what is wanted, from guide_sheet_wish_pack()
 * @book: the book, in the current language
 * @clinic: (nullable): the clinic whose numbers are told
 * @language: id of that language
 * @error: return location for an error, one line
 *
 * Makes the page to take along.
 *
 * Returns: (transfer full) (nullable): a PDF
 */
GBytes *
guide_sheet_wish_make (GBytes      *packed,
                       GuideBook   *book,
                       GuideClinic *clinic,
                       const char  *language,
                       GError     **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GuidePaperDocument) document = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *pages = NULL;
  GBytes *pdf = NULL;
  GThread *ahead;

  if (!g_key_file_load_from_bytes (file, packed, G_KEY_FILE_NONE, error))
    return NULL;

  guide_code_open (NULL); /* who makes the code tells what is wrong */
  ahead = guide_pdf_open_ahead ();
  document = new_document (file, book, clinic, language, error);
  pages = g_key_file_get_string (file, PAPER, "pages", NULL);
  if (document != NULL && guide_paper_document_choose_pages (document, pages, error))
    pdf = guide_pdf_new_of (document, now, NULL, error);
  g_thread_join (ahead);

  return pdf;
}
