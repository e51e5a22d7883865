/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-views"

#include "config.h"

#include "guide-quiz-question.h"

#include "guide-box.h"
#include "guide-digits.h"
#include "guide-drawing.h"
#include "guide-inquiry.h"
#include "guide-lead-layout.h"
#include "guide-order-list.h"
#include "guide-part-picker.h"
#include "guide-prose.h"
#include "guide-screen.h"

#include <glib/gi18n.h>

/* One question of the quiz. An answer changes the options where they stand and
 * puts the reason under them, so that nothing jumps; the focus moves to it. */
struct _GuideQuizQuestion
{
  GtkWidget parent_instance;

  GuideContext  *context;
  GuideQuizRun  *run;
  GuideQuestion *question;

  GtkWidget     *screen;
  GPtrArray     *options;  /* a button an answer, in the order of the file */
  GtkWidget     *picker;   /* or NULL */
  GtkWidget     *order;    /* or NULL */
  GtkWidget     *check;    /* or NULL */
  GtkWidget     *skip;
  GtkWidget     *feedback; /* empty until the answer */
};

G_DEFINE_FINAL_TYPE (GuideQuizQuestion, guide_quiz_question, GTK_TYPE_WIDGET)

static void
guide_quiz_question_dispose (GObject *object)
{
  GuideQuizQuestion *self = GUIDE_QUIZ_QUESTION (object);

  g_clear_pointer (&self->screen, gtk_widget_unparent);
  g_clear_pointer (&self->options, g_ptr_array_unref);
  g_clear_object (&self->question);
  g_clear_object (&self->run);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (guide_quiz_question_parent_class)->dispose (object);
}

static void
guide_quiz_question_class_init (GuideQuizQuestionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_quiz_question_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "question");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_quiz_question_init (GuideQuizQuestion *self)
{
  self->options = g_ptr_array_new ();
}

static GuideQuiz *
get_quiz (GuideQuizQuestion *self)
{
  return guide_book_get_quiz (guide_context_get_book (self->context));
}

static GuideQuizMark
get_mark (GuideQuizQuestion *self)
{
  return guide_quiz_run_get_mark (self->run, guide_quiz_run_get_position (self->run));
}

/* --- the options, once they are answered ---------------------------------- */

static GtkWidget *
get_tick (GtkWidget *option)
{
  return gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (option)));
}

static void
tag_option (GtkWidget  *option,
            const char *text,
            const char *tag,
            const char *css_class,
            const char *icon)
{
  GtkWidget *words = gtk_widget_get_last_child (gtk_button_get_child (GTK_BUTTON (option)));
  /* Translators: name of an answer for a screen reader: its words, then “Right
   * answer” or “Your answer”. */
  g_autofree char *name = g_strdup_printf (_("%s. %s"), text, tag);

  gtk_widget_add_css_class (option, css_class);
  gtk_image_set_from_icon_name (GTK_IMAGE (get_tick (option)), icon);
  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (tag, "tag"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (option), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static const char *
get_tag (gboolean right,
         gboolean chosen)
{
  if (right && chosen)
    return _("Right, and you chose it");
  if (right)
    /* Translators: beside an answer, after the question was answered. */
    return _("Right answer");

  return _("Your answer, but not right");
}

static void
mark_option (GuideQuizQuestion *self,
             guint              index)
{
  GtkWidget *option = self->options->pdata[index];
  GuideAnswer *answer = guide_question_get_answer (self->question, index);
  gboolean right = guide_answer_is_right (answer);
  gboolean chosen = guide_quiz_run_is_chosen (self->run, index);

  /* Not insensitive: the words must stay as easy to read as before. */
  gtk_widget_set_can_target (option, FALSE);
  gtk_widget_set_focusable (option, FALSE);
  gtk_widget_add_css_class (option, "settled");
  if (right || chosen)
    tag_option (option, guide_answer_get_text (answer), get_tag (right, chosen), right ? "is-right" : "is-missed",
                right ? "guide-check-symbolic" : "guide-cross-symbolic");
}

static void
mark_answers (GuideQuizQuestion *self)
{
  for (guint i = 0; i < self->options->len; i++)
    mark_option (self, i);

  if (self->order != NULL)
    guide_order_list_mark (GUIDE_ORDER_LIST (self->order));

  for (guint i = 0; self->picker != NULL && i < guide_question_get_n_answers (self->question); i++)
    if (guide_quiz_run_is_chosen (self->run, i))
      guide_part_picker_mark (GUIDE_PART_PICKER (self->picker), i);

  if (self->check != NULL)
    gtk_widget_set_visible (self->check, FALSE);
  gtk_widget_set_visible (self->skip, FALSE);
}

/* --- why ------------------------------------------------------------------ */

static void
append_right_order (GuideQuizQuestion *self,
                    GtkWidget         *column)
{
  /* Translators: over the steps of an answer, one a line. */
  gtk_box_append (GTK_BOX (column), guide_prose_new_plain (_("The right order:"), "list-title"));
  for (guint i = 0; i < guide_question_get_n_answers (self->question); i++)
    {
      g_autofree char *line = guide_digits_printf (_("%u. %s"), i + 1,
                                               guide_answer_get_text (guide_question_get_answer (self->question, i)));

      gtk_box_append (GTK_BOX (column), guide_prose_new_plain (line, NULL));
    }
}

static GtkWidget *
new_next_buttons (GuideQuizQuestion *self)
{
  GtkWidget *flow = guide_inquiry_new_flow ();
  GtkWidget *page = guide_inquiry_new_page_button (guide_question_get_page (self->question), self->context);
  gboolean last =
    guide_quiz_run_get_position (self->run) + 1 == guide_quiz_run_get_n_questions (self->run);
  /* Translators: a button. */
  const char *label = _("Next question");

  if (last)
    label = _("See how it went");
  gtk_box_append (GTK_BOX (flow), guide_inquiry_new_button (label, "primary", G_CALLBACK (guide_quiz_run_next), self->run));
  if (page != NULL)
    gtk_box_append (GTK_BOX (flow), page);

  return flow;
}

static GtkWidget *
new_verdict (gboolean    right,
             const char *why)
{
  GtkWidget *heading = guide_prose_new_title (
    right ? C_("quiz", "Yes, that is right.") : C_("quiz", "Not quite. Here is why."), 2, "callout-title");

  /* A screen reader says the reason with the heading that has the focus. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, why, -1);

  return heading;
}

static GtkWidget *
show_feedback (GuideQuizQuestion *self)
{
  gboolean right = get_mark (self) == GUIDE_QUIZ_RIGHT;
  g_autofree char *why = guide_screen_dup_filled (guide_question_get_why (self->question), self->context);
  GtkWidget *words = guide_inquiry_new_column (0.6, NULL);
  GtkWidget *verdict = new_verdict (right, why);
  GtkWidget *box = guide_box_new (guide_lead_layout_new (0.7), NULL);

  gtk_box_append (GTK_BOX (words), verdict);
  gtk_box_append (GTK_BOX (words), guide_prose_new (why, "prose"));
  if (!right && self->order != NULL)
    append_right_order (self, words);
  gtk_box_append (GTK_BOX (words), new_next_buttons (self));

  gtk_widget_add_css_class (box, "why");
  gtk_widget_add_css_class (box, right ? "is-right" : "is-missed");
  gtk_box_append (GTK_BOX (box), guide_prose_new_icon (right ? "guide-check-symbolic" : "guide-remember-symbolic", NULL));
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (self->feedback), box);
  gtk_widget_set_visible (self->feedback, TRUE);

  return verdict;
}

static void
settle (GuideQuizQuestion *self)
{
  if (guide_quiz_run_answer (self->run, get_quiz (self)) < GUIDE_QUIZ_MISSED)
    return;

  mark_answers (self);
  gtk_widget_grab_focus (show_feedback (self));
}

/* --- answering ------------------------------------------------------------ */

static void
choose_one_cb (GtkButton         *button,
               GuideQuizQuestion *self)
{
  guint index;

  if (!g_ptr_array_find (self->options, button, &index))
    return;

  guide_quiz_run_choose (self->run, index, TRUE);
  settle (self);
}

static void
choose_cb (GtkToggleButton   *button,
           GuideQuizQuestion *self)
{
  guint index;

  if (!g_ptr_array_find (self->options, button, &index))
    return;

  guide_quiz_run_choose (self->run, index, gtk_toggle_button_get_active (button));
  gtk_widget_set_sensitive (self->check, guide_quiz_run_has_choice (self->run));
}

static void
picked_cb (GuideQuizQuestion *self,
           guint              index)
{
  guide_quiz_run_choose (self->run, index, TRUE);
  settle (self);
}

static GtkWidget *
new_option (GuideQuizQuestion *self,
            guint              index,
            gboolean           several)
{
  GtkWidget *option = several ? gtk_toggle_button_new () : gtk_button_new ();
  GtkWidget *lead = guide_box_new (guide_lead_layout_new (0.8), "valign", GTK_ALIGN_CENTER, NULL);
  GtkWidget *words = guide_inquiry_new_column (0.1, NULL);
  const char *text = guide_answer_get_text (guide_question_get_answer (self->question, index));

  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (text, NULL));
  gtk_box_append (GTK_BOX (lead), guide_prose_new_icon (several ? "guide-check-symbolic" : "guide-dot-symbolic", "tick"));
  gtk_box_append (GTK_BOX (lead), words);
  gtk_button_set_child (GTK_BUTTON (option), lead);
  gtk_widget_add_css_class (option, "option");
  gtk_widget_add_css_class (option, several ? "several" : "one");
  gtk_accessible_update_property (GTK_ACCESSIBLE (option), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  if (several)
    {
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (option), guide_quiz_run_is_chosen (self->run, index));
      g_signal_connect (option, "toggled", G_CALLBACK (choose_cb), self);
    }
  else
    g_signal_connect (option, "clicked", G_CALLBACK (choose_one_cb), self);

  return option;
}

static GtkWidget *
new_options (GuideQuizQuestion *self,
             gboolean           several)
{
  GtkWidget *column = guide_inquiry_new_column (0.6, "options");
  guint n_answers;
  const guint *order = guide_quiz_run_get_order (self->run, guide_quiz_run_get_position (self->run), &n_answers);

  g_ptr_array_set_size (self->options, n_answers);
  for (guint i = 0; i < n_answers; i++)
    {
      self->options->pdata[order[i]] = new_option (self, order[i], several);
      gtk_box_append (GTK_BOX (column), self->options->pdata[order[i]]);
    }

  return column;
}

static GtkWidget *
new_check_button (GuideQuizQuestion *self,
                  gboolean           sensitive)
{
  /* Translators: a button: the answer is chosen, say whether it is right. */
  self->check = guide_inquiry_new_button (_("Check my answer"), "primary", G_CALLBACK (settle), self);
  gtk_widget_set_sensitive (self->check, sensitive);

  return self->check;
}

static const char *
get_hint (GuideQuizQuestion *self)
{
  switch (guide_question_get_kind (self->question))
    {
    case GUIDE_QUESTION_SEVERAL:
      return _("Choose all that fit.");
    case GUIDE_QUESTION_TRUE_FALSE:
      /* Translators: under a statement: what to do. */
      return _("True or false?");
    case GUIDE_QUESTION_PART:
      return _("Choose a number in the drawing.");
    case GUIDE_QUESTION_ORDER:
      if (guide_context_is_kiosk (self->context)) /* which has no keys */
        return _("Move a step with its arrows.");
      return _("Move a step with its arrows, or with the keys Up and Down.");
    case GUIDE_QUESTION_ONE:
    default:
      /* Translators: under a question: what to do. */
      return _("Choose one answer.");
    }
}

static void
append_way_to_answer (GuideQuizQuestion *self,
                      GtkWidget         *body)
{
  GuideQuestionKind kind = guide_question_get_kind (self->question);

  if (kind == GUIDE_QUESTION_ORDER)
    {
      self->order = guide_order_list_new (self->question, self->run);
      gtk_box_append (GTK_BOX (body), self->order);
    }
  else if (kind != GUIDE_QUESTION_PART)
    gtk_box_append (GTK_BOX (body), new_options (self, kind == GUIDE_QUESTION_SEVERAL));
}

static GtkWidget *
new_foot (GuideQuizQuestion *self)
{
  GtkWidget *flow = guide_inquiry_new_flow ();
  GuideQuestionKind kind = guide_question_get_kind (self->question);

  if (kind == GUIDE_QUESTION_SEVERAL || kind == GUIDE_QUESTION_ORDER)
    gtk_box_append (GTK_BOX (flow), new_check_button (self, kind == GUIDE_QUESTION_ORDER ||
                                                            guide_quiz_run_has_choice (self->run)));
  if (guide_quiz_run_get_position (self->run) > 0)
    gtk_box_append (GTK_BOX (flow), guide_inquiry_new_button (C_("quiz", "Back"), "quiet-button",
                                                            G_CALLBACK (guide_quiz_run_go_back), self->run));
  self->skip = guide_inquiry_new_button (C_("quiz", "Skip"), "quiet-button", G_CALLBACK (guide_quiz_run_skip), self->run);
  gtk_box_append (GTK_BOX (flow), self->skip);
  /* Translators: a button: leave the quiz, and come back later. */
  gtk_box_append (GTK_BOX (flow), guide_inquiry_new_go_button (_("Stop for now"), "quiet-button", GUIDE_PLACE_HOME));

  return flow;
}

static GtkWidget *
new_body (GuideQuizQuestion *self)
{
  GtkWidget *body = guide_inquiry_new_column (1, NULL);

  gtk_box_append (GTK_BOX (body), guide_prose_new_plain (get_hint (self), "hint"));
  append_way_to_answer (self, body);
  self->feedback = guide_inquiry_new_column (0, NULL);
  gtk_widget_set_visible (self->feedback, FALSE);
  gtk_box_append (GTK_BOX (body), self->feedback);
  gtk_box_append (GTK_BOX (body), new_foot (self));

  return body;
}

static GtkWidget *
new_figure (GuideQuizQuestion *self)
{
  GuideChapter *chapter =
    guide_book_lookup_chapter (guide_context_get_book (self->context), guide_question_get_page (self->question));
  GtkWidget *drawing;

  if (guide_question_get_kind (self->question) == GUIDE_QUESTION_PART)
    {
      self->picker = guide_part_picker_new (self->question, self->context);
      g_signal_connect_object (self->picker, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
      return self->picker;
    }
  if (chapter == NULL)
    return NULL;

  drawing = guide_drawing_new_decorative (guide_context_get_art (self->context), guide_chapter_get_card (chapter));
  gtk_widget_add_css_class (drawing, "chapter-drawing");

  return drawing;
}

/**
 * guide_quiz_question_new:
 * @context: what the views share
 *
 * Returns: the question that the visitor's quiz asks now
 */
GtkWidget *
guide_quiz_question_new (GuideContext *context)
{
  GuideQuizQuestion *self = g_object_new (GUIDE_TYPE_QUIZ_QUESTION, NULL);
  GtkWidget *title, *header, *figure, *body;
  guint position;

  self->context = g_object_ref (context);
  self->run = g_object_ref (guide_session_get_quiz (guide_context_get_session (context)));
  position = guide_quiz_run_get_position (self->run);
  self->question = g_object_ref (guide_quiz_lookup (get_quiz (self),
                                                    guide_quiz_run_get_question_id (self->run, position)));

  title = guide_inquiry_new_title (guide_question_get_text (self->question), get_hint (self));
  header = guide_inquiry_new_header (C_("quiz", "Quiz"), position, guide_quiz_run_get_n_questions (self->run), title);
  figure = new_figure (self);
  body = new_body (self);
  self->screen = guide_inquiry_new_screen (header, figure, self->picker == NULL, body);
  gtk_widget_set_parent (self->screen, GTK_WIDGET (self));
  if (get_mark (self) >= GUIDE_QUIZ_MISSED)
    {
      mark_answers (self);
      show_feedback (self);
    }

  return GTK_WIDGET (self);
}
