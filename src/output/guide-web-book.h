/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-web.h"

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes *guide_html_new (const GuidePaperOrder *order,
                        GDateTime             *created,
                        GCancellable          *cancellable,
                        GError               **error);
GBytes *guide_epub_new (const GuidePaperOrder *order,
                        GDateTime             *created,
                        GCancellable          *cancellable,
                        GError               **error);

G_END_DECLS
