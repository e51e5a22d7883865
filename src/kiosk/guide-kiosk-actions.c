/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-kiosk-private.h"

#include "guide-soon.h"

/* What the buttons of a visit do: kiosk.start, kiosk.language, … */

static void
show_look (GuideKiosk *self)
{
  if (self->moment == KIOSK_CHOOSING_LANGUAGE)
    guide_kiosk_go_to (self, KIOSK_CHOOSING_LOOK);
}

static void
show_guide (GuideKiosk *self)
{
  if (self->moment == KIOSK_CHOOSING_LOOK)
    guide_kiosk_go_to (self, KIOSK_READING);
}

/* From wherever the visit is, in the language that it has. */
static void
show_help (GuideKiosk *self)
{
  if (self->moment != KIOSK_CHOOSING_LANGUAGE && self->moment != KIOSK_CHOOSING_LOOK)
    return;

  guide_session_go (guide_context_get_session (self->context), GUIDE_PAGE_HELP);
  guide_kiosk_go_to (self, KIOSK_READING);
}

static void
go_on (GuideKiosk *self)
{
  guide_idle_clock_go_on (self->clock);
}

static void
start_action_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       data)
{
  guide_soon (data, G_CALLBACK (guide_kiosk_start_visit));
}

static void
language_action_cb (GSimpleAction *action,
                    GVariant      *language,
                    gpointer       data)
{
  GuideKiosk *self = data;

  /* In another language a new context comes, and it comes first. */
  guide_session_set_language (guide_context_get_session (self->context), g_variant_get_string (language, NULL));
  guide_soon (self, G_CALLBACK (show_look));
}

static void
enter_action_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       data)
{
  guide_soon (data, G_CALLBACK (show_guide));
}

static void
help_action_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       data)
{
  guide_soon (data, G_CALLBACK (show_help));
}

static void
finish_action_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       data)
{
  guide_soon (data, G_CALLBACK (guide_kiosk_end_visit));
}

static void
go_on_action_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       data)
{
  guide_soon (data, G_CALLBACK (go_on));
}

/* The actions, which every screen of the window finds. */
void
guide_kiosk_add_actions (GuideKiosk *self)
{
  const GActionEntry entries[] = {
    { .name = "start", .activate = start_action_cb },
    { .name = "language", .activate = language_action_cb, .parameter_type = "s" },
    { .name = "enter", .activate = enter_action_cb },
    { .name = "help", .activate = help_action_cb },
    { .name = "finish", .activate = finish_action_cb },
    { .name = "go-on", .activate = go_on_action_cb },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self->window), "kiosk", G_ACTION_GROUP (group));
}
