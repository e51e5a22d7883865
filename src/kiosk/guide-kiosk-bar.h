/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-shell.h"

G_BEGIN_DECLS

GtkWidget *guide_kiosk_bar_new           (void);
GtkWidget *guide_kiosk_bar_new_for_shell (GuideShell *shell);

G_END_DECLS
