/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-page.h"

#include "guide-figure.h"
#include "guide-heading.h"

struct _GuidePage
{
  GuideNode parent_instance;

  char *title;
  char *lead;
  char *compared;
  char *was;
};

G_DEFINE_FINAL_TYPE (GuidePage, guide_page, GUIDE_TYPE_NODE)

static void
guide_page_class_init (GuidePageClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD_TITLE (GuidePage, title, "title"), GUIDE_FIELD_LINE (GuidePage, lead, "lead"),
    GUIDE_FIELD_KEY (GuidePage, compared, "compared"),
    GUIDE_FIELD_KEY (GuidePage, was, "was"), /* ids of pages whose words stand here now: read by outline.py */
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_BLOCK;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_page_init (GuidePage *self)
{
}

/**
 * guide_page_get_title:
 * @self: a #GuidePage
 *
 * Returns: its title: a reader's question, or the answer in one line
 */
const char *
guide_page_get_title (GuidePage *self)
{
  g_return_val_if_fail (GUIDE_IS_PAGE (self), NULL);

  return self->title;
}

/**
 * guide_page_get_lead:
 * @self: a #GuidePage
 *
 * Returns: (nullable): its one main message
 */
const char *
guide_page_get_lead (GuidePage *self)
{
  g_return_val_if_fail (GUIDE_IS_PAGE (self), NULL);

  return self->lead;
}

/**
 * guide_page_get_compared:
 * @self: a #GuidePage
 *
 * Returns: (nullable): the month it was last compared with its sources, as
 *   `2026-11`
 */
const char *
guide_page_get_compared (GuidePage *self)
{
  g_return_val_if_fail (GUIDE_IS_PAGE (self), NULL);

  return self->compared;
}

static void
gather_sources (GuideNode *node,
                GPtrArray *keys)
{
  GListModel *children = guide_node_get_children (node);
  const char *sources = GUIDE_IS_BLOCK (node) ? guide_block_get_sources (GUIDE_BLOCK (node)) : NULL;
  g_auto (GStrv) own = g_strsplit (sources != NULL ? sources : "", " ", -1);

  for (guint i = 0; own[i] != NULL; i++)
    if (*own[i] != '\0' && !g_ptr_array_find_with_equal_func (keys, own[i], g_str_equal, NULL))
      g_ptr_array_add (keys, g_strdup (own[i]));

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);

      gather_sources (child, keys);
    }
}

/**
 * guide_page_dup_sources:
 * @self: a #GuidePage
 *
 * The keys of the sources of all its blocks, each once, in the order in which
 * they first stand.
 *
 * Returns: (transfer full): a list that ends with %NULL
 */
char **
guide_page_dup_sources (GuidePage *self)
{
  g_autoptr (GPtrArray) keys = g_ptr_array_new ();

  g_return_val_if_fail (GUIDE_IS_PAGE (self), NULL);

  gather_sources (GUIDE_NODE (self), keys);
  g_ptr_array_add (keys, NULL);

  return (char **) g_ptr_array_steal (keys, NULL);
}

/* Whether the block of a page, if it has so many, is of a type. */
static gboolean
is_of_type (GuidePage *self,
            guint      block,
            GType      type)
{
  g_autoptr (GObject) object = g_list_model_get_item (guide_node_get_children (GUIDE_NODE (self)), block);

  return object != NULL && g_type_is_a (G_OBJECT_TYPE (object), type);
}

/**
 * guide_page_stands_beside:
 * @self: a #GuidePage
 * @block: number of a block, from 0
 *
 * A figure stands beside the text, or before it where that is narrow: the first always, for it is
 * the picture of its page. A later one that is right under a heading stays there; its heading
 * would be left over something else.
 *
 * Returns: whether that block stands beside the text, and not in it
 */
gboolean
guide_page_stands_beside (GuidePage *self,
                          guint      block)
{
  guint first = 0;

  g_return_val_if_fail (GUIDE_IS_PAGE (self), FALSE);

  if (!is_of_type (self, block, GUIDE_TYPE_FIGURE))
    return FALSE;
  while (!is_of_type (self, first, GUIDE_TYPE_FIGURE))
    first++;

  return block == first || !is_of_type (self, block - 1, GUIDE_TYPE_HEADING);
}
