/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_PREVIEW (guide_preview_get_type ())
G_DECLARE_FINAL_TYPE (GuidePreview, guide_preview, GUIDE, PREVIEW, GObject)

GuidePreview *guide_preview_new          (const char   *path);
void          guide_preview_load         (GuidePreview *self);
const char   *guide_preview_get_language (GuidePreview *self);
const char   *guide_preview_get_fault    (GuidePreview *self);
int           guide_preview_get_n_left   (GuidePreview *self);
char         *guide_preview_dup_origin   (GuidePreview *self,
                                          const char   *words);

G_END_DECLS
