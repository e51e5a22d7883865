/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-catalogue.h"
#include "guide-preview.h"

#include <glib/gstdio.h>
#include <string.h>

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
  g_autofree char *path = g_build_filename (folder, "xx.po", NULL);
  GuidePreview *preview = guide_preview_new (path);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  guide_preview_load (preview);
  g_unlink (path);

  return preview;
}

/* Latin-1 says so with its line, and none of its bytes is shown; saved as UTF-8
 * it is well. */
static void
test_preview_charset (void)
{
  g_autofree char *folder = g_dir_make_tmp ("guide-catalogue-XXXXXX", NULL);
  const char latin[] = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n\n"
                       "#. Ma\361ana\nmsgid \"Next\"\nmsgstr \"Ma\361ana\"\n";
  const char utf8[] = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
                      "#. Mañana\nmsgid \"Next\"\nmsgstr \"Mañana\"\n";
  g_autoptr (GuidePreview) preview = new_preview (folder, latin);
  g_autoptr (GuidePreview) mended = new_preview (folder, utf8);
  g_autofree char *origin = guide_preview_dup_origin (preview, "Next");

  g_assert_nonnull (guide_preview_get_fault (preview));
  g_assert_nonnull (strstr (guide_preview_get_fault (preview), "xx.po:4: "));
  g_assert_nonnull (strstr (guide_preview_get_fault (preview), "UTF-8"));
  g_assert_null (origin);
  g_assert_null (guide_preview_get_fault (mended));
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
  g_test_add_func ("/catalogue/preview-charset", test_preview_charset);
  g_test_add_func ("/catalogue/broken", test_broken);

  return g_test_run ();
}
