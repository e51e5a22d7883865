/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-figure"

#include "guide-drawing-private.h"

/* How the pictures of a drawing are put on the screen: where each lies, what is
 * cut off at the divider, and the veil. */

/* A picture of the right size lands on whole pixels: no filter, no blur. */
static graphene_rect_t
get_area (GuideDrawing          *self,
          GdkTexture            *texture,
          const graphene_rect_t *bounds)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int device_width = guide_drawing_get_device_width (self);
  double height = width / guide_drawing_get_aspect (self);
  float scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  graphene_rect_t area = GRAPHENE_RECT_INIT (bounds->origin.x * width, bounds->origin.y * height, bounds->size.width * width,
                                             bounds->size.height * height);

  if ((int) (bounds->size.width * device_width + 0.5) == gdk_texture_get_width (texture))
    area = GRAPHENE_RECT_INIT ((int) (area.origin.x * scale + 0.5) / scale, (int) (area.origin.y * scale + 0.5) / scale,
                               gdk_texture_get_width (texture) / scale, gdk_texture_get_height (texture) / scale);

  return area;
}

static void
snapshot_layer (GuideDrawing     *self,
                GtkSnapshot      *snapshot,
                GuideDrawingLayer layer)
{
  graphene_rect_t bounds;
  GdkTexture *texture = guide_picture_get_texture (self->layers[layer], &bounds);
  graphene_rect_t area;

  if (texture == NULL)
    return;

  area = get_area (self, texture, &bounds);
  gtk_snapshot_append_texture (snapshot, texture, &area);
}

static void
snapshot_fade (GuideDrawing *self,
               GtkSnapshot  *snapshot)
{
  g_autoptr (GdkTexture) mixed = guide_fade_mix (self->fade);
  graphene_rect_t area = get_area (self, mixed, &GRAPHENE_RECT_INIT (0, 0, 1, 1));

  gtk_snapshot_append_texture (snapshot, mixed, &area);
}

/* GTK, 4.8 as 4.18, never lets go of what it has cut to nothing, nor of the picture in it. */
static void
snapshot_half (GuideDrawing     *self,
               GtkSnapshot      *snapshot,
               GuideDrawingLayer layer,
               int               x,
               int               width)
{
  if (width <= 0)
    return;

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (x, 0, width, gtk_widget_get_height (GTK_WIDGET (self))));
  snapshot_layer (self, snapshot, layer);
  gtk_snapshot_pop (snapshot);
}

static void
snapshot_halves (GuideDrawing *self,
                 GtkSnapshot  *snapshot)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int x = (int) (self->divide * width + 0.5);

  snapshot_half (self, snapshot, LAYER_WHOLE, 0, x);
  snapshot_half (self, snapshot, LAYER_AFTER, x, width - x);
}

/* The veil is the ground that the drawing stands on, let through a little. */
static void
snapshot_veil (GuideDrawing *self,
               GtkSnapshot  *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autoptr (GuidePalette) palette = NULL;
  GdkRGBA veil;

  g_object_get (self->art, "palette", &palette, NULL);
  if (!guide_palette_lookup (palette, guide_art_cache_get_theme (self->art), guide_art_cache_get_tone (self->art), "veil", &veil))
    return;

  gtk_snapshot_append_color (snapshot, &veil,
                             &GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget)));
}

/* All of it. */
void
guide_drawing_paint (GuideDrawing *self,
                     GtkSnapshot  *snapshot)
{
  if (self->divide >= 0)
    snapshot_halves (self, snapshot);
  else if (guide_drawing_is_fading (self))
    snapshot_fade (self, snapshot);
  else
    snapshot_layer (self, snapshot, LAYER_WHOLE);

  /* The part again upon the veil: group opacity would show what is behind. */
  if (self->lit_part != NULL && guide_picture_get_texture (self->layers[LAYER_PART], NULL) != NULL)
    {
      snapshot_veil (self, snapshot);
      snapshot_layer (self, snapshot, LAYER_PART);
    }
}
