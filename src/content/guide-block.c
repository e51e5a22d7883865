/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-block.h"

#include "guide-text.h"

#include <string.h>

typedef struct
{
  char *sources;
  char *claims;
} GuideBlockPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (GuideBlock, guide_block, GUIDE_TYPE_NODE)

static void
guide_block_class_init (GuideBlockClass *klass)
{
  /* Private data lies before the instance, so its offsets are negative. */
  int base = g_type_class_get_instance_private_offset (klass);
  const GuideField fields[] = {
    { "sources", base + (gssize) G_STRUCT_OFFSET (GuideBlockPrivate, sources), G_TYPE_STRING, 0, GUIDE_TEXT_NONE },
    { "claims", base + (gssize) G_STRUCT_OFFSET (GuideBlockPrivate, claims), G_TYPE_STRING, 0, GUIDE_TEXT_NONE },
  };

  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_block_init (GuideBlock *self)
{
}

/**
 * guide_block_get_sources:
 * @self: a #GuideBlock
 *
 * Returns: (nullable): the keys of its sources, with spaces between them
 */
const char *
guide_block_get_sources (GuideBlock *self)
{
  GuideBlockPrivate *priv = guide_block_get_instance_private (self);

  g_return_val_if_fail (GUIDE_IS_BLOCK (self), NULL);

  return priv->sources;
}

/* Of a block that says several things the sign that one has no source yet stands
 * at that one, and goes with it alone. */
static char *
dup_sources_of (const char *sources,
                const char *words)
{
  g_auto (GStrv) keys = g_strsplit (sources != NULL ? sources : "", " ", -1);
  g_autoptr (GStrvBuilder) kept = g_strv_builder_new ();
  g_auto (GStrv) kept_keys = NULL;

  if (sources == NULL || strstr (words, GUIDE_TEXT_NO_SOURCE) != NULL)
    return g_strdup (sources);

  for (guint i = 0; keys[i] != NULL; i++)
    if (!g_str_equal (keys[i], GUIDE_BLOCK_NO_SOURCE))
      g_strv_builder_add (kept, keys[i]);
  kept_keys = g_strv_builder_end (kept);

  return g_strjoinv (" ", kept_keys);
}

/**
 * guide_block_borrow_evidence:
 * @self: a #GuideBlock
 * @lender: the block whose words it shows
 * @words: which of its words
 *
 * Takes over sources and claims where the block names none of its own. For
 * blocks that are being made alone: after loading the book does not change.
 */
void
guide_block_borrow_evidence (GuideBlock *self,
                             GuideBlock *lender,
                             const char *words)
{
  GuideBlockPrivate *priv = guide_block_get_instance_private (self);
  GuideBlockPrivate *lender_priv = guide_block_get_instance_private (lender);

  g_return_if_fail (GUIDE_IS_BLOCK (self));
  g_return_if_fail (GUIDE_IS_BLOCK (lender));

  if (priv->sources == NULL)
    priv->sources = dup_sources_of (lender_priv->sources, words);
  if (priv->claims == NULL)
    priv->claims = g_strdup (lender_priv->claims);
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
  g_auto (GStrv) own = targets->dup_own (text);

  for (guint i = 0; kind == GUIDE_TEXT_PROSE && own[i] != NULL; i++)
    if (!g_ptr_array_find_with_equal_func (targets->ids, own[i], g_str_equal, NULL))
      g_ptr_array_add (targets->ids, g_strdup (own[i]));
}

static char **
dup_targets (GuideBlock *self,
             char **(*dup_own) (const char *markup))
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  Targets targets = { dup_own, ids };

  guide_node_foreach_text (GUIDE_NODE (self), gather_targets, &targets);
  g_ptr_array_add (ids, NULL);

  return (char **) g_ptr_array_steal (ids, NULL);
}

/**
 * guide_block_dup_terms:
 * @self: a #GuideBlock
 *
 * The ids of the words of the glossary that it links to, with all it holds,
 * each once.
 *
 * Returns: (transfer full): a list that ends with %NULL
 */
char **
guide_block_dup_terms (GuideBlock *self)
{
  g_return_val_if_fail (GUIDE_IS_BLOCK (self), NULL);

  return dup_targets (self, guide_text_dup_terms);
}

/**
 * guide_block_dup_pages:
 * @self: a #GuideBlock
 *
 * The ids of the pages that it links to, with all it holds, each once.
 *
 * Returns: (transfer full): a list that ends with %NULL
 */
char **
guide_block_dup_pages (GuideBlock *self)
{
  g_return_val_if_fail (GUIDE_IS_BLOCK (self), NULL);

  return dup_targets (self, guide_text_dup_pages);
}

/**
 * guide_block_get_title_level:
 * @self: a block of a page
 *
 * A title belongs under the heading or the box before it, and no level may be
 * skipped on the way to it.
 *
 * Returns: the level of heading that a title of the block has, 2 or 3
 */
int
guide_block_get_title_level (GuideBlock *self)
{
  GuideNode *parent;
  GListModel *siblings;

  g_return_val_if_fail (GUIDE_IS_BLOCK (self), 2);

  parent = guide_node_get_parent (GUIDE_NODE (self));
  if (parent == NULL || GUIDE_IS_BLOCK (parent)) /* a box */
    return parent == NULL ? 2 : 3;

  siblings = guide_node_get_children (parent);
  for (guint i = 0; i < g_list_model_get_n_items (siblings); i++)
    {
      g_autoptr (GuideBlock) sibling = g_list_model_get_item (siblings, i);

      if (sibling == self)
        break;
      if (GUIDE_BLOCK_GET_CLASS (sibling)->heads)
        return 3;
    }

  return 2;
}
