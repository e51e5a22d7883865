/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Stands right behind a sentence that has no source yet; About says so. */
#define GUIDE_TEXT_NO_SOURCE "°"

char  *guide_text_dup_plain  (const char *markup);
char  *guide_text_dup_unlinked (const char *markup);
char  *guide_text_dup_spoken (const char *markup);
char  *guide_text_dup_folded (const char *text);
char **guide_text_dup_terms  (const char *markup);
char **guide_text_dup_pages  (const char *markup);
char **guide_text_dup_names  (const char *names);
char  *guide_text_dup_filled (const char *text,
                              const char *gap,
                              const char *filling);
gboolean guide_text_has_letter (const char *text);

G_END_DECLS
