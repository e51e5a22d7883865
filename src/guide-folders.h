/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *guide_folders_get_locale         (void);
const char *guide_folders_get_private_locale (void);
char       *guide_folders_dup_state          (void);

G_END_DECLS
