/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-language"

#include "config.h"

#include "guide-language.h"

#include "guide-i18n.h"
#include "guide-reviews.h"

#include <gio/gio.h>
#include <locale.h>
#include <string.h>

#define LANGUAGE_NAMES "/io/github/microneedlingguide/Guide/languages.ini"

/* A machine may have no locale but C, in which nothing is translated, so the
 * guide brings one of its own. LOCPATH hides the machine's other locales, so
 * it is set around this one call alone. */
static void
use_private_locale (const char *private_locale_dir)
{
  g_autofree char *locpath = g_strdup (g_getenv ("LOCPATH"));

  g_setenv ("LOCPATH", private_locale_dir, TRUE);
  if (setlocale (LC_MESSAGES, "guide.UTF-8") == NULL)
    g_warning ("The guide's own locale is missing from %s; translations may not appear.", private_locale_dir);

  if (locpath != NULL)
    g_setenv ("LOCPATH", locpath, TRUE);
  else
    g_unsetenv ("LOCPATH");
}

/**
 * guide_language_init:
 * @locale_dir: (type filename): the folder of the catalogues
 * @private_locale_dir: (type filename): the folder of the guide's own locale
 *
 * Makes ready for translations. To be called once, before any call of GTK:
 * GLib decides at the first look-up whether the program is translated at all.
 * And before there is another thread: it adds to the environment and takes from
 * it, which moves what others may be reading.
 */
void
guide_language_init (const char *locale_dir,
                     const char *private_locale_dir)
{
  g_setenv ("LANGUAGE", "", FALSE); /* empty is as good as unset, and a later switch only changes what a name is */
  setlocale (LC_ALL, "");
  if (!g_get_charset (NULL))
    setlocale (LC_CTYPE, "C.UTF-8");
  use_private_locale (private_locale_dir);

  bindtextdomain (GETTEXT_PACKAGE, locale_dir);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

/**
 * guide_language_set_folder:
 * @locale_dir: (type filename): a folder of catalogues
 *
 * Takes the catalogues from another folder from now on. gettext reads each
 * folder only once, so what has changed has to stand in a new one.
 */
void
guide_language_set_folder (const char *locale_dir)
{
  bindtextdomain (GETTEXT_PACKAGE, locale_dir);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
}

/**
 * guide_language_switch:
 * @id: id of a language, such as `es`
 *
 * Makes every later look-up answer in that language. What has been looked up
 * before keeps its words, so whatever shows words is made anew after this.
 * No other thread may look at the environment meanwhile.
 */
void
guide_language_switch (const char *id)
{
  g_return_if_fail (id != NULL);

  g_setenv ("LANGUAGE", id, TRUE);
  textdomain (GETTEXT_PACKAGE); /* gettext forgets its answers at this call */
}

/**
 * guide_language_is_rtl:
 *
 * Returns: whether the current language is written from right to left
 */
gboolean
guide_language_is_rtl (void)
{
  /* Translators: do not translate this to your language. Write "default:RTL"
   * if your language is written from right to left, else "default:LTR". */
  return g_str_equal (_("default:LTR"), "default:RTL");
}

/**
 * guide_language_get_separator:
 *
 * Returns: what stands between the parts of a list
 */
const char *
guide_language_get_separator (void)
{
  /* Translators: what your language writes between the parts of a list, with
   * its space, as “, ” in “one, two, three”. */
  return C_("list separator", ", ");
}

static gboolean
has_catalogue (const char *locale_dir,
               const char *id)
{
  g_autofree char *path = g_build_filename (locale_dir, id, "LC_MESSAGES", GETTEXT_PACKAGE ".mo", NULL);

  return g_file_test (path, G_FILE_TEST_IS_REGULAR);
}

/* The source needs no catalogue. */
static gboolean
is_offered (const char *locale_dir,
            const char *id)
{
  return g_str_equal (id, "en") || (has_catalogue (locale_dir, id) && guide_reviews_is_offered (id));
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  return g_strcmp0 (*(const char **) a, *(const char **) b);
}

/**
 * guide_language_dup_ids:
 * @locale_dir: (type filename): the folder of the catalogues
 *
 * The languages that readers are offered, English first: those with a catalogue in
 * which what a patient needs first is whole.
 *
 * Returns: (transfer full): a list of ids that ends with %NULL
 */
char **
guide_language_dup_ids (const char *locale_dir)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autoptr (GDir) dir = g_dir_open (locale_dir, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (!g_str_equal (name, "en") && is_offered (locale_dir, name))
      g_ptr_array_add (ids, g_strdup (name));

  g_ptr_array_sort (ids, compare_ids);
  g_ptr_array_insert (ids, 0, g_strdup ("en"));
  g_ptr_array_add (ids, NULL);

  return (char **) g_ptr_array_steal (ids, NULL);
}

/* What po/languages.ini says of a language, or NULL. */
static char *
dup_own_word (const char *id,
              const char *key)
{
  g_autoptr (GKeyFile) words = g_key_file_new ();
  g_autoptr (GBytes) bytes = g_resources_lookup_data (LANGUAGE_NAMES, 0, NULL);

  if (bytes == NULL || !g_key_file_load_from_bytes (words, bytes, G_KEY_FILE_NONE, NULL))
    return NULL;

  return g_key_file_get_string (words, id, key, NULL);
}

/**
 * guide_language_dup_name:
 * @id: id of a language
 *
 * Returns: (transfer full): the name of the language in the language itself,
 *   or its id where nobody has written its name yet
 */
char *
guide_language_dup_name (const char *id)
{
  char *name = dup_own_word (id, "name");

  return name != NULL ? name : g_strdup (id);
}

/**
 * guide_language_dup_kind:
 * @id: id of a language
 *
 * Returns: (transfer full) (nullable): where a language has the short guide alone, what
 *   that is called in the language itself
 */
char *
guide_language_dup_kind (const char *id)
{
  char *kind = NULL;

  if (!guide_reviews_is_short (id))
    return NULL;

  kind = dup_own_word (id, "short");

  return kind != NULL ? kind : dup_own_word ("en", "short");
}

/* How long the language is in pt_BR, sr@latin or en. */
static gsize
get_language_length (const char *id)
{
  return strcspn (id, "_@.");
}

/**
 * guide_language_find:
 * @ids: (array zero-terminated=1): ids of languages
 * @wanted: id of a language, such as `pt_PT`
 *
 * Returns: (nullable): of the ids that one, or else the same language without a place,
 *   or else of another place
 */
const char *
guide_language_find (const char *const *ids,
                     const char        *wanted)
{
  gsize length = get_language_length (wanted);
  const char *found = NULL;

  for (guint i = 0; ids[i] != NULL; i++)
    if (g_str_equal (ids[i], wanted))
      return ids[i];
    else if (get_language_length (ids[i]) == length && strncmp (ids[i], wanted, length) == 0 &&
             (found == NULL || ids[i][length] == '\0'))
      found = ids[i];

  return found;
}

/**
 * guide_language_dup_default:
 * @locale_dir: (type filename): the folder of the catalogues
 *
 * The language that the environment asks for, as far as it is offered, be it in the
 * words of another place. To be called before the first guide_language_switch().
 *
 * Returns: (transfer full): id of a language
 */
char *
guide_language_dup_default (const char *locale_dir)
{
  g_auto (GStrv) ids = guide_language_dup_ids (locale_dir);
  const char *const *wanted = g_get_language_names ();

  for (guint i = 0; wanted[i] != NULL; i++)
    {
      const char *id = guide_language_find ((const char *const *) ids, wanted[i]);

      if (id != NULL)
        return g_strdup (id);
    }

  return g_strdup ("en");
}
