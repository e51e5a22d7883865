/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

cairo_surface_t *guide_pdf_surface_new (GByteArray *bytes,
                                        double      width,
                                        double      height);

G_END_DECLS
