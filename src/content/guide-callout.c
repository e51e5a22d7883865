/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-callout.h"

G_DEFINE_ENUM_TYPE (GuideCalloutKind,
                    guide_callout_kind,
                    G_DEFINE_ENUM_VALUE (GUIDE_CALLOUT_REMEMBER, "remember"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CALLOUT_CAUTION, "caution"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CALLOUT_ROUTINE, "routine"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CALLOUT_SOON, "soon"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CALLOUT_URGENT, "urgent"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CALLOUT_EMERGENCY, "emergency"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CALLOUT_STAFF, "staff"))

struct _GuideCallout
{
  GuideBlock parent_instance;

  GuideCalloutKind kind;
  char            *title;
  char            *elsewhere;
};

G_DEFINE_FINAL_TYPE (GuideCallout, guide_callout, GUIDE_TYPE_BLOCK)

static void
guide_callout_class_init (GuideCalloutClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD (GuideCallout, kind, "kind", GUIDE_TYPE_CALLOUT_KIND, GUIDE_CALLOUT_REMEMBER),
    GUIDE_FIELD_TITLE (GuideCallout, title, "title"),
    GUIDE_FIELD_PROSE (GuideCallout, elsewhere, "elsewhere"),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_BLOCK;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_callout_init (GuideCallout *self)
{
}

/**
 * guide_callout_get_kind:
 * @self: a #GuideCallout
 *
 * Returns: how much it presses
 */
GuideCalloutKind
guide_callout_get_kind (GuideCallout *self)
{
  g_return_val_if_fail (GUIDE_IS_CALLOUT (self), GUIDE_CALLOUT_REMEMBER);

  return self->kind;
}

/**
 * guide_callout_get_title:
 * @self: a #GuideCallout
 *
 * Returns: its title, or %NULL for the usual one of its kind
 */
const char *
guide_callout_get_title (GuideCallout *self)
{
  g_return_val_if_fail (GUIDE_IS_CALLOUT (self), NULL);

  return self->title;
}

/**
 * guide_callout_get_elsewhere:
 * @self: a #GuideCallout
 *
 * Returns: (nullable): for a box of the staff: what stands in its place where
 *   no staff is near
 */
const char *
guide_callout_get_elsewhere (GuideCallout *self)
{
  g_return_val_if_fail (GUIDE_IS_CALLOUT (self), NULL);

  return self->elsewhere;
}
