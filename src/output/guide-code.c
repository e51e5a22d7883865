/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-code.h"

#include "guide-module.h"
#include "guide-output-tools.h"

/* Words as a code that the camera of a phone reads (a QR code): what is to be seen,
 * without saying how it is drawn. */
struct _GuideCode
{
  GObject parent_instance;

  GBytes *squares;
  guint   width;
};

static GuideQrEncodeFunc encode; /* once it was wanted */

G_DEFINE_FINAL_TYPE (GuideCode, guide_code, G_TYPE_OBJECT)

static void
guide_code_finalize (GObject *object)
{
  GuideCode *self = GUIDE_CODE (object);

  g_clear_pointer (&self->squares, g_bytes_unref);

  G_OBJECT_CLASS (guide_code_parent_class)->finalize (object);
}

static void
guide_code_class_init (GuideCodeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_code_finalize;
}

static void
guide_code_init (GuideCode *self)
{
}

/**
 * guide_code_open:
 * @error: return location for an error
 *
 * Opens what makes codes. Whoever opens something else beside has the first code wait for that, or opens this
 * before: one module is opened at a time.
 *
 * Returns: whether there is what makes codes
 */
gboolean
guide_code_open (GError **error)
{
  if (g_atomic_pointer_get (&encode) == NULL)
    g_atomic_pointer_set (&encode, guide_module_get ("code", "guide_qr_encode", error));

  return encode != NULL;
}

/**
 * guide_code_new:
 * @text: words, at most some 2,300 bytes
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): a code with these words, or %NULL where no
 *   code can be made
 */
GuideCode *
guide_code_new (const char *text,
                GError    **error)
{
  g_autofree char *reason = NULL;
  GBytes *squares;
  GuideCode *self;
  guint width;

  g_return_val_if_fail (text != NULL, NULL);

  if (!guide_code_open (error))
    return NULL;

  squares = encode (text, &width, &reason);
  if (squares == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, reason);
      return NULL;
    }

  self = g_object_new (GUIDE_TYPE_CODE, NULL);
  self->squares = squares;
  self->width = width;

  return self;
}

/**
 * guide_code_get_squares:
 * @self: a #GuideCode
 *
 * Returns: (transfer none): its squares, row by row, a byte each, 1 where it is dark
 */
GBytes *
guide_code_get_squares (GuideCode *self)
{
  g_return_val_if_fail (GUIDE_IS_CODE (self), NULL);

  return self->squares;
}

/**
 * guide_code_get_width:
 * @self: a #GuideCode
 *
 * Returns: how many squares there are from side to side, without the white around them
 */
guint
guide_code_get_width (GuideCode *self)
{
  g_return_val_if_fail (GUIDE_IS_CODE (self), 0);

  return self->width;
}
