/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-plan"

#include "config.h"

#include "guide-export-outcome.h"

#include "guide-i18n.h"
#include "guide-outcome.h"

/* What is said of a file that was made, and of paper. */

/**
 * guide_export_outcome_dup_saved:
 * @name: name of a file that was written
 *
 * Returns: (transfer full): what is said of it
 */
char *
guide_export_outcome_dup_saved (const char *name)
{
  /* Translators: “%s” is the name of a file. */
  return g_strdup_printf (_("Saved as “%s”. The guide cannot delete it for you."), name);
}

/**
 * guide_export_outcome_say_not_printed:
 * @said: (nullable): a #guide_outcome_new, or %NULL where it has gone
 * @error: why
 *
 * Says that nothing was printed, where somebody is still there to read it.
 */
void
guide_export_outcome_say_not_printed (GtkWidget    *said,
                                      const GError *error)
{
  g_autofree char *line = NULL;

  if (said == NULL || gtk_widget_get_root (said) == NULL)
    return;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    line = g_strdup (_("It was stopped, and no file was made."));
  else
    /* Translators: “%s” is the reason, in the words of the system. */
    line = g_strdup_printf (_("It was not printed: %s"), error->message);
  guide_outcome_say (said, line);
}

static void
sent_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GtkWidget) said = data;
  g_autoptr (GError) error = NULL;

  if (!guide_print_send_finish (GUIDE_PRINT (object), result, &error))
    guide_export_outcome_say_not_printed (said, error);
}

/**
 * guide_export_outcome_print:
 * @said: (nullable): a #guide_outcome_new, or %NULL where it has gone
 * @print: where it is printed
 * @pdf: what is printed
 *
 * Hands it to the printer, and says so where that fails.
 */
void
guide_export_outcome_print (GtkWidget  *said,
                            GuidePrint *print,
                            GBytes     *pdf)
{
  guide_print_send_async (print, pdf, sent_cb, said != NULL ? g_object_ref (said) : NULL);
}
