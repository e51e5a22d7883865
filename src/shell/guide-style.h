/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-theme.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_STYLE (guide_style_get_type ())
G_DECLARE_FINAL_TYPE (GuideStyle, guide_style, GUIDE, STYLE, GObject)

GuideStyle *guide_style_new             (GdkDisplay *display);
void        guide_style_set_theme       (GuideStyle *self,
                                         GuideTheme  theme,
                                         gboolean    from_desktop);
void        guide_style_set_text_size   (GuideStyle *self,
                                         int         text_size,
                                         gboolean    kiosk);
void        guide_style_uncover_desktop (GuideStyle *self);

G_END_DECLS
