/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-visit-plan.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_TAKE_ALONG (guide_take_along_get_type ())
G_DECLARE_FINAL_TYPE (GuideTakeAlong, guide_take_along, GUIDE, TAKE_ALONG, GObject)

GuideTakeAlong     *guide_take_along_new               (GuideVisitPlan *plan,
                                                        GuideBook      *book,
                                                        GuideTakeParts  parts);
GuideTakeParts      guide_take_along_find_parts        (GuideVisitPlan *plan,
                                                        GuideBook      *book);
const char *const  *guide_take_along_get_questions     (GuideTakeAlong *self);
const char         *guide_take_along_get_no_question   (GuideTakeAlong *self);
const char         *guide_take_along_get_treatment     (GuideTakeAlong *self);
guint               guide_take_along_get_n_dates       (GuideTakeAlong *self);
const char         *guide_take_along_get_date_title    (GuideTakeAlong *self,
                                                        guint           index);
const char         *guide_take_along_get_date_when     (GuideTakeAlong *self,
                                                        guint           index);
GuideNode          *guide_take_along_get_get_ready     (GuideTakeAlong *self);
GuideNode          *guide_take_along_get_signs         (GuideTakeAlong *self,
                                                        GuideUrgency    urgency);

char               *guide_take_along_dup_signs         (GuideNode      *list);

G_END_DECLS
