/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void     guide_paper_fonts_use_few (void);
gboolean guide_paper_fonts_use_all (void);

G_END_DECLS
