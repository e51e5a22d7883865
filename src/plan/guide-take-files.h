/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_TAKE_FILES (guide_take_files_get_type ())
G_DECLARE_FINAL_TYPE (GuideTakeFiles, guide_take_files, GUIDE, TAKE_FILES, GtkWidget)

GtkWidget *guide_take_files_new (GuideContext *context);

G_END_DECLS
