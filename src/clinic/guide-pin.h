/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define GUIDE_PIN_MIN 4
#define GUIDE_PIN_MAX 12

gboolean guide_pin_is_good      (const char *pin);
gboolean guide_pin_hash_is_good (const char *hash);
gboolean guide_pin_hash_is_old  (const char *hash);
char    *guide_pin_dup_hash     (const char *pin);
gboolean guide_pin_matches      (const char *pin,
                                 const char *hash);

G_END_DECLS
