/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide"

#include "guide-clinic-letters.h"

#include "guide-faults.h"

#include <pango/pangocairo.h>

/* Letters that this computer cannot draw: a bare system has no font for most of the
 * world's, and the clinic's name would be a row of boxes. */

/* Debian's packages of fonts. */
static const char *
find_package (gunichar letter)
{
  switch ((int) g_unichar_get_script (letter))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HANGUL:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_BOPOMOFO:
      return "fonts-noto-cjk";
    case G_UNICODE_SCRIPT_COMMON:
      return letter >= 0x1f000 ? "fonts-noto-color-emoji" : "fonts-noto-core";
    default:
      return "fonts-noto-core";
    }
}

/* In any of the fonts, as on the screen. */
static gboolean
can_draw (PangoLayout *layout,
          const char  *text,
          int          length)
{
  pango_layout_set_text (layout, text, length);

  return pango_layout_get_unknown_glyphs_count (layout) == 0;
}

static const char *
find_undrawn (PangoLayout *layout,
              const char  *text)
{
  if (can_draw (layout, text, -1))
    return NULL;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!can_draw (layout, p, g_utf8_next_char (p) - p))
      return p;

  return NULL;
}

/* Nobody's font has what is no letter yet, or a letter of one's own. */
static gboolean
is_assigned (gunichar letter)
{
  return g_unichar_isdefined (letter) && g_unichar_type (letter) != G_UNICODE_PRIVATE_USE;
}

static void
tell (const char *key,
      guint       line,
      const char *letter,
      GPtrArray  *faults)
{
  gunichar sign = g_utf8_get_char (letter);
  g_autofree char *name = g_strndup (letter, g_utf8_next_char (letter) - letter);

  if (is_assigned (sign))
    guide_faults_add (faults, line,
                      "“%s” has the letter “%s” (U+%04X), which no font on this computer has. Install the package %s.", key, name,
                      sign, find_package (sign));
  else
    guide_faults_add (faults, line, "“%s” has U+%04X, which is no letter. Write another.", key, sign);
}

typedef struct
{
  PangoLayout *layout;
  GPtrArray   *faults;
} Check;

static void
check_text (const char *key,
            const char *text,
            guint       line,
            gpointer    user_data)
{
  Check *check = user_data;
  const char *letter = find_undrawn (check->layout, text);

  if (letter != NULL)
    tell (key, line, letter, check->faults);
}

/**
 * guide_clinic_letters_check:
 * @clinic: a clinic
 * @faults: (element-type GuideFault): where to add what cannot be drawn
 *
 * Looks whether the fonts of this computer have all letters of a clinic's words.
 */
void
guide_clinic_letters_check (GuideClinic *clinic,
                            GPtrArray   *faults)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoLayout *layout = pango_layout_new (context);

  guide_clinic_foreach_text (clinic, check_text, &(Check) { layout, faults });
  g_object_unref (layout);
  g_object_unref (context);
}
