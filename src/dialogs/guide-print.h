/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-paper-document.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GuidePrintFailed:
 * @widget: what asked for it
 * @reason: why nothing was printed
 *
 * Called where nothing was printed.
 */
typedef void (*GuidePrintFailed) (GtkWidget  *widget,
                                  const char *reason);

void guide_print_run (GtkWidget          *widget,
                      GuidePaperDocument *document,
                      GuidePrintFailed    failed);

G_END_DECLS
