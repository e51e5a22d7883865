/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

int guide_em (GtkWidget *widget,
              double     ems);

G_END_DECLS
