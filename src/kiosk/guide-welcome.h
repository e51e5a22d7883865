/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_welcome_new_languages (GPtrArray  *greetings);
GtkWidget *guide_welcome_new_look      (const char *clears);

G_END_DECLS
