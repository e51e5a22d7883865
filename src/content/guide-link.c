/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-link.h"

/* A way from a page to another place, as a button of its own. */
struct _GuideLink
{
  GuideBlock parent_instance;

  char *to;
  char *title;
  char *text;
};

G_DEFINE_FINAL_TYPE (GuideLink, guide_link, GUIDE_TYPE_BLOCK)

static void
guide_link_class_init (GuideLinkClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD_KEY (GuideLink, to, "to"),
    GUIDE_FIELD_TITLE (GuideLink, title, "title"),
    GUIDE_FIELD_LINE (GuideLink, text, "text"),
  };

  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_link_init (GuideLink *self)
{
}

/**
 * guide_link_get_to:
 * @self: a #GuideLink
 *
 * Returns: id of the page or of the place it leads to
 */
const char *
guide_link_get_to (GuideLink *self)
{
  g_return_val_if_fail (GUIDE_IS_LINK (self), NULL);

  return self->to;
}

/**
 * guide_link_get_title:
 * @self: a #GuideLink
 *
 * Returns: (nullable): what stands on the button, or %NULL where it is more
 *   about what the page says, and the title of the page it leads to says it
 */
const char *
guide_link_get_title (GuideLink *self)
{
  g_return_val_if_fail (GUIDE_IS_LINK (self), NULL);

  return self->title;
}

/**
 * guide_link_get_text:
 * @self: a #GuideLink
 *
 * Returns: (nullable): the line on what it is for
 */
const char *
guide_link_get_text (GuideLink *self)
{
  g_return_val_if_fail (GUIDE_IS_LINK (self), NULL);

  return self->text;
}
