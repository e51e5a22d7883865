/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_CODE (guide_code_get_type ())
G_DECLARE_FINAL_TYPE (GuideCode, guide_code, GUIDE, CODE, GObject)

gboolean   guide_code_open        (GError    **error);
GuideCode *guide_code_new         (const char *text,
                                   GError    **error);
GBytes    *guide_code_get_squares (GuideCode  *self);
guint      guide_code_get_width   (GuideCode  *self);

G_END_DECLS
