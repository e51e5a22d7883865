/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-art"

#include "guide-theme.h"

G_DEFINE_ENUM_TYPE (GuideTheme,
                    guide_theme,
                    G_DEFINE_ENUM_VALUE (GUIDE_THEME_LIGHT, "light"),
                    G_DEFINE_ENUM_VALUE (GUIDE_THEME_DARK, "dark"),
                    G_DEFINE_ENUM_VALUE (GUIDE_THEME_CONTRAST, "contrast"))

/**
 * guide_theme_get_nick:
 * @theme: a theme
 *
 * Gets the short name of @theme: the group of the palette, the class of the
 * style sheet and the value of the setting are called so.
 *
 * Returns: (transfer none): "light", "dark" or "contrast"
 */
const char *
guide_theme_get_nick (GuideTheme theme)
{
  static const char *const nicks[GUIDE_N_THEMES] = { "light", "dark", "contrast" };

  g_return_val_if_fail (theme < GUIDE_N_THEMES, nicks[0]);

  return nicks[theme];
}
