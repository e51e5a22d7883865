/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-output-tools.h"

#include <qpdf/qpdf-c.h>

G_BEGIN_DECLS

gboolean guide_pdf_drawings_put (qpdf_data            qpdf,
                                 const GuidePdfFacts *facts,
                                 char               **reason);

G_END_DECLS
