/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-glossary.h"

struct _GuideTerm
{
  GuideBlock parent_instance;

  char *title;
  char *text;
  char *also;
};

G_DEFINE_FINAL_TYPE (GuideTerm, guide_term, GUIDE_TYPE_BLOCK)

static void
guide_term_class_init (GuideTermClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD_TITLE (GuideTerm, title, "title"),
    GUIDE_FIELD_PROSE (GuideTerm, text, "text"),
    GUIDE_FIELD_LINE (GuideTerm, also, "also"),
  };

  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_term_init (GuideTerm *self)
{
}

/**
 * guide_term_get_title:
 * @self: a #GuideTerm
 *
 * Returns: the word
 */
const char *
guide_term_get_title (GuideTerm *self)
{
  g_return_val_if_fail (GUIDE_IS_TERM (self), NULL);

  return self->title;
}

/**
 * guide_term_get_text:
 * @self: a #GuideTerm
 *
 * Returns: its meaning
 */
const char *
guide_term_get_text (GuideTerm *self)
{
  g_return_val_if_fail (GUIDE_IS_TERM (self), NULL);

  return self->text;
}

/**
 * guide_term_get_also:
 * @self: a #GuideTerm
 *
 * Returns: other names for it, or %NULL
 */
const char *
guide_term_get_also (GuideTerm *self)
{
  g_return_val_if_fail (GUIDE_IS_TERM (self), NULL);

  return self->also;
}

struct _GuideGlossary
{
  GuideNode parent_instance;

  char *order;
};

G_DEFINE_FINAL_TYPE (GuideGlossary, guide_glossary, GUIDE_TYPE_NODE)

static void
guide_glossary_class_init (GuideGlossaryClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD_KEY (GuideGlossary, order, "order"),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_TERM;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_glossary_init (GuideGlossary *self)
{
}

/**
 * guide_glossary_get_order:
 * @self: a #GuideGlossary
 *
 * Returns: (nullable): how the language orders its words, for
 *   guide_letter_order_new()
 */
const char *
guide_glossary_get_order (GuideGlossary *self)
{
  g_return_val_if_fail (GUIDE_IS_GLOSSARY (self), NULL);

  return self->order;
}
