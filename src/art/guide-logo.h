/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

GdkTexture *guide_logo_new_texture (const char *path,
                                    int         height,
                                    GError    **error);

G_END_DECLS
