/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-art"

#include "guide-art-request.h"

/**
 * guide_art_request_new:
 * @name: the name of a drawing
 * @step: the step to show, or 0
 * @part: (nullable): the only part to show, or %NULL
 * @width: the width of the whole drawing, in device pixels
 *
 * Makes a request. One that lives no longer than a call may as well be a
 * struct on the stack.
 *
 * Returns: (transfer full): the request
 */
GuideArtRequest *
guide_art_request_new (const char *name,
                       guint       step,
                       const char *part,
                       guint       width)
{
  GuideArtRequest *self = g_new (GuideArtRequest, 1);

  self->name = g_strdup (name);
  self->step = step;
  self->part = g_strdup (part);
  self->width = width;

  return self;
}

/**
 * guide_art_request_copy:
 * @self: a request
 *
 * Copies a request.
 *
 * Returns: (transfer full): the copy
 */
GuideArtRequest *
guide_art_request_copy (const GuideArtRequest *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return guide_art_request_new (self->name, self->step, self->part, self->width);
}

/**
 * guide_art_request_free:
 * @self: (transfer full): a request
 *
 * Frees a request.
 */
void
guide_art_request_free (GuideArtRequest *self)
{
  g_free (self->name);
  g_free (self->part);
  g_free (self);
}

/**
 * guide_art_request_hash:
 * @self: (type GuideArtRequest): a request
 *
 * Makes a number of a request, for a hash table.
 *
 * Returns: the number
 */
guint
guide_art_request_hash (gconstpointer self)
{
  const GuideArtRequest *request = self;
  guint hash = g_str_hash (request->name) * 31 + request->step;

  if (request->part != NULL)
    hash = hash * 31 + g_str_hash (request->part);

  return hash * 31 + request->width;
}

/**
 * guide_art_request_equal:
 * @a: (type GuideArtRequest): a request
 * @b: (type GuideArtRequest): another
 *
 * Tells whether two requests ask for the same picture.
 *
 * Returns: whether they do
 */
gboolean
guide_art_request_equal (gconstpointer a,
                         gconstpointer b)
{
  const GuideArtRequest *one = a;
  const GuideArtRequest *other = b;

  return one->step == other->step && one->width == other->width && g_str_equal (one->name, other->name) &&
         g_strcmp0 (one->part, other->part) == 0;
}
