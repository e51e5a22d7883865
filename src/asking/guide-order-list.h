/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-quiz-run.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_ORDER_LIST (guide_order_list_get_type ())
G_DECLARE_FINAL_TYPE (GuideOrderList, guide_order_list, GUIDE, ORDER_LIST, GtkWidget)

GtkWidget *guide_order_list_new  (GuideQuestion  *question,
                                  GuideQuizRun   *run);
void       guide_order_list_mark (GuideOrderList *self);

G_END_DECLS
