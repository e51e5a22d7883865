/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* What covers the guide, as it is when it has the most words. */

GtkWidget *guide_covers_new_countdown (void);
GtkWidget *guide_covers_new_keypad    (void);
