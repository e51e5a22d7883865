/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char    *guide_reviews_dup_reviewer   (const char *language,
                                       const char *page_id);
char    *guide_reviews_dup_line       (const char *language,
                                       const char *page_id,
                                       const char *compared);
gboolean guide_reviews_is_complete    (const char *language);
int      guide_reviews_get_translated (const char *language);
gboolean guide_reviews_is_offered     (const char *language);
gboolean guide_reviews_is_short       (const char *language);
char   **guide_reviews_dup_lost       (const char *language);

G_END_DECLS
