/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-preview"

#include "guide-catalogue.h"

#include <string.h>

/* Reads a catalogue (.po) as msgcat writes it, which knows gettext's grammar: an
 * empty line stands between entries, and fuzzy is the first flag. What is read
 * here is shown to the translator: the source beside the translation, and which
 * strings are still to do. */

/* Stands before a string that is not translated yet, in the preview. */
#define UNTRANSLATED "※ "

static void
entry_free (GuideCatalogueEntry *self)
{
  g_free (self->context);
  g_free (self->source);
  g_free (self->note);
  g_free (self->translation);
  g_ptr_array_unref (self->others);
  g_free (self);
}

/* Adds the words between the quotation marks of a line to a text. */
static void
append_quoted (char      **text,
               const char *line)
{
  const char *start = strchr (line, '"');
  const char *end = strrchr (line, '"');
  g_autofree char *escaped = NULL;
  g_autofree char *words = NULL;
  char *longer;

  if (start == NULL || end <= start)
    return;

  escaped = g_strndup (start + 1, end - start - 1);
  words = g_strcompress (escaped);
  longer = g_strconcat (*text != NULL ? *text : "", words, NULL);
  g_free (*text);
  *text = longer;
}

static void
append_note (GuideCatalogueEntry *entry,
             const char          *line)
{
  g_autofree char *before = entry->note;

  entry->note = before != NULL ? g_strconcat (before, "\n", line, NULL) : g_strdup (line);
}

static char **
add_other (GuideCatalogueEntry *entry)
{
  g_ptr_array_add (entry->others, g_strdup (""));

  return (char **) &entry->others->pdata[entry->others->len - 1];
}

static char **
get_field (GuideCatalogueEntry *entry,
           const char          *line,
           char               **last)
{
  if (g_str_has_prefix (line, "msgctxt "))
    return &entry->context;
  if (g_str_has_prefix (line, "msgid "))
    return &entry->source;
  if (g_str_has_prefix (line, "msgstr ") || g_str_has_prefix (line, "msgstr[0] "))
    return &entry->translation;
  if (g_str_has_prefix (line, "msgid_plural ") || g_str_has_prefix (line, "msgstr["))
    return add_other (entry);
  if (*line == '"')
    return last;

  return NULL;
}

static GuideCatalogueEntry *
parse_entry (const char *block)
{
  GuideCatalogueEntry *entry = g_new0 (GuideCatalogueEntry, 1);
  g_auto (GStrv) lines = g_strsplit (block, "\n", -1);
  char **field = NULL;

  entry->others = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (g_str_has_prefix (lines[i], "#. "))
        append_note (entry, lines[i] + 3);
      else if (*lines[i] != '#' && (field = get_field (entry, lines[i], field)) != NULL)
        append_quoted (field, lines[i]);
    }

  return entry;
}

static gboolean
is_fuzzy (const char *block)
{
  return g_str_has_prefix (block, "#, fuzzy") || strstr (block, "\n#, fuzzy") != NULL;
}

static char **
split_blocks (const char *text)
{
  g_autoptr (GString) clean = g_string_new (text);

  g_string_replace (clean, "\r\n", "\n", 0);

  return g_strsplit (clean->str, "\n\n", -1);
}

/**
 * guide_catalogue_parse:
 * @text: a catalogue
 *
 * Returns: (transfer full) (element-type GuideCatalogueEntry): its strings;
 *   what cannot be read is left out, and a fuzzy translation is none
 */
GPtrArray *
guide_catalogue_parse (const char *text)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  g_auto (GStrv) blocks = split_blocks (text);

  for (guint i = 0; blocks[i] != NULL; i++)
    {
      GuideCatalogueEntry *entry = parse_entry (blocks[i]);

      if (is_fuzzy (blocks[i]))
        g_clear_pointer (&entry->translation, g_free);
      if (entry->source != NULL && *entry->source != '\0')
        g_ptr_array_add (entries, entry);
      else
        entry_free (entry);
    }

  return entries;
}

/* The lines of a field as they stand, without its name. */
static char *
dup_raw_field (const char *block,
               const char *name)
{
  g_autoptr (GString) raw = g_string_new (NULL);
  g_auto (GStrv) lines = g_strsplit (block, "\n", -1);
  gboolean inside = FALSE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*lines[i] != '"')
        inside = g_str_has_prefix (lines[i], name);
      if (inside)
        g_string_append_printf (raw, "%s\n", strchr (lines[i], '"') != NULL ? strchr (lines[i], '"') : "");
    }

  return g_string_free (g_steal_pointer (&raw), FALSE);
}

/* Not words, but something that the program is told, as “default:LTR”. */
static gboolean
is_switch (const char *source)
{
  return g_regex_match_simple ("^[a-z-]+:\\S*$", source, 0, 0);
}

static guint
count_forms (const char *block)
{
  guint n_forms = 0;

  for (const char *p = block; (p = strstr (p, "\nmsgstr[")) != NULL; p++)
    n_forms++;

  return n_forms;
}

static void
append_marked_string (GString             *marked,
                      GuideCatalogueEntry *entry,
                      const char          *block)
{
  g_autofree char *context = dup_raw_field (block, "msgctxt ");
  g_autofree char *source = dup_raw_field (block, "msgid ");
  g_autofree char *plural = dup_raw_field (block, "msgid_plural ");
  const char *mark = g_str_has_prefix (entry->source, "\n") ? "\\n" : UNTRANSLATED;
  guint n_forms = count_forms (block);

  if (*context != '\0')
    g_string_append_printf (marked, "msgctxt %s", context);
  g_string_append_printf (marked, "msgid %s", source);
  if (n_forms == 0)
    g_string_append_printf (marked, "msgstr \"%s\"\n%s", mark, source);
  else
    g_string_append_printf (marked, "msgid_plural %s", plural);
  for (guint i = 0; i < n_forms; i++)
    g_string_append_printf (marked, "msgstr[%u] \"%s\"\n%s", i, mark, i == 0 && n_forms > 1 ? source : plural);
  g_string_append_c (marked, '\n');
}

/* A string still to do shows its source, marked; so does one that is fuzzy. */
static void
append_marked_block (GString    *marked,
                     const char *block)
{
  GuideCatalogueEntry *entry = parse_entry (block);
  gboolean is_string = entry->source != NULL && *entry->source != '\0';
  gboolean is_done = entry->translation != NULL && *entry->translation != '\0' && !is_fuzzy (block);

  if (is_string && !is_done && !is_switch (entry->source) && strstr (block, "#~") == NULL)
    append_marked_string (marked, entry, block);
  else
    g_string_append_printf (marked, "%s\n\n", block);

  entry_free (entry);
}

/**
 * guide_catalogue_dup_marked:
 * @text: a catalogue
 *
 * Returns: (transfer full): the same catalogue, in which every string that is
 *   not translated shows its source with a mark before it
 */
char *
guide_catalogue_dup_marked (const char *text)
{
  g_autoptr (GString) marked = g_string_new (NULL);
  g_auto (GStrv) blocks = split_blocks (text);

  for (guint i = 0; blocks[i] != NULL; i++)
    append_marked_block (marked, blocks[i]);

  return g_string_free (g_steal_pointer (&marked), FALSE);
}

/* An id becomes part of a path: nothing in it may lead to another folder. */
static gboolean
is_id (const char *text)
{
  return g_regex_match_simple ("^[A-Za-z0-9_@-]+$", text, G_REGEX_DOLLAR_ENDONLY, 0);
}

/**
 * guide_catalogue_dup_language:
 * @text: a catalogue
 *
 * Returns: (transfer full) (nullable): id of the language that its header
 *   names, of letters, digits, `_`, `@` and `-` alone, or %NULL
 */
char *
guide_catalogue_dup_language (const char *text)
{
  const char *start = strstr (text, "\"Language: ");
  const char *end = start != NULL ? strstr (start, "\\n\"") : NULL;
  g_autofree char *id = end != NULL ? g_strndup (start + strlen ("\"Language: "), end - start - strlen ("\"Language: ")) : NULL;

  return id != NULL && is_id (id) ? g_steal_pointer (&id) : NULL;
}

/* The words of a string as they are seen, without markup. */
static char *
dup_plain (const char *markup)
{
  g_autoptr (GRegex) tags = g_regex_new ("<[^>]*>", 0, 0, NULL);
  g_autofree char *bare = g_regex_replace_literal (tags, markup, -1, 0, "", 0, NULL);
  g_autoptr (GString) plain = g_string_new (bare);

  g_string_replace (plain, "&amp;", "&", 0);

  return g_strdup (plain->str);
}

/* What goes into a string may be anything. Returns NULL where nothing does, or
 * nothing else is in it. */
static char *
dup_pattern (const char *plain)
{
  g_autoptr (GRegex) gaps = g_regex_new ("%[0-9$]*[dsu]|\\\\\\{[^}]*\\}", 0, 0, NULL);
  g_autofree char *escaped = g_regex_escape_string (plain, -1);
  g_autofree char *open = g_regex_replace_literal (gaps, escaped, -1, 0, ".+", 0, NULL);
  g_autofree char *rest = g_regex_replace_literal (gaps, escaped, -1, 0, "", 0, NULL);
  g_autoptr (GString) pattern = g_string_new (open);

  if (g_str_equal (open, escaped) || !g_regex_match_simple ("\\p{L}{3}", rest, 0, 0))
    return NULL;
  g_string_replace (pattern, "%%", "%", 0);

  return g_strdup_printf ("^%s$", pattern->str);
}

static gboolean
is_said_by (const char *text,
            const char *words,
            gboolean    filled)
{
  g_autofree char *plain = text != NULL ? dup_plain (text) : NULL;
  g_autofree char *pattern = filled && plain != NULL ? dup_pattern (plain) : NULL;

  if (filled)
    return pattern != NULL && g_regex_match_simple (pattern, words, G_REGEX_DOTALL, 0);

  return plain != NULL && *plain != '\0' && (g_str_equal (plain, words) || g_str_equal (text, words));
}

/**
 * guide_catalogue_find:
 * @entries: (element-type GuideCatalogueEntry): strings of a catalogue
 * @words: words that stand on the screen
 *
 * Returns: (nullable): the string that says these words: as they are, or else
 *   with something filled in
 */
const GuideCatalogueEntry *
guide_catalogue_find (GPtrArray  *entries,
                      const char *words)
{
  const char *wanted = g_str_has_prefix (words, UNTRANSLATED) ? words + strlen (UNTRANSLATED) : words;

  for (int filled = FALSE; filled <= TRUE; filled++)
    for (guint i = 0; i < entries->len; i++)
      {
        const GuideCatalogueEntry *entry = entries->pdata[i];

        if (is_said_by (entry->translation, wanted, filled) || is_said_by (entry->source, wanted, filled))
          return entry;
        for (guint k = 0; k < entry->others->len; k++)
          if (is_said_by (entry->others->pdata[k], wanted, filled))
            return entry;
      }

  return NULL;
}
