/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-web.h"

#include <string.h>

/* Texts of the book as XHTML, and the links between them. */

/**
 * guide_web_add_file:
 * @self: what is shared
 * @name: name of a file of the book file
 * @bytes: (transfer full): what is in it
 *
 * Puts a file into the book file.
 */
void
guide_web_add_file (GuideWeb   *self,
                    const char *name,
                    GBytes     *bytes)
{
  GuideWebFile *file = g_new0 (GuideWebFile, 1);

  file->name = g_strdup (name);
  file->bytes = bytes;
  g_ptr_array_add (self->files, file);
}

/**
 * guide_web_open:
 * @self: what is shared
 * @element: an element with its attributes
 *
 * Begins an element that holds others.
 */
void
guide_web_open (GuideWeb   *self,
                const char *element)
{
  g_string_append_printf (self->out, "<%s>\n", element);
}

/**
 * guide_web_close:
 * @self: what is shared
 * @element: an element, without its attributes
 *
 * Ends an element that holds others.
 */
void
guide_web_close (GuideWeb   *self,
                 const char *element)
{
  g_string_append_printf (self->out, "</%s>\n", element);
}

/* The element may have attributes: `p class="lead"`. */
static void
append (GuideWeb   *self,
        const char *element,
        const char *inside)
{
  g_autofree char *name = g_strndup (element, strcspn (element, " "));

  g_string_append_printf (self->out, "<%s>%s</%s>\n", element, inside, name);
}

/**
 * guide_web_text:
 * @self: what is shared
 * @element: an element with its attributes
 * @text: (nullable): plain words
 *
 * Writes words in an element; nothing where there are none.
 */
void
guide_web_text (GuideWeb   *self,
                const char *element,
                const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text != NULL ? text : "", -1);

  if (text != NULL)
    append (self, element, escaped);
}

/**
 * guide_web_dup_link:
 * @self: what is shared
 * @kind: `page` or `term`
 * @id: id of a page or of a word
 *
 * Returns: (transfer full) (nullable): where a link leads, or %NULL where it is
 *   not in here
 */
char *
guide_web_dup_link (GuideWeb   *self,
                    const char *kind,
                    const char *id)
{
  gboolean term = g_str_equal (kind, "term");

  if (term ? guide_book_lookup_term (self->book, id) == NULL : !g_hash_table_contains (self->shown, id))
    return NULL;
  if (self->files == NULL || !term)
    return g_strdup_printf (self->files == NULL ? "#%s-%s" : "%s-%s.xhtml", kind, id);

  return g_strdup_printf ("words.xhtml#term-%s", id);
}

/* A link to what is not in the file is words alone. */
static char *
dup_linked (GuideWeb   *self,
            const char *markup)
{
  g_autoptr (GRegex) link = g_regex_new ("<a href=\"(term|page):([^\"]*)\">(.*?)</a>", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autoptr (GString) linked = g_string_new (NULL);
  int from = 0, start, end;

  for (g_regex_match (link, markup, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *kind = g_match_info_fetch (match, 1), *id = g_match_info_fetch (match, 2);
      g_autofree char *words = g_match_info_fetch (match, 3);
      g_autofree char *href = guide_web_dup_link (self, kind, id);

      g_match_info_fetch_pos (match, 0, &start, &end);
      g_string_append_len (linked, markup + from, start - from);
      if (href != NULL)
        g_string_append_printf (linked, "<a href=\"%s\">%s</a>", href, words);
      else
        g_string_append (linked, words);
      from = end;
    }
  g_string_append (linked, markup + from);

  return g_string_free (g_steal_pointer (&linked), FALSE);
}

/**
 * guide_web_prose:
 * @self: what is shared
 * @element: an element with its attributes
 * @markup: (nullable): a text of the book with its marks and links
 *
 * Writes a text in an element; nothing where there is none.
 */
void
guide_web_prose (GuideWeb   *self,
                 const char *element,
                 const char *markup)
{
  g_autofree char *linked = markup != NULL ? dup_linked (self, markup) : NULL;

  if (linked != NULL)
    append (self, element, linked);
}

/**
 * guide_web_heading:
 * @self: what is shared
 * @level: level of the heading in its page, from 2
 * @text: (nullable): its words
 *
 * Writes a heading, one level lower where the page stands in a chapter.
 */
void
guide_web_heading (GuideWeb   *self,
                   int         level,
                   const char *text)
{
  g_autofree char *element = g_strdup_printf ("h%d", CLAMP (level + self->level - 2, 1, 6));

  guide_web_text (self, element, text);
}
