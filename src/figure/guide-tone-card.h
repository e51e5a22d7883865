/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_TONE_CARD (guide_tone_card_get_type ())
G_DECLARE_FINAL_TYPE (GuideToneCard, guide_tone_card, GUIDE, TONE_CARD, GtkWidget)

GtkWidget *guide_tone_card_new (GuideSession *session);

G_END_DECLS
