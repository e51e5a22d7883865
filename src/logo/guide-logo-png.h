/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

gboolean         guide_logo_png_is   (GBytes  *file);
cairo_surface_t *guide_logo_png_read (GBytes  *file,
                                      GError **error);

G_END_DECLS
