/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-myth.h"

G_DEFINE_ENUM_TYPE (GuideVerdict,
                    guide_verdict,
                    G_DEFINE_ENUM_VALUE (GUIDE_VERDICT_YES, "yes"),
                    G_DEFINE_ENUM_VALUE (GUIDE_VERDICT_PARTLY, "partly"),
                    G_DEFINE_ENUM_VALUE (GUIDE_VERDICT_NO, "no"),
                    G_DEFINE_ENUM_VALUE (GUIDE_VERDICT_UNKNOWN, "unknown"))

struct _GuideMyth
{
  GuideBlock parent_instance;

  char        *claim;
  GuideVerdict verdict;
  char        *text;
};

G_DEFINE_FINAL_TYPE (GuideMyth, guide_myth, GUIDE_TYPE_BLOCK)

static void
guide_myth_class_init (GuideMythClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD_TITLE (GuideMyth, claim, "claim"),
    GUIDE_FIELD (GuideMyth, verdict, "verdict", GUIDE_TYPE_VERDICT, GUIDE_VERDICT_UNKNOWN),
    GUIDE_FIELD_PROSE (GuideMyth, text, "text"),
  };

  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_myth_init (GuideMyth *self)
{
}

/**
 * guide_myth_get_claim:
 * @self: a #GuideMyth
 *
 * Returns: the claim, as people put it
 */
const char *
guide_myth_get_claim (GuideMyth *self)
{
  g_return_val_if_fail (GUIDE_IS_MYTH (self), NULL);

  return self->claim;
}

/**
 * guide_myth_get_verdict:
 * @self: a #GuideMyth
 *
 * Returns: whether it holds
 */
GuideVerdict
guide_myth_get_verdict (GuideMyth *self)
{
  g_return_val_if_fail (GUIDE_IS_MYTH (self), GUIDE_VERDICT_UNKNOWN);

  return self->verdict;
}

/**
 * guide_myth_get_text:
 * @self: a #GuideMyth
 *
 * Returns: what the evidence says
 */
const char *
guide_myth_get_text (GuideMyth *self)
{
  g_return_val_if_fail (GUIDE_IS_MYTH (self), NULL);

  return self->text;
}
