/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-cover.h"

#include "guide-poster.h"
#include "guide-scroller.h"

typedef struct
{
  GtkWidget *scroller;
} GuideCoverPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (GuideCover, guide_cover, GTK_TYPE_WIDGET)

static void
guide_cover_dispose (GObject *object)
{
  GuideCoverPrivate *priv = guide_cover_get_instance_private (GUIDE_COVER (object));

  g_clear_pointer (&priv->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (guide_cover_parent_class)->dispose (object);
}

static void
guide_cover_class_init (GuideCoverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = guide_cover_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
guide_cover_init (GuideCover *self)
{
}

/**
 * guide_cover_set_content:
 * @self: a #GuideCover
 * @title: its name for a screen reader, which stands in @content, too
 * @content: (transfer floating): what it shows; once, when it is made
 */
void
guide_cover_set_content (GuideCover *self,
                         const char *title,
                         GtkWidget  *content)
{
  GuideCoverPrivate *priv = guide_cover_get_instance_private (self);

  g_return_if_fail (GUIDE_IS_COVER (self));

  priv->scroller = guide_scroller_new (guide_poster_new (NULL, content));
  gtk_widget_set_parent (priv->scroller, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, GTK_ACCESSIBLE_PROPERTY_MODAL, TRUE,
                                  -1);
}

/**
 * guide_cover_new_button:
 * @label: what it says
 * @action: what it does
 * @css_class: its style class
 *
 * Returns: (transfer floating): a button of a cover
 */
GtkWidget *
guide_cover_new_button (const char *label,
                        const char *action,
                        const char *css_class)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_add_css_class (button, css_class);

  return button;
}
