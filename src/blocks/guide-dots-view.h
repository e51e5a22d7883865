/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-dots.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_dots_view_new (GuideDots *dots);

G_END_DECLS
