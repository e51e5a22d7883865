/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_PIPS (guide_pips_get_type ())
G_DECLARE_FINAL_TYPE (GuidePips, guide_pips, GUIDE, PIPS, GtkWidget)

void guide_pips_set_count (GuidePips *self,
                           guint      count);
void guide_pips_set_done  (GuidePips *self,
                           guint      pip,
                           gboolean   done);
void guide_pips_set_here  (GuidePips *self,
                           guint      here);

G_END_DECLS
