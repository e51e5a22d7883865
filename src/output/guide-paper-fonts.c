/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-paper-fonts.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>

/* Which fonts a process that makes a file looks at. For each size of each font fontconfig
 * sorts all fonts of the machine, and before that it reads some fifty files of rules: together
 * most of the time in which a page is made. Paper names its fonts, so those alone are enough. Where
 * they are not there or lack a letter, or somebody has rules of their own, all are looked at. */

/* As in guide-paper.c; what has to be there comes first. */
static const char *const families[] = { "Noto Sans", "Noto Serif", "Noto Sans Arabic", "DejaVu Sans", "DejaVu Serif" };
#define N_NEEDED 2

/* The folders are those of fontconfig's own rules. */
#define BEGINNING                                                                                                                  \
  "<fontconfig>"                                                                                                                   \
  "<dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><dir prefix=\"xdg\">fonts</dir><dir>~/.fonts</dir>"                 \
  "<cachedir>/var/cache/fontconfig</cachedir><cachedir prefix=\"xdg\">fontconfig</cachedir>"                                       \
  "<selectfont><acceptfont>"
#define FAMILY "<pattern><patelt name=\"family\"><string>%s</string></patelt></pattern>"
#define END "</acceptfont><rejectfont><pattern></pattern></rejectfont></selectfont></fontconfig>"

static gboolean few;

/* Who wrote rules wants letters that are easier to read, or has fonts elsewhere. */
static gboolean
has_own_rules (void)
{
  static const char *const variables[] = { "FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT" };
  g_autofree char *file = g_build_filename (g_get_user_config_dir (), "fontconfig", "fonts.conf", NULL);
  g_autofree char *folder = g_build_filename (g_get_user_config_dir (), "fontconfig", "conf.d", NULL);
  g_autofree char *old = g_build_filename (g_get_home_dir (), ".fonts.conf", NULL);
  const char *const files[] = { "/etc/fonts/local.conf", file, folder, old };

  for (guint i = 0; i < G_N_ELEMENTS (variables); i++)
    if (g_getenv (variables[i]) != NULL)
      return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    if (g_file_test (files[i], G_FILE_TEST_EXISTS))
      return TRUE;

  return FALSE;
}

static char *
dup_rules (void)
{
  g_autoptr (GString) rules = g_string_new (BEGINNING);

  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    g_string_append_printf (rules, FAMILY, families[i]);
  g_string_append (rules, END);

  return g_string_free (g_steal_pointer (&rules), FALSE);
}

static gboolean
has_family (FcFontSet  *fonts,
            const char *family)
{
  for (int i = 0; fonts != NULL && i < fonts->nfont; i++)
    {
      FcChar8 *name;

      if (FcPatternGetString (fonts->fonts[i], FC_FAMILY, 0, &name) == FcResultMatch && g_str_equal (name, family))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_needed (FcConfig *config)
{
  FcFontSet *fonts = FcConfigGetFonts (config, FcSetSystem);

  for (guint i = 0; i < N_NEEDED; i++)
    if (!has_family (fonts, families[i]))
      return FALSE;

  return TRUE;
}

/**
 * guide_paper_fonts_use_few:
 *
 * From now on this process looks at no other fonts than those that paper names, where
 * nothing speaks against it. For a process that makes one file, before any text is set.
 */
void
guide_paper_fonts_use_few (void)
{
  g_autofree char *rules = dup_rules ();
  FcConfig *config;

  if (has_own_rules ())
    return;

  config = FcConfigCreate ();
  few = FcConfigParseAndLoadFromMemory (config, (const FcChar8 *) rules, FcTrue) && FcConfigBuildFonts (config) &&
        has_needed (config) && FcConfigSetCurrent (config);
  if (!few)
    FcConfigDestroy (config);
}

/**
 * guide_paper_fonts_use_all:
 *
 * From now on this process looks at all fonts, as others do. What was set before has to be
 * set anew.
 *
 * Returns: whether it looked at few until now
 */
gboolean
guide_paper_fonts_use_all (void)
{
  gboolean changed = few && FcConfigSetCurrent (FcInitLoadConfigAndFonts ());

  few = FALSE;
  if (changed)
    pango_cairo_font_map_set_default (NULL);

  return changed;
}
