/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-shell"

#include "config.h"

#include "guide-window.h"

#include "guide-desktop.h"
#include "guide-focus.h"
#include "guide-fonts.h"
#include "guide-i18n.h"
#include "guide-prose.h"
#include "guide-available-size.h"
#include "guide-style.h"

/* The one window. It shows a shell for the current visitor and in the current
 * language, in the theme and text size that the visitor chose. */
struct _GuideWindow
{
  GuideActionWindow parent_instance;

  GuideDesktop *desktop;
  GuideStyle   *style;
  GuideContext *context;
  GuideShell   *shell;
  GuideSpot    *spot; /* how far down its screen the reader is, for the next shell, or NULL */
  GSignalGroup *session_signals;
  gboolean      locked;
  guint         icon_id;
};

#define ICON_DELAY_MS 1000

G_DEFINE_FINAL_TYPE (GuideWindow, guide_window, GUIDE_TYPE_ACTION_WINDOW)

static GuideTheme
choose_theme (GuideWindow *self)
{
  switch (guide_session_get_appearance (guide_context_get_session (self->context)))
    {
    case GUIDE_APPEARANCE_LIGHT:
      return GUIDE_THEME_LIGHT;
    case GUIDE_APPEARANCE_DARK:
      return GUIDE_THEME_DARK;
    case GUIDE_APPEARANCE_CONTRAST:
      return GUIDE_THEME_CONTRAST;
    case GUIDE_APPEARANCE_SYSTEM:
    default:
      return guide_desktop_get_theme (self->desktop);
    }
}

static void
follow_theme (GuideWindow *self)
{
  GuideTheme theme;
  gboolean from_desktop;

  if (self->context == NULL)
    return;

  from_desktop = guide_session_get_appearance (guide_context_get_session (self->context)) == GUIDE_APPEARANCE_SYSTEM;
  if (from_desktop)
    guide_style_uncover_desktop (self->style);
  theme = choose_theme (self);
  guide_style_set_theme (self->style, theme, from_desktop);
  guide_art_cache_set_theme (guide_context_get_art (self->context), theme);
}

static void
follow_tone (GuideWindow *self)
{
  int tone = guide_session_get_tone (guide_context_get_session (self->context));

  guide_art_cache_set_tone (guide_context_get_art (self->context), tone > 0 ? tone : GUIDE_PALETTE_DEFAULT_TONE);
}

static void
follow_text_size (GuideWindow *self)
{
  guide_style_set_text_size (self->style, guide_session_get_text_size (guide_context_get_session (self->context)),
                             guide_context_is_kiosk (self->context));
}

/* Takes away what the last value left. */
static void
remove_style (GuideWindow *self,
              const char  *prefix)
{
  g_auto (GStrv) classes = gtk_widget_get_css_classes (GTK_WIDGET (self));

  for (guint i = 0; classes[i] != NULL; i++)
    if (g_str_has_prefix (classes[i], prefix))
      gtk_widget_remove_css_class (GTK_WIDGET (self), classes[i]);
}

static void
set_style (GuideWindow *self,
           GParamSpec  *pspec)
{
  g_autofree char *prefix = g_strconcat (pspec->name, "-", NULL);
  g_autofree char *css_class = NULL;
  g_autofree char *name = NULL;
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_object_get_property (G_OBJECT (guide_context_get_session (self->context)), pspec->name, &value);
  css_class = g_strconcat (prefix, g_value_get_string (&value), NULL);
  name = g_ascii_strdown (css_class, -1);

  if (gtk_widget_has_css_class (GTK_WIDGET (self), name))
    return;

  remove_style (self, prefix);
  gtk_widget_add_css_class (GTK_WIDGET (self), name);
}

static void
follow_style (GuideWindow *self,
              GParamSpec  *pspec)
{
  if ((pspec->flags & GUIDE_PARAM_STYLE) == 0)
    return;

  set_style (self, pspec);
  guide_window_follow_size (self);
}

/* As a class, and not as the state :dir(rtl) of an ancestor: the focus within is such a state too, and each time
 * that it moves GTK would look up anew the style of all words. */
static void
mark_direction (GtkWidget *child)
{
  if (gtk_widget_get_direction (child) == GTK_TEXT_DIR_RTL)
    gtk_widget_add_css_class (child, "rtl");
  else
    gtk_widget_remove_css_class (child, "rtl");
}

/* The style sheet is about what stands in the window, not about its title bar. */
static void
mark_child (GuideWindow *self)
{
  GtkWidget *child = gtk_window_get_child (GTK_WINDOW (self));

  if (child == NULL || gtk_widget_has_css_class (child, "guide"))
    return;

  gtk_widget_add_css_class (child, "guide");
  mark_direction (child);
  g_signal_connect (child, "direction-changed", G_CALLBACK (mark_direction), NULL);
}

static void
follow_styles (GuideWindow *self)
{
  GObjectClass *klass = G_OBJECT_GET_CLASS (guide_context_get_session (self->context));
  guint n_properties;
  g_autofree GParamSpec **properties = g_object_class_list_properties (klass, &n_properties);

  for (guint i = 0; i < n_properties; i++)
    follow_style (self, properties[i]);
}

static void
guide_window_realize (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (guide_window_parent_class)->realize (widget);

  /* The surface tells its new size before the widgets get theirs, in time to
   * choose between words and icons. */
  g_signal_connect_object (gtk_native_get_surface (GTK_NATIVE (widget)), "layout", G_CALLBACK (guide_window_follow_size), widget,
                           G_CONNECT_SWAPPED);
}

/* A locked window closes only with the program. */
static gboolean
guide_window_close_request (GtkWindow *window)
{
  if (GUIDE_WINDOW (window)->locked)
    return TRUE;

  return GTK_WINDOW_CLASS (guide_window_parent_class)->close_request (window);
}

/* A locked window opens no Inspector. */
static gboolean
guide_window_enable_debugging (GtkWindow *window,
                               gboolean   toggle)
{
  if (GUIDE_WINDOW (window)->locked)
    return TRUE;

  return GTK_WINDOW_CLASS (guide_window_parent_class)->enable_debugging (window, toggle);
}

static gboolean
set_icon_cb (gpointer data)
{
  GuideWindow *self = data;

  g_assert (GUIDE_IS_WINDOW (self));

  self->icon_id = 0;
  gtk_window_set_icon_name (GTK_WINDOW (self), APPLICATION_ID);

  return G_SOURCE_REMOVE;
}

/* The icon is for task bars, which draw it in many sizes: the reader waits for
 * the first screen and not for that. */
static void
guide_window_map (GtkWidget *widget)
{
  GuideWindow *self = GUIDE_WINDOW (widget);

  GTK_WIDGET_CLASS (guide_window_parent_class)->map (widget);

  if (self->icon_id == 0 && gtk_window_get_icon_name (GTK_WINDOW (self)) == NULL)
    self->icon_id = g_timeout_add (ICON_DELAY_MS, set_icon_cb, self);
}

static GuideContext *
get_context (GuideActionWindow *window)
{
  return guide_window_get_context (GUIDE_WINDOW (window));
}

static GuideShell *
get_shell (GuideActionWindow *window)
{
  return guide_window_get_shell (GUIDE_WINDOW (window));
}

static void
guide_window_dispose (GObject *object)
{
  GuideWindow *self = GUIDE_WINDOW (object);

  g_clear_handle_id (&self->icon_id, g_source_remove);
  g_clear_object (&self->session_signals);
  g_clear_object (&self->desktop);
  g_clear_object (&self->style);
  g_clear_object (&self->context);
  g_clear_pointer (&self->spot, guide_spot_free);
  g_clear_weak_pointer (&self->shell);

  G_OBJECT_CLASS (guide_window_parent_class)->dispose (object);
}

static void
guide_window_class_init (GuideWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = guide_window_dispose;
  GTK_WIDGET_CLASS (klass)->realize = guide_window_realize;
  GTK_WINDOW_CLASS (klass)->close_request = guide_window_close_request;
  GTK_WINDOW_CLASS (klass)->enable_debugging = guide_window_enable_debugging;
  GTK_WIDGET_CLASS (klass)->map = guide_window_map;
  GUIDE_ACTION_WINDOW_CLASS (klass)->get_context = get_context;
  GUIDE_ACTION_WINDOW_CLASS (klass)->get_shell = get_shell;
}

static void
guide_window_init (GuideWindow *self)
{
  self->desktop = guide_desktop_new ();
  self->style = guide_style_new (gtk_widget_get_display (GTK_WIDGET (self)));

  g_signal_connect_object (self->desktop, "notify::theme", G_CALLBACK (follow_theme), self, G_CONNECT_SWAPPED);

  self->session_signals = g_signal_group_new (GUIDE_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::appearance", G_CALLBACK (follow_theme), self);
  g_signal_group_connect_swapped (self->session_signals, "notify", G_CALLBACK (follow_style), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::text-size", G_CALLBACK (follow_text_size), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::tone", G_CALLBACK (follow_tone), self);

  g_signal_connect (self, "notify::child", G_CALLBACK (mark_child), NULL);
  gtk_window_set_title (GTK_WINDOW (self), _("Microneedling Guide"));
  gtk_window_set_default_size (GTK_WINDOW (self), 1280, 800);
  gtk_widget_add_css_class (GTK_WIDGET (self), "paper");
}

/**
 * guide_window_new:
 * @application: the application
 *
 * Returns: a window without a visitor yet
 */
GtkWidget *
guide_window_new (GtkApplication *application)
{
  return g_object_new (GUIDE_TYPE_WINDOW, "application", application, NULL);
}

/* Who changes the language, or saves the words of one, goes on at the same part of
 * the screen. Somebody else begins at the top. */
static void
keep_spot (GuideWindow  *self,
           GuideSession *session)
{
  g_clear_pointer (&self->spot, guide_spot_free);
  if (self->shell != NULL && guide_context_get_session (self->context) == session)
    self->spot = guide_shell_get_spot (self->shell);
}

/**
 * guide_window_apply_context:
 * @self: a #GuideWindow
 * @context: what the views share from now on
 *
 * Takes a visitor and a language, and looks as the visitor chose. Nothing of
 * the last ones is left but the views, which the caller replaces.
 */
void
guide_window_apply_context (GuideWindow  *self,
                            GuideContext *context)
{
  GuideSession *session;

  g_return_if_fail (GUIDE_IS_WINDOW (self));
  g_return_if_fail (GUIDE_IS_CONTEXT (context));

  session = guide_context_get_session (context);
  keep_spot (self, session);
  g_clear_weak_pointer (&self->shell);
  g_set_object (&self->context, context);
  g_signal_group_set_target (self->session_signals, session);
  guide_action_window_add_choices (GUIDE_ACTION_WINDOW (self), session);
  follow_theme (self);
  follow_tone (self);
  follow_text_size (self);
  follow_styles (self);
}

/**
 * guide_window_new_shell:
 * @self: a #GuideWindow with a context
 *
 * Returns: the guide, to be put somewhere into the window
 */
GtkWidget *
guide_window_new_shell (GuideWindow *self)
{
  g_return_val_if_fail (GUIDE_IS_WINDOW (self), NULL);

  g_set_weak_pointer (&self->shell, GUIDE_SHELL (guide_shell_new (self->context)));
  guide_window_follow_size (self);
  if (self->spot != NULL)
    guide_shell_show_spot (self->shell, g_steal_pointer (&self->spot));

  return GTK_WIDGET (self->shell);
}

/**
 * guide_window_set_context:
 * @self: a #GuideWindow
 * @context: what the views share from now on
 *
 * Shows the guide to a visitor, in a language. All views are made anew, so
 * nothing of the last visitor or language is left.
 */
void
guide_window_set_context (GuideWindow  *self,
                          GuideContext *context)
{
  guide_window_apply_context (self, context);
  guide_focus_leave (gtk_window_get_child (GTK_WINDOW (self)));
  gtk_window_set_child (GTK_WINDOW (self), guide_window_new_shell (self));
  guide_fonts_ask (GTK_WIDGET (self->shell));
  guide_prose_focus_title (GTK_WIDGET (self->shell)); /* what had the focus is gone */
}

/**
 * guide_window_lock:
 * @self: a #GuideWindow
 *
 * From now on nobody closes the window or looks inside it: it is a kiosk's.
 */
void
guide_window_lock (GuideWindow *self)
{
  g_return_if_fail (GUIDE_IS_WINDOW (self));

  self->locked = TRUE;
  guide_window_set_awake (self, FALSE);
}

/**
 * guide_window_set_awake:
 * @self: a #GuideWindow
 * @awake: whether the guide's actions do anything
 *
 * Puts the guide's actions to sleep while its page is not to be seen.
 */
void
guide_window_set_awake (GuideWindow *self,
                        gboolean     awake)
{
  g_return_if_fail (GUIDE_IS_WINDOW (self));

  guide_action_window_set_enabled (GUIDE_ACTION_WINDOW (self), awake, self->locked);
}

/**
 * guide_window_follow_size:
 * @self: a #GuideWindow
 *
 * What stands in the window has more room or less: the guide chooses between words and
 * icons by it.
 */
void
guide_window_follow_size (GuideWindow *self)
{
  int width, height;

  g_return_if_fail (GUIDE_IS_WINDOW (self));

  if (self->shell != NULL && guide_available_size_get (GTK_WIDGET (self), &width, &height))
    guide_shell_set_room (self->shell, width);
}

/**
 * guide_window_get_context:
 * @self: a #GuideWindow
 *
 * Returns: (transfer none) (nullable): what its views share
 */
GuideContext *
guide_window_get_context (GuideWindow *self)
{
  g_return_val_if_fail (GUIDE_IS_WINDOW (self), NULL);

  return self->context;
}

/**
 * guide_window_get_shell:
 * @self: a #GuideWindow
 *
 * Returns: (transfer none) (nullable): what is inside the window
 */
GuideShell *
guide_window_get_shell (GuideWindow *self)
{
  g_return_val_if_fail (GUIDE_IS_WINDOW (self), NULL);

  return self->shell;
}
