/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-watchdog.h"

#include <gio/gunixsocketaddress.h>
#include <string.h>

/* Tells systemd that the kiosk lives: after a frame that was really drawn, and
 * one is asked for every few seconds, for quiet reading draws none. While no
 * screen is there, nothing can be drawn, and the main loop speaks instead. The
 * protocol is one datagram, so no library is needed. */
struct _GuideWatchdog
{
  GObject parent_instance;

  GSocket        *socket; /* NULL where nobody listens */
  GSocketAddress *address;
  GtkWidget      *window;
  GdkFrameClock  *frame_clock;
  guint           source_id;
  gboolean        ready;
};

/* As in the guide's own unit. */
#define WATCHDOG_USEC_DEFAULT (10 * G_USEC_PER_SEC)

G_DEFINE_FINAL_TYPE (GuideWatchdog, guide_watchdog, G_TYPE_OBJECT)

static void
tell (GuideWatchdog *self,
      const char    *message)
{
  g_autoptr (GError) error = NULL;

  if (g_socket_send_to (self->socket, self->address, message, strlen (message), NULL, &error) < 0)
    g_debug ("The supervisor does not listen: %s", error->message);
}

static void
drawn_cb (GuideWatchdog *self)
{
  g_assert (GUIDE_IS_WATCHDOG (self));

  tell (self, self->ready ? "WATCHDOG=1" : "READY=1\nWATCHDOG=1");
  self->ready = TRUE;
}

static gboolean
has_output (GuideWatchdog *self)
{
  GdkDisplay *display = gtk_widget_get_display (self->window);

  return g_list_model_get_n_items (gdk_display_get_monitors (display)) > 0 && gtk_widget_get_mapped (self->window);
}

static gboolean
ask_cb (gpointer data)
{
  GuideWatchdog *self = data;

  g_assert (GUIDE_IS_WATCHDOG (self));

  if (has_output (self))
    gtk_widget_queue_draw (self->window);
  else
    tell (self, "WATCHDOG=1");

  return G_SOURCE_CONTINUE;
}

static void
follow_frames (GuideWatchdog *self)
{
  if (self->frame_clock != NULL)
    g_signal_handlers_disconnect_by_data (self->frame_clock, self);
  g_set_object (&self->frame_clock, gtk_widget_get_frame_clock (self->window));
  if (self->frame_clock != NULL)
    g_signal_connect_swapped (self->frame_clock, "after-paint", G_CALLBACK (drawn_cb), self);
}

/* How often to speak: three times in what the supervisor waits. */
static guint
get_interval_ms (void)
{
  const char *text = g_getenv ("WATCHDOG_USEC");
  guint64 usec = 0;

  if (text == NULL || !g_ascii_string_to_unsigned (text, 10, 1, G_MAXINT, &usec, NULL))
    usec = WATCHDOG_USEC_DEFAULT;

  return MAX (usec / 1000 / 3, 1);
}

static GSocketAddress *
new_address (const char *name)
{
  /* An @ stands for the zero byte of an abstract name. */
  if (*name == '@')
    return g_unix_socket_address_new_with_type (name + 1, -1, G_UNIX_SOCKET_ADDRESS_ABSTRACT);

  return g_unix_socket_address_new (name);
}

static void
guide_watchdog_dispose (GObject *object)
{
  GuideWatchdog *self = GUIDE_WATCHDOG (object);

  g_clear_handle_id (&self->source_id, g_source_remove);
  if (self->frame_clock != NULL)
    g_signal_handlers_disconnect_by_data (self->frame_clock, self);
  g_clear_object (&self->frame_clock);
  g_clear_object (&self->socket);
  g_clear_object (&self->address);

  G_OBJECT_CLASS (guide_watchdog_parent_class)->dispose (object);
}

static void
guide_watchdog_class_init (GuideWatchdogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = guide_watchdog_dispose;
}

static void
guide_watchdog_init (GuideWatchdog *self)
{
}

/**
 * guide_watchdog_new:
 * @window: the window whose frames count; it outlives the watchdog
 *
 * Speaks to the socket that the environment names, three times in the time that
 * it names, as systemd sets both.
 *
 * Returns: (transfer full): a watchdog, which does nothing where nobody
 *   listens
 */
GuideWatchdog *
guide_watchdog_new (GtkWidget *window)
{
  GuideWatchdog *self = g_object_new (GUIDE_TYPE_WATCHDOG, NULL);
  const char *name = g_getenv ("NOTIFY_SOCKET");

  self->window = window;
  if (name == NULL || *name == '\0')
    return self;

  self->address = new_address (name);
  self->socket = g_socket_new (G_SOCKET_FAMILY_UNIX, G_SOCKET_TYPE_DATAGRAM, G_SOCKET_PROTOCOL_DEFAULT, NULL);
  if (self->socket == NULL)
    return self;

  /* A full socket must not stop the kiosk. */
  g_socket_set_blocking (self->socket, FALSE);
  self->source_id = g_timeout_add (get_interval_ms (), ask_cb, self);
  g_signal_connect_object (window, "realize", G_CALLBACK (follow_frames), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  follow_frames (self);

  return self;
}
