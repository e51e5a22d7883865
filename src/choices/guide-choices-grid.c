/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-choices"

#include "config.h"

#include "guide-choices-grid.h"

#include "guide-arrow-group.h"
#include "guide-box.h"
#include "guide-children.h"
#include "guide-choices-layout.h"
#include "guide-column-layout.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-part-drawing.h"
#include "guide-prose.h"
#include "guide-sticky.h"
#include "guide-swipe.h"
#include "guide-text.h"

/* Two or three treatments in columns, a row for each thing that one asks of all.
 * Where there is no room for that, one column at a time: a swipe leads from one
 * to the next, and so do a tab for each and the arrow keys on them. */
struct _GuideChoicesGrid
{
  GtkWidget parent_instance;

  GuideContext *context;
  GPtrArray    *choices;
  GPtrArray    *values; /* what matters to the reader, of GuideValue */
  GtkWidget    *tabs;
  GtkWidget    *heads;
  GtkWidget    *sources;
  GtkWidget    *names; /* in view while one scrolls; outside of the grid */
  guint         current;
};

#define SWIPE_SPEED 400 /* px a second, as for pages */

G_DEFINE_FINAL_TYPE (GuideChoicesGrid, guide_choices_grid, GTK_TYPE_WIDGET)

static void
set_current (GtkWidget *row,
             guint      column)
{
  guide_choices_layout_set_current (GUIDE_CHOICES_LAYOUT (gtk_widget_get_layout_manager (row)), column);
}

static void
show_column (GuideChoicesGrid *self,
             guint             column)
{
  guint number = 0;

  self->current = column;
  for (GtkWidget *tab = gtk_widget_get_first_child (self->tabs); tab != NULL; tab = gtk_widget_get_next_sibling (tab))
    guide_arrow_group_set_here (tab, number++ == column);

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self)); row != NULL; row = gtk_widget_get_next_sibling (row))
    set_current (row, column);
  set_current (self->names, column);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
tab_clicked_cb (GtkWidget        *tab,
                GuideChoicesGrid *self)
{
  guint number = 0;

  g_assert (GUIDE_IS_CHOICES_GRID (self));

  for (GtkWidget *before = gtk_widget_get_prev_sibling (tab); before != NULL; before = gtk_widget_get_prev_sibling (before))
    number++;
  show_column (self, number);
}

static void
swipe_cb (GtkGestureSwipe  *gesture,
          double            velocity_x,
          double            velocity_y,
          GuideChoicesGrid *self)
{
  int step = guide_swipe_get_step (GTK_WIDGET (self), velocity_x, velocity_y, SWIPE_SPEED);
  int column = (int) self->current + step;

  g_assert (GUIDE_IS_CHOICES_GRID (self));

  if (step != 0 && column >= 0 && column < (int) self->choices->len)
    show_column (self, column);
}

static GtkWidget *
new_row (GuideChoicesGrid *self,
         const char       *name,
         const char       *css_class)
{
  GtkWidget *row = guide_box_new (guide_choices_layout_new (self->choices->len), "accessible-role", GTK_ACCESSIBLE_ROLE_ROW, NULL);
  GtkWidget *title = guide_prose_new_heading (name, 2, "choices-name");

  gtk_widget_add_css_class (row, css_class);
  gtk_widget_set_visible (title, name != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name != NULL ? name : _("Options side by side"), -1);
  gtk_box_append (GTK_BOX (row), title);
  gtk_widget_set_parent (row, GTK_WIDGET (self));

  return row;
}

static GtkWidget *
new_cell (const char *label)
{
  GtkWidget *cell = guide_box_new (guide_column_layout_new (0.5), "accessible-role", GTK_ACCESSIBLE_ROLE_CELL, NULL);

  gtk_widget_add_css_class (cell, "choices-cell");
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return cell;
}

static void
add_tabs (GuideChoicesGrid *self)
{
  GtkWidget *row = guide_box_new (guide_choices_layout_new_tabs (self->choices->len), NULL);

  self->tabs = guide_arrow_group_new (guide_flow_layout_new (0.4, 0), _("Option to look at"));
  gtk_widget_add_css_class (self->tabs, "choices-tabs");

  for (guint i = 0; i < self->choices->len; i++)
    {
      GtkWidget *tab = guide_prose_new_button (guide_choice_get_title (self->choices->pdata[i]));

      gtk_widget_add_css_class (tab, "tab");
      guide_arrow_group_append (GUIDE_ARROW_GROUP (self->tabs), tab);
      g_signal_connect (tab, "clicked", G_CALLBACK (tab_clicked_cb), self);
    }

  gtk_box_append (GTK_BOX (row), self->tabs);
  gtk_widget_set_parent (row, GTK_WIDGET (self));
}

static GtkWidget *
new_picture (GuideChoicesGrid *self,
             GuideChoice      *choice)
{
  if (guide_choice_get_drawing (choice) != NULL)
    return guide_part_drawing_new (guide_context_get_art (self->context), guide_choice_get_drawing (choice),
                                   guide_choice_get_part (choice));

  return guide_part_drawing_new (guide_context_get_art (self->context), "options", NULL);
}

static void
add_heads (GuideChoicesGrid *self)
{
  GtkWidget *row = self->heads = new_row (self, NULL, "choices-heads");

  for (guint i = 0; i < self->choices->len; i++)
    {
      GtkWidget *cell = new_cell (guide_choice_get_title (self->choices->pdata[i]));

      gtk_box_append (GTK_BOX (cell), new_picture (self, self->choices->pdata[i]));
      gtk_box_append (GTK_BOX (cell),
                      guide_prose_new_heading (guide_choice_get_title (self->choices->pdata[i]), 2, "choices-title"));
      gtk_box_append (GTK_BOX (row), cell);
    }
}

/* The names once more, for the eye of somebody who reads far below the heads. */
static GtkWidget *
new_names (GuideChoicesGrid *self)
{
  GtkWidget *row = guide_box_new (guide_choices_layout_new (self->choices->len), NULL);

  gtk_widget_add_css_class (row, "choices-names");
  gtk_box_append (GTK_BOX (row), g_object_new (GTK_TYPE_BOX, "visible", FALSE, NULL)); /* the row has no name */
  for (guint i = 0; i < self->choices->len; i++)
    gtk_box_append (GTK_BOX (row), guide_prose_new_plain (guide_choice_get_title (self->choices->pdata[i]), "choices-pinned"));

  return row;
}

/* --- what matters to the reader --------------------------------------------- */

/* A mark and a word, no more: nothing is added up, and nothing is moved. */
static void
append_mark (GtkWidget  *cell,
             const char *words)
{
  gtk_box_append (GTK_BOX (cell), guide_box_new_lead (0.4, guide_prose_new_icon ("guide-dot-symbolic", NULL),
                                                      guide_prose_new_plain (words, NULL), "bears"));
}

static void
mark_what_matters (GuideChoicesGrid *self,
                   GuideChoice      *choice,
                   const char       *fact,
                   GtkWidget        *cell,
                   GString          *label)
{
  for (guint i = 0; i < self->values->len; i++)
    {
      GuideValue *value = self->values->pdata[i];
      /* Translators: under a text of an option that bears on what the reader says
       * matters; “%s” is that, as “Dark marks”. */
      g_autofree char *words = g_strdup_printf (_("Matters to you: %s"), guide_value_get_title (value));

      if (!guide_choice_bears (choice, guide_node_get_id (GUIDE_NODE (value)), fact))
        continue;
      append_mark (cell, words);
      g_string_append_printf (label, " %s.", words);
    }
}

static gboolean
lacks_something (GuideChoicesGrid *self)
{
  for (guint i = 0; i < self->choices->len; i++)
    for (guint j = 0; j < self->values->len; j++)
      if (!guide_choice_bears (self->choices->pdata[i], guide_node_get_id (self->values->pdata[j]), NULL))
        return TRUE;

  return FALSE;
}

static GtkWidget *
new_lack (GuideChoicesGrid *self,
          GuideChoice      *choice,
          const char       *name)
{
  g_autoptr (GString) label = g_string_new (guide_choice_get_title (choice));
  GtkWidget *cell = new_cell (label->str);

  g_string_append_printf (label, ", %s:", name);
  for (guint i = 0; i < self->values->len; i++)
    {
      const char *title = guide_value_get_title (self->values->pdata[i]);

      if (guide_choice_bears (choice, guide_node_get_id (self->values->pdata[i]), NULL))
        continue;
      gtk_box_append (GTK_BOX (cell), guide_prose_new_plain (title, "prose"));
      g_string_append_printf (label, " %s.", title);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, label->str, -1);

  return cell;
}

/* What matters to the reader, and nothing here bears on it: that is said, too. */
static void
add_lacks (GuideChoicesGrid *self)
{
  /* Translators: a row of options side by side: what matters to the reader, and
   * nothing is known of it here. */
  const char *name = C_("option", "Not said here: ask");
  GtkWidget *row;

  if (!lacks_something (self))
    return;

  row = new_row (self, name, "choices-row");
  for (guint i = 0; i < self->choices->len; i++)
    gtk_box_append (GTK_BOX (row), new_lack (self, self->choices->pdata[i], name));
}

/* --- the rows --------------------------------------------------------------- */

static GtkWidget *
new_answer (GuideChoicesGrid *self,
            GuideChoice      *choice,
            guint             fact,
            const char       *name)
{
  g_autofree char *text = guide_choice_dup_fact (choice, fact);
  g_autofree char *spoken = guide_text_dup_spoken (text);
  g_autoptr (GString) label = g_string_new (NULL);
  GtkWidget *cell = new_cell (name);

  /* Translators: for a screen reader: an option, what is said of it, and the words,
   * as “Laser, Good points: …”. */
  g_string_printf (label, _("%s, %s: %s"), guide_choice_get_title (choice), name, spoken);
  gtk_box_append (GTK_BOX (cell), guide_prose_new_plain (text, "prose"));
  mark_what_matters (self, choice, guide_choice_get_fact_id (fact), cell, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, label->str, -1);

  return cell;
}

static void
add_answers (GuideChoicesGrid *self,
             guint             fact)
{
  const char *name = guide_choice_get_fact_name (fact);
  GtkWidget *row = new_row (self, name, "choices-row");

  for (guint i = 0; i < self->choices->len; i++)
    gtk_box_append (GTK_BOX (row), new_answer (self, self->choices->pdata[i], fact, name));
}

static void
add_sources (GuideChoicesGrid *self)
{
  GtkWidget *row = self->sources = new_row (self, C_("option", "Sources"), "choices-row");

  for (guint i = 0; i < self->choices->len; i++)
    {
      GuideChoice *choice = self->choices->pdata[i];
      g_auto (GStrv) keys = g_strsplit (guide_block_get_sources (GUIDE_BLOCK (choice)), " ", -1);
      g_autofree char *sources = guide_book_dup_source_line (guide_context_get_book (self->context), (const char *const *) keys);
      g_autofree char *name = g_strdup_printf ("%s, %s", guide_choice_get_title (choice), C_("option", "Sources"));
      GtkWidget *cell = new_cell (name);
      GtkWidget *flow = guide_box_new_flow (0, 0, NULL);
      /* Translators: a button under an option: it opens the page about it. */
      GtkWidget *more = guide_prose_new_button (_("Read more"));
      /* Translators: a button under an option, which opens a page of the guide;
       * “%s” is the name of the option. */
      g_autofree char *label = g_strdup_printf (_("Read more about: %s"), guide_choice_get_title (choice));

      guide_prose_lead_button (more, guide_choice_get_page (choice));
      guide_prose_name_button (more, label);
      gtk_box_append (GTK_BOX (cell), guide_prose_new_plain (sources, "source-names"));
      gtk_box_append (GTK_BOX (flow), more);
      gtk_box_append (GTK_BOX (cell), flow);
      gtk_box_append (GTK_BOX (row), cell);
    }
}

static void
guide_choices_grid_dispose (GObject *object)
{
  GuideChoicesGrid *self = GUIDE_CHOICES_GRID (object);

  guide_children_unparent (GTK_WIDGET (self));
  g_clear_object (&self->names);
  g_clear_pointer (&self->values, g_ptr_array_unref);
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (guide_choices_grid_parent_class)->dispose (object);
}

static void
guide_choices_grid_class_init (GuideChoicesGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_choices_grid_dispose;
  gtk_widget_class_set_css_name (widget_class, "choices");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TABLE);
}

static void
guide_choices_grid_init (GuideChoicesGrid *self)
{
  GtkGesture *swipe = gtk_gesture_swipe_new ();

  g_signal_connect (swipe, "swipe", G_CALLBACK (swipe_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (swipe));
  gtk_widget_set_layout_manager (GTK_WIDGET (self), guide_column_layout_new (0)); /* the tabs may take no room */
}

/**
 * guide_choices_grid_new:
 * @choices: (element-type GuideChoice): the treatments, at least one
 * @values: (element-type GuideValue): what matters to the reader, or nothing
 * @context: what the views share
 *
 * Each text that bears on one of @values has a mark that says so. Nothing is
 * counted or ranked.
 *
 * Returns: the treatments side by side, with their names in view while one scrolls
 */
GtkWidget *
guide_choices_grid_new (GPtrArray    *choices,
                        GPtrArray    *values,
                        GuideContext *context)
{
  GuideChoicesGrid *self = g_object_new (GUIDE_TYPE_CHOICES_GRID, NULL);

  self->choices = g_ptr_array_ref (choices);
  self->values = g_ptr_array_ref (values);
  self->context = g_object_ref (context);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Options side by side"), -1);

  add_tabs (self);
  add_heads (self);
  for (guint i = 0; i < GUIDE_N_CHOICE_FACTS; i++)
    add_answers (self, i);
  add_lacks (self);
  add_sources (self);
  self->names = g_object_ref_sink (new_names (self));
  show_column (self, choices->len - 1);

  return guide_sticky_new (GTK_WIDGET (self), self->names, self->heads, self->sources);
}
