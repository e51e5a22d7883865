/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-shell"

#include "guide-style.h"

#include "guide-loader.h"
#include "guide-session.h"

/* The guide's own style sheet on a display: one sheet of rules, in which every
 * colour is a token, one sheet of tokens a theme, and one of paddings in whole
 * pixels a size of the text (ui/style/paddings.py says why). */
struct _GuideStyle
{
  GObject parent_instance;

  GdkDisplay     *display;
  GtkCssProvider *rules;
  GtkCssProvider *tokens;
  GtkCssProvider *paddings;
  char           *paddings_path;
  GuideTheme      theme;
};

#define STYLE_PREFIX GUIDE_RESOURCE_PREFIX "style/"

/* Of GTK from 4.20 on, with two values of GtkInterfaceColorScheme. */
#define COLOR_SCHEME "gtk-interface-color-scheme"
#define GTK_DARK 2
#define GTK_LIGHT 3

/* Of GTK before 4.20, which later ones warn of. */
#define PREFER_DARK "gtk-application-prefer-dark-theme"

G_DEFINE_FINAL_TYPE (GuideStyle, guide_style, G_TYPE_OBJECT)

static void
guide_style_dispose (GObject *object)
{
  GuideStyle *self = GUIDE_STYLE (object);

  if (self->display != NULL)
    {
      gtk_style_context_remove_provider_for_display (self->display, GTK_STYLE_PROVIDER (self->rules));
      gtk_style_context_remove_provider_for_display (self->display, GTK_STYLE_PROVIDER (self->tokens));
      gtk_style_context_remove_provider_for_display (self->display, GTK_STYLE_PROVIDER (self->paddings));
    }
  g_clear_object (&self->rules);
  g_clear_object (&self->tokens);
  g_clear_object (&self->paddings);
  g_clear_pointer (&self->paddings_path, g_free);
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
  self->paddings = gtk_css_provider_new ();
}

static gboolean
has_color_scheme (GtkSettings *settings)
{
  return g_object_class_find_property (G_OBJECT_GET_CLASS (settings), COLOR_SCHEME) != NULL;
}

/* Setting a setting reads GTK's whole theme again, even where it stays the same. */
static void
pin_theme (GtkSettings *settings)
{
  g_autofree char *name = NULL;

  g_object_get (settings, "gtk-theme-name", &name, NULL);
  if (g_strcmp0 (name, "Default") != 0)
    g_object_set (settings, "gtk-theme-name", "Default", NULL);
}

/* Letters and the lines under links on whole pixels: OpenGL up to GTK 4.12 leaves out a line of less than one. */
static void
pin_letters (GtkSettings *settings)
{
  g_object_set (settings, "gtk-hint-font-metrics", TRUE, NULL);
}

/**
 * guide_style_new:
 * @display: the display that shows it
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
  pin_letters (gtk_settings_get_for_display (display));

  gtk_css_provider_load_from_resource (self->tokens, STYLE_PREFIX "light.css");
  gtk_css_provider_load_from_resource (self->rules, STYLE_PREFIX "guide.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (self->tokens), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (self->rules), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (self->paddings),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);

  return self;
}

/* What the guide's sheet leaves to GTK's theme is to be dark with it. */
static void
tell_gtk (GtkSettings *settings,
          gboolean     dark,
          gboolean     from_desktop)
{
  gboolean was_dark = FALSE;

  if (!has_color_scheme (settings))
    {
      g_object_get (settings, PREFER_DARK, &was_dark, NULL);
      if (dark != was_dark)
        g_object_set (settings, PREFER_DARK, dark, NULL);
    }
  else if (!from_desktop)
    g_object_set (settings, COLOR_SCHEME, dark ? GTK_DARK : GTK_LIGHT, NULL);
}

/**
 * guide_style_set_theme:
 * @self: a #GuideStyle
 * @theme: the theme to show
 * @from_desktop: whether it is the desktop's, which GTK follows by itself
 *
 * Where it is not the desktop's, it hides from GTK's settings what the desktop
 * asks for, until guide_style_uncover_desktop().
 */
void
guide_style_set_theme (GuideStyle *self,
                       GuideTheme  theme,
                       gboolean    from_desktop)
{
  g_return_if_fail (GUIDE_IS_STYLE (self));

  if (theme != self->theme)
    {
      g_autofree char *path = g_strconcat (STYLE_PREFIX, guide_theme_get_nick (theme), ".css", NULL);

      self->theme = theme;
      gtk_css_provider_load_from_resource (self->tokens, path);
    }
  tell_gtk (gtk_settings_get_for_display (self->display), theme == GUIDE_THEME_DARK, from_desktop);
}

/* Of GTK's setting of the desktop's own size of text, for the usual one. */
#define USUAL_DPI (96 * 1024)

/* The sheet for the size in which the letters come out. */
static int
find_size (GuideStyle *self,
           int         text_size)
{
  int dpi, size;

  g_object_get (gtk_settings_get_for_display (self->display), "gtk-xft-dpi", &dpi, NULL);
  size = dpi > 0 ? (int) ((gint64) text_size * dpi / USUAL_DPI) : text_size;
  size = (size + GUIDE_TEXT_SIZE_STEP / 2) / GUIDE_TEXT_SIZE_STEP * GUIDE_TEXT_SIZE_STEP;

  return CLAMP (size, GUIDE_TEXT_SIZE_MIN, GUIDE_TEXT_SIZE_MAX);
}

/**
 * guide_style_set_text_size:
 * @self: a #GuideStyle
 * @text_size: size of the text in percent, as the session has it
 * @kiosk: whether it is a kiosk's text, which is larger
 *
 * Makes the paddings fit the text.
 */
void
guide_style_set_text_size (GuideStyle *self,
                           int         text_size,
                           gboolean    kiosk)
{
  g_autofree char *path = NULL;

  g_return_if_fail (GUIDE_IS_STYLE (self));

  path = g_strdup_printf (STYLE_PREFIX "paddings-%s-%d.css", kiosk ? "kiosk" : "home", find_size (self, text_size));
  if (g_strcmp0 (path, self->paddings_path) == 0)
    return;

  gtk_css_provider_load_from_resource (self->paddings, path);
  g_free (self->paddings_path);
  self->paddings_path = g_steal_pointer (&path);
}

/**
 * guide_style_uncover_desktop:
 * @self: a #GuideStyle
 *
 * Lets GTK's settings tell again what the desktop asks for.
 */
void
guide_style_uncover_desktop (GuideStyle *self)
{
  GtkSettings *settings;

  g_return_if_fail (GUIDE_IS_STYLE (self));

  settings = gtk_settings_get_for_display (self->display);
  if (has_color_scheme (settings))
    gtk_settings_reset_property (settings, COLOR_SCHEME);
}
