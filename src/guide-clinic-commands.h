/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-clinic.h"

G_BEGIN_DECLS

int          guide_clinic_commands_check    (const char *path,
                                             const char *locale_dir);
int          guide_clinic_commands_names    (const char *path);
GuideClinic *guide_clinic_commands_load     (const char *path,
                                             const char *locale_dir);
GuideClinic *guide_clinic_commands_load_home
                                            (const char *locale_dir);
void         guide_clinic_commands_log      (const char *path,
                                             GPtrArray  *faults);
void         guide_clinic_commands_add_logo_fault
                                            (GPtrArray    *faults,
                                             GuideClinic  *clinic,
                                             const GError *reason);
char       **guide_clinic_commands_dup_languages
                                            (GuideClinic *clinic,
                                             const char  *locale_dir,
                                             GPtrArray   *faults);

G_END_DECLS
