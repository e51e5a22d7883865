/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-node.h"

#include "guide-text.h"

#include <string.h>

typedef struct
{
  char       *id;
  GuideNode  *parent; /* not owned: NULL once it has gone */
  GListStore *children;
} GuideNodePrivate;

static void buildable_init (GtkBuildableIface *iface);

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (GuideNode,
                                  guide_node,
                                  G_TYPE_OBJECT,
                                  G_ADD_PRIVATE (GuideNode) G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

static G_DEFINE_QUARK (guide-field-offset, guide_field_offset)
static G_DEFINE_QUARK (guide-field-text, guide_field_text)

static gpointer
field_address (GuideNode  *self,
               GParamSpec *pspec)
{
  gssize offset = GPOINTER_TO_SIZE (g_param_spec_get_qdata (pspec, guide_field_offset_quark ()));

  return G_STRUCT_MEMBER_P (self, offset);
}

static void
guide_node_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  gpointer field = field_address (GUIDE_NODE (object), pspec);

  if (G_VALUE_HOLDS_STRING (value))
    *(char **) field = g_value_dup_string (value);
  else if (G_VALUE_HOLDS_INT (value))
    *(int *) field = g_value_get_int (value);
  else if (G_VALUE_HOLDS_BOOLEAN (value))
    *(gboolean *) field = g_value_get_boolean (value);
  else if (G_VALUE_HOLDS_ENUM (value))
    *(int *) field = g_value_get_enum (value);
  else if (G_VALUE_HOLDS_OBJECT (value))
    *(GObject **) field = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
guide_node_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  gpointer field = field_address (GUIDE_NODE (object), pspec);

  if (G_VALUE_HOLDS_STRING (value))
    g_value_set_string (value, *(char **) field);
  else if (G_VALUE_HOLDS_INT (value))
    g_value_set_int (value, *(int *) field);
  else if (G_VALUE_HOLDS_BOOLEAN (value))
    g_value_set_boolean (value, *(gboolean *) field);
  else if (G_VALUE_HOLDS_ENUM (value))
    g_value_set_enum (value, *(int *) field);
  else if (G_VALUE_HOLDS_OBJECT (value))
    g_value_set_object (value, *(GObject **) field);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
free_field (GuideNode  *self,
            GParamSpec *pspec)
{
  if (g_param_spec_get_qdata (pspec, guide_field_offset_quark ()) == NULL)
    return;

  if (pspec->value_type == G_TYPE_STRING)
    g_clear_pointer ((char **) field_address (self, pspec), g_free);
  else if (G_IS_PARAM_SPEC_OBJECT (pspec))
    g_clear_object ((GObject **) field_address (self, pspec));
}

static void
free_fields (GuideNode *self)
{
  guint n_pspecs;
  g_autofree GParamSpec **pspecs = g_object_class_list_properties (G_OBJECT_GET_CLASS (self), &n_pspecs);

  for (guint i = 0; i < n_pspecs; i++)
    free_field (self, pspecs[i]);
}

/* Most nodes hold nothing, and get no list for being asked: a book has thousands of them. */
static guint
count_children (GuideNode *self)
{
  GuideNodePrivate *priv = guide_node_get_instance_private (self);

  return priv->children != NULL ? g_list_model_get_n_items (G_LIST_MODEL (priv->children)) : 0;
}

static GuideNode *
dup_child (GuideNode *self,
           guint      i)
{
  GuideNodePrivate *priv = guide_node_get_instance_private (self);

  return g_list_model_get_item (G_LIST_MODEL (priv->children), i);
}

/* Somebody may hold a child longer than its parent. */
static void
let_go_of_children (GuideNode *self)
{
  for (guint i = 0; i < count_children (self); i++)
    {
      g_autoptr (GuideNode) child = dup_child (self, i);
      GuideNodePrivate *child_priv = guide_node_get_instance_private (child);

      if (child_priv->parent == self)
        child_priv->parent = NULL;
    }
}

static void
guide_node_finalize (GObject *object)
{
  GuideNodePrivate *priv = guide_node_get_instance_private (GUIDE_NODE (object));

  let_go_of_children (GUIDE_NODE (object));
  free_fields (GUIDE_NODE (object));
  g_clear_object (&priv->children);
  g_free (priv->id);

  G_OBJECT_CLASS (guide_node_parent_class)->finalize (object);
}

static GuideTextKind
get_text_kind (GParamSpec *pspec)
{
  return GPOINTER_TO_UINT (g_param_spec_get_qdata (pspec, guide_field_text_quark ()));
}

static void
guide_node_real_foreach_text (GuideNode    *self,
                              GuideTextFunc func,
                              gpointer      data)
{
  GPtrArray *texts = GUIDE_NODE_GET_CLASS (self)->texts;

  for (guint i = 0; texts != NULL && i < texts->len; i++)
    {
      const char *text = *(char **) field_address (self, texts->pdata[i]);

      if (text != NULL)
        func (self, text, get_text_kind (texts->pdata[i]), data);
    }
}

static void
guide_node_class_init (GuideNodeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_node_finalize;
  klass->child_type = G_TYPE_INVALID;
  klass->foreach_text = guide_node_real_foreach_text;
}

static void
guide_node_init (GuideNode *self)
{
}

static void
guide_node_set_buildable_id (GtkBuildable *buildable,
                             const char   *id)
{
  GuideNodePrivate *priv = guide_node_get_instance_private (GUIDE_NODE (buildable));

  /* GtkBuilder invents a name for an object without an id, and says one again where
   * another file may name the object too. */
  if (g_str_has_prefix (id, "___object_") || g_strcmp0 (priv->id, id) == 0)
    return;

  g_free (priv->id);
  priv->id = g_strdup (id);
}

static const char *
guide_node_get_buildable_id (GtkBuildable *buildable)
{
  return guide_node_get_id (GUIDE_NODE (buildable));
}

static void
guide_node_add_child (GtkBuildable *buildable,
                      GtkBuilder   *builder,
                      GObject      *child,
                      const char   *type)
{
  GuideNodeClass *klass = GUIDE_NODE_GET_CLASS (buildable);

  if (klass->child_type == G_TYPE_INVALID || !g_type_is_a (G_OBJECT_TYPE (child), klass->child_type))
    {
      g_warning ("%s “%s” cannot hold a %s; it was left out", G_OBJECT_TYPE_NAME (buildable),
                 guide_node_get_id (GUIDE_NODE (buildable)), G_OBJECT_TYPE_NAME (child));
      return;
    }

  guide_node_adopt (GUIDE_NODE (buildable), GUIDE_NODE (child));
}

static void
buildable_init (GtkBuildableIface *iface)
{
  iface->set_id = guide_node_set_buildable_id;
  iface->get_id = guide_node_get_buildable_id;
  iface->add_child = guide_node_add_child;
}

static GParamSpec *
field_to_pspec (const GuideField *field)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  if (field->type == G_TYPE_STRING)
    return g_param_spec_string (field->name, NULL, NULL, NULL, flags);
  if (field->type == G_TYPE_INT)
    return g_param_spec_int (field->name, NULL, NULL, 0, G_MAXINT, field->fallback, flags);
  if (field->type == G_TYPE_BOOLEAN)
    return g_param_spec_boolean (field->name, NULL, NULL, field->fallback, flags);
  if (g_type_is_a (field->type, G_TYPE_OBJECT))
    return g_param_spec_object (field->name, NULL, NULL, field->type, flags);

  return g_param_spec_enum (field->name, NULL, NULL, field->type, field->fallback, flags);
}

/* A class begins with the texts of the class above it. */
static void
add_text (GuideNodeClass *klass,
          GParamSpec     *pspec)
{
  GuideNodeClass *above = g_type_class_peek_parent (klass);

  if (klass->texts == NULL || klass->texts == above->texts)
    klass->texts = above->texts != NULL ? g_ptr_array_copy (above->texts, NULL, NULL) : g_ptr_array_new ();

  g_ptr_array_add (klass->texts, pspec);
}

/**
 * guide_node_class_install_fields:
 * @klass: the class, in its class_init
 * @fields: (array length=n_fields): its properties
 * @n_fields: how many
 *
 * Installs construct-only properties that are stored straight in the instance.
 */
void
guide_node_class_install_fields (GuideNodeClass   *klass,
                                 const GuideField *fields,
                                 guint             n_fields)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  /* An instance size can differ, so every class in the chain uses these two. */
  object_class->set_property = guide_node_set_property;
  object_class->get_property = guide_node_get_property;

  for (guint i = 0; i < n_fields; i++)
    {
      GParamSpec *pspec = field_to_pspec (&fields[i]);

      g_param_spec_set_qdata (pspec, guide_field_offset_quark (), GSIZE_TO_POINTER (fields[i].offset));
      g_param_spec_set_qdata (pspec, guide_field_text_quark (), GUINT_TO_POINTER (fields[i].text));
      g_object_class_install_property (object_class, i + 1, pspec);
      if (fields[i].text != GUIDE_TEXT_NONE)
        add_text (klass, pspec);
    }
}

/**
 * guide_node_get_id:
 * @self: a node
 *
 * The id given in the content file.
 *
 * Returns: (nullable): the id, or %NULL where the file gives none
 */
const char *
guide_node_get_id (GuideNode *self)
{
  GuideNodePrivate *priv = guide_node_get_instance_private (self);

  g_return_val_if_fail (GUIDE_IS_NODE (self), NULL);

  return priv->id;
}

/**
 * guide_node_get_parent:
 * @self: a node
 *
 * The node that holds this one: a page's chapter, a block's page.
 *
 * Returns: (transfer none) (nullable): the parent, or %NULL where there is none
 *   or it has gone
 */
GuideNode *
guide_node_get_parent (GuideNode *self)
{
  GuideNodePrivate *priv = guide_node_get_instance_private (self);

  g_return_val_if_fail (GUIDE_IS_NODE (self), NULL);

  return priv->parent;
}

/**
 * guide_node_get_children:
 * @self: a node
 *
 * What the node holds, in the order of the file.
 *
 * Returns: (transfer none): a list of #GuideNode, empty where there are none
 */
GListModel *
guide_node_get_children (GuideNode *self)
{
  GuideNodePrivate *priv = guide_node_get_instance_private (self);

  g_return_val_if_fail (GUIDE_IS_NODE (self), NULL);

  if (priv->children == NULL)
    priv->children = g_list_store_new (GUIDE_TYPE_NODE);

  return G_LIST_MODEL (priv->children);
}

/**
 * guide_node_new_list:
 * @self: a node
 * @type: a class of what the book is made of
 *
 * Returns: (transfer full): those of its children that are of the class, in the order of
 *   the file
 */
GListModel *
guide_node_new_list (GuideNode *self,
                     GType      type)
{
  GListStore *list = g_list_store_new (type);
  GListModel *children = guide_node_get_children (self);

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GObject) child = g_list_model_get_item (children, i);

      if (g_type_is_a (G_OBJECT_TYPE (child), type))
        g_list_store_append (list, child);
    }

  return G_LIST_MODEL (list);
}

/**
 * guide_node_find:
 * @self: a node
 * @id: (nullable): the id of a node anywhere inside it
 *
 * Returns: (transfer none) (nullable): the first node inside that has this id
 */
GuideNode *
guide_node_find (GuideNode  *self,
                 const char *id)
{
  GuideNode *found = NULL;

  for (guint i = 0; i < count_children (self) && found == NULL && id != NULL; i++)
    {
      g_autoptr (GuideNode) child = dup_child (self, i);

      found = g_strcmp0 (guide_node_get_id (child), id) == 0 ? child : guide_node_find (child, id);
    }

  return found; /* its parent keeps it alive */
}

/**
 * guide_node_foreach_own_text:
 * @self: a node
 * @func: (scope call): what to call
 * @data: what to hand to it
 *
 * Calls a function for each text of the node, without what it holds.
 */
void
guide_node_foreach_own_text (GuideNode    *self,
                             GuideTextFunc func,
                             gpointer      data)
{
  g_return_if_fail (GUIDE_IS_NODE (self));
  g_return_if_fail (func != NULL);

  GUIDE_NODE_GET_CLASS (self)->foreach_text (self, func, data);
}

/**
 * guide_node_foreach_text:
 * @self: a node
 * @func: (scope call): what to call
 * @data: what to hand to it
 *
 * Calls a function for each text of the node and then of all it holds, in
 * reading order: the one way to the words of the book for who does not lay
 * them out kind by kind.
 */
void
guide_node_foreach_text (GuideNode    *self,
                         GuideTextFunc func,
                         gpointer      data)
{
  guide_node_foreach_own_text (self, func, data);

  for (guint i = 0; i < count_children (self); i++)
    {
      g_autoptr (GuideNode) child = dup_child (self, i);

      guide_node_foreach_text (child, func, data);
    }
}

static void
fill_field (GuideNode  *self,
            GParamSpec *pspec,
            const char *gap,
            const char *filling)
{
  char **field = field_address (self, pspec);
  g_autofree char *escaped = NULL;
  char *filled;

  if (*field == NULL || strstr (*field, gap) == NULL)
    return;

  if (get_text_kind (pspec) == GUIDE_TEXT_PROSE)
    escaped = g_markup_escape_text (filling, -1);
  filled = guide_text_dup_filled (*field, gap, escaped != NULL ? escaped : filling);
  g_free (*field);
  *field = filled;
}

/**
 * guide_node_fill:
 * @self: a node
 * @gap: the mark of the gap, such as `{emergency}`
 * @filling: plain words to put there
 *
 * Fills the gaps in every text of the node and of all it holds. For the loader
 * alone: after loading the book does not change.
 */
void
guide_node_fill (GuideNode  *self,
                 const char *gap,
                 const char *filling)
{
  GPtrArray *texts;

  g_return_if_fail (GUIDE_IS_NODE (self));
  g_return_if_fail (gap != NULL && filling != NULL);

  texts = GUIDE_NODE_GET_CLASS (self)->texts;
  for (guint i = 0; texts != NULL && i < texts->len; i++)
    fill_field (self, texts->pdata[i], gap, filling);

  for (guint i = 0; i < count_children (self); i++)
    {
      g_autoptr (GuideNode) child = dup_child (self, i);

      guide_node_fill (child, gap, filling);
    }
}

/**
 * guide_node_adopt:
 * @self: a node
 * @child: a node of the type that @self holds
 *
 * Puts @child at the end of the children. For the loader alone: after loading
 * the book does not change.
 */
void
guide_node_adopt (GuideNode *self,
                  GuideNode *child)
{
  GuideNodePrivate *child_priv = guide_node_get_instance_private (child);

  g_return_if_fail (GUIDE_IS_NODE (self));
  g_return_if_fail (GUIDE_IS_NODE (child));

  child_priv->parent = self;
  g_list_store_append (G_LIST_STORE (guide_node_get_children (self)), child);
}

typedef struct
{
  char **(*dup_own) (const char *markup);
  GPtrArray *ids;
} Targets;

static void
gather_targets (GuideNode    *node,
                const char   *text,
                GuideTextKind kind,
                gpointer      data)
{
  Targets *targets = data;
  g_auto (GStrv) own = kind == GUIDE_TEXT_PROSE ? targets->dup_own (text) : NULL;

  for (guint i = 0; own != NULL && own[i] != NULL; i++)
    if (!g_ptr_array_find_with_equal_func (targets->ids, own[i], g_str_equal, NULL))
      g_ptr_array_add (targets->ids, g_strdup (own[i]));
}

static char **
dup_targets (GuideNode *self, char **(*dup_own) (const char *markup))
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  Targets targets = { dup_own, ids };

  guide_node_foreach_text (self, gather_targets, &targets);
  g_ptr_array_add (ids, NULL);

  return (char **) g_ptr_array_steal (ids, NULL);
}

/**
 * guide_node_dup_terms:
 * @self: a #GuideNode
 *
 * The ids of the words of the glossary that it links to, with all it holds, each
 * once, in the order in which they first stand.
 *
 * Returns: (transfer full): a list that ends with %NULL
 */
char **
guide_node_dup_terms (GuideNode *self)
{
  g_return_val_if_fail (GUIDE_IS_NODE (self), NULL);

  return dup_targets (self, guide_text_dup_terms);
}

/**
 * guide_node_dup_pages:
 * @self: a #GuideNode
 *
 * The ids of the pages that it links to, with all it holds, each once, in the order
 * in which they first stand.
 *
 * Returns: (transfer full): a list that ends with %NULL
 */
char **
guide_node_dup_pages (GuideNode *self)
{
  g_return_val_if_fail (GUIDE_IS_NODE (self), NULL);

  return dup_targets (self, guide_text_dup_pages);
}
