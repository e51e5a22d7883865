/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide"

#include "config.h"

#include "guide-options.h"

#include "guide-i18n.h"

static char *
dup_option_names (const GOptionEntry *entries)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; entries[i].long_name != NULL; i++)
    {
      if (entries[i].flags & G_OPTION_FLAG_HIDDEN)
        continue;
      g_string_append_printf (names, "--%s", entries[i].long_name);
      if (entries[i].arg_description != NULL)
        g_string_append_printf (names, " %s", entries[i].arg_description);
      g_string_append (names, ", ");
    }
  g_string_append (names, "--help");

  return g_string_free (g_steal_pointer (&names), FALSE);
}

static gboolean
refuse (const char         *what,
        const GOptionEntry *entries,
        GError            **error)
{
  g_autofree char *names = dup_option_names (entries);

  /* Translators: printed in the terminal; the first %s is what was wrong, the
   * second the list of options. */
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION, _("%s. There is: %s"), what, names);

  return FALSE;
}

/* What belongs to the making of a file, alone and of one thing. */
static gboolean
check_export (GuideOptions       *self,
              const GOptionEntry *entries,
              GError            **error)
{
  int n_parts = (self->chapter != NULL) + self->short_guide + self->date_door + self->whole_book;

  if (self->export_file == NULL && (n_parts > 0 || self->paper != NULL || self->tone != 0 || self->force))
    return refuse (_("--chapter, --short, --date-door, --book, --paper, --tone and --force go with --export"), entries, error);
  if (self->export_file != NULL && n_parts + (self->page != NULL) > 1)
    return refuse (_("Choose one of --page, --chapter, --short, --date-door and --book"), entries, error);
  if (self->tone < 0 || self->tone > 6)
    return refuse (_("--tone is a number from 1 to 6"), entries, error);

  return TRUE;
}

/* What goes with what, and what nothing knows. */
static gboolean
check (GuideOptions       *self,
       const char         *left,
       const GOptionEntry *entries,
       GError            **error)
{
  if (left != NULL)
    {
      /* Translators: printed in a terminal: “%s” is what somebody typed. */
      g_autofree char *what = g_strdup_printf (_("“%s” is not an option"), left);

      return refuse (what, entries, error);
    }

  if (self->clinic != NULL && !self->kiosk)
    return refuse (_("--clinic goes with --kiosk"), entries, error);

  return check_export (self, entries, error);
}

/**
 * guide_options_parse:
 * @self: options, zeroed
 * @arguments: (inout) (array zero-terminated=1): the command line with the program's
 *   name; what was understood is taken out
 * @error: return location for an error, one line that says what there is
 *
 * Reads the command line. With `--help` it prints the help and ends the
 * program.
 *
 * Returns: whether all of it was understood
 */
gboolean
guide_options_parse (GuideOptions *self,
                     char       ***arguments,
                     GError      **error)
{
  const GOptionEntry entries[] = {
    { "page", 'p', 0, G_OPTION_ARG_STRING, &self->page, N_("Open the page with this id"), "ID" },
    { "language", 'l', 0, G_OPTION_ARG_STRING, &self->language, N_("Open in this language"), "xx" },
    { "export", 0, 0, G_OPTION_ARG_FILENAME, &self->export_file,
      N_("Write the book or a part of it into a .pdf, .epub or .html file; needs no display"), "FILE" },
    { "chapter", 0, 0, G_OPTION_ARG_STRING, &self->chapter, N_("With --export: the chapter with this id"), "ID" },
    { "short", 0, 0, G_OPTION_ARG_NONE, &self->short_guide, N_("With --export: the short guide"), NULL },
    { "date-door", 0, 0, G_OPTION_ARG_NONE, &self->date_door, N_("With --export: what to know before and after a treatment"),
      NULL },
    { "book", 0, 0, G_OPTION_ARG_NONE, &self->whole_book, N_("With --export: the whole book"), NULL },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &self->paper, N_("With --export: the sheet, a4 or letter"), "NAME" },
    { "tone", 0, 0, G_OPTION_ARG_INT, &self->tone, N_("With --export: the skin in the drawings, 1 to 6"), "N" },
    { "force", 0, 0, G_OPTION_ARG_NONE, &self->force, N_("With --export: replace a file that is there"), NULL },
    { "preview-po", 0, 0, G_OPTION_ARG_FILENAME, &self->preview_po, N_("Show a translation while it is written"), "FILE" },
    { "list-pages", 0, 0, G_OPTION_ARG_NONE, &self->list_pages, N_("List the ids and titles of all pages"), NULL },
    { "kiosk", 0, 0, G_OPTION_ARG_NONE, &self->kiosk, N_("Run as a kiosk in a waiting room"), NULL },
    { "clinic", 0, 0, G_OPTION_ARG_FILENAME, &self->clinic, N_("Use this clinic file in the kiosk"), "FILE" },
    { "check-clinic", 0, 0, G_OPTION_ARG_FILENAME, &self->check_clinic, N_("Say what is wrong in a clinic file"), "FILE" },
    { "make-pin", 0, 0, G_OPTION_ARG_NONE, &self->make_pin, N_("Make the staff’s PIN for a clinic file"), NULL },
    /* Translators: in the help of the command line, beside --version. */
    { "version", 'v', 0, G_OPTION_ARG_NONE, &self->version, N_("Say the version"), NULL },
    /* For programs: the command of the kiosk, the guide itself when it prints, and the session bus. */
    { "names-clinic", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_FILENAME, &self->names_clinic, NULL, NULL },
    { "take-along", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE, &self->take_along, NULL, NULL },
    { "pages", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_STRING, &self->pages, NULL, NULL },
    { "gapplication-service", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE, &self->service, NULL, NULL },
    { NULL }
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) local_error = NULL;

  g_option_context_set_summary (context, _("An illustrated guide to microneedling for acne scars"));
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);

  if (!g_option_context_parse_strv (context, arguments, &local_error))
    return refuse (local_error->message, entries, error);

  return check (self, (*arguments)[1], entries, error);
}

/**
 * guide_options_clear:
 * @self: options
 *
 * Frees what the options hold.
 */
void
guide_options_clear (GuideOptions *self)
{
  g_clear_pointer (&self->page, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->preview_po, g_free);
  g_clear_pointer (&self->clinic, g_free);
  g_clear_pointer (&self->check_clinic, g_free);
  g_clear_pointer (&self->names_clinic, g_free);
  g_clear_pointer (&self->export_file, g_free);
  g_clear_pointer (&self->chapter, g_free);
  g_clear_pointer (&self->paper, g_free);
  g_clear_pointer (&self->pages, g_free);
}
