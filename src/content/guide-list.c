/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-list.h"

#include "guide-i18n.h"
#include "guide-sign.h"

G_DEFINE_ENUM_TYPE (GuideListKind,
                    guide_list_kind,
                    G_DEFINE_ENUM_VALUE (GUIDE_LIST_PLAIN, "plain"),
                    G_DEFINE_ENUM_VALUE (GUIDE_LIST_STEPS, "steps"),
                    G_DEFINE_ENUM_VALUE (GUIDE_LIST_DO, "do"),
                    G_DEFINE_ENUM_VALUE (GUIDE_LIST_DONT, "dont"),
                    G_DEFINE_ENUM_VALUE (GUIDE_LIST_TICK, "tick"),
                    G_DEFINE_ENUM_VALUE (GUIDE_LIST_LINES, "lines"))

struct _GuideItem
{
  GuideBlock parent_instance;

  char      *text;
  GuideSign *sign; /* whose words it shows, where it has none of its own */
};

G_DEFINE_FINAL_TYPE (GuideItem, guide_item, GUIDE_TYPE_BLOCK)

static void
guide_item_constructed (GObject *object)
{
  GuideItem *self = GUIDE_ITEM (object);

  guide_sign_lend (self->sign, &self->text, GUIDE_BLOCK (self));

  G_OBJECT_CLASS (guide_item_parent_class)->constructed (object);
}

static void
guide_item_class_init (GuideItemClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD_PROSE (GuideItem, text, "text"),
    GUIDE_SIGN_FIELD (GuideItem),
  };

  G_OBJECT_CLASS (klass)->constructed = guide_item_constructed;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_item_init (GuideItem *self)
{
}

/**
 * guide_item_get_text:
 * @self: a #GuideItem
 *
 * Returns: the words, with Pango markup and links
 */
const char *
guide_item_get_text (GuideItem *self)
{
  g_return_val_if_fail (GUIDE_IS_ITEM (self), NULL);

  return self->text;
}

struct _GuideList
{
  GuideBlock parent_instance;

  GuideListKind kind;
  char         *title;
};

G_DEFINE_FINAL_TYPE (GuideList, guide_list, GUIDE_TYPE_BLOCK)

static void
guide_list_class_init (GuideListClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD (GuideList, kind, "kind", GUIDE_TYPE_LIST_KIND, GUIDE_LIST_PLAIN),
    GUIDE_FIELD_TITLE (GuideList, title, "title"),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_ITEM;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_list_init (GuideList *self)
{
}

/**
 * guide_list_get_kind:
 * @self: a #GuideList
 *
 * Returns: what the list is
 */
GuideListKind
guide_list_get_kind (GuideList *self)
{
  g_return_val_if_fail (GUIDE_IS_LIST (self), GUIDE_LIST_PLAIN);

  return self->kind;
}

/**
 * guide_list_get_title:
 * @self: a #GuideList
 *
 * Returns: (nullable): the line above it: its own, or what it is
 */
const char *
guide_list_get_title (GuideList *self)
{
  g_return_val_if_fail (GUIDE_IS_LIST (self), NULL);

  if (self->title != NULL)
    return self->title;

  switch (self->kind)
    {
    case GUIDE_LIST_DO:
      return C_("list", "Do");
    case GUIDE_LIST_DONT:
      return C_("list", "Do not");
    default:
      return NULL;
    }
}
