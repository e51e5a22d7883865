/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-asking"

#include "config.h"

#include "guide-self-check-result.h"

#include "guide-asking.h"
#include "guide-block-view.h"
#include "guide-block-words.h"
#include "guide-box.h"
#include "guide-clinic-card.h"
#include "guide-i18n.h"
#include "guide-list.h"
#include "guide-page-button.h"
#include "guide-prose.h"
#include "guide-sentence.h"
#include "guide-text.h"

/* The result of the self-check: first what to do and how soon, then the lines
 * that this person ticked and no others, then those that they are not sure of and
 * what they skipped, then what is done after the call, and why. */

/* From here on somebody is to be helped the same day, and needs no list of questions. */
#define PRESSES GUIDE_URGENCY_TODAY

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

static void
append_prose (GtkWidget    *box,
              GuideContext *context,
              const char   *text,
              const char   *css_class)
{
  if (text != NULL)
    gtk_box_append (GTK_BOX (box), guide_sentence_new (text, css_class));
}

static gboolean
has_harm (GuideContext *context)
{
  GuideReply reply = guide_check_run_get_reply (get_run (context), GUIDE_CHECK_HARM_ID);

  return reply == GUIDE_REPLY_YES || reply == GUIDE_REPLY_NOT_SURE;
}

/* --- what to do and how soon ------------------------------------------------ */

/* The lines of a kind that are marked so. */
static GListModel *
new_marked_of_kind (GuideContext  *context,
                    GuideMark      mark,
                    GuideCheckKind kind)
{
  GListStore *list = g_list_store_new (GUIDE_TYPE_CHECK_LINE);
  g_autoptr (GListModel) marked = guide_check_run_new_marked (get_run (context), get_check (context), mark);

  for (guint i = 0; i < g_list_model_get_n_items (marked); i++)
    {
      g_autoptr (GuideCheckLine) line = g_list_model_get_item (marked, i);

      if (guide_check_line_get_kind (line) == kind)
        g_list_store_append (list, line);
    }

  return G_LIST_MODEL (list);
}

/* Nothing is ticked for it: the result stands on what somebody is not sure of. */
static gboolean
is_unsure (GuideCheckResult *result,
           GuideContext     *context)
{
  g_autoptr (GListModel) lines = new_marked_of_kind (context, GUIDE_MARK_TICKED, GUIDE_CHECK_NOW);

  return guide_check_result_get_outcome (result) == GUIDE_URGENCY_NOW && g_list_model_get_n_items (lines) == 0;
}

/* The one sign for which the result is as urgent as it is, where there is one and no other. */
static GuideSign *
find_only_sign (GuideContext *context,
                GuideUrgency  outcome)
{
  GuideSign *sign = NULL;
  guint n_lines = 0;

  for (GuideMark mark = GUIDE_MARK_NOT_SURE; mark <= GUIDE_MARK_TICKED; mark++)
    {
      g_autoptr (GListModel) lines = guide_check_run_new_marked (get_run (context), get_check (context), mark);

      for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
        {
          g_autoptr (GuideCheckLine) line = g_list_model_get_item (lines, i);
          GuideSign *own = guide_check_line_get_sign (line);

          if (own != NULL && guide_sign_get_urgency (own) == outcome)
            {
              sign = own;
              n_lines++;
            }
        }
    }

  return n_lines == 1 ? sign : NULL;
}

/* A mole that changes is for a doctor, not for the clinic that needled: where
 * it is the only sign of the result, it says whom to see. */
static const char *
get_who (GuideCheckResult *result,
         GuideContext     *context)
{
  GuideUrgency outcome = guide_check_result_get_outcome (result);
  GuideSign *sign = find_only_sign (context, outcome);
  const char *who = is_unsure (result, context) ? guide_check_result_get_unsure_who (result) : NULL;

  if (sign != NULL && guide_sign_get_who (sign) != NULL)
    who = guide_sign_get_who (sign);

  return who != NULL ? who : guide_check_result_get_who (result);
}

/* The icon stands over the words: beside them it takes room that a narrow
 * screen with large text has not got. */
static GtkWidget *
new_box (GuideUrgency outcome)
{
  GtkWidget *box = guide_box_new_column (0.7, "callout");
  GuideCalloutKind kind = guide_block_words_get_box (outcome);
  /* Whom to talk to is told by a person, where nothing presses. */
  const char *name = outcome == GUIDE_URGENCY_TALK ? "guide-person-symbolic" : guide_block_words_get_callout_icon (kind);
  GtkWidget *icon = guide_prose_new_icon (name, NULL);

  gtk_widget_set_halign (icon, GTK_ALIGN_START);
  gtk_widget_add_css_class (box, "outcome");
  gtk_widget_add_css_class (box, guide_block_words_get_callout_look (kind));
  gtk_box_append (GTK_BOX (box), icon);

  return box;
}

/* Somebody who sits in the clinic is helped fastest by those who are near. */
static void
append_staff (GtkWidget        *box,
              GuideCheckResult *result,
              GuideContext     *context)
{
  if (!guide_context_has_staff (context) || guide_check_result_get_outcome (result) < PRESSES)
    return;

  gtk_box_append (GTK_BOX (box), guide_prose_new_plain (guide_self_check_get_staff_title (get_check (context)), "who"));
  append_prose (box, context, guide_self_check_get_staff_text (get_check (context)), "prose");
}

static void
append_blocks (GtkWidget        *box,
               GuideCheckResult *result,
               GuideContext     *context)
{
  GListModel *blocks = guide_node_get_children (GUIDE_NODE (result));

  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (GuideNode) block = g_list_model_get_item (blocks, i);

      guide_block_view_append (box, block, context);
    }
}

static GtkWidget *
new_banner (GuideCheckResult *result,
            GuideContext     *context)
{
  const char *who = get_who (result, context);
  const char *title = is_unsure (result, context) ? guide_check_result_get_unsure_title (result) : NULL;
  GtkWidget *box = new_box (guide_check_result_get_outcome (result));

  append_staff (box, result, context);
  gtk_box_append (GTK_BOX (box), guide_asking_new_title (title != NULL ? title : guide_check_result_get_title (result), who));
  gtk_box_append (GTK_BOX (box), guide_prose_new_plain (who, "who"));
  append_blocks (box, result, context);

  return box;
}

/* No red and no large type: it may be read over a shoulder. */
static GtkWidget *
new_harm (GuideContext *context,
          gboolean      first)
{
  GuideCheckResult *result = GUIDE_CHECK_RESULT (guide_self_check_lookup (get_check (context), GUIDE_CHECK_HARM_RESULT));
  const char *title = guide_check_result_get_title (result);
  GtkWidget *box = guide_box_new_column (0.5, "support");

  gtk_box_append (GTK_BOX (box), first ? guide_prose_new_title (title, 1, "h3") : guide_prose_new_heading (title, 2, "h3"));
  append_prose (box, context, guide_check_result_get_who (result), "prose");
  append_blocks (box, result, context);

  return box;
}

/* --- what was answered ------------------------------------------------------ */

static GtkWidget *
new_entry (GuideContext *context,
           const char   *told,
           const char   *waits,
           const char   *advice)
{
  GtkWidget *words = guide_box_new_column (0.1, NULL);
  g_autofree char *plain = guide_text_dup_plain (told);

  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (plain, "told"));
  append_prose (words, context, waits, NULL);
  append_prose (words, context, advice, NULL);

  return guide_box_new_lead (0.4, guide_prose_new_icon ("guide-dot-symbolic", "bullet"), words, NULL);
}

static GtkWidget *
new_section (const char *heading)
{
  GtkWidget *section = guide_box_new_column (0.5, "answers");

  gtk_box_append (GTK_BOX (section), guide_prose_new_heading (heading, 2, "h2"));

  return section;
}

/* The same advice for two lines is given once. */
static const char *
get_fresh_advice (GuideCheckLine *line,
                  GHashTable     *given)
{
  const char *advice = guide_check_line_get_advice (line);

  return advice != NULL && g_hash_table_add (given, (gpointer) advice) ? advice : NULL;
}

static void
append_line (GtkWidget      *section,
             GuideContext   *context,
             GuideCheckLine *line,
             GHashTable     *given)
{
  gtk_box_append (GTK_BOX (section), new_entry (context, guide_check_line_get_text (line), guide_check_line_get_waits (line),
                                                get_fresh_advice (line, given)));
}

static void
append_ticked (GtkWidget     *body,
               GuideContext  *context,
               GuideCheckKind kind,
               GHashTable    *given)
{
  GuideCheckRule *rule = guide_self_check_lookup_rule (get_check (context), kind);
  const char *heading = rule != NULL ? guide_check_rule_get_heading (rule) : NULL;
  g_autoptr (GListModel) lines = new_marked_of_kind (context, GUIDE_MARK_TICKED, kind);
  GtkWidget *section;

  if (heading == NULL || g_list_model_get_n_items (lines) == 0)
    return;

  section = new_section (heading);
  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (GuideCheckLine) line = g_list_model_get_item (lines, i);

      append_line (section, context, line, given);
    }
  gtk_box_append (GTK_BOX (body), section);
}

/* Harming oneself has its own place in a result, and is never listed. */
static gboolean
append_screens (GtkWidget    *section,
                GuideContext *context,
                GuideReply    reply,
                gboolean      door_alone)
{
  g_autoptr (GListModel) questions = guide_check_run_new_screens (get_run (context), get_check (context), reply);
  gboolean any = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (GuideCheckQuestion) question = g_list_model_get_item (questions, i);
      GuideCheckScreen kind = guide_check_question_get_kind (question);

      if (kind == GUIDE_CHECK_SCREEN_HARM || (door_alone && kind != GUIDE_CHECK_SCREEN_DOOR))
        continue;
      gtk_box_append (GTK_BOX (section), new_entry (context, guide_check_question_get_short_title (question), NULL, NULL));
      any = TRUE;
    }

  return any;
}

/* Sections that turn out to have nothing in them are not shown at all. */
static void
append_section (GtkWidget *body,
                GtkWidget *section,
                gboolean   any)
{
  g_object_ref_sink (section);
  if (any)
    gtk_box_append (GTK_BOX (body), section);
  g_object_unref (section);
}

/* The lines themselves, each with its advice; the door has none, so its name. */
static void
append_unsure (GtkWidget    *body,
               GuideContext *context,
               GHashTable   *given)
{
  g_autoptr (GListModel) lines = guide_check_run_new_marked (get_run (context), get_check (context), GUIDE_MARK_NOT_SURE);
  /* Translators: over lines of the self-check. */
  GtkWidget *section = new_section (_("You were not sure about:"));
  gboolean any = append_screens (section, context, GUIDE_REPLY_NOT_SURE, TRUE);
  gboolean to_ask = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (GuideCheckLine) line = g_list_model_get_item (lines, i);

      if (guide_check_line_get_kind (line) == GUIDE_CHECK_HARM)
        continue;
      append_line (section, context, line, given);
      to_ask |= guide_check_line_get_sign (line) == NULL;
      any = TRUE;
    }
  if (to_ask) /* of a sign, the result itself says whom to ask */
    append_prose (section, context, guide_self_check_get_unsure_note (get_check (context)), "prose");
  append_section (body, section, any);
}

static void
append_skipped (GtkWidget    *body,
                GuideContext *context)
{
  /* Translators: over names of screens of the self-check. */
  GtkWidget *section = new_section (_("You skipped:"));
  gboolean any = append_screens (section, context, GUIDE_REPLY_SKIP, FALSE);

  append_prose (section, context, guide_self_check_get_skipped_note (get_check (context)), "prose");
  append_section (body, section, any);
}

/* The lines that are ticked, then those that somebody is not sure of. */
static GListModel *
new_marked (GuideContext *context)
{
  GListStore *list = g_list_store_new (GUIDE_TYPE_CHECK_LINE);

  for (GuideMark mark = GUIDE_MARK_TICKED; mark > GUIDE_MARK_NONE; mark--)
    {
      g_autoptr (GListModel) lines = guide_check_run_new_marked (get_run (context), get_check (context), mark);

      for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
        {
          g_autoptr (GObject) line = g_list_model_get_item (lines, i);

          g_list_store_append (list, line);
        }
    }

  return G_LIST_MODEL (list);
}

/* What is done about a sign, in the lines of Get help, each once. */
static gboolean
append_after_sign (GtkWidget    *section,
                   GuideContext *context,
                   GuideSign    *sign,
                   GHashTable   *told)
{
  GuideNode *page = GUIDE_NODE (guide_book_lookup_page (guide_context_get_book (context), GUIDE_PAGE_HELP));
  const char *after = guide_sign_get_after (sign);
  g_auto (GStrv) ids = g_strsplit (after != NULL ? after : "", " ", -1);
  gboolean any = FALSE;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      GuideNode *item = guide_node_find (page, ids[i]);

      if (item == NULL || !g_hash_table_add (told, item))
        continue;
      append_prose (section, context, guide_item_get_text (GUIDE_ITEM (item)), "prose");
      any = TRUE;
    }

  return any;
}

static void
append_after (GtkWidget    *body,
              GuideContext *context)
{
  g_autoptr (GListModel) lines = new_marked (context);
  g_autoptr (GHashTable) told = g_hash_table_new (NULL, NULL);
  GtkWidget *section = new_section (C_("heading", "What is done after the call"));
  gboolean any = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (GuideCheckLine) line = g_list_model_get_item (lines, i);
      GuideSign *sign = guide_check_line_get_sign (line);

      if (sign != NULL)
        any |= append_after_sign (section, context, sign, told);
    }
  append_section (body, section, any);
}

/* Why the screens were asked on which something is marked. */
static void
append_why (GtkWidget    *body,
            GuideContext *context)
{
  g_autoptr (GListModel) lines = new_marked (context);
  g_autoptr (GHashTable) told = g_hash_table_new (NULL, NULL);
  GtkWidget *section = new_section (_("Why we ask"));
  gboolean any = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (GuideNode) line = g_list_model_get_item (lines, i);
      GuideNode *question = guide_node_get_parent (line);

      if (guide_check_line_get_kind (GUIDE_CHECK_LINE (line)) == GUIDE_CHECK_HARM || !g_hash_table_add (told, question))
        continue;
      append_prose (section, context, guide_check_question_get_why (GUIDE_CHECK_QUESTION (question)), "prose");
      any = TRUE;
    }
  append_section (body, section, any);
}

static void
append_answers (GtkWidget        *body,
                GuideCheckResult *result,
                GuideContext     *context)
{
  g_autoptr (GHashTable) given = g_hash_table_new (g_str_hash, g_str_equal);

  g_hash_table_add (given, (gpointer) get_who (result, context)); /* said above, in large type */
  for (GuideCheckKind kind = GUIDE_CHECK_NOW; kind < GUIDE_N_CHECK_KINDS; kind++)
    append_ticked (body, context, kind, given);
  append_unsure (body, context, given);
  append_skipped (body, context);
  append_after (body, context);
  append_why (body, context);
}

/* --- what stands under it --------------------------------------------------- */

static GtkWidget *
new_support (GuideContext *context)
{
  GtkWidget *words = guide_box_new_column (0.3, NULL);
  GuideSelfCheck *check = get_check (context);

  append_prose (words, context, guide_self_check_get_support (check), "prose");
  append_prose (words, context, guide_self_check_get_harm_line (check), "prose");
  append_prose (words, context, guide_self_check_get_harm_danger (check), "prose");

  return guide_box_new_lead (0.7, guide_prose_new_icon ("guide-phone-symbolic", NULL), words, "support");
}

static void
append_page (GtkWidget    *flow,
             const char   *page_id,
             GuideContext *context)
{
  GtkWidget *button = guide_page_button_new (page_id, "page-link", context);

  if (button != NULL)
    gtk_box_append (GTK_BOX (flow), button);
}

static void
go_on_cb (GuideContext *context)
{
  guide_check_run_go_on (get_run (context), get_check (context));
}

static void
go_back_cb (GuideContext *context)
{
  guide_check_run_go_back (get_run (context), get_check (context));
}

/* My visit opens at the step with the questions, where these stand first. */
static void
ask_at_visit_cb (GuideContext *context)
{
  GuideSession *session = guide_context_get_session (context);

  guide_visit_plan_set_step (guide_session_get_visit_plan (session), GUIDE_VISIT_STEP_QUESTIONS);
  guide_session_go (session, GUIDE_PLACE_MY_VISIT);
}

static GtkWidget *
new_next_buttons (GuideCheckResult *result,
                  GuideContext     *context)
{
  GtkWidget *flow = guide_asking_new_flow ();
  g_auto (GStrv) pages = g_strsplit (guide_check_result_get_pages (result), " ", -1);
  gboolean more = guide_check_run_has_more (get_run (context), get_check (context));

  if (more)
    gtk_box_append (GTK_BOX (flow), guide_asking_new_button (_("Go on with the other questions"), "primary", G_CALLBACK (go_on_cb),
                                                             G_OBJECT (context)));
  if (guide_check_result_get_outcome (result) < PRESSES)
    {
      gtk_box_append (GTK_BOX (flow), guide_asking_new_button (_("Ask these at the visit"), more ? "quiet-button" : "primary",
                                                               G_CALLBACK (ask_at_visit_cb), G_OBJECT (context)));
      gtk_box_append (GTK_BOX (flow), guide_prose_new_lead (_("Take it with me"), GUIDE_PLACE_TAKE_HOME, "quiet-button"));
    }
  for (guint i = 0; pages[i] != NULL; i++)
    append_page (flow, pages[i], context);

  return flow;
}

static GtkWidget *
new_foot (GuideContext *context)
{
  GtkWidget *flow = guide_asking_new_flow ();
  GuideCheckRun *run = get_run (context);
  /* Translators: a button: forget all that was answered. */
  const char *clear = _("Clear my answers");

  gtk_box_append (GTK_BOX (flow), guide_asking_new_button (_("Back to the questions"), "quiet-button", G_CALLBACK (go_back_cb),
                                                           G_OBJECT (context)));
  gtk_box_append (GTK_BOX (flow), guide_asking_new_button (clear, "quiet-button", G_CALLBACK (guide_check_run_clear), run));

  return flow;
}

/* Whoever passed the signs over is told so before all else, with the way there. */
static void
append_passed_over (GtkWidget    *header,
                    GuideContext *context)
{
  GtkWidget *box, *flow;

  if (!guide_check_run_is_passed_over (get_run (context), get_check (context)))
    return;

  box = guide_box_new_column (0.5, "callout");
  flow = guide_asking_new_flow ();
  gtk_widget_add_css_class (box, "urgent");
  append_prose (box, context, guide_self_check_get_passed_over (get_check (context)), "who");
  append_page (flow, GUIDE_PAGE_HELP, context);
  gtk_box_append (GTK_BOX (box), flow);
  gtk_box_append (GTK_BOX (header), box);
}

/* Thoughts of harming oneself stand first, unless the body needs help now too. */
static GtkWidget *
new_header (GuideCheckResult *result,
            GuideContext     *context)
{
  GtkWidget *header = guide_box_new_column (1, NULL);
  GuideUrgency outcome = guide_check_result_get_outcome (result);
  gboolean harm = has_harm (context);
  gboolean harm_first = harm && outcome < GUIDE_URGENCY_NOW;

  append_passed_over (header, context);
  if (harm_first)
    gtk_box_append (GTK_BOX (header), new_harm (context, TRUE));
  if (!harm || outcome > GUIDE_URGENCY_TALK)
    gtk_box_append (GTK_BOX (header), new_banner (result, context));
  if (harm && !harm_first)
    gtk_box_append (GTK_BOX (header), new_harm (context, FALSE));

  return header;
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
  /* Thoughts of harming oneself have words of their own, beside the rest. */
  GuideUrgency outcome = guide_check_run_find_outcome (get_run (context), get_check (context));
  GuideCheckResult *result = guide_self_check_lookup_result (get_check (context), outcome);
  GtkWidget *body = guide_box_new_column (1.3, "result");

  g_return_val_if_fail (result != NULL, body);

  if (guide_context_get_clinic (context) != NULL)
    gtk_box_append (GTK_BOX (body), guide_clinic_card_new (context));
  append_answers (body, result, context);
  append_prose (body, context, guide_check_result_get_closing (result), "prose");
  gtk_box_append (GTK_BOX (body), new_next_buttons (result, context));
  if (!has_harm (context))
    gtk_box_append (GTK_BOX (body), new_support (context));
  gtk_box_append (GTK_BOX (body), new_foot (context));
  gtk_box_append (GTK_BOX (body), guide_asking_new_review (context, "self-check"));

  return guide_asking_new_screen (new_header (result, context), NULL, FALSE, body);
}
