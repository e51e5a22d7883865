/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-heading.h"

struct _GuideHeading
{
  GuideBlock parent_instance;

  char *text;
  int   level;
};

G_DEFINE_FINAL_TYPE (GuideHeading, guide_heading, GUIDE_TYPE_BLOCK)

static void
guide_heading_class_init (GuideHeadingClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD_TITLE (GuideHeading, text, "text"),
    GUIDE_FIELD (GuideHeading, level, "level", G_TYPE_INT, 2),
  };

  GUIDE_BLOCK_CLASS (klass)->heads = TRUE;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_heading_init (GuideHeading *self)
{
}

/**
 * guide_heading_get_text:
 * @self: a #GuideHeading
 *
 * Returns: the words
 */
const char *
guide_heading_get_text (GuideHeading *self)
{
  g_return_val_if_fail (GUIDE_IS_HEADING (self), NULL);

  return self->text;
}

/**
 * guide_heading_get_level:
 * @self: a #GuideHeading
 *
 * Returns: the level, 2 or 3 (the title of the page is 1)
 */
int
guide_heading_get_level (GuideHeading *self)
{
  g_return_val_if_fail (GUIDE_IS_HEADING (self), 0);

  return self->level;
}
