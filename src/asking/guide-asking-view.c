/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-asking"

#include "guide-asking-view.h"

#include "guide-prose.h"
#include "guide-soon.h"

/* What the quiz and the self-check have in common: a start, one question a
 * screen, and a result. One screen at a time is shown, and it follows the
 * visitor's run, so whoever comes back goes on where they were. */
typedef struct
{
  GuideContext *context;
  GObject      *run;
  GtkWidget    *screen;
  GtkWidget    *old;    /* the screen before it, out of sight, or NULL */
  guint         old_id; /* drops it, or 0 */
  gboolean      behind; /* the run has changed since the screen was made */
} GuideAskingViewPrivate;

enum
{
  PROP_CONTEXT = 1,
  PROP_RUN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (GuideAskingView, guide_asking_view, GTK_TYPE_WIDGET)

#define GET_PRIVATE(self) ((GuideAskingViewPrivate *) guide_asking_view_get_instance_private (self))

static void
drop_old (GuideAskingView *self)
{
  GuideAskingViewPrivate *priv = GET_PRIVATE (self);

  g_clear_handle_id (&priv->old_id, g_source_remove);
  g_clear_pointer (&priv->old, gtk_widget_unparent);
}

static gboolean
drop_old_cb (gpointer data)
{
  GET_PRIVATE (data)->old_id = 0;
  drop_old (data);

  return G_SOURCE_REMOVE;
}

static void
show_screen (GuideAskingView *self)
{
  GuideAskingViewPrivate *priv = GET_PRIVATE (self);

  priv->screen = GUIDE_ASKING_VIEW_GET_CLASS (self)->new_screen (self);
  priv->behind = FALSE;
  gtk_widget_set_parent (priv->screen, GTK_WIDGET (self));
}

/* To take a long screen to pieces takes a while, so it goes after the first frame
 * of the next one. */
static void
hide_screen (GuideAskingView *self)
{
  GuideAskingViewPrivate *priv = GET_PRIVATE (self);

  drop_old (self);
  priv->old = g_steal_pointer (&priv->screen);
  gtk_widget_set_visible (priv->old, FALSE);
}

static void
follow_run (GuideAskingView *self)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);

  hide_screen (self);
  show_screen (self);
  if (scroller != NULL)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)), 0);
  guide_prose_focus_title (GET_PRIVATE (self)->screen);
}

static void
run_changed_cb (GuideAskingView *self)
{
  GuideAskingViewPrivate *priv = GET_PRIVATE (self);

  g_assert (GUIDE_IS_ASKING_VIEW (self));

  if (!priv->behind)
    guide_soon (self, G_CALLBACK (follow_run));
  priv->behind = TRUE;
}

static void
guide_asking_view_constructed (GObject *object)
{
  GuideAskingView *self = GUIDE_ASKING_VIEW (object);

  G_OBJECT_CLASS (guide_asking_view_parent_class)->constructed (object);

  g_signal_connect_object (GET_PRIVATE (self)->run, "changed", G_CALLBACK (run_changed_cb), self, G_CONNECT_SWAPPED);
  show_screen (self);
}

static void
guide_asking_view_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  GuideAskingViewPrivate *priv = GET_PRIVATE (GUIDE_ASKING_VIEW (widget));

  GTK_WIDGET_CLASS (guide_asking_view_parent_class)->snapshot (widget, snapshot);

  if (priv->old != NULL && priv->old_id == 0)
    priv->old_id = g_idle_add (drop_old_cb, widget);
}

static void
guide_asking_view_dispose (GObject *object)
{
  GuideAskingViewPrivate *priv = GET_PRIVATE (GUIDE_ASKING_VIEW (object));

  drop_old (GUIDE_ASKING_VIEW (object));
  g_clear_pointer (&priv->screen, gtk_widget_unparent);
  g_clear_object (&priv->run);
  g_clear_object (&priv->context);

  G_OBJECT_CLASS (guide_asking_view_parent_class)->dispose (object);
}

static void
guide_asking_view_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  GuideAskingViewPrivate *priv = GET_PRIVATE (GUIDE_ASKING_VIEW (object));

  switch (prop_id)
    {
    case PROP_CONTEXT:
      priv->context = g_value_dup_object (value);
      break;
    case PROP_RUN:
      priv->run = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_asking_view_class_init (GuideAskingViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags once = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = guide_asking_view_constructed;
  object_class->dispose = guide_asking_view_dispose;
  object_class->set_property = guide_asking_view_set_property;

  properties[PROP_CONTEXT] = g_param_spec_object ("context", NULL, NULL, GUIDE_TYPE_CONTEXT, once);
  /* The object that has the visitor's answers, with a signal “changed”. */
  properties[PROP_RUN] = g_param_spec_object ("run", NULL, NULL, G_TYPE_OBJECT, once);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  widget_class->snapshot = guide_asking_view_snapshot;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_asking_view_init (GuideAskingView *self)
{
}

/**
 * guide_asking_view_get_context:
 * @self: a #GuideAskingView
 *
 * Returns: (transfer none): what the views share
 */
GuideContext *
guide_asking_view_get_context (GuideAskingView *self)
{
  g_return_val_if_fail (GUIDE_IS_ASKING_VIEW (self), NULL);

  return GET_PRIVATE (self)->context;
}

/**
 * guide_asking_view_get_run:
 * @self: a #GuideAskingView
 *
 * Returns: (transfer none) (type GObject): the object that has the visitor's answers
 */
gpointer
guide_asking_view_get_run (GuideAskingView *self)
{
  g_return_val_if_fail (GUIDE_IS_ASKING_VIEW (self), NULL);

  return GET_PRIVATE (self)->run;
}
