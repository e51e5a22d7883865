/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-spent-letters.h"

#include <cairo.h>

/* Cairo keeps fonts that nobody uses any more, with a picture of each letter that was drawn in
 * them, and has no call to let them go. In a kiosk they are those of visitors who have gone, in
 * three languages, five sizes and all weights. It keeps no more than the last 256, and beside
 * them the very last; so as many others that hold nothing take their places. */
#define N_KEPT 257

static void
use_once (cairo_font_face_t    *face,
          cairo_font_options_t *options,
          double                size)
{
  cairo_matrix_t letters, none;

  cairo_matrix_init_scale (&letters, size, size);
  cairo_matrix_init_identity (&none);
  cairo_scaled_font_destroy (cairo_scaled_font_create (face, &letters, &none, options));
}

/**
 * guide_spent_letters_let_go:
 *
 * Lets go of the letters of fonts that nobody uses any more. Those in use stay.
 */
void
guide_spent_letters_let_go (void)
{
  cairo_font_face_t *face = cairo_user_font_face_create ();
  cairo_font_options_t *options = cairo_font_options_create ();

  for (int i = 1; i <= N_KEPT; i++)
    use_once (face, options, i);

  cairo_font_options_destroy (options);
  cairo_font_face_destroy (face);
}
