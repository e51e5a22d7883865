/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-catalogue.h"

#include <string.h>

#define CATALOGUE                                                                                                      \
  "msgid \"\"\nmsgstr \"\"\n\"Language: xx\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"                   \
  "#. Title of a page\n#. Keep it short\nmsgctxt \"page\"\nmsgid \"The \"\n\"skin\"\nmsgstr \"La \"\n\"piel\"\n\n"    \
  "msgid \"A mark\"\nmsgstr \"\"\n\n"                                                                                  \
  "#, fuzzy\nmsgid \"A scar\"\nmsgstr \"Un arco\"\n\n"                                                                 \
  "msgid \"default:LTR\"\nmsgstr \"\"\n"

static void
test_parse (void)
{
  g_autoptr (GPtrArray) entries = guide_catalogue_parse (CATALOGUE);
  GuideCatalogueEntry *first = entries->pdata[0];

  g_assert_cmpuint (entries->len, ==, 4);
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
  const char *const wanted[] = { "La piel", "※ A mark", "※ A scar", "" };

  g_assert_cmpuint (entries->len, ==, G_N_ELEMENTS (wanted));
  for (guint i = 0; i < entries->len; i++)
    g_assert_cmpstr (((GuideCatalogueEntry *) entries->pdata[i])->translation, ==, wanted[i]);
  g_assert_null (strstr (marked, "fuzzy"));
}

static void
test_language (void)
{
  g_autofree char *id = guide_catalogue_dup_language (CATALOGUE);

  g_assert_cmpstr (id, ==, "xx");
  g_assert_null (guide_catalogue_dup_language ("msgid \"\"\n"));
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

      g_assert_cmpuint (entries->len, <=, 4);
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
  g_test_add_func ("/catalogue/language", test_language);
  g_test_add_func ("/catalogue/broken", test_broken);

  return g_test_run ();
}
