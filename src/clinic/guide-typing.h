/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char       *guide_typing_dup_stripped (const char        *text);
char       *guide_typing_dup_unquoted (const char        *text);
char       *guide_typing_dup_plain    (const char        *text);
const char *guide_typing_find_nearest (const char        *text,
                                       const char *const *names);

G_END_DECLS
