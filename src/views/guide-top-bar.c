/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-views"

#include "guide-top-bar.h"

#include "guide-loader.h"

/* The bar over every screen: where the reader is, and what is one action away
 * from everywhere. Where it is narrow its buttons show icons alone. */
struct _GuideTopBar
{
  GtkWidget parent_instance;

  GtkLabel *title;
  gboolean  narrow;
};

enum
{
  PROP_NARROW = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideTopBar, guide_top_bar, GTK_TYPE_WIDGET)

static void
guide_top_bar_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  GuideTopBar *self = GUIDE_TOP_BAR (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      if (self->narrow == g_value_get_boolean (value))
        return;
      self->narrow = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_top_bar_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, GUIDE_TOP_BAR (object)->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_top_bar_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (guide_top_bar_parent_class)->dispose (object);
}

static void
guide_top_bar_class_init (GuideTopBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = guide_top_bar_set_property;
  object_class->get_property = guide_top_bar_get_property;
  object_class->dispose = guide_top_bar_dispose;

  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (widget_class, GUIDE_RESOURCE_PREFIX "views/top-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, GuideTopBar, title);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "topbar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
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
