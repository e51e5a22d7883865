/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_address_new (const char *address,
                              const char *title,
                              gboolean    opens);

G_END_DECLS
