/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void guide_shuffle (gpointer items,
                    guint    n_items,
                    gsize    size,
                    GRand   *random);

G_END_DECLS
