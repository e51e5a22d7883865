/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

void guide_soon (gpointer  object,
                 GCallback function);

G_END_DECLS
