/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void     guide_save_choose_async  (GtkWidget           *widget,
                                   const char          *name,
                                   GAsyncReadyCallback  callback,
                                   gpointer             data);
GFile   *guide_save_choose_finish (GAsyncResult        *result,
                                   GError             **error);
void     guide_save_write_async   (GFile               *file,
                                   GBytes              *bytes,
                                   GAsyncReadyCallback  callback,
                                   gpointer             data);
gboolean guide_save_write_finish  (GAsyncResult        *result,
                                   GError             **error);

G_END_DECLS
