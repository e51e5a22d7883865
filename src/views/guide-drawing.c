/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-views"

#include "guide-drawing.h"

#include "guide-art-plate.h"
#include "guide-fade.h"
#include "guide-picture.h"

/* One drawing on the screen. It never draws SVG inside a frame: it shows
 * textures that a worker made, keeps the last ones until the next are there,
 * and a calm ground until there are any. Where the drawing is missing or
 * broken, its description stands there. The anatomy is never mirrored,
 * whatever the direction of the text. */

/* The pictures that lie upon each other. */
typedef enum
{
  LAYER_WHOLE,
  LAYER_AFTER, /* right of the divider */
  LAYER_PART,  /* on the veil */
  N_LAYERS
} LayerId;

/* A picture that may be wanted in a moment. */
typedef struct
{
  guint step;
  char *part;
} Extra;

struct _GuideDrawing
{
  GtkWidget parent_instance;

  GuideArtCache *art;
  char          *name;
  char          *lit_part;
  guint          step;
  guint          step_after;
  double         divide; /* 0 to 1 from the left, or below 0 for no divider */

  GuidePicture  *layers[N_LAYERS];
  GArray        *extras;
  guint          extras_id;
  GuideFade     *fade;
  gboolean       fade_next;

  GtkWidget     *alt_label; /* shown only where the drawing is broken */
  GCancellable  *cancellable;
};

enum
{
  PROP_ART = 1,
  PROP_NAME,
  PROP_ALT,
  N_PROPS
};

/* Above this width a fade would miss frames without a GPU, so it is a cut. */
#define FADE_WIDTH_MAX 800

/* The worker leaves the processor to the page that is turning. */
#define EXTRAS_DELAY_MS 200

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideDrawing, guide_drawing, GTK_TYPE_WIDGET)

static void update (GuideDrawing *self);

static double
get_aspect (GuideDrawing *self)
{
  GuideIllustration *illustration = guide_art_cache_get_illustration (self->art, self->name, NULL);

  return illustration != NULL ? guide_illustration_get_aspect (illustration) : 1.5;
}

static GtkSizeRequestMode
guide_drawing_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
guide_drawing_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  GuideDrawing *self = GUIDE_DRAWING (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 0;
      *natural = 300;
    }
  else
    {
      int width = for_size < 0 ? 300 : for_size;
      int alt_height = 0;

      if (gtk_widget_get_visible (self->alt_label))
        gtk_widget_measure (self->alt_label, orientation, width, NULL, &alt_height, NULL, NULL);

      *minimum = *natural = MAX ((int) (width / get_aspect (self) + 0.5), alt_height);
    }
}

static void
guide_drawing_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  GuideDrawing *self = GUIDE_DRAWING (widget);

  gtk_widget_size_allocate (self->alt_label, &(GtkAllocation) { 0, 0, width, height }, -1);
  update (self);
}

static gboolean
is_wanted (GuideDrawing *self,
           LayerId       id)
{
  switch (id)
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

static int
get_device_width (GuideDrawing *self)
{
  return gtk_widget_get_width (GTK_WIDGET (self)) * gtk_widget_get_scale_factor (GTK_WIDGET (self));
}

static gboolean
may_fade (GuideDrawing *self)
{
  gboolean animations;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &animations, NULL);

  return animations && gtk_widget_get_mapped (GTK_WIDGET (self)) &&
         gtk_widget_get_width (GTK_WIDGET (self)) <= FADE_WIDTH_MAX;
}

/* The picture of a new moment is there: from the old one it fades or cuts. */
static void
whole_changed_cb (GuideDrawing *self,
                  GdkTexture   *old)
{
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
  gtk_widget_set_visible (self->alt_label, TRUE);
}

/* Parts are small. Of the moments, which are not, the neighbours will do. */
static gboolean
is_near (GuideDrawing *self,
         const Extra  *extra)
{
  return extra->part != NULL || ABS ((int) extra->step - (int) self->step) <= 1;
}

static gboolean
ask_for_extras_cb (gpointer data)
{
  GuideDrawing *self = data;
  int width = get_device_width (self);

  self->extras_id = 0;
  for (guint i = 0; i < self->extras->len; i++)
    {
      Extra *extra = &g_array_index (self->extras, Extra, i);
      GuideArtRequest request = { self->name, extra->step, extra->part, MIN (width, GUIDE_ART_PLATE_MAX_WIDTH) };

      if (is_near (self, extra))
        guide_art_cache_render_async (self->art, &request, GUIDE_ART_PRIORITY_AHEAD, self->cancellable, NULL, NULL);
    }

  return G_SOURCE_REMOVE;
}

/* Gets the pictures wanted now, and has those made that are not there. On a
 * page that is made ahead it only has them made, at the width they get. */
static void
update (GuideDrawing *self)
{
  int width = get_device_width (self);

  if (width <= 0 || self->art == NULL || gtk_widget_get_visible (self->alt_label))
    return;

  for (LayerId id = 0; id < N_LAYERS; id++)
    if (is_wanted (self, id))
      guide_picture_want (self->layers[id], id == LAYER_AFTER ? self->step_after : self->step,
                          id == LAYER_PART ? self->lit_part : NULL, width,
                          gtk_widget_get_mapped (GTK_WIDGET (self)));
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && self->extras_id == 0 && self->extras->len > 0)
    self->extras_id = g_timeout_add (EXTRAS_DELAY_MS, ask_for_extras_cb, self);
}

/* New colours: what was asked for will be refused. */
static void
colours_changed_cb (GuideDrawing *self)
{
  for (LayerId id = 0; id < N_LAYERS; id++)
    guide_picture_renew (self->layers[id]);
  g_clear_pointer (&self->fade, guide_fade_free);
  update (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* A picture of the right size lands on whole pixels: no filter, no blur. */
static graphene_rect_t
get_area (GuideDrawing          *self,
          GdkTexture            *texture,
          const graphene_rect_t *bounds)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int device_width = get_device_width (self);
  double height = width / get_aspect (self);
  float scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  graphene_rect_t area = GRAPHENE_RECT_INIT (bounds->origin.x * width, bounds->origin.y * height,
                                             bounds->size.width * width, bounds->size.height * height);

  if ((int) (bounds->size.width * device_width + 0.5) == gdk_texture_get_width (texture))
    area = GRAPHENE_RECT_INIT ((int) (area.origin.x * scale + 0.5) / scale, (int) (area.origin.y * scale + 0.5) / scale,
                               gdk_texture_get_width (texture) / scale, gdk_texture_get_height (texture) / scale);

  return area;
}

static void
snapshot_layer (GuideDrawing *self,
                GtkSnapshot  *snapshot,
                LayerId       id)
{
  graphene_rect_t bounds;
  GdkTexture *texture = guide_picture_get_texture (self->layers[id], &bounds);
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

static void
snapshot_halves (GuideDrawing *self,
                 GtkSnapshot  *snapshot)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  int x = (int) (self->divide * width + 0.5);

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, x, height));
  snapshot_layer (self, snapshot, LAYER_WHOLE);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (x, 0, width - x, height));
  snapshot_layer (self, snapshot, LAYER_AFTER);
  gtk_snapshot_pop (snapshot);
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
  if (!guide_palette_lookup (palette, guide_art_cache_get_theme (self->art), guide_art_cache_get_tone (self->art),
                             "veil", &veil))
    return;

  gtk_snapshot_append_color (
    snapshot, &veil, &GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget)));
}

static void
guide_drawing_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  GuideDrawing *self = GUIDE_DRAWING (widget);

  if (gtk_widget_get_visible (self->alt_label))
    {
      gtk_widget_snapshot_child (widget, self->alt_label, snapshot);
      return;
    }

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

static void
guide_drawing_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (guide_drawing_parent_class)->map (widget);

  /* What was asked for ahead is now asked for in a hurry. */
  update (GUIDE_DRAWING (widget));
}

static void
guide_drawing_unmap (GtkWidget *widget)
{
  g_clear_pointer (&GUIDE_DRAWING (widget)->fade, guide_fade_free);
  g_clear_handle_id (&GUIDE_DRAWING (widget)->extras_id, g_source_remove);

  GTK_WIDGET_CLASS (guide_drawing_parent_class)->unmap (widget);
}

static void
guide_drawing_constructed (GObject *object)
{
  GuideDrawing *self = GUIDE_DRAWING (object);

  G_OBJECT_CLASS (guide_drawing_parent_class)->constructed (object);

  for (LayerId id = 0; id < N_LAYERS; id++)
    {
      self->layers[id] = guide_picture_new (self->art, self->name);
      g_signal_connect_object (self->layers[id], "changed", G_CALLBACK (gtk_widget_queue_draw), self,
                               G_CONNECT_SWAPPED);
      if (id != LAYER_PART)
        g_signal_connect_object (self->layers[id], "broken", G_CALLBACK (broken_cb), self, G_CONNECT_SWAPPED);
    }
  g_signal_connect_object (self->layers[LAYER_WHOLE], "changed", G_CALLBACK (whole_changed_cb), self,
                           G_CONNECT_SWAPPED);

  g_signal_connect_object (self->art, "notify::theme", G_CALLBACK (colours_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->art, "notify::tone", G_CALLBACK (colours_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (update), NULL);
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
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      g_value_get_string (value), -1);
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
  g_clear_handle_id (&self->extras_id, g_source_remove);
  for (LayerId id = 0; id < N_LAYERS; id++)
    if (self->layers[id] != NULL)
      guide_picture_forget (self->layers[id]);
  for (LayerId id = 0; id < N_LAYERS; id++)
    g_clear_object (&self->layers[id]);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->art);
  g_clear_pointer (&self->alt_label, gtk_widget_unparent);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->lit_part, g_free);

  G_OBJECT_CLASS (guide_drawing_parent_class)->dispose (object);
}

static void
guide_drawing_finalize (GObject *object)
{
  g_array_unref (GUIDE_DRAWING (object)->extras);

  G_OBJECT_CLASS (guide_drawing_parent_class)->finalize (object);
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
  object_class->finalize = guide_drawing_finalize;
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
clear_extra (gpointer data)
{
  g_free (((Extra *) data)->part);
}

static void
guide_drawing_init (GuideDrawing *self)
{
  self->divide = -1;
  self->extras = g_array_new (FALSE, FALSE, sizeof (Extra));
  g_array_set_clear_func (self->extras, clear_extra);
  self->cancellable = g_cancellable_new ();
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
  return g_object_new (GUIDE_TYPE_DRAWING, "art", art, "name", name, "accessible-role",
                       GTK_ACCESSIBLE_ROLE_PRESENTATION, "overflow", GTK_OVERFLOW_HIDDEN, NULL);
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
 * @step: the moment to show, from 1; 0 for a drawing without steps
 *
 * The picture of the moment before fades into it, unless motion is off.
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
  update (self);
}

/**
 * guide_drawing_get_step:
 * @self: a #GuideDrawing
 *
 * Returns: the moment shown, from 1; 0 where there is none
 */
guint
guide_drawing_get_step (GuideDrawing *self)
{
  g_return_val_if_fail (GUIDE_IS_DRAWING (self), 0);

  return self->step;
}

/**
 * guide_drawing_is_fading:
 * @self: a #GuideDrawing
 *
 * Returns: whether one moment is fading into another
 */
gboolean
guide_drawing_is_fading (GuideDrawing *self)
{
  g_return_val_if_fail (GUIDE_IS_DRAWING (self), FALSE);

  return self->fade != NULL && !guide_fade_is_over (self->fade);
}

/**
 * guide_drawing_set_halves:
 * @self: a #GuideDrawing
 * @left: the moment on the left of the divider, from 1
 * @right: the moment on its right
 * @divide: where the divider stands, 0 to 1 from the left of the drawing,
 *   whatever the direction of the text
 *
 * Shows two moments side by side.
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
  update (self);
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
  update (self);
}

/**
 * guide_drawing_get_lit_part:
 * @self: a #GuideDrawing
 *
 * Returns: (nullable): id of the part shown alone
 */
const char *
guide_drawing_get_lit_part (GuideDrawing *self)
{
  g_return_val_if_fail (GUIDE_IS_DRAWING (self), NULL);

  return self->lit_part;
}

/**
 * guide_drawing_expect:
 * @self: a #GuideDrawing
 * @step: a moment, from 1, or 0
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
  Extra extra = { step, g_strdup (part) };

  g_return_if_fail (GUIDE_IS_DRAWING (self));

  g_array_append_val (self->extras, extra);
}

/**
 * guide_drawing_has_picture:
 * @self: a #GuideDrawing
 *
 * Returns: whether it shows its picture, and no longer its calm ground
 */
gboolean
guide_drawing_has_picture (GuideDrawing *self)
{
  g_return_val_if_fail (GUIDE_IS_DRAWING (self), FALSE);

  return guide_picture_get_texture (self->layers[LAYER_WHOLE], NULL) != NULL;
}

/**
 * guide_drawing_is_broken:
 * @self: a #GuideDrawing
 *
 * Returns: whether its description stands in its place
 */
gboolean
guide_drawing_is_broken (GuideDrawing *self)
{
  g_return_val_if_fail (GUIDE_IS_DRAWING (self), FALSE);

  return gtk_widget_get_visible (self->alt_label);
}
