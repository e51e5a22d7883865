/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-synonyms.h"

/* Words that people type into Find for something that the book calls otherwise,
 * and the page that has it. */
struct _GuideSynonym
{
  GuideNode parent_instance;

  char *page;
  char *words;
};

G_DEFINE_FINAL_TYPE (GuideSynonym, guide_synonym, GUIDE_TYPE_NODE)

static void
guide_synonym_class_init (GuideSynonymClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD_KEY (GuideSynonym, page, "page"),
    GUIDE_FIELD_LINE (GuideSynonym, words, "words"),
  };

  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_synonym_init (GuideSynonym *self)
{
}

/**
 * guide_synonym_get_page:
 * @self: a #GuideSynonym
 *
 * Returns: id of the page to which the words lead
 */
const char *
guide_synonym_get_page (GuideSynonym *self)
{
  g_return_val_if_fail (GUIDE_IS_SYNONYM (self), NULL);

  return self->page;
}

/**
 * guide_synonym_get_words:
 * @self: a #GuideSynonym
 *
 * Returns: the words, with commas between, for guide_text_dup_names()
 */
const char *
guide_synonym_get_words (GuideSynonym *self)
{
  g_return_val_if_fail (GUIDE_IS_SYNONYM (self), NULL);

  return self->words;
}

struct _GuideSynonyms
{
  GuideNode parent_instance;
};

G_DEFINE_FINAL_TYPE (GuideSynonyms, guide_synonyms, GUIDE_TYPE_NODE)

static void
guide_synonyms_class_init (GuideSynonymsClass *klass)
{
  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_SYNONYM;
}

static void
guide_synonyms_init (GuideSynonyms *self)
{
}
