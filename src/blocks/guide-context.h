/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-art-cache.h"
#include "guide-book.h"
#include "guide-clinic.h"
#include "guide-logo.h"
#include "guide-session.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_CONTEXT (guide_context_get_type ())
G_DECLARE_FINAL_TYPE (GuideContext, guide_context, GUIDE, CONTEXT, GObject)

GuideBook          *guide_context_get_book      (GuideContext       *self);
GuideSession       *guide_context_get_session   (GuideContext       *self);
GuideVisitPlan     *guide_context_get_visit_plan
                                                (GuideContext       *self);
GuideArtCache      *guide_context_get_art       (GuideContext       *self);
GuideClinic        *guide_context_get_clinic    (GuideContext       *self);
GuideLogo          *guide_context_get_logo      (GuideContext       *self);
const char *const  *guide_context_get_languages (GuideContext       *self);
const char         *guide_context_get_language  (GuideContext       *self);
gboolean            guide_context_is_kiosk      (GuideContext       *self);
gboolean            guide_context_has_staff     (GuideContext       *self);
gboolean            guide_context_has_voice     (GuideContext       *self);
char              **guide_context_dup_book_languages
                                                (GuideContext       *self);
gboolean            guide_context_has_short_guide
                                                (GuideContext       *self);
gboolean            guide_context_shows         (GuideContext       *self,
                                                 GuideClinicParts    part);

G_END_DECLS
