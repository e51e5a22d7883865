/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-plan"

#include "config.h"

#include "guide-visit-view.h"

#include "guide-box.h"
#include "guide-children.h"
#include "guide-digits.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-leaf.h"
#include "guide-prose.h"
#include "guide-review-line.h"
#include "guide-scroller.h"
#include "guide-soon.h"
#include "guide-trail-layout.h"
#include "guide-visit-dates.h"
#include "guide-visit-lean.h"
#include "guide-visit-matters.h"
#include "guide-visit-picks.h"
#include "guide-visit-questions.h"
#include "guide-visit-sheet.h"

/* My visit, in five steps that can be taken in any order. The last is a page
 * to be photographed, which has the whole screen to itself. */
struct _GuideVisitView
{
  GtkWidget parent_instance;

  GuideContext *context;
  GtkWidget    *title;
};

#define WIDTH 60 /* em */

G_DEFINE_FINAL_TYPE (GuideVisitView, guide_visit_view, GTK_TYPE_WIDGET)

static const struct
{
  const char *tab;
  const char *title;
  const char *lead;
  GtkWidget *(*make) (GuideContext *context);
} steps[] = {
  [GUIDE_VISIT_STEP_MATTERS] = { NC_("my visit", "What matters"), N_("What matters to you?"),
                                 N_("Your answer can help the clinic to help you. It becomes a question to take along."),
                                 guide_visit_matters_new },
  [GUIDE_VISIT_STEP_LEAN] = { NC_("my visit", "Where you lean"), N_("Where do you lean, and what do you still need?"),
                              N_("You do not have to decide here. What you choose becomes a line of your list."),
                              guide_visit_lean_new },
  [GUIDE_VISIT_STEP_QUESTIONS] = { NC_("my visit", "Questions"), N_("What do you want to ask?"),
                                   N_("Choose what you want to know, and put the most important question first."),
                                   guide_visit_questions_new },
  [GUIDE_VISIT_STEP_DATES] = { NC_("my visit", "Dates"), N_("Before and after the treatment"),
                               N_("Pick a day, and see what to do when."), guide_visit_dates_new },
  [GUIDE_VISIT_STEP_SHEET] = { NC_("my visit", "One page"), N_("Take a photo of this page"), NULL, guide_visit_sheet_new },
};

static GtkWidget *
new_flow (void)
{
  return guide_box_new_flow (0.5, 0, NULL);
}

static GtkWidget *
new_tabs (void)
{
  GtkWidget *flow = guide_box_new (guide_flow_layout_new (0.5, 0), "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  gtk_widget_add_css_class (flow, "step-tabs");
  gtk_accessible_update_property (GTK_ACCESSIBLE (flow), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Steps of My visit"), -1);
  for (int i = 0; i < GUIDE_N_VISIT_STEPS; i++)
    {
      /* Translators: a step, as “2  Questions”. */
      g_autofree char *label = guide_digits_printf (_("%d  %s"), i + 1, guide_i18n_get_in ("my visit", steps[i].tab));
      GtkWidget *tab = guide_prose_new_choice (label);

      gtk_widget_add_css_class (tab, "step-tab");
      gtk_actionable_set_action_target_value (GTK_ACTIONABLE (tab), g_variant_new_int32 (i));
      gtk_actionable_set_action_name (GTK_ACTIONABLE (tab), "visit.step");
      gtk_box_append (GTK_BOX (flow), tab);
    }

  return flow;
}

static GtkWidget *
new_step_button (const char    *label,
                 GuideVisitStep step,
                 const char    *css_class)
{
  GtkWidget *button = guide_prose_new_button (label);

  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), g_variant_new_int32 (step));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "visit.step");
  gtk_widget_add_css_class (button, css_class);

  return button;
}

static GtkWidget *
new_next_button (GuideVisitStep step)
{
  /* Translators: a button that goes on to the next step, whose name is “%s”. */
  g_autofree char *label = g_strdup_printf (_("Next: %s"), guide_i18n_get_in ("my visit", steps[step + 1].tab));

  return new_step_button (label, step + 1, "primary");
}

static GtkWidget *
new_step_buttons (GuideVisitStep step)
{
  GtkWidget *flow = new_flow ();

  if (step > GUIDE_VISIT_STEP_MATTERS)
    gtk_box_append (GTK_BOX (flow), new_step_button (C_("my visit", "Back"), step - 1, "turn"));
  gtk_box_append (GTK_BOX (flow), new_next_button (step));
  gtk_box_append (GTK_BOX (flow), guide_prose_new_lead (_("Take it with me"), GUIDE_PLACE_TAKE_HOME, "turn"));

  return flow;
}

/* Only where something can be kept at all: in a kiosk nothing is. */
static GtkWidget *
new_keep_button (void)
{
  return guide_visit_pick_new_action (_("Keep my list and dates on this device"),
                                      _("Otherwise they are gone when you close the guide. The self-check is never kept."),
                                      "visit.kept");
}

/* What nobody should have to look for at the foot of what is long. */
static GtkWidget *
new_actions (GuideVisitView *self,
             GuideVisitStep  step)
{
  GtkWidget *row;

  if (!guide_visit_plan_get_can_keep (guide_context_get_visit_plan (self->context)))
    {
      row = new_flow ();
      gtk_box_append (GTK_BOX (row), new_next_button (step));
      return row;
    }

  row = guide_box_new (guide_trail_layout_new_filled (), NULL);
  gtk_box_append (GTK_BOX (row), new_keep_button ());
  gtk_box_append (GTK_BOX (row), new_next_button (step));

  return row;
}

static GtkWidget *
new_head (GuideVisitView *self,
          GuideVisitStep  step)
{
  GtkWidget *head = guide_box_new_column (0.5, NULL);

  self->title = guide_prose_new_title (_(steps[step].title), 1, "page-title");
  gtk_box_append (GTK_BOX (head), new_tabs ());
  gtk_box_append (GTK_BOX (head), self->title);
  gtk_box_append (GTK_BOX (head), guide_prose_new_plain (_(steps[step].lead), "lead"));

  return head;
}

static GtkWidget *
new_scrolled_step (GuideVisitView *self,
                   GuideVisitStep  step)
{
  GuideVisit *visit = guide_book_get_visit (guide_context_get_book (self->context));
  g_autofree char *compared = guide_review_line_dup (self->context, guide_node_get_id (GUIDE_NODE (visit)),
                                                     guide_visit_get_compared (visit));
  GtkWidget *content = guide_box_new_column (1.2, NULL);

  gtk_box_append (GTK_BOX (content), new_head (self, step));
  gtk_box_append (GTK_BOX (content), new_actions (self, step));
  gtk_box_append (GTK_BOX (content), steps[step].make (self->context));
  gtk_box_append (GTK_BOX (content), new_step_buttons (step));
  gtk_box_append (GTK_BOX (content), guide_prose_new_plain (compared, "quiet"));

  return guide_leaf_new (content, WIDTH);
}

/* Everything in one view where that can be read; it scrolls only where it cannot. */
static GtkWidget *
new_sheet_step (GuideVisitView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *head = guide_box_new (guide_trail_layout_new (), NULL);
  GtkLayoutManager *line = gtk_box_layout_new (GTK_ORIENTATION_HORIZONTAL);
  GtkWidget *buttons = guide_box_new (line, NULL); /* in which keys go as one reads, in each direction */
  GtkWidget *sheet = guide_scroller_new (guide_visit_sheet_new (self->context));

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (line), 8);
  gtk_widget_add_css_class (box, "sheet-step");
  gtk_widget_add_css_class (head, "photo-head");
  gtk_widget_set_vexpand (sheet, TRUE);
  self->title = guide_prose_new_title (_(steps[GUIDE_VISIT_STEP_SHEET].title), 1, "photo-title");
  gtk_box_append (GTK_BOX (head), self->title);
  gtk_box_append (GTK_BOX (buttons), new_step_button (C_("my visit", "Back"), GUIDE_VISIT_STEP_DATES, "turn"));
  gtk_box_append (GTK_BOX (buttons), guide_prose_new_lead (_("Take it with me"), GUIDE_PLACE_TAKE_HOME, "turn"));
  gtk_box_append (GTK_BOX (head), buttons);
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), sheet);

  return box;
}

static void
follow_step (GuideVisitView *self)
{
  GuideVisitStep step = guide_visit_plan_get_step (guide_context_get_visit_plan (self->context));
  GtkWidget *old = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_pointer (&old, gtk_widget_unparent);
  gtk_widget_set_parent (step == GUIDE_VISIT_STEP_SHEET ? new_sheet_step (self) : new_scrolled_step (self, step),
                         GTK_WIDGET (self));
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    gtk_widget_grab_focus (self->title);
}

static void
step_changed_cb (GuideVisitView *self)
{
  g_assert (GUIDE_IS_VISIT_VIEW (self));

  guide_soon (self, G_CALLBACK (follow_step));
}

static void
guide_visit_view_dispose (GObject *object)
{
  GuideVisitView *self = GUIDE_VISIT_VIEW (object);

  guide_children_unparent (GTK_WIDGET (self));
  g_clear_object (&self->context);

  G_OBJECT_CLASS (guide_visit_view_parent_class)->dispose (object);
}

static void
guide_visit_view_class_init (GuideVisitViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_visit_view_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "visit-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_visit_view_init (GuideVisitView *self)
{
}

static void
add_actions (GuideVisitView *self)
{
  const char *const names[] = { "step", "hour", "kept" };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GPropertyAction) action = g_property_action_new (names[i], guide_context_get_visit_plan (self->context), names[i]);

      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }

  gtk_widget_insert_action_group (GTK_WIDGET (self), "visit", G_ACTION_GROUP (group));
}

/**
 * guide_visit_view_new:
 * @context: what the views share
 *
 * Returns: My visit, at the step where the visitor was
 */
GtkWidget *
guide_visit_view_new (GuideContext *context)
{
  GuideVisitView *self = g_object_new (GUIDE_TYPE_VISIT_VIEW, NULL);

  self->context = g_object_ref (context);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("My visit"), -1);
  add_actions (self);
  g_signal_connect_object (guide_context_get_visit_plan (self->context), "notify::step", G_CALLBACK (step_changed_cb), self,
                           G_CONNECT_SWAPPED);
  follow_step (self);

  return GTK_WIDGET (self);
}
