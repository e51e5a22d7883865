/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-plan"

#include "config.h"

#include "guide-visit-dates.h"

#include "guide-block-view.h"
#include "guide-box.h"
#include "guide-callout.h"
#include "guide-children.h"
#include "guide-column-layout.h"
#include "guide-date-text.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-list.h"
#include "guide-month-view.h"
#include "guide-prose.h"
#include "guide-trail-layout.h"
#include "guide-visit-moment.h"

/* Pick the day and hour of the treatment: then every time of the aftercare
 * stands there with its date. Before a day is picked, what to do until then. What is
 * long stands under both, over the whole width. */
struct _GuideVisitDates
{
  GtkWidget parent_instance;

  GuideContext *context;
  GtkWidget    *month;
  GtkWidget    *hour_title;
  GtkWidget    *no_day;
  GtkWidget    *answer;       /* what the picked day means */
  GtkWidget    *answer_title; /* or NULL while no day is picked */
  GtkWidget    *phases;       /* under both: before that day, and each time after it */
};

/* Hours at which clinics work. */
#define HOUR_FIRST 7
#define HOUR_LAST 20

/* What is said of a time after the treatment stands side by side where there is room:
 * what to do, and a column for each kind of box. */
#define N_COLUMNS (1 + GUIDE_N_CALLOUT_KINDS)
#define COLUMN_WIDTH 13 /* em, at least */

G_DEFINE_FINAL_TYPE (GuideVisitDates, guide_visit_dates, GTK_TYPE_WIDGET)

static GuideVisit *
get_visit (GuideVisitDates *self)
{
  return guide_book_get_visit (guide_context_get_book (self->context));
}

static char *
dup_span (GuideVisitDates *self,
          GuidePhase      *phase)
{
  g_autoptr (GDateTime)
    from = guide_visit_plan_dup_moment (guide_context_get_visit_plan (self->context), guide_phase_get_from (phase));
  g_autoptr (GDateTime)
    until = guide_visit_plan_dup_moment (guide_context_get_visit_plan (self->context), guide_phase_get_until (phase));
  gboolean by_hours = guide_visit_moment_is_by_hours (guide_phase_get_until (phase));
  g_autofree char *from_text = by_hours ? guide_date_text_dup_moment (from) : guide_date_text_dup_day (from);
  g_autofree char *until_text = by_hours ? guide_date_text_dup_moment (until) : guide_date_text_dup_day (until);

  /* Translators: from one date to another, as “Tuesday 31 March to Saturday 4 April”. */
  return g_strdup_printf (_("%s to %s"), from_text, until_text);
}

/* What to do and not to do, and beside it a column for each time in which to call, the gravest first. */
static guint
choose_column (GuideNode *block)
{
  return GUIDE_IS_CALLOUT (block) ? GUIDE_N_CALLOUT_KINDS - guide_callout_get_kind (GUIDE_CALLOUT (block)) : 0;
}

static GtkWidget *
new_columns (GuideVisitDates *self,
             GuidePhase      *phase)
{
  GtkWidget *flow = guide_box_new (guide_flow_layout_new_shared (0.8, COLUMN_WIDTH), NULL);
  GListModel *blocks = guide_node_get_children (GUIDE_NODE (phase));
  GtkWidget *columns[N_COLUMNS];

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      columns[i] = guide_box_new_column (0.5, NULL);
      gtk_box_append (GTK_BOX (flow), columns[i]);
    }
  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (GuideNode) block = g_list_model_get_item (blocks, i);

      guide_block_view_append (columns[choose_column (block)], block, self->context);
    }
  for (guint i = 0; i < N_COLUMNS; i++)
    if (gtk_widget_get_first_child (columns[i]) == NULL)
      gtk_box_remove (GTK_BOX (flow), columns[i]);

  return flow;
}

static GtkWidget *
new_phase (GuideVisitDates *self,
           GuidePhase      *phase)
{
  GtkWidget *box = guide_box_new_column (0.5, "phase");
  g_autofree char *span = dup_span (self, phase);

  gtk_box_append (GTK_BOX (box), guide_prose_new_plain (span, "kicker"));
  gtk_box_append (GTK_BOX (box), guide_prose_new_heading (guide_phase_get_title (phase), 3, "phase-title"));
  gtk_box_append (GTK_BOX (box), guide_prose_new_plain (guide_phase_get_text (phase), "prose"));
  gtk_box_append (GTK_BOX (box), new_columns (self, phase));

  return box;
}

static GtkWidget *
new_milestone (GuideVisitDates *self,
               GuideMilestone  *milestone)
{
  GtkWidget *row = guide_box_new (guide_trail_layout_new (), NULL);
  GtkWidget *words = guide_box_new_column (0, NULL);
  g_autofree char *date = guide_visit_moment_dup_first (guide_context_get_visit_plan (self->context), milestone);
  GtkWidget *date_label = guide_prose_new_plain (date, "milestone-date");

  gtk_widget_add_css_class (row, "milestone");
  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (guide_milestone_get_title (milestone), "milestone-title"));
  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (guide_milestone_get_text (milestone), "quiet"));
  gtk_box_append (GTK_BOX (row), words);
  gtk_box_append (GTK_BOX (row), date_label);

  return row;
}

static GtkWidget *
new_milestones (GuideVisitDates *self)
{
  GtkWidget *card = guide_box_new_column (0, "milestones");
  GListModel *children = guide_node_get_children (GUIDE_NODE (get_visit (self)));

  /* Translators: title over a list of things and the day before which they should not be done. */
  gtk_box_append (GTK_BOX (card), guide_prose_new_heading (_("Not before"), 3, "phase-title"));
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);

      if (GUIDE_IS_MILESTONE (child))
        gtk_box_append (GTK_BOX (card), new_milestone (self, GUIDE_MILESTONE (child)));
    }

  return card;
}

static void
append_plan (GuideVisitDates *self)
{
  g_autoptr (GDateTime) treatment = guide_visit_plan_dup_moment (guide_context_get_visit_plan (self->context), 0);
  g_autofree char *text = guide_date_text_dup_moment (treatment);
  /* Translators: “%s” is the day and hour of the treatment. */
  g_autofree char *title = g_strdup_printf (_("After your treatment on %s"), text);

  self->answer_title = guide_prose_new_title (title, 2, "h2");
  gtk_box_append (GTK_BOX (self->answer), self->answer_title);
  gtk_box_append (
    GTK_BOX (self->answer),
    guide_prose_new_plain (_("Your clinic’s sheet comes first. Where it says something else, follow it."), "sheet-first"));
  gtk_box_append (GTK_BOX (self->answer), new_milestones (self));
}

static void
append_phases (GuideVisitDates *self)
{
  GListModel *children = guide_node_get_children (GUIDE_NODE (get_visit (self)));

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);

      if (GUIDE_IS_PHASE (child))
        gtk_box_append (GTK_BOX (self->phases), new_phase (self, GUIDE_PHASE (child)));
    }
}

static void
append_no_day (GuideVisitDates *self)
{
  gtk_box_append (GTK_BOX (self->answer),
                  guide_prose_new_plain (_("No day yet? That is fine. When you know it, pick it here: your aftercare "
                                            "then stands here with its dates."),
                                         "paper-empty"));
  guide_block_view_append (self->answer, guide_visit_lookup (get_visit (self), GUIDE_VISIT_GET_READY), self->context);
}

static void
follow_day (GuideVisitDates *self)
{
  gboolean known = guide_visit_plan_get_day (guide_context_get_visit_plan (self->context)) != NULL;

  guide_box_clear (self->answer);
  guide_box_clear (self->phases);
  self->answer_title = NULL;

  if (known)
    {
      append_plan (self);
      guide_block_view_append (self->phases, guide_visit_lookup (get_visit (self), GUIDE_VISIT_GET_READY), self->context);
      append_phases (self);
    }
  else
    append_no_day (self);

  gtk_widget_set_visible (self->no_day, known);
  gtk_widget_set_visible (self->phases, known);
}

/* Nobody who cannot see the plan would know that it has come: so a day picked
 * leads on to the hour, with the day said there, and an hour picked to the plan. */
static void
lead_to_hours (GuideVisitDates *self)
{
  g_autoptr (GDateTime) treatment = guide_visit_plan_dup_moment (guide_context_get_visit_plan (self->context), 0);
  g_autofree char *text = guide_date_text_dup_moment (treatment);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->hour_title), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  gtk_widget_grab_focus (self->hour_title);
}

static void
month_picked_cb (GuideVisitDates *self)
{
  const char *day = guide_month_view_get_day (GUIDE_MONTH_VIEW (self->month));

  g_assert (GUIDE_IS_VISIT_DATES (self));

  guide_visit_plan_set_day (guide_context_get_visit_plan (self->context), day);
  if (day != NULL && gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    lead_to_hours (self);
}

static void
hour_changed_cb (GuideVisitDates *self)
{
  g_assert (GUIDE_IS_VISIT_DATES (self));

  follow_day (self);
  if (self->answer_title != NULL && gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    gtk_widget_grab_focus (self->answer_title);
}

static GtkWidget *
new_hour_label (const char *text)
{
  GtkWidget *label = guide_prose_new_plain (text, NULL);

  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_label_set_xalign (GTK_LABEL (label), 0.5);

  return label;
}

static GtkWidget *
new_hours (void)
{
  GtkWidget *flow = guide_box_new (guide_flow_layout_new (0.4, 4), "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (flow), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Hour of the treatment"), -1);
  for (int hour = HOUR_FIRST; hour <= HOUR_LAST; hour++)
    {
      GtkWidget *button = gtk_toggle_button_new ();
      g_autofree char *text = guide_date_text_dup_hour (hour);

      guide_prose_fill_button (GTK_BUTTON (button), new_hour_label (text), text);
      gtk_widget_add_css_class (button, "choice");
      gtk_widget_add_css_class (button, "hour");
      gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), g_variant_new_int32 (hour));
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "visit.hour");
      gtk_box_append (GTK_BOX (flow), button);
    }

  return flow;
}

static void
no_day_cb (GuideVisitDates *self)
{
  g_assert (GUIDE_IS_VISIT_DATES (self));

  guide_month_view_set_day (GUIDE_MONTH_VIEW (self->month), NULL);
  gtk_widget_child_focus (self->month, GTK_DIR_TAB_FORWARD);
}

static GtkWidget *
new_pickers (GuideVisitDates *self)
{
  GtkWidget *column = guide_box_new_column (0.8, "pickers");
  GtkWidget *flow = guide_box_new_flow (0.6, 0, NULL);

  self->month = guide_month_view_new ();
  /* Translators: title over the hours of the day: when the treatment begins. */
  self->hour_title = guide_prose_new_title (_("At what hour?"), 2, "h3");
  if (guide_visit_plan_get_day (guide_context_get_visit_plan (self->context)) != NULL)
    guide_month_view_set_day (GUIDE_MONTH_VIEW (self->month),
                              guide_visit_plan_get_day (guide_context_get_visit_plan (self->context)));
  g_signal_connect_swapped (self->month, "notify::day", G_CALLBACK (month_picked_cb), self);
  /* Translators: a button: take the day of the treatment out again. */
  self->no_day = guide_prose_new_button (_("No day yet"));
  g_signal_connect_swapped (self->no_day, "clicked", G_CALLBACK (no_day_cb), self);

  gtk_box_append (GTK_BOX (column), guide_prose_new_heading (_("When is the treatment?"), 2, "h3"));
  gtk_box_append (GTK_BOX (column), self->month);
  gtk_box_append (GTK_BOX (column), self->hour_title);
  gtk_box_append (GTK_BOX (column), new_hours ());
  gtk_box_append (GTK_BOX (flow), self->no_day);
  gtk_box_append (GTK_BOX (column), flow);

  return column;
}

static void
guide_visit_dates_dispose (GObject *object)
{
  GuideVisitDates *self = GUIDE_VISIT_DATES (object);

  guide_children_unparent (GTK_WIDGET (self));
  g_clear_object (&self->context);

  G_OBJECT_CLASS (guide_visit_dates_parent_class)->dispose (object);
}

static void
guide_visit_dates_class_init (GuideVisitDatesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_visit_dates_dispose;
  gtk_widget_class_set_css_name (widget_class, "dates");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_visit_dates_init (GuideVisitDates *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), guide_column_layout_new (1.4));
}

/**
 * guide_visit_dates_new:
 * @context: what the views share
 *
 * Returns: a month to pick from, and the aftercare with its dates
 */
GtkWidget *
guide_visit_dates_new (GuideContext *context)
{
  GuideVisitDates *self = g_object_new (GUIDE_TYPE_VISIT_DATES, NULL);
  GtkWidget *columns = guide_box_new_flow (2.4, 20, NULL);

  self->answer = guide_box_new_column (1, "answer");
  self->phases = guide_box_new_column (1.6, NULL);
  self->context = g_object_ref (context);
  gtk_box_append (GTK_BOX (columns), new_pickers (self));
  gtk_box_append (GTK_BOX (columns), self->answer);
  gtk_widget_set_parent (columns, GTK_WIDGET (self));
  gtk_widget_set_parent (self->phases, GTK_WIDGET (self));
  g_signal_connect_object (guide_context_get_visit_plan (self->context), "notify::day", G_CALLBACK (follow_day), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (guide_context_get_visit_plan (self->context), "notify::hour", G_CALLBACK (hour_changed_cb), self,
                           G_CONNECT_SWAPPED);
  follow_day (self);

  return GTK_WIDGET (self);
}
