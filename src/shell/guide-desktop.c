/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-shell"

#include "guide-desktop.h"

#include <string.h>

/* What the desktop asks of every program: dark, high contrast. GTK from 4.20 on
 * has settings for both and follows the desktop's; where it has not, or the
 * desktop tells it nothing, the settings portal is asked. Both tell of changes.
 * Besides there is what a person can write for GTK alone: the name of a theme and
 * a wish for dark. Where nobody says anything the light theme stands. Animation
 * needs no watching: GTK tells it by GtkSettings:gtk-enable-animations. */
struct _GuideDesktop
{
  GObject parent_instance;

  GDBusProxy   *portal;
  GCancellable *cancellable;
  GuideTheme    from_gtk; /* what was written for GTK alone */
  gboolean      portal_dark;
  gboolean      portal_contrast;
  GuideTheme    theme;
};

enum
{
  PROP_THEME = 1,
  N_PROPS
};

#define NAMESPACE "org.freedesktop.appearance"
#define PREFER_DARK 1
#define MORE_CONTRAST 1

/* Of GtkInterfaceColorScheme and GtkInterfaceContrast, which GTK 4.8 lacks. */
#define GTK_UNSUPPORTED 0
#define GTK_DARK 2
#define GTK_MORE_CONTRAST 2

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideDesktop, guide_desktop, G_TYPE_OBJECT)

/* A setting of GTK's where it has it and the desktop fills it, or else what the portal says. */
static gboolean
is_asked (const char *setting,
          int         wanted,
          gboolean    portal)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int value = GTK_UNSUPPORTED;

  if (g_object_class_find_property (G_OBJECT_GET_CLASS (settings), setting) != NULL)
    g_object_get (settings, setting, &value, NULL);

  return value != GTK_UNSUPPORTED ? value == wanted : portal;
}

static GuideTheme
find_theme (GuideDesktop *self)
{
  if (is_asked ("gtk-interface-contrast", GTK_MORE_CONTRAST, self->portal_contrast))
    return GUIDE_THEME_CONTRAST;
  if (self->from_gtk != GUIDE_THEME_LIGHT)
    return self->from_gtk;

  return is_asked ("gtk-interface-color-scheme", GTK_DARK, self->portal_dark) ? GUIDE_THEME_DARK : GUIDE_THEME_LIGHT;
}

static void
update_theme (GuideDesktop *self)
{
  GuideTheme theme = find_theme (self);

  if (theme == self->theme)
    return;

  self->theme = theme;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_THEME]);
}

static void
take_value (GuideDesktop *self,
            const char   *key,
            GVariant     *value)
{
  g_autoptr (GVariant) inner = g_variant_ref (value);

  /* The portal packs a value once or twice, depending on its age. */
  while (g_variant_is_of_type (inner, G_VARIANT_TYPE_VARIANT))
    {
      GVariant *unpacked = g_variant_get_variant (inner);

      g_variant_unref (inner);
      inner = unpacked;
    }

  if (!g_variant_is_of_type (inner, G_VARIANT_TYPE_UINT32))
    return;

  if (g_str_equal (key, "color-scheme"))
    self->portal_dark = g_variant_get_uint32 (inner) == PREFER_DARK;
  else if (g_str_equal (key, "contrast"))
    self->portal_contrast = g_variant_get_uint32 (inner) == MORE_CONTRAST;

  update_theme (self);
}

static void
portal_signal_cb (GuideDesktop *self,
                  const char   *sender,
                  const char   *signal,
                  GVariant     *parameters)
{
  g_assert (GUIDE_IS_DESKTOP (self));

  const char *namespace;
  const char *key;
  g_autoptr (GVariant) value = NULL;

  if (!g_str_equal (signal, "SettingChanged") || !g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ssv)")))
    return;

  g_variant_get (parameters, "(&s&sv)", &namespace, &key, &value);
  if (g_str_equal (namespace, NAMESPACE))
    take_value (self, key, value);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GVariant) reply = g_dbus_proxy_call_finish (G_DBUS_PROXY (source), result, NULL);
  GuideDesktop *self = GUIDE_DESKTOP (user_data);
  g_autoptr (GVariantIter) groups = NULL;
  const char *namespace;
  GVariantIter *keys;

  if (reply == NULL) /* no such portal, or the program is ending */
    return;

  g_variant_get (reply, "(a{sa{sv}})", &groups);
  while (g_variant_iter_loop (groups, "{&sa{sv}}", &namespace, &keys))
    {
      const char *name;
      GVariant *value;

      while (g_variant_iter_loop (keys, "{&sv}", &name, &value))
        take_value (self, name, value);
    }
}

static void
portal_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  GDBusProxy *portal = g_dbus_proxy_new_for_bus_finish (result, &error);
  GuideDesktop *self = GUIDE_DESKTOP (user_data);
  const char *namespaces[] = { NAMESPACE, NULL };

  if (portal == NULL) /* no bus, or the program is ending */
    return;

  self->portal = portal;
  g_signal_connect_swapped (portal, "g-signal", G_CALLBACK (portal_signal_cb), self);
  g_dbus_proxy_call (portal, "ReadAll", g_variant_new ("(^as)", namespaces), G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, self->cancellable,
                     read_cb, self);
}

static GuideTheme
get_theme_of_name (const char *name)
{
  if (strstr (name, "HighContrast") != NULL || g_str_has_suffix (name, "-hc") || g_str_has_suffix (name, ":hc"))
    return GUIDE_THEME_CONTRAST;
  if (g_str_has_suffix (name, "-dark") || g_str_has_suffix (name, ":dark"))
    return GUIDE_THEME_DARK;

  return GUIDE_THEME_LIGHT;
}

/* The variable comes before the name of the theme, as it does for GTK. */
static GuideTheme
read_gtk_theme (void)
{
  const char *variable = g_getenv ("GTK_THEME");
  g_autofree char *name = NULL;
  gboolean dark = FALSE;
  GuideTheme theme;

  g_object_get (gtk_settings_get_default (), "gtk-theme-name", &name, "gtk-application-prefer-dark-theme", &dark, NULL);
  if (variable != NULL && *variable != '\0')
    return get_theme_of_name (variable);

  theme = name != NULL ? get_theme_of_name (name) : GUIDE_THEME_LIGHT;

  return theme == GUIDE_THEME_LIGHT && dark ? GUIDE_THEME_DARK : theme;
}

static void
guide_desktop_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  GuideDesktop *self = GUIDE_DESKTOP (object);

  switch (prop_id)
    {
    case PROP_THEME:
      g_value_set_enum (value, self->theme);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_desktop_dispose (GObject *object)
{
  GuideDesktop *self = GUIDE_DESKTOP (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->portal != NULL)
    g_signal_handlers_disconnect_by_data (self->portal, self);
  g_clear_object (&self->portal);

  G_OBJECT_CLASS (guide_desktop_parent_class)->dispose (object);
}

static void
guide_desktop_class_init (GuideDesktopClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = guide_desktop_get_property;
  object_class->dispose = guide_desktop_dispose;

  props[PROP_THEME] = g_param_spec_enum ("theme", NULL, NULL, GUIDE_TYPE_THEME, GUIDE_THEME_LIGHT,
                                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
guide_desktop_init (GuideDesktop *self)
{
  GtkSettings *settings = gtk_settings_get_default ();

  self->cancellable = g_cancellable_new ();
  self->from_gtk = read_gtk_theme ();
  self->theme = find_theme (self);
  /* Where GTK lacks a setting, these wait for what never comes. */
  g_signal_connect_object (settings, "notify::gtk-interface-color-scheme", G_CALLBACK (update_theme), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "notify::gtk-interface-contrast", G_CALLBACK (update_theme), self, G_CONNECT_SWAPPED);
  g_dbus_proxy_new_for_bus (G_BUS_TYPE_SESSION, G_DBUS_PROXY_FLAGS_DO_NOT_AUTO_START, NULL, "org.freedesktop.portal.Desktop",
                            "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", self->cancellable, portal_cb,
                            self);
}

/**
 * guide_desktop_new:
 *
 * To be called before the guide pins its own GTK theme, whose name would hide
 * the desktop's.
 *
 * Returns: (transfer full): a watcher of the desktop's settings
 */
GuideDesktop *
guide_desktop_new (void)
{
  return g_object_new (GUIDE_TYPE_DESKTOP, NULL);
}

/**
 * guide_desktop_get_theme:
 * @self: a #GuideDesktop
 *
 * Returns: the theme that the desktop asks for
 */
GuideTheme
guide_desktop_get_theme (GuideDesktop *self)
{
  g_return_val_if_fail (GUIDE_IS_DESKTOP (self), GUIDE_THEME_LIGHT);

  return self->theme;
}
