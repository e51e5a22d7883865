/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-web-book.h"

#include "guide-i18n.h"
#include "guide-loader.h"
#include "guide-module.h"
#include "guide-output-tools.h"
#include "guide-web-page.h"

#include <string.h>

/* What is taken along as one HTML file, and as a book file (EPUB 3). */

static void
note_shown (GuideChapter *chapter,
            gboolean      first,
            GuidePage    *page,
            gpointer      data)
{
  g_hash_table_add (data, g_strdup (guide_node_get_id (GUIDE_NODE (page))));
}

static void
begin (GuideWeb              *self,
       const GuidePaperOrder *order)
{
  self->order = order;
  self->book = guide_selection_get_book (order->selection);
  self->art = guide_paper_art_new (order->tone);
  self->shown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->out = g_string_new (NULL);
  self->level = 1;
  guide_selection_foreach (order->selection, note_shown, self->shown);
}

static void
file_free (gpointer data)
{
  GuideWebFile *file = data;

  g_free (file->name);
  g_bytes_unref (file->bytes);
  g_free (file);
}

static void
end (GuideWeb *self)
{
  g_clear_pointer (&self->art, guide_paper_art_free);
  g_clear_pointer (&self->shown, g_hash_table_unref);
  g_clear_pointer (&self->files, g_ptr_array_unref);
  if (self->out != NULL)
    g_string_free (g_steal_pointer (&self->out), TRUE);
  g_clear_error (&self->error);
}

static gboolean
has_many (GuideWeb *self)
{
  return g_hash_table_size (self->shown) > 1;
}

static void
write_entry (GuideChapter *chapter,
             gboolean      first,
             GuidePage    *page,
             gpointer      data)
{
  GuideWeb *self = data;
  g_autofree char *title = g_markup_escape_text (guide_page_get_title (page), -1);
  g_autofree char *href = guide_web_dup_link (self, "page", guide_node_get_id (GUIDE_NODE (page)));

  g_string_append_printf (self->out, "<li><a href=\"%s\">%s</a></li>\n", href, title);
}

static void
write_contents (GuideWeb *self)
{
  g_string_append (self->out, self->files != NULL ? "<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\">\n" : "<nav>\n");
  guide_web_text (self, "h2", _("Contents"));
  g_string_append (self->out, "<ol>\n");
  guide_selection_foreach (self->order->selection, write_entry, self);
  g_string_append (self->out, "</ol>\n</nav>\n");
}

static void
write_page (GuideChapter *chapter,
            gboolean      first,
            GuidePage    *page,
            gpointer      data)
{
  guide_web_page (data, page);
}

/**
 * guide_html_new:
 * @order: what is wanted
 * @created: the moment of making, which HTML does not name
 * @cancellable: (nullable): to stop it
 * @error: return location for an error
 *
 * Makes one file that needs nothing beside it, for a phone or a web page.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
guide_html_new (const GuidePaperOrder *order,
                GDateTime             *created,
                GCancellable          *cancellable,
                GError               **error)
{
  GuideWeb self = { 0 };
  GBytes *bytes = NULL;

  begin (&self, order);
  guide_web_begin (&self, guide_selection_get_title (order->selection));
  if (has_many (&self))
    {
      guide_web_text (&self, "h1", guide_selection_get_title (order->selection));
      write_contents (&self);
      self.level = 2;
    }
  guide_selection_foreach (order->selection, write_page, &self);
  self.level = 2;
  guide_web_terms (&self);
  guide_web_sources (&self);
  guide_web_end (&self);

  if (self.error != NULL)
    g_propagate_error (error, g_steal_pointer (&self.error));
  else
    bytes = g_string_free_to_bytes (g_steal_pointer (&self.out));
  end (&self);

  return bytes;
}

/* --- the book file ----------------------------------------------------------- */

static void
finish_file (GuideWeb   *self,
             const char *name)
{
  g_autofree char *path = g_strconcat ("EPUB/", name, NULL);

  guide_web_add_file (self, path, g_string_free_to_bytes (self->out));
  self->out = g_string_new (NULL);
}

static void
write_page_file (GuideChapter *chapter,
                 gboolean      first,
                 GuidePage    *page,
                 gpointer      data)
{
  GuideWeb *self = data;
  g_autofree char *name = g_strdup_printf ("page-%s.xhtml", guide_node_get_id (GUIDE_NODE (page)));

  guide_web_begin (self, guide_page_get_title (page));
  guide_web_page (self, page);
  guide_web_end (self);
  finish_file (self, name);
}

static void
write_list_file (GuideWeb *self, const char *name, const char *title, void (*write) (GuideWeb *self))
{
  guide_web_begin (self, title);
  write (self);
  guide_web_end (self);
  finish_file (self, name);
}

static void
write_nav (GuideWeb *self)
{
  guide_web_begin (self, _("Contents"));
  write_contents (self);
  guide_web_end (self);
  g_string_replace (self->out, "<html ", "<html xmlns:epub=\"http://www.idpf.org/2007/ops\" ", 1);
  finish_file (self, "nav.xhtml");
}

static const char *
get_type (const char *name)
{
  static const char *const types[][2] = { { ".svg", "image/svg+xml" }, { ".png", "image/png" }, { ".css", "text/css" } };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (g_str_has_suffix (name, types[i][0]))
      return types[i][1];

  return "application/xhtml+xml";
}

static void
write_manifest (GuideWeb *self,
                GString  *package)
{
  g_string_append (package, "<manifest>\n");
  for (guint i = 0; i < self->files->len; i++)
    {
      GuideWebFile *file = self->files->pdata[i];
      const char *name = file->name + strlen ("EPUB/");

      if (g_str_has_prefix (file->name, "EPUB/"))
        g_string_append_printf (package, "<item id=\"f%u\" href=\"%s\" media-type=\"%s\"%s/>\n", i, name, get_type (name),
                                g_str_equal (name, "nav.xhtml") ? " properties=\"nav\"" : "");
    }
  g_string_append_printf (package, "</manifest>\n<spine%s>\n", self->order->rtl ? " page-progression-direction=\"rtl\"" : "");
  for (guint i = 0; i < self->files->len; i++)
    if (g_str_has_suffix (((GuideWebFile *) self->files->pdata[i])->name, ".xhtml"))
      g_string_append_printf (package, "<itemref idref=\"f%u\"/>\n", i);
  g_string_append (package, "</spine>\n</package>\n");
}

/* What it is, and what it is like to read for somebody who does not see it. */
static void
write_package (GuideWeb  *self,
               GDateTime *created)
{
  static const char *const access[][2] = {
    { "accessMode", "textual" },
    { "accessMode", "visual" },
    { "accessModeSufficient", "textual" },
    { "accessibilityFeature", "alternativeText" },
    { "accessibilityFeature", "structuralNavigation" },
    { "accessibilityFeature", "tableOfContents" },
    { "accessibilityHazard", "none" },
  };
  GString *package = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  g_autoptr (GDateTime) utc = g_date_time_to_utc (created);
  g_autofree char *date = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");
  g_autofree char *title = g_markup_escape_text (guide_selection_get_title (self->order->selection), -1);
  g_autofree char *language = g_strdelimit (g_strdup (self->order->language), "_", '-');
  g_autofree char *key = g_strdup_printf ("%s %s %s", VERSION, language, title);
  g_autofree char *id = g_compute_checksum_for_string (G_CHECKSUM_SHA1, key, -1);

  g_string_append_printf (
    package,
    "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\"%s\" "
    "dir=\"%s\">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
    "<dc:identifier id=\"id\">urn:microneedling-guide:%s</dc:identifier>\n<dc:title>%s</dc:title>\n"
    "<dc:language>%s</dc:language>\n<meta property=\"dcterms:modified\">%s</meta>\n",
    language, self->order->rtl ? "rtl" : "ltr", id, title, language, date);
  for (guint i = 0; i < G_N_ELEMENTS (access); i++)
    g_string_append_printf (package, "<meta property=\"schema:%s\">%s</meta>\n", access[i][0], access[i][1]);
  guide_web_text (self, "meta property=\"schema:accessibilitySummary\"",
                  /* Translators: in a book file, for who chooses by it: how it can be read. */
                  _("Every drawing has a description. All can be read as text."));
  g_string_append (package, self->out->str);
  g_string_truncate (self->out, 0);
  g_string_append (package, "</metadata>\n");
  write_manifest (self, package);
  guide_web_add_file (self, "EPUB/package.opf", g_string_free_to_bytes (package));
}

static void
add_static (GuideWeb   *self,
            const char *name,
            const char *text)
{
  guide_web_add_file (self, name, g_bytes_new_static (text, strlen (text)));
}

static GBytes *
pack (GuideWeb *self,
      GError  **error)
{
  GuideZipPackFunc pack_book = guide_module_get ("book-file", "guide_zip_pack", error);
  g_autoptr (GPtrArray) names = g_ptr_array_new (), bytes = g_ptr_array_new ();
  g_autofree char *reason = NULL;
  GBytes *packed;

  if (pack_book == NULL)
    return NULL;

  for (guint i = 0; i < self->files->len; i++)
    {
      g_ptr_array_add (names, ((GuideWebFile *) self->files->pdata[i])->name);
      g_ptr_array_add (bytes, ((GuideWebFile *) self->files->pdata[i])->bytes);
    }
  packed = pack_book ((const char *const *) names->pdata, (GBytes *const *) bytes->pdata, names->len, &reason);
  if (packed == NULL)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, reason);

  return packed;
}

/* The file that says what it is comes first: readers look for it there. */
static void
write_files (GuideWeb  *self,
             GDateTime *created)
{
  add_static (self, "mimetype", "application/epub+zip");
  add_static (
    self, "META-INF/container.xml",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\">\n<rootfiles>\n"
    "<rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/>\n</rootfiles>\n</container>\n");
  guide_web_add_file (self, "EPUB/book.css", g_resources_lookup_data (GUIDE_RESOURCE_PREFIX "output/book.css", 0, NULL));
  write_nav (self);
  guide_selection_foreach (self->order->selection, write_page_file, self);
  write_list_file (self, "words.xhtml", _("Words and their meaning"), guide_web_terms);
  write_list_file (self, "sources.xhtml", _("Sources"), guide_web_sources);
  write_package (self, created);
}

/**
 * guide_epub_new:
 * @order: what is wanted
 * @created: the moment of making
 * @cancellable: (nullable): to stop it
 * @error: return location for an error
 *
 * Makes a book file, for a phone or a reader of books.
 *
 * Returns: (transfer full) (nullable): the file; the same bytes for the same words
 */
GBytes *
guide_epub_new (const GuidePaperOrder *order,
                GDateTime             *created,
                GCancellable          *cancellable,
                GError               **error)
{
  GuideWeb self = { .files = g_ptr_array_new_with_free_func (file_free) };
  GBytes *bytes = NULL;

  begin (&self, order);
  write_files (&self, created);
  if (self.error != NULL)
    g_propagate_error (error, g_steal_pointer (&self.error));
  else
    bytes = pack (&self, error);
  end (&self);

  return bytes;
}
