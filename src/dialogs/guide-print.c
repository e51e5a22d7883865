/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-dialogs"

#include "guide-print.h"

/* The system's own dialog for printing; each page is drawn as it is in a PDF. */

static void
begin_cb (GtkPrintOperation  *operation,
          GtkPrintContext    *context,
          GuidePaperDocument *document)
{
  gtk_print_operation_set_n_pages (operation, (int) guide_paper_flow_get_n_pages (guide_paper_document_get_flow (document)));
}

/* A printer's page has no tags, and no list of words in place of figures. */
static void
draw_page_cb (GtkPrintOperation  *operation,
              GtkPrintContext    *context,
              int                 page,
              GuidePaperDocument *document)
{
  g_autoptr (GPtrArray) alts = g_ptr_array_new_with_free_func (g_free);
  GuidePaperCanvas canvas = { .cr = gtk_print_context_get_cairo_context (context), .alts = alts, .untagged = TRUE };

  guide_paper_document_draw_page (document, (guint) page + 1, &canvas);
  if (canvas.error != NULL)
    g_warning ("A page was not drawn: %s", canvas.error->message);
  g_clear_error (&canvas.error);
}

static GtkPageSetup *
new_page_setup (GuidePaper *paper)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  gboolean a4 = guide_paper_get_size (paper) == GUIDE_PAPER_A4;
  GtkPaperSize *size = gtk_paper_size_new (a4 ? GTK_PAPER_NAME_A4 : GTK_PAPER_NAME_LETTER);

  gtk_page_setup_set_paper_size (setup, size);
  gtk_paper_size_free (size);

  return setup;
}

static void
done_cb (GtkPrintOperation      *operation,
         GtkPrintOperationResult result,
         GtkWidget              *widget)
{
  GuidePrintFailed failed = (GuidePrintFailed) g_object_get_data (G_OBJECT (operation), "failed");
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR) /* GTK has no error to give then, and warns */
    return;

  gtk_print_operation_get_error (operation, &error);
  failed (widget, error->message);
}

static GtkPrintOperation *
new_operation (GtkWidget          *widget,
               GuidePaperDocument *document,
               GuidePrintFailed    failed)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = new_page_setup (guide_paper_document_get_paper (document));

  gtk_print_operation_set_job_name (operation, guide_paper_document_get_title (document));
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_allow_async (operation, TRUE);
  /* What is printed stays until it is printed. */
  g_object_set_data_full (G_OBJECT (operation), "document", g_object_ref (document), g_object_unref);
  g_object_set_data (G_OBJECT (operation), "failed", failed);
  g_signal_connect_object (operation, "begin-print", G_CALLBACK (begin_cb), document, 0);
  g_signal_connect_object (operation, "draw-page", G_CALLBACK (draw_page_cb), document, 0);
  g_signal_connect_object (operation, "done", G_CALLBACK (done_cb), widget, 0);

  return operation;
}

/**
 * guide_print_run:
 * @widget: a widget in the window that asks
 * @document: what is printed
 * @failed: called with @widget where nothing was printed, unless that is gone by then
 *
 * Asks which printer, and prints.
 */
void
guide_print_run (GtkWidget          *widget,
                 GuidePaperDocument *document,
                 GuidePrintFailed    failed)
{
  g_autoptr (GtkPrintOperation) operation = new_operation (widget, document, failed);
  GtkRoot *root = gtk_widget_get_root (widget);
  g_autoptr (GError) error = NULL;

  if (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL,
                               &error) == GTK_PRINT_OPERATION_RESULT_ERROR)
    failed (widget, error->message);
}
