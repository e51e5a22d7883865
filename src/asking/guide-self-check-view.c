/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-views"

#include "config.h"

#include "guide-self-check-view.h"

#include "guide-box.h"
#include "guide-drawing.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-inquiry.h"
#include "guide-lead-layout.h"
#include "guide-list.h"
#include "guide-prose.h"
#include "guide-scroller.h"
#include "guide-self-check-result.h"

/* The self-check: a start, one question a screen, and a result that always
 * names somebody to see. It follows the visitor's run; the answers are there
 * and nowhere else. */
struct _GuideSelfCheckView
{
  GtkWidget parent_instance;

  GuideContext  *context;
  GuideCheckRun *run;
  GtkWidget     *screen;
};

G_DEFINE_FINAL_TYPE (GuideSelfCheckView, guide_self_check_view, GTK_TYPE_WIDGET)

static void
guide_self_check_view_dispose (GObject *object)
{
  GuideSelfCheckView *self = GUIDE_SELF_CHECK_VIEW (object);

  g_clear_pointer (&self->screen, gtk_widget_unparent);
  g_clear_object (&self->run);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (guide_self_check_view_parent_class)->dispose (object);
}

static void
guide_self_check_view_class_init (GuideSelfCheckViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_self_check_view_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "selfcheck");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_self_check_view_init (GuideSelfCheckView *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, C_("self-check", "Self-check"),
                                  -1);
}

static GuideSelfCheck *
get_check (GuideSelfCheckView *self)
{
  return guide_book_get_self_check (guide_context_get_book (self->context));
}

static GtkWidget *
new_drawing (GuideSelfCheckView *self,
             const char         *name)
{
  GtkWidget *drawing = guide_drawing_new_decorative (guide_context_get_art (self->context), name);

  gtk_widget_add_css_class (drawing, "chapter-drawing");

  return drawing;
}

static GtkWidget *
new_start (GuideSelfCheckView *self)
{
  GuideSelfCheck *check = get_check (self);
  GtkWidget *title = guide_inquiry_new_title (guide_self_check_get_title (check), guide_self_check_get_lead (check));
  GtkWidget *header = guide_inquiry_new_header (C_("self-check", "Self-check"), 0, 0, title);
  GtkWidget *body = guide_inquiry_new_column (1.2, NULL);
  GtkWidget *flow = guide_inquiry_new_flow ();

  gtk_box_append (GTK_BOX (header), guide_prose_new_plain (guide_self_check_get_lead (check), "lead"));
  /* Translators: the button that begins the self-check. */
  gtk_box_append (GTK_BOX (flow), guide_inquiry_new_button (_("Begin"), "primary", G_CALLBACK (guide_check_run_begin),
                                                          self->run));
  gtk_box_append (GTK_BOX (body), guide_prose_new (guide_self_check_get_text (check), "prose"));
  gtk_box_append (GTK_BOX (body), flow);

  return guide_inquiry_new_screen (header, new_drawing (self, "card-for-you"), FALSE, body);
}

/* --- a question ----------------------------------------------------------- */

static gboolean
is_sign (GuideCheckQuestion *question)
{
  return guide_check_question_get_kind (question) <= GUIDE_CHECK_SOON;
}

static char *
dup_lines (GuideCheckQuestion *question)
{
  GListModel *items = guide_node_get_children (GUIDE_NODE (question));
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (GuideItem) item = g_list_model_get_item (items, i);

      g_string_append_printf (lines, "%s%s", i > 0 ? " " : "", guide_item_get_text (item));
    }

  return g_string_free (g_steal_pointer (&lines), FALSE);
}

static GtkWidget *
new_lines (GuideCheckQuestion *question)
{
  GtkWidget *column = guide_inquiry_new_column (0.5, "check-lines");
  GListModel *items = guide_node_get_children (GUIDE_NODE (question));

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (GuideItem) item = g_list_model_get_item (items, i);
      GtkWidget *row = guide_box_new (guide_lead_layout_new (0.6), NULL);

      gtk_box_append (GTK_BOX (row), guide_prose_new_icon ("guide-dot-symbolic", "bullet"));
      gtk_box_append (GTK_BOX (row), guide_prose_new (guide_item_get_text (item), "prose"));
      gtk_box_append (GTK_BOX (column), row);
    }

  return column;
}

static void
reply_cb (GtkButton          *button,
          GuideSelfCheckView *self)
{
  GuideReply reply = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "reply"));

  guide_check_run_reply (self->run, get_check (self), reply);
}

static GtkWidget *
new_reply_button (GuideSelfCheckView *self,
                  GuideReply          reply,
                  const char         *label,
                  gboolean            chosen)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *text = guide_prose_new_plain (label, NULL);

  gtk_label_set_xalign (GTK_LABEL (text), 0.5);
  gtk_button_set_child (GTK_BUTTON (button), text);
  guide_prose_name_button (button, label);
  gtk_widget_add_css_class (button, reply == GUIDE_REPLY_SKIP ? "quiet-button" : "reply");
  g_object_set_data (G_OBJECT (button), "reply", GUINT_TO_POINTER (reply));
  g_signal_connect (button, "clicked", G_CALLBACK (reply_cb), self);
  if (chosen)
    {
      gtk_widget_add_css_class (button, "chosen");
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                      /* Translators: over the answer that was given when the
                                       * question was asked first. */
                                      _("Your answer before"), -1);
    }

  return button;
}

static GtkWidget *
new_replies (GuideSelfCheckView *self,
             GuideCheckQuestion *question)
{
  GtkWidget *flow = guide_box_new (guide_flow_layout_new (0.6, 7.5), NULL);
  const struct
  {
    GuideReply reply;
    const char *label;
  } replies[] = {
    { GUIDE_REPLY_YES, C_("self-check", "Yes") },
    { GUIDE_REPLY_NO, C_("self-check", "No") },
    { GUIDE_REPLY_NOT_SURE, C_("self-check", "Not sure") },
  };
  GuideReply before;
  gboolean answered =
    guide_check_run_get_reply (self->run, guide_node_get_id (GUIDE_NODE (question)), &before);

  gtk_widget_add_css_class (flow, "replies");
  for (guint i = 0; i < G_N_ELEMENTS (replies); i++)
    gtk_box_append (GTK_BOX (flow), new_reply_button (self, replies[i].reply, replies[i].label,
                                                      answered && before == replies[i].reply));

  return flow;
}

static GtkWidget *
new_foot (GuideSelfCheckView *self)
{
  GtkWidget *flow = guide_inquiry_new_flow ();

  gtk_box_append (GTK_BOX (flow), guide_inquiry_new_button (C_("self-check", "Back"), "quiet-button",
                                                          G_CALLBACK (guide_check_run_go_back), self->run));
  gtk_box_append (GTK_BOX (flow), new_reply_button (self, GUIDE_REPLY_SKIP, C_("self-check", "Skip"), FALSE));

  return flow;
}

static GtkWidget *
new_why (GuideCheckQuestion *question)
{
  GtkWidget *box = guide_inquiry_new_column (0.1, "why-asked");

  /* Translators: title of a line that gives the reason for a question. */
  gtk_box_append (GTK_BOX (box), guide_prose_new_plain (_("Why we ask"), "why-title"));
  gtk_box_append (GTK_BOX (box), guide_prose_new_plain (guide_check_question_get_why (question), NULL));

  return box;
}

static GtkWidget *
new_question (GuideSelfCheckView *self)
{
  g_autoptr (GListModel) questions = guide_self_check_new_list (get_check (self), GUIDE_TYPE_CHECK_QUESTION);
  guint position = guide_check_run_get_position (self->run);
  g_autoptr (GuideCheckQuestion) question = g_list_model_get_item (questions, position);
  g_autofree char *lines = dup_lines (question);
  const char *note = guide_check_question_get_note (question);
  /* Translators: the first part of the self-check asks about signs that need
   * help; the second about what to tell before a decision. */
  const char *part = is_sign (question) ? C_("self-check", "Unwell after a treatment now?")
                                        : C_("self-check", "Before you decide");
  GtkWidget *title = guide_inquiry_new_title (guide_check_question_get_title (question), lines);
  GtkWidget *header = guide_inquiry_new_header (part, position, g_list_model_get_n_items (questions), title);
  GtkWidget *body = guide_inquiry_new_column (1, NULL);

  gtk_box_append (GTK_BOX (body), new_lines (question));
  if (note != NULL)
    gtk_box_append (GTK_BOX (body), guide_prose_new (note, "note"));
  gtk_box_append (GTK_BOX (body), new_replies (self, question));
  gtk_box_append (GTK_BOX (body), new_why (question));
  gtk_box_append (GTK_BOX (body), new_foot (self));

  return guide_inquiry_new_screen (header, new_drawing (self, is_sign (question) ? "card-help" : "card-for-you"), TRUE,
                                 body);
}

static GtkWidget *
new_stage (GuideSelfCheckView *self)
{
  switch (guide_check_run_get_stage (self->run))
    {
    case GUIDE_CHECK_STAGE_ASKING:
      return new_question (self);
    case GUIDE_CHECK_STAGE_RESULT:
      return guide_self_check_result_new (self->context);
    case GUIDE_CHECK_STAGE_START:
    default:
      return new_start (self);
    }
}

static void
show_stage (GuideSelfCheckView *self)
{
  g_clear_pointer (&self->screen, gtk_widget_unparent);
  self->screen = new_stage (self);
  gtk_widget_set_parent (self->screen, GTK_WIDGET (self));
}

static void
run_changed_cb (GuideSelfCheckView *self)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);

  show_stage (self);
  if (scroller != NULL)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)), 0);
  guide_prose_focus_title (self->screen);
}

/**
 * guide_self_check_view_new:
 * @context: what the views share
 *
 * Returns: the self-check, at the point where the visitor is
 */
GtkWidget *
guide_self_check_view_new (GuideContext *context)
{
  GuideSelfCheckView *self = g_object_new (GUIDE_TYPE_SELF_CHECK_VIEW, NULL);

  self->context = g_object_ref (context);
  self->run = g_object_ref (guide_session_get_self_check (guide_context_get_session (context)));
  g_signal_connect_object (self->run, "changed", G_CALLBACK (run_changed_cb), self, G_CONNECT_SWAPPED);
  show_stage (self);

  return guide_scroller_new (GTK_WIDGET (self));
}
