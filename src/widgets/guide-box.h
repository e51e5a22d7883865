/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_box_new (GtkLayoutManager *layout,
                          const char       *first_property,
                          ...);

G_END_DECLS
