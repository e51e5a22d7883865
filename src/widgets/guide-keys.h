/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void guide_keys_add (GtkEventController *controller,
                     const char         *keys,
                     GtkShortcutAction  *action,
                     GVariant           *arguments);

G_END_DECLS
