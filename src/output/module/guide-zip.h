/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-output-tools.h"

G_BEGIN_DECLS

GBytes *guide_zip_pack (const char *const *names,
                        GBytes *const     *contents,
                        guint              n_files,
                        char             **reason);

G_END_DECLS
