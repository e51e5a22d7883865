/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-paper-book.h"

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean guide_export_check (const char            *path,
                             gboolean               force,
                             GError               **error);
gboolean guide_export_write (const GuidePaperOrder *order,
                             const char            *path,
                             GError               **error);

G_END_DECLS
