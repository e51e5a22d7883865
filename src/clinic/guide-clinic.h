/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_CLINIC (guide_clinic_get_type ())
G_DECLARE_FINAL_TYPE (GuideClinic, guide_clinic, GUIDE, CLINIC, GObject)

GuideClinic *guide_clinic_new_from_file   (const char  *path,
                                           GError     **error);
char        *guide_clinic_dup_system_path (void);

const char  *guide_clinic_get_name        (GuideClinic *self);
const char  *guide_clinic_get_phone       (GuideClinic *self);
const char  *guide_clinic_get_emergency   (GuideClinic *self);

G_END_DECLS
