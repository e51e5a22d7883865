/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "config.h"

#include "guide-front.h"

#include "guide-focus.h"
#include "guide-prose.h"

/* What the kiosk's one window holds: the current screen, under it the
 * bar, and at times a cover. A cover hides the
 * rest wholly: neither eye nor screen reader finds the page behind it. */
struct _GuideFront
{
  GtkWidget parent_instance;

  GtkWidget *main;
  GtkWidget *screen;
  GtkWidget *bar;
  GtkWidget *cover; /* or NULL */
  GtkWidget *focus_before_cover;
};

G_DEFINE_FINAL_TYPE (GuideFront, guide_front, GTK_TYPE_WIDGET)

static void
guide_front_dispose (GObject *object)
{
  GuideFront *self = GUIDE_FRONT (object);

  g_clear_weak_pointer (&self->focus_before_cover);
  g_clear_pointer (&self->cover, gtk_widget_unparent);
  g_clear_pointer (&self->main, gtk_widget_unparent);

  G_OBJECT_CLASS (guide_front_parent_class)->dispose (object);
}

static void
guide_front_class_init (GuideFrontClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_front_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "front");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_front_init (GuideFront *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN); /* beside it may be another screen */
  self->main = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_parent (self->main, GTK_WIDGET (self));
}

/* Not gtk_widget_child_focus(): where nothing has the focus, GTK 4.8 stumbles
 * over the first label with a link. */
static gboolean
focus_first_button (GtkWidget *widget)
{
  if (!gtk_widget_get_child_visible (widget) || !gtk_widget_get_visible (widget))
    return FALSE;
  if (GTK_IS_BUTTON (widget))
    return gtk_widget_is_sensitive (widget) && gtk_widget_grab_focus (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (focus_first_button (child))
      return TRUE;

  return FALSE;
}

/**
 * guide_front_new:
 *
 * Returns: an empty front
 */
GtkWidget *
guide_front_new (void)
{
  return g_object_new (GUIDE_TYPE_FRONT, NULL);
}

/**
 * guide_front_show:
 * @self: a #GuideFront
 * @screen: the screen to show
 * @bar: (nullable): the bar under it
 *
 * Shows a screen in place of the one before, which is gone, cover and all.
 */
void
guide_front_show (GuideFront *self,
                  GtkWidget  *screen,
                  GtkWidget  *bar)
{
  g_return_if_fail (GUIDE_IS_FRONT (self));

  g_clear_weak_pointer (&self->focus_before_cover);
  guide_front_uncover (self);
  guide_focus_leave (self->main);
  if (self->screen != NULL)
    gtk_box_remove (GTK_BOX (self->main), self->screen);
  if (self->bar != NULL)
    gtk_box_remove (GTK_BOX (self->main), self->bar);

  self->screen = screen;
  self->bar = bar;
  gtk_widget_set_vexpand (screen, TRUE);
  gtk_widget_set_hexpand (screen, TRUE);
  gtk_box_append (GTK_BOX (self->main), screen);
  if (self->bar != NULL)
    gtk_box_append (GTK_BOX (self->main), self->bar);
  guide_front_focus (self);
}

/**
 * guide_front_focus:
 * @self: a #GuideFront
 *
 * Gives the focus to the title of the screen, or else to the first button that
 * can be seen.
 */
void
guide_front_focus (GuideFront *self)
{
  g_return_if_fail (GUIDE_IS_FRONT (self));

  if (self->cover != NULL)
    focus_first_button (self->cover);
  else if (self->screen != NULL && !guide_prose_focus_title (self->screen))
    focus_first_button (self->screen);
}

/**
 * guide_front_cover:
 * @self: a #GuideFront
 * @cover: what to show alone
 *
 * Hides everything under @cover and gives it the focus.
 */
void
guide_front_cover (GuideFront *self,
                   GtkWidget  *cover)
{
  g_return_if_fail (GUIDE_IS_FRONT (self));

  if (self->cover == NULL)
    g_set_weak_pointer (&self->focus_before_cover, gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))));
  guide_focus_leave (self->cover != NULL ? self->cover : self->main);
  g_clear_pointer (&self->cover, gtk_widget_unparent);

  self->cover = cover;
  gtk_widget_set_parent (cover, GTK_WIDGET (self));
  gtk_widget_set_visible (self->main, FALSE);
  focus_first_button (cover);
}

/**
 * guide_front_uncover:
 * @self: a #GuideFront
 *
 * Takes the cover away and puts the focus back where it was.
 */
void
guide_front_uncover (GuideFront *self)
{
  g_return_if_fail (GUIDE_IS_FRONT (self));

  if (self->cover == NULL)
    return;

  guide_focus_leave (self->cover);
  g_clear_pointer (&self->cover, gtk_widget_unparent);
  gtk_widget_set_visible (self->main, TRUE);
  if (self->focus_before_cover != NULL)
    gtk_widget_grab_focus (self->focus_before_cover);
  else
    guide_front_focus (self);
  g_clear_weak_pointer (&self->focus_before_cover);
}

/**
 * guide_front_get_cover:
 * @self: a #GuideFront
 *
 * Returns: (transfer none) (nullable): what covers the page
 */
GtkWidget *
guide_front_get_cover (GuideFront *self)
{
  g_return_val_if_fail (GUIDE_IS_FRONT (self), NULL);

  return self->cover;
}
