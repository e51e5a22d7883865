/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-application.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_KIOSK_APPLICATION (guide_kiosk_application_get_type ())
G_DECLARE_FINAL_TYPE (GuideKioskApplication, guide_kiosk_application, GUIDE, KIOSK_APPLICATION, GuideApplication)

GuideApplication *guide_kiosk_application_new        (const char            *language,
                                                      const char            *clinic);
int               guide_kiosk_application_get_status (GuideKioskApplication *self);

G_END_DECLS
