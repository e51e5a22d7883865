/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GuideTextKind:
 * @GUIDE_TEXT_NONE: no text: a word for the program, such as an id
 * @GUIDE_TEXT_TITLE: words that stand over something or name it
 * @GUIDE_TEXT_LINE: other words and sentences without marks
 * @GUIDE_TEXT_PROSE: sentences with Pango markup and links `term:ID` and `page:ID`
 * @GUIDE_TEXT_ALT: what is said in place of a drawing: heard, not seen
 *
 * What kind of text a property of a node is, for everybody who shows, speaks,
 * prints or searches it. Only prose has marks.
 */
typedef enum
{
  GUIDE_TEXT_NONE,
  GUIDE_TEXT_TITLE,
  GUIDE_TEXT_LINE,
  GUIDE_TEXT_PROSE,
  GUIDE_TEXT_ALT
} GuideTextKind;

#define GUIDE_TYPE_NODE (guide_node_get_type ())
G_DECLARE_DERIVABLE_TYPE (GuideNode, guide_node, GUIDE, NODE, GObject)

/**
 * GuideTextFunc:
 * @node: the node that has the text
 * @text: the text, never %NULL
 * @kind: what kind of text it is
 * @data: what was handed to the walk
 *
 * Called for a text of the book.
 */
typedef void (*GuideTextFunc) (GuideNode    *node,
                               const char   *text,
                               GuideTextKind kind,
                               gpointer      data);

/**
 * GuideNodeClass:
 * @child_type: the type of node this node may hold, or G_TYPE_INVALID for none
 * @foreach_text: calls a function for each text of the node itself, in reading
 *   order; what is there already does so for the fields that are texts
 *
 * Everything in the book is a node: it may have an id, a parent and children,
 * and never changes once it has been loaded.
 */
struct _GuideNodeClass
{
  GObjectClass parent_class;

  GType child_type;

  void (*foreach_text) (GuideNode    *self,
                        GuideTextFunc func,
                        gpointer      data);

  /*< private >*/
  GPtrArray *texts; /* the GParamSpec of each field that is a text */
};

const char *guide_node_get_id           (GuideNode    *self);
GuideNode  *guide_node_get_parent       (GuideNode    *self);
GListModel *guide_node_get_children     (GuideNode    *self);
GListModel *guide_node_new_list         (GuideNode    *self,
                                         GType         type);
GuideNode  *guide_node_find             (GuideNode    *self,
                                         const char   *id);
void        guide_node_foreach_own_text (GuideNode    *self,
                                         GuideTextFunc func,
                                         gpointer      data);
void        guide_node_foreach_text     (GuideNode    *self,
                                         GuideTextFunc func,
                                         gpointer      data);
char      **guide_node_dup_terms    (GuideNode *self);
char      **guide_node_dup_pages    (GuideNode *self);
void        guide_node_fill             (GuideNode    *self,
                                         const char   *gap,
                                         const char   *filling);
void        guide_node_adopt            (GuideNode    *self,
                                         GuideNode    *child);

/**
 * GuideField:
 * @name: name of the property
 * @offset: where its value lies in the instance
 * @type: G_TYPE_STRING, G_TYPE_INT, G_TYPE_BOOLEAN, an enumeration or a class
 * @fallback: value where the file gives none (numbers only)
 * @text: for a string, what kind of text it is
 *
 * One construct-only property of a node, described as data so that a class of
 * the book is a struct and a table and no more. Who writes a string into the
 * table has to say what it is: GUIDE_FIELD_KEY() is a word for the program, the
 * others are the kinds of #GuideTextKind.
 */
typedef struct
{
  const char *name;
  gssize      offset;
  GType       type;
  int         fallback;
  GuideTextKind text;
} GuideField;

#define GUIDE_FIELD(Type, member, name, type, fallback) \
  { name, G_STRUCT_OFFSET (Type, member), type, fallback, GUIDE_TEXT_NONE }
#define GUIDE_FIELD_STRING(Type, member, name, kind) \
  { name, G_STRUCT_OFFSET (Type, member), G_TYPE_STRING, 0, kind }

#define GUIDE_FIELD_KEY(Type, member, name) GUIDE_FIELD_STRING (Type, member, name, GUIDE_TEXT_NONE)
#define GUIDE_FIELD_TITLE(Type, member, name) GUIDE_FIELD_STRING (Type, member, name, GUIDE_TEXT_TITLE)
#define GUIDE_FIELD_LINE(Type, member, name) GUIDE_FIELD_STRING (Type, member, name, GUIDE_TEXT_LINE)
#define GUIDE_FIELD_PROSE(Type, member, name) GUIDE_FIELD_STRING (Type, member, name, GUIDE_TEXT_PROSE)
#define GUIDE_FIELD_ALT(Type, member, name) GUIDE_FIELD_STRING (Type, member, name, GUIDE_TEXT_ALT)

void guide_node_class_install_fields (GuideNodeClass   *klass,
                                      const GuideField *fields,
                                      guint             n_fields);

G_END_DECLS
