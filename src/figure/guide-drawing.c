/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-figure"

#include "guide-drawing-private.h"

#include "guide-height.h"

/* One drawing on the screen. It never draws SVG inside a frame: it shows
 * textures that a worker made, keeps the last ones until the next are there,
 * and a calm ground until there are any. Where the drawing is missing or
 * broken, its description stands there. The anatomy is never mirrored,
 * whatever the direction of the text. */

enum
{
  PROP_ART = 1,
  PROP_NAME,
  PROP_ALT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideDrawing, guide_drawing, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
guide_drawing_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
guide_drawing_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  GuideDrawing *self = GUIDE_DRAWING (widget);

  int widest = self->room > 0 ? (int) (self->room * guide_drawing_get_aspect (self)) : G_MAXINT;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 0;
      *natural = self->room > 0 ? widest : 300;
    }
  else
    {
      int width = MIN (for_size < 0 ? 300 : for_size, widest);
      int alt_height = 0;

      if (gtk_widget_get_visible (self->alt_label))
        alt_height = guide_height_at (self->alt_label, width);

      *minimum = *natural = MAX ((int) (width / guide_drawing_get_aspect (self) + 0.5), alt_height);
    }
}

static void
guide_drawing_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  GuideDrawing *self = GUIDE_DRAWING (widget);

  if (gtk_widget_get_visible (self->alt_label))
    gtk_widget_snapshot_child (widget, self->alt_label, snapshot);
  else
    guide_drawing_paint (self, snapshot);
}

static void
guide_drawing_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  GuideDrawing *self = GUIDE_DRAWING (widget);

  gtk_widget_size_allocate (self->alt_label, &(GtkAllocation) { 0, 0, width, height }, -1);
  guide_drawing_update (self);
}

static void
guide_drawing_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (guide_drawing_parent_class)->map (widget);

  /* What was asked for ahead is now asked for in a hurry. */
  guide_drawing_update (GUIDE_DRAWING (widget));
}

static void
guide_drawing_unmap (GtkWidget *widget)
{
  GuideDrawing *self = GUIDE_DRAWING (widget);

  g_clear_pointer (&self->fade, guide_fade_free);
  if (self->next != NULL)
    guide_next_pictures_stop (self->next);

  GTK_WIDGET_CLASS (guide_drawing_parent_class)->unmap (widget);
}

static void
guide_drawing_constructed (GObject *object)
{
  GuideDrawing *self = GUIDE_DRAWING (object);

  G_OBJECT_CLASS (guide_drawing_parent_class)->constructed (object);

  self->next = guide_next_pictures_new (self->art, self->name);
  guide_drawing_make_layers (self);
}

static void
guide_drawing_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  GuideDrawing *self = GUIDE_DRAWING (object);

  switch (prop_id)
    {
    case PROP_ART:
      self->art = g_value_dup_object (value);
      break;
    case PROP_NAME:
      self->name = g_value_dup_string (value);
      break;
    case PROP_ALT:
      gtk_label_set_label (GTK_LABEL (self->alt_label), g_value_get_string (value));
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, g_value_get_string (value), -1);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_drawing_dispose (GObject *object)
{
  GuideDrawing *self = GUIDE_DRAWING (object);

  g_clear_pointer (&self->fade, guide_fade_free);
  guide_drawing_drop_layers (self);
  g_clear_pointer (&self->next, guide_next_pictures_free);
  g_clear_object (&self->art);
  g_clear_pointer (&self->alt_label, gtk_widget_unparent);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->lit_part, g_free);

  G_OBJECT_CLASS (guide_drawing_parent_class)->dispose (object);
}

static void
guide_drawing_class_init (GuideDrawingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = guide_drawing_constructed;
  object_class->set_property = guide_drawing_set_property;
  object_class->dispose = guide_drawing_dispose;
  widget_class->get_request_mode = guide_drawing_get_request_mode;
  widget_class->measure = guide_drawing_measure;
  widget_class->size_allocate = guide_drawing_size_allocate;
  widget_class->snapshot = guide_drawing_snapshot;
  widget_class->map = guide_drawing_map;
  widget_class->unmap = guide_drawing_unmap;

  props[PROP_ART] = g_param_spec_object ("art", NULL, NULL, GUIDE_TYPE_ART_CACHE, flags);
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  props[PROP_ALT] = g_param_spec_string ("alt", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "drawing");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
guide_drawing_init (GuideDrawing *self)
{
  self->divide = -1;
  self->alt_label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "visible", FALSE, "xalign", 0.0f, NULL);
  gtk_widget_add_css_class (self->alt_label, "alt");
  gtk_widget_set_parent (self->alt_label, GTK_WIDGET (self));
}

/**
 * guide_drawing_new:
 * @art: the drawings
 * @name: name of the drawing
 * @alt: its description, for somebody who cannot see it
 *
 * Returns: a widget as high as the drawing is at the width it gets
 */
GtkWidget *
guide_drawing_new (GuideArtCache *art,
                   const char    *name,
                   const char    *alt)
{
  return g_object_new (GUIDE_TYPE_DRAWING, "art", art, "name", name, "alt", alt, NULL);
}

/**
 * guide_drawing_new_decorative:
 * @art: the drawings
 * @name: name of the drawing
 *
 * Returns: a drawing that only pleases the eye and that a screen reader passes
 *   over
 */
GtkWidget *
guide_drawing_new_decorative (GuideArtCache *art,
                              const char    *name)
{
  /* Its corners are cut round, which a figure that moves has no time for. */
  return g_object_new (GUIDE_TYPE_DRAWING, "art", art, "name", name, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       "overflow", GTK_OVERFLOW_HIDDEN, NULL);
}

/**
 * guide_drawing_get_name:
 * @self: a #GuideDrawing
 *
 * Returns: the name of the drawing
 */
const char *
guide_drawing_get_name (GuideDrawing *self)
{
  g_return_val_if_fail (GUIDE_IS_DRAWING (self), NULL);

  return self->name;
}

/**
 * guide_drawing_set_step:
 * @self: a #GuideDrawing
 * @step: the step to show, from 1; 0 for a drawing without steps
 *
 * The picture of the step before fades into it, unless motion is off.
 */
void
guide_drawing_set_step (GuideDrawing *self,
                        guint         step)
{
  g_return_if_fail (GUIDE_IS_DRAWING (self));

  if (self->step == step)
    return;

  self->step = step;
  self->fade_next = TRUE;
  guide_drawing_update (self);
}

/**
 * guide_drawing_set_halves:
 * @self: a #GuideDrawing
 * @left: the step on the left of the divider, from 1
 * @right: the step on its right
 * @divide: where the divider stands, 0 to 1 from the left of the drawing,
 *   whatever the direction of the text
 *
 * Shows two steps side by side.
 */
void
guide_drawing_set_halves (GuideDrawing *self,
                          guint         left,
                          guint         right,
                          double        divide)
{
  g_return_if_fail (GUIDE_IS_DRAWING (self));
  g_return_if_fail (divide >= 0 && divide <= 1);

  gtk_widget_queue_draw (GTK_WIDGET (self));
  self->divide = divide;
  if (self->step == left && self->step_after == right)
    return;

  self->step = left;
  self->step_after = right;
  guide_drawing_update (self);
}

/**
 * guide_drawing_set_lit_part:
 * @self: a #GuideDrawing
 * @part: (nullable): id of the part to show alone, the rest under a veil
 */
void
guide_drawing_set_lit_part (GuideDrawing *self,
                            const char   *part)
{
  g_return_if_fail (GUIDE_IS_DRAWING (self));

  if (g_strcmp0 (self->lit_part, part) == 0)
    return;

  g_free (self->lit_part);
  self->lit_part = g_strdup (part);
  guide_picture_forget (self->layers[LAYER_PART]);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  guide_drawing_update (self);
}

/**
 * guide_drawing_set_room:
 * @self: a #GuideDrawing
 * @room: the height that it may take, in logical pixels, or 0 for as much as its width asks for
 *
 * Makes it no higher than that, and as narrow as its shape then asks for.
 */
void
guide_drawing_set_room (GuideDrawing *self,
                        int           room)
{
  g_return_if_fail (GUIDE_IS_DRAWING (self));

  if (self->room == room)
    return;

  self->room = room;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * guide_drawing_expect:
 * @self: a #GuideDrawing
 * @step: a step, from 1, or 0
 * @part: (nullable): id of a part, or %NULL for the whole
 *
 * Tells what may be wanted next. It is made as soon as the drawing is on the
 * screen and nothing else is waiting.
 */
void
guide_drawing_expect (GuideDrawing *self,
                      guint         step,
                      const char   *part)
{
  g_return_if_fail (GUIDE_IS_DRAWING (self));

  guide_next_pictures_add (self->next, step, part);
}
