/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-shell"

#include "guide-aloud-script.h"

#include "guide-labels.h"
#include "guide-page-view.h"
#include "guide-quiz-question.h"
#include "guide-text.h"

/* What is said of a screen: a page and a question of the quiz have words of their own for
 * that. Of any other screen or sheet it is what stands there, from top to bottom. */

/* What the clinic says of itself stands on Get help, on a card. */
static char **
dup_clinic (GtkWidget *screen)
{
  GtkWidget *card = guide_labels_find_class (screen, "clinic");
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_autoptr (GPtrArray) labels = guide_labels_new (card);

  for (guint i = 0; i < labels->len; i++)
    g_strv_builder_add (lines, gtk_label_get_text (labels->pdata[i]));

  return g_strv_builder_end (lines);
}

static GuideScript *
new_page (GuideContext  *context,
          GuidePageView *view)
{
  g_auto (GStrv) clinic = dup_clinic (GTK_WIDGET (view));
  const GuideScriptOrder order = {
    .book = guide_context_get_book (context),
    .language = guide_context_get_language (context),
    .clinic = (const char *const *) clinic,
    .staff = guide_context_has_staff (context),
  };

  return guide_script_new_page (&order, guide_page_view_get_page (view));
}

/* Once it is answered, why. */
static GuideScript *
new_question (GuideContext *context)
{
  GuideQuizRun *run = guide_session_get_quiz (guide_context_get_session (context));
  guint position = guide_quiz_run_get_position (run);
  GuideQuestion *question = guide_quiz_lookup (guide_book_get_quiz (guide_context_get_book (context)),
                                               guide_quiz_run_get_question_id (run, position));
  guint n_answers;
  const guint *answers = guide_quiz_run_get_order (run, position, &n_answers);

  if (guide_quiz_run_get_mark (run, position) >= GUIDE_QUIZ_MISSED)
    return guide_script_new_reason (question);

  return guide_script_new_question (question, answers, n_answers, !guide_context_is_kiosk (context));
}

/* A number or a sign alone only points at the words beside it. */
static GuideScript *
new_seen (GtkWidget *screen)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  g_autoptr (GPtrArray) labels = guide_labels_new (screen);
  g_auto (GStrv) strv = NULL;

  for (guint i = 0; i < labels->len; i++)
    if (guide_text_has_letter (gtk_label_get_text (labels->pdata[i])))
      g_strv_builder_add (texts, gtk_label_get_text (labels->pdata[i]));
  strv = g_strv_builder_end (texts);

  return guide_script_new_texts ((const char *const *) strv);
}

/**
 * guide_aloud_script_can:
 * @context: what the views share
 *
 * In a waiting room only pages and the quiz up to its result are spoken: never the
 * self-check, a result or My visit.
 *
 * Returns: whether the current screen may be read aloud
 */
gboolean
guide_aloud_script_can (GuideContext *context)
{
  GuideSession *session = guide_context_get_session (context);
  const char *place = guide_session_get_place (session);

  if (!guide_context_has_voice (context))
    return FALSE;
  if (!guide_context_is_kiosk (context) || guide_book_lookup_page (guide_context_get_book (context), place) != NULL)
    return TRUE;

  return g_strcmp0 (place, GUIDE_PLACE_QUIZ) == 0 &&
         guide_quiz_run_get_stage (guide_session_get_quiz (session)) != GUIDE_QUIZ_STAGE_RESULT;
}

/**
 * guide_aloud_script_new:
 * @context: what the views share
 * @screen: a screen or a sheet
 *
 * Returns: (transfer full) (nullable): what is said of it, or %NULL where that is nothing
 */
GuideScript *
guide_aloud_script_new (GuideContext *context,
                        GtkWidget    *screen)
{
  g_autoptr (GuideScript) script = NULL;

  if (!guide_aloud_script_can (context))
    return NULL;

  if (GUIDE_IS_PAGE_VIEW (screen))
    script = new_page (context, GUIDE_PAGE_VIEW (screen));
  else if (guide_labels_find_type (screen, GUIDE_TYPE_QUIZ_QUESTION) != NULL)
    script = new_question (context);
  else
    script = new_seen (screen);

  return script != NULL && guide_script_get_n (script) > 0 ? g_steal_pointer (&script) : NULL;
}
