/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-shell"

#include "guide-action-window.h"

#include "guide-keys.h"
#include "guide-page-view.h"
#include "guide-soon.h"

G_DEFINE_ABSTRACT_TYPE (GuideActionWindow, guide_action_window, GTK_TYPE_APPLICATION_WINDOW)

static GuideSession *
get_session (GtkWidget *widget)
{
  GuideActionWindow *self = GUIDE_ACTION_WINDOW (widget);

  return guide_context_get_session (GUIDE_ACTION_WINDOW_GET_CLASS (self)->get_context (self));
}

static GuideShell *
get_shell (GtkWidget *widget)
{
  GuideActionWindow *self = GUIDE_ACTION_WINDOW (widget);

  return GUIDE_ACTION_WINDOW_GET_CLASS (self)->get_shell (self);
}

/* Keys reach the window even when a kiosk hides its page. */
static gboolean
is_seen (GtkWidget *widget)
{
  GuideShell *shell = get_shell (widget);

  return shell != NULL && gtk_widget_get_mapped (GTK_WIDGET (shell));
}

static gboolean
has_page (GtkWidget *widget)
{
  return is_seen (widget) && !guide_shell_has_panel (get_shell (widget));
}

static void
go (GtkWidget  *widget,
    const char *place)
{
  guide_shell_close_panel (get_shell (widget));
  guide_session_go (get_session (widget), place);
}

static void
go_cb (GtkWidget  *widget,
       const char *action,
       GVariant   *place)
{
  go (widget, g_variant_get_string (place, NULL));
}

static void
home_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  go (widget, GUIDE_PLACE_HOME);
}

static void
help_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  go (widget, GUIDE_PAGE_HELP);
}

static void
previous_place_cb (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  guide_shell_go_back (get_shell (widget));
}

static void
turn_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  guide_shell_turn (get_shell (widget), g_str_equal (action, "guide.next") ? 1 : -1);
}

static void
panel_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *name)
{
  guide_shell_open_panel (get_shell (widget), g_variant_get_string (name, NULL));
}

/* Escape ends what is read aloud first. */
static void
close_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  if (!guide_shell_stop_aloud (get_shell (widget)))
    guide_shell_close_panel (get_shell (widget));
}

/* Whoever presses a sheet's own button, or beside it, means the sheet. */
static void
close_panel_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  guide_shell_close_panel (get_shell (widget));
}

static void
read_aloud_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  if (is_seen (widget))
    guide_shell_read_aloud (get_shell (widget));
}

static void
read_screen_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  if (is_seen (widget))
    guide_soon (get_shell (widget), G_CALLBACK (guide_shell_read_screen));
}

static void
read_move_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *distance)
{
  guide_shell_move_aloud (get_shell (widget), g_variant_get_int32 (distance));
}

static void
read_stop_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  guide_soon (get_shell (widget), G_CALLBACK (guide_shell_stop_aloud));
}

static void
open_hit_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *hit)
{
  const char *page_id;
  int block;

  g_variant_get (hit, "(&si)", &page_id, &block);
  guide_shell_open_hit (get_shell (widget), page_id, block);
}

static void
resize_text_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  GuideSession *session = get_session (widget);
  int step = g_str_equal (action, "guide.larger") ? GUIDE_TEXT_SIZE_STEP : -GUIDE_TEXT_SIZE_STEP;

  guide_session_set_text_size (session, guide_session_get_text_size (session) + step);
}

static void
forget_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  g_action_group_activate_action (G_ACTION_GROUP (gtk_window_get_application (GTK_WINDOW (widget))), "forget", NULL);
}

static void
scroll_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *screens)
{
  GuideShell *shell = get_shell (widget);
  double distance = g_variant_get_double (screens);

  if (!is_seen (widget))
    return;

  /* A whole screen turns the page at its end; a line does not. */
  if (!guide_shell_scroll (shell, distance) && has_page (widget) && (distance >= 1 || distance <= -1))
    guide_shell_turn (shell, distance > 0 ? 1 : -1);
}

static gboolean
arrow_cb (GtkWidget *widget,
          GVariant  *to_the_right,
          gpointer   data)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  if (!has_page (widget))
    return FALSE;

  guide_shell_turn (get_shell (widget), g_variant_get_boolean (to_the_right) != rtl ? 1 : -1);

  return TRUE;
}

static void
add_action_keys (GtkEventController *controller)
{
  const struct
  {
    const char *keys;
    const char *action;
    const char *target;
  } keys[] = {
    { "<Alt>Left", "guide.previous-place", NULL },
    { "<Alt>Home", "guide.home", NULL },
    { "F1", "guide.help", NULL },
    { "<Control>f", "guide.panel", "find" },
    { "<Control>p", "guide.panel", "export" },
    { "F10", "guide.panel", "menu" },
    { "<Control>question|<Control><Shift>question|<Control>slash", "guide.panel", "shortcuts" },
    { "<Control>plus|<Control>equal|<Control>KP_Add", "guide.larger", NULL },
    { "<Control>minus|<Control>KP_Subtract", "guide.smaller", NULL },
    { "<Control><Shift>r", "guide.read-aloud", NULL },
    { "Escape", "guide.close", NULL },
    { "<Control>q", "window.close", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    guide_keys_add (controller, keys[i].keys, gtk_named_action_new (keys[i].action),
                    keys[i].target != NULL ? g_variant_new_string (keys[i].target) : NULL);
}

static void
add_reading_keys (GtkEventController *controller)
{
  const struct
  {
    const char *keys;
    double screens;
  } scrolls[] = {
    { "Page_Down|KP_Page_Down|space", 1 },
    { "Page_Up|KP_Page_Up|<Shift>space", -1 },
    { "Down|KP_Down", 0.1 },
    { "Up|KP_Up", -0.1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (scrolls); i++)
    guide_keys_add (controller, scrolls[i].keys, gtk_named_action_new ("guide.scroll"), g_variant_new_double (scrolls[i].screens));

  guide_keys_add (controller, "Right|KP_Right", gtk_callback_action_new (arrow_cb, NULL, NULL), g_variant_new_boolean (TRUE));
  guide_keys_add (controller, "Left|KP_Left", gtk_callback_action_new (arrow_cb, NULL, NULL), g_variant_new_boolean (FALSE));
}

static void
guide_action_window_class_init (GuideActionWindowClass *klass)
{
  const struct
  {
    const char *name;
    const char *parameter;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "guide.go", "s", go_cb },
    { "guide.home", NULL, home_cb },
    { "guide.help", NULL, help_cb },
    { "guide.next", NULL, turn_cb },
    { "guide.back", NULL, turn_cb },
    { "guide.scroll", "d", scroll_cb },
    { "guide.previous-place", NULL, previous_place_cb },
    { "guide.panel", "s", panel_cb },
    { "guide.close", NULL, close_cb },
    { "guide.close-panel", NULL, close_panel_cb },
    { "guide.read-aloud", NULL, read_aloud_cb },
    { "guide.read-screen", NULL, read_screen_cb },
    { "guide.read-move", "i", read_move_cb },
    { "guide.read-stop", NULL, read_stop_cb },
    { "guide.open-hit", "(si)", open_hit_cb },
    { "guide.larger", NULL, resize_text_cb },
    { "guide.smaller", NULL, resize_text_cb },
    { "guide.forget", NULL, forget_cb },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), actions[i].name, actions[i].parameter, actions[i].activate);
}

/* The keys in the bubble phase: a focused figure, slider or field has them first. */
static void
guide_action_window_init (GuideActionWindow *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  add_action_keys (controller);
  add_reading_keys (controller);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

/* What a kiosk never does. */
static gboolean
is_for_home (const char *action)
{
  const char *const names[] = { "window.close", "window.minimize", "window.toggle-maximized", "guide.forget", NULL };

  return g_strv_contains (names, action);
}

/**
 * guide_action_window_set_enabled:
 * @self: a #GuideActionWindow
 * @enabled: whether the guide's actions do anything
 * @locked: whether it is the window of a kiosk
 *
 * Lets all the guide's actions work, or none.
 */
void
guide_action_window_set_enabled (GuideActionWindow *self,
                                 gboolean           enabled,
                                 gboolean           locked)
{
  GtkWidgetClass *klass = GTK_WIDGET_GET_CLASS (self);
  const char *name, *property;
  const GVariantType *parameter;
  GType owner;

  for (guint i = 0; gtk_widget_class_query_action (klass, i, &owner, &name, &parameter, &property); i++)
    {
      if (locked && is_for_home (name))
        gtk_widget_action_set_enabled (GTK_WIDGET (self), name, FALSE);
      else if (g_str_has_prefix (name, "guide."))
        gtk_widget_action_set_enabled (GTK_WIDGET (self), name, enabled);
    }
}

/**
 * guide_action_window_add_choices:
 * @self: a #GuideActionWindow
 * @session: the session to choose for
 *
 * Puts what a visitor can choose in reach as actions with a state, so that a
 * toggle button shows what is chosen: `reader.text-size` and the other
 * properties of the session that are marked as a choice.
 */
void
guide_action_window_add_choices (GuideActionWindow *self,
                                 GuideSession      *session)
{
  guint n_properties;
  g_autofree GParamSpec **properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (session), &n_properties);
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  for (guint i = 0; i < n_properties; i++)
    {
      const char *name = properties[i]->name;
      g_autoptr (GPropertyAction) action = NULL;

      if ((properties[i]->flags & GUIDE_PARAM_CHOICE) == 0)
        continue;

      action = g_property_action_new (name, session, name);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }

  gtk_widget_insert_action_group (GTK_WIDGET (self), "reader", G_ACTION_GROUP (group));
}
