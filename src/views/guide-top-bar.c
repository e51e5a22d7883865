/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-views"

#include "guide-top-bar.h"

#include "guide-loader.h"

/* The bar over every screen: where the reader is, and what is one action away
 * from everywhere. Where it is narrow its buttons show icons alone. */
struct _GuideTopBar
{
  GuideBar parent_instance;

  GtkLabel *title;
};

G_DEFINE_FINAL_TYPE (GuideTopBar, guide_top_bar, GUIDE_TYPE_BAR)

static void
guide_top_bar_class_init (GuideTopBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, GUIDE_RESOURCE_PREFIX "views/top-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, GuideTopBar, title);
  gtk_widget_class_set_css_name (widget_class, "topbar");
}

static void
guide_top_bar_init (GuideTopBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
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
