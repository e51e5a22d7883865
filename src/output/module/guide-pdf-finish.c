/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-pdf-finish.h"

#include "guide-pdf-drawings.h"

#include <qpdf/qpdf-c.h>

/* cairo writes a tagged PDF, but drops the words for its figures and the language,
 * in all releases up to 1.18. They are put in here. */

#define FEW_PAGES 8

typedef struct
{
  qpdf_data qpdf;
  const char *const *alts;
  guint n_figures;
} Figures;

static void
set_words (qpdf_data   qpdf,
           qpdf_oh     dictionary,
           const char *key,
           const char *words)
{
  qpdf_oh_replace_key (qpdf, dictionary, key, qpdf_oh_new_unicode_string (qpdf, words));
}

static gboolean
is_figure (Figures *self,
           qpdf_oh  element)
{
  qpdf_oh kind = qpdf_oh_get_key (self->qpdf, element, "/S");

  return qpdf_oh_is_name (self->qpdf, kind) && g_str_equal (qpdf_oh_get_name (self->qpdf, kind), "/Figure");
}

/* The tree of the document, in the order of reading. */
static void
walk (Figures *self,
      qpdf_oh  element)
{
  qpdf_oh children;

  if (qpdf_oh_is_array (self->qpdf, element))
    {
      for (int i = 0; i < qpdf_oh_get_array_n_items (self->qpdf, element); i++)
        walk (self, qpdf_oh_get_array_item (self->qpdf, element, i));
      return;
    }
  if (self->alts[self->n_figures] == NULL || !qpdf_oh_is_dictionary (self->qpdf, element))
    return;

  if (is_figure (self, element))
    set_words (self->qpdf, element, "/Alt", self->alts[self->n_figures++]);
  children = qpdf_oh_get_key (self->qpdf, element, "/K"); /* or null */
  walk (self, children);
}

static void
set_facts (qpdf_data            qpdf,
           const GuidePdfFacts *facts)
{
  qpdf_oh root = qpdf_get_root (qpdf);
  qpdf_oh preferences = qpdf_oh_new_dictionary (qpdf);
  Figures figures = { qpdf, facts->alts, 0 };

  set_words (qpdf, root, "/Lang", facts->language);
  qpdf_oh_replace_key (qpdf, preferences, "/DisplayDocTitle", qpdf_oh_new_bool (qpdf, QPDF_TRUE));
  qpdf_oh_replace_key (qpdf, root, "/ViewerPreferences", preferences);
  if (qpdf_oh_has_key (qpdf, root, "/StructTreeRoot"))
    walk (&figures, qpdf_oh_get_key (qpdf, root, "/StructTreeRoot"));
}

static void
let_go (gpointer qpdf)
{
  qpdf_data data = qpdf;

  qpdf_cleanup (&data);
}

/* What describes the pages of a book is pressed: it is half of the file. Of a few pages it is less than the
 * time that it takes is worth. */
static GBytes *
write_all (qpdf_data qpdf)
{
  if (qpdf_init_write_memory (qpdf) & QPDF_ERRORS)
    return NULL;
  qpdf_set_deterministic_ID (qpdf, QPDF_TRUE);
  if (qpdf_get_num_pages (qpdf) > FEW_PAGES)
    qpdf_set_object_stream_mode (qpdf, qpdf_o_generate);
  if (qpdf_write (qpdf) & QPDF_ERRORS)
    return NULL;

  /* It is large, and is not copied: the bytes hold what they are in. */
  return g_bytes_new_with_free_func (qpdf_get_buffer (qpdf), qpdf_get_buffer_length (qpdf), let_go, qpdf);
}

/**
 * guide_pdf_finish:
 * @pdf: a PDF as cairo wrote it
 * @facts: what it has to say of itself
 * @reason: return location for what went wrong, to be freed
 *
 * Returns: (transfer full) (nullable): the same document with the facts in it;
 *   the same bytes for the same bytes
 */
GBytes *
guide_pdf_finish (GBytes              *pdf,
                  const GuidePdfFacts *facts,
                  char               **reason)
{
  qpdf_data qpdf = qpdf_init ();
  GBytes *finished = NULL;
  gsize length;
  const char *data = g_bytes_get_data (pdf, &length);

  qpdf_set_suppress_warnings (qpdf, QPDF_TRUE);
  if (!(qpdf_read_memory (qpdf, "guide.pdf", data, length, NULL) & QPDF_ERRORS))
    {
      set_facts (qpdf, facts);
      finished = guide_pdf_drawings_put (qpdf, facts, reason) ? write_all (qpdf) : NULL;
    }
  if (finished != NULL && !qpdf_has_error (qpdf))
    return finished;

  if (*reason == NULL)
    *reason = g_strdup (qpdf_has_error (qpdf) ? qpdf_get_error_full_text (qpdf, qpdf_get_error (qpdf)) : "qpdf");
  if (finished != NULL)
    g_bytes_unref (finished);
  else
    let_go (qpdf);

  return NULL;
}
