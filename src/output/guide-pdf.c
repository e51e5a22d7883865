/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-pdf.h"

#include "guide-module.h"
#include "guide-output-tools.h"
#include "guide-paper-art.h"
#include "guide-pdf-surface.h"

#include <cairo-pdf.h>

/* A PDF of what is laid out on paper: tagged, with the drawings as lines that are ready made. Neither
 * a display nor the main thread is needed. */

/* The places as a list that viewers show beside the pages. */
static void
add_outline (cairo_surface_t *surface,
             GuidePaperFlow  *flow)
{
  g_autoptr (GPtrArray) places = guide_paper_flow_dup_titled (flow);
  int chapter = CAIRO_PDF_OUTLINE_ROOT;

  for (guint i = 0; places->len > 1 && i < places->len; i++)
    {
      GuidePaperPlace *place = places->pdata[i];
      g_autofree char *link = g_strdup_printf ("page=%u pos=[0 %d]", place->page, (int) place->y);
      int parent = place->level > 1 ? chapter : CAIRO_PDF_OUTLINE_ROOT;
      int item = cairo_pdf_surface_add_outline (surface, parent, place->title, link,
                                                place->level > 1 ? 0 : CAIRO_PDF_OUTLINE_FLAG_OPEN);

      chapter = place->level > 1 ? chapter : item;
    }
}

static void
set_metadata (cairo_surface_t *surface,
              const char      *title,
              GDateTime       *created)
{
  g_autoptr (GDateTime) utc = g_date_time_to_utc (created);
  g_autofree char *date = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Microneedling Guide " VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
}

/* What is drawn between the pages' tags belongs to no tag: running titles, frames. Where pages
 * are left out nothing has a tag, since links may lead to those. */
static gboolean
draw_pages (GuidePaperDocument *document,
            GuidePaperCanvas   *canvas,
            GCancellable       *cancellable)
{
  guint n_pages = guide_paper_flow_get_n_pages (guide_paper_document_get_flow (document)), n_drawn = 0;

  guide_paper_canvas_begin (canvas, "Document");
  for (guint page = 1; page <= n_pages && !g_cancellable_is_cancelled (cancellable); page++)
    if (guide_paper_document_has_page (document, page))
      {
        if (n_drawn++ > 0)
          cairo_show_page (canvas->cr);
        guide_paper_document_draw_page (document, page, canvas);
      }
  /* While the last page is open: with cairo 1.18 a tag that ends after it begins a page more, an empty one. */
  guide_paper_canvas_end (canvas, "Document");
  if (n_drawn > 0)
    cairo_show_page (canvas->cr);

  return canvas->error == NULL && cairo_status (canvas->cr) == CAIRO_STATUS_SUCCESS;
}

static GBytes *
draw (GuidePaperDocument *document,
      GDateTime          *created,
      GPtrArray          *alts,
      GPtrArray          *drawings,
      GCancellable       *cancellable,
      GError            **error)
{
  GuidePaper *paper = guide_paper_document_get_paper (document);
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface = guide_pdf_surface_new (bytes, guide_paper_get_width (paper), guide_paper_get_height (paper));
  gboolean whole = guide_paper_document_is_whole (document);
  GuidePaperCanvas canvas = { .cr = cairo_create (surface), .alts = alts, .drawings = drawings, .untagged = !whole };
  gboolean drawn;

  set_metadata (surface, guide_paper_document_get_title (document), created);
  drawn = draw_pages (document, &canvas, cancellable);
  if (whole)
    add_outline (surface, guide_paper_document_get_flow (document));
  cairo_destroy (canvas.cr);
  cairo_surface_finish (surface);
  if (canvas.error != NULL)
    g_propagate_error (error, canvas.error);
  else if (!drawn || cairo_surface_status (surface) != CAIRO_STATUS_SUCCESS)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (cairo_surface_status (surface)));
  drawn = drawn && cairo_surface_status (surface) == CAIRO_STATUS_SUCCESS;
  cairo_surface_destroy (surface);
  if (drawn && !g_cancellable_set_error_if_cancelled (cancellable, error))
    return g_byte_array_free_to_bytes (bytes);

  g_byte_array_unref (bytes);

  return NULL;
}

static GBytes *
finish (GuidePaperDocument *document,
        GBytes             *pdf,
        GPtrArray          *alts,
        GPtrArray          *drawings,
        GError            **error)
{
  GuidePdfFinishFunc finish_pdf = guide_module_get ("pdf", "guide_pdf_finish", error);
  /* As BCP 47 writes it: pt-BR, and not pt_BR. */
  g_autofree char *language = g_strdelimit (g_strdup (guide_paper_document_get_language (document)), "_", '-');
  GuidePdfFacts facts = { language, guide_paper_document_get_title (document), (const char *const *) alts->pdata,
                          (const char *const *) drawings->pdata, guide_paper_document_get_tone (document) };
  g_autofree char *reason = NULL;
  GBytes *finished;

  if (finish_pdf == NULL)
    return NULL;

  finished = finish_pdf (pdf, &facts, &reason);
  if (finished == NULL)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, reason);

  return finished;
}

static gpointer
open_module (gpointer data)
{
  guide_module_open_apart ("pdf");

  return guide_module_get ("pdf", "guide_pdf_finish", NULL);
}

/**
 * guide_pdf_open_ahead:
 *
 * Opens what finishes a PDF while its pages are laid out: to map its libraries takes as long as a
 * page. What goes wrong is told by who finishes it.
 *
 * Returns: (transfer full): what is to be joined before the process ends
 */
GThread *
guide_pdf_open_ahead (void)
{
  return g_thread_new ("guide-pdf", open_module, NULL);
}

/**
 * guide_pdf_new_of:
 * @document: what is laid out
 * @created: what moment the file names as that of its making
 * @cancellable: (nullable): to stop it
 * @error: return location for an error
 *
 * Makes a PDF. The same document and moment give the same bytes.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
guide_pdf_new_of (GuidePaperDocument *document,
                  GDateTime          *created,
                  GCancellable       *cancellable,
                  GError            **error)
{
  g_autoptr (GPtrArray) alts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) drawings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GBytes) pdf = draw (document, created, alts, drawings, cancellable, error);

  g_ptr_array_add (alts, NULL);
  g_ptr_array_add (drawings, NULL);

  return pdf != NULL ? finish (document, pdf, alts, drawings, error) : NULL;
}

/**
 * guide_pdf_new:
 * @order: what is wanted
 * @created: what moment the file names as that of its making
 * @cancellable: (nullable): to stop it
 * @error: return location for an error
 *
 * Makes a PDF of pages of the book. The same order and moment give the same bytes.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
guide_pdf_new (const GuidePaperOrder *order,
               GDateTime             *created,
               GCancellable          *cancellable,
               GError               **error)
{
  GThread *ahead = guide_pdf_open_ahead ();
  g_autoptr (GuidePaperDocument) document = guide_paper_document_new_book (order, error);
  GBytes *pdf = NULL;

  if (document != NULL && guide_paper_document_choose_pages (document, order->pages, error))
    pdf = guide_pdf_new_of (document, created, cancellable, error);
  g_thread_join (ahead);

  return pdf;
}
