/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-figure"

#include "guide-next-pictures.h"

#include "guide-art-plate.h"

/* The pictures of one drawing that may be wanted in a moment. They are made
 * ahead, once the drawing has been on the screen for a little. */
struct _GuideNextPictures
{
  GuideArtCache *art;
  char          *name;
  GArray        *pictures; /* of NextPicture */

  guint         step;  /* shown now */
  int           width; /* of the drawing, in device pixels */
  guint         timeout_id;
  GCancellable *cancellable;
};

typedef struct
{
  guint step;
  char *part;
} NextPicture;

/* The worker leaves the processor to the page that is turning. */
#define DELAY_MS 200

static void
clear_picture (gpointer data)
{
  g_free (((NextPicture *) data)->part);
}

/* Parts are small. Of the steps, which are not, the neighbours will do. */
static gboolean
is_near (GuideNextPictures *self,
         const NextPicture *picture)
{
  return picture->part != NULL || ABS ((int) picture->step - (int) self->step) <= 1;
}

static gboolean
ask_cb (gpointer data)
{
  GuideNextPictures *self = data;

  self->timeout_id = 0;
  for (guint i = 0; i < self->pictures->len; i++)
    {
      NextPicture *picture = &g_array_index (self->pictures, NextPicture, i);
      GuideArtRequest request = { self->name, picture->step, picture->part, MIN (self->width, GUIDE_ART_PLATE_MAX_WIDTH) };

      if (is_near (self, picture))
        guide_art_cache_render_async (self->art, &request, GUIDE_ART_PRIORITY_AHEAD, self->cancellable, NULL, NULL);
    }

  return G_SOURCE_REMOVE;
}

/**
 * guide_next_pictures_new:
 * @art: the drawings
 * @name: name of the drawing
 *
 * Returns: (transfer full): an empty list
 */
GuideNextPictures *
guide_next_pictures_new (GuideArtCache *art,
                         const char    *name)
{
  GuideNextPictures *self;

  g_return_val_if_fail (GUIDE_IS_ART_CACHE (art), NULL);

  self = g_new0 (GuideNextPictures, 1);
  self->art = g_object_ref (art);
  self->name = g_strdup (name);
  self->cancellable = g_cancellable_new ();
  self->pictures = g_array_new (FALSE, FALSE, sizeof (NextPicture));
  g_array_set_clear_func (self->pictures, clear_picture);

  return self;
}

/**
 * guide_next_pictures_free:
 * @self: (transfer full): the list
 *
 * Frees it, and gives up what was asked for.
 */
void
guide_next_pictures_free (GuideNextPictures *self)
{
  guide_next_pictures_stop (self);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->art);
  g_array_unref (self->pictures);
  g_free (self->name);
  g_free (self);
}

/**
 * guide_next_pictures_add:
 * @self: the list
 * @step: a step, from 1, or 0
 * @part: (nullable): id of a part, or %NULL for the whole
 *
 * Adds a picture that may be wanted.
 */
void
guide_next_pictures_add (GuideNextPictures *self,
                         guint              step,
                         const char        *part)
{
  NextPicture picture = { step, g_strdup (part) };

  g_array_append_val (self->pictures, picture);
}

/**
 * guide_next_pictures_ask_soon:
 * @self: the list
 * @step: the step that is shown now
 * @width: the width of the whole drawing, in device pixels
 *
 * Has those made, in 200 ms, that are near what is shown then.
 */
void
guide_next_pictures_ask_soon (GuideNextPictures *self,
                              guint              step,
                              int                width)
{
  self->step = step;
  self->width = width;
  if (self->timeout_id == 0 && self->pictures->len > 0)
    self->timeout_id = g_timeout_add (DELAY_MS, ask_cb, self);
}

/**
 * guide_next_pictures_stop:
 * @self: the list
 *
 * Asks for nothing: the drawing has gone from the screen.
 */
void
guide_next_pictures_stop (GuideNextPictures *self)
{
  g_clear_handle_id (&self->timeout_id, g_source_remove);
}
