/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide"

#include "config.h"

#include "guide-program.h"

#include "guide-book.h"
#include "guide-clinic-commands.h"
#include "guide-export-command.h"
#include "guide-folders.h"
#include "guide-home-application.h"
#include "guide-i18n.h"
#include "guide-kiosk-application.h"
#include "guide-language.h"
#include "guide-logo-process.h"
#include "guide-make-pin.h"
#include "guide-options.h"
#include "guide-paper-fonts.h"
#include "guide-renderer.h"
#include "guide-shell.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

/* The command line: what it asks for is done here, or the application is run. */

static int
list_pages (GuideBook *book)
{
  const char **ids = guide_book_get_page_ids (book);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      GuidePage *page = guide_book_lookup_page (book, ids[i]);

      if (page != NULL)
        g_print ("%s\t%s\n", ids[i], guide_page_get_title (page));
    }

  return 0;
}

/* Takes the id that is offered of the language, where somebody asks for it as of another
 * place. Returns 0, or 2 after saying in one line what is wrong and what there is. */
static int
check_language (char **language)
{
  g_auto (GStrv) ids = guide_language_dup_ids (guide_folders_get_locale ());
  g_autofree char *there = g_strjoinv (guide_language_get_separator (), ids);
  g_autofree char *asked = g_steal_pointer (language);

  if (asked != NULL)
    *language = g_strdup (guide_language_find ((const char *const *) ids, asked));
  if (asked == NULL || *language != NULL)
    return 0;

  /* Translators: printed in a terminal: what somebody typed, and a list of what there is. */
  g_printerr (_("There is no language “%s”. There is: %s"), asked, there);
  g_printerr ("\n");

  return 2;
}

/* Takes the id that the page has today, where somebody's link is of an earlier guide. */
static int
check_page (GuideBook *book,
            char     **page)
{
  g_autofree char *there = g_strjoinv (guide_language_get_separator (), (GStrv) guide_book_get_page_ids (book));
  g_autofree char *asked = g_steal_pointer (page);

  *page = g_strdup (guide_shell_has_screen (asked) ? asked : guide_book_find_page_id (book, asked));
  if (asked == NULL || *page != NULL)
    return 0;

  /* Translators: printed in a terminal: what somebody typed, and a list of what there is. */
  g_printerr (_("There is no page “%s”. There is: %s"), asked, there);
  g_printerr ("\n");

  return 2;
}

/* A thread of Pango's looks for the fonts from now on. It reads the environment,
 * which nobody may add to or take from any more. */
static void
start_looking_for_fonts (void)
{
  pango_cairo_font_map_get_default ();
}

static int
run_kiosk (GuideOptions *options)
{
  g_autoptr (GuideApplication) self = guide_kiosk_application_new (options->language, options->clinic);
  int status;

  start_looking_for_fonts ();
  status = g_application_run (G_APPLICATION (self), 0, NULL);

  return status != 0 ? status : guide_kiosk_application_get_status (GUIDE_KIOSK_APPLICATION (self));
}

/* The guide is open already: that one shows the page, in the language. */
static void
open_in_other (GActionGroup *other,
               GuideOptions *options)
{
  if (options->language != NULL)
    g_action_group_activate_action (other, "open-language", g_variant_new_string (options->language));
  if (options->page != NULL)
    g_action_group_activate_action (other, "open-page", g_variant_new_string (options->page));
}

static int
run_application (GuideOptions *options)
{
  g_autoptr (GuideApplication) self = guide_home_application_new (options->page, options->language);
  g_autoptr (GError) error = NULL;

  if (options->service)
    g_application_set_flags (G_APPLICATION (self), G_APPLICATION_IS_SERVICE);

  if ((options->preview_po != NULL &&
       !guide_home_application_preview (GUIDE_HOME_APPLICATION (self), options->preview_po, &error)) ||
      !g_application_register (G_APPLICATION (self), NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  if (g_application_get_is_remote (G_APPLICATION (self)))
    open_in_other (G_ACTION_GROUP (self), options);

  return g_application_run (G_APPLICATION (self), 0, NULL);
}

/* What has to be known before there are threads, where this process makes one file and no window. */
static void
prepare_file (GuideOptions *options)
{
  if (options->take_along)
    g_log_writer_default_set_use_stderr (TRUE); /* nothing but the page is put out */
  if (options->take_along || options->export_file != NULL)
    guide_paper_fonts_use_few ();
}

static int
run_options (GuideOptions *options)
{
  g_autofree char *language = NULL;
  g_autoptr (GuideBook) book = NULL;
  int status = check_language (&options->language);

  if (status != 0)
    return status;

  if (options->kiosk)
    return run_kiosk (options);

  prepare_file (options);
  start_looking_for_fonts ();
  language = options->language != NULL ? g_strdup (options->language) : guide_language_dup_default (guide_folders_get_locale ());
  if (options->export_file != NULL)
    return guide_export_command_run (options, language);
  if (options->take_along)
    return guide_export_command_take_along (language);
  if (!options->list_pages && options->page == NULL)
    return run_application (options);

  guide_language_switch (language);
  book = guide_book_new_or_empty (NULL, NULL);
  if (options->list_pages)
    return list_pages (book);

  status = check_page (book, &options->page);
  if (status != 0)
    return status;
  g_clear_object (&book);

  return run_application (options);
}

/* A heap for each of the short-lived threads of GTK and Pango would hold on to
 * memory that nobody uses any more. */
static void
limit_memory (void)
{
#ifdef __GLIBC__
  mallopt (M_ARENA_MAX, 2);
#endif
}

/* GTK takes an empty GTK_A11Y not as unset but as a mistake, and then tells a
 * screen reader nothing at all. */
static void
heed_screen_reader (void)
{
  if (g_strcmp0 (g_getenv ("GTK_A11Y"), "") == 0)
    g_unsetenv ("GTK_A11Y");
}

/**
 * guide_program_main:
 * @argc: number of arguments
 * @argv: (array length=argc): the command line
 *
 * The whole program.
 *
 * Returns: its exit status: 0, 1 where there is no display, 2 where the
 *   command line was not understood
 */
int
guide_program_main (int   argc,
                    char *argv[])
{
  g_auto (GuideOptions) options = { 0 };
  g_auto (GStrv) arguments = g_strdupv (argv);
  g_autoptr (GError) error = NULL;

  if (guide_logo_process_is_this (argc, (const char *const *) argv))
    return guide_logo_process_main ((const char *const *) argv);

  limit_memory ();
  heed_screen_reader ();
  guide_renderer_choose ("/dev");
  gtk_disable_setlocale (); /* the language module sets it; GTK would, before any function of the application's is called */
  guide_language_init (guide_folders_get_locale (), guide_folders_get_private_locale ());
  g_set_application_name ("Microneedling Guide");

  if (!guide_options_parse (&options, &arguments, &error))
    {
      g_printerr ("%s\n", error->message);
      return 2;
    }

  if (options.version)
    {
      g_print ("Microneedling Guide %s\n", VERSION);
      return 0;
    }

  if (options.make_pin)
    return guide_make_pin ();
  if (options.check_clinic != NULL)
    return guide_clinic_commands_check (options.check_clinic, guide_folders_get_locale ());
  if (options.names_clinic != NULL)
    return guide_clinic_commands_names (options.names_clinic);

  return run_options (&options);
}
