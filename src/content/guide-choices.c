/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "config.h"

#include "guide-choices.h"

#include "guide-i18n.h"

#include <string.h>

/* One way to treat scars, doing nothing among them. The texts of all ways are of
 * equal length, so that none looks better for having more to say. */
struct _GuideChoice
{
  GuideBlock parent_instance;

  char *title;
  char *good_for;
  char *what;
  char *like;
  char *daily;
  char *good;
  char *bad;
  char *time;
  char *drawing;
  char *part;
  char *page;
  char *bears;
};

G_DEFINE_FINAL_TYPE (GuideChoice, guide_choice, GUIDE_TYPE_BLOCK)

static void
guide_choice_class_init (GuideChoiceClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD_TITLE (GuideChoice, title, "title"),   GUIDE_FIELD_LINE (GuideChoice, good_for, "good-for"),
    GUIDE_FIELD_LINE (GuideChoice, what, "what"),      GUIDE_FIELD_LINE (GuideChoice, like, "like"),
    GUIDE_FIELD_LINE (GuideChoice, daily, "daily"),    GUIDE_FIELD_LINE (GuideChoice, good, "good"),
    GUIDE_FIELD_LINE (GuideChoice, bad, "bad"),        GUIDE_FIELD_LINE (GuideChoice, time, "time"),
    GUIDE_FIELD_KEY (GuideChoice, drawing, "drawing"), GUIDE_FIELD_KEY (GuideChoice, part, "part"),
    GUIDE_FIELD_KEY (GuideChoice, page, "page"),       GUIDE_FIELD_KEY (GuideChoice, bears, "bears"),
  };

  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_choice_init (GuideChoice *self)
{
}

/**
 * guide_choice_get_title:
 * @self: a #GuideChoice
 *
 * Returns: its name
 */
const char *
guide_choice_get_title (GuideChoice *self)
{
  g_return_val_if_fail (GUIDE_IS_CHOICE (self), NULL);

  return self->title;
}

/**
 * guide_choice_get_good_for:
 * @self: a #GuideChoice
 *
 * Returns: which marks or scars it may help with
 */
const char *
guide_choice_get_good_for (GuideChoice *self)
{
  g_return_val_if_fail (GUIDE_IS_CHOICE (self), NULL);

  return self->good_for;
}

/**
 * guide_choice_get_what:
 * @self: a #GuideChoice
 *
 * Returns: what is done, in one sentence: who does not know its name knows it by
 *   this
 */
const char *
guide_choice_get_what (GuideChoice *self)
{
  g_return_val_if_fail (GUIDE_IS_CHOICE (self), NULL);

  return self->what;
}

/**
 * guide_choice_get_daily:
 * @self: a #GuideChoice
 *
 * Returns: what it asks of the days after it, and that no source says so, where
 *   none does
 */
const char *
guide_choice_get_daily (GuideChoice *self)
{
  g_return_val_if_fail (GUIDE_IS_CHOICE (self), NULL);

  return self->daily;
}

/**
 * guide_choice_get_like:
 * @self: a #GuideChoice
 *
 * Returns: what it is like to have it, after what is done
 */
const char *
guide_choice_get_like (GuideChoice *self)
{
  g_return_val_if_fail (GUIDE_IS_CHOICE (self), NULL);

  return self->like;
}

/**
 * guide_choice_get_good:
 * @self: a #GuideChoice
 *
 * Returns: its good points
 */
const char *
guide_choice_get_good (GuideChoice *self)
{
  g_return_val_if_fail (GUIDE_IS_CHOICE (self), NULL);

  return self->good;
}

/**
 * guide_choice_get_bad:
 * @self: a #GuideChoice
 *
 * Returns: its weak points
 */
const char *
guide_choice_get_bad (GuideChoice *self)
{
  g_return_val_if_fail (GUIDE_IS_CHOICE (self), NULL);

  return self->bad;
}

/**
 * guide_choice_get_time:
 * @self: a #GuideChoice
 *
 * Returns: the time it takes
 */
const char *
guide_choice_get_time (GuideChoice *self)
{
  g_return_val_if_fail (GUIDE_IS_CHOICE (self), NULL);

  return self->time;
}

/**
 * guide_choice_get_drawing:
 * @self: a #GuideChoice
 *
 * Returns: (nullable): name of a drawing that shows it
 */
const char *
guide_choice_get_drawing (GuideChoice *self)
{
  g_return_val_if_fail (GUIDE_IS_CHOICE (self), NULL);

  return self->drawing;
}

/**
 * guide_choice_get_part:
 * @self: a #GuideChoice
 *
 * Returns: (nullable): the part of that drawing which shows it
 */
const char *
guide_choice_get_part (GuideChoice *self)
{
  g_return_val_if_fail (GUIDE_IS_CHOICE (self), NULL);

  return self->part;
}

/**
 * guide_choice_get_page:
 * @self: a #GuideChoice
 *
 * Returns: id of the page to read on
 */
const char *
guide_choice_get_page (GuideChoice *self)
{
  g_return_val_if_fail (GUIDE_IS_CHOICE (self), NULL);

  return self->page;
}

/**
 * guide_choice_bears:
 * @self: a #GuideChoice
 * @value_id: id of something that can matter to a reader
 * @fact: (nullable): name of one of its texts, as `time`, or %NULL for any
 *
 * Returns: whether that text says something that bears on the value
 */
gboolean
guide_choice_bears (GuideChoice *self,
                    const char  *value_id,
                    const char  *fact)
{
  g_auto (GStrv) pairs = NULL;

  g_return_val_if_fail (GUIDE_IS_CHOICE (self), FALSE);

  pairs = g_strsplit (self->bears != NULL ? self->bears : "", " ", -1);
  for (guint i = 0; pairs[i] != NULL; i++)
    {
      const char *slash = strchr (pairs[i], '/');

      if (slash != NULL && strlen (value_id) == (gsize) (slash - pairs[i]) && g_str_has_prefix (pairs[i], value_id) &&
          (fact == NULL || g_str_equal (slash + 1, fact)))
        return TRUE;
    }

  return FALSE;
}

struct _GuideChoices
{
  GuideBlock parent_instance;

  char *lead;
  char *remember;
  char *compared;
};

G_DEFINE_FINAL_TYPE (GuideChoices, guide_choices, GUIDE_TYPE_BLOCK)

static void
guide_choices_class_init (GuideChoicesClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD_LINE (GuideChoices, lead, "lead"),
    GUIDE_FIELD_LINE (GuideChoices, remember, "remember"),
    GUIDE_FIELD_KEY (GuideChoices, compared, "compared"),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_CHOICE;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_choices_init (GuideChoices *self)
{
}

/* --- what is said of every option -------------------------------------------------- */

static const struct
{
  const char *id; /* what it is called in the book */
  const char *name;
  const char *(*get) (GuideChoice *choice);
} facts[GUIDE_N_CHOICE_FACTS] = {
  { "good-for", NC_("option", "May help with"), guide_choice_get_good_for },
  { "like", NC_("option", "What it is like"), guide_choice_get_like },
  { "daily", NC_("option", "Daily life"), guide_choice_get_daily },
  { "good", NC_("option", "Good points"), guide_choice_get_good },
  { "bad", NC_("option", "Weak points"), guide_choice_get_bad },
  { "time", NC_("option", "Time it takes"), guide_choice_get_time },
};

/**
 * guide_choice_get_fact_id:
 * @fact: which fact, under %GUIDE_N_CHOICE_FACTS
 *
 * Returns: what it is called in the book, for guide_choice_bears()
 */
const char *
guide_choice_get_fact_id (guint fact)
{
  g_return_val_if_fail (fact < GUIDE_N_CHOICE_FACTS, NULL);

  return facts[fact].id;
}

/**
 * guide_choice_get_fact_name:
 * @fact: which fact, under %GUIDE_N_CHOICE_FACTS
 *
 * Returns: its name, in the language of the reader
 */
const char *
guide_choice_get_fact_name (guint fact)
{
  g_return_val_if_fail (fact < GUIDE_N_CHOICE_FACTS, NULL);

  return guide_i18n_get_in ("option", facts[fact].name);
}

/**
 * guide_choice_dup_fact:
 * @self: a #GuideChoice
 * @fact: which fact, under %GUIDE_N_CHOICE_FACTS
 *
 * What is done stands before what that is like: in the book they are apart, since the
 * first is also under the name of the option where one chooses.
 *
 * Returns: (transfer full): what is said of the option
 */
char *
guide_choice_dup_fact (GuideChoice *self,
                       guint        fact)
{
  g_return_val_if_fail (GUIDE_IS_CHOICE (self), NULL);
  g_return_val_if_fail (fact < GUIDE_N_CHOICE_FACTS, NULL);

  if (facts[fact].get == guide_choice_get_like)
    return g_strjoin (" ", self->what, self->like, NULL);

  return g_strdup (facts[fact].get (self));
}

/**
 * guide_choices_get_lead:
 * @self: a #GuideChoices
 *
 * Returns: what to do with them, in one line
 */
const char *
guide_choices_get_lead (GuideChoices *self)
{
  g_return_val_if_fail (GUIDE_IS_CHOICES (self), NULL);

  return self->lead;
}

/**
 * guide_choices_get_remember:
 * @self: a #GuideChoices
 *
 * Returns: what to keep in mind of all of them
 */
const char *
guide_choices_get_remember (GuideChoices *self)
{
  g_return_val_if_fail (GUIDE_IS_CHOICES (self), NULL);

  return self->remember;
}

/**
 * guide_choices_get_compared:
 * @self: a #GuideChoices
 *
 * Returns: (nullable): year and month when they were last compared with their
 *   sources, as `2026-11`
 */
const char *
guide_choices_get_compared (GuideChoices *self)
{
  g_return_val_if_fail (GUIDE_IS_CHOICES (self), NULL);

  return self->compared;
}
