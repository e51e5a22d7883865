/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-art-plate.h"

G_BEGIN_DECLS

/**
 * GuidePaperArt:
 *
 * The drawings in the colours of paper: light, in one skin tone; and the icons.
 * For one thread.
 */
typedef struct _GuidePaperArt GuidePaperArt;

GuidePaperArt     *guide_paper_art_new          (guint          tone);
void               guide_paper_art_free         (GuidePaperArt *self);
GuideIllustration *guide_paper_art_get_illustration
                                                (GuidePaperArt *self,
                                                 const char    *name,
                                                 GError       **error);
const char        *guide_paper_art_get_css    (GuidePaperArt *self,
                                                 const char    *name,
                                                 GError       **error);
GuideArtPlate     *guide_paper_art_get_icon     (GuidePaperArt *self,
                                                 const char    *name,
                                                 const char    *colour);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuidePaperArt, guide_paper_art_free)

G_END_DECLS
