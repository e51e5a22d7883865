/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *guide_plain_file_read (const char *path,
                               gsize       max,
                               GError    **error);

G_END_DECLS
