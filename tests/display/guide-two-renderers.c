/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-two-renderers.h"

#include "guide-likeness.h"

/* The rest is in the pictures. */
#define MOST_SAID 12

#define TRIES 100
#define WAIT_US 20000

static void
wait_a_little (void)
{
  gint64 end = g_get_monotonic_time () + WAIT_US;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (500);
}

/* A paintable is empty between a change and the frame that shows it. */
static GskRenderNode *
take_node (GuideTwoRenderers *self,
           int                scale)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (self->window);
  GskRenderNode *node = NULL;

  for (int tries = 0; node == NULL && tries < TRIES; tries++)
    {
      GtkSnapshot *snapshot = gtk_snapshot_new ();

      if (tries > 0)
        wait_a_little ();
      gtk_snapshot_scale (snapshot, scale, scale);
      gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (self->window),
                              gtk_widget_get_height (self->window));
      node = gtk_snapshot_free_to_node (snapshot);
    }
  g_assert_nonnull (node);

  return node;
}

static void
keep (GuideTwoRenderers *self,
      const char        *what,
      const char        *renderer,
      GdkTexture        *texture)
{
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;

  if (self->folder == NULL)
    return;

  name = g_strdup_printf ("%s--%s.png", what, renderer);
  g_strdelimit (name, " ,/", '-');
  path = g_build_filename (self->folder, name, NULL);
  g_assert_true (gdk_texture_save_to_png (texture, path));
}

static void
say_spots (const char *what,
           GArray     *spots)
{
  for (guint i = 0; i < MIN (spots->len, MOST_SAID); i++)
    {
      GdkRectangle *spot = &g_array_index (spots, GdkRectangle, i);

      g_printerr ("# %s: %dx%d at %d, %d\n", what, spot->width, spot->height, spot->x, spot->y);
    }
}

/* The window may be hidden and shown again, but is the same. Where GTK finds no OpenGL there is
 * only cairo, and nothing to compare. */
void
guide_two_renderers_begin (GuideTwoRenderers *self,
                           GtkWidget         *window,
                           const char        *folder)
{
  GskRenderer *own = gtk_native_get_renderer (GTK_NATIVE (window));

  *self = (GuideTwoRenderers) { .window = window, .folder = folder, .cairo = gsk_cairo_renderer_new () };
  g_test_message ("%s", G_OBJECT_TYPE_NAME (own));
  g_assert_false (GSK_IS_CAIRO_RENDERER (own));
  g_assert_true (gsk_renderer_realize (self->cairo, NULL, NULL));
}

/* Fails the test where the two differ by more than soft edges. */
void
guide_two_renderers_compare (GuideTwoRenderers *self,
                             const char        *what,
                             int                scale)
{
  g_autoptr (GskRenderNode) node = take_node (self, scale);
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (self->window) * scale,
                                             gtk_widget_get_height (self->window) * scale);
  g_autoptr (GdkTexture) own =
    gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (self->window)), node, &area);
  g_autoptr (GdkTexture) cairo = gsk_renderer_render_texture (self->cairo, node, &area);
  g_autoptr (GArray) spots = guide_likeness_compare (own, cairo, scale);

  self->n_pictures++;
  self->n_spots += spots->len;
  if (spots->len == 0)
    return;

  g_test_fail ();
  say_spots (what, spots);
  keep (self, what, "own", own);
  keep (self, what, "cairo", cairo);
}

void
guide_two_renderers_end (GuideTwoRenderers *self)
{
  gsk_renderer_unrealize (self->cairo);
  g_clear_object (&self->cairo);
  g_test_message ("%u pictures, %u spots", self->n_pictures, self->n_spots);
}
