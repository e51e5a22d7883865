/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-art-plate.h"
#include "guide-paper-box.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_PAPER_PICTURE (guide_paper_picture_get_type ())
G_DECLARE_FINAL_TYPE (GuidePaperPicture, guide_paper_picture, GUIDE, PAPER_PICTURE, GuidePaperBox)

GuidePaperBox *guide_paper_picture_new        (GuideIllustration *drawing,
                                               guint              step,
                                               double             max_height,
                                               const char        *alt);
GuidePaperBox *guide_paper_picture_new_icon   (GuideArtPlate     *icon,
                                               double             size);
void           guide_paper_picture_set_least  (GuidePaperPicture *self,
                                               double             least);
void           guide_paper_picture_set_drop   (GuidePaperPicture *self,
                                               double             drop);
void           guide_paper_picture_add_number (GuidePaperPicture *self,
                                               GuideIllustration *illustration,
                                               const char        *part,
                                               GuidePaperBox     *number,
                                               double             size);

G_END_DECLS
