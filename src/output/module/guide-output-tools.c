/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-output-tools.h"

#include "guide-ical.h"
#include "guide-pdf-finish.h"
#include "guide-qr.h"
#include "guide-zip.h"

/**
 * guide_output_tools_get:
 *
 * Returns: (transfer none): what the module can do
 */
const GuideOutputTools *
guide_output_tools_get (void)
{
  static const GuideOutputTools tools = {
    .finish_pdf = guide_pdf_finish,
    .pack_book = guide_zip_pack,
    .encode_code = guide_qr_encode,
    .write_calendar = guide_ical_write,
  };

  return &tools;
}
