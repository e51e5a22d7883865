/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * GuideTheme:
 * @GUIDE_THEME_LIGHT: dark ink on a light ground
 * @GUIDE_THEME_DARK: light ink on a dark ground
 * @GUIDE_THEME_CONTRAST: high contrast on a white ground
 *
 * The three sets of colours that drawings and pages are shown in.
 */
typedef enum
{
  GUIDE_THEME_LIGHT,
  GUIDE_THEME_DARK,
  GUIDE_THEME_CONTRAST
} GuideTheme;

/**
 * GUIDE_N_THEMES: (skip)
 *
 * How many members [enum@Theme] has.
 */
#define GUIDE_N_THEMES 3

#define GUIDE_TYPE_THEME (guide_theme_get_type ())

GType guide_theme_get_type (void);

const char *guide_theme_get_nick (GuideTheme theme);

G_END_DECLS
