/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-dialogs"

#include "guide-save.h"

#include <errno.h>

/* Where a file is to be saved, asked by the system's own dialog; and the saving: whole, or
 * not at all. */

#define MODE_OF_THE_OWNER 0600

/* GtkFileChooserNative is out of use from 4.10 on, where GtkFileDialog came: no way holds
 * on all. */
#if GTK_CHECK_VERSION(4, 10, 0)

G_GNUC_BEGIN_IGNORE_DEPRECATIONS /* newer than the floor, and only built where it is there */

  static void
  chosen_cb (GObject *dialog, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = G_TASK (data);
  GError *error = NULL;
  GFile *file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (dialog), result, &error);

  if (file != NULL)
    g_task_return_pointer (task, file, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
ask (GtkWindow  *window,
     const char *name,
     GTask      *task)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, window, NULL, chosen_cb, task);
}

G_GNUC_END_IGNORE_DEPRECATIONS

#else

static void
chosen_cb (GtkNativeDialog *dialog,
           int              response,
           GTask           *task)
{
  if (response == GTK_RESPONSE_ACCEPT)
    g_task_return_pointer (task, gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog)), g_object_unref);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "no file was chosen");
  g_object_unref (task);
  g_object_unref (dialog);
}

static void
ask (GtkWindow  *window,
     const char *name,
     GTask      *task)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (NULL, window, GTK_FILE_CHOOSER_ACTION_SAVE, NULL, NULL);

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (chosen_cb), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

#endif

/* A title may have what a name of a file cannot. */
static char *
dup_file_name (const char *name)
{
  return g_strdelimit (g_strdup (name), G_DIR_SEPARATOR_S, '-');
}

/**
 * guide_save_choose_async:
 * @widget: a widget in the window that asks; it is kept alive until there is an answer
 * @name: the name that is offered for the file
 * @callback: called with the answer
 * @data: handed to @callback
 *
 * Asks where to save a file. Whether one that is there may be replaced is asked by the
 * dialog.
 */
void
guide_save_choose_async (GtkWidget          *widget,
                         const char         *name,
                         GAsyncReadyCallback callback,
                         gpointer            data)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  g_autofree char *file_name = dup_file_name (name);

  ask (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, file_name, g_task_new (widget, NULL, callback, data));
}

/**
 * guide_save_choose_finish:
 * @result: what came with the callback
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the file, or %NULL where somebody thought better
 *   of it
 */
GFile *
guide_save_choose_finish (GAsyncResult *result,
                          GError      **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

typedef struct
{
  GFile  *file;
  GBytes *bytes;
} Writing;

static void
writing_free (gpointer data)
{
  Writing *writing = data;

  g_object_unref (writing->file);
  g_bytes_unref (writing->bytes);
  g_free (writing);
}

/* Not by GIO, which leaves the half of a new file on a full disk. */
static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      data,
                 GCancellable *cancellable)
{
  Writing *writing = data;
  const char *path = g_file_peek_path (writing->file);
  gsize length;
  const char *text = g_bytes_get_data (writing->bytes, &length);
  GError *error = NULL;

  if (path == NULL)
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "%s", g_strerror (EOPNOTSUPP));
  else if (g_file_set_contents_full (path, text, (gssize) length, G_FILE_SET_CONTENTS_CONSISTENT, MODE_OF_THE_OWNER, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * guide_save_write_async:
 * @file: what was chosen; where it is there it is replaced
 * @bytes: what to write
 * @callback: called when it is written, or cannot be
 * @data: handed to @callback
 *
 * Writes a file that its owner alone can read.
 */
void
guide_save_write_async (GFile              *file,
                        GBytes             *bytes,
                        GAsyncReadyCallback callback,
                        gpointer            data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, data);
  Writing *writing = g_new (Writing, 1);

  *writing = (Writing) { .file = g_object_ref (file), .bytes = g_bytes_ref (bytes) };
  g_task_set_task_data (task, writing, writing_free);
  g_task_run_in_thread (task, write_in_thread);
}

/**
 * guide_save_write_finish:
 * @result: what came with the callback
 * @error: return location for an error
 *
 * Returns: whether the file is written; else there is no half of it
 */
gboolean
guide_save_write_finish (GAsyncResult *result,
                         GError      **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
