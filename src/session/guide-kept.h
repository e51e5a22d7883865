/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * GUIDE_PARAM_KEPT:
 *
 * On a property of the session or of the plan: at home it is kept from one
 * start to the next. The keeper writes and reads the properties that carry it,
 * in the order of their ids, and no other.
 */
#define GUIDE_PARAM_KEPT ((GParamFlags) (1 << G_PARAM_USER_SHIFT))

G_END_DECLS
