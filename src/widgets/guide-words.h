/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean guide_words_are_whole (GtkWidget *root);

G_END_DECLS
