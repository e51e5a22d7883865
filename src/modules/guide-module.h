/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void     guide_module_open_apart (const char *name);
gpointer guide_module_get (const char *name,
                           const char *symbol,
                           GError    **error);

G_END_DECLS
