/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GPtrArray *guide_strings_new     (void);
char     **guide_strings_dup     (GPtrArray         *strings);
gboolean   guide_strings_find    (GPtrArray         *strings,
                                  const char        *string,
                                  guint             *index);
gboolean   guide_strings_set     (GPtrArray         *strings,
                                  const char        *string,
                                  gboolean           wanted);
gboolean   guide_strings_replace (GPtrArray         *strings,
                                  const char *const *wanted,
                                  guint              n_max);

G_END_DECLS
