/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "config.h"

#include "guide-take-along.h"

#include "guide-date-text.h"
#include "guide-i18n.h"
#include "guide-list.h"
#include "guide-text.h"
#include "guide-visit-moment.h"

/* What stands on the page to take along, in the current language, without
 * saying how it is shown: the questions, the dates, when to call. The screen and
 * every other form of the page are made of it. It is read once from the plan and
 * does not follow it. */
struct _GuideTakeAlong
{
  GObject parent_instance;

  GuideVisit *visit;
  char      **questions;
  char       *treatment; /* or NULL while no day is picked */
  GPtrArray  *titles;    /* what has to wait, lent by the visit */
  GPtrArray  *whens;     /* and until when, beside each */
};

G_DEFINE_FINAL_TYPE (GuideTakeAlong, guide_take_along, G_TYPE_OBJECT)

static void
guide_take_along_finalize (GObject *object)
{
  GuideTakeAlong *self = GUIDE_TAKE_ALONG (object);

  g_clear_object (&self->visit);
  g_strfreev (self->questions);
  g_free (self->treatment);
  g_ptr_array_unref (self->titles);
  g_ptr_array_unref (self->whens);

  G_OBJECT_CLASS (guide_take_along_parent_class)->finalize (object);
}

static void
guide_take_along_class_init (GuideTakeAlongClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_take_along_finalize;
}

static void
guide_take_along_init (GuideTakeAlong *self)
{
  self->titles = g_ptr_array_new ();
  self->whens = g_ptr_array_new_with_free_func (g_free);
}

/* Whether a line is a question of the list itself, whose words come first. */
static gboolean
is_of_visit (GuideBook  *book,
             const char *line)
{
  GuideNode *node = guide_visit_lookup (guide_book_get_visit (book), line);

  return GUIDE_IS_ASK (node) || GUIDE_IS_VALUE (node);
}

/* What somebody has to ask for before the line is taken along. The self-check is long, and is read for
 * a line of its own alone. */
static GuideTakeParts
find_parts (GuideVisitPlan *plan,
            GuideBook      *book,
            const char     *line)
{
  GuideSelfCheck *check;

  if (guide_visit_plan_is_own (plan, line))
    return GUIDE_TAKE_OWN;
  if (is_of_visit (book, line))
    return 0;

  check = guide_book_get_self_check (book);
  if (guide_self_check_lookup_ask (check, line) == NULL)
    return 0;

  return GUIDE_TAKE_TICKED | (guide_self_check_is_private (check, line) ? GUIDE_TAKE_PRIVATE : 0);
}

/* Those of the list that the guide has words for, and that are asked for. */
static char **
dup_questions (GuideVisitPlan *plan,
               GuideBook      *book,
               GuideTakeParts  parts)
{
  g_autoptr (GStrvBuilder) questions = g_strv_builder_new ();
  g_auto (GStrv) lines = guide_visit_plan_dup_lines (plan);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *text = guide_visit_plan_lookup_text (plan, book, lines[i]);

      if (text != NULL && (find_parts (plan, book, lines[i]) & ~parts) == 0)
        g_strv_builder_add (questions, text);
    }

  return g_strv_builder_end (questions);
}

static void
read_dates (GuideTakeAlong *self,
            GuideVisitPlan *plan)
{
  GListModel *children = guide_node_get_children (GUIDE_NODE (self->visit));
  g_autoptr (GDateTime) treatment = guide_visit_plan_dup_moment (plan, 0);

  if (treatment == NULL)
    return;

  self->treatment = guide_date_text_dup_moment (treatment);
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);

      if (!GUIDE_IS_MILESTONE (child))
        continue;
      g_ptr_array_add (self->titles, (char *) guide_milestone_get_title (GUIDE_MILESTONE (child)));
      g_ptr_array_add (self->whens, guide_visit_moment_dup_first (plan, GUIDE_MILESTONE (child)));
    }
}

/**
 * guide_take_along_new:
 * @plan: what the visitor chose
 * @book: the book, in the current language
 * @parts: which lines are taken beside the questions of the guide
 *
 * Returns: (transfer full): what stands on the page to take along now
 */
GuideTakeAlong *
guide_take_along_new (GuideVisitPlan *plan,
                      GuideBook      *book,
                      GuideTakeParts  parts)
{
  GuideTakeAlong *self;

  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (plan), NULL);
  g_return_val_if_fail (GUIDE_IS_BOOK (book), NULL);

  self = g_object_new (GUIDE_TYPE_TAKE_ALONG, NULL);
  self->visit = g_object_ref (guide_book_get_visit (book));
  self->questions = dup_questions (plan, book, parts);
  read_dates (self, plan);

  return self;
}

/**
 * guide_take_along_find_parts:
 * @plan: what the visitor chose
 * @book: the book
 *
 * Returns: what there is in the list beside the questions of the guide
 */
GuideTakeParts
guide_take_along_find_parts (GuideVisitPlan *plan,
                             GuideBook      *book)
{
  g_auto (GStrv) lines = NULL;
  GuideTakeParts parts = 0;

  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (plan), 0);
  g_return_val_if_fail (GUIDE_IS_BOOK (book), 0);

  lines = guide_visit_plan_dup_lines (plan);
  for (guint i = 0; lines[i] != NULL; i++)
    parts |= find_parts (plan, book, lines[i]);

  return parts;
}

/**
 * guide_take_along_get_questions:
 * @self: a #GuideTakeAlong
 *
 * Returns: (array zero-terminated=1): what the visitor wants to ask, the most
 *   important first
 */
const char *const *
guide_take_along_get_questions (GuideTakeAlong *self)
{
  g_return_val_if_fail (GUIDE_IS_TAKE_ALONG (self), NULL);

  return (const char *const *) self->questions;
}

/**
 * guide_take_along_get_no_question:
 * @self: a #GuideTakeAlong
 *
 * Returns: (nullable): what stands in place of the questions where none is chosen
 */
const char *
guide_take_along_get_no_question (GuideTakeAlong *self)
{
  g_return_val_if_fail (GUIDE_IS_TAKE_ALONG (self), NULL);

  return *self->questions == NULL ? _("No question chosen yet. You can also just say: “I would like to talk first.”") : NULL;
}

/**
 * guide_take_along_get_treatment:
 * @self: a #GuideTakeAlong
 *
 * Returns: (nullable): day and hour of the treatment, or %NULL while no day is picked
 */
const char *
guide_take_along_get_treatment (GuideTakeAlong *self)
{
  g_return_val_if_fail (GUIDE_IS_TAKE_ALONG (self), NULL);

  return self->treatment;
}

/**
 * guide_take_along_get_n_dates:
 * @self: a #GuideTakeAlong
 *
 * Returns: how many things have to wait after the treatment; none while no day is
 *   picked
 */
guint
guide_take_along_get_n_dates (GuideTakeAlong *self)
{
  g_return_val_if_fail (GUIDE_IS_TAKE_ALONG (self), 0);

  return self->titles->len;
}

/**
 * guide_take_along_get_date_title:
 * @self: a #GuideTakeAlong
 * @index: which of them, from 0
 *
 * Returns: what has to wait, as “Make-up”
 */
const char *
guide_take_along_get_date_title (GuideTakeAlong *self,
                                 guint           index)
{
  g_return_val_if_fail (GUIDE_IS_TAKE_ALONG (self), NULL);
  g_return_val_if_fail (index < self->titles->len, NULL);

  return self->titles->pdata[index];
}

/**
 * guide_take_along_get_date_when:
 * @self: a #GuideTakeAlong
 * @index: which of them, from 0
 *
 * Returns: before when it should not be done: a day, and for the first 72 hours
 *   its hour, too
 */
const char *
guide_take_along_get_date_when (GuideTakeAlong *self,
                                guint           index)
{
  g_return_val_if_fail (GUIDE_IS_TAKE_ALONG (self), NULL);
  g_return_val_if_fail (index < self->whens->len, NULL);

  return self->whens->pdata[index];
}

/**
 * guide_take_along_get_get_ready:
 * @self: a #GuideTakeAlong
 *
 * Returns: (nullable) (transfer none): a list of what to do before the day, which
 *   stands in the place of the dates while no day is picked
 */
GuideNode *
guide_take_along_get_get_ready (GuideTakeAlong *self)
{
  g_return_val_if_fail (GUIDE_IS_TAKE_ALONG (self), NULL);

  return self->treatment == NULL ? guide_visit_lookup (self->visit, GUIDE_VISIT_GET_READY) : NULL;
}

/**
 * guide_take_along_get_signs:
 * @self: a #GuideTakeAlong
 * @urgency: how soon
 *
 * Returns: (nullable) (transfer none): the list with the signs of that urgency that is
 *   taken along, and its title: `call-now` of visit-plan.ui, and so on; %NULL where
 *   the page has none of that urgency
 */
GuideNode *
guide_take_along_get_signs (GuideTakeAlong *self,
                            GuideUrgency    urgency)
{
  g_autoptr (GEnumClass) urgencies = g_type_class_ref (GUIDE_TYPE_URGENCY);
  g_autofree char *id = NULL;

  g_return_val_if_fail (GUIDE_IS_TAKE_ALONG (self), NULL);

  id = g_strconcat ("call-", g_enum_get_value (urgencies, urgency)->value_nick, NULL);

  return guide_visit_lookup (self->visit, id);
}

/**
 * guide_take_along_dup_signs:
 * @list: a list of signs
 *
 * Returns: (transfer full): its signs in one run of words: lines of their own would
 *   make all of the page smaller
 */
char *
guide_take_along_dup_signs (GuideNode *list)
{
  GListModel *items;
  g_autoptr (GString) signs = g_string_new (NULL);

  g_return_val_if_fail (GUIDE_IS_LIST (list), NULL);

  items = guide_node_get_children (list);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (GuideItem) item = g_list_model_get_item (items, i);
      g_autofree char *sign = guide_text_dup_plain (guide_item_get_text (item));

      g_string_append_printf (signs, "%s%s", i > 0 ? " · " : "", sign);
    }

  return g_string_free (g_steal_pointer (&signs), FALSE);
}
