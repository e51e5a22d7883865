/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-views"

#include "guide-style.h"

#include "guide-loader.h"

/* The guide's own style sheet on a display: one sheet of rules, in which every
 * colour is a token, and one sheet of tokens a theme. */
struct _GuideStyle
{
  GObject parent_instance;

  GdkDisplay     *display;
  GtkCssProvider *rules;
  GtkCssProvider *tokens;
  GuideTheme      theme;
};

#define STYLE_PREFIX GUIDE_RESOURCE_PREFIX "style/"

G_DEFINE_FINAL_TYPE (GuideStyle, guide_style, G_TYPE_OBJECT)

static void
guide_style_dispose (GObject *object)
{
  GuideStyle *self = GUIDE_STYLE (object);

  if (self->display != NULL)
    {
      gtk_style_context_remove_provider_for_display (self->display, GTK_STYLE_PROVIDER (self->rules));
      gtk_style_context_remove_provider_for_display (self->display, GTK_STYLE_PROVIDER (self->tokens));
    }
  g_clear_object (&self->rules);
  g_clear_object (&self->tokens);
  g_clear_object (&self->display);

  G_OBJECT_CLASS (guide_style_parent_class)->dispose (object);
}

static void
guide_style_class_init (GuideStyleClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = guide_style_dispose;
}

static void
guide_style_init (GuideStyle *self)
{
  self->rules = gtk_css_provider_new ();
  self->tokens = gtk_css_provider_new ();
}

/* Setting the name reads the whole theme again, even where it stays the same. */
static void
pin_theme (GtkSettings *settings)
{
  g_autofree char *name = NULL;

  g_object_get (settings, "gtk-theme-name", &name, NULL);
  if (g_strcmp0 (name, "Default") != 0)
    g_object_set (settings, "gtk-theme-name", "Default", NULL);
}

/**
 * guide_style_new:
 * @display: the display to dress
 *
 * Pins GTK's own Default theme, so that no other theme applies by half, and
 * puts the guide's rules over it, in the light theme.
 *
 * Returns: (transfer full): the style of the display
 */
GuideStyle *
guide_style_new (GdkDisplay *display)
{
  GuideStyle *self = g_object_new (GUIDE_TYPE_STYLE, NULL);

  self->display = g_object_ref (display);
  pin_theme (gtk_settings_get_for_display (display));

  gtk_css_provider_load_from_resource (self->tokens, STYLE_PREFIX "light.css");
  gtk_css_provider_load_from_resource (self->rules, STYLE_PREFIX "guide.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (self->tokens),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (self->rules),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);

  return self;
}

/**
 * guide_style_get_theme:
 * @self: a #GuideStyle
 *
 * Returns: the theme shown
 */
GuideTheme
guide_style_get_theme (GuideStyle *self)
{
  g_return_val_if_fail (GUIDE_IS_STYLE (self), GUIDE_THEME_LIGHT);

  return self->theme;
}

/**
 * guide_style_set_theme:
 * @self: a #GuideStyle
 * @theme: the theme to show
 */
void
guide_style_set_theme (GuideStyle *self,
                       GuideTheme  theme)
{
  g_autofree char *path = NULL;

  g_return_if_fail (GUIDE_IS_STYLE (self));

  self->theme = theme;
  path = g_strconcat (STYLE_PREFIX, guide_theme_get_nick (theme), ".css", NULL);
  gtk_css_provider_load_from_resource (self->tokens, path);
  g_object_set (gtk_settings_get_for_display (self->display), "gtk-application-prefer-dark-theme",
                theme == GUIDE_THEME_DARK, NULL);
}
