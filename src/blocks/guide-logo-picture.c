/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "guide-logo-picture.h"

#include "guide-em.h"

#include <math.h>

/* A clinic's logo, whole and sharp, on the ground that it can be read on. It is as
 * large as the words around it let it be, and never wider than its column. */
struct _GuideLogoPicture
{
  GtkWidget parent_instance;

  GuideLogo *logo;
};

/* In em. All logos have about the same area, so that neither a long nor a tall one
 * is lost beside the name. */
#define AREA 26.0
#define HEIGHT_MIN 2.0
#define HEIGHT_MAX 6.0
#define WIDTH_MAX 18.0

G_DEFINE_FINAL_TYPE (GuideLogoPicture, guide_logo_picture, GTK_TYPE_WIDGET)

/* As large as it would like to be. */
static void
get_natural_size (GuideLogoPicture *self,
                  int              *width,
                  int              *height)
{
  double aspect = guide_logo_get_aspect (self->logo);
  double tall = aspect > 0 ? CLAMP (sqrt (AREA / aspect), HEIGHT_MIN, HEIGHT_MAX) : 0;
  double wide = MIN (tall * aspect, WIDTH_MAX);

  *width = guide_em (GTK_WIDGET (self), wide);
  *height = aspect > 0 ? MAX (guide_em (GTK_WIDGET (self), wide / aspect), 1) : 0;
}

static int
get_height_for (GuideLogoPicture *self,
                int               width)
{
  double aspect = guide_logo_get_aspect (self->logo);

  return aspect > 0 ? MAX ((int) floor (width / aspect), 1) : 0;
}

static GtkSizeRequestMode
guide_logo_picture_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
guide_logo_picture_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  GuideLogoPicture *self = GUIDE_LOGO_PICTURE (widget);
  int width, height;

  get_natural_size (self, &width, &height);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *natural = width;
      *minimum = MIN (width, 1);
    }
  else
    {
      *natural = for_size >= 0 && for_size < width ? get_height_for (self, for_size) : height;
      *minimum = *natural;
    }
}

/* How many pixels of the screen one of the widget's has, and where its corner lies
 * between two of them: on a small screen what is around it is drawn smaller. */
static double
find_pixels (GtkWidget        *widget,
             graphene_point_t *corner)
{
  GtkWidget *native = GTK_WIDGET (gtk_widget_get_native (widget));
  int scale = gtk_widget_get_scale_factor (widget);
  graphene_matrix_t matrix;

  *corner = GRAPHENE_POINT_INIT (0, 0);
  if (!gtk_widget_compute_transform (widget, native, &matrix))
    return scale;

  graphene_point_init (corner, graphene_matrix_get_x_translation (&matrix) * scale,
                       graphene_matrix_get_y_translation (&matrix) * scale);

  return graphene_matrix_get_x_scale (&matrix) * scale;
}

/* From one place, which may lie between two pixels, to the next pixel. */
static float
snap (float  corner,
      double at,
      double pixels)
{
  return (float) ((round (corner + at * pixels) - corner) / pixels);
}

/* In the middle of what it was given, in its own proportion, and a pixel of it to
 * each of the screen. */
static void
guide_logo_picture_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  GuideLogoPicture *self = GUIDE_LOGO_PICTURE (widget);
  double aspect = guide_logo_get_aspect (self->logo);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  graphene_point_t corner;
  double pixels;
  int wide, tall;

  if (aspect <= 0 || width < 1 || height < 1)
    return;

  pixels = find_pixels (widget, &corner);
  wide = MAX ((int) floor (MIN (width, height * aspect) * pixels), 1);
  tall = MAX ((int) round (wide / aspect), 1);
  gtk_snapshot_append_texture (snapshot, guide_logo_get_texture (self->logo, wide, tall),
                               &GRAPHENE_RECT_INIT (snap (corner.x, (width - wide / pixels) / 2, pixels),
                                                    snap (corner.y, (height - tall / pixels) / 2, pixels), (float) (wide / pixels),
                                                    (float) (tall / pixels)));
}

static void
show_drawn (GuideLogoPicture *self)
{
  const char *const classes[] = {
    [GUIDE_LOGO_GROUND_NONE] = "on-nothing",
    [GUIDE_LOGO_GROUND_LIGHT] = "on-light",
    [GUIDE_LOGO_GROUND_DARK] = "on-dark",
    [GUIDE_LOGO_GROUND_MIDDLE] = "on-middle",
  };

  gtk_widget_set_visible (GTK_WIDGET (self), guide_logo_get_aspect (self->logo) > 0);
  gtk_widget_add_css_class (GTK_WIDGET (self), classes[guide_logo_get_ground (self->logo)]);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
guide_logo_picture_dispose (GObject *object)
{
  g_clear_object (&GUIDE_LOGO_PICTURE (object)->logo);

  G_OBJECT_CLASS (guide_logo_picture_parent_class)->dispose (object);
}

static void
guide_logo_picture_class_init (GuideLogoPictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_logo_picture_dispose;
  widget_class->get_request_mode = guide_logo_picture_get_request_mode;
  widget_class->measure = guide_logo_picture_measure;
  widget_class->snapshot = guide_logo_picture_snapshot;
  gtk_widget_class_set_css_name (widget_class, "logo");
}

static void
guide_logo_picture_init (GuideLogoPicture *self)
{
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
}

/**
 * guide_logo_picture_new:
 * @logo: a clinic's logo; nothing is seen until it is drawn
 * @name: (nullable): what a screen reader says of it; nothing where the same
 *   words stand beside it
 *
 * Returns: the logo as a widget
 */
GtkWidget *
guide_logo_picture_new (GuideLogo  *logo,
                        const char *name)
{
  GtkAccessibleRole role = name != NULL ? GTK_ACCESSIBLE_ROLE_IMG : GTK_ACCESSIBLE_ROLE_PRESENTATION;
  GuideLogoPicture *self = g_object_new (GUIDE_TYPE_LOGO_PICTURE, "accessible-role", role, NULL);

  self->logo = g_object_ref (logo);
  g_signal_connect_object (logo, "notify::drawn", G_CALLBACK (show_drawn), self, G_CONNECT_SWAPPED);
  if (guide_logo_get_aspect (logo) > 0)
    show_drawn (self);
  else
    gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  if (name != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return GTK_WIDGET (self);
}
