/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-drawing.h"

#include "guide-fade.h"
#include "guide-next-pictures.h"
#include "guide-picture.h"

G_BEGIN_DECLS

/* The pictures that lie upon each other. */
typedef enum
{
  LAYER_WHOLE,
  LAYER_AFTER, /* right of the divider */
  LAYER_PART,  /* on the veil */
  N_LAYERS
} GuideDrawingLayer;

/* What the files of the drawing share, and nobody else knows: the widget stands on how it is
 * painted, and that on the pictures. */
struct _GuideDrawing
{
  GtkWidget parent_instance;

  GuideArtCache     *art;
  char              *name;
  char              *lit_part;
  guint              step;
  guint              step_after;
  double             divide; /* 0 to 1 from the left, or below 0 for no divider */
  int                room;   /* the height that it may take, or 0 for as much as it likes */

  GuidePicture      *layers[N_LAYERS];
  GuideNextPictures *next;
  GuideFade         *fade;
  gboolean           fade_next;

  GtkWidget         *alt_label; /* shown only where the drawing is broken */
};

/* guide-drawing-pictures.c: what there is to paint, and whether it is fading */
double guide_drawing_get_aspect       (GuideDrawing *self);
int    guide_drawing_get_device_width (GuideDrawing *self);
void   guide_drawing_make_layers      (GuideDrawing *self);
void   guide_drawing_drop_layers      (GuideDrawing *self);
void   guide_drawing_update           (GuideDrawing *self);

/* guide-drawing-paint.c */
void   guide_drawing_paint            (GuideDrawing *self,
                                       GtkSnapshot  *snapshot);

G_END_DECLS
