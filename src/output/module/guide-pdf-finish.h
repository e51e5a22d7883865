/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-output-tools.h"

G_BEGIN_DECLS

GBytes *guide_pdf_finish (GBytes              *pdf,
                          const GuidePdfFacts *facts,
                          char               **reason);

G_END_DECLS
