/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_POSTER (guide_poster_get_type ())
G_DECLARE_FINAL_TYPE (GuidePoster, guide_poster, GUIDE, POSTER, GtkWidget)

GtkWidget *guide_poster_new (GtkWidget *picture,
                             GtkWidget *words);

G_END_DECLS
