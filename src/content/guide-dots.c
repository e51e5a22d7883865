/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-dots.h"

struct _GuideDotGroup
{
  GuideBlock parent_instance;

  int   count;
  char *label;
};

G_DEFINE_FINAL_TYPE (GuideDotGroup, guide_dot_group, GUIDE_TYPE_BLOCK)

static void
guide_dot_group_class_init (GuideDotGroupClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD (GuideDotGroup, count, "count", G_TYPE_INT, 0),
    GUIDE_FIELD_LINE (GuideDotGroup, label, "label"),
  };

  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_dot_group_init (GuideDotGroup *self)
{
}

/**
 * guide_dot_group_get_count:
 * @self: a #GuideDotGroup
 *
 * Returns: how many people
 */
int
guide_dot_group_get_count (GuideDotGroup *self)
{
  g_return_val_if_fail (GUIDE_IS_DOT_GROUP (self), 0);

  return self->count;
}

/**
 * guide_dot_group_get_label:
 * @self: a #GuideDotGroup
 *
 * Returns: what holds for them
 */
const char *
guide_dot_group_get_label (GuideDotGroup *self)
{
  g_return_val_if_fail (GUIDE_IS_DOT_GROUP (self), NULL);

  return self->label;
}

struct _GuideDots
{
  GuideBlock parent_instance;

  char *caption;
  int   total;
};

G_DEFINE_FINAL_TYPE (GuideDots, guide_dots, GUIDE_TYPE_BLOCK)

static void
guide_dots_class_init (GuideDotsClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD_TITLE (GuideDots, caption, "caption"),
    GUIDE_FIELD (GuideDots, total, "total", G_TYPE_INT, 0),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_DOT_GROUP;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_dots_init (GuideDots *self)
{
}

/**
 * guide_dots_get_caption:
 * @self: a #GuideDots
 *
 * Returns: who was counted, and by whom
 */
const char *
guide_dots_get_caption (GuideDots *self)
{
  g_return_val_if_fail (GUIDE_IS_DOTS (self), NULL);

  return self->caption;
}

/**
 * guide_dots_get_total:
 * @self: a #GuideDots
 *
 * Returns: how many people there were, all in all
 */
int
guide_dots_get_total (GuideDots *self)
{
  g_return_val_if_fail (GUIDE_IS_DOTS (self), 0);

  return self->total;
}
