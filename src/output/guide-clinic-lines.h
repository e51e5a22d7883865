/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-clinic.h"

G_BEGIN_DECLS

char **guide_clinic_lines_dup       (GuideClinic *clinic,
                                     const char  *language);
char **guide_clinic_lines_dup_calls (GuideClinic *clinic,
                                     const char  *language);

G_END_DECLS
