/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-isolate.h"

/* What runs from left to right in every language, as a phone number or an address of the
 * web: a hyphen in it would be turned round behind an Arabic word. */
#define LEFT_TO_RIGHT_ISOLATE "\u2066"
#define POP_ISOLATE "\u2069"

/**
 * guide_isolate_dup:
 * @text: (nullable): a number or an address
 *
 * Returns: (transfer full) (nullable): the same in a left-to-right isolate: it keeps its
 *   order inside words of either direction
 */
char *
guide_isolate_dup (const char *text)
{
  return text != NULL ? g_strconcat (LEFT_TO_RIGHT_ISOLATE, text, POP_ISOLATE, NULL) : NULL;
}
