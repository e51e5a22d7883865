/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_LEAF (guide_leaf_get_type ())
G_DECLARE_FINAL_TYPE (GuideLeaf, guide_leaf, GUIDE, LEAF, GtkWidget)

GtkWidget *guide_leaf_new (GtkWidget *content,
                           double     width);

G_END_DECLS
