/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-paper-document.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void guide_print_run (GtkWidget          *widget,
                      GuidePaperDocument *document);

G_END_DECLS
