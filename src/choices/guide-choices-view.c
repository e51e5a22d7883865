/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-choices"

#include "config.h"

#include "guide-choices-view.h"

#include "guide-box.h"
#include "guide-choices-grid.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-leaf.h"
#include "guide-prose.h"
#include "guide-review-line.h"

/* Options side by side: choose two or three of all there are, doing nothing
 * among them, and read them in columns. Nothing is ranked. */
struct _GuideChoicesView
{
  GtkWidget parent_instance;

  GuideContext *context;
  GtkWidget    *scroller;
  GtkWidget    *picks;
  GtkWidget    *state;   /* says in words how many are chosen */
  GtkWidget    *matters; /* says in words what the marks are */
  GtkWidget    *holder;
};

#define WIDTH 64      /* em */
#define PICK_WIDTH 15 /* em */
#define N_OPTIONS_MIN 2

G_DEFINE_FINAL_TYPE (GuideChoicesView, guide_choices_view, GTK_TYPE_WIDGET)

static GuideChoices *
get_root (GuideChoicesView *self)
{
  return guide_book_get_choices (guide_context_get_book (self->context));
}

static GListModel *
get_choices (GuideChoicesView *self)
{
  return guide_node_get_children (GUIDE_NODE (get_root (self)));
}

static GPtrArray *
gather_chosen (GuideChoicesView *self)
{
  GPtrArray *chosen = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GStrv) ids = guide_visit_plan_dup_choices (guide_context_get_visit_plan (self->context));

  for (guint i = 0; ids[i] != NULL; i++)
    {
      GuideNode *choice = guide_node_find (GUIDE_NODE (get_root (self)), ids[i]);

      if (GUIDE_IS_CHOICE (choice))
        g_ptr_array_add (chosen, g_object_ref (choice));
    }

  return chosen;
}

/* What the reader has said matters a lot, in My visit. */
static GPtrArray *
gather_values (GuideChoicesView *self)
{
  GPtrArray *values = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *children = guide_node_get_children (GUIDE_NODE (guide_book_get_visit (guide_context_get_book (self->context))));

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);

      if (GUIDE_IS_VALUE (child) &&
          guide_visit_plan_does_matter (guide_context_get_visit_plan (self->context), guide_node_get_id (child)))
        g_ptr_array_add (values, g_steal_pointer (&child));
    }

  return values;
}

static const char *
get_matters (guint n_values)
{
  if (n_values == 0)
    return _("Say in My visit what matters to you: what bears on it gets a mark here.");

  return _("You said in My visit what matters to you. What bears on it has a mark. It is not a score.");
}

static const char *
get_state (guint n_chosen)
{
  if (n_chosen == 0)
    return _("Nothing is chosen yet. Choose two or three, and they stand here side by side.");
  if (n_chosen < N_OPTIONS_MIN)
    return _("One is chosen. Choose one or two more to set beside it.");
  if (n_chosen < GUIDE_N_CHOICES_MAX)
    return _("Two are chosen. You can add one more.");

  return _("Three are chosen. Take one away to choose another.");
}

/* Those that cannot be added are not to be pressed; the words above say why. */
static void
follow_picks (GuideChoicesView *self,
              guint             n_chosen)
{
  GListModel *choices = get_choices (self);
  GtkWidget *pick = gtk_widget_get_first_child (self->picks);

  for (guint i = 0; pick != NULL; pick = gtk_widget_get_next_sibling (pick), i++)
    {
      g_autoptr (GuideNode) choice = g_list_model_get_item (choices, i);
      gboolean chosen = guide_visit_plan_has_choice (guide_context_get_visit_plan (self->context), guide_node_get_id (choice));

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (pick), chosen);
      gtk_widget_set_sensitive (pick, chosen || n_chosen < GUIDE_N_CHOICES_MAX);
    }
}

static void
follow_choices (GuideChoicesView *self)
{
  g_autoptr (GPtrArray) chosen = gather_chosen (self);
  g_autoptr (GPtrArray) values = gather_values (self);
  GtkWidget *old = gtk_widget_get_first_child (self->holder);

  if (old != NULL)
    gtk_box_remove (GTK_BOX (self->holder), old);
  if (chosen->len > 0)
    gtk_box_append (GTK_BOX (self->holder), guide_choices_grid_new (chosen, values, self->context));

  gtk_label_set_label (GTK_LABEL (self->state), get_state (chosen->len));
  gtk_label_set_label (GTK_LABEL (self->matters), get_matters (values->len));
  follow_picks (self, chosen->len);
}

static void
pick_clicked_cb (GtkToggleButton  *pick,
                 GuideChoicesView *self)
{
  const char *id = g_object_get_data (G_OBJECT (pick), "choice-id");

  g_assert (GUIDE_IS_CHOICES_VIEW (self));

  guide_visit_plan_set_choice (guide_context_get_visit_plan (self->context), id, gtk_toggle_button_get_active (pick));
}

static GtkWidget *
new_pick (GuideChoicesView *self,
          GuideChoice      *choice)
{
  GtkWidget *pick = gtk_toggle_button_new ();
  GtkWidget *words = guide_box_new_column (0.1, NULL);

  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (guide_choice_get_title (choice), "choice-name"));
  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (guide_choice_get_what (choice), "choice-what"));
  guide_prose_fill_button (GTK_BUTTON (pick), words, guide_choice_get_title (choice));
  gtk_accessible_update_property (GTK_ACCESSIBLE (pick), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, guide_choice_get_what (choice), -1);
  gtk_widget_add_css_class (pick, "choice");
  g_object_set_data_full (G_OBJECT (pick), "choice-id", g_strdup (guide_node_get_id (GUIDE_NODE (choice))), g_free);
  g_signal_connect (pick, "clicked", G_CALLBACK (pick_clicked_cb), self);

  return pick;
}

static GtkWidget *
new_picks (GuideChoicesView *self)
{
  GtkWidget *flow = guide_box_new (guide_flow_layout_new (0.5, PICK_WIDTH), "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  GListModel *choices = get_choices (self);

  gtk_accessible_update_property (GTK_ACCESSIBLE (flow), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Options to choose from"), -1);
  for (guint i = 0; i < g_list_model_get_n_items (choices); i++)
    {
      g_autoptr (GuideChoice) choice = g_list_model_get_item (choices, i);

      gtk_box_append (GTK_BOX (flow), new_pick (self, choice));
    }

  return flow;
}

static GtkWidget *
new_foot (GuideChoicesView *self)
{
  GtkWidget *foot = guide_box_new_column (0.7, "remember");
  GtkWidget *flow = guide_box_new_flow (0.6, 0, NULL);
  GtkWidget *visit = guide_prose_new_button (_("Next: what matters to you"));

  gtk_widget_add_css_class (foot, "callout");
  /* Translators: title of a box with what to keep in mind. */
  gtk_box_append (GTK_BOX (foot), guide_prose_new_heading (_("Remember"), 2, "callout-title"));
  gtk_box_append (GTK_BOX (foot), guide_prose_new_plain (guide_choices_get_remember (get_root (self)), "prose"));
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (visit), "guide.go::" GUIDE_PLACE_MY_VISIT);
  gtk_widget_add_css_class (visit, "primary");
  gtk_box_append (GTK_BOX (flow), visit);
  gtk_box_append (GTK_BOX (foot), flow);

  return foot;
}

static GtkWidget *
new_content (GuideChoicesView *self)
{
  g_autofree char *compared = guide_review_line_dup (self->context, guide_node_get_id (GUIDE_NODE (get_root (self))),
                                                     guide_choices_get_compared (get_root (self)));
  GtkWidget *content = guide_box_new_column (0.9, NULL);

  self->picks = new_picks (self);
  self->state = guide_prose_new_plain (NULL, "choices-state");
  self->matters = guide_prose_new_plain (NULL, "choices-state");
  self->holder = guide_box_new_column (0, NULL);

  gtk_box_append (GTK_BOX (content), guide_prose_new_title (_("Options side by side"), 1, "page-title"));
  gtk_box_append (GTK_BOX (content), guide_prose_new_plain (guide_choices_get_lead (get_root (self)), "lead"));
  gtk_box_append (GTK_BOX (content), self->picks);
  gtk_box_append (GTK_BOX (content), self->state);
  gtk_box_append (GTK_BOX (content), self->matters);
  gtk_box_append (GTK_BOX (content), self->holder);
  gtk_box_append (GTK_BOX (content), new_foot (self));
  gtk_box_append (GTK_BOX (content), guide_prose_new_plain (compared, "quiet"));

  return content;
}

static void
guide_choices_view_dispose (GObject *object)
{
  GuideChoicesView *self = GUIDE_CHOICES_VIEW (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (guide_choices_view_parent_class)->dispose (object);
}

static void
guide_choices_view_class_init (GuideChoicesViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_choices_view_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "choices-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_choices_view_init (GuideChoicesView *self)
{
}

/**
 * guide_choices_view_new:
 * @context: what the views share
 *
 * Returns: the treatments, of which two or three stand side by side
 */
GtkWidget *
guide_choices_view_new (GuideContext *context)
{
  GuideChoicesView *self = g_object_new (GUIDE_TYPE_CHOICES_VIEW, NULL);

  self->context = g_object_ref (context);
  self->scroller = guide_leaf_new (new_content (self), WIDTH);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Options side by side"), -1);
  g_signal_connect_object (guide_context_get_visit_plan (self->context), "notify::options", G_CALLBACK (follow_choices), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (guide_context_get_visit_plan (self->context), "notify::values", G_CALLBACK (follow_choices), self,
                           G_CONNECT_SWAPPED);
  follow_choices (self);

  return GTK_WIDGET (self);
}
