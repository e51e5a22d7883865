/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_page_button_new     (const char        *page_id,
                                      const char        *css_class,
                                      GuideContext      *context);
GtkWidget *guide_page_button_new_row (const char *const *page_ids,
                                      GuideContext      *context);

G_END_DECLS
