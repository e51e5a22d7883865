/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-figure"

#include "guide-drawing-private.h"

#include "guide-motion.h"

/* Which pictures a drawing wants of the cache, and what happens when they come,
 * when they cannot, and when the colours change. */

/* Above this width a fade would miss frames without a GPU, so it is a cut. */
#define FADE_WIDTH_MAX 800

/* Its shape, wide by high. */
double
guide_drawing_get_aspect (GuideDrawing *self)
{
  GuideIllustration *illustration = guide_art_cache_get_illustration (self->art, self->name, NULL);

  return illustration != NULL ? guide_illustration_get_aspect (illustration) : 1.5;
}

int
guide_drawing_get_device_width (GuideDrawing *self)
{
  return gtk_widget_get_width (GTK_WIDGET (self)) * gtk_widget_get_scale_factor (GTK_WIDGET (self));
}

/**
 * guide_drawing_is_fading:
 * @self: a #GuideDrawing
 *
 * Returns: whether one step is fading into another
 */
gboolean
guide_drawing_is_fading (GuideDrawing *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->fade != NULL && !guide_fade_is_over (self->fade);
}

static gboolean
is_wanted (GuideDrawing     *self,
           GuideDrawingLayer layer)
{
  switch (layer)
    {
    case LAYER_AFTER:
      return self->divide >= 0;
    case LAYER_PART:
      return self->lit_part != NULL;
    case LAYER_WHOLE:
    default:
      return TRUE;
    }
}

static gboolean
may_fade (GuideDrawing *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  return guide_motion_is_wanted (widget) && gtk_widget_get_mapped (widget) && gtk_widget_get_width (widget) <= FADE_WIDTH_MAX;
}

/* The picture of a new step is there: from the old one it fades or cuts. */
static void
whole_changed_cb (GuideDrawing *self,
                  GdkTexture   *old)
{
  g_assert (GTK_IS_WIDGET (self)); /* its type is known to its own file alone */

  if (!self->fade_next)
    return;

  self->fade_next = FALSE;
  g_clear_pointer (&self->fade, guide_fade_free);
  if (old != NULL && may_fade (self))
    self->fade = guide_fade_new (GTK_WIDGET (self), old, guide_picture_get_texture (self->layers[LAYER_WHOLE], NULL));
}

static void
broken_cb (GuideDrawing *self)
{
  g_assert (GTK_IS_WIDGET (self)); /* its type is known to its own file alone */

  gtk_widget_set_visible (self->alt_label, TRUE);
}

/* New colours: what was asked for will be refused. */
static void
colours_changed_cb (GuideDrawing *self)
{
  g_assert (GTK_IS_WIDGET (self)); /* its type is known to its own file alone */

  for (GuideDrawingLayer layer = 0; layer < N_LAYERS; layer++)
    guide_picture_renew (self->layers[layer]);
  g_clear_pointer (&self->fade, guide_fade_free);
  guide_drawing_update (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Gets the pictures wanted now, and has those made that are not there. On a
 * page that is made ahead it only has them made, at the width they get. */
void
guide_drawing_update (GuideDrawing *self)
{
  int width = guide_drawing_get_device_width (self);
  gboolean mapped = gtk_widget_get_mapped (GTK_WIDGET (self));

  if (width <= 0 || self->art == NULL || gtk_widget_get_visible (self->alt_label))
    return;

  for (GuideDrawingLayer layer = 0; layer < N_LAYERS; layer++)
    if (is_wanted (self, layer))
      guide_picture_want (self->layers[layer], layer == LAYER_AFTER ? self->step_after : self->step,
                          layer == LAYER_PART ? self->lit_part : NULL, width, mapped);
  if (mapped)
    guide_next_pictures_ask_soon (self->next, self->step, width);
}

/* The pictures, which draw the widget again when they come. */
void
guide_drawing_make_layers (GuideDrawing *self)
{
  for (GuideDrawingLayer layer = 0; layer < N_LAYERS; layer++)
    {
      self->layers[layer] = guide_picture_new (self->art, self->name);
      g_signal_connect_object (self->layers[layer], "changed", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
      if (layer != LAYER_PART)
        g_signal_connect_object (self->layers[layer], "broken", G_CALLBACK (broken_cb), self, G_CONNECT_SWAPPED);
    }
  g_signal_connect_object (self->layers[LAYER_WHOLE], "changed", G_CALLBACK (whole_changed_cb), self, G_CONNECT_SWAPPED);

  g_signal_connect_object (self->art, "notify::theme", G_CALLBACK (colours_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->art, "notify::tone", G_CALLBACK (colours_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (guide_drawing_update), NULL);
}

void
guide_drawing_drop_layers (GuideDrawing *self)
{
  for (GuideDrawingLayer layer = 0; layer < N_LAYERS; layer++)
    if (self->layers[layer] != NULL)
      guide_picture_forget (self->layers[layer]);
  for (GuideDrawingLayer layer = 0; layer < N_LAYERS; layer++)
    g_clear_object (&self->layers[layer]);
}
