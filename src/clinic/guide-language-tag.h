/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean    guide_language_tag_is_known   (const char        *tag);
char       *guide_language_tag_dup_named  (const char        *name);
const char *guide_language_tag_find_meant (const char        *text,
                                           const char *const *ids);

G_END_DECLS
