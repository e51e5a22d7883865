/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is said of a logo that asks for more than it may have. */
#define GUIDE_LOGO_TOO_HEAVY                                                                        \
  "drawing it takes too much time or memory. Save it simpler, without filters and large pictures, " \
  "or as PNG"

#define GUIDE_LOGO_ERROR (guide_logo_error_quark ())

GQuark guide_logo_error_quark (void);

G_END_DECLS
