/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuideCatalogueEntry:
 * @context: (nullable): where the string stands
 * @source: the English words
 * @note: what the translator should know, one line each
 * @translation: the words in the language, or empty
 * @others: (element-type utf8): the plural and its translations, or empty
 *
 * One string of a catalogue that is being written.
 */
typedef struct
{
  char      *context;
  char      *source;
  char      *note;
  char      *translation;
  GPtrArray *others;
} GuideCatalogueEntry;

GPtrArray                 *guide_catalogue_parse        (const char *text);
char                      *guide_catalogue_dup_marked   (const char *text);
char                      *guide_catalogue_dup_language (const char *text);
const GuideCatalogueEntry *guide_catalogue_find         (GPtrArray  *entries,
                                                         const char *words);

G_END_DECLS
