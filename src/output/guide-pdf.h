/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-paper-document.h"

#include <gio/gio.h>

G_BEGIN_DECLS

GThread *guide_pdf_open_ahead (void);

GBytes *guide_pdf_new    (const GuidePaperOrder *order,
                          GDateTime             *created,
                          GCancellable          *cancellable,
                          GError               **error);
GBytes *guide_pdf_new_of (GuidePaperDocument    *document,
                          GDateTime             *created,
                          GCancellable          *cancellable,
                          GError               **error);

G_END_DECLS
