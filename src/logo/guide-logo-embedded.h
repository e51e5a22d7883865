/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean guide_logo_embedded_check (GBytes  *file,
                                    GError **error);

G_END_DECLS
