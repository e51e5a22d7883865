/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-dialogs"

#include "config.h"

#include "guide-print.h"

#include <errno.h>
#include <gtk/gtkunixprint.h>
#include <sys/mman.h>
#include <unistd.h>

/* A printer that somebody chose in the system's own dialog, and how it is to print. What it
 * is given is a whole PDF, made elsewhere: GtkPrintOperation would draw each page in the
 * main loop, and the window would stand still for seconds. */
struct _GuidePrint
{
  GObject parent_instance;

  char             *title;
  GtkPrinter       *printer;
  GtkPrintSettings *settings;
  GtkPageSetup     *setup;
};

G_DEFINE_FINAL_TYPE (GuidePrint, guide_print, G_TYPE_OBJECT)

static void
guide_print_finalize (GObject *object)
{
  GuidePrint *self = GUIDE_PRINT (object);

  g_free (self->title);
  g_clear_object (&self->printer);
  g_clear_object (&self->settings);
  g_clear_object (&self->setup);

  G_OBJECT_CLASS (guide_print_parent_class)->finalize (object);
}

static void
guide_print_class_init (GuidePrintClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_print_finalize;
}

static void
guide_print_init (GuidePrint *self)
{
}

/* --- which printer ---------------------------------------------------------- */

static GtkPageSetup *
new_page_setup (GuidePaperSize size)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *paper = gtk_paper_size_new (size == GUIDE_PAPER_A4 ? GTK_PAPER_NAME_A4 : GTK_PAPER_NAME_LETTER);

  gtk_page_setup_set_paper_size (setup, paper);
  gtk_paper_size_free (paper);

  return setup;
}

static GuidePrint *
new_chosen (GtkPrintUnixDialog *dialog,
            const char         *title)
{
  GuidePrint *self = g_object_new (GUIDE_TYPE_PRINT, NULL);

  self->title = g_strdup (title);
  self->printer = g_object_ref (gtk_print_unix_dialog_get_selected_printer (dialog));
  self->settings = gtk_print_unix_dialog_get_settings (dialog);
  self->setup = g_object_ref (gtk_print_unix_dialog_get_page_setup (dialog));

  return self;
}

static void
answered_cb (GtkPrintUnixDialog *dialog,
             int                 response,
             GTask              *task)
{
  if (response == GTK_RESPONSE_OK && gtk_print_unix_dialog_get_selected_printer (dialog) != NULL)
    g_task_return_pointer (task, new_chosen (dialog, g_task_get_task_data (task)), g_object_unref);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "no printer was chosen");
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
release_cb (gpointer  task,
            GClosure *closure)
{
  g_object_unref (task);
}

/**
 * guide_print_choose_async:
 * @widget: a widget in the window that asks; it is kept alive until there is an answer
 * @title: what is printed
 * @size: the sheet it is made for
 * @callback: called with the answer
 * @data: handed to @callback
 *
 * Asks which printer, and how.
 */
void
guide_print_choose_async (GtkWidget          *widget,
                          const char         *title,
                          GuidePaperSize      size,
                          GAsyncReadyCallback callback,
                          gpointer            data)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *dialog = gtk_print_unix_dialog_new (NULL, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL);
  g_autoptr (GtkPageSetup) setup = new_page_setup (size);
  GTask *task = g_task_new (widget, NULL, callback, data);

  g_task_set_task_data (task, g_strdup (title), g_free);
  /* Whatever else is wished of it the printer has to be able to do. */
  gtk_print_unix_dialog_set_manual_capabilities (GTK_PRINT_UNIX_DIALOG (dialog), GTK_PRINT_CAPABILITY_GENERATE_PDF);
  gtk_print_unix_dialog_set_page_setup (GTK_PRINT_UNIX_DIALOG (dialog), setup);
  gtk_window_set_modal (GTK_WINDOW (dialog), TRUE);
  g_signal_connect_data (dialog, "response", G_CALLBACK (answered_cb), task, release_cb, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * guide_print_choose_finish:
 * @result: what came with the callback
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the printer, or %NULL where somebody thought better
 *   of it
 */
GuidePrint *
guide_print_choose_finish (GAsyncResult *result,
                           GError      **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/* --- what was chosen -------------------------------------------------------- */

/**
 * guide_print_dup_pages:
 * @self: a #GuidePrint
 *
 * Returns: (transfer full) (nullable): which pages, by their numbers from 1, as “1-3,5-5”, or
 *   %NULL for all
 */
char *
guide_print_dup_pages (GuidePrint *self)
{
  g_autoptr (GString) pages = g_string_new (NULL);
  g_autofree GtkPageRange *ranges = NULL;
  int n_ranges = 0;

  g_return_val_if_fail (GUIDE_IS_PRINT (self), NULL);

  if (gtk_print_settings_get_print_pages (self->settings) != GTK_PRINT_PAGES_RANGES)
    return NULL;

  ranges = gtk_print_settings_get_page_ranges (self->settings, &n_ranges);
  for (int i = 0; i < n_ranges; i++)
    g_string_append_printf (pages, "%s%d-%d", i > 0 ? "," : "", ranges[i].start + 1, ranges[i].end + 1);

  return n_ranges > 0 ? g_string_free (g_steal_pointer (&pages), FALSE) : NULL;
}

/**
 * guide_print_dup_file:
 * @self: a #GuidePrint
 *
 * Returns: (transfer full) (nullable): the file that is to be made in place of paper, or
 *   %NULL where it is a printer
 */
GFile *
guide_print_dup_file (GuidePrint *self)
{
  const char *uri;

  g_return_val_if_fail (GUIDE_IS_PRINT (self), NULL);

  uri = gtk_print_settings_get (self->settings, GTK_PRINT_SETTINGS_OUTPUT_URI);

  return gtk_printer_is_virtual (self->printer) && uri != NULL && g_str_has_prefix (uri, "file:") ? g_file_new_for_uri (uri) : NULL;
}

/* --- printing --------------------------------------------------------------- */

/* In memory alone: what is printed of a visit is on no disk. */
static int
open_in_memory (GBytes  *bytes,
                GError **error)
{
  gsize length, written = 0;
  const char *data = g_bytes_get_data (bytes, &length);
  int fd = memfd_create ("guide-print", MFD_CLOEXEC);

  while (fd >= 0 && written < length)
    {
      ssize_t n = write (fd, data + written, length - written);

      if (n >= 0)
        written += (gsize) n;
      else if (errno != EINTR)
        {
          int reason = errno;

          close (fd);
          errno = reason;
          fd = -1;
        }
    }
  if (fd < 0)
    g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errno), g_strerror (errno));

  return fd;
}

static void
close_file (gpointer data)
{
  close (GPOINTER_TO_INT (data));
}

static void
sent_cb (GtkPrintJob  *job,
         gpointer      data,
         const GError *error)
{
  GTask *task = G_TASK (data);

  if (error == NULL)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_error_copy (error));
}

/* The pages that were wished for are all that there are by now. */
static GtkPrintJob *
new_job (GuidePrint *self)
{
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_copy (self->settings);

  gtk_print_settings_set_print_pages (settings, GTK_PRINT_PAGES_ALL);
  gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_PAGE_RANGES);

  return gtk_print_job_new (self->title, self->printer, settings, self->setup);
}

/**
 * guide_print_send_async:
 * @self: a #GuidePrint that is no file
 * @pdf: what is printed
 * @callback: called when the printer has it, or cannot have it
 * @data: handed to @callback
 *
 * Prints a PDF.
 */
void
guide_print_send_async (GuidePrint         *self,
                        GBytes             *pdf,
                        GAsyncReadyCallback callback,
                        gpointer            data)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, data);
  g_autoptr (GtkPrintJob) job = NULL;
  GError *error = NULL;
  int fd;

  g_return_if_fail (GUIDE_IS_PRINT (self));

  fd = open_in_memory (pdf, &error);
  if (fd >= 0)
    {
      g_task_set_task_data (task, GINT_TO_POINTER (fd), close_file);
      job = new_job (self);
    }
  if (fd < 0 || !gtk_print_job_set_source_fd (job, fd, &error))
    g_task_return_error (task, error);
  else
    gtk_print_job_send (job, sent_cb, g_object_ref (task), g_object_unref);
}

/**
 * guide_print_send_finish:
 * @self: a #GuidePrint
 * @result: what came with the callback
 * @error: return location for an error
 *
 * Returns: whether the printer has it
 */
gboolean
guide_print_send_finish (GuidePrint   *self,
                         GAsyncResult *result,
                         GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
