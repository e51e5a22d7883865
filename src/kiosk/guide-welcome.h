/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

G_BEGIN_DECLS

GtkWidget *guide_welcome_new_languages (GuideContext *context,
                                        GPtrArray    *greetings);
GtkWidget *guide_welcome_new_look      (GuideContext *context,
                                        const char   *clears);

G_END_DECLS
