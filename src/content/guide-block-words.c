/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "config.h"

#include "guide-block-words.h"

#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-figure-steps.h"

/* What a block says of itself beside its own texts, the same on the screen, on
 * paper and in a file. */

/* What a box says of itself: its look, which style sheets know as a class, its icon and its words. */
static const struct
{
  const char *look;
  const char *icon;
  const char *title;
} callouts[GUIDE_N_CALLOUT_KINDS] = {
  [GUIDE_CALLOUT_REMEMBER] = { "remember", "guide-remember-symbolic", N_("Remember") },
  /* Translators: title of a box of caution. */
  [GUIDE_CALLOUT_CAUTION] = { "caution", "guide-caution-symbolic", N_("Take care") },
  [GUIDE_CALLOUT_ROUTINE] = { "routine", "guide-routine-symbolic", N_("At your next visit") },
  [GUIDE_CALLOUT_SOON] = { "soon", "guide-soon-symbolic", N_("Call your clinic soon") },
  /* Translators: title of a box: call today. */
  [GUIDE_CALLOUT_URGENT] = { "urgent", "guide-urgent-symbolic", N_("Get help today") },
  /* Translators: title of a box: what cannot wait, call the emergency number. */
  [GUIDE_CALLOUT_EMERGENCY] = { "emergency", "guide-emergency-symbolic", N_("Call emergency now") },
  [GUIDE_CALLOUT_STAFF] = { "emergency", "guide-person-symbolic", NULL },
};

/* The box of each urgency. */
static const GuideCalloutKind boxes[GUIDE_N_URGENCIES] = {
  [GUIDE_URGENCY_TALK] = GUIDE_CALLOUT_REMEMBER, [GUIDE_URGENCY_DOCTOR] = GUIDE_CALLOUT_CAUTION,
  [GUIDE_URGENCY_WEEK] = GUIDE_CALLOUT_SOON,     [GUIDE_URGENCY_TODAY] = GUIDE_CALLOUT_URGENT,
  [GUIDE_URGENCY_NOW] = GUIDE_CALLOUT_EMERGENCY,
};

static const struct
{
  const char *icon;
  const char *title;
} verdicts[] = {
  [GUIDE_VERDICT_YES] = { "guide-verdict-yes-symbolic", NC_("verdict", "True") },
  [GUIDE_VERDICT_PARTLY] = { "guide-verdict-partly-symbolic", NC_("verdict", "Partly true") },
  [GUIDE_VERDICT_NO] = { "guide-verdict-no-symbolic", NC_("verdict", "Not true") },
  [GUIDE_VERDICT_UNKNOWN] = { "guide-verdict-unknown-symbolic", NC_("verdict", "Not known") },
};

/**
 * guide_block_words_get_callout_title:
 * @callout: a box
 *
 * Returns: (nullable): its title, or the usual one of its kind
 */
const char *
guide_block_words_get_callout_title (GuideCallout *callout)
{
  const char *title = guide_callout_get_title (callout);
  const char *usual = callouts[guide_callout_get_kind (callout)].title;

  return title != NULL || usual == NULL ? title : _(usual);
}

/**
 * guide_block_words_get_callout_icon:
 * @kind: a kind of box
 *
 * Returns: the name of its icon
 */
const char *
guide_block_words_get_callout_icon (GuideCalloutKind kind)
{
  return callouts[kind].icon;
}

/**
 * guide_block_words_get_callout_look:
 * @kind: a kind of box
 *
 * Returns: the class by which style sheets, those of a book file too, know it
 */
const char *
guide_block_words_get_callout_look (GuideCalloutKind kind)
{
  return callouts[kind].look;
}

/**
 * guide_block_words_get_box:
 * @urgency: how soon
 *
 * Returns: the kind of box in which something of that urgency stands
 */
GuideCalloutKind
guide_block_words_get_box (GuideUrgency urgency)
{
  return boxes[urgency];
}

/**
 * guide_block_words_get_verdict:
 * @verdict: a verdict
 *
 * Returns: its words
 */
const char *
guide_block_words_get_verdict (GuideVerdict verdict)
{
  return guide_i18n_get_in ("verdict", verdicts[verdict].title);
}

/**
 * guide_block_words_get_verdict_icon:
 * @verdict: a verdict
 *
 * Returns: the name of its icon
 */
const char *
guide_block_words_get_verdict_icon (GuideVerdict verdict)
{
  return verdicts[verdict].icon;
}

/**
 * guide_block_words_dup_claim:
 * @myth: a popular claim
 *
 * Returns: (transfer full): the claim in quotation marks
 */
char *
guide_block_words_dup_claim (GuideMyth *myth)
{
  /* Translators: a popular claim in the quotation marks of your language. */
  return g_strdup_printf (_("“%s”"), guide_myth_get_claim (myth));
}

/**
 * guide_block_words_dup_dots:
 * @group: people of whom something holds
 * @total: of how many they are
 *
 * Returns: (transfer full): how many of how many they are, and what holds for
 *   them, with Pango markup
 */
char *
guide_block_words_dup_dots (GuideDotGroup *group,
                            int            total)
{
  /* Translators: beside a picture of dots. First number: how many people;
   * second number: of how many; %s: what holds for them. */
  return guide_digits_printf (ngettext ("<b>%d of %d people</b>: %s", "<b>%d of %d people</b>: %s", total),
                              guide_dot_group_get_count (group), total, guide_dot_group_get_label (group));
}

/**
 * guide_block_words_dup_step:
 * @figure: a drawing
 * @step: a step of it
 *
 * Returns: (transfer full): the title of the step, after its day where the
 *   drawing is one of days
 */
char *
guide_block_words_dup_step (GuideFigure *figure,
                            GuideStep   *step)
{
  g_autofree char *day = NULL;

  if (guide_figure_get_mode (figure) != GUIDE_FIGURE_SLIDER)
    return g_strdup (guide_step_get_title (step));

  day = guide_figure_steps_dup_day (guide_step_get_day (step));
  if (g_strcmp0 (day, guide_step_get_title (step)) == 0)
    return g_steal_pointer (&day);

  /* Translators: a time and what happens then, as in “Day 3: calmer”. */
  return g_strdup_printf (_("%s: %s"), day, guide_step_get_title (step));
}

/**
 * guide_block_words_dup_link:
 * @link: a way to another place
 * @book: the book
 *
 * For what is read without the page at hand: on paper, in a file, by a screen reader.
 *
 * Returns: (transfer full) (nullable): its title, or, where it has no words of
 *   its own, the title of the page that it leads to
 */
char *
guide_block_words_dup_link (GuideLink *link,
                            GuideBook *book)
{
  GuidePage *page = guide_book_lookup_page (book, guide_link_get_to (link));

  if (guide_link_get_title (link) != NULL || page == NULL)
    return g_strdup (guide_link_get_title (link));

  /* Translators: on a button under a short page; “%s” is the title of the page that says more. */
  return g_strdup_printf (_("More about this: %s"), guide_page_get_title (page));
}

/**
 * guide_block_words_dup_elsewhere:
 * @title: the words of a way to a page of the book
 * @book: the book
 * @to: id of the page
 *
 * For what is printed or saved without that page: nobody looks for it there.
 *
 * Returns: (transfer full): the words, and in which part of the book it is
 */
char *
guide_block_words_dup_elsewhere (const char *title,
                                 GuideBook  *book,
                                 const char *to)
{
  GuideChapter *chapter = guide_book_lookup_chapter (book, to);

  if (chapter == NULL)
    /* Translators: on paper and in a file, behind the title of a page that is not in there. */
    return g_strdup_printf (_("%s (in the book)"), title);

  /* Translators: on paper and in a file, behind the title of a page that is not in there; the
   * second “%s” is the title of the chapter of the book that has it. */
  return g_strdup_printf (_("%s (in the book, part “%s”)"), title, guide_chapter_get_title (chapter));
}

/**
 * guide_block_words_get_hint:
 * @kind: a kind of question
 * @keys: whether there is a keyboard
 *
 * Returns: what to do to answer it
 */
const char *
guide_block_words_get_hint (GuideQuestionKind kind,
                            gboolean          keys)
{
  switch (kind)
    {
    case GUIDE_QUESTION_SEVERAL:
      return _("Choose all that fit.");
    case GUIDE_QUESTION_TRUE_FALSE:
      /* Translators: under a statement: what to do. */
      return _("True or false?");
    case GUIDE_QUESTION_PART:
      return _("Choose a number in the drawing.");
    case GUIDE_QUESTION_ORDER:
      if (!keys)
        return _("Move a step with its arrows.");
      return _("Move a step with its arrows, or with the keys Up and Down.");
    case GUIDE_QUESTION_ONE:
    default:
      /* Translators: under a question: what to do. */
      return _("Choose one answer.");
    }
}
