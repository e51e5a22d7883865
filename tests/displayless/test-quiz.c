/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/guide-book.h"
#include "session/guide-session.h"

static GuideBook *
load_book (void)
{
  g_autoptr (GError) error = NULL;
  GuideBook *book = guide_book_new (NULL, &error);

  g_assert_no_error (error);

  return book;
}

static guint
count_questions (GuideQuiz *quiz)
{
  return g_list_model_get_n_items (guide_node_get_children (GUIDE_NODE (quiz)));
}

static GuideQuestion *
get_question (GuideQuizRun *run,
              GuideQuiz    *quiz)
{
  return guide_quiz_lookup (quiz, guide_quiz_run_get_question_id (run, guide_quiz_run_get_position (run)));
}

static void
put_in_order (GuideQuizRun *run)
{
  guint n_answers;
  const guint *order = guide_quiz_run_get_order (run, guide_quiz_run_get_position (run), &n_answers);

  for (guint wanted = 0; wanted < n_answers; wanted++)
    for (guint place = n_answers - 1; place > wanted; place--)
      if (order[place] < order[place - 1])
        g_assert_true (guide_quiz_run_move (run, place, -1));
}

static void
answer_right (GuideQuizRun *run,
              GuideQuiz    *quiz)
{
  GuideQuestion *question = get_question (run, quiz);

  if (guide_question_get_kind (question) == GUIDE_QUESTION_ORDER)
    put_in_order (run);
  for (guint i = 0; i < guide_question_get_n_answers (question); i++)
    guide_quiz_run_choose (run, i, guide_answer_is_right (guide_question_get_answer (question, i)));

  g_assert_cmpint (guide_quiz_run_answer (run, quiz), ==, GUIDE_QUIZ_RIGHT);
}

static void
answer_wrong (GuideQuizRun *run,
              GuideQuiz    *quiz)
{
  GuideQuestion *question = get_question (run, quiz);

  for (guint i = 0; i < guide_question_get_n_answers (question); i++)
    guide_quiz_run_choose (run, i, !guide_answer_is_right (guide_question_get_answer (question, i)));

  g_assert_cmpint (guide_quiz_run_answer (run, quiz), ==, GUIDE_QUIZ_MISSED);
}

/* At least 15 questions, every kind, every chapter of the book, each page there. */
static void
test_reach (void)
{
  g_autoptr (GuideBook) book = load_book ();
  GuideQuiz *quiz = guide_book_get_quiz (book);
  GListModel *chapters = guide_book_get_chapters (book);
  g_autoptr (GHashTable) reached = g_hash_table_new (NULL, NULL);
  guint kinds = 0, n_wanted = 0;

  g_assert_cmpuint (count_questions (quiz), >=, 15);
  for (guint i = 0; i < count_questions (quiz); i++)
    {
      g_autoptr (GuideQuestion) question = g_list_model_get_item (guide_node_get_children (GUIDE_NODE (quiz)), i);
      g_autofree char *page = NULL; /* of the book, also where the short guide has one */
      GuideChapter *chapter;

      g_object_get (question, "page", &page, NULL);
      chapter = guide_book_lookup_chapter (book, page);

      g_assert_nonnull (chapter);
      g_hash_table_add (reached, chapter);
      kinds |= 1u << guide_question_get_kind (question);
    }
  for (guint i = 0; i < g_list_model_get_n_items (chapters); i++)
    {
      g_autoptr (GuideChapter) chapter = g_list_model_get_item (chapters, i);

      n_wanted += guide_chapter_get_door (chapter) == NULL;
    }
  g_assert_cmpuint (g_hash_table_size (reached), ==, n_wanted);
  g_assert_cmphex (kinds, ==, 0x1f);
}

static gboolean
is_on_short_guide (GuideBook     *book,
                   GuideQuestion *question)
{
  GuideChapter *chapter = guide_book_lookup_chapter (book, guide_question_get_page (question));

  return chapter != NULL && g_strcmp0 (guide_node_get_id (GUIDE_NODE (chapter)), "door-deciding") == 0;
}

/* What a run asks: all of it about the short guide, or none. */
static void
assert_asked (GuideQuizRun *run,
              GuideBook    *book,
              gboolean      is_short)
{
  for (guint i = 0; i < guide_quiz_run_get_n_questions (run); i++)
    {
      GuideQuestion *question = guide_quiz_lookup (guide_book_get_quiz (book), guide_quiz_run_get_question_id (run, i));

      g_assert_true (is_on_short_guide (book, question) == is_short);
    }
  g_assert_true (guide_quiz_run_is_short (run, guide_book_get_quiz (book)) == is_short);
}

/* How many questions are on the short guide, and on how many screens of it. */
static guint
count_short (GuideBook *book,
             guint     *n_screens)
{
  GListModel *questions = guide_node_get_children (GUIDE_NODE (guide_book_get_quiz (book)));
  g_autoptr (GHashTable) screens = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_short = 0;

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (GuideQuestion) question = g_list_model_get_item (questions, i);

      if (!is_on_short_guide (book, question))
        continue;
      n_short++;
      g_hash_table_add (screens, (gpointer) guide_question_get_page (question));
    }
  *n_screens = g_hash_table_size (screens);

  return n_short;
}

/* The questions on the short guide, each with its screen there; then the others,
 * so that no question is asked twice and none is left out. */
static void
test_short (void)
{
  g_autoptr (GuideBook) book = load_book ();
  GuideQuiz *quiz = guide_book_get_quiz (book);
  g_autoptr (GuideQuizRun) run = guide_quiz_run_new ();
  g_auto (GStrv) pages = NULL;
  guint n_screens, n_short = count_short (book, &n_screens);

  g_assert_cmpuint (n_short, >, n_screens); /* two are on one screen */
  guide_quiz_run_begin_short (run, quiz, 11);
  g_assert_cmpuint (guide_quiz_run_get_n_questions (run), ==, n_short);
  g_assert_cmpuint (guide_quiz_count (quiz, TRUE), ==, n_short);
  assert_asked (run, book, TRUE);
  while (guide_quiz_run_get_stage (run) == GUIDE_QUIZ_STAGE_ASKING)
    guide_quiz_run_skip (run);
  pages = guide_quiz_run_dup_pages (run, quiz);
  g_assert_cmpuint (g_strv_length (pages), ==, n_screens);
  for (guint i = 0; pages[i] != NULL; i++)
    g_assert_cmpstr (guide_node_get_id (GUIDE_NODE (guide_book_lookup_chapter (book, pages[i]))), ==, "door-deciding");

  guide_quiz_run_begin_rest (run, quiz, 11);
  g_assert_cmpuint (guide_quiz_run_get_n_questions (run), ==, count_questions (quiz) - n_short);
  assert_asked (run, book, FALSE);
}

static char *
dup_order (GuideQuizRun *run)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < guide_quiz_run_get_n_questions (run); i++)
    {
      guint n_answers;
      const guint *order = guide_quiz_run_get_order (run, i, &n_answers);

      g_string_append_printf (text, "%s:", guide_quiz_run_get_question_id (run, i));
      for (guint j = 0; j < n_answers; j++)
        g_string_append_printf (text, " %u", order[j]);
      g_string_append_c (text, '\n');
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_seed (void)
{
  g_autoptr (GuideBook) book = load_book ();
  GuideQuiz *quiz = guide_book_get_quiz (book);
  g_autoptr (GuideQuizRun) run = guide_quiz_run_new ();
  g_autofree char *first = NULL;
  g_autofree char *again = NULL;
  g_autofree char *other = NULL;

  guide_quiz_run_begin (run, quiz, 7);
  first = dup_order (run);
  guide_quiz_run_begin (run, quiz, 7);
  again = dup_order (run);
  guide_quiz_run_begin (run, quiz, 8);
  other = dup_order (run);

  g_assert_cmpstr (first, ==, again);
  g_assert_cmpstr (first, !=, other);
}

/* Whatever the seed: each question once, steps never in order at first, true
 * before false. */
static void
test_shuffle (void)
{
  g_autoptr (GuideBook) book = load_book ();
  GuideQuiz *quiz = guide_book_get_quiz (book);
  g_autoptr (GuideQuizRun) run = guide_quiz_run_new ();

  for (guint32 seed = 0; seed < 200; seed++)
    {
      g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

      guide_quiz_run_begin (run, quiz, seed);
      g_assert_cmpuint (guide_quiz_run_get_n_questions (run), ==, count_questions (quiz));
      for (guint i = 0; i < count_questions (quiz); i++)
        {
          GuideQuestion *question = guide_quiz_lookup (quiz, guide_quiz_run_get_question_id (run, i));
          guint n_answers;
          const guint *order = guide_quiz_run_get_order (run, i, &n_answers);
          guint seen_answers = 0;
          gboolean in_order = TRUE;

          g_assert_true (g_hash_table_add (seen, (gpointer) guide_quiz_run_get_question_id (run, i)));
          for (guint j = 0; j < n_answers; j++)
            {
              seen_answers |= 1u << order[j];
              in_order = in_order && order[j] == j;
            }
          g_assert_cmphex (seen_answers, ==, (1u << guide_question_get_n_answers (question)) - 1);
          if (guide_question_get_kind (question) == GUIDE_QUESTION_ORDER)
            g_assert_false (in_order);
          if (guide_question_get_kind (question) == GUIDE_QUESTION_TRUE_FALSE)
            g_assert_true (in_order);
        }
    }
}

static void
test_all_right (void)
{
  g_autoptr (GuideBook) book = load_book ();
  GuideQuiz *quiz = guide_book_get_quiz (book);
  g_autoptr (GuideQuizRun) run = guide_quiz_run_new ();
  g_auto (GStrv) pages = NULL;

  guide_quiz_run_begin (run, quiz, 3);
  while (guide_quiz_run_get_stage (run) == GUIDE_QUIZ_STAGE_ASKING)
    {
      answer_right (run, quiz);
      guide_quiz_run_next (run);
    }

  pages = guide_quiz_run_dup_pages (run, quiz);
  g_assert_cmpuint (guide_quiz_run_count (run, GUIDE_QUIZ_RIGHT), ==, count_questions (quiz));
  g_assert_cmpuint (g_strv_length (pages), ==, 0);

  /* Nothing was missed, so there is nothing to take again. */
  guide_quiz_run_begin_missed (run, quiz, 3);
  g_assert_cmpint (guide_quiz_run_get_stage (run), ==, GUIDE_QUIZ_STAGE_RESULT);
}

static void
test_missed (void)
{
  g_autoptr (GuideBook) book = load_book ();
  GuideQuiz *quiz = guide_book_get_quiz (book);
  g_autoptr (GuideQuizRun) run = guide_quiz_run_new ();
  g_autofree char *missed = NULL;
  g_autofree char *skipped = NULL;
  g_auto (GStrv) pages = NULL;

  guide_quiz_run_begin (run, quiz, 5);
  missed = g_strdup (guide_quiz_run_get_question_id (run, 0));
  skipped = g_strdup (guide_quiz_run_get_question_id (run, 1));
  answer_wrong (run, quiz);
  guide_quiz_run_next (run);
  guide_quiz_run_skip (run);
  while (guide_quiz_run_get_stage (run) == GUIDE_QUIZ_STAGE_ASKING)
    {
      answer_right (run, quiz);
      guide_quiz_run_next (run);
    }
  g_assert_cmpuint (guide_quiz_run_count (run, GUIDE_QUIZ_MISSED), ==, 1);
  g_assert_cmpuint (guide_quiz_run_count (run, GUIDE_QUIZ_SKIPPED), ==, 1);
  pages = guide_quiz_run_dup_pages (run, quiz);
  g_assert_cmpuint (g_strv_length (pages), ==, 2);

  guide_quiz_run_begin_missed (run, quiz, 6);
  g_assert_cmpuint (guide_quiz_run_get_n_questions (run), ==, 2);
  for (guint i = 0; i < 2; i++)
    g_assert_true (g_str_equal (guide_quiz_run_get_question_id (run, i), missed) ||
                   g_str_equal (guide_quiz_run_get_question_id (run, i), skipped));
}

/* Several right answers are right together: one of them is not enough, and all
 * answers are too many. */
static void
test_several (void)
{
  g_autoptr (GuideBook) book = load_book ();
  GuideQuiz *quiz = guide_book_get_quiz (book);
  g_autoptr (GuideQuizRun) run = guide_quiz_run_new ();

  for (guint all = 0; all < 2; all++)
    {
      guide_quiz_run_begin (run, quiz, 5);
      for (; guide_quiz_run_get_stage (run) == GUIDE_QUIZ_STAGE_ASKING; guide_quiz_run_skip (run))
        {
          GuideQuestion *question = get_question (run, quiz);

          if (guide_question_get_kind (question) != GUIDE_QUESTION_SEVERAL)
            continue;
          for (guint i = 0; i < guide_question_get_n_answers (question); i++)
            if (all || guide_answer_is_right (guide_question_get_answer (question, i)))
              {
                guide_quiz_run_choose (run, i, TRUE);
                if (!all)
                  break;
              }
          g_assert_cmpint (guide_quiz_run_answer (run, quiz), ==, GUIDE_QUIZ_MISSED);
        }
      g_assert_cmpuint (guide_quiz_run_count (run, GUIDE_QUIZ_MISSED), >, 2);
      g_assert_cmpuint (guide_quiz_run_count (run, GUIDE_QUIZ_RIGHT), ==, 0);
    }
}

static void
test_back (void)
{
  g_autoptr (GuideBook) book = load_book ();
  GuideQuiz *quiz = guide_book_get_quiz (book);
  g_autoptr (GuideQuizRun) run = guide_quiz_run_new ();

  guide_quiz_run_begin (run, quiz, 9);
  g_assert_false (guide_quiz_run_go_back (run));
  guide_quiz_run_skip (run);
  g_assert_true (guide_quiz_run_go_back (run));

  /* What was skipped can be answered after all, and once only. */
  answer_right (run, quiz);
  guide_quiz_run_choose (run, 0, !guide_quiz_run_is_chosen (run, 0));
  g_assert_false (guide_quiz_run_move (run, 0, 1));
  g_assert_cmpint (guide_quiz_run_answer (run, quiz), ==, GUIDE_QUIZ_RIGHT);
  g_assert_cmpint (guide_quiz_run_get_mark (run, 0), ==, GUIDE_QUIZ_RIGHT);

  /* An answered question keeps its mark when it is passed again. */
  guide_quiz_run_skip (run);
  g_assert_cmpint (guide_quiz_run_get_mark (run, 0), ==, GUIDE_QUIZ_RIGHT);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_session (void)
{
  g_autoptr (GuideBook) book = load_book ();
  GuideSession *session = guide_session_new ();
  GuideQuizRun *run = guide_session_get_quiz (session);
  guint n_changes = 0;

  g_signal_connect_swapped (run, "changed", G_CALLBACK (count_cb), &n_changes);
  guide_quiz_run_begin (run, guide_book_get_quiz (book), 1);
  guide_quiz_run_skip (run);
  g_assert_cmpuint (n_changes, ==, 2);
  g_assert_cmpint (guide_check_run_get_stage (guide_session_get_self_check (session)), ==, GUIDE_CHECK_STAGE_START);

  /* The answers go with the visitor. */
  g_object_add_weak_pointer (G_OBJECT (run), (gpointer *) &run);
  g_assert_finalize_object (session);
  g_assert_null (run);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/quiz/reach", test_reach);
  g_test_add_func ("/quiz/short", test_short);
  g_test_add_func ("/quiz/seed", test_seed);
  g_test_add_func ("/quiz/shuffle", test_shuffle);
  g_test_add_func ("/quiz/all-right", test_all_right);
  g_test_add_func ("/quiz/missed", test_missed);
  g_test_add_func ("/quiz/several", test_several);
  g_test_add_func ("/quiz/back", test_back);
  g_test_add_func ("/quiz/session", test_session);

  return g_test_run ();
}
