/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-test.h"
#include "guide-unpainted.h"

/* Headings as a screen reader hears them: one of the first level a screen, and
 * none that skips a level. AT-SPI tells no levels in GTK 4.8, so GTK's own
 * test context is asked. */

static gboolean
is_heading (GtkWidget  *widget,
            const char *what)
{
  return gtk_widget_get_mapped (widget) &&
         gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == GTK_ACCESSIBLE_ROLE_HEADING;
}

static int
get_level (GtkWidget *heading)
{
  for (int level = 1; level <= 6; level++)
    {
      g_autofree char *other =
        gtk_test_accessible_check_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, level);

      if (other == NULL)
        return level;
    }

  return 0;
}

static const char *
get_text (GtkWidget *heading)
{
  while (heading != NULL && !GTK_IS_LABEL (heading))
    heading = gtk_widget_get_first_child (heading);

  return heading != NULL ? gtk_label_get_text (GTK_LABEL (heading)) : "";
}

static guint
assert_levels (GtkWidget  *root,
               const char *place)
{
  g_autoptr (GPtrArray) headings = guide_test_find_all (root, is_heading, NULL);
  int before = 0;

  g_assert_cmpuint (headings->len, >, 0);

  for (guint i = 0; i < headings->len; i++)
    {
      int level = get_level (headings->pdata[i]);
      const char *text = get_text (headings->pdata[i]);

      if (level == 0)
        g_error ("%s: “%s” has no level", place, text);
      if ((level == 1) != (i == 0))
        g_error ("%s: “%s” is heading %u and has level %d", place, text, i + 1, level);
      if (level > before + 1)
        g_error ("%s: “%s” skips from level %d to %d", place, text, before, level);
      if (*text == '\0')
        g_error ("%s: heading %u is empty", place, i + 1);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (headings->pdata[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, text);
      before = level;
    }

  return headings->len;
}

static void
test_screens (void)
{
  const char *const places[] = { GUIDE_PLACE_GLOSSARY, GUIDE_PLACE_SOURCES, GUIDE_PLACE_ABOUT, GUIDE_PLACE_HOME };
  GuideTest test = { 0 };
  const char **ids;
  guint n_headings = 0;

  guide_test_open (&test, "en", 1280, 800);
  guide_unpainted_begin (GTK_WIDGET (test.window));
  ids = guide_book_get_page_ids (guide_test_get_book (&test));

  for (guint i = 0; ids[i] != NULL; i++)
    {
      guide_test_go (&test, ids[i]);
      n_headings += assert_levels (GTK_WIDGET (test.window), ids[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      guide_test_go (&test, places[i]);
      n_headings += assert_levels (GTK_WIDGET (test.window), places[i]);
    }
  g_test_message ("%u headings", n_headings);
  guide_test_close (&test);
}

/* A sheet is a dialog with a heading of its own; what lies under it is out of
 * reach. */
static void
test_sheets (void)
{
  const char *const sheets[] = { "appearance", "language", "menu", "find", "shortcuts", "export", "forget" };
  GuideTest test = { 0 };

  guide_test_open (&test, "en", 1280, 800);
  guide_unpainted_begin (GTK_WIDGET (test.window));
  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      GtkWidget *panel;

      guide_shell_open_panel (guide_window_get_shell (test.window), sheets[i]);
      guide_test_settle (&test);
      panel = gtk_widget_get_ancestor (guide_test_get_focus (&test), g_type_from_name ("GuidePanel"));
      g_assert_nonnull (panel);
      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (panel), GTK_ACCESSIBLE_ROLE_DIALOG);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (panel), GTK_ACCESSIBLE_PROPERTY_MODAL, TRUE);
      assert_levels (panel, sheets[i]);
    }
  guide_test_close (&test);
}

int
main (int   argc,
      char *argv[])
{
  guide_test_init (&argc, &argv);

  g_test_add_func ("/headings/screens", test_screens);
  g_test_add_func ("/headings/sheets", test_sheets);

  return g_test_run ();
}
