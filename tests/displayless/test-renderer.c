/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "guide-renderer.h"

#include <glib/gstdio.h>

/* Who draws, on machines that are folders. */

static const char *const names[] = { "GSK_RENDERER", "GDK_DEBUG", "GDK_DISABLE" };

static void
forget (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_unsetenv (names[i]);
}

/* A machine with this device, or without any. */
static char *
dup_machine (const char *device)
{
  g_autoptr (GError) error = NULL;
  char *devices = g_dir_make_tmp ("guide-devices-XXXXXX", &error);
  g_autofree char *dri = g_build_filename (devices, "dri", NULL);
  g_autofree char *path = device != NULL ? g_build_filename (devices, device, NULL) : NULL;

  g_assert_no_error (error);
  g_assert_cmpint (g_mkdir (dri, 0700), ==, 0);
  if (path != NULL)
    g_assert_true (g_file_set_contents (path, "", 0, NULL));

  return devices;
}

static void
remove_machine (char       *devices,
                const char *device)
{
  g_autofree char *dri = g_build_filename (devices, "dri", NULL);
  g_autofree char *path = device != NULL ? g_build_filename (devices, device, NULL) : NULL;

  if (path != NULL)
    g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (dri), ==, 0);
  g_assert_cmpint (g_rmdir (devices), ==, 0);
  g_free (devices);
}

static void
choose_on (const char *device)
{
  char *devices = dup_machine (device);

  guide_renderer_choose (devices);
  remove_machine (devices, device);
}

static gboolean
is_spared (void)
{
  return g_getenv ("GDK_DEBUG") != NULL || g_getenv ("GDK_DISABLE") != NULL;
}

static void
test_none (void)
{
  const char *const screens[] = { NULL, "dri/card0" };

  for (guint i = 0; i < G_N_ELEMENTS (screens); i++)
    {
      forget ();
      choose_on (screens[i]);
      g_assert_cmpstr (g_getenv ("GSK_RENDERER"), ==, "cairo");
      g_assert_true (is_spared ());
    }
}

static void
test_processor (void)
{
  const char *const processors[] = { "dri/renderD128", "nvidiactl", "dxg" };

  for (guint i = 0; i < G_N_ELEMENTS (processors); i++)
    {
      forget ();
      choose_on (processors[i]);
      g_assert_null (g_getenv ("GSK_RENDERER"));
      g_assert_false (is_spared ());
    }
}

/* Somebody else has chosen. */
static void
test_chosen (void)
{
  forget ();
  g_setenv ("GSK_RENDERER", "gl", TRUE);
  choose_on (NULL);
  g_assert_cmpstr (g_getenv ("GSK_RENDERER"), ==, "gl");
  g_assert_false (is_spared ());

  forget ();
  g_setenv ("GSK_RENDERER", "cairo", TRUE);
  choose_on ("dri/renderD128");
  g_assert_true (is_spared ());

  forget ();
  g_setenv ("GDK_DEBUG", "gl-glx", TRUE);
  g_setenv ("GDK_DISABLE", "vulkan", TRUE);
  choose_on (NULL);
  g_assert_cmpstr (g_getenv ("GDK_DEBUG"), ==, "gl-glx");
  g_assert_cmpstr (g_getenv ("GDK_DISABLE"), ==, "vulkan");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/renderer/no-processor", test_none);
  g_test_add_func ("/renderer/processor", test_processor);
  g_test_add_func ("/renderer/chosen", test_chosen);

  return g_test_run ();
}
