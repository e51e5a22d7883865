/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-kiosk-private.h"

/* What the buttons of a visit do: kiosk.start, kiosk.language, … */

/* Not at once: the button that asked for it is part of what goes. */
static void
do_soon (GuideKiosk  *self,
         GSourceFunc  function)
{
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, function, g_object_ref (self), g_object_unref);
}

static gboolean
start_visit_cb (gpointer data)
{
  guide_kiosk_start_visit (data);

  return G_SOURCE_REMOVE;
}

static gboolean
show_look_cb (gpointer data)
{
  GuideKiosk *self = data;

  if (self->moment == KIOSK_CHOOSING_LANGUAGE)
    guide_kiosk_go_to (self, KIOSK_CHOOSING_LOOK);

  return G_SOURCE_REMOVE;
}

static gboolean
show_guide_cb (gpointer data)
{
  GuideKiosk *self = data;

  if (self->moment == KIOSK_CHOOSING_LOOK)
    guide_kiosk_go_to (self, KIOSK_READING);

  return G_SOURCE_REMOVE;
}

static gboolean
end_visit_cb (gpointer data)
{
  guide_kiosk_end_visit (data);

  return G_SOURCE_REMOVE;
}

static gboolean
go_on_cb (gpointer data)
{
  guide_idle_clock_go_on (GUIDE_KIOSK (data)->clock);

  return G_SOURCE_REMOVE;
}

static void
start_action_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       data)
{
  do_soon (data, start_visit_cb);
}

static void
language_action_cb (GSimpleAction *action,
                    GVariant      *language,
                    gpointer       data)
{
  GuideKiosk *self = data;

  /* In another language a new context comes, and it comes first. */
  guide_session_set_language (guide_context_get_session (self->context), g_variant_get_string (language, NULL));
  do_soon (self, show_look_cb);
}

static void
enter_action_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       data)
{
  do_soon (data, show_guide_cb);
}

static void
finish_action_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       data)
{
  do_soon (data, end_visit_cb);
}

static void
go_on_action_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       data)
{
  do_soon (data, go_on_cb);
}

/* The actions, which every screen of the window finds. */
void
guide_kiosk_add_actions (GuideKiosk *self)
{
  const GActionEntry entries[] = {
    { .name = "start", .activate = start_action_cb },
    { .name = "language", .activate = language_action_cb, .parameter_type = "s" },
    { .name = "enter", .activate = enter_action_cb },
    { .name = "finish", .activate = finish_action_cb },
    { .name = "go-on", .activate = go_on_action_cb },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self->window), "kiosk", G_ACTION_GROUP (group));
}
