/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-clinic.h"

#include <glib/gstdio.h>

static char *
put_file (const char *text)
{
  char *path = NULL;
  int file = g_file_open_tmp (NULL, &path, NULL);

  g_assert_cmpint (file, >=, 0);
  g_close (file, NULL);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));

  return path;
}

static GuideClinic *
read_clinic (const char *text)
{
  g_autofree char *path = put_file (text);
  g_autoptr (GError) error = NULL;
  GuideClinic *clinic = guide_clinic_new_from_file (path, &error);

  g_assert_no_error (error);
  g_unlink (path);

  return clinic;
}

static void
test_full (void)
{
  GuideClinic *clinic =
    read_clinic ("[clinic]\nname= Skin House \nphone=+49 30 1234\nemergency=112\n");

  g_assert_cmpstr (guide_clinic_get_name (clinic), ==, "Skin House");
  /* Between isolates, so that a number keeps its order in any text. */
  g_assert_cmpstr (guide_clinic_get_phone (clinic), ==, "\u2066+49 30 1234\u2069");
  g_assert_cmpstr (guide_clinic_get_emergency (clinic), ==, "\u2066112\u2069");
  g_assert_finalize_object (clinic);
}

static void
test_sparse (void)
{
  g_autoptr (GuideClinic) clinic = read_clinic ("[clinic]\nname=   \nphone=\nsomething=else\n");
  g_autoptr (GuideClinic) empty = read_clinic ("");

  g_assert_null (guide_clinic_get_name (clinic));
  g_assert_null (guide_clinic_get_phone (clinic));
  g_assert_null (guide_clinic_get_emergency (clinic));
  g_assert_null (guide_clinic_get_name (empty));
}

static void
test_broken (void)
{
  g_autofree char *path = put_file ("[clinic\n");
  g_autoptr (GError) broken = NULL;
  g_autoptr (GError) missing = NULL;

  g_assert_null (guide_clinic_new_from_file (path, &broken));
  g_assert_nonnull (broken);
  g_unlink (path);
  g_assert_null (guide_clinic_new_from_file (path, &missing));
  g_assert_error (missing, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

/* Letters of another encoding must not reach the screen. */
static void
test_not_utf8 (void)
{
  g_autoptr (GuideClinic) clinic = read_clinic ("[clinic]\nname=Caf\xe9\nphone=1\n");

  g_assert_null (guide_clinic_get_name (clinic));
  g_assert_cmpstr (guide_clinic_get_phone (clinic), ==, "\u20661\u2069");
}

static void
test_system_path (void)
{
  g_autofree char *path = NULL;
  g_autofree char *folder = g_build_filename (g_get_system_config_dirs ()[0], "microneedling-guide", NULL);
  g_autofree char *file = g_build_filename (folder, "clinic.ini", NULL);

  g_assert_null (guide_clinic_dup_system_path ());
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (file, "[clinic]\n", -1, NULL));
  path = guide_clinic_dup_system_path ();
  g_assert_cmpstr (path, ==, file);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/clinic/full", test_full);
  g_test_add_func ("/clinic/sparse", test_sparse);
  g_test_add_func ("/clinic/broken", test_broken);
  g_test_add_func ("/clinic/not-utf8", test_not_utf8);
  g_test_add_func ("/clinic/system-path", test_system_path);

  return g_test_run ();
}
