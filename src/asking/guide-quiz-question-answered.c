/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-asking"

#include "config.h"

#include "guide-quiz-question-private.h"

#include "guide-asking.h"
#include "guide-box.h"
#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-order-list.h"
#include "guide-page-button.h"
#include "guide-part-picker.h"
#include "guide-prose.h"

/* What a question shows once it is answered: which answers were right, and the
 * reason under them. */

/* --- the answers, where they stand ---------------------------------------- */

static GtkWidget *
get_tick (GtkWidget *button)
{
  return gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (button)));
}

static void
tag_answer (GtkWidget  *button,
            const char *text,
            const char *tag,
            const char *css_class,
            const char *icon)
{
  GtkWidget *words = gtk_widget_get_last_child (gtk_button_get_child (GTK_BUTTON (button)));
  /* Translators: name of an answer for a screen reader: its words, then “Right
   * answer” or “Your answer”. */
  g_autofree char *name = g_strdup_printf (_("%s. %s"), text, tag);

  gtk_widget_add_css_class (button, css_class);
  gtk_image_set_from_icon_name (GTK_IMAGE (get_tick (button)), icon);
  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (tag, "tag"));
  guide_prose_name_button (button, name);
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
mark_answer (GuideQuizQuestion *self,
             guint              index)
{
  GtkWidget *button = self->answers->pdata[index];
  GuideAnswer *answer = guide_question_get_answer (self->question, index);
  gboolean right = guide_answer_is_right (answer);
  gboolean chosen = guide_quiz_run_is_chosen (self->run, index);

  /* Not insensitive: the words must stay as easy to read as before. */
  gtk_widget_set_can_target (button, FALSE);
  gtk_widget_set_focusable (button, FALSE);
  gtk_widget_add_css_class (button, "answered");
  if (right || chosen)
    tag_answer (button, guide_answer_get_text (answer), get_tag (right, chosen), right ? "is-right" : "is-missed",
                right ? "guide-check-symbolic" : "guide-cross-symbolic");
}

/* For guide-quiz-question.c: what was chosen can be changed no longer. */
void
guide_quiz_question_mark (GuideQuizQuestion *self)
{
  for (guint i = 0; i < self->answers->len; i++)
    mark_answer (self, i);

  if (self->order != NULL)
    guide_order_list_mark (GUIDE_ORDER_LIST (self->order));

  for (guint i = 0; self->picker != NULL && i < guide_question_get_n_answers (self->question); i++)
    if (guide_quiz_run_is_chosen (self->run, i))
      guide_part_picker_mark (GUIDE_PART_PICKER (self->picker), i);

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
  GtkWidget *flow = guide_asking_new_flow ();
  GtkWidget *page = guide_page_button_new (guide_question_get_page (self->question), "page-link", self->context);
  gboolean last = guide_quiz_run_get_position (self->run) + 1 == guide_quiz_run_get_n_questions (self->run);
  /* Translators: a button. */
  const char *label = _("Next question");

  if (last)
    label = _("See how it went");
  gtk_box_append (GTK_BOX (flow), guide_asking_new_button (label, "primary", G_CALLBACK (guide_quiz_run_next), self->run));
  if (page != NULL)
    gtk_box_append (GTK_BOX (flow), page);

  return flow;
}

static GtkWidget *
new_verdict (gboolean    right,
             const char *why)
{
  GtkWidget *heading = guide_prose_new_title (right ? C_("quiz", "Yes, that is right.") : C_("quiz", "Not quite. Here is why."),
                                              2, "callout-title");

  /* A screen reader says the reason with the heading that has the focus. */
  guide_asking_describe (heading, why);

  return heading;
}

/* For guide-quiz-question.c. Returns the verdict, which may take the focus. */
GtkWidget *
guide_quiz_question_show_why (GuideQuizQuestion *self)
{
  gboolean right = guide_quiz_run_get_mark (self->run, guide_quiz_run_get_position (self->run)) == GUIDE_QUIZ_RIGHT;
  const char *why = guide_question_get_why (self->question);
  GtkWidget *words = guide_box_new_column (0.6, NULL);
  GtkWidget *verdict = new_verdict (right, why);
  GtkWidget *mark = guide_prose_new_icon (right ? "guide-check-symbolic" : "guide-remember-symbolic", NULL);
  GtkWidget *box = guide_box_new_lead (0.7, mark, words, "why");

  gtk_box_append (GTK_BOX (words), verdict);
  gtk_box_append (GTK_BOX (words), guide_prose_new (why, "prose"));
  gtk_box_append (GTK_BOX (words), new_next_buttons (self));
  if (!right && self->order != NULL)
    append_right_order (self, words);

  gtk_widget_add_css_class (box, right ? "is-right" : "is-missed");
  gtk_box_append (GTK_BOX (self->feedback), box);
  gtk_widget_set_visible (self->feedback, TRUE);

  return verdict;
}
