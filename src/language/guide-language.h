/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void        guide_language_init          (const char *locale_dir,
                                          const char *private_locale_dir);
char      **guide_language_dup_ids       (const char *locale_dir);
char       *guide_language_dup_name      (const char *id);
char       *guide_language_dup_kind      (const char *id);
const char *guide_language_find          (const char *const *ids,
                                          const char        *wanted);
char       *guide_language_dup_default   (const char *locale_dir);
void        guide_language_set_folder    (const char *locale_dir);
void        guide_language_switch        (const char *id);
gboolean    guide_language_is_rtl        (void);
const char *guide_language_get_separator (void);

G_END_DECLS
