/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

#include "guide-theme.h"

G_BEGIN_DECLS

/**
 * GUIDE_PALETTE_FIRST_TONE: (skip)
 *
 * The lightest of the skin tones.
 */
#define GUIDE_PALETTE_FIRST_TONE 1

/**
 * GUIDE_PALETTE_LAST_TONE: (skip)
 *
 * The darkest of the skin tones.
 */
#define GUIDE_PALETTE_LAST_TONE 6

/**
 * GUIDE_PALETTE_DEFAULT_TONE: (skip)
 *
 * The skin in the drawings while nobody has chosen another.
 */
#define GUIDE_PALETTE_DEFAULT_TONE 3

#define GUIDE_PALETTE_ERROR (guide_palette_error_quark ())

/**
 * GuidePaletteError:
 * @GUIDE_PALETTE_ERROR_SYNTAX: the bytes are no key file
 * @GUIDE_PALETTE_ERROR_GROUP: a group is unknown, or one is missing
 * @GUIDE_PALETTE_ERROR_KEY: a key cannot be a class, or is missing in one theme
 * @GUIDE_PALETTE_ERROR_COLOUR: a value is no colour
 *
 * What can be wrong with a palette. The message names group and key.
 */
typedef enum
{
  GUIDE_PALETTE_ERROR_SYNTAX,
  GUIDE_PALETTE_ERROR_GROUP,
  GUIDE_PALETTE_ERROR_KEY,
  GUIDE_PALETTE_ERROR_COLOUR
} GuidePaletteError;

#define GUIDE_TYPE_PALETTE (guide_palette_get_type ())

G_DECLARE_FINAL_TYPE (GuidePalette, guide_palette, GUIDE, PALETTE, GObject)

GQuark guide_palette_error_quark (void);

GuidePalette *guide_palette_new  (GBytes *ini, GError **error);
GuidePalette *guide_palette_load (const char *folder);

const char *const *guide_palette_get_keys (GuidePalette *self);

gboolean guide_palette_lookup (GuidePalette *self,
                               GuideTheme    theme,
                               guint         tone,
                               const char   *key,
                               GdkRGBA      *out_colour);


char *guide_palette_dup_css_for (GuidePalette      *self,
                                   GuideTheme         theme,
                                   guint              tone,
                                   const char *const *classes);

G_END_DECLS
