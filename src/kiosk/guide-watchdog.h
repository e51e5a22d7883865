/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_WATCHDOG (guide_watchdog_get_type ())
G_DECLARE_FINAL_TYPE (GuideWatchdog, guide_watchdog, GUIDE, WATCHDOG, GObject)

GuideWatchdog *guide_watchdog_new (GtkWidget *window);

G_END_DECLS
