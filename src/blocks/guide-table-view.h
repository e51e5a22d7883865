/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-table.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_table_view_new (GuideTable *table);

G_END_DECLS
