/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-paragraph.h"

#include "guide-sign.h"

struct _GuideParagraph
{
  GuideBlock parent_instance;

  char      *text;
  GuideSign *sign; /* whose words it shows, where it has none of its own */
};

G_DEFINE_FINAL_TYPE (GuideParagraph, guide_paragraph, GUIDE_TYPE_BLOCK)

static void
guide_paragraph_constructed (GObject *object)
{
  GuideParagraph *self = GUIDE_PARAGRAPH (object);

  guide_sign_lend (self->sign, &self->text, GUIDE_BLOCK (self));

  G_OBJECT_CLASS (guide_paragraph_parent_class)->constructed (object);
}

static void
guide_paragraph_class_init (GuideParagraphClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD_PROSE (GuideParagraph, text, "text"),
    GUIDE_SIGN_FIELD (GuideParagraph),
  };

  G_OBJECT_CLASS (klass)->constructed = guide_paragraph_constructed;
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
