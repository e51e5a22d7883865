/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-poster.h"

#include "guide-em.h"
#include "guide-height.h"
#include "guide-smooth.h"
#include "guide-words.h"

#include <math.h>

/* A picture and words, side by side or one above the other, all of it seen at
 * once, however small the screen and however large the text. What has no room
 * gives way in this order: the picture becomes smaller and then goes; then the
 * words are drawn smaller, and get longer lines in return. They never become so
 * small that nobody can read them: then the poster asks for more height, and
 * whatever holds it scrolls. */
struct _GuidePoster
{
  GtkWidget parent_instance;

  GtkWidget *picture; /* or NULL */
  GtkWidget *words;
  double     scale; /* of the words, as they are placed */
};

/* The picture's share of the longer side. */
#define SHARE_MAX 0.56
#define SHARE_MIN 0.24
#define SHARE_STEP 0.08

/* Lengths in em. */
#define MARGIN_MAX 2.5
#define WORDS_WIDTH 34

/* Of the shorter side. */
#define MARGIN_SHARE 0.045

/* The smallest that the words are drawn, as the height of an em in logical pixels. */
#define EM_MIN 12

#define SCALE_STEPS 12 /* of a search by halves: finer than anybody sees */

/* How it is divided: the picture's share, how large the words are, and where they may be. */
typedef struct
{
  double share, scale;
  int x, y, width, height;
} Division;

G_DEFINE_FINAL_TYPE (GuidePoster, guide_poster, GTK_TYPE_WIDGET)

static int
get_margin (GuidePoster *self,
            int          width,
            int          height)
{
  return MIN (guide_em (GTK_WIDGET (self), MARGIN_MAX), (int) (MARGIN_SHARE * MIN (width, height)));
}

static double
get_scale_min (GuidePoster *self)
{
  return MIN (1, (double) EM_MIN / MAX (1, guide_em (GTK_WIDGET (self), 1)));
}

/* The width that the words have in their own measure. */
static int
get_words_width (GuidePoster    *self,
                 const Division *division)
{
  return MAX (1, MIN ((int) (division->width / division->scale), guide_em (GTK_WIDGET (self), WORDS_WIDTH)));
}

static void
divide (GuidePoster *self,
        int          width,
        int          height,
        Division    *division)
{
  int margin = get_margin (self, width, height);
  int across = width > height ? (int) (width * division->share) : 0;
  int down = width > height ? 0 : (int) (height * division->share);

  division->x = across + margin;
  division->y = down + margin;
  division->width = MAX (1, width - across - 2 * margin);
  division->height = MAX (1, height - down - 2 * margin);
}

/* Whether the words are whole so. They are given the size to see, for where their
 * lines end depends on all that is around them. */
static gboolean
fits (GuidePoster    *self,
      const Division *division)
{
  int width = get_words_width (self, division), height = guide_height_at (self->words, width);

  if (height * division->scale > division->height)
    return FALSE;

  gtk_widget_allocate (self->words, width, MAX (1, height), -1, NULL);

  return guide_words_are_whole (self->words);
}

static void
find_scale (GuidePoster *self,
            Division    *division)
{
  double small = get_scale_min (self), large = 1;

  for (int i = 0; i < SCALE_STEPS; i++)
    {
      division->scale = (small + large) / 2;
      if (fits (self, division))
        small = division->scale;
      else
        large = division->scale;
    }
  division->scale = small;
}

static void
find_division (GuidePoster *self,
               int          width,
               int          height,
               Division    *division)
{
  division->scale = 1;
  for (double share = SHARE_MAX; self->picture != NULL && share > SHARE_MIN - SHARE_STEP / 2; share -= SHARE_STEP)
    {
      division->share = share;
      divide (self, width, height, division);
      if (fits (self, division))
        return;
    }

  division->share = 0;
  divide (self, width, height, division);
  if (!fits (self, division))
    find_scale (self, division);
}

static void
place (GuidePoster *self,
       GtkWidget   *child,
       double       scale,
       double       x,
       double       y,
       int          width,
       int          height)
{
  GskTransform *transform;

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = gtk_widget_get_width (GTK_WIDGET (self)) - x - width * scale;
  /* On whole pixels, or OpenGL up to GTK 4.12 leaves out sides of borders. */
  transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) floor (x + 0.5), (float) floor (y + 0.5)));
  gtk_widget_allocate (child, MAX (1, width), MAX (1, height), -1, gsk_transform_scale (transform, scale, scale));
}

static void
place_picture (GuidePoster    *self,
               const Division *division,
               int             width,
               int             height)
{
  if (self->picture == NULL)
    return;

  gtk_widget_set_child_visible (self->picture, division->share > 0);
  if (division->share > 0)
    place (self, self->picture, 1, 0, 0, width > height ? (int) (width * division->share) : width,
           width > height ? height : (int) (height * division->share));
}

static void
guide_poster_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  GuidePoster *self = GUIDE_POSTER (widget);
  Division division;
  int words_width, words_height;

  find_division (self, width, height, &division);
  self->scale = division.scale;
  place_picture (self, &division, width, height);
  words_width = get_words_width (self, &division);
  words_height = guide_height_at (self->words, words_width);
  place (self, self->words, division.scale, division.x + (division.width - words_width * division.scale) / 2,
         division.y + MAX (0, (division.height - words_height * division.scale) / 2), words_width, words_height);
}

static void
guide_poster_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  GuidePoster *self = GUIDE_POSTER (widget);

  if (self->picture != NULL)
    gtk_widget_snapshot_child (widget, self->picture, snapshot);
  if (self->scale < 1)
    guide_smooth_snapshot_child (widget, self->words, snapshot);
  else
    gtk_widget_snapshot_child (widget, self->words, snapshot);
}

static GtkSizeRequestMode
guide_poster_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The height at the smallest scale; whatever more there is, it fills. */
static void
guide_poster_measure (GtkWidget     *widget,
                      GtkOrientation orientation,
                      int            for_size,
                      int           *minimum,
                      int           *natural,
                      int           *minimum_baseline,
                      int           *natural_baseline)
{
  GuidePoster *self = GUIDE_POSTER (widget);
  Division division = { .scale = get_scale_min (self) };
  int words;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL || for_size <= 0)
    return;

  divide (self, for_size, for_size, &division); /* no margin is wider than in a square */
  words = (int) ceil (guide_height_at (self->words, get_words_width (self, &division)) * division.scale);
  *minimum = *natural = words + 2 * get_margin (self, for_size, words);
}

static void
guide_poster_dispose (GObject *object)
{
  GuidePoster *self = GUIDE_POSTER (object);

  g_clear_pointer (&self->picture, gtk_widget_unparent);
  g_clear_pointer (&self->words, gtk_widget_unparent);

  G_OBJECT_CLASS (guide_poster_parent_class)->dispose (object);
}

static void
guide_poster_class_init (GuidePosterClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_poster_dispose;
  widget_class->get_request_mode = guide_poster_get_request_mode;
  widget_class->measure = guide_poster_measure;
  widget_class->size_allocate = guide_poster_size_allocate;
  widget_class->snapshot = guide_poster_snapshot;

  gtk_widget_class_set_css_name (widget_class, "poster");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_poster_init (GuidePoster *self)
{
}

/**
 * guide_poster_new:
 * @picture: (nullable): what is seen beside the words, or over them on an upright
 *   screen; it takes whatever area it gets
 * @words: what has to be seen whole
 *
 * Returns: both, as large as they fit
 */
GtkWidget *
guide_poster_new (GtkWidget *picture,
                  GtkWidget *words)
{
  GuidePoster *self = g_object_new (GUIDE_TYPE_POSTER, NULL);

  self->picture = picture;
  self->words = words;
  if (picture != NULL)
    gtk_widget_set_parent (picture, GTK_WIDGET (self));
  gtk_widget_set_parent (words, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}
