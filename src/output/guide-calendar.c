/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-calendar.h"

#include "guide-clinic-lines.h"
#include "guide-i18n.h"
#include "guide-list.h"
#include "guide-module.h"
#include "guide-output-tools.h"
#include "guide-take-along.h"

/* The plan's day and hours for the reader's own calendar. Each event has the name of the
 * plan in its own, so that a file of a changed plan replaces what an earlier one brought,
 * and one of the same plan brings nothing twice. */

#define DOMAIN "microneedling-guide"

/* In minutes. */
#define VISIT_LENGTH 60
#define NOTE_LENGTH 15 /* what has to wait takes no time; readers show no event of none */
#define VISIT_REMINDER (24 * 60)

typedef struct
{
  GuideVisitPlan *plan;
  char           *signs;
  GArray         *events; /* of GuideCalendarEvent */
} Making;

static void
clear_event (gpointer data)
{
  GuideCalendarEvent *event = data;

  g_free (event->uid);
  g_free (event->summary);
  g_free (event->description);
  g_date_time_unref (event->start);
}

static void
add_signs (GPtrArray      *lines,
           GuideTakeAlong *words,
           GuideUrgency    urgency)
{
  GuideNode *list = guide_take_along_get_signs (words, urgency);
  g_autofree char *signs = list != NULL ? guide_take_along_dup_signs (list) : NULL;

  if (signs != NULL)
    g_ptr_array_add (lines, g_strdup_printf (_("%1$s: %2$s"), guide_list_get_title (GUIDE_LIST (list)), signs));
}

/* What stands under each event: when to get help, and whom to call. */
static char *
dup_signs (GuideVisitPlan *plan,
           GuideBook      *book,
           GuideClinic    *clinic,
           const char     *language)
{
  g_autoptr (GuideTakeAlong) words = guide_take_along_new (plan, book, 0);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) calls = clinic != NULL ? guide_clinic_lines_dup_calls (clinic, language) : NULL;

  for (int urgency = GUIDE_URGENCY_NOW; urgency >= 0; urgency--)
    add_signs (lines, words, urgency);
  for (guint i = 0; calls != NULL && calls[i] != NULL; i++)
    g_ptr_array_add (lines, g_strdup (calls[i]));
  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (char **) lines->pdata);
}

static void
add_event (Making     *self,
           const char *kind,
           int         hours,
           char       *summary,
           const char *text)
{
  g_autofree char *id = guide_visit_plan_dup_calendar_id (self->plan);
  GuideCalendarEvent event = { .uid = g_strdup_printf ("%s-%s@" DOMAIN, id, kind),
                               .start = guide_visit_plan_dup_moment (self->plan, hours),
                               .minutes = hours == 0 ? VISIT_LENGTH : NOTE_LENGTH,
                               .remind_minutes = hours == 0 ? VISIT_REMINDER : 0,
                               .summary = summary,
                               .description = g_strjoin ("\n\n", text, self->signs, NULL) };

  g_array_append_val (self->events, event);
}

static void
add_milestones (Making    *self,
                GuideBook *book)
{
  GListModel *children = guide_node_get_children (GUIDE_NODE (guide_book_get_visit (book)));

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);
      GuideMilestone *milestone = GUIDE_IS_MILESTONE (child) ? GUIDE_MILESTONE (child) : NULL;
      g_autofree char *text = NULL;

      if (milestone == NULL)
        continue;
      text = g_strjoin ("\n", guide_milestone_get_text (milestone),
                        _("Your clinic’s sheet comes first. Where it says something else, follow it."), NULL);
      add_event (self, guide_node_get_id (child), guide_milestone_get_hours (milestone),
                 /* Translators: an event of a calendar; “%s” is what has to wait until then, as “Make-up”. */
                 g_strdup_printf (_("Not before now: %s"), guide_milestone_get_title (milestone)), text);
    }
}

/**
 * guide_calendar_new:
 * @plan: what the visitor chose, with a day
 * @book: the book
 * @clinic: (nullable): the clinic whose numbers are told
 * @language: id of the language of the words
 * @moment: when the file is made
 * @error: return location for an error
 *
 * Makes a calendar file. The same plan and moment give the same bytes.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
guide_calendar_new (GuideVisitPlan *plan,
                    GuideBook      *book,
                    GuideClinic    *clinic,
                    const char     *language,
                    GDateTime      *moment,
                    GError        **error)
{
  GuideIcalWriteFunc write_calendar = guide_module_get ("calendar", "guide_ical_write", error);
  g_autoptr (GArray) events = g_array_new (FALSE, FALSE, sizeof (GuideCalendarEvent));
  g_autofree char *signs = NULL;
  Making self = { .plan = plan, .events = events };

  g_return_val_if_fail (guide_visit_plan_get_day (plan) != NULL, NULL);

  if (write_calendar == NULL)
    return NULL;

  g_array_set_clear_func (events, clear_event);
  self.signs = signs = dup_signs (plan, book, clinic, language);
  /* Translators: an event of a calendar: the day of the treatment. */
  add_event (&self, "treatment", 0, g_strdup (_("Visit for needling")),
             _("Your clinic’s sheet comes first. Where it says something else, follow it."));
  add_milestones (&self, book);

  return write_calendar ((const GuideCalendarEvent *) events->data, events->len, guide_visit_plan_get_calendar_changes (plan),
                         moment);
}
