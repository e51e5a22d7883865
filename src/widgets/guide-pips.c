/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-pips.h"

/* A row of dots, one for each thing on a way: full where it is done, and long where
 * one is. For eyes alone; its label says in words what it shows. */
struct _GuidePips
{
  GtkWidget parent_instance;

  GPtrArray *pips; /* its children in their order, not owned */
  GtkWidget *here; /* the long one of them, or NULL */
};

G_DEFINE_FINAL_TYPE (GuidePips, guide_pips, GTK_TYPE_WIDGET)

static void
guide_pips_dispose (GObject *object)
{
  GuidePips *self = GUIDE_PIPS (object);

  guide_pips_set_count (self, 0);

  G_OBJECT_CLASS (guide_pips_parent_class)->dispose (object);
}

static void
guide_pips_finalize (GObject *object)
{
  g_ptr_array_unref (GUIDE_PIPS (object)->pips);

  G_OBJECT_CLASS (guide_pips_parent_class)->finalize (object);
}

static void
guide_pips_class_init (GuidePipsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = guide_pips_dispose;
  object_class->finalize = guide_pips_finalize;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "pips");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
guide_pips_init (GuidePips *self)
{
  self->pips = g_ptr_array_new ();
}

static void
set_class (GtkWidget  *widget,
           const char *css_class,
           gboolean    has)
{
  if (has)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

/**
 * guide_pips_set_count:
 * @self: a #GuidePips
 * @count: how many dots there are
 */
void
guide_pips_set_count (GuidePips *self,
                      guint      count)
{
  g_return_if_fail (GUIDE_IS_PIPS (self));

  while (self->pips->len > count)
    {
      GtkWidget *last = g_ptr_array_steal_index (self->pips, self->pips->len - 1);

      if (last == self->here)
        self->here = NULL;
      gtk_widget_unparent (last);
    }
  while (self->pips->len < count)
    {
      GtkWidget *pip = g_object_new (GTK_TYPE_BOX, "css-name", "pip", "valign", GTK_ALIGN_CENTER, "accessible-role",
                                     GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

      gtk_widget_set_parent (pip, GTK_WIDGET (self));
      g_ptr_array_add (self->pips, pip);
    }
}

/**
 * guide_pips_set_done:
 * @self: a #GuidePips
 * @pip: number of a dot, from 0
 * @done: whether what it stands for is done
 */
void
guide_pips_set_done (GuidePips *self,
                     guint      pip,
                     gboolean   done)
{
  g_return_if_fail (GUIDE_IS_PIPS (self));
  g_return_if_fail (pip < self->pips->len);

  set_class (self->pips->pdata[pip], "done", done);
}

/* The long dot is moved, and none becomes longer or shorter by its style: that is looked up only when the
 * window is being laid out, and part of it would be measured again. */
static void
move_here (GuidePips *self,
           guint      to)
{
  guint from;

  if (!g_ptr_array_find (self->pips, self->here, &from) || from == to)
    return;

  g_ptr_array_steal_index (self->pips, from);
  gtk_widget_insert_after (self->here, GTK_WIDGET (self), to > 0 ? self->pips->pdata[to - 1] : NULL);
  g_ptr_array_insert (self->pips, (int) to, self->here);
}

/**
 * guide_pips_set_here:
 * @self: a #GuidePips
 * @here: number of the dot where one is, from 0
 *
 * Which dots are full has to be said anew.
 */
void
guide_pips_set_here (GuidePips *self,
                     guint      here)
{
  g_return_if_fail (GUIDE_IS_PIPS (self));
  g_return_if_fail (here < self->pips->len);

  if (self->here != NULL)
    {
      move_here (self, here);
      return;
    }

  self->here = self->pips->pdata[here];
  gtk_widget_add_css_class (self->here, "here");
}
