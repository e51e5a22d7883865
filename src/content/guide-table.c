/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-table.h"

struct _GuideCell
{
  GuideBlock parent_instance;

  char *text;
};

G_DEFINE_FINAL_TYPE (GuideCell, guide_cell, GUIDE_TYPE_BLOCK)

static void
guide_cell_class_init (GuideCellClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD_PROSE (GuideCell, text, "text"),
  };

  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_cell_init (GuideCell *self)
{
}

/**
 * guide_cell_get_text:
 * @self: a #GuideCell
 *
 * Returns: the words, with Pango markup and links
 */
const char *
guide_cell_get_text (GuideCell *self)
{
  g_return_val_if_fail (GUIDE_IS_CELL (self), NULL);

  return self->text;
}

struct _GuideRow
{
  GuideBlock parent_instance;

  gboolean header;
};

G_DEFINE_FINAL_TYPE (GuideRow, guide_row, GUIDE_TYPE_BLOCK)

static void
guide_row_class_init (GuideRowClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD (GuideRow, header, "header", G_TYPE_BOOLEAN, 0),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_CELL;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_row_init (GuideRow *self)
{
}

/**
 * guide_row_get_header:
 * @self: a #GuideRow
 *
 * Returns: whether its cells head the columns
 */
gboolean
guide_row_get_header (GuideRow *self)
{
  g_return_val_if_fail (GUIDE_IS_ROW (self), FALSE);

  return self->header;
}

struct _GuideTable
{
  GuideBlock parent_instance;

  char *caption;
};

G_DEFINE_FINAL_TYPE (GuideTable, guide_table, GUIDE_TYPE_BLOCK)

static void
guide_table_class_init (GuideTableClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD_TITLE (GuideTable, caption, "caption"),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_ROW;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_table_init (GuideTable *self)
{
}

/**
 * guide_table_get_caption:
 * @self: a #GuideTable
 *
 * Returns: what it shows
 */
const char *
guide_table_get_caption (GuideTable *self)
{
  g_return_val_if_fail (GUIDE_IS_TABLE (self), NULL);

  return self->caption;
}
