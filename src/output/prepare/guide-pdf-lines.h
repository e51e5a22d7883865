/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuidePdfColours:
 * @marks: the colours, as 0xrrggbb, that stand for those of skin
 * @shine_through: whether each of these lets through what is under it, in any tone
 * @n: how many they are
 *
 * The colours which are known only when a file is made.
 */
typedef struct
{
  guint32  *marks;
  gboolean *shine_through;
  guint     n;
} GuidePdfColours;

GString *guide_pdf_lines_rewrite (const char            *content,
                                  gsize                  length,
                                  GHashTable            *alphas,
                                  const GuidePdfColours *colours,
                                  GHashTable            *states,
                                  char                 **reason);

G_END_DECLS
