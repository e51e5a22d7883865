/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-daemon.h"
#include "guide-inside.h"
#include "guide-labels.h"

#include "guide-aloud.h"
#include "guide-slowness.h"

#include <string.h>

/* A kiosk whose clinic lets it read aloud: where it does so, and where never; and it ends with
 * the visit. */

#define STEP_MS 50
#define LONGEST_MS 20000

static const struct
{
  const char *place;
  gboolean spoken;
} places[] = {
  { "red-flags", TRUE },
  { "what-to-hope", TRUE },
  { "skin", TRUE },
  { GUIDE_PLACE_QUIZ, TRUE },
  { GUIDE_PLACE_HOME, FALSE },
  { GUIDE_PLACE_SELF_CHECK, FALSE },
  { GUIDE_PLACE_MY_VISIT, FALSE },
  { GUIDE_PLACE_TAKE_HOME, FALSE },
  { GUIDE_PLACE_COMPARE, FALSE },
};

static char *
write_clinic (void)
{
  char *path = g_build_filename (g_get_tmp_dir (), "guide-voice-clinic.ini", NULL);

  g_assert_true (g_file_set_contents (path, "[clinic]\nname=Skin Clinic\nphone=123456\n[kiosk]\nvoice=true\nvolume=30\n", -1, NULL));

  return path;
}

static GtkWidget *
find_button (GuideInside *inside)
{
  return guide_labels_find_class (GTK_WIDGET (inside->window), "read-to-me");
}

static gboolean
is_read (GuideInside *inside)
{
  return guide_labels_find_type (GTK_WIDGET (inside->window), GUIDE_TYPE_ALOUD) != NULL;
}

static gboolean
is_silent (GuideDaemon *daemon)
{
  g_autofree char *times = NULL;
  const char *begin, *silent;

  if (!g_file_get_contents (daemon->times, &times, NULL, NULL))
    return FALSE;

  begin = g_strrstr (times, "begin");
  silent = g_strrstr (times, "silent");

  return silent != NULL && silent > begin;
}

static void
check_place (GuideInside *inside,
             const char  *place,
             gboolean     spoken)
{
  guide_inside_act (inside, "guide.go", place);
  g_test_message ("%s", place);
  g_assert_cmpint (gtk_widget_get_mapped (find_button (inside)), ==, spoken);
  guide_inside_act (inside, "guide.read-aloud", NULL);
  g_assert_cmpint (is_read (inside), ==, spoken);
}

static void
test_voice (void)
{
  GuideDaemon daemon = { NULL };
  GuideInside inside = { 0 };
  g_autofree char *clinic = write_clinic ();
  g_autofree char *heard = NULL;

  guide_daemon_set_up (&daemon);
  guide_daemon_start (&daemon, "espeak-ng", "slow");
  guide_inside_start (&inside, clinic, STEP_MS);
  guide_inside_act (&inside, "kiosk.start", NULL);
  guide_inside_act (&inside, "kiosk.language", "en");
  guide_inside_act (&inside, "kiosk.enter", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    check_place (&inside, places[i].place, places[i].spoken);

  check_place (&inside, "red-flags", TRUE);
  for (guint i = 0; i < LONGEST_MS / STEP_MS && (heard == NULL || strstr (heard, "When to get help") == NULL); i++)
    {
      guide_inside_settle (STEP_MS);
      g_free (heard);
      heard = guide_daemon_dup_heard (&daemon);
    }
  g_assert_nonnull (strstr (heard, "When to get help"));
  guide_inside_settle (STEP_MS * guide_slowness ());
  guide_inside_act (&inside, "kiosk.finish", NULL);
  for (guint i = 0; i < LONGEST_MS / STEP_MS && !is_silent (&daemon); i++)
    guide_inside_settle (STEP_MS);
  g_assert_true (is_silent (&daemon));
  g_assert_false (is_read (&inside));
  guide_daemon_tear_down (&daemon);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/kiosk/voice", test_voice);

  return g_test_run ();
}
