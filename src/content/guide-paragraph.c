/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-paragraph.h"

struct _GuideParagraph
{
  GuideBlock parent_instance;

  char *text;
};

G_DEFINE_FINAL_TYPE (GuideParagraph, guide_paragraph, GUIDE_TYPE_BLOCK)

static void
guide_paragraph_class_init (GuideParagraphClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_TEXT (GuideParagraph, text, "text"),
  };

  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_paragraph_init (GuideParagraph *self)
{
}

/**
 * guide_paragraph_get_text:
 * @self: a #GuideParagraph
 *
 * Returns: the words, with Pango markup and links `term:ID` and `page:ID`
 */
const char *
guide_paragraph_get_text (GuideParagraph *self)
{
  g_return_val_if_fail (GUIDE_IS_PARAGRAPH (self), NULL);

  return self->text;
}
