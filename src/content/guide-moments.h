/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-figure.h"

G_BEGIN_DECLS

typedef struct _GuideMoments GuideMoments;

GuideMoments *guide_moments_new         (GuideFigure  *figure);
void          guide_moments_free        (GuideMoments *self);
guint         guide_moments_get_n       (GuideMoments *self);
GuideStep    *guide_moments_get         (GuideMoments *self,
                                         guint         i);
guint         guide_moments_get_nearest (GuideMoments *self,
                                         double        place);
char         *guide_moments_dup_day     (int           day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuideMoments, guide_moments_free)

G_END_DECLS
