/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-clinic.h"
#include "guide-paper.h"

G_BEGIN_DECLS

GuidePaperSize guide_paper_size_get_usual  (const char     *locale);
const char    *guide_paper_size_get_name   (GuidePaperSize  size);
gboolean       guide_paper_size_parse      (const char     *name,
                                            GuidePaperSize *out_size);
GuidePaperSize guide_paper_size_choose     (const char     *chosen,
                                            GuideClinic    *clinic);

G_END_DECLS
