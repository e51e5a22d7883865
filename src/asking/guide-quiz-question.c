/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-asking"

#include "config.h"

#include "guide-quiz-question-private.h"

#include "guide-asking.h"
#include "guide-block-words.h"
#include "guide-box.h"
#include "guide-i18n.h"
#include "guide-order-list.h"
#include "guide-part-picker.h"
#include "guide-prose.h"

/* One question of the quiz. What was chosen changes the answers where they stand and
 * puts the reason under them, so that nothing jumps; the focus moves to it. */

G_DEFINE_FINAL_TYPE (GuideQuizQuestion, guide_quiz_question, GTK_TYPE_WIDGET)

static GuideQuiz *
get_quiz (GuideQuizQuestion *self)
{
  return guide_book_get_quiz (guide_context_get_book (self->context));
}

/* --- answering ------------------------------------------------------------ */

static void
check_answer (GuideQuizQuestion *self)
{
  if (guide_quiz_run_answer (self->run, get_quiz (self)) < GUIDE_QUIZ_MISSED)
    return;

  guide_quiz_question_mark (self);
  gtk_widget_grab_focus (guide_quiz_question_show_why (self));
}

static void
choose (GuideQuizQuestion *self,
        guint              index,
        gboolean           chosen)
{
  guide_quiz_run_choose (self->run, index, chosen);
  gtk_widget_set_sensitive (self->check, guide_quiz_run_has_choice (self->run));
}

static void
choose_cb (GtkToggleButton   *button,
           GuideQuizQuestion *self)
{
  guint index;

  g_assert (GUIDE_IS_QUIZ_QUESTION (self));

  if (g_ptr_array_find (self->answers, button, &index))
    choose (self, index, gtk_toggle_button_get_active (button));
}

static void
picked_cb (GuideQuizQuestion *self,
           guint              index,
           gboolean           picked)
{
  g_assert (GUIDE_IS_QUIZ_QUESTION (self));

  choose (self, index, picked);
}

/* --- asking --------------------------------------------------------------- */

static GtkWidget *
new_answer (GuideQuizQuestion *self,
            guint              index,
            gboolean           several)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *tick = guide_prose_new_icon (several ? "guide-check-symbolic" : "guide-dot-symbolic", "tick");
  GtkWidget *words = guide_box_new_column (0.1, NULL);
  GtkWidget *lead = guide_box_new_lead (0.8, tick, words, NULL);
  const char *text = guide_answer_get_text (guide_question_get_answer (self->question, index));

  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (text, NULL));
  gtk_widget_set_valign (lead, GTK_ALIGN_CENTER);
  gtk_button_set_child (GTK_BUTTON (button), lead);
  gtk_widget_add_css_class (button, "quiz-answer");
  gtk_widget_add_css_class (button, several ? "several" : "one");
  guide_prose_name_button (button, text);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), guide_quiz_run_is_chosen (self->run, index));

  return button;
}

/* Where one answer is right, to choose another gives the first back. */
static void
connect_answers (GuideQuizQuestion *self,
                 gboolean           several)
{
  for (guint i = 0; i < self->answers->len; i++)
    {
      if (!several && i > 0)
        gtk_toggle_button_set_group (self->answers->pdata[i], self->answers->pdata[0]);
      g_signal_connect (self->answers->pdata[i], "toggled", G_CALLBACK (choose_cb), self);
    }
}

static GtkWidget *
new_answers (GuideQuizQuestion *self,
             gboolean           several)
{
  GtkWidget *column = guide_box_new_column (0.6, "quiz-answers");
  guint n_answers;
  const guint *order = guide_quiz_run_get_order (self->run, guide_quiz_run_get_position (self->run), &n_answers);

  g_ptr_array_set_size (self->answers, n_answers);
  for (guint i = 0; i < n_answers; i++)
    {
      self->answers->pdata[order[i]] = new_answer (self, order[i], several);
      gtk_box_append (GTK_BOX (column), self->answers->pdata[order[i]]);
    }
  connect_answers (self, several);

  return column;
}

static GtkWidget *
new_check_button (GuideQuizQuestion *self,
                  gboolean           sensitive)
{
  /* Translators: a button: the answer is chosen, say whether it is right. */
  self->check = guide_asking_new_button (_("Check my answer"), "primary", G_CALLBACK (check_answer), self);
  gtk_widget_add_css_class (self->check, "check");
  gtk_widget_set_sensitive (self->check, sensitive);

  return self->check;
}

/* A kiosk has no keys. */
static const char *
get_hint (GuideQuizQuestion *self)
{
  return guide_block_words_get_hint (guide_question_get_kind (self->question), !guide_context_is_kiosk (self->context));
}

static void
append_answers (GuideQuizQuestion *self,
                GtkWidget         *body)
{
  GuideQuestionKind kind = guide_question_get_kind (self->question);

  if (kind == GUIDE_QUESTION_ORDER)
    {
      self->order = guide_order_list_new (self->question, self->run);
      gtk_box_append (GTK_BOX (body), self->order);
    }
  else if (kind != GUIDE_QUESTION_PART)
    gtk_box_append (GTK_BOX (body), new_answers (self, kind == GUIDE_QUESTION_SEVERAL));
}

static GtkWidget *
new_foot (GuideQuizQuestion *self)
{
  GtkWidget *flow = guide_asking_new_flow ();
  GuideQuestionKind kind = guide_question_get_kind (self->question);

  gtk_box_append (GTK_BOX (flow), new_check_button (self, kind == GUIDE_QUESTION_ORDER || guide_quiz_run_has_choice (self->run)));
  if (guide_quiz_run_get_position (self->run) > 0)
    gtk_box_append (GTK_BOX (flow),
                    guide_asking_new_button (C_("quiz", "Back"), "quiet-button", G_CALLBACK (guide_quiz_run_go_back), self->run));
  self->skip = guide_asking_new_button (C_("quiz", "Skip"), "quiet-button", G_CALLBACK (guide_quiz_run_skip), self->run);
  gtk_box_append (GTK_BOX (flow), self->skip);
  /* Translators: a button: leave the quiz, and come back later. */
  gtk_box_append (GTK_BOX (flow), guide_asking_new_go_button (_("Stop for now"), "quiet-button", GUIDE_PLACE_HOME));

  return flow;
}

static GtkWidget *
new_body (GuideQuizQuestion *self)
{
  GtkWidget *body = guide_box_new_column (1, NULL);

  gtk_box_append (GTK_BOX (body), guide_prose_new_plain (get_hint (self), "hint"));
  append_answers (self, body);
  self->feedback = guide_box_new_column (0, NULL);
  gtk_widget_set_visible (self->feedback, FALSE);
  gtk_box_append (GTK_BOX (body), self->feedback);
  gtk_box_append (GTK_BOX (body), new_foot (self));

  return body;
}

/* Only the drawing that is asked about: the card of a chapter may give the
 * answer away. */
static GtkWidget *
new_figure (GuideQuizQuestion *self)
{
  if (guide_question_get_kind (self->question) != GUIDE_QUESTION_PART)
    return NULL;

  self->picker = guide_part_picker_new (self->question, self->run, self->context);
  g_signal_connect_object (self->picker, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);

  return self->picker;
}

/* --- the widget ----------------------------------------------------------- */

static void
guide_quiz_question_dispose (GObject *object)
{
  GuideQuizQuestion *self = GUIDE_QUIZ_QUESTION (object);

  g_clear_pointer (&self->screen, gtk_widget_unparent);
  g_clear_pointer (&self->answers, g_ptr_array_unref);
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
  self->answers = g_ptr_array_new ();
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
  self->question = g_object_ref (guide_quiz_lookup (get_quiz (self), guide_quiz_run_get_question_id (self->run, position)));

  title = guide_asking_new_title (guide_question_get_text (self->question), get_hint (self));
  header = guide_asking_new_header (C_("quiz", "Quiz"), position, guide_quiz_run_get_n_questions (self->run), title);
  figure = new_figure (self);
  body = new_body (self);
  self->screen = guide_asking_new_screen (header, figure, self->picker == NULL, body);
  gtk_widget_set_parent (self->screen, GTK_WIDGET (self));
  if (guide_quiz_run_get_mark (self->run, position) >= GUIDE_QUIZ_MISSED)
    {
      guide_quiz_question_mark (self);
      guide_quiz_question_show_why (self);
    }

  return GTK_WIDGET (self);
}
