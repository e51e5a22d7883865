/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-logo.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_LOGO_PICTURE (guide_logo_picture_get_type ())
G_DECLARE_FINAL_TYPE (GuideLogoPicture, guide_logo_picture, GUIDE, LOGO_PICTURE, GtkWidget)

GtkWidget *guide_logo_picture_new (GuideLogo  *logo,
                                   const char *name);

G_END_DECLS
