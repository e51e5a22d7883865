/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *guide_logo_fonts_dup_missing (GBytes *file);

G_END_DECLS
