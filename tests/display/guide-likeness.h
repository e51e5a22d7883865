/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GArray *guide_likeness_compare (GdkTexture *one,
                                GdkTexture *other,
                                int         shift);

G_END_DECLS
