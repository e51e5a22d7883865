/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * GuidePaperSize:
 * @GUIDE_PAPER_A4: 210 by 297 mm
 * @GUIDE_PAPER_LETTER: 8.5 by 11 inches
 *
 * The sheets that people have at home.
 */
typedef enum
{
  GUIDE_PAPER_A4,
  GUIDE_PAPER_LETTER
} GuidePaperSize;

/**
 * GuidePaperStyle:
 *
 * What a text on paper is, and so how it looks.
 */
typedef enum
{
  GUIDE_PAPER_BODY,
  GUIDE_PAPER_STRONG,
  GUIDE_PAPER_LEAD,
  GUIDE_PAPER_COVER,
  GUIDE_PAPER_CHAPTER,
  GUIDE_PAPER_TITLE,
  GUIDE_PAPER_HEADING,
  GUIDE_PAPER_SUBHEADING,
  GUIDE_PAPER_KICKER,
  GUIDE_PAPER_SMALL,
  GUIDE_PAPER_SMALL_STRONG,
  GUIDE_PAPER_ASIDE,
  GUIDE_PAPER_ASIDE_STRONG,
  GUIDE_PAPER_BAND,
  GUIDE_PAPER_QUIET,
  GUIDE_PAPER_N_STYLES
} GuidePaperStyle;

/**
 * GuidePaperInk:
 *
 * The colours that things on paper have. Each is dark enough to be told from
 * white in black and white too, but for the two grounds.
 */
typedef enum
{
  GUIDE_PAPER_INK_TEXT,
  GUIDE_PAPER_INK_SOFT,
  GUIDE_PAPER_INK_LINE,
  GUIDE_PAPER_INK_ACCENT,
  GUIDE_PAPER_INK_GROUND,
  GUIDE_PAPER_INK_GOOD,
  GUIDE_PAPER_INK_BAD,
  GUIDE_PAPER_INK_URGENT,
  GUIDE_PAPER_INK_EMERGENCY,
  GUIDE_PAPER_INK_SOON,
  GUIDE_PAPER_INK_WHITE
} GuidePaperInk;

#define GUIDE_TYPE_PAPER (guide_paper_get_type ())
G_DECLARE_FINAL_TYPE (GuidePaper, guide_paper, GUIDE, PAPER, GObject)

GuidePaper  *guide_paper_new        (GuidePaperSize  size,
                                     const char     *language,
                                     gboolean        rtl,
                                     double          scale);
double       guide_paper_get_width  (GuidePaper     *self);
double       guide_paper_get_height (GuidePaper     *self);
double       guide_paper_get_margin (GuidePaper     *self);
double       guide_paper_em         (GuidePaper     *self,
                                     double          ems);
gboolean     guide_paper_is_rtl     (GuidePaper     *self);
PangoLayout *guide_paper_new_layout (GuidePaper     *self,
                                     GuidePaperStyle style,
                                     const char     *markup);
PangoLayout *guide_paper_get_layout (GuidePaper     *self,
                                     GuidePaperStyle style,
                                     const char     *markup);
void         guide_paper_share_layouts (GuidePaper  *self);
void         guide_paper_set_estimates (GuidePaper  *self,
                                        gboolean     estimates);
gboolean     guide_paper_get_estimates (GuidePaper  *self);
void         guide_paper_set_ink    (cairo_t        *cr,
                                     GuidePaperInk   ink);
double       guide_paper_get_unit     (GuidePaper     *self,
                                       GuidePaperStyle style);
GuidePaperInk guide_paper_get_ink   (GuidePaperStyle style);
char        *guide_paper_dup_colour (GuidePaperInk   ink);
void         guide_paper_note_missing (GuidePaper   *self,
                                       PangoLayout  *layout);
const char  *guide_paper_get_missing (GuidePaper    *self);

G_END_DECLS
