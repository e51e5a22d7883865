/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-states.h"
#include "guide-two-renderers.h"

/* test-renderers LANGUAGE [FOLDER]: what GTK draws by itself against what cairo draws. Most
 * people see the one, other tests look at the other. With a folder the pictures that differ
 * are put there. */

typedef struct
{
  GuideTest        *test;
  GuideTwoRenderers two;
  const char       *look;
} Renderers;

static const struct
{
  const char     *name;
  GuideAppearance appearance;
  int             text_size;
} looks[] = {
  { "light", GUIDE_APPEARANCE_LIGHT, 100 },
  { "dark", GUIDE_APPEARANCE_DARK, 125 },
  { "contrast", GUIDE_APPEARANCE_CONTRAST, GUIDE_TEXT_SIZE_MAX },
};

/* Each kind of control, box and figure once; -m thorough looks at all. */
static const char *const some_places[] = {
  GUIDE_PLACE_HOME, "mark-or-scar", "first-days", "evidence", GUIDE_PAGE_HELP, "q-before-after, answered", "self-check, today",
  "self-check, all skipped", "options, three", "my visit, dates, a day", "my visit, one page, everything", "appearance", "find", NULL
};

static gboolean
is_looked_at (const char *place)
{
  return g_test_thorough () || g_strv_contains (some_places, place);
}

/* In the first look all is opened, so that GTK's own renderer has drawn it. */
static gboolean
is_opened (Renderers  *self,
           const char *place)
{
  return self->look == looks[0].name || is_looked_at (place);
}

static void
look_at (Renderers  *self,
         const char *place)
{
  if (!is_looked_at (place))
    return;

  for (int scale = 1; scale <= 2; scale++)
    {
      g_autofree char *what = g_strdup_printf ("%s, %s, scale %d", place, self->look, scale);

      guide_two_renderers_compare (&self->two, what, scale);
    }
}

static void
look_at_state_cb (GuideTest  *test,
                  const char *state,
                  gpointer    data)
{
  look_at (data, state);
}

static const char *const sheets[] = { "appearance", "language", "menu", "find", "shortcuts", "export", "forget" };

static void
look_at_sheets (Renderers *self)
{
  GuideShell *shell = guide_window_get_shell (self->test->window);

  guide_test_go (self->test, GUIDE_PLACE_HOME);
  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      if (!is_opened (self, sheets[i]))
        continue;
      guide_shell_open_panel (shell, sheets[i]);
      guide_test_settle (self->test);
      look_at (self, sheets[i]);
    }
  guide_shell_close_panel (shell);
}

static void
look_at_all (Renderers  *self,
             const char *language)
{
  const char **ids = guide_book_get_page_ids (guide_test_get_book (self->test));
  const char *const others[] = { GUIDE_PLACE_HOME, GUIDE_PLACE_GLOSSARY, GUIDE_PLACE_SOURCES, GUIDE_PLACE_ABOUT };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      if (!is_opened (self, others[i]))
        continue;
      guide_test_go (self->test, others[i]);
      look_at (self, others[i]);
    }
  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (!is_opened (self, ids[i]))
        continue;
      guide_test_go (self->test, ids[i]);
      look_at (self, ids[i]);
    }
  guide_states_visit (self->test, language, look_at_state_cb, self);
  look_at_sheets (self);
}

static void
test_renderers (gconstpointer data)
{
  const char *const *arguments = data;
  GuideTest test = { 0 };
  Renderers self = { .test = &test };

  guide_states_put_clinic (arguments[1]);
  guide_test_open (&test, arguments[1], 1000, 700);
  /* The ring of what has the focus grows: half way it lies between pixels. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  guide_two_renderers_begin (&self.two, GTK_WIDGET (test.window), arguments[2]);

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      self.look = looks[i].name;
      guide_session_set_appearance (guide_test_get_session (&test), looks[i].appearance);
      guide_session_set_text_size (guide_test_get_session (&test), looks[i].text_size);
      look_at_all (&self, arguments[1]);
    }

  guide_two_renderers_end (&self.two);
  guide_test_close (&test);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *path = NULL;

  guide_test_init (&argc, &argv);
  g_assert_cmpint (argc, >=, 2);
  path = g_strconcat ("/renderers/", argv[1], NULL);
  g_test_add_data_func (path, argv, test_renderers);

  return g_test_run ();
}
