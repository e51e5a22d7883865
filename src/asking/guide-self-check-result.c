/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-views"

#include "config.h"

#include "guide-self-check-result.h"

#include "guide-block-view.h"
#include "guide-box.h"
#include "guide-clinic-card.h"
#include "guide-i18n.h"
#include "guide-inquiry.h"
#include "guide-lead-layout.h"
#include "guide-list.h"
#include "guide-prose.h"

/* The result of the self-check: whom to see, what this person answered that is
 * worth telling, and kind words. It never says more than the four results do. */

/* What a result says of itself by icon and colour, beside its words. */
static const struct
{
  const char *css_class;
  const char *icon;
} looks[] = {
  [GUIDE_OUTCOME_TALK] = { "remember", "guide-person-symbolic" },
  [GUIDE_OUTCOME_WAIT] = { "caution", "guide-caution-symbolic" },
  [GUIDE_OUTCOME_TODAY] = { "urgent", "guide-urgent-symbolic" },
  [GUIDE_OUTCOME_EMERGENCY] = { "emergency", "guide-emergency-symbolic" },
};

static GuideCheckRun *
get_run (GuideContext *context)
{
  return guide_session_get_self_check (guide_context_get_session (context));
}

static GuideSelfCheck *
get_check (GuideContext *context)
{
  return guide_book_get_self_check (guide_context_get_book (context));
}

/* The icon stands over the words: beside them it takes room that a narrow
 * screen with large text has not got. */
static GtkWidget *
new_banner (GuideCheckResult *result,
            GuideContext     *context)
{
  GuideOutcome outcome = guide_check_result_get_outcome (result);
  const char *who = guide_check_result_get_who (result);
  GtkWidget *box = guide_inquiry_new_column (0.7, "callout");
  GtkWidget *icon = guide_prose_new_icon (looks[outcome].icon, NULL);
  GListModel *blocks = guide_node_get_children (GUIDE_NODE (result));

  gtk_widget_set_halign (icon, GTK_ALIGN_START);
  gtk_widget_add_css_class (box, "outcome");
  gtk_widget_add_css_class (box, looks[outcome].css_class);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), guide_inquiry_new_title (guide_check_result_get_title (result), who));
  gtk_box_append (GTK_BOX (box), guide_prose_new_plain (who, "who"));
  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (GuideBlock) block = g_list_model_get_item (blocks, i);

      gtk_box_append (GTK_BOX (box), guide_block_view_new (block, context));
    }

  return box;
}

/* The lines of the question, so that whoever reads the result knows what was
 * asked. */
static GtkWidget *
new_lines (GuideCheckQuestion *question)
{
  GListModel *items = guide_node_get_children (GUIDE_NODE (question));
  g_autoptr (GString) lines = g_string_new (NULL);
  g_autofree char *text = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (GuideItem) item = g_list_model_get_item (items, i);

      g_string_append_printf (lines, "%s%s", i > 0 ? " " : "", guide_item_get_text (item));
    }
  /* Translators: in the result of the self-check, under an answer; “%s” is
   * what was asked, a few sentences. */
  text = g_strdup_printf (_("We asked: %s"), lines->str);

  return guide_prose_new (text, "quiet");
}

static GtkWidget *
new_entry (GuideCheckQuestion *question,
           GuideReply          reply)
{
  GtkWidget *row = guide_box_new (guide_lead_layout_new (0.6), NULL);
  GtkWidget *words = guide_inquiry_new_column (0.1, NULL);
  const char *advice = guide_check_question_get_advice (question);

  if (reply == GUIDE_REPLY_YES)
    {
      gtk_box_append (GTK_BOX (words), guide_prose_new_plain (guide_check_question_get_tell (question), "told"));
      if (advice != NULL)
        gtk_box_append (GTK_BOX (words), guide_prose_new_plain (advice, NULL));
    }
  else
    gtk_box_append (GTK_BOX (words), guide_prose_new_plain (guide_check_question_get_short_title (question), "told"));
  gtk_box_append (GTK_BOX (words), new_lines (question));

  gtk_box_append (GTK_BOX (row), guide_prose_new_icon ("guide-dot-symbolic", "bullet"));
  gtk_box_append (GTK_BOX (row), words);

  return row;
}

static gboolean
append_answers (GtkWidget    *body,
                GuideContext *context,
                GuideReply    reply,
                const char   *heading)
{
  g_autoptr (GListModel) questions = guide_check_run_new_list (get_run (context), get_check (context), reply);
  GtkWidget *section;

  if (g_list_model_get_n_items (questions) == 0)
    return FALSE;

  section = guide_inquiry_new_column (0.5, "answers");
  gtk_box_append (GTK_BOX (section), guide_prose_new_heading (heading, 2, "h2"));
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (GuideCheckQuestion) question = g_list_model_get_item (questions, i);

      gtk_box_append (GTK_BOX (section), new_entry (question, reply));
    }
  gtk_box_append (GTK_BOX (body), section);

  return TRUE;
}

static void
append_all_answers (GtkWidget    *body,
                    GuideContext *context)
{
  gboolean any = FALSE;

  /* Translators: over answers that the reader should tell the clinic. */
  any |= append_answers (body, context, GUIDE_REPLY_YES, _("Worth telling them"));
  any |= append_answers (body, context, GUIDE_REPLY_NOT_SURE, _("You were not sure about this: ask"));
  any |= append_answers (body, context, GUIDE_REPLY_SKIP, _("You skipped this: talk about it"));

  if (!any)
    gtk_box_append (GTK_BOX (body),
                    guide_prose_new_plain (_("You answered no to every question. A skin professional still has to see "
                                             "your skin before you decide."),
                                           "prose"));
}

static GtkWidget *
new_support (GuideContext *context)
{
  GtkWidget *box = guide_box_new (guide_lead_layout_new (0.7), NULL);

  gtk_widget_add_css_class (box, "support");
  gtk_box_append (GTK_BOX (box), guide_prose_new_icon ("guide-phone-symbolic", NULL));
  gtk_box_append (GTK_BOX (box),
                  guide_prose_new (guide_self_check_get_support (get_check (context)), "prose"));

  return box;
}

/* Whoever skipped the signs gets the way to them. */
static gboolean
skipped_a_sign (GuideContext *context)
{
  g_autoptr (GListModel) skipped = guide_check_run_new_list (get_run (context), get_check (context), GUIDE_REPLY_SKIP);

  for (guint i = 0; i < g_list_model_get_n_items (skipped); i++)
    {
      g_autoptr (GuideCheckQuestion) question = g_list_model_get_item (skipped, i);

      if (guide_check_question_get_kind (question) <= GUIDE_CHECK_SOON)
        return TRUE;
    }

  return FALSE;
}

static void
append_page (GtkWidget    *flow,
             const char   *page_id,
             GuideContext *context)
{
  GtkWidget *button = guide_inquiry_new_page_button (page_id, context);

  if (button != NULL)
    gtk_box_append (GTK_BOX (flow), button);
}

static GtkWidget *
new_ways_on (GuideCheckResult *result,
             GuideContext     *context)
{
  GtkWidget *flow = guide_inquiry_new_flow ();
  g_auto (GStrv) pages = g_strsplit (guide_check_result_get_pages (result), " ", -1);

  /* Who needs help now or today needs no list of questions. */
  if (guide_check_result_get_outcome (result) <= GUIDE_OUTCOME_WAIT)
    gtk_box_append (GTK_BOX (flow), guide_inquiry_new_go_button (_("My questions for the visit"), "primary",
                                                               GUIDE_PLACE_MY_VISIT));
  for (guint i = 0; pages[i] != NULL; i++)
    append_page (flow, pages[i], context);
  if (skipped_a_sign (context) && !g_strv_contains ((const char *const *) pages, GUIDE_PAGE_HELP))
    append_page (flow, GUIDE_PAGE_HELP, context);

  return flow;
}

static GtkWidget *
new_foot (GuideContext *context)
{
  GtkWidget *flow = guide_inquiry_new_flow ();
  GuideCheckRun *run = get_run (context);

  gtk_box_append (GTK_BOX (flow), guide_inquiry_new_button (_("Back to the questions"), "quiet-button",
                                                          G_CALLBACK (guide_check_run_go_back), run));
  /* Translators: a button: forget all that was answered. */
  gtk_box_append (GTK_BOX (flow), guide_inquiry_new_button (_("Clear my answers"), "quiet-button",
                                                          G_CALLBACK (guide_check_run_clear), run));

  return flow;
}

/**
 * guide_self_check_result_new:
 * @context: what the views share
 *
 * Returns: the result that the visitor's answers lead to
 */
GtkWidget *
guide_self_check_result_new (GuideContext *context)
{
  GuideOutcome outcome = guide_check_run_settle (get_run (context), get_check (context));
  GuideCheckResult *result = guide_self_check_lookup_result (get_check (context), outcome);
  GtkWidget *body = guide_inquiry_new_column (1.3, "result");

  g_return_val_if_fail (result != NULL, body);

  if (guide_context_get_clinic (context) != NULL)
    gtk_box_append (GTK_BOX (body), guide_clinic_card_new (context));
  append_all_answers (body, context);
  gtk_box_append (GTK_BOX (body), new_support (context));
  gtk_box_append (GTK_BOX (body), new_ways_on (result, context));
  gtk_box_append (GTK_BOX (body), new_foot (context));

  return guide_inquiry_new_screen (new_banner (result, context), NULL, FALSE, body);
}
