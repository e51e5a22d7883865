/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-options.h"

G_BEGIN_DECLS

int guide_export_command_run        (GuideOptions *options,
                                     const char   *language);
int guide_export_command_take_along (const char   *language);

G_END_DECLS
