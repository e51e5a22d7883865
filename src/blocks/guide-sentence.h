/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_sentence_new (const char *markup,
                               const char *css_class);

G_END_DECLS
