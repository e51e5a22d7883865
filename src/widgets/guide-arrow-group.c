/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-arrow-group.h"

#include "guide-children.h"

/* Buttons that belong together, such as the numbers on a drawing: one stop for
 * Tab, and the arrow keys move among them and choose as they go. Left and
 * Right follow the reading direction. */
struct _GuideArrowGroup
{
  GtkWidget parent_instance;
};

/* The style class of the button chosen, where Tab comes in. */
#define HERE "here"

G_DEFINE_FINAL_TYPE (GuideArrowGroup, guide_arrow_group, GTK_TYPE_WIDGET)

static gboolean
is_stop (GtkWidget *child)
{
  return GTK_IS_BUTTON (child) && gtk_widget_get_mapped (child) && gtk_widget_is_sensitive (child);
}

/* The next button that way, or NULL at the end. */
static GtkWidget *
find_stop (GtkWidget *child,
           gboolean   onwards)
{
  while (child != NULL && !is_stop (child))
    child = onwards ? gtk_widget_get_next_sibling (child) : gtk_widget_get_prev_sibling (child);

  return child;
}

static GtkWidget *
find_entry (GtkWidget *widget)
{
  GtkWidget *first = find_stop (gtk_widget_get_first_child (widget), TRUE);

  for (GtkWidget *child = first; child != NULL; child = find_stop (gtk_widget_get_next_sibling (child), TRUE))
    if (gtk_widget_has_css_class (child, HERE))
      return child;

  return first;
}

static gboolean
guide_arrow_group_focus (GtkWidget       *widget,
                         GtkDirectionType direction)
{
  GtkWidget *entry;

  /* Tab goes on to what comes after the group. */
  if (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_FOCUS_WITHIN)
    return FALSE;

  entry = find_entry (widget);

  return entry != NULL && gtk_widget_grab_focus (entry);
}

static GtkWidget *
find_focused (GtkWidget *widget)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  while (focus != NULL && gtk_widget_get_parent (focus) != widget)
    focus = gtk_widget_get_parent (focus);

  return focus;
}

static void
move_to (GtkWidget *target)
{
  if (target == NULL)
    return;

  gtk_widget_grab_focus (target);
  if (!gtk_widget_has_css_class (target, HERE))
    g_signal_emit_by_name (target, "clicked");
}

static gboolean
key_pressed_cb (GtkWidget      *widget,
                guint           keyval,
                guint           keycode,
                GdkModifierType state)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget *focused = find_focused (widget);

  if (focused == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK)))
    return GDK_EVENT_PROPAGATE;

  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      if (((keyval == GDK_KEY_Right || keyval == GDK_KEY_KP_Right)) != rtl)
        move_to (find_stop (gtk_widget_get_next_sibling (focused), TRUE));
      else
        move_to (find_stop (gtk_widget_get_prev_sibling (focused), FALSE));
      return GDK_EVENT_STOP;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      move_to (find_stop (gtk_widget_get_next_sibling (focused), TRUE));
      return GDK_EVENT_STOP;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      move_to (find_stop (gtk_widget_get_prev_sibling (focused), FALSE));
      return GDK_EVENT_STOP;
    case GDK_KEY_Home:
      move_to (find_stop (gtk_widget_get_first_child (widget), TRUE));
      return GDK_EVENT_STOP;
    case GDK_KEY_End:
      move_to (find_stop (gtk_widget_get_last_child (widget), FALSE));
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
guide_arrow_group_dispose (GObject *object)
{
  guide_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (guide_arrow_group_parent_class)->dispose (object);
}

static void
guide_arrow_group_class_init (GuideArrowGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_arrow_group_dispose;
  widget_class->focus = guide_arrow_group_focus;
  gtk_widget_class_set_css_name (widget_class, "arrowgroup");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_arrow_group_init (GuideArrowGroup *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * guide_arrow_group_new:
 * @layout: (transfer full): how its children lie
 * @name: what the group is, for a screen reader
 *
 * Returns: a group without buttons yet
 */
GtkWidget *
guide_arrow_group_new (GtkLayoutManager *layout,
                       const char       *name)
{
  GtkWidget *self = g_object_new (GUIDE_TYPE_ARROW_GROUP, "layout-manager", layout, NULL);

  g_object_unref (layout);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return self;
}

/**
 * guide_arrow_group_append:
 * @self: a #GuideArrowGroup
 * @child: a button, or something that only stands among the buttons
 */
void
guide_arrow_group_append (GuideArrowGroup *self,
                          GtkWidget       *child)
{
  g_return_if_fail (GUIDE_IS_ARROW_GROUP (self));
  g_return_if_fail (GTK_IS_WIDGET (child));

  gtk_widget_set_parent (child, GTK_WIDGET (self));
}

/**
 * guide_arrow_group_set_here:
 * @button: a button of a group
 * @here: whether it is the one chosen
 *
 * Marks the button chosen, for the eye and for a screen reader.
 */
void
guide_arrow_group_set_here (GtkWidget *button,
                            gboolean   here)
{
  g_return_if_fail (GTK_IS_BUTTON (button));

  if (here)
    gtk_widget_add_css_class (button, HERE);
  else
    gtk_widget_remove_css_class (button, HERE);

  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_PRESSED,
                               here ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}
