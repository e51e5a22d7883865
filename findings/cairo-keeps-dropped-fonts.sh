#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A program lets go of a font of cairo, which nobody else holds. The font stays, and with
# it a picture of each letter that was drawn with it: the last 256 that were let go are kept
# in case they come back, and no call empties that store but the one for looking for leaks,
# cairo_debug_reset_static_data (). A program that shows many sizes for weeks grows by it.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" gcc libc6-dev libcairo2-dev
  cat >"$folder/$1/root/try.c" <<'C'
#include <cairo.h>
#include <stdio.h>

static int gone;
static cairo_user_data_key_t key;

static void
note (void *data)
{
  gone++;
}

static void
make_and_drop (int size)
{
  cairo_font_face_t *face = cairo_toy_font_face_create ("sans", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
  cairo_font_options_t *options = cairo_font_options_create ();
  cairo_matrix_t matrix, unit;
  cairo_scaled_font_t *font;

  cairo_matrix_init_scale (&matrix, size, size);
  cairo_matrix_init_identity (&unit);
  font = cairo_scaled_font_create (face, &matrix, &unit, options);
  cairo_scaled_font_set_user_data (font, &key, &gone, note);
  cairo_scaled_font_destroy (font);
  cairo_font_options_destroy (options);
  cairo_font_face_destroy (face);
}

int
main (void)
{
  for (int i = 0; i < 1000; i++)
    make_and_drop (10 + i);
  printf ("cairo %s: of 1000 fonts let go, %d are gone;", cairo_version_string (), gone);
  cairo_debug_reset_static_data ();
  printf (" after cairo_debug_reset_static_data () %d\n", gone);
  return 0;
}
C
  apart "$1" sh -c 'cd /root && gcc try.c -o try $(pkg-config --cflags --libs cairo) && ./try'
}

expect "$(try bookworm)" 'cairo 1.16.0: of 1000 fonts let go, 743 are gone; after cairo_debug_reset_static_data () 1000'
expect "$(try trixie)" 'cairo 1.18.4: of 1000 fonts let go, 743 are gone; after cairo_debug_reset_static_data () 1000'
