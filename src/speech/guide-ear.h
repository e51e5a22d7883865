/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _GuideEar GuideEar;

GuideEar *guide_ear_new       (void);
void      guide_ear_free      (GuideEar   *self);
char     *guide_ear_dup_words (GuideEar   *self,
                               const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuideEar, guide_ear_free)

G_END_DECLS
