/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-art"

#include "guide-art-shelf.h"

typedef struct
{
  GuideArtRequest *request;
  GdkTexture      *texture;
  graphene_rect_t  bounds;
  gsize            bytes;
  GList            link; /* in the order of use; its data is the picture */
} Picture;

struct _GuideArtShelf
{
  guint64     budget;
  GHashTable *pictures; /* GuideArtRequest, the picture's own, to Picture */
  GQueue      used;     /* the last used first */
  gsize       bytes;
  gsize       peak;
  guint       evictions;
};

static void
picture_free (Picture *picture)
{
  guide_art_request_free (picture->request);
  g_object_unref (picture->texture);
  g_free (picture);
}

static void
remove_picture (GuideArtShelf *self,
                Picture       *picture)
{
  self->bytes -= picture->bytes;
  g_queue_unlink (&self->used, &picture->link);
  g_hash_table_remove (self->pictures, picture->request);
}

/* Room is made before anything is added, so the budget is never passed. */
static void
make_room (GuideArtShelf *self,
           gsize          bytes)
{
  while (!g_queue_is_empty (&self->used) && self->bytes + bytes > self->budget)
    {
      remove_picture (self, g_queue_peek_tail (&self->used));
      self->evictions++;
    }
}

GuideArtShelf *
guide_art_shelf_new (guint64 budget)
{
  GuideArtShelf *self = g_new0 (GuideArtShelf, 1);

  self->budget = budget;
  self->pictures = g_hash_table_new_full (guide_art_request_hash, guide_art_request_equal, NULL, (GDestroyNotify) picture_free);
  g_queue_init (&self->used);

  return self;
}

void
guide_art_shelf_free (GuideArtShelf *self)
{
  guide_art_shelf_clear (self);
  g_hash_table_unref (self->pictures);
  g_free (self);
}

void
guide_art_shelf_clear (GuideArtShelf *self)
{
  g_queue_init (&self->used);
  g_hash_table_remove_all (self->pictures);
  self->bytes = 0;
}

/* Fills in what the shelf knows of @stats. */
void
guide_art_shelf_count (GuideArtShelf *self,
                       GuideArtStats *stats)
{
  stats->bytes = self->bytes;
  stats->peak = self->peak;
  stats->textures = g_hash_table_size (self->pictures);
  stats->evictions = self->evictions;
}

/* A picture that is larger than the whole budget is not kept at all. */
void
guide_art_shelf_put (GuideArtShelf         *self,
                     const GuideArtRequest *request,
                     GdkTexture            *texture,
                     const graphene_rect_t *bounds)
{
  gsize bytes = (gsize) gdk_texture_get_width (texture) * gdk_texture_get_height (texture) * sizeof (guint32);
  Picture *picture = g_hash_table_lookup (self->pictures, request);

  if (picture != NULL)
    remove_picture (self, picture);
  if (bytes > self->budget)
    return;
  make_room (self, bytes);

  picture = g_new0 (Picture, 1);
  picture->request = guide_art_request_copy (request);
  picture->texture = g_object_ref (texture);
  picture->bounds = *bounds;
  picture->bytes = bytes;
  picture->link.data = picture;
  g_hash_table_insert (self->pictures, picture->request, picture);
  g_queue_push_head_link (&self->used, &picture->link);
  self->bytes += bytes;
  self->peak = MAX (self->peak, self->bytes);
}

/* (transfer full) (nullable): the picture, which is now the last used one. */
GdkTexture *
guide_art_shelf_get (GuideArtShelf         *self,
                     const GuideArtRequest *request,
                     graphene_rect_t       *out_bounds)
{
  Picture *picture = g_hash_table_lookup (self->pictures, request);

  if (picture == NULL)
    return NULL;

  g_queue_unlink (&self->used, &picture->link);
  g_queue_push_head_link (&self->used, &picture->link);
  if (out_bounds != NULL)
    *out_bounds = picture->bounds;

  return g_object_ref (picture->texture);
}
