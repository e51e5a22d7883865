/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-stage.h"

#include "guide-home-application.h"
#include "guide-language.h"

struct _GuideStage
{
  GuideApplication *application;
  GuideWindow      *window;
  guint             frames;
};

/* A drawing that never comes would be waited for without end. */
#define MOST_FRAMES 40

static void
after_paint_cb (GdkFrameClock *clock,
                GuideStage    *self)
{
  self->frames++;
}

static void
wait_for_frame (GuideStage *self)
{
  guint before = self->frames;

  gtk_widget_queue_draw (GTK_WIDGET (self->window));
  while (self->frames == before)
    g_main_context_iteration (NULL, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* Pictures that were asked for, and pictures that were made. */
static guint
count_work (GuideArtCache *art)
{
  GuideArtStats stats;

  guide_art_cache_get_stats (art, &stats);

  return stats.misses + stats.renders;
}

/* Waits until a frame has everything in it: its layout is done, and no drawing
 * had to show its placeholder. */
void
guide_stage_settle (GuideStage *self)
{
  GuideArtCache *art = guide_context_get_art (guide_window_get_context (self->window));

  wait_for_frame (self);
  for (int i = 0; i < MOST_FRAMES; i++)
    {
      guint before = count_work (art);

      guide_art_cache_drain (art);
      wait_for_frame (self);
      if (count_work (art) == before)
        return;
    }
  g_printerr ("not every drawing has come\n");
}

/* Opens the guide with no memory of an earlier visit; it ends the program
 * where there is no display. */
GuideStage *
guide_stage_new (const char *language)
{
  GuideStage *self = g_new0 (GuideStage, 1);
  g_autoptr (GError) error = NULL;

  gtk_disable_setlocale (); /* as the program does */
  guide_language_init (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"), g_getenv ("MICRONEEDLING_GUIDE_LOCPATH"));
  self->application = guide_home_application_new (NULL, language);
  g_application_set_flags (G_APPLICATION (self->application), G_APPLICATION_NON_UNIQUE);
  if (!g_application_register (G_APPLICATION (self->application), NULL, &error))
    g_error ("%s", error->message);
  g_application_activate (G_APPLICATION (self->application));

  self->window = GUIDE_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (self->application)));
  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (self->window)), "after-paint",
                    G_CALLBACK (after_paint_cb), self);
  guide_stage_settle (self);

  return self;
}

void
guide_stage_free (GuideStage *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_object_unref (self->application);
  g_free (self);
}

GuideWindow *
guide_stage_get_window (GuideStage *self)
{
  return self->window;
}

GuideSession *
guide_stage_get_session (GuideStage *self)
{
  return guide_context_get_session (guide_window_get_context (self->window));
}

GuideBook *
guide_stage_get_book (GuideStage *self)
{
  return guide_context_get_book (guide_window_get_context (self->window));
}

void
guide_stage_resize (GuideStage *self,
                    int         width,
                    int         height)
{
  GtkWidget *widget = GTK_WIDGET (self->window);

  for (int i = 0; i < MOST_FRAMES; i++)
    {
      /* Again and again: a wide bar lets go of its words only once it is narrower. */
      gtk_window_set_default_size (GTK_WINDOW (self->window), width, height);
      if (gtk_widget_get_width (widget) == width && gtk_widget_get_height (widget) == height)
        return;
      wait_for_frame (self);
    }
  g_printerr ("asked for %dx%d, the window is %dx%d\n", width, height, gtk_widget_get_width (widget),
              gtk_widget_get_height (widget));
}

/* The first mapped widget of a type, from the top. */
GtkWidget *
guide_stage_find (GtkWidget *widget,
                  GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && gtk_widget_get_child_visible (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = gtk_widget_get_child_visible (child) ? guide_stage_find (child, type) : NULL;

      if (found != NULL)
        return found;
    }

  return NULL;
}
