/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-session.h"

/* For tests of every property of a session, those that are still to come too: a value
 * that is not its default. Returns whether there is one: not of words and lists. */
static inline gboolean
guide_other_value_take (GParamSpec *pspec,
                        GValue     *value)
{
  g_value_init (value, pspec->value_type);
  if (G_IS_PARAM_SPEC_INT (pspec))
    g_value_set_int (value, G_PARAM_SPEC_INT (pspec)->maximum);
  else if (G_IS_PARAM_SPEC_BOOLEAN (pspec))
    g_value_set_boolean (value, !G_PARAM_SPEC_BOOLEAN (pspec)->default_value);
  else if (G_IS_PARAM_SPEC_ENUM (pspec))
    g_value_set_enum (value, G_PARAM_SPEC_ENUM (pspec)->enum_class->maximum);
  else
    return FALSE;

  return !g_param_value_defaults (pspec, value);
}
