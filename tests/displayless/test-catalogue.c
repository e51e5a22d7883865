/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-catalogue.h"
#include "guide-preview.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define CATALOGUE                                                                                                      \
  "msgid \"\"\nmsgstr \"\"\n\"Language: xx\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"                   \
  "#. Title of a page\n#. Keep it short\nmsgctxt \"page\"\nmsgid \"The \"\n\"skin\"\nmsgstr \"La \"\n\"piel\"\n\n"    \
  "msgid \"A mark\"\nmsgstr \"\"\n\n"                                                                                  \
  "#, fuzzy\nmsgid \"A scar\"\nmsgstr \"Un arco\"\n\n"                                                                 \
  "msgid \"default:LTR\"\nmsgstr \"\"\n\n"                                                                           \
  "msgid \"%d minute\"\nmsgid_plural \"%d minutes\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n\n"                             \
  "msgid \"%d day\"\nmsgid_plural \"%d days\"\nmsgstr[0] \"%d día\"\nmsgstr[1] \"%d días\"\n\n"                     \
  "msgid \"%s: %s\"\nmsgstr \"%s: %s\"\n\n"                                                                       \
  "msgid \"Call {emergency} <b>now</b>.\"\nmsgstr \"Llame <b>ya</b> al {emergency}.\"\n"

static void
test_parse (void)
{
  g_autoptr (GPtrArray) entries = guide_catalogue_parse (CATALOGUE);
  GuideCatalogueEntry *first = entries->pdata[0];

  g_assert_cmpuint (entries->len, ==, 8);
  g_assert_cmpstr (first->context, ==, "page");
  g_assert_cmpstr (first->source, ==, "The skin");
  g_assert_cmpstr (first->translation, ==, "La piel");
  g_assert_cmpstr (first->note, ==, "Title of a page\nKeep it short");
}

/* Marked are the string to do and the fuzzy one, not the done one, and not the
 * switch for the direction. */
static void
test_marked (void)
{
  g_autofree char *marked = guide_catalogue_dup_marked (CATALOGUE);
  g_autoptr (GPtrArray) entries = guide_catalogue_parse (marked);
  const char *const wanted[] = { "La piel", "※ A mark", "※ A scar",       "",
                                 "※ %d minute", "%d día",   "%s: %s", "Llame <b>ya</b> al {emergency}." };

  g_assert_cmpuint (entries->len, ==, G_N_ELEMENTS (wanted));
  for (guint i = 0; i < entries->len; i++)
    g_assert_cmpstr (((GuideCatalogueEntry *) entries->pdata[i])->translation, ==, wanted[i]);
  g_assert_null (strstr (marked, "fuzzy"));
  g_assert_nonnull (strstr (marked, "msgstr[1] \"※ \"\n\"%d minutes\""));
}

/* Words on the screen lead to their string, also with something filled in. */
static void
test_find (void)
{
  g_autoptr (GPtrArray) entries = guide_catalogue_parse (CATALOGUE);
  const char *const cases[][2] = { { "La piel", "The skin" },       { "※ A mark", "A mark" },
                                   { "※ A scar", "A scar" },        { "※ 3 minutes", "%d minute" },
                                   { "1 día", "%d day" },           { "14 días", "%d day" },
                                   { "Llame ya al 112.", "Call {emergency} <b>now</b>." } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const GuideCatalogueEntry *entry = guide_catalogue_find (entries, cases[i][0]);

      g_assert_nonnull (entry);
      g_assert_cmpstr (entry->source, ==, cases[i][1]);
    }
  g_assert_null (guide_catalogue_find (entries, "Dr. Smith: the clinic"));
  g_assert_null (guide_catalogue_find (entries, ""));
}

static void
test_language (void)
{
  g_autofree char *id = guide_catalogue_dup_language (CATALOGUE);

  g_assert_cmpstr (id, ==, "xx");
  g_assert_null (guide_catalogue_dup_language ("msgid \"\"\n"));
}

/* The id becomes the name of a folder: one that leads elsewhere is none. */
static void
test_language_elsewhere (void)
{
  const char *const good[] = { "es", "pt_BR", "sr@latin", "zh-Hans", "en_XA" };
  const char *const bad[] = { "", ".", "..", "../../xx", "/tmp/xx", "xx/yy", "x\\x", "es ", "es\n" };

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autofree char *header = g_strdup_printf ("\"Language: %s\\n\"\n", good[i]);
      g_autofree char *id = guide_catalogue_dup_language (header);

      g_assert_cmpstr (id, ==, good[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *header = g_strdup_printf ("\"Language: %s\\n\"\n", bad[i]);

      g_assert_null (guide_catalogue_dup_language (header));
    }
}

/* A catalogue that somebody writes, in a folder of its own. */
static GuidePreview *
new_preview (const char *folder,
             const char *text)
{
  g_autofree char *path = g_build_filename (folder, "es.po", NULL);
  GuidePreview *preview = guide_preview_new (path, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  guide_preview_load (preview);
  g_unlink (path);

  return preview;
}

#define HEAD_OF(charset) "msgid \"\"\nmsgstr \"\"\n\"Language: es\\n\"\n\"Content-Type: text/plain; charset=" charset "\\n\"\n"
#define HEAD_UTF8 HEAD_OF ("UTF-8")
#define NEXT "#. Turns the page\nmsgid \"Next\"\nmsgstr \"Luego\"\n"
#define BACK "msgid \"Back\"\nmsgstr \"\"\n"

typedef struct
{
  const char *name;
  const char *text;
  const char *fault; /* part of what is told, or NULL */
  const char *note;  /* told of the word “Next”, or NULL */
  int         n_left;
} Saved;

/* However a tool writes the file, as long as gettext reads it, the same words are
 * shown, marked and counted. What gettext does not read is told by its line. */
static const Saved saved[] = {
  { "plain", HEAD_UTF8 "\n" NEXT "\n" BACK, NULL, "Next\nTurns the page", 1 },
  { "without empty lines", HEAD_UTF8 NEXT BACK, NULL, "Next\nTurns the page", 1 },
  { "fuzzy not the first flag", HEAD_UTF8 "\n#. Turns the page\n#, c-format, fuzzy\nmsgid \"Next\"\nmsgstr \"Luego\"\n\n" BACK, NULL,
    "Next\nTurns the page", 2 },
  { "indented, a space in the empty line", HEAD_UTF8 " \n#. Turns the page\n  msgid   \"Next\"\n\tmsgstr \"Luego\"\n \n" BACK, NULL,
    "Next\nTurns the page", 1 },
  { "a gap in an entry", HEAD_UTF8 "\n#. Turns the page\nmsgid \"Next\"\n\nmsgstr \"Luego\"\n\n" BACK, NULL, "Next\nTurns the page", 1 },
  { "obsolete close by", HEAD_UTF8 NEXT "#~ msgid \"Gone\"\n#~ msgstr \"\"\n" BACK, NULL, "Next\nTurns the page", 1 },
  { "Latin-1", HEAD_OF ("ISO-8859-1") "\n#. Ma\361ana\nmsgid \"Next\"\nmsgstr \"Ma\361ana\"\n\n" BACK, NULL, "Next\nMañana", 1 },
  { "Latin-1 that says UTF-8", HEAD_UTF8 "\n#. Ma\361ana\nmsgid \"Next\"\nmsgstr \"Ma\361ana\"\n", "es.po:6: ", NULL, 0 },
  { "a byte order mark", "\xef\xbb\xbf" HEAD_UTF8 "\n" NEXT, "es.po:1: A byte order mark", NULL, 0 },
  { "a charset that gettext does not know", HEAD_OF ("utf8") "\nmsgid \"Next\"\nmsgstr \"Ma\303\261ana\"\n", "es.po:4: No charset", NULL, 0 },
  { "a charset that nobody has written", HEAD_OF ("CHARSET") "\nmsgid \"Next\"\nmsgstr \"Ma\303\261ana\"\n", "es.po:4: No charset", NULL, 0 },
  { "no head", NEXT, "es.po:1: No charset", NULL, 0 },
  { "nothing in it", "", "es.po:1: No charset", NULL, 0 },
  { "a broken keyword", HEAD_UTF8 "\nmsgid \"Next\"\nmsgsty \"Luego\"\n", "es.po:7:", NULL, 0 },
  { "no plural forms yet", HEAD_UTF8 "\"Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\\n\"\n\n" NEXT
    "msgid \"%d day\"\nmsgid_plural \"%d days\"\nmsgstr[0] \"a\"\nmsgstr[1] \"b\"\n", "es.po:5: Write the plural forms", NULL, 0 },
  { "a warning before the fault", "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: PACKAGE VERSION\\n\"\n\"Language: es\\n\"\n"
    "\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n#, c-format\nmsgid \"%d day\"\nmsgstr \"%s\"\n", "es.po:9: ", NULL, 0 },
  { "no language", "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n" NEXT, "es.po:1: The head has no line", "Next\nTurns the page", 0 },
  { "a head in one line", "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\nLanguage: es\\n\"\n\n" NEXT, NULL, "Next\nTurns the page", 0 },
};

static void
test_preview_saved (gconstpointer data)
{
  const Saved *file = data;
  g_autofree char *folder = g_dir_make_tmp ("guide-catalogue-XXXXXX", NULL);
  g_autoptr (GuidePreview) preview = new_preview (folder, file->text);
  g_autofree char *origin = guide_preview_dup_origin (preview, "Next");
  const char *fault = guide_preview_get_fault (preview);

  g_test_message ("fault: %s", fault);
  if (file->fault == NULL)
    g_assert_null (fault);
  else
    g_assert_nonnull (strstr (fault, file->fault));
  g_assert_cmpstr (origin, ==, file->note);
  g_assert_cmpint (guide_preview_get_n_left (preview), ==, file->n_left);
  if (file->fault == NULL)
    g_assert_cmpstr (guide_preview_get_language (preview), ==, "es");
  g_rmdir (folder);
}

static void
count_cb (int *count)
{
  *count += 1;
}

/* Whoever saves the file that a link leads to saves the catalogue. */
static void
test_linked (void)
{
  g_autofree char *folder = g_dir_make_tmp ("guide-catalogue-XXXXXX", NULL);
  g_autofree char *real = g_build_filename (folder, "real.po", NULL);
  g_autofree char *link = g_build_filename (folder, "link.po", NULL);
  g_autoptr (GuidePreview) preview = guide_preview_new (link, NULL);
  gint64 end = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;
  int n_changes = 0;

  g_assert_true (g_file_set_contents (real, HEAD_UTF8 NEXT, -1, NULL));
  g_assert_cmpint (symlink ("real.po", link), ==, 0);
  guide_preview_load (preview);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_signal_connect_swapped (preview, "changed", G_CALLBACK (count_cb), &n_changes);
  g_assert_true (g_file_set_contents (real, HEAD_UTF8 NEXT BACK, -1, NULL));
  while (n_changes == 0 && g_get_monotonic_time () < end)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (10000);
    }
  g_assert_cmpint (n_changes, >, 0);
  guide_preview_load (preview);
  g_assert_cmpint (guide_preview_get_n_left (preview), ==, 1);

  g_unlink (link);
  g_unlink (real);
  g_rmdir (folder);
}

/* Half a file, as when somebody is typing, is no reason to fall over. */
static void
test_broken (void)
{
  for (gsize length = 0; length < strlen (CATALOGUE); length++)
    {
      g_autofree char *part = g_strndup (CATALOGUE, length);
      g_autofree char *marked = guide_catalogue_dup_marked (part);
      g_autofree char *id = guide_catalogue_dup_language (part);
      g_autoptr (GPtrArray) entries = guide_catalogue_parse (part);

      g_assert_cmpuint (entries->len, <=, 8);
      g_assert_nonnull (marked);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalogue/parse", test_parse);
  g_test_add_func ("/catalogue/marked", test_marked);
  g_test_add_func ("/catalogue/find", test_find);
  g_test_add_func ("/catalogue/language", test_language);
  g_test_add_func ("/catalogue/language-elsewhere", test_language_elsewhere);
  for (guint i = 0; i < G_N_ELEMENTS (saved); i++)
    {
      g_autofree char *path = g_strdup_printf ("/catalogue/saved/%s", saved[i].name);

      g_test_add_data_func (path, &saved[i], test_preview_saved);
    }
  g_test_add_func ("/catalogue/linked", test_linked);
  g_test_add_func ("/catalogue/broken", test_broken);

  return g_test_run ();
}
