/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libintl.h>

/* In place of <glib/gi18n.h>, with the same names: a translation decides the
 * words, never what printf reads. */

G_BEGIN_DECLS

const char *guide_i18n_get        (const char *text) G_GNUC_FORMAT (1);
const char *guide_i18n_get_in     (const char *context,
                                   const char *text) G_GNUC_FORMAT (2);
const char *guide_i18n_get_plural (const char *one,
                                   const char *many,
                                   gulong      n) G_GNUC_FORMAT (1) G_GNUC_FORMAT (2);

#undef ngettext

#define _(text)                  guide_i18n_get (text)
#define N_(text)                 (text)
#define C_(context, text)        guide_i18n_get_in (context, text)
#define NC_(context, text)       (text)
#define ngettext(one, many, n)   guide_i18n_get_plural (one, many, n)

G_END_DECLS
