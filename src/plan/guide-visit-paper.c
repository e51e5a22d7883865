/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-plan"

#include "config.h"

#include "guide-visit-paper.h"

#include "guide-box.h"
#include "guide-children.h"
#include "guide-column-layout.h"
#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-keys.h"
#include "guide-lead-layout.h"
#include "guide-prose.h"
#include "guide-trail-layout.h"

/* The reader's list, like a sheet of paper: every line that was chosen, in the
 * reader's order. Buttons, or Alt with Up and Down, move a line. */
struct _GuideVisitPaper
{
  GtkWidget parent_instance;

  GuideContext *context;
  GtkWidget    *title;
  GtkWidget    *empty;
  GtkWidget    *rows;
};

G_DEFINE_FINAL_TYPE (GuideVisitPaper, guide_visit_paper, GTK_TYPE_WIDGET)

static const char *
get_line (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), "line");
}

static GtkWidget *
find_row (GuideVisitPaper *self,
          const char      *line)
{
  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row != NULL; row = gtk_widget_get_next_sibling (row))
    if (g_strcmp0 (get_line (row), line) == 0)
      return row;

  return NULL;
}

/* The focus stays with the line that moved, on the same button or, at an end,
 * on the other. */
static void
move_line (GuideVisitPaper *self,
           const char      *line,
           int              distance)
{
  g_autofree char *moved = g_strdup (line); /* its row goes while the list is made anew */
  GtkWidget *row, *up, *down;

  if (!guide_visit_plan_move_line (guide_context_get_visit_plan (self->context), moved, distance))
    return;

  row = find_row (self, moved);
  up = g_object_get_data (G_OBJECT (row), "up");
  down = g_object_get_data (G_OBJECT (row), "down");
  if (!gtk_widget_grab_focus (distance < 0 ? up : down))
    gtk_widget_grab_focus (distance < 0 ? down : up);
}

static void
up_cb (GtkWidget       *button,
       GuideVisitPaper *self)
{
  g_assert (GUIDE_IS_VISIT_PAPER (self));

  move_line (self, g_object_get_data (G_OBJECT (button), "line"), -1);
}

static void
down_cb (GtkWidget       *button,
         GuideVisitPaper *self)
{
  g_assert (GUIDE_IS_VISIT_PAPER (self));

  move_line (self, g_object_get_data (G_OBJECT (button), "line"), 1);
}

/* The focus stays in the list: on the line that moves up, or on the last. With the
 * last one gone it is where there are questions to choose. */
static void
take_out_cb (GtkWidget       *button,
             GuideVisitPaper *self)
{
  g_autofree char *line = g_strdup (g_object_get_data (G_OBJECT (button), "line"));
  GtkWidget *row = find_row (self, line);
  GtkWidget *next = gtk_widget_get_next_sibling (row) != NULL ? gtk_widget_get_next_sibling (row)
                                                              : gtk_widget_get_prev_sibling (row);
  g_autofree char *heir = next != NULL ? g_strdup (get_line (next)) : NULL;

  g_assert (GUIDE_IS_VISIT_PAPER (self));

  guide_visit_plan_take_out (guide_context_get_visit_plan (self->context), line);
  row = heir != NULL ? find_row (self, heir) : NULL;
  if (row != NULL)
    gtk_widget_grab_focus (g_object_get_data (G_OBJECT (row), "out"));
  else
    guide_prose_focus_title (gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW));
}

static gboolean
move_key_cb (GtkWidget *row,
             GVariant  *distance,
             gpointer   data)
{
  move_line (GUIDE_VISIT_PAPER (data), get_line (row), g_variant_get_int32 (distance));

  return TRUE;
}

static GtkWidget *
new_move_button (GuideVisitPaper *self,
                 const char      *line,
                 const char      *icon,
                 const char      *label,
                 GCallback        callback)
{
  GtkWidget *button = guide_prose_new_icon_button (icon, label, "icon");

  g_object_set_data_full (G_OBJECT (button), "line", g_strdup (line), g_free);
  g_signal_connect (button, "clicked", callback, self);

  return button;
}

static const char *
get_text (GuideVisitPaper *self,
          const char      *line)
{
  return guide_visit_plan_lookup_text (guide_context_get_visit_plan (self->context), guide_context_get_book (self->context), line);
}

static GtkWidget *
new_row (GuideVisitPaper *self,
         const char      *line,
         guint            number,
         guint            n_lines)
{
  GtkWidget *row = guide_box_new (guide_lead_layout_new (0.5), "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);
  GtkWidget *rest = guide_box_new (guide_trail_layout_new (), NULL);
  GtkEventController *keys = gtk_shortcut_controller_new ();
  const char *text = get_text (self, line);
  g_autofree char *mark = guide_digits_printf (_("%u."), number);
  /* Translators: names of two buttons; “%s” is the question that they move. */
  g_autofree char *up_label = g_strdup_printf (_("Move up: %s"), text);
  /* Translators: for a screen reader: a button beside a question of the list. */
  g_autofree char *down_label = g_strdup_printf (_("Move down: %s"), text);
  GtkWidget *up = new_move_button (self, line, "guide-up-symbolic", up_label, G_CALLBACK (up_cb));
  GtkWidget *down = new_move_button (self, line, "guide-down-symbolic", down_label, G_CALLBACK (down_cb));
  /* Translators: a button beside a question of the list; “%s” is the question. */
  g_autofree char *out_label = g_strdup_printf (_("Take out: %s"), text);
  GtkWidget *out = new_move_button (self, line, "guide-cross-symbolic", out_label, G_CALLBACK (take_out_cb));

  gtk_widget_add_css_class (out, "take-out");
  gtk_widget_set_sensitive (up, number > 1);
  gtk_widget_set_sensitive (down, number < n_lines);
  gtk_box_append (GTK_BOX (rest), guide_prose_new_plain (text, "prose"));
  gtk_box_append (GTK_BOX (rest), up);
  gtk_box_append (GTK_BOX (rest), down);
  gtk_box_append (GTK_BOX (rest), out);
  gtk_box_append (GTK_BOX (row), guide_prose_new_plain (mark, "number"));
  gtk_box_append (GTK_BOX (row), rest);
  gtk_widget_add_css_class (row, "paper-line");

  g_object_set_data_full (G_OBJECT (row), "line", g_strdup (line), g_free);
  g_object_set_data (G_OBJECT (row), "up", up);
  g_object_set_data (G_OBJECT (row), "down", down);
  g_object_set_data (G_OBJECT (row), "out", out);
  guide_keys_add (keys, "<Alt>Up", gtk_callback_action_new (move_key_cb, self, NULL), g_variant_new_int32 (-1));
  guide_keys_add (keys, "<Alt>Down", gtk_callback_action_new (move_key_cb, self, NULL), g_variant_new_int32 (1));
  gtk_widget_add_controller (row, keys);

  return row;
}

/* The lines that the guide has words for. */
static GPtrArray *
gather_lines (GuideVisitPaper *self)
{
  g_auto (GStrv) lines = guide_visit_plan_dup_lines (guide_context_get_visit_plan (self->context));
  GPtrArray *known = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; lines[i] != NULL; i++)
    if (get_text (self, lines[i]) != NULL)
      g_ptr_array_add (known, g_strdup (lines[i]));

  return known;
}

static void
follow_lines (GuideVisitPaper *self)
{
  g_autoptr (GPtrArray) lines = gather_lines (self);
  g_autofree char *count =
    /* Translators: title of the list of questions that the reader has chosen. */
    guide_digits_printf (ngettext ("My list: %u question", "My list: %u questions", lines->len), lines->len);
  /* Translators: the same, with nothing in it yet. */
  const char *title = lines->len > 0 ? count : _("My list");

  guide_box_clear (self->rows);
  for (guint i = 0; i < lines->len; i++)
    gtk_box_append (GTK_BOX (self->rows), new_row (self, lines->pdata[i], i + 1, lines->len));

  gtk_label_set_label (GTK_LABEL (self->title), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->title), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_set_visible (self->empty, lines->len == 0);
}

static void
guide_visit_paper_dispose (GObject *object)
{
  GuideVisitPaper *self = GUIDE_VISIT_PAPER (object);

  guide_children_unparent (GTK_WIDGET (self));
  g_clear_object (&self->context);

  G_OBJECT_CLASS (guide_visit_paper_parent_class)->dispose (object);
}

static void
guide_visit_paper_class_init (GuideVisitPaperClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_visit_paper_dispose;
  gtk_widget_class_set_css_name (widget_class, "paper");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_visit_paper_init (GuideVisitPaper *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), guide_column_layout_new (0.4));

  self->title = guide_prose_new_heading (NULL, 2, "paper-title");
  self->empty = guide_prose_new_plain (_("Nothing here yet. Choose a question, and it stands here. One or two are enough."),
                                       "paper-empty");
  self->rows = guide_box_new (guide_column_layout_new (0.1), "accessible-role", GTK_ACCESSIBLE_ROLE_LIST, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL, _("My list"), -1);
  gtk_widget_set_parent (self->title, GTK_WIDGET (self));
  gtk_widget_set_parent (self->empty, GTK_WIDGET (self));
  gtk_widget_set_parent (self->rows, GTK_WIDGET (self));
}

/**
 * guide_visit_paper_new:
 * @context: what the views share
 *
 * Returns: the list of the visitor's questions
 */
GtkWidget *
guide_visit_paper_new (GuideContext *context)
{
  GuideVisitPaper *self = g_object_new (GUIDE_TYPE_VISIT_PAPER, NULL);

  self->context = g_object_ref (context);
  g_signal_connect_object (guide_context_get_visit_plan (self->context), "notify::lines", G_CALLBACK (follow_lines), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (guide_context_get_visit_plan (self->context), "notify::own-1", G_CALLBACK (follow_lines), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (guide_context_get_visit_plan (self->context), "notify::own-2", G_CALLBACK (follow_lines), self,
                           G_CONNECT_SWAPPED);
  follow_lines (self);

  return GTK_WIDGET (self);
}
