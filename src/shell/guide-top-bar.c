/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-shell"

#include "guide-top-bar.h"

#include "guide-loader.h"

/* The bar over every screen: where the reader is, and what is one action away
 * from everywhere. Words without room give way to their icons, “Get help” last; and
 * where not even the icons have room, reading aloud is in the menu alone. */
struct _GuideTopBar
{
  GuideBar parent_instance;

  GtkLabel  *title;
  GtkWidget *read;
  GtkWidget *help;     /* words of a button */
  GtkWidget *language; /* the same */
  gboolean   offers_read;
};

G_DEFINE_FINAL_TYPE (GuideTopBar, guide_top_bar, GUIDE_TYPE_BAR)

static void
guide_top_bar_class_init (GuideTopBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, GUIDE_RESOURCE_PREFIX "views/top-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, GuideTopBar, title);
  gtk_widget_class_bind_template_child (widget_class, GuideTopBar, read);
  gtk_widget_class_bind_template_child (widget_class, GuideTopBar, help);
  gtk_widget_class_bind_template_child (widget_class, GuideTopBar, language);
  gtk_widget_class_set_css_name (widget_class, "topbar");
}

static void
guide_top_bar_init (GuideTopBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->offers_read = TRUE;
}

/**
 * guide_top_bar_set_title:
 * @self: a #GuideTopBar
 * @title: what the reader looks at
 */
void
guide_top_bar_set_title (GuideTopBar *self,
                         const char  *title)
{
  g_return_if_fail (GUIDE_IS_TOP_BAR (self));

  gtk_label_set_label (self->title, title);
}

/**
 * guide_top_bar_show_read:
 * @self: a #GuideTopBar
 * @shown: whether there is a button that has the screen read aloud
 * @active: whether it can be pressed now
 */
void
guide_top_bar_show_read (GuideTopBar *self,
                         gboolean     shown,
                         gboolean     active)
{
  g_return_if_fail (GUIDE_IS_TOP_BAR (self));

  gtk_widget_set_sensitive (self->read, active);
  if (self->offers_read == shown)
    return;

  self->offers_read = shown;
  gtk_widget_set_visible (self->read, shown);
  guide_bar_forget_sizes (GUIDE_BAR (self));
}

static gboolean
fits (GuideTopBar *self,
      int          width)
{
  int wanted;

  gtk_widget_measure (GTK_WIDGET (self), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &wanted, NULL, NULL);

  return wanted <= width;
}

/**
 * guide_top_bar_show_words:
 * @self: a #GuideTopBar
 * @help: whether “Get help” stands on its button, beside the icon
 * @language: the same of “Language”
 */
void
guide_top_bar_show_words (GuideTopBar *self,
                          gboolean     help,
                          gboolean     language)
{
  g_return_if_fail (GUIDE_IS_TOP_BAR (self));

  gtk_widget_set_visible (self->help, help);
  gtk_widget_set_visible (self->language, language);
  guide_bar_forget_sizes (GUIDE_BAR (self));
}

/**
 * guide_top_bar_fit:
 * @self: a #GuideTopBar
 * @width: the room there is, in logical pixels, or 0 for more than enough
 *
 * Shows as many words and buttons as there is room for.
 */
void
guide_top_bar_fit (GuideTopBar *self,
                   int          width)
{
  g_return_if_fail (GUIDE_IS_TOP_BAR (self));

  gtk_widget_set_visible (self->read, self->offers_read);
  guide_top_bar_show_words (self, TRUE, TRUE);
  if (width <= 0)
    return;

  gtk_widget_set_visible (self->language, fits (self, width));
  gtk_widget_set_visible (self->help, fits (self, width));
  gtk_widget_set_visible (self->read, self->offers_read && fits (self, width));
}
