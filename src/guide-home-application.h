/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-application.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_HOME_APPLICATION (guide_home_application_get_type ())
G_DECLARE_FINAL_TYPE (GuideHomeApplication, guide_home_application, GUIDE, HOME_APPLICATION, GuideApplication)

GuideApplication *guide_home_application_new     (const char           *page,
                                                  const char           *language);
gboolean          guide_home_application_preview (GuideHomeApplication *self,
                                                  const char           *path,
                                                  GError              **error);

G_END_DECLS
