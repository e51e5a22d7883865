/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-paper-book.h"
#include "guide-sheet-wish.h"

#include <gio/gio.h>

G_BEGIN_DECLS

void     guide_export_process_run_async  (const GuidePaperOrder *order,
                                          const char            *path,
                                          GCancellable          *cancellable,
                                          GAsyncReadyCallback    callback,
                                          gpointer               data);
gboolean guide_export_process_run_finish (GAsyncResult          *result,
                                          GError               **error);
void     guide_export_process_make_async (const GuidePaperOrder *order,
                                          GCancellable          *cancellable,
                                          GAsyncReadyCallback    callback,
                                          gpointer               data);
void     guide_export_process_make_sheet_async
                                         (const GuideSheetWish  *wish,
                                          const char            *language,
                                          GAsyncReadyCallback    callback,
                                          gpointer               data);
GBytes  *guide_export_process_make_finish
                                         (GAsyncResult          *result,
                                          GError               **error);

G_END_DECLS
