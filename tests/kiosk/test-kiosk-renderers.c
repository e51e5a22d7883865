/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-covers.h"
#include "guide-inside.h"
#include "guide-two-renderers.h"

#include "guide-front.h"

/* test-kiosk-renderers [FOLDER]: every screen of the kiosk as GTK draws it by itself against what
 * cairo draws. With a folder the pictures that differ are put there; -m thorough looks at more
 * sizes and languages, and at two pixels in one. */

#define STEP_MS 60

static const struct
{
  const char     *name;
  GuideAppearance appearance;
  int             text_size;
} looks[] = {
  { "light", GUIDE_APPEARANCE_LIGHT, 125 },
  { "dark", GUIDE_APPEARANCE_DARK, 100 },
  { "contrast", GUIDE_APPEARANCE_CONTRAST, GUIDE_TEXT_SIZE_MAX },
};

static const struct
{
  int         width, height;
  const char *language;
} panels[] = {
  { 1024, 600, "en" }, { 800, 1280, "ar" }, { 640, 480, "es" }, { 1920, 1080, "en" }, { 1080, 1920, "ar" },
};

typedef struct
{
  GuideInside       inside;
  GuideTwoRenderers two;
  guint             look, panel;
} Test;

static GuideSession *
get_session (Test *self)
{
  return guide_context_get_session (guide_window_get_context (self->inside.window));
}

static void
set_looks (Test *self)
{
  guide_session_set_language (get_session (self), panels[self->panel].language);
  guide_session_set_appearance (get_session (self), looks[self->look].appearance);
  guide_session_set_text_size (get_session (self), looks[self->look].text_size);
  guide_inside_settle (STEP_MS);
}

static void
look_at (Test       *self,
         const char *screen)
{
  for (int scale = 1; scale <= (g_test_thorough () ? 2 : 1); scale++)
    {
      g_autofree char *what = g_strdup_printf ("%s, %s, %dx%d, scale %d", screen, looks[self->look].name,
                                               panels[self->panel].width, panels[self->panel].height, scale);

      guide_two_renderers_compare (&self->two, what, scale);
    }
}

static void
look_at_cover (Test       *self,
               const char *screen,
               GtkWidget  *cover)
{
  GuideFront *front = GUIDE_FRONT (gtk_window_get_child (GTK_WINDOW (self->inside.window)));

  guide_front_cover (front, cover);
  guide_inside_settle (STEP_MS);
  look_at (self, screen);
  guide_front_uncover (front);
}

/* The first touch gives a visitor a clinic's looks, so that they are chosen anew on each screen. */
static void
visit (Test *self)
{
  set_looks (self);
  look_at (self, "attract");
  guide_inside_act (&self->inside, "kiosk.start", NULL);
  set_looks (self);
  look_at (self, "languages");
  guide_inside_act (&self->inside, "kiosk.language", panels[self->panel].language);
  set_looks (self);
  look_at (self, "looks");
  guide_inside_act (&self->inside, "kiosk.enter", NULL);
  guide_inside_settle (STEP_MS);
  look_at (self, "home");
  guide_inside_act (&self->inside, "guide.go", "red-flags");
  look_at (self, "page");
  look_at_cover (self, "countdown", guide_covers_new_countdown ());
  look_at_cover (self, "keypad", guide_covers_new_keypad ());
  guide_inside_act (&self->inside, "kiosk.finish", NULL);
  guide_inside_settle (STEP_MS);
}

static void
test_renderers (gconstpointer folder)
{
  Test self = { 0 };

  guide_inside_start (&self.inside, g_getenv ("GUIDE_CLINIC"), STEP_MS);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  guide_inside_leave_full_screen (&self.inside);
  guide_two_renderers_begin (&self.two, GTK_WIDGET (self.inside.window), folder);
  for (self.panel = 0; self.panel < (g_test_thorough () ? G_N_ELEMENTS (panels) : 1); self.panel++)
    {
      guide_inside_resize (&self.inside, panels[self.panel].width, panels[self.panel].height);
      for (self.look = 0; self.look < G_N_ELEMENTS (looks); self.look++)
        visit (&self);
    }
  guide_two_renderers_end (&self.two);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/kiosk/renderers", argv[1], test_renderers);

  return g_test_run ();
}
