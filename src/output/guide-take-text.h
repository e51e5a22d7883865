/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-clinic.h"
#include "guide-take-along.h"

G_BEGIN_DECLS

GPtrArray *guide_take_text_new_parts (GuideTakeAlong *words,
                                      GuideClinic    *clinic,
                                      const char     *language);
char      *guide_take_text_dup_number (guint          number,
                                       guint          n_parts);

G_END_DECLS
