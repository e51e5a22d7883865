/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-web-page.h"

#include "guide-clinic-lines.h"
#include "guide-i18n.h"
#include "guide-loader.h"
#include "guide-reviews.h"
#include "guide-session.h"
#include "guide-web-kinds.h"

/* Whole pages, words and sources as XHTML. */

#define STYLE GUIDE_RESOURCE_PREFIX "output/book.css"

/**
 * guide_web_begin:
 * @self: what is shared
 * @title: title of the file
 *
 * Writes the head of a file, with its style sheet inside where it is the only one.
 */
void
guide_web_begin (GuideWeb   *self,
                 const char *title)
{
  g_autofree char *escaped = g_markup_escape_text (title, -1);
  g_autofree char *language = g_strdelimit (g_strdup (self->order->language), "_", '-');
  g_autoptr (GBytes) style = g_resources_lookup_data (STYLE, 0, NULL);

  if (self->files != NULL)
    g_string_append (self->out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  g_string_append_printf (self->out,
                          "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%s\" xml:lang=\"%s\" dir=\"%s\">\n"
                          "<head>\n<meta charset=\"utf-8\"/>\n<title>%s</title>\n",
                          language, language, self->order->rtl ? "rtl" : "ltr", escaped);
  if (self->files != NULL)
    g_string_append (self->out, "<link rel=\"stylesheet\" href=\"book.css\"/>\n");
  else
    g_string_append_printf (self->out,
                            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<style>\n%.*s</style>\n",
                            (int) g_bytes_get_size (style), (const char *) g_bytes_get_data (style, NULL));
  g_string_append_printf (self->out, "</head>\n<body>\n%s", self->files == NULL ? "<main>\n" : "");
}

/**
 * guide_web_end:
 * @self: what is shared
 *
 * Writes the foot of a file.
 */
void
guide_web_end (GuideWeb *self)
{
  g_string_append_printf (self->out, "%s</body>\n</html>\n", self->files == NULL ? "</main>\n" : "");
}

/* Whom to call stands where somebody looks for help. */
static void
write_clinic (GuideWeb *self)
{
  g_auto (GStrv) lines = self->order->clinic != NULL ? guide_clinic_lines_dup (self->order->clinic, self->order->language) : NULL;

  if (lines == NULL || lines[0] == NULL)
    return;

  g_string_append (self->out, "<div class=\"box\">\n");
  for (guint i = 0; lines[i] != NULL; i++)
    guide_web_text (self, i == 0 ? "p class=\"name\"" : "p", lines[i]);
  g_string_append (self->out, "</div>\n");
}

static void
write_colophon (GuideWeb  *self,
                GuidePage *page)
{
  g_auto (GStrv) keys = guide_page_dup_sources (page);
  g_autofree char *labels = guide_book_dup_source_line (self->book, (const char *const *) keys);
  g_autofree char *sources = labels != NULL ? g_strdup_printf (_("Sources: %s"), labels) : NULL;
  g_autofree char *review = guide_reviews_dup_line (self->order->language, guide_node_get_id (GUIDE_NODE (page)),
                                                    guide_page_get_compared (page));

  guide_web_text (self, "p class=\"quiet\"", sources);
  guide_web_text (self, "p class=\"quiet\"", review);
}

/**
 * guide_web_page:
 * @self: what is shared
 * @page: a page
 *
 * Writes the page.
 */
void
guide_web_page (GuideWeb  *self,
                GuidePage *page)
{
  const char *id = guide_node_get_id (GUIDE_NODE (page));
  GListModel *blocks = guide_node_get_children (GUIDE_NODE (page));

  g_string_append_printf (self->out, "<section id=\"page-%s\">\n", id);
  guide_web_heading (self, 1, guide_page_get_title (page));
  guide_web_text (self, "p class=\"lead\"", guide_page_get_lead (page));
  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (GuideBlock) block = g_list_model_get_item (blocks, i);

      guide_web_block (self, block);
      if (i == 0 && g_strcmp0 (id, GUIDE_PAGE_HELP) == 0)
        write_clinic (self);
    }
  write_colophon (self, page);
  g_string_append (self->out, "</section>\n");
}

/**
 * guide_web_terms:
 * @self: what is shared
 *
 * Writes what the words mean that pages link to.
 */
void
guide_web_terms (GuideWeb *self)
{
  g_autoptr (GPtrArray) terms = guide_selection_dup_terms (self->order->selection);

  if (terms->len == 0)
    return;

  g_string_append (self->out, "<section id=\"words\">\n");
  guide_web_heading (self, 1, _("Words and their meaning"));
  for (guint i = 0; i < terms->len; i++)
    {
      g_autofree char *element = g_strdup_printf ("p class=\"name\" id=\"term-%s\"", guide_node_get_id (terms->pdata[i]));

      guide_web_text (self, element, guide_term_get_title (terms->pdata[i]));
      guide_web_prose (self, "p", guide_term_get_text (terms->pdata[i]));
    }
  g_string_append (self->out, "</section>\n");
}

/**
 * guide_web_sources:
 * @self: what is shared
 *
 * Writes the sources that pages name.
 */
void
guide_web_sources (GuideWeb *self)
{
  g_autoptr (GPtrArray) sources = guide_selection_dup_sources (self->order->selection);
  const char *read = guide_sources_get_read (guide_book_get_sources (self->book));

  if (sources->len == 0)
    return;

  g_string_append (self->out, "<section id=\"sources\">\n");
  guide_web_heading (self, 1, _("Sources"));
  for (guint i = 0; i < sources->len; i++)
    {
      GuideSource *source = sources->pdata[i];
      g_autofree char *title = guide_source_dup_keyed (source);
      g_autofree char *date = guide_source_dup_date (source, read);

      guide_web_prose (self, "p class=\"keyed\"", title);
      guide_web_text (self, "p", guide_source_get_publisher (source));
      guide_web_text (self, "p", date);
      guide_web_text (self, "p", guide_source_get_note (source));
      guide_web_text (self, "p dir=\"ltr\" class=\"address\"", guide_source_get_address (source));
    }
  g_string_append (self->out, "</section>\n");
}
