/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_NODE (guide_node_get_type ())
G_DECLARE_DERIVABLE_TYPE (GuideNode, guide_node, GUIDE, NODE, GObject)

/**
 * GuideNodeClass:
 * @child_type: the type of node this node may hold, or G_TYPE_INVALID for none
 *
 * Everything in the book is a node: it may have an id, a parent and children,
 * and never changes once it has been loaded.
 */
struct _GuideNodeClass
{
  GObjectClass parent_class;

  GType child_type;
};

const char *guide_node_get_id       (GuideNode *self);
GuideNode  *guide_node_get_parent   (GuideNode *self);
GListModel *guide_node_get_children (GuideNode *self);
void        guide_node_adopt        (GuideNode *self,
                                     GuideNode *child);

/**
 * GuideField:
 * @name: name of the property
 * @offset: where its value lies in the instance
 * @type: G_TYPE_STRING, G_TYPE_INT, G_TYPE_BOOLEAN, an enumeration or a class
 * @fallback: value where the file gives none (numbers only)
 *
 * One construct-only property of a node, described as data so that a class of
 * the book is a struct and a table and no more.
 */
typedef struct
{
  const char *name;
  gssize      offset;
  GType       type;
  int         fallback;
} GuideField;

#define GUIDE_TEXT(Type, member, name) { name, G_STRUCT_OFFSET (Type, member), G_TYPE_STRING, 0 }

void guide_node_class_install_fields (GuideNodeClass   *klass,
                                      const GuideField *fields,
                                      guint             n_fields);

G_END_DECLS
