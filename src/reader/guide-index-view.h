/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-book.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_index_view_new (GuideBook *book);

G_END_DECLS
