/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_clinic_card_new      (GuideContext *context);
GtkWidget *guide_clinic_card_new_sign (GuideContext *context);

G_END_DECLS
