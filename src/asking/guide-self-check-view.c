/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-asking"

#include "config.h"

#include "guide-self-check-view.h"

#include "guide-asking.h"
#include "guide-box.h"
#include "guide-digits.h"
#include "guide-heading.h"
#include "guide-i18n.h"
#include "guide-page-button.h"
#include "guide-prose.h"
#include "guide-scroller.h"
#include "guide-self-check-result.h"
#include "guide-spread.h"
#include "guide-text.h"
#include "guide-trail-layout.h"

/* The self-check: a start, one question a screen, and a result that always
 * names somebody to see. The answers are in the visitor's run and nowhere else. */
struct _GuideSelfCheckView
{
  GuideAskingView parent_instance;

  GtkWidget *next; /* of the screen shown, where it has lines to tick */
};

/* Between two lines to tick, and how wide one is at least, in em. */
#define LINE_GAP 0.45
#define LINE_WIDTH 26

G_DEFINE_FINAL_TYPE (GuideSelfCheckView, guide_self_check_view, GUIDE_TYPE_ASKING_VIEW)

static GuideCheckRun *
get_run (GuideSelfCheckView *self)
{
  return guide_asking_view_get_run (GUIDE_ASKING_VIEW (self));
}

static GuideSelfCheck *
get_check (GuideSelfCheckView *self)
{
  return guide_book_get_self_check (guide_context_get_book (guide_asking_view_get_context (GUIDE_ASKING_VIEW (self))));
}

static void
go_back_cb (GuideSelfCheckView *self)
{
  g_assert (GUIDE_IS_SELF_CHECK_VIEW (self));

  guide_check_run_go_back (get_run (self), get_check (self));
}

/* How long it is hangs on the answers, and nobody is told less than it may be. */
static GtkWidget *
new_length (GuideSelfCheckView *self)
{
  g_autofree char *words = NULL;
  guint least, most;

  guide_triage_count (guide_triage_get (get_check (self)), &least, &most);
  /* Translators: how long the self-check is, for example “10 to 14 screens”. The
   * plural goes by the second number. */
  words = guide_digits_printf (ngettext ("%u to %u screen", "%u to %u screens", most), least, most);

  return guide_prose_new_plain (words, "note");
}

static GtkWidget *
new_start (GuideSelfCheckView *self)
{
  GuideSelfCheck *check = get_check (self);
  GtkWidget *header = guide_asking_new_lead_header (C_("self-check", "Self-check"), guide_self_check_get_title (check),
                                                    guide_self_check_get_lead (check));
  GtkWidget *body = guide_box_new_column (1.2, NULL);
  GtkWidget *flow = guide_asking_new_flow ();
  /* Translators: the button that begins the self-check. */
  const char *begin = _("Begin");

  gtk_box_append (GTK_BOX (flow), guide_asking_new_button (begin, "primary", G_CALLBACK (guide_check_run_begin), get_run (self)));
  gtk_box_append (GTK_BOX (body), guide_prose_new (guide_self_check_get_text (check), "prose"));
  gtk_box_append (GTK_BOX (body), new_length (self));
  gtk_box_append (GTK_BOX (body), flow);
  gtk_box_append (GTK_BOX (body), guide_asking_new_review (guide_asking_view_get_context (GUIDE_ASKING_VIEW (self)), "self-check"));

  return guide_asking_new_screen (
    header, guide_asking_new_drawing (guide_asking_view_get_context (GUIDE_ASKING_VIEW (self)), "card-for-you"), FALSE, body);
}

/* --- a screen of questions -------------------------------------------------- */

static gboolean
is_any_marked (GuideSelfCheckView *self)
{
  g_autoptr (GListModel) lines = guide_check_run_new_shown (get_run (self), get_check (self));

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (GuideNode) line = g_list_model_get_item (lines, i);

      if (guide_check_run_get_mark (get_run (self), guide_node_get_id (line)) != GUIDE_MARK_NONE)
        return TRUE;
    }

  return FALSE;
}

/* The button says what it does: with nothing marked it is an answer too. */
static void
update_next (GuideSelfCheckView *self)
{
  const char *label = is_any_marked (self) ? C_("self-check", "Next") : C_("self-check", "None of these");

  if (self->next == NULL)
    return;

  gtk_label_set_label (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->next))), label);
  guide_prose_name_button (self->next, label);
}

/* GTK tells that a toggle button is pressed; a row to tick is checked. */
static void
say_ticked (GtkToggleButton *tick)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (tick), GTK_ACCESSIBLE_STATE_CHECKED,
                               gtk_toggle_button_get_active (tick) ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE,
                               -1);
}

/* True and not sure leave each other out. */
static void
take_mark (GuideSelfCheckView *self,
           GtkToggleButton    *toggle,
           const char         *line,
           GuideMark           mark)
{
  GtkToggleButton *other = g_object_get_data (G_OBJECT (toggle), "other");

  if (gtk_toggle_button_get_active (toggle))
    {
      guide_check_run_set_mark (get_run (self), line, mark);
      gtk_toggle_button_set_active (other, FALSE);
    }
  else if (guide_check_run_get_mark (get_run (self), line) == mark)
    guide_check_run_set_mark (get_run (self), line, GUIDE_MARK_NONE);
  update_next (self);
}

static void
tick_toggled_cb (GtkToggleButton    *tick,
                 GuideSelfCheckView *self)
{
  const char *line = g_object_get_data (G_OBJECT (tick), "line");

  g_assert (GUIDE_IS_SELF_CHECK_VIEW (self));

  say_ticked (tick);
  take_mark (self, tick, line, GUIDE_MARK_TICKED);
}

static void
unsure_toggled_cb (GtkToggleButton    *unsure,
                   GuideSelfCheckView *self)
{
  g_assert (GUIDE_IS_SELF_CHECK_VIEW (self));

  take_mark (self, unsure, g_object_get_data (G_OBJECT (unsure), "line"), GUIDE_MARK_NOT_SURE);
}

/* A row to tick, as wide as the text. It is a toggle button with the role of a
 * check box: a check button of GTK 4.8 offers no action to assistive technology. */
static GtkWidget *
new_tick (GuideSelfCheckView *self,
          const char         *text,
          gboolean            active)
{
  GtkWidget *tick = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_CHECKBOX, "active", active, NULL);
  GtkWidget *row = guide_box_new_lead (0.4, guide_prose_new_icon ("guide-check-symbolic", "tick-box"),
                                       guide_prose_new_plain (text, NULL), NULL);

  guide_prose_fill_button (GTK_BUTTON (tick), row, text);
  gtk_widget_add_css_class (tick, "tick");
  say_ticked (GTK_TOGGLE_BUTTON (tick));
  g_signal_connect (tick, "toggled", G_CALLBACK (tick_toggled_cb), self);

  return tick;
}

/* The question mark at the end of a row: not sure of this line. */
static GtkWidget *
new_unsure (GuideSelfCheckView *self,
            const char         *text,
            gboolean            active)
{
  GtkWidget *unsure = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "active", active, NULL);
  GtkWidget *icon = guide_prose_new_icon ("guide-question-symbolic", NULL);
  /* Translators: a button with a question mark. %s is a line of the self-check. */
  g_autofree char *name = g_strdup_printf (_("Not sure: %s"), text);

  gtk_widget_set_valign (icon, GTK_ALIGN_CENTER);
  guide_prose_fill_button (GTK_BUTTON (unsure), icon, name);
  gtk_widget_add_css_class (unsure, "unsure");
  g_signal_connect (unsure, "toggled", G_CALLBACK (unsure_toggled_cb), self);

  return unsure;
}

static GtkWidget *
new_line_row (GuideSelfCheckView *self,
              GuideCheckLine     *line)
{
  const char *id = guide_node_get_id (GUIDE_NODE (line));
  GuideMark mark = guide_check_run_get_mark (get_run (self), id);
  g_autofree char *text = guide_text_dup_plain (guide_check_line_get_text (line));
  GtkWidget *row = guide_box_new (guide_trail_layout_new_filled (), "valign", GTK_ALIGN_START, NULL);
  GtkWidget *tick = new_tick (self, text, mark == GUIDE_MARK_TICKED);
  GtkWidget *unsure = new_unsure (self, text, mark == GUIDE_MARK_NOT_SURE);

  g_object_set_data_full (G_OBJECT (tick), "line", g_strdup (id), g_free);
  g_object_set_data_full (G_OBJECT (unsure), "line", g_strdup (id), g_free);
  g_object_set_data (G_OBJECT (tick), "other", unsure);
  g_object_set_data (G_OBJECT (unsure), "other", tick);
  gtk_box_append (GTK_BOX (row), tick);
  gtk_box_append (GTK_BOX (row), unsure);

  return row;
}

/* The lines of a screen under their headings; the signs that were skipped stand
 * on a screen that has none of its own. */
static GListModel *
new_rows (GuideSelfCheckView *self,
          GuideCheckQuestion *question)
{
  if (guide_check_question_get_kind (question) == GUIDE_CHECK_SCREEN_AGAIN)
    return guide_check_run_new_shown (get_run (self), get_check (self));

  return g_object_ref (guide_node_get_children (GUIDE_NODE (question)));
}

/* The lines under a heading, side by side where there is room: whoever is to tick them
 * sees them all. */
static GtkWidget *
append_flow (GtkWidget *column)
{
  GtkWidget *flow = guide_box_new_flow (LINE_GAP, LINE_WIDTH, NULL);

  gtk_box_append (GTK_BOX (column), flow);

  return flow;
}

static GtkWidget *
new_ticks (GuideSelfCheckView *self,
           GuideCheckQuestion *question)
{
  GtkWidget *column = guide_box_new_column (LINE_GAP, "ticks");
  GtkWidget *flow = NULL;
  g_autoptr (GListModel) rows = new_rows (self, question);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (GuideNode) row = g_list_model_get_item (rows, i);

      if (GUIDE_IS_HEADING (row))
        {
          gtk_box_append (GTK_BOX (column), guide_prose_new_heading (guide_heading_get_text (GUIDE_HEADING (row)), 2, "h3"));
          flow = NULL;
        }
      else if (GUIDE_IS_CHECK_LINE (row))
        {
          flow = flow != NULL ? flow : append_flow (column);
          gtk_box_append (GTK_BOX (flow), new_line_row (self, GUIDE_CHECK_LINE (row)));
        }
    }

  return column;
}

static void
reply_cb (GtkButton          *button,
          GuideSelfCheckView *self)
{
  GuideReply reply = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "reply"));

  g_assert (GUIDE_IS_SELF_CHECK_VIEW (self));

  guide_check_run_reply (get_run (self), get_check (self), reply);
}

static GtkWidget *
new_reply_button (GuideSelfCheckView *self,
                  GuideReply          reply,
                  const char         *label,
                  const char         *css_class)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *text = guide_prose_new_plain (label, NULL);

  gtk_label_set_xalign (GTK_LABEL (text), 0.5);
  gtk_label_set_justify (GTK_LABEL (text), GTK_JUSTIFY_CENTER); /* where it has two lines */
  guide_prose_fill_button (GTK_BUTTON (button), text, label);
  gtk_widget_add_css_class (button, css_class);
  g_object_set_data (G_OBJECT (button), "reply", GUINT_TO_POINTER (reply));
  g_signal_connect (button, "clicked", G_CALLBACK (reply_cb), self);

  return button;
}

/* Yes and no, for a question that has nothing to tick. */
static GtkWidget *
new_yes_and_no (GuideSelfCheckView *self,
                GuideCheckQuestion *question)
{
  GtkWidget *flow = guide_box_new_flow (0.6, 7.5, "replies");
  GuideReply before = guide_check_run_get_reply (get_run (self), guide_node_get_id (GUIDE_NODE (question)));
  const struct
  {
    GuideReply reply;
    const char *label;
  } replies[] = {
    { GUIDE_REPLY_YES, C_("self-check", "Yes") },
    { GUIDE_REPLY_NO, C_("self-check", "No") },
    { GUIDE_REPLY_NOT_SURE, C_("self-check", "I am not sure") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (replies); i++)
    {
      GtkWidget *button = new_reply_button (self, replies[i].reply, replies[i].label, "reply");

      gtk_box_append (GTK_BOX (flow), button);
      if (before != replies[i].reply)
        continue;
      gtk_widget_add_css_class (button, "chosen");
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                      /* Translators: over the answer that was given when the
                                       * question was asked first. */
                                      _("Your answer before"), -1);
    }

  return flow;
}

static gboolean
has_ticks (GuideCheckQuestion *question)
{
  GuideCheckScreen kind = guide_check_question_get_kind (question);

  return kind != GUIDE_CHECK_SCREEN_DOOR && kind != GUIDE_CHECK_SCREEN_HARM;
}

static GtkWidget *
new_foot (GuideSelfCheckView *self,
          GuideCheckQuestion *question)
{
  GtkWidget *flow = guide_asking_new_flow ();

  if (has_ticks (question))
    {
      self->next = new_reply_button (self, GUIDE_REPLY_NO, C_("self-check", "None of these"), "primary");
      gtk_widget_add_css_class (self->next, "answer");
      gtk_box_append (GTK_BOX (flow), self->next);
      update_next (self);
    }
  gtk_box_append (GTK_BOX (flow),
                  guide_asking_new_button (C_("self-check", "Back"), "quiet-button", G_CALLBACK (go_back_cb), G_OBJECT (self)));
  gtk_box_append (GTK_BOX (flow), new_reply_button (self, GUIDE_REPLY_SKIP, C_("self-check", "Skip"), "quiet-button"));

  return flow;
}

static GtkWidget *
new_why (GuideCheckQuestion *question)
{
  GtkWidget *box = guide_box_new_column (0.1, "why-asked");

  /* Translators: title of a line that gives the reason for a question. */
  gtk_box_append (GTK_BOX (box), guide_prose_new_plain (_("Why we ask"), "why-title"));
  gtk_box_append (GTK_BOX (box), guide_prose_new_plain (guide_check_question_get_why (question), NULL));

  return box;
}

static void
append_prose (GuideSelfCheckView *self,
              GtkWidget          *body,
              const char         *text,
              const char         *css_class)
{
  if (text != NULL)
    gtk_box_append (GTK_BOX (body), guide_prose_new (text, css_class));
}

static void
append_help_buttons (GuideSelfCheckView *self,
                     GtkWidget          *body)
{
  const char *text = guide_self_check_get_ill_now (get_check (self));
  g_auto (GStrv) pages = guide_text_dup_pages (text);

  append_prose (self, body, text, "note");
  gtk_box_append (GTK_BOX (body), guide_page_button_new_row ((const char *const *) pages,
                                                             guide_asking_view_get_context (GUIDE_ASKING_VIEW (self))));
}

/* Whoever is not asked for signs, or not yet, has the buttons to them all the same. */
static gboolean
shows_help_buttons (GuideSelfCheckView *self,
                    GuideCheckQuestion *question)
{
  return guide_check_question_get_kind (question) == GUIDE_CHECK_SCREEN_DOOR ||
         guide_check_run_get_reply (get_run (self), GUIDE_CHECK_DOOR_ID) == GUIDE_REPLY_NO;
}

static GtkWidget *
new_question (GuideSelfCheckView *self)
{
  g_autoptr (GListModel) questions = guide_node_new_list (GUIDE_NODE (get_check (self)), GUIDE_TYPE_CHECK_QUESTION);
  g_autoptr (GuideCheckQuestion) question = g_list_model_get_item (questions, guide_check_run_get_position (get_run (self)));
  GtkWidget *title = guide_asking_new_title (guide_check_question_get_title (question), NULL);
  GtkWidget *body = guide_box_new_column (1, NULL);
  GtkWidget *header, *screen;
  guint number, n_screens;

  guide_check_run_count (get_run (self), get_check (self), &number, &n_screens);
  header = guide_asking_new_header (C_("self-check", "Self-check"), number - 1, n_screens, title);
  append_prose (self, header, guide_check_question_get_text (question), "lead");

  if (has_ticks (question))
    {
      gtk_box_append (GTK_BOX (body), guide_prose_new_plain (C_("self-check", "Tick each line that is true of you."), "note"));
      /* Translators: each line to tick has a button with a question mark beside it. */
      gtk_box_append (GTK_BOX (body), guide_prose_new_plain (_("Not sure about a line? Press its question mark."), "note"));
      gtk_box_append (GTK_BOX (body), new_ticks (self, question));
    }
  else
    gtk_box_append (GTK_BOX (body), new_yes_and_no (self, question));
  append_prose (self, body, guide_check_question_get_note (question), "note");
  gtk_box_append (GTK_BOX (body), new_foot (self, question));
  gtk_box_append (GTK_BOX (body), new_why (question));
  if (shows_help_buttons (self, question))
    append_help_buttons (self, body);

  screen = guide_asking_new_screen (header, NULL, TRUE, body);
  guide_spread_set_broad (GUIDE_SPREAD (screen), TRUE);

  return screen;
}

static GtkWidget *
guide_self_check_view_new_screen (GuideAskingView *view)
{
  GuideSelfCheckView *self = GUIDE_SELF_CHECK_VIEW (view);

  self->next = NULL;
  switch (guide_check_run_get_stage (get_run (self)))
    {
    case GUIDE_CHECK_STAGE_ASKING:
      return new_question (self);
    case GUIDE_CHECK_STAGE_RESULT:
      return guide_self_check_result_new (guide_asking_view_get_context (GUIDE_ASKING_VIEW (self)));
    case GUIDE_CHECK_STAGE_START:
    default:
      return new_start (self);
    }
}

static void
guide_self_check_view_class_init (GuideSelfCheckViewClass *klass)
{
  GUIDE_ASKING_VIEW_CLASS (klass)->new_screen = guide_self_check_view_new_screen;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "selfcheck");
}

static void
guide_self_check_view_init (GuideSelfCheckView *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, C_("self-check", "Self-check"), -1);
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
  GuideCheckRun *run = guide_session_get_self_check (guide_context_get_session (context));

  return guide_scroller_new (g_object_new (GUIDE_TYPE_SELF_CHECK_VIEW, "context", context, "run", run, NULL));
}
