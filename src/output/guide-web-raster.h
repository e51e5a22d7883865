/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes *guide_web_raster_new (const char *svg,
                              GError    **error);

G_END_DECLS
