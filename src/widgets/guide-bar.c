/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-bar.h"

#include "guide-children.h"
#include "guide-em.h"
#include "guide-focus.h"

/**
 * GuideBar:
 *
 * A bar over or under the screen, laid out by its template. It knows whether it
 * is narrow, so that the template can hide what has no room then.
 */
typedef struct
{
  gboolean narrow;
  gboolean styled; /* anew, since its sizes were forgotten */
  int      em;     /* the size of the text then */
} GuideBarPrivate;

enum
{
  PROP_NARROW = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (GuideBar, guide_bar, GTK_TYPE_WIDGET)

static GuideBarPrivate *
get_private (GObject *object)
{
  return guide_bar_get_instance_private (GUIDE_BAR (object));
}

static void
guide_bar_set_property (GObject      *object,
                        guint         prop_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  GuideBarPrivate *priv = get_private (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      if (priv->narrow == g_value_get_boolean (value))
        return;
      priv->narrow = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_bar_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, get_private (object)->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_bar_dispose (GObject *object)
{
  guide_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (guide_bar_parent_class)->dispose (object);
}

static void
guide_bar_css_changed (GtkWidget         *widget,
                       GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (guide_bar_parent_class)->css_changed (widget, change);

  get_private (G_OBJECT (widget))->styled = TRUE;
}

static void
guide_bar_class_init (GuideBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = guide_bar_set_property;
  object_class->get_property = guide_bar_get_property;
  object_class->dispose = guide_bar_dispose;
  widget_class->css_changed = guide_bar_css_changed;

  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  guide_focus_class_set_in_order (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_bar_init (GuideBar *self)
{
}

static void
forget_sizes (GtkWidget *widget)
{
  gtk_widget_queue_resize (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    forget_sizes (child);
}

/**
 * guide_bar_forget_sizes:
 * @self: a #GuideBar
 *
 * Has all in it measured anew where it has to be. While a bar or a word on it was hidden
 * the size of the text may have changed, and what was measured before would still count.
 * Where neither has, what is known still holds: at each turn of a page to ask all words
 * of both bars again would take longer than to draw them.
 */
void
guide_bar_forget_sizes (GuideBar *self)
{
  GuideBarPrivate *priv;
  int em;

  g_return_if_fail (GUIDE_IS_BAR (self));

  priv = get_private (G_OBJECT (self));
  em = guide_em (GTK_WIDGET (self), 1);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && !priv->styled && priv->em == em)
    return;

  priv->styled = !gtk_widget_get_mapped (GTK_WIDGET (self));
  priv->em = em;
  forget_sizes (GTK_WIDGET (self));
}
