/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-output-tools.h"

G_BEGIN_DECLS

GBytes *guide_qr_encode (const char *text,
                         guint      *width,
                         char      **reason);

G_END_DECLS
