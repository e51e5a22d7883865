/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char **guide_sheet_dup_drawings (void);
void   guide_sheet_save         (const char *drawing,
                                 const char *path);

G_END_DECLS
