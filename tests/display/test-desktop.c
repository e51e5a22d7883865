/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-desktop.h"
#include "guide-style.h"

/* “As on this device”. GTK reads its settings once, so every case is a program of
 * its own: this one, with a case's name. */

#define COLOR_SCHEME "gtk-interface-color-scheme"
#define CONTRAST "gtk-interface-contrast"

static const struct
{
  const char *name;
  const char *gtk_theme; /* the variable GTK_THEME, or NULL */
  const char *settings;  /* a line of GTK's settings.ini, or NULL */
  GuideTheme  theme;
} cases[] = {
  { "nothing", NULL, NULL, GUIDE_THEME_LIGHT },
  { "variable-dark", "Adwaita:dark", NULL, GUIDE_THEME_DARK },
  { "variable-light", "Adwaita", "gtk-application-prefer-dark-theme=true", GUIDE_THEME_LIGHT },
  { "variable-contrast", "Default-hc", NULL, GUIDE_THEME_CONTRAST },
  { "prefer-dark", NULL, "gtk-application-prefer-dark-theme=true", GUIDE_THEME_DARK },
  { "name-dark", NULL, "gtk-theme-name=Adwaita-dark", GUIDE_THEME_DARK },
  { "name-contrast", NULL, "gtk-theme-name=HighContrast", GUIDE_THEME_CONTRAST },
};

static void
run_case (GuideTheme expected)
{
  g_autoptr (GuideDesktop) desktop = NULL;

  gtk_init ();
  desktop = guide_desktop_new ();
  g_assert_cmpint (guide_desktop_get_theme (desktop), ==, expected);
}

/* What stands in for a desktop: with a priority below the program's own. */
static void
ask (const char *setting,
     int         value)
{
  GtkSettings *settings = gtk_settings_get_default ();

  g_object_set (settings, setting, value, NULL);
}

/* GTK's settings where it has them: they are followed, and no warning comes. */
static void
run_settings (void)
{
  g_autoptr (GuideDesktop) desktop = NULL;

  gtk_init ();
  desktop = guide_desktop_new ();
  ask (COLOR_SCHEME, 2);
  g_assert_cmpint (guide_desktop_get_theme (desktop), ==, GUIDE_THEME_DARK);
  ask (CONTRAST, 2);
  g_assert_cmpint (guide_desktop_get_theme (desktop), ==, GUIDE_THEME_CONTRAST);
  ask (CONTRAST, 1);
  ask (COLOR_SCHEME, 3);
  g_assert_cmpint (guide_desktop_get_theme (desktop), ==, GUIDE_THEME_LIGHT);
}

/* A theme that was chosen in the guide is not taken for the desktop's afterwards. */
static void
run_chosen (void)
{
  g_autoptr (GuideDesktop) desktop = NULL;
  g_autoptr (GuideStyle) style = NULL;

  gtk_init ();
  desktop = guide_desktop_new ();
  style = guide_style_new (gdk_display_get_default ());
  for (GuideTheme theme = GUIDE_THEME_LIGHT; theme <= GUIDE_THEME_CONTRAST; theme++)
    guide_style_set_theme (style, theme, FALSE);
  guide_style_set_theme (style, GUIDE_THEME_DARK, FALSE);
  guide_style_uncover_desktop (style);
  g_assert_cmpint (guide_desktop_get_theme (desktop), ==, GUIDE_THEME_LIGHT);
}

static void
count_change (guint *n_changes)
{
  *n_changes += 1;
}

/* GTK reads its whole theme again at each set, a tenth of a start: a light desktop sets nothing. */
static void
run_still (void)
{
  g_autoptr (GuideStyle) style = NULL;
  guint n_changes = 0;

  gtk_init ();
  style = guide_style_new (gdk_display_get_default ());
  g_signal_connect_swapped (gtk_settings_get_default (), "notify", G_CALLBACK (count_change), &n_changes);
  guide_style_set_theme (style, GUIDE_THEME_LIGHT, TRUE);
  g_assert_cmpuint (n_changes, ==, 0);
  guide_style_set_theme (style, GUIDE_THEME_DARK, FALSE);
  g_assert_cmpuint (n_changes, >, 0);
}

static const struct
{
  const char *name;
  void (*run) (void);
} runs[] = {
  { "settings", run_settings },
  { "chosen", run_chosen },
  { "still", run_still },
};

/* With a home and settings of its own, and no bus. */
static GSubprocess *
spawn (const char *name,
       const char *gtk_theme,
       const char *settings)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_NONE);
  g_autofree char *home = g_dir_make_tmp ("guide-desktop-XXXXXX", NULL);
  g_autofree char *folder = g_build_filename (home, "gtk-4.0", NULL);
  g_autofree char *path = g_build_filename (folder, "settings.ini", NULL);
  g_autofree char *text = g_strdup_printf ("[Settings]\n%s\n", settings != NULL ? settings : "");
  g_autoptr (GError) error = NULL;
  GSubprocess *process;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  g_subprocess_launcher_setenv (launcher, "XDG_CONFIG_HOME", home, TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_CONFIG_DIRS", home, TRUE);
  if (gtk_theme != NULL)
    g_subprocess_launcher_setenv (launcher, "GTK_THEME", gtk_theme, TRUE);
  else
    g_subprocess_launcher_unsetenv (launcher, "GTK_THEME");
  process = g_subprocess_launcher_spawn (launcher, &error, "/proc/self/exe", "--case", name, NULL);
  g_assert_no_error (error);

  return process;
}

static void
test_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GSubprocess) process = spawn (cases[i].name, cases[i].gtk_theme, cases[i].settings);

  g_assert_true (g_subprocess_wait_check (process, NULL, NULL));
}

static void
test_run (gconstpointer data)
{
  g_autoptr (GTypeClass) settings = g_type_class_ref (GTK_TYPE_SETTINGS);
  g_autoptr (GSubprocess) process = NULL;

  if (g_str_equal (data, "settings") && g_object_class_find_property (G_OBJECT_CLASS (settings), COLOR_SCHEME) == NULL)
    {
      g_test_skip ("this GTK has no such setting");
      return;
    }
  process = spawn (data, NULL, NULL);
  g_assert_true (g_subprocess_wait_check (process, NULL, NULL));
}

static int
run_named (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    if (g_str_equal (cases[i].name, name))
      run_case (cases[i].theme);
  for (guint i = 0; i < G_N_ELEMENTS (runs); i++)
    if (g_str_equal (runs[i].name, name))
      runs[i].run ();

  return 0;
}

int
main (int   argc,
      char *argv[])
{
  if (argc == 3 && g_str_equal (argv[1], "--case"))
    return run_named (argv[2]);

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/desktop/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  for (guint i = 0; i < G_N_ELEMENTS (runs); i++)
    {
      g_autofree char *path = g_strconcat ("/desktop/", runs[i].name, NULL);

      g_test_add_data_func (path, runs[i].name, test_run);
    }

  return g_test_run ();
}
