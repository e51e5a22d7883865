/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-asking"

#include "config.h"

#include "guide-quiz-view.h"

#include "guide-asking.h"
#include "guide-box.h"
#include "guide-digits.h"
#include "guide-dot.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-page-button.h"
#include "guide-prose.h"
#include "guide-quiz-question.h"
#include "guide-scroller.h"

/* The quiz: a start, one question a screen, and how it went. */
struct _GuideQuizView
{
  GuideAskingView parent_instance;
};

G_DEFINE_FINAL_TYPE (GuideQuizView, guide_quiz_view, GUIDE_TYPE_ASKING_VIEW)

static GuideQuizRun *
get_run (GuideQuizView *self)
{
  return guide_asking_view_get_run (GUIDE_ASKING_VIEW (self));
}

static GuideQuiz *
get_quiz (GuideQuizView *self)
{
  return guide_book_get_quiz (guide_context_get_book (guide_asking_view_get_context (GUIDE_ASKING_VIEW (self))));
}

static void
begin_cb (GuideQuizView *self)
{
  g_assert (GUIDE_IS_QUIZ_VIEW (self));

  guide_quiz_run_begin (get_run (self), get_quiz (self), g_random_int ());
}

static void
begin_short_cb (GuideQuizView *self)
{
  g_assert (GUIDE_IS_QUIZ_VIEW (self));

  guide_quiz_run_begin_short (get_run (self), get_quiz (self), g_random_int ());
}

static void
begin_rest_cb (GuideQuizView *self)
{
  g_assert (GUIDE_IS_QUIZ_VIEW (self));

  guide_quiz_run_begin_rest (get_run (self), get_quiz (self), g_random_int ());
}

static void
begin_missed_cb (GuideQuizView *self)
{
  g_assert (GUIDE_IS_QUIZ_VIEW (self));

  guide_quiz_run_begin_missed (get_run (self), get_quiz (self), g_random_int ());
}

/* The few questions on the short guide first: who wants more asks for it. */
static GtkWidget *
new_start_buttons (GuideQuizView *self)
{
  GtkWidget *flow = guide_asking_new_flow ();
  guint n_short = guide_quiz_count (get_quiz (self), TRUE);
  guint n_all = n_short + guide_quiz_count (get_quiz (self), FALSE);
  /* Translators: the button that begins the quiz, and how long it is. */
  g_autofree char *begin = guide_digits_printf (ngettext ("Begin · %u question", "Begin · %u questions", n_short), n_short);
  /* Translators: a button that begins the quiz with every question there is. */
  g_autofree char *all = guide_digits_printf (ngettext ("All %u question", "All %u questions", n_all), n_all);

  gtk_box_append (GTK_BOX (flow), guide_asking_new_button (begin, "primary", G_CALLBACK (begin_short_cb), self));
  gtk_box_append (GTK_BOX (flow), guide_asking_new_button (all, "secondary", G_CALLBACK (begin_cb), self));

  return flow;
}

static GtkWidget *
new_start (GuideQuizView *self)
{
  GuideQuiz *quiz = get_quiz (self);
  GtkWidget *header = guide_asking_new_lead_header (C_("quiz", "Quiz"), guide_quiz_get_title (quiz), guide_quiz_get_lead (quiz));
  GtkWidget *body = guide_box_new_column (1.2, NULL);

  gtk_box_append (GTK_BOX (body),
                  guide_prose_new_plain (_("First come questions on the short guide. Then you choose whether to go on."), NULL));
  gtk_box_append (GTK_BOX (body), new_start_buttons (self));
  gtk_box_append (GTK_BOX (body),
                  guide_prose_new_plain (_("You can skip, go back, or stop and come back. Nothing is kept when you "
                                            "leave the guide."),
                                         "quiet"));
  gtk_box_append (GTK_BOX (body), guide_asking_new_review (guide_asking_view_get_context (GUIDE_ASKING_VIEW (self)), "quiz"));

  return guide_asking_new_screen (
    header, guide_asking_new_drawing (guide_asking_view_get_context (GUIDE_ASKING_VIEW (self)), "card-marks"), FALSE, body);
}

/* --- how it went ---------------------------------------------------------- */

static const char *
get_kind_words (guint n_right,
                guint n_questions)
{
  if (n_right == n_questions)
    return _("You know your way around. Take your own questions to a skin professional.");
  if (n_right * 2 >= n_questions)
    return _("You know a lot already. The pages below say more about the rest.");

  return _("Nobody knows all of this at first. The pages below are there for you.");
}

/* A dot a question, those that went right first: colour and shape, and the
 * words under them. */
static GtkWidget *
new_dots (GuideQuizView *self)
{
  static const struct
  {
    GuideQuizMark mark;
    guint shape;
  } shapes[] = {
    { GUIDE_QUIZ_RIGHT, 1 },
    { GUIDE_QUIZ_MISSED, 3 },
    { GUIDE_QUIZ_SKIPPED, 0 },
    { GUIDE_QUIZ_OPEN, 0 },
  };
  GtkWidget *field = guide_dot_new_field ();

  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    for (guint j = 0; j < guide_quiz_run_count (get_run (self), shapes[i].mark); j++)
      gtk_box_append (GTK_BOX (field), guide_dot_new (shapes[i].shape));

  return field;
}

static void
append_count (GtkWidget  *box,
              guint       shape,
              const char *words,
              guint       count)
{
  /* Translators: in the result of the quiz, as “Skipped: 2”. */
  g_autofree char *line = guide_digits_printf (C_("quiz", "%s: %u"), words, count);

  if (count == 0)
    return;

  gtk_box_append (GTK_BOX (box), guide_box_new_lead (0.6, guide_dot_new (shape), guide_prose_new_plain (line, NULL), NULL));
}

static GtkWidget *
new_picture (GuideQuizView *self)
{
  GtkWidget *box = guide_box_new_column (0.5, "dots");

  gtk_box_append (GTK_BOX (box), new_dots (self));
  append_count (box, 1, C_("quiz", "Right"), guide_quiz_run_count (get_run (self), GUIDE_QUIZ_RIGHT));
  append_count (box, 3, C_("quiz", "Worth another look"), guide_quiz_run_count (get_run (self), GUIDE_QUIZ_MISSED));
  append_count (box, 0, C_("quiz", "Skipped"),
                guide_quiz_run_count (get_run (self), GUIDE_QUIZ_SKIPPED) + guide_quiz_run_count (get_run (self), GUIDE_QUIZ_OPEN));

  return box;
}

/* The questions that went wrong or were left out, whose answer is on @page. */
static void
append_missed (GuideQuizView *self,
               const char    *page,
               GtkWidget     *column)
{
  for (guint i = 0; i < guide_quiz_run_get_n_questions (get_run (self)); i++)
    {
      GuideQuestion *question = guide_quiz_lookup (get_quiz (self), guide_quiz_run_get_question_id (get_run (self), i));

      if (question != NULL && guide_quiz_run_get_mark (get_run (self), i) != GUIDE_QUIZ_RIGHT &&
          g_strcmp0 (guide_question_get_page (question), page) == 0)
        gtk_box_append (GTK_BOX (column), guide_prose_new_plain (guide_question_get_text (question), "missed"));
    }
}

static void
append_pages (GuideQuizView *self,
              GtkWidget     *body)
{
  g_auto (GStrv) pages = guide_quiz_run_dup_pages (get_run (self), get_quiz (self));
  GtkWidget *list = guide_box_new_column (0.5, "page-links");

  if (pages[0] != NULL)
    gtk_box_append (GTK_BOX (body), guide_prose_new_heading (_("Pages to read again"), 2, "h2"));
  for (guint i = 0; pages[i] != NULL; i++)
    {
      GtkWidget *button = guide_page_button_new (pages[i], "page-link", guide_asking_view_get_context (GUIDE_ASKING_VIEW (self)));

      append_missed (self, pages[i], list);
      if (button != NULL)
        gtk_box_append (GTK_BOX (list), button);
    }
  gtk_box_append (GTK_BOX (body), list);
}

/* After the questions on the short guide, those on the book: only if wanted. */
static GtkWidget *
new_more_button (GuideQuizView *self,
                 const char    *css_class)
{
  guint n_rest = guide_quiz_count (get_quiz (self), FALSE);
  /* Translators: a button at the end of the short quiz: how many more questions there are, on the whole book. */
  g_autofree char *label = guide_digits_printf (ngettext ("%u more question", "%u more questions", n_rest), n_rest);

  return guide_asking_new_button (label, css_class, G_CALLBACK (begin_rest_cb), self);
}

static GtkWidget *
new_result_buttons (GuideQuizView *self,
                    gboolean       all_right)
{
  GtkWidget *flow = guide_asking_new_flow ();

  if (!all_right)
    gtk_box_append (GTK_BOX (flow),
                    guide_asking_new_button (_("Only the missed ones again"), "primary", G_CALLBACK (begin_missed_cb), self));
  if (guide_quiz_run_is_short (get_run (self), get_quiz (self)))
    gtk_box_append (GTK_BOX (flow), new_more_button (self, all_right ? "primary" : "secondary"));
  else
    gtk_box_append (GTK_BOX (flow), guide_asking_new_button (_("All of it again"), "secondary", G_CALLBACK (begin_cb), self));
  gtk_box_append (GTK_BOX (flow), guide_asking_new_button (C_("quiz", "Back"), "quiet-button", G_CALLBACK (guide_quiz_run_go_back),
                                                           get_run (self)));
  gtk_box_append (GTK_BOX (flow), guide_asking_new_go_button (_("Home"), "quiet-button", GUIDE_PLACE_HOME));

  return flow;
}

static GtkWidget *
new_result (GuideQuizView *self)
{
  guint n_questions = guide_quiz_run_get_n_questions (get_run (self));
  guint n_right = guide_quiz_run_count (get_run (self), GUIDE_QUIZ_RIGHT);
  /* Translators: result of the quiz: how many answers were right, of how many
   * questions. */
  g_autofree char *words = guide_digits_printf (ngettext ("You had %u of %u right", "You had %u of %u right", n_questions), n_right,
                                                n_questions);
  GtkWidget *header = guide_asking_new_lead_header (C_("quiz", "Quiz"), words, get_kind_words (n_right, n_questions));
  GtkWidget *body = guide_box_new_column (1.2, NULL);

  gtk_box_append (GTK_BOX (body), new_picture (self));
  gtk_box_append (GTK_BOX (body), new_result_buttons (self, n_right == n_questions));
  append_pages (self, body);
  gtk_box_append (GTK_BOX (body), guide_asking_new_review (guide_asking_view_get_context (GUIDE_ASKING_VIEW (self)), "quiz"));

  /* No drawing: it would say nothing, and leave its half empty beside a long list. */
  return guide_asking_new_screen (header, NULL, TRUE, body);
}

static GtkWidget *
guide_quiz_view_new_screen (GuideAskingView *view)
{
  GuideQuizView *self = GUIDE_QUIZ_VIEW (view);

  switch (guide_quiz_run_get_stage (get_run (self)))
    {
    case GUIDE_QUIZ_STAGE_ASKING:
      return guide_quiz_question_new (guide_asking_view_get_context (GUIDE_ASKING_VIEW (self)));
    case GUIDE_QUIZ_STAGE_RESULT:
      return new_result (self);
    case GUIDE_QUIZ_STAGE_START:
    default:
      return new_start (self);
    }
}

static void
guide_quiz_view_class_init (GuideQuizViewClass *klass)
{
  GUIDE_ASKING_VIEW_CLASS (klass)->new_screen = guide_quiz_view_new_screen;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "quiz");
}

static void
guide_quiz_view_init (GuideQuizView *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, C_("quiz", "Quiz"), -1);
}

/**
 * guide_quiz_view_new:
 * @context: what the views share
 *
 * Returns: the quiz, at the point where the visitor is
 */
GtkWidget *
guide_quiz_view_new (GuideContext *context)
{
  GuideQuizRun *run = guide_session_get_quiz (guide_context_get_session (context));

  return guide_scroller_new (g_object_new (GUIDE_TYPE_QUIZ_VIEW, "context", context, "run", run, NULL));
}
