/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-theme.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_DESKTOP (guide_desktop_get_type ())
G_DECLARE_FINAL_TYPE (GuideDesktop, guide_desktop, GUIDE, DESKTOP, GObject)

GuideDesktop *guide_desktop_new       (void);
GuideTheme    guide_desktop_get_theme (GuideDesktop *self);

G_END_DECLS
