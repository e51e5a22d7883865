/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-paper.h"

G_BEGIN_DECLS

GuidePaperSize guide_paper_size_get_usual  (const char     *locale);
gboolean       guide_paper_size_parse      (const char     *name,
                                            GuidePaperSize *out_size);

G_END_DECLS
