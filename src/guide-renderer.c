/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide"

#include "config.h"

#include "guide-renderer.h"

#include <gtk/gtk.h>

/* Who draws what is seen. GTK takes OpenGL wherever it finds it, and where there is
 * no graphics processor that is a library which imitates one: to load it takes longer
 * than all else that an empty window needs, and cairo draws the same pictures sooner.
 * What somebody has chosen stays as it is. */

/* The last release that is told of OpenGL by GDK_DEBUG is 4.14; later ones complain of it. */
#define DISABLE_FROM 16

static gboolean
is_there (const char *devices,
          const char *name)
{
  g_autofree char *path = g_build_filename (devices, name, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* A screen alone has a card in the folder; what can compute pictures, a node beside it. */
static gboolean
has_graphics_processor (const char *devices)
{
  g_autofree char *path = g_build_filename (devices, "dri", NULL);
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name = NULL;

  do
    name = folder != NULL ? g_dir_read_name (folder) : NULL;
  while (name != NULL && !g_str_has_prefix (name, "renderD"));

  return name != NULL || is_there (devices, "nvidiactl") || is_there (devices, "dxg");
}

/* GDK opens OpenGL with the display even where nothing is drawn by it. */
static void
spare_opengl (void)
{
  if (gtk_get_minor_version () < DISABLE_FROM)
    g_setenv ("GDK_DEBUG", "gl-disable", FALSE);
  else
    g_setenv ("GDK_DISABLE", "gl,vulkan", FALSE);
}

/**
 * guide_renderer_choose:
 * @devices: (type filename): the folder of the machine's devices, `/dev`
 *
 * Has cairo draw where there is no graphics processor, and keeps OpenGL closed where
 * cairo draws. To be called before any thread runs and before GTK is started, since
 * it says so in the environment.
 */
void
guide_renderer_choose (const char *devices)
{
  g_return_if_fail (devices != NULL);

  if (!has_graphics_processor (devices))
    g_setenv ("GSK_RENDERER", "cairo", FALSE);
  if (g_strcmp0 (g_getenv ("GSK_RENDERER"), "cairo") == 0)
    spare_opengl ();
}
