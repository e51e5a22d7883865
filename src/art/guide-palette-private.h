/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-palette.h"

G_BEGIN_DECLS

/* A packed colour is 0xrrggbbaa. */
gboolean guide_palette_lookup_packed (GuidePalette *self,
                                      GuideTheme    theme,
                                      guint         tone,
                                      const char   *key,
                                      guint32      *out_packed);

gboolean guide_palette_key_is_of_tone (GuidePalette *self,
                                       GuideTheme    theme,
                                       guint         tone,
                                       const char   *key);

G_END_DECLS
