/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide"

#include "config.h"

#include "guide-export-command.h"

#include "guide-clinic-commands.h"
#include "guide-export.h"
#include "guide-folders.h"
#include "guide-i18n.h"
#include "guide-language.h"
#include "guide-paper-size.h"
#include "guide-sheet-wish.h"

#include <stdio.h>

/* --export: what is taken along, made without a display. */

static gboolean
choose_size (GuideOptions   *options,
             GuideClinic    *clinic,
             GuidePaperSize *out_size,
             GError        **error)
{
  *out_size = guide_paper_size_choose (NULL, clinic);
  if (options->paper == NULL || guide_paper_size_parse (options->paper, out_size))
    return TRUE;

  /* Translators: printed in a terminal: what somebody typed, and what there is. */
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("There is no paper “%s”. There is: %s"), options->paper,
               "a4, letter");

  return FALSE;
}

/* Without any word of it, it is the book. */
static GuideSelection *
new_selection (GuideOptions *options,
               GuideBook    *book,
               GError      **error)
{
  const char *chapter = options->short_guide ? GUIDE_DOOR_DECIDING : options->date_door ? GUIDE_DOOR_DATE : options->chapter;
  const char *page = guide_book_find_page_id (book, options->page);
  GuideSelectionKind kind = options->page != NULL ? GUIDE_SELECTION_PAGE
                            : chapter != NULL     ? GUIDE_SELECTION_CHAPTER
                                                  : GUIDE_SELECTION_BOOK;
  GuideSelection *selection = guide_selection_new (book, kind, options->page != NULL ? page : chapter);
  g_auto (GStrv) there = NULL;
  g_autofree char *list = NULL;

  if (selection != NULL)
    return selection;

  there = options->page != NULL ? g_strdupv ((GStrv) guide_book_get_page_ids (book)) : guide_selection_dup_chapters (book);
  list = g_strjoinv (guide_language_get_separator (), there);
  if (options->page != NULL)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("There is no page “%s”. There is: %s"), options->page, list);
  else
    /* Translators: printed in a terminal: what somebody typed, and a list of what there is. */
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("There is no chapter “%s”. There is: %s"), chapter, list);

  return NULL;
}

/* The book of this process, which ends with its file: to let go of each of its thousand parts would
 * take longer than to read them. */
static GuideBook *
get_book (GuideClinic *clinic,
          const char  *language)
{
  static GuideBook *book;
  g_autofree char *helplines = clinic != NULL ? guide_clinic_dup_helplines (clinic, language) : NULL;

  if (book == NULL)
    book = guide_book_new_or_empty (clinic != NULL ? guide_clinic_get_emergency (clinic) : NULL, helplines);

  return book;
}

static gboolean
export_selection (GuideOptions *options,
                  GuideBook    *book,
                  GuideClinic  *clinic,
                  const char   *language,
                  GError      **error)
{
  g_autoptr (GuideSelection) selection = NULL;
  GuidePaperOrder order = { .clinic = clinic,
                            .language = language,
                            .rtl = guide_language_is_rtl (),
                            .scale = 1,
                            .tone = (guint) options->tone,
                            .pages = options->pages };

  if (!choose_size (options, clinic, &order.size, error) || !guide_export_check (options->export_file, options->force, error))
    return FALSE;

  selection = new_selection (options, book, error);
  if (selection == NULL)
    return FALSE;

  order.selection = selection;

  return guide_export_write (&order, options->export_file, error);
}

static gboolean
export_all (GuideOptions *options,
            const char   *language,
            GError      **error)
{
  g_autoptr (GuideClinic) clinic = guide_clinic_commands_load_home (guide_folders_get_locale ());
  GuideBook *book = get_book (clinic, language);
  gboolean exported;

  guide_book_read_ahead (book);
  exported = export_selection (options, book, clinic, language, error);
  guide_book_end_reading_ahead (book);

  return exported;
}

/**
 * guide_export_command_run:
 * @options: the command line, with a file to write
 * @language: id of a language that there is
 *
 * Writes the file that the command line asks for, in that language. What goes
 * wrong is said in one line, and no half of a file is left.
 *
 * Returns: 0, or 2 where there is no file
 */
int
guide_export_command_run (GuideOptions *options,
                          const char   *language)
{
  g_autoptr (GError) error = NULL;

  guide_language_switch (language);
  if (export_all (options, language, &error))
    return 0;

  g_printerr ("%s\n", error->message);

  return 2;
}

static GBytes *
make_sheet (const char *language,
            GError    **error)
{
  g_autoptr (GuideClinic) clinic = guide_clinic_commands_load_home (guide_folders_get_locale ());
  GuideBook *book = get_book (clinic, language);
  g_autoptr (GBytes) wish = NULL;
  char *text;
  gsize length;

  if (!g_file_get_contents ("/dev/stdin", &text, &length, error))
    return NULL;

  wish = g_bytes_new_take (text, length);

  return guide_sheet_wish_make (wish, book, clinic, language, error);
}

/**
 * guide_export_command_take_along:
 * @language: id of a language that there is
 *
 * Makes the page to take along of what a window of the guide writes to its input, and writes
 * the PDF to its output: what somebody chose is in no file.
 *
 * Returns: 0, or 2 where there is no PDF
 */
int
guide_export_command_take_along (const char *language)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = NULL;

  guide_language_switch (language);
  pdf = make_sheet (language, &error);
  if (pdf != NULL && fwrite (g_bytes_get_data (pdf, NULL), 1, g_bytes_get_size (pdf), stdout) == g_bytes_get_size (pdf) &&
      fflush (stdout) == 0)
    return 0;

  if (error != NULL)
    g_printerr ("%s\n", error->message);

  return 2;
}
