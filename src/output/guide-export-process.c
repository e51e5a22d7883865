/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-export-process.h"

#include "guide-i18n.h"
#include "guide-paper-size.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>

/* A file of the book takes a second or two to make. So the program starts itself once
 * more, without a display, as the command line does: no window waits for it, it can be
 * stopped at any moment, and its memory goes with it. */

#define PROGRAM "/proc/self/exe"

static void
add_selection (GStrvBuilder   *arguments,
               GuideSelection *selection)
{
  static const char *const options[] = {
    [GUIDE_SELECTION_PAGE] = "--page",
    [GUIDE_SELECTION_CHAPTER] = "--chapter",
    [GUIDE_SELECTION_BOOK] = "--book",
  };

  g_strv_builder_add (arguments, options[guide_selection_get_kind (selection)]);
  if (guide_selection_get_id (selection) != NULL)
    g_strv_builder_add (arguments, guide_selection_get_id (selection));
}

/* Whether a file that is there may be replaced was asked where its name was chosen. */
static char **
dup_arguments (const GuidePaperOrder *order,
               const char            *path)
{
  g_autoptr (GStrvBuilder) arguments = g_strv_builder_new ();
  g_autofree char *tone = g_strdup_printf ("--tone=%u", order->tone);

  g_strv_builder_add_many (arguments, PROGRAM, "--export", path, "--force", "--language", order->language, "--paper",
                           guide_paper_size_get_name (order->size), NULL);
  add_selection (arguments, order->selection);
  if (order->tone > 0)
    g_strv_builder_add (arguments, tone);
  if (order->pages != NULL)
    g_strv_builder_add_many (arguments, "--pages", order->pages, NULL);

  return g_strv_builder_end (arguments);
}

/* GLib forks where it has to close what is open here, and to copy the map of a window's memory takes longer
 * than a frame; with this flag it does not. What is open here closes itself when another program begins. */
#define FLAGS (G_SUBPROCESS_FLAGS_STDERR_PIPE | G_SUBPROCESS_FLAGS_INHERIT_FDS)

/* --- a process that is waited for ------------------------------------------- */

/* How long, in seconds, before one that stands still is given up: on a slow machine the book takes
 * half a minute. One that was told to stop needs none. */
#define PATIENCE_FILE 120
#define PATIENCE_SHEET 20
#define PATIENCE_STOPPED 2

typedef struct
{
  GSubprocess  *process;
  GCancellable *cancellable; /* or NULL */
  gulong        handler;
  guint         source;
} Watch;

static gboolean
give_up_cb (gpointer data)
{
  Watch *watch = data;

  watch->source = 0;
  g_subprocess_force_exit (watch->process);

  return G_SOURCE_REMOVE;
}

static void
wait_for (Watch *watch,
          guint  seconds)
{
  g_clear_handle_id (&watch->source, g_source_remove);
  watch->source = g_timeout_add_seconds (seconds, give_up_cb, watch);
}

/* By a signal that lets it end what it writes: no half of a file is left. */
static void
stop_cb (GCancellable *cancellable,
         Watch        *watch)
{
  g_subprocess_send_signal (watch->process, SIGTERM);
  wait_for (watch, PATIENCE_STOPPED);
}

static Watch *
watch_new (GSubprocess  *process,
           GCancellable *cancellable,
           guint         patience)
{
  Watch *watch = g_new0 (Watch, 1);

  watch->process = g_object_ref (process);
  g_set_object (&watch->cancellable, cancellable);
  wait_for (watch, patience);
  if (cancellable != NULL)
    watch->handler = g_signal_connect (cancellable, "cancelled", G_CALLBACK (stop_cb), watch);

  return watch;
}

static void
watch_free (gpointer data)
{
  Watch *watch = data;

  g_clear_handle_id (&watch->source, g_source_remove);
  if (watch->handler != 0)
    g_signal_handler_disconnect (watch->cancellable, watch->handler);
  g_clear_object (&watch->cancellable);
  g_object_unref (watch->process);
  g_free (watch);
}

/* Warnings of libraries may stand before what the program says. */
static char *
dup_last_line (const char *said)
{
  g_autofree char *text = g_strchomp (g_strdup (said != NULL ? said : ""));
  const char *before = strrchr (text, '\n');

  return g_strdup (before != NULL ? before + 1 : text);
}

/* What the process said last tells more than that it failed; where it said nothing it was killed, stood
 * still or could not be started. @error: (transfer full) */
static void
return_fault (GTask      *task,
              GError     *error,
              const char *said)
{
  g_autofree char *line = dup_last_line (said);

  g_debug ("A file was not made: %s", error->message);
  if (*line == '\0')
    {
      g_free (line);
      /* Translators: the program that makes a file or a page for the printer broke off. */
      line = g_strdup (_("Something went wrong while it was made. Try again."));
    }
  g_error_free (error);
  g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_FAILED, "%s", line);
}

static void
ended_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GTask) task = G_TASK (data);
  GSubprocess *process = G_SUBPROCESS (object);
  GError *error = NULL;
  g_autofree char *said = NULL;

  g_task_set_task_data (task, NULL, NULL);
  if (g_subprocess_communicate_utf8_finish (process, result, NULL, &said, &error) &&
      g_subprocess_wait_check (process, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    return_fault (task, error, said);
}

/* --- a file ----------------------------------------------------------------- */

/**
 * guide_export_process_run_async:
 * @order: what is wanted
 * @path: the file; one that is there is replaced
 * @cancellable: (nullable): to stop it
 * @callback: called when the file is there, or will not be
 * @data: handed to @callback
 *
 * Makes a file of the book in a process of its own.
 */
void
guide_export_process_run_async (const GuidePaperOrder *order,
                                const char            *path,
                                GCancellable          *cancellable,
                                GAsyncReadyCallback    callback,
                                gpointer               data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  g_auto (GStrv) arguments = dup_arguments (order, path);
  GError *error = NULL;
  g_autoptr (GSubprocess)
    process = g_subprocess_newv ((const char *const *) arguments, FLAGS | G_SUBPROCESS_FLAGS_STDOUT_SILENCE, &error);

  if (process == NULL)
    {
      return_fault (task, error, NULL);
      return;
    }

  g_task_set_task_data (task, watch_new (process, cancellable, PATIENCE_FILE), watch_free);
  /* Not cancelled itself: who stops it is told once it has ended. */
  g_subprocess_communicate_utf8_async (process, NULL, NULL, ended_cb, g_steal_pointer (&task));
}

/**
 * guide_export_process_run_finish:
 * @result: what came with the callback
 * @error: return location for an error, one line in the language of the file
 *
 * Returns: whether the file is there
 */
gboolean
guide_export_process_run_finish (GAsyncResult *result,
                                 GError      **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

/* --- a PDF in memory -------------------------------------------------------- */

static void
remove_file (gpointer data)
{
  g_autofree char *path = data;
  g_autofree char *folder = g_path_get_dirname (path);

  g_remove (path);
  g_rmdir (folder);
}

static void
made_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GTask) task = G_TASK (data);
  GError *error = NULL;
  char *bytes;
  gsize length;

  if (guide_export_process_run_finish (result, &error) &&
      g_file_get_contents (g_task_get_task_data (task), &bytes, &length, &error))
    g_task_return_pointer (task, g_bytes_new_take (bytes, length), (GDestroyNotify) g_bytes_unref);
  else
    g_task_return_error (task, error);
}

/**
 * guide_export_process_make_async:
 * @order: what is wanted
 * @cancellable: (nullable): to stop it
 * @callback: called when the PDF is there, or will not be
 * @data: handed to @callback
 *
 * Makes a PDF for a printer in a process of its own. It is in no file once it is made.
 */
void
guide_export_process_make_async (const GuidePaperOrder *order,
                                 GCancellable          *cancellable,
                                 GAsyncReadyCallback    callback,
                                 gpointer               data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  GError *error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("guide-print-XXXXXX", &error);
  char *path;

  if (folder == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  path = g_build_filename (folder, "guide.pdf", NULL);
  g_task_set_task_data (task, path, remove_file);
  guide_export_process_run_async (order, path, cancellable, made_cb, g_steal_pointer (&task));
}

static void
sheet_made_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      data)
{
  g_autoptr (GTask) task = G_TASK (data);
  GSubprocess *process = G_SUBPROCESS (object);
  g_autoptr (GBytes) pdf = NULL, said = NULL;
  g_autofree char *words = NULL;
  GError *error = NULL;

  g_task_set_task_data (task, NULL, NULL);
  if (g_subprocess_communicate_finish (process, result, &pdf, &said, &error) && g_subprocess_wait_check (process, NULL, &error))
    {
      g_task_return_pointer (task, g_steal_pointer (&pdf), (GDestroyNotify) g_bytes_unref);
      return;
    }

  words = said != NULL ? g_strndup (g_bytes_get_data (said, NULL), g_bytes_get_size (said)) : NULL;
  return_fault (task, error, words);
}

/**
 * guide_export_process_make_sheet_async:
 * @wish: what is wanted
 * @language: id of a language
 * @callback: called when the PDF is there, or will not be
 * @data: handed to @callback
 *
 * Makes the page to take along in a process of its own, which is told through a pipe what
 * stands on it, and gives the PDF back through another. Finish with
 * guide_export_process_make_finish().
 */
void
guide_export_process_make_sheet_async (const GuideSheetWish *wish,
                                       const char           *language,
                                       GAsyncReadyCallback   callback,
                                       gpointer              data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, data);
  const char *const arguments[] = { PROGRAM, "--take-along", "--language", language, NULL };
  g_autoptr (GBytes) packed = guide_sheet_wish_pack (wish);
  GError *error = NULL;
  g_autoptr (GSubprocess)
    process = g_subprocess_newv (arguments, FLAGS | G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);

  if (process == NULL)
    {
      return_fault (task, error, NULL);
      return;
    }

  g_task_set_task_data (task, watch_new (process, NULL, PATIENCE_SHEET), watch_free);
  g_subprocess_communicate_async (process, packed, NULL, sheet_made_cb, g_steal_pointer (&task));
}

/**
 * guide_export_process_make_finish:
 * @result: what came with the callback
 * @error: return location for an error, one line in the language of the file
 *
 * Returns: (transfer full) (nullable): the PDF
 */
GBytes *
guide_export_process_make_finish (GAsyncResult *result,
                                  GError      **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
