/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-block.h"

#include "guide-text.h"

#include <string.h>

typedef struct
{
  char *sources;
  char *claims;
  char *points;
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
    { "points", base + (gssize) G_STRUCT_OFFSET (GuideBlockPrivate, points), G_TYPE_STRING, 0, GUIDE_TEXT_NONE },
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

/**
 * guide_block_get_points:
 * @self: a #GuideBlock
 *
 * A link leads to a page. On paper, where a page goes over several sheets, the reader is sent to the sheet
 * with the block that is meant.
 *
 * Returns: (nullable): the ids of the blocks that its links are about, with spaces between them, or %NULL
 *   where each is about the whole of its page
 */
const char *
guide_block_get_points (GuideBlock *self)
{
  GuideBlockPrivate *priv = guide_block_get_instance_private (self);

  g_return_val_if_fail (GUIDE_IS_BLOCK (self), NULL);

  return priv->points;
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
