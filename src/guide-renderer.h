/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void guide_renderer_choose (const char *devices);

G_END_DECLS
