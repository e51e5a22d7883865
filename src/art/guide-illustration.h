/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <graphene-gobject.h>

G_BEGIN_DECLS

/**
 * GUIDE_ILLUSTRATION_MAX_BYTES: (skip)
 *
 * A drawing of more bytes is refused before anything reads it.
 */
#define GUIDE_ILLUSTRATION_MAX_BYTES (2u * 1024u * 1024u)

#define GUIDE_ART_ERROR (guide_art_error_quark ())

/**
 * GuideArtError:
 * @GUIDE_ART_ERROR_MISSING: there is no such drawing
 * @GUIDE_ART_ERROR_TOO_LARGE: the file has too many bytes
 * @GUIDE_ART_ERROR_BROKEN: the file is no drawing, or cannot be drawn
 * @GUIDE_ART_ERROR_NO_PART: the drawing has no such part
 * @GUIDE_ART_ERROR_NO_STEP: the drawing has no such step
 *
 * Why a drawing cannot be shown. A view shows the alt text instead.
 */
typedef enum
{
  GUIDE_ART_ERROR_MISSING,
  GUIDE_ART_ERROR_TOO_LARGE,
  GUIDE_ART_ERROR_BROKEN,
  GUIDE_ART_ERROR_NO_PART,
  GUIDE_ART_ERROR_NO_STEP
} GuideArtError;

#define GUIDE_TYPE_ILLUSTRATION (guide_illustration_get_type ())

G_DECLARE_FINAL_TYPE (GuideIllustration, guide_illustration, GUIDE, ILLUSTRATION, GObject)

GQuark guide_art_error_quark (void);

GuideIllustration *guide_illustration_new (const char *name, GBytes *svg, GError **error);

const char        *guide_illustration_get_name    (GuideIllustration *self);
GBytes            *guide_illustration_get_bytes   (GuideIllustration *self);
double             guide_illustration_get_aspect  (GuideIllustration *self);
guint              guide_illustration_get_n_steps (GuideIllustration *self);
const char *const *guide_illustration_get_parts   (GuideIllustration *self);
const char *const *guide_illustration_get_classes (GuideIllustration *self);

gboolean guide_illustration_get_anchor (GuideIllustration *self,
                                        const char        *part,
                                        graphene_point_t  *out_point);
gboolean guide_illustration_get_marker (GuideIllustration *self,
                                        const char        *part,
                                        graphene_point_t  *out_point);

guint  guide_illustration_choose_step     (GuideIllustration *self, guint step);
char **guide_illustration_dup_part_layers (GuideIllustration *self, const char *part);

G_END_DECLS
