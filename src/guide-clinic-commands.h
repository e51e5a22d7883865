/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-clinic.h"

G_BEGIN_DECLS

int          guide_clinic_commands_check    (const char *path,
                                             const char *locale_dir);
int          guide_clinic_commands_make_pin (void);
GuideClinic *guide_clinic_commands_load     (const char *path,
                                             const char *locale_dir);
char       **guide_clinic_commands_dup_languages
                                            (GuideClinic *clinic,
                                             const char  *locale_dir,
                                             GPtrArray   *faults);

G_END_DECLS
