/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean guide_format_agrees (const char *source,
                              const char *translation,
                              gboolean    may_leave_out);

G_END_DECLS
