/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-qr.h"

#include <errno.h>
#include <qrencode.h>
#include <string.h>

/* UTF-8, as the list of character sets of the standard counts (ISO/IEC 18004, ECI).
 * Where it is not said, some readers take “Señal” for Chinese. */
#define ECI_UTF_8 26

static QRcode *
encode (const char *text)
{
  QRinput *input = QRinput_new2 (0, QR_ECLEVEL_M);
  QRcode *code = NULL;

  if (input == NULL)
    return NULL;
  if ((g_str_is_ascii (text) || QRinput_appendECIheader (input, ECI_UTF_8) == 0) &&
      QRinput_append (input, QR_MODE_8, (int) strlen (text), (const unsigned char *) text) == 0)
    code = QRcode_encodeInput (input);
  QRinput_free (input);

  return code;
}

/**
 * guide_qr_encode:
 * @text: words
 * @width: (out): return location for how many squares there are from side to side
 * @reason: return location for what went wrong, to be freed
 *
 * Returns: (transfer full) (nullable): the squares of a code with these words, row by
 *   row, a byte each, 1 where it is dark
 */
GBytes *
guide_qr_encode (const char *text,
                 guint      *width,
                 char      **reason)
{
  QRcode *code = encode (text);
  guint8 *squares;
  gsize count;

  if (code == NULL)
    {
      *reason = g_strdup (g_strerror (errno));
      return NULL;
    }

  *width = (guint) code->width;
  count = (gsize) code->width * (gsize) code->width;
  squares = g_malloc (count);
  for (gsize i = 0; i < count; i++)
    squares[i] = code->data[i] & 1;
  QRcode_free (code);

  return g_bytes_new_take (squares, count);
}
