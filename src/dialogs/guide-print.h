/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-paper-size.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_PRINT (guide_print_get_type ())
G_DECLARE_FINAL_TYPE (GuidePrint, guide_print, GUIDE, PRINT, GObject)

void        guide_print_choose_async  (GtkWidget          *widget,
                                       const char         *title,
                                       GuidePaperSize      size,
                                       GAsyncReadyCallback callback,
                                       gpointer            data);
GuidePrint *guide_print_choose_finish (GAsyncResult       *result,
                                       GError            **error);
char       *guide_print_dup_pages     (GuidePrint         *self);
GFile      *guide_print_dup_file      (GuidePrint         *self);
void        guide_print_send_async    (GuidePrint         *self,
                                       GBytes             *pdf,
                                       GAsyncReadyCallback callback,
                                       gpointer            data);
gboolean    guide_print_send_finish   (GuidePrint         *self,
                                       GAsyncResult       *result,
                                       GError            **error);

G_END_DECLS
