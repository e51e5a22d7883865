/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-clinic.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_clinic_card_new (GuideClinic *clinic);

G_END_DECLS
