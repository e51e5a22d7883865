/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

void guide_kept_values_load (GKeyFile   *file,
                             const char *group,
                             GObject    *object);
void guide_kept_values_save (GKeyFile   *file,
                             const char *group,
                             GObject    *object);

G_END_DECLS
