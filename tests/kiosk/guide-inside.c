/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-inside.h"

#include "guide-language.h"
#include "guide-slowness.h"

#include <malloc.h>

#define PATIENCE_MS 30000 /* beside other tests a frame of a large panel may take a second */

/* Starts the kiosk with a clinic file, or NULL for the system's. */
void
guide_inside_start (GuideInside *self,
                    const char  *clinic,
                    guint        step_ms)
{
  g_autoptr (GError) error = NULL;

  guide_language_init (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"), g_getenv ("MICRONEEDLING_GUIDE_LOCPATH"));
  self->step_ms = step_ms;
  self->application = GTK_APPLICATION (guide_kiosk_application_new (NULL, clinic));
  if (!g_application_register (G_APPLICATION (self->application), NULL, &error))
    g_error ("%s", error->message);
  g_application_activate (G_APPLICATION (self->application));
  self->window = GUIDE_WINDOW (gtk_application_get_windows (self->application)->data);
  guide_inside_settle (500);
}

static gboolean
set_true_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

void
guide_inside_settle (guint milliseconds)
{
  gboolean over = FALSE;

  g_timeout_add (milliseconds, set_true_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

/* Until when something has to have come. */
gint64
guide_inside_get_deadline (void)
{
  return g_get_monotonic_time () + (gint64) (PATIENCE_MS * 1000 * guide_slowness ());
}

/* Where no window manager is, only a hidden window leaves it. */
void
guide_inside_leave_full_screen (GuideInside *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->window), FALSE);
  gtk_window_unfullscreen (GTK_WINDOW (self->window));
  gtk_widget_set_visible (GTK_WIDGET (self->window), TRUE);
  guide_inside_settle (100);
}

void
guide_inside_resize (GuideInside *self,
                     int          width,
                     int          height)
{
  gint64 end = guide_inside_get_deadline ();
  GtkWidget *window = GTK_WIDGET (self->window);

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  while (gtk_widget_get_width (window) != width || gtk_widget_get_height (window) != height)
    {
      if (g_get_monotonic_time () > end)
        g_error ("The window is %d x %d and does not become %d x %d", gtk_widget_get_width (window),
                 gtk_widget_get_height (window), width, height);
      guide_inside_settle (1);
    }
}

void
guide_inside_act (GuideInside *self,
                  const char  *action,
                  const char  *target)
{
  if (target != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self->window), action, "s", target);
  else
    gtk_widget_activate_action (GTK_WIDGET (self->window), action, NULL);
  guide_inside_settle (self->step_ms);
}

void
guide_inside_press (GuideInside *self,
                    GtkWidget   *button)
{
  g_autoptr (GtkWidget) kept = g_object_ref (button); /* it may be part of what it makes go */

  g_signal_emit_by_name (kept, "clicked");
  guide_inside_settle (self->step_ms);
}

static void
gather_below (GtkWidget         *widget,
              GuideInsideFilter  filter,
              GPtrArray         *found)
{
  /* Bars are for the eye and the mouse: a finger moves the page itself. */
  if (!gtk_widget_get_mapped (widget) || GTK_IS_SCROLLBAR (widget))
    return;
  if (filter (widget))
    g_ptr_array_add (found, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gather_below (child, filter, found);
}

/* (transfer container): all that is shown and that the filter wants, in the order of the tree. */
GPtrArray *
guide_inside_gather (GuideInside       *self,
                     GuideInsideFilter  filter)
{
  GPtrArray *found = g_ptr_array_new ();

  gather_below (GTK_WIDGET (self->window), filter, found);

  return found;
}

/* Drawings come and go within a budget: a change of tone and back empties their shelf,
 * and what the attract screen shows is drawn anew. */
void
guide_inside_forget_drawings (GuideInside *self)
{
  GuideArtCache *art = guide_context_get_art (guide_window_get_context (self->window));
  guint tone = guide_art_cache_get_tone (art);

  guide_art_cache_set_tone (art, tone == GUIDE_PALETTE_FIRST_TONE ? tone + 1 : GUIDE_PALETTE_FIRST_TONE);
  guide_art_cache_set_tone (art, tone);
  guide_art_cache_drain (art);
}

/* From now on no drawing is made, and its place stays empty: for a look at where things stand. */
void
guide_inside_leave_undrawn (GuideInside *self)
{
  guide_art_cache_end (guide_context_get_art (guide_window_get_context (self->window)));
}

/* What malloc has handed out: exact, where the pages of the process are not. */
double
guide_inside_get_kilobytes (void)
{
  struct mallinfo2 info = mallinfo2 ();

  return (info.uordblks + info.hblkhd) / 1024.0;
}
