/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-session.h"

#include "guide-kept.h"
#include "guide-strings.h"

/* Everything one visitor chose, and nothing else does: ending a visit is
 * dropping this object and making a new one. It holds ids, never pointers into
 * the book, so that the book can be loaded again in another language. */
struct _GuideSession
{
  GObject parent_instance;

  char           *language;        /* to show the guide in */
  char           *chosen_language; /* what the visitor chose of it, or NULL */
  char           *place;
  char           *last_page;
  char           *paper; /* `a4`, `letter`, or NULL while nobody chose */
  int             text_size;
  GuideAppearance appearance;
  int             reading_speed;
  int             tone;
  gboolean        tone_asked;
  GPtrArray      *read;
  GPtrArray      *history; /* places, the newest last */
  GPtrArray      *concerns;
  GuideVisitPlan *visit_plan;
  GuideQuizRun   *quiz;       /* in memory alone, as the answers in it */
  GuideCheckRun  *self_check; /* the same, and never kept */
};

enum
{
  SESSION_LANGUAGE = 1,
  SESSION_CHOSEN_LANGUAGE,
  SESSION_PLACE,
  SESSION_LAST_PAGE,
  SESSION_TEXT_SIZE,
  SESSION_APPEARANCE,
  SESSION_READING_SPEED,
  SESSION_TONE,
  SESSION_TONE_ASKED,
  SESSION_READ,
  SESSION_CONCERNS,
  SESSION_PAPER,
  N_SESSION_PROPS
};

/* Far more steps back than anybody takes, and a bound for a kiosk. */
#define HISTORY_MAX 200

static GParamSpec *props[N_SESSION_PROPS];

G_DEFINE_ENUM_TYPE (GuideAppearance,
                    guide_appearance,
                    G_DEFINE_ENUM_VALUE (GUIDE_APPEARANCE_SYSTEM, "system"),
                    G_DEFINE_ENUM_VALUE (GUIDE_APPEARANCE_LIGHT, "light"),
                    G_DEFINE_ENUM_VALUE (GUIDE_APPEARANCE_DARK, "dark"),
                    G_DEFINE_ENUM_VALUE (GUIDE_APPEARANCE_CONTRAST, "contrast"))

G_DEFINE_FINAL_TYPE (GuideSession, guide_session, G_TYPE_OBJECT)

static gboolean
replace (char      **field,
         const char *value)
{
  if (g_strcmp0 (*field, value) == 0)
    return FALSE;

  g_free (*field);
  *field = g_strdup (value);

  return TRUE;
}

static void
set_last_page (GuideSession *self,
               const char   *page_id)
{
  if (replace (&self->last_page, page_id))
    g_object_notify_by_pspec (G_OBJECT (self), props[SESSION_LAST_PAGE]);
}

static void
guide_session_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  GuideSession *self = GUIDE_SESSION (object);

  switch (prop_id)
    {
    case SESSION_LANGUAGE:
      guide_session_set_language (self, g_value_get_string (value));
      break;
    case SESSION_CHOSEN_LANGUAGE:
      guide_session_set_language (self, g_value_get_string (value));
      break;
    case SESSION_LAST_PAGE:
      set_last_page (self, g_value_get_string (value));
      break;
    case SESSION_PAPER:
      if (replace (&self->paper, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case SESSION_TEXT_SIZE:
      guide_session_set_text_size (self, g_value_get_int (value));
      break;
    case SESSION_APPEARANCE:
      guide_session_set_appearance (self, g_value_get_enum (value));
      break;
    case SESSION_READING_SPEED:
      guide_session_set_reading_speed (self, g_value_get_int (value));
      break;
    case SESSION_TONE:
      guide_session_set_tone (self, g_value_get_int (value));
      break;
    case SESSION_TONE_ASKED:
      guide_session_set_tone_asked (self, g_value_get_boolean (value));
      break;
    case SESSION_READ:
      if (guide_strings_replace (self->read, g_value_get_boxed (value), G_MAXUINT))
        g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_session_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  GuideSession *self = GUIDE_SESSION (object);

  switch (prop_id)
    {
    case SESSION_LANGUAGE:
      g_value_set_string (value, self->language);
      break;
    case SESSION_CHOSEN_LANGUAGE:
      g_value_set_string (value, self->chosen_language);
      break;
    case SESSION_PLACE:
      g_value_set_string (value, self->place);
      break;
    case SESSION_LAST_PAGE:
      g_value_set_string (value, self->last_page);
      break;
    case SESSION_PAPER:
      g_value_set_string (value, self->paper);
      break;
    case SESSION_TEXT_SIZE:
      g_value_set_int (value, self->text_size);
      break;
    case SESSION_APPEARANCE:
      g_value_set_enum (value, self->appearance);
      break;
    case SESSION_READING_SPEED:
      g_value_set_int (value, self->reading_speed);
      break;
    case SESSION_TONE:
      g_value_set_int (value, self->tone);
      break;
    case SESSION_TONE_ASKED:
      g_value_set_boolean (value, self->tone_asked);
      break;
    case SESSION_READ:
      g_value_take_boxed (value, guide_strings_dup (self->read));
      break;
    case SESSION_CONCERNS:
      g_value_take_boxed (value, guide_strings_dup (self->concerns));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_session_finalize (GObject *object)
{
  GuideSession *self = GUIDE_SESSION (object);

  g_free (self->language);
  g_free (self->chosen_language);
  g_free (self->place);
  g_free (self->last_page);
  g_free (self->paper);
  g_ptr_array_unref (self->read);
  g_ptr_array_unref (self->history);
  g_ptr_array_unref (self->concerns);
  g_object_unref (self->visit_plan);
  g_clear_object (&self->quiz);
  g_clear_object (&self->self_check);

  G_OBJECT_CLASS (guide_session_parent_class)->finalize (object);
}

static void
guide_session_class_init (GuideSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GParamFlags kept = flags | GUIDE_PARAM_KEPT;

  object_class->set_property = guide_session_set_property;
  object_class->get_property = guide_session_get_property;
  object_class->finalize = guide_session_finalize;

  props[SESSION_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, flags | GUIDE_PARAM_CHOICE);
  props[SESSION_CHOSEN_LANGUAGE] = g_param_spec_string ("chosen-language", "language", NULL, NULL, kept);
  props[SESSION_PLACE] = g_param_spec_string ("place", NULL, NULL, GUIDE_PLACE_HOME, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[SESSION_LAST_PAGE] = g_param_spec_string ("last-page", NULL, NULL, NULL, kept);
  props[SESSION_TEXT_SIZE] = g_param_spec_int ("text-size", NULL, NULL, GUIDE_TEXT_SIZE_MIN, GUIDE_TEXT_SIZE_MAX,
                                               GUIDE_TEXT_SIZE_MIN, kept | GUIDE_PARAM_CHOICE | GUIDE_PARAM_STYLE);
  props[SESSION_APPEARANCE] = g_param_spec_enum ("appearance", NULL, NULL, GUIDE_TYPE_APPEARANCE, GUIDE_APPEARANCE_SYSTEM,
                                                 kept | GUIDE_PARAM_CHOICE);
  props[SESSION_READING_SPEED] = g_param_spec_int ("reading-speed", NULL, NULL, GUIDE_READING_SPEED_MIN, GUIDE_READING_SPEED_MAX, 0,
                                                   kept | GUIDE_PARAM_CHOICE);
  props[SESSION_TONE] = g_param_spec_int ("tone", NULL, NULL, 0, GUIDE_N_TONES, 0, kept | GUIDE_PARAM_CHOICE);
  props[SESSION_TONE_ASKED] = g_param_spec_boolean ("tone-asked", NULL, NULL, FALSE, flags);
  props[SESSION_READ] = g_param_spec_boxed ("read", NULL, NULL, G_TYPE_STRV, kept);
  props[SESSION_CONCERNS] = g_param_spec_boxed ("concerns", NULL, NULL, G_TYPE_STRV, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[SESSION_PAPER] = g_param_spec_string ("paper", NULL, NULL, NULL, kept);
  g_object_class_install_properties (object_class, N_SESSION_PROPS, props);
}

/* What the result of the self-check lists as worth telling stands in the list
 * for the visit, for as long as there is that result. That it is to be taken along
 * was said of that result alone. */
static void
self_check_changed_cb (GuideSession *self)
{
  g_auto (GStrv) findings = guide_check_run_dup_findings (self->self_check);

  g_assert (GUIDE_IS_SESSION (self));

  guide_session_clear_concerns (self);
  g_object_set (self->visit_plan, "take-ticked", FALSE, NULL);
  for (guint i = 0; findings[i] != NULL; i++)
    guide_session_add_concern (self, findings[i]);
}

static void
guide_session_init (GuideSession *self)
{
  self->place = g_strdup (GUIDE_PLACE_HOME);
  self->text_size = GUIDE_TEXT_SIZE_MIN;
  self->read = guide_strings_new ();
  self->history = guide_strings_new ();
  self->concerns = guide_strings_new ();
  self->visit_plan = guide_visit_plan_new ();
  /* To compare at first: what this guide is about, beside leaving it be. */
  guide_visit_plan_set_choice (self->visit_plan, GUIDE_CHOICE_NEEDLING, TRUE);
  guide_visit_plan_set_choice (self->visit_plan, GUIDE_CHOICE_NOTHING, TRUE);
  self->quiz = guide_quiz_run_new ();
  self->self_check = guide_check_run_new ();
  g_signal_connect_object (self->self_check, "changed", G_CALLBACK (self_check_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * guide_session_new:
 *
 * A visit that has just begun: at Home, nothing chosen.
 *
 * Returns: (transfer full): a new session
 */
GuideSession *
guide_session_new (void)
{
  return g_object_new (GUIDE_TYPE_SESSION, NULL);
}

/**
 * guide_session_add_concern:
 * @self: a #GuideSession
 * @question_id: id of a question of visit-plan.ui
 *
 * Notes a question that the self-check found worth asking, so that it stands
 * in the list for the visit. Never kept: it says something about the visitor.
 */
void
guide_session_add_concern (GuideSession *self,
                           const char   *question_id)
{
  g_return_if_fail (GUIDE_IS_SESSION (self));
  g_return_if_fail (question_id != NULL);

  if (guide_session_has_concern (self, question_id))
    return;

  g_ptr_array_add (self->concerns, g_strdup (question_id));
  guide_visit_plan_set_line (self->visit_plan, question_id, TRUE);
  g_object_notify_by_pspec (G_OBJECT (self), props[SESSION_CONCERNS]);
}

/**
 * guide_session_has_concern:
 * @self: a #GuideSession
 * @question_id: id of a question of visit-plan.ui
 *
 * Returns: whether the self-check found it worth asking
 */
gboolean
guide_session_has_concern (GuideSession *self,
                           const char   *question_id)
{
  g_return_val_if_fail (GUIDE_IS_SESSION (self), FALSE);

  return g_ptr_array_find_with_equal_func (self->concerns, question_id, g_str_equal, NULL);
}

/**
 * guide_session_clear_concerns:
 * @self: a #GuideSession
 *
 * Forgets what the self-check found, as when its answers are wiped.
 */
void
guide_session_clear_concerns (GuideSession *self)
{
  g_return_if_fail (GUIDE_IS_SESSION (self));

  if (self->concerns->len == 0)
    return;

  for (guint i = 0; i < self->concerns->len; i++)
    guide_visit_plan_set_line (self->visit_plan, self->concerns->pdata[i], FALSE);
  g_ptr_array_set_size (self->concerns, 0);
  g_object_notify_by_pspec (G_OBJECT (self), props[SESSION_CONCERNS]);
}

/**
 * guide_session_get_visit_plan:
 * @self: a #GuideSession
 *
 * Returns: (transfer none): what the visitor prepares for a visit
 */
GuideVisitPlan *
guide_session_get_visit_plan (GuideSession *self)
{
  g_return_val_if_fail (GUIDE_IS_SESSION (self), NULL);

  return self->visit_plan;
}

/**
 * guide_session_get_quiz:
 * @self: a #GuideSession
 *
 * Returns: (transfer none): the visitor's way through the quiz
 */
GuideQuizRun *
guide_session_get_quiz (GuideSession *self)
{
  g_return_val_if_fail (GUIDE_IS_SESSION (self), NULL);

  return self->quiz;
}

/**
 * guide_session_get_self_check:
 * @self: a #GuideSession
 *
 * Returns: (transfer none): the visitor's way through the self-check
 */
GuideCheckRun *
guide_session_get_self_check (GuideSession *self)
{
  g_return_val_if_fail (GUIDE_IS_SESSION (self), NULL);

  return self->self_check;
}

/* How a visitor likes the guide: language, size and colours, skin in the
 * drawings. */

/**
 * guide_session_get_language:
 * @self: a #GuideSession
 *
 * Returns: (nullable): id of the language to show the guide in: the one chosen
 *   or offered last, or %NULL for the system's
 */
const char *
guide_session_get_language (GuideSession *self)
{
  g_return_val_if_fail (GUIDE_IS_SESSION (self), NULL);

  return self->language;
}

/**
 * guide_session_set_language:
 * @self: a #GuideSession
 * @language: (nullable): id of a language, such as `es`, or %NULL
 *
 * The visitor chooses a language.
 */
void
guide_session_set_language (GuideSession *self,
                            const char   *language)
{
  g_return_if_fail (GUIDE_IS_SESSION (self));

  if (replace (&self->chosen_language, language))
    g_object_notify_by_pspec (G_OBJECT (self), props[SESSION_CHOSEN_LANGUAGE]);
  if (replace (&self->language, language))
    g_object_notify_by_pspec (G_OBJECT (self), props[SESSION_LANGUAGE]);
}

/**
 * guide_session_offer_language:
 * @self: a #GuideSession
 * @language: id of a language, such as `es`
 *
 * Shows the guide in a language that the visitor did not choose: the system's,
 * or that of the command line.
 */
void
guide_session_offer_language (GuideSession *self,
                              const char   *language)
{
  g_return_if_fail (GUIDE_IS_SESSION (self));

  if (replace (&self->language, language))
    g_object_notify_by_pspec (G_OBJECT (self), props[SESSION_LANGUAGE]);
}

/**
 * guide_session_get_text_size:
 * @self: a #GuideSession
 *
 * Returns: the size of the text in percent, a step from %GUIDE_TEXT_SIZE_MIN to %GUIDE_TEXT_SIZE_MAX
 */
int
guide_session_get_text_size (GuideSession *self)
{
  g_return_val_if_fail (GUIDE_IS_SESSION (self), GUIDE_TEXT_SIZE_MIN);

  return self->text_size;
}

/**
 * guide_session_set_text_size:
 * @self: a #GuideSession
 * @percent: the size wanted; it is brought to the nearest step that there is
 */
void
guide_session_set_text_size (GuideSession *self,
                             int           percent)
{
  int wanted = CLAMP (percent, GUIDE_TEXT_SIZE_MIN, GUIDE_TEXT_SIZE_MAX);
  int size = (wanted + GUIDE_TEXT_SIZE_STEP / 2) / GUIDE_TEXT_SIZE_STEP * GUIDE_TEXT_SIZE_STEP;

  g_return_if_fail (GUIDE_IS_SESSION (self));

  if (self->text_size == size)
    return;

  self->text_size = size;
  g_object_notify_by_pspec (G_OBJECT (self), props[SESSION_TEXT_SIZE]);
}

/**
 * guide_session_get_appearance:
 * @self: a #GuideSession
 *
 * Returns: the look the reader asked for
 */
GuideAppearance
guide_session_get_appearance (GuideSession *self)
{
  g_return_val_if_fail (GUIDE_IS_SESSION (self), GUIDE_APPEARANCE_SYSTEM);

  return self->appearance;
}

/**
 * guide_session_set_appearance:
 * @self: a #GuideSession
 * @appearance: the look wanted
 */
void
guide_session_set_appearance (GuideSession   *self,
                              GuideAppearance appearance)
{
  g_return_if_fail (GUIDE_IS_SESSION (self));

  if (self->appearance == appearance)
    return;

  self->appearance = appearance;
  g_object_notify_by_pspec (G_OBJECT (self), props[SESSION_APPEARANCE]);
}

/**
 * guide_session_get_reading_speed:
 * @self: a #GuideSession
 *
 * Returns: how fast is read aloud: below 0 slower than usual, above 0 faster
 */
int
guide_session_get_reading_speed (GuideSession *self)
{
  g_return_val_if_fail (GUIDE_IS_SESSION (self), 0);

  return self->reading_speed;
}

/**
 * guide_session_set_reading_speed:
 * @self: a #GuideSession
 * @speed: how fast, from %GUIDE_READING_SPEED_MIN to %GUIDE_READING_SPEED_MAX
 */
void
guide_session_set_reading_speed (GuideSession *self,
                                 int           speed)
{
  int wanted = CLAMP (speed, GUIDE_READING_SPEED_MIN, GUIDE_READING_SPEED_MAX);

  g_return_if_fail (GUIDE_IS_SESSION (self));

  if (self->reading_speed == wanted)
    return;

  self->reading_speed = wanted;
  g_object_notify_by_pspec (G_OBJECT (self), props[SESSION_READING_SPEED]);
}

/**
 * guide_session_get_tone:
 * @self: a #GuideSession
 *
 * Returns: the skin tone chosen for the drawings, 1 (light) to 6 (dark), or 0
 *   while the reader has not chosen
 */
int
guide_session_get_tone (GuideSession *self)
{
  g_return_val_if_fail (GUIDE_IS_SESSION (self), 0);

  return self->tone;
}

/**
 * guide_session_set_tone:
 * @self: a #GuideSession
 * @tone: 1 (light) to 6 (dark), or 0 for none chosen
 */
void
guide_session_set_tone (GuideSession *self,
                        int           tone)
{
  g_return_if_fail (GUIDE_IS_SESSION (self));
  g_return_if_fail (tone >= 0 && tone <= GUIDE_N_TONES);

  if (self->tone == tone)
    return;

  self->tone = tone;
  g_object_notify_by_pspec (G_OBJECT (self), props[SESSION_TONE]);
}

/**
 * guide_session_get_tone_asked:
 * @self: a #GuideSession
 *
 * Returns: whether this visitor has been asked for the skin in the drawings
 */
gboolean
guide_session_get_tone_asked (GuideSession *self)
{
  g_return_val_if_fail (GUIDE_IS_SESSION (self), FALSE);

  return self->tone_asked;
}

/**
 * guide_session_set_tone_asked:
 * @self: a #GuideSession
 * @asked: whether the question has been asked; it is asked once a visit and
 *   not kept
 */
void
guide_session_set_tone_asked (GuideSession *self,
                              gboolean      asked)
{
  g_return_if_fail (GUIDE_IS_SESSION (self));

  if (self->tone_asked == !!asked)
    return;

  self->tone_asked = !!asked;
  g_object_notify_by_pspec (G_OBJECT (self), props[SESSION_TONE_ASKED]);
}

/* Where a visitor is, was, and has read. */

/**
 * guide_session_get_place:
 * @self: a #GuideSession
 *
 * Returns: where the visitor is: id of a page, or `start` and the like
 */
const char *
guide_session_get_place (GuideSession *self)
{
  g_return_val_if_fail (GUIDE_IS_SESSION (self), NULL);

  return self->place;
}

static void
move_to (GuideSession *self,
         const char   *place)
{
  if (replace (&self->place, place))
    g_object_notify_by_pspec (G_OBJECT (self), props[SESSION_PLACE]);
}

/**
 * guide_session_go:
 * @self: a #GuideSession
 * @place: id of a page, or the name of another screen
 *
 * Goes to a place and remembers where the visitor was.
 */
void
guide_session_go (GuideSession *self,
                  const char   *place)
{
  g_return_if_fail (GUIDE_IS_SESSION (self));
  g_return_if_fail (place != NULL);

  if (g_str_equal (place, self->place))
    return;

  if (self->history->len == HISTORY_MAX)
    g_ptr_array_remove_index (self->history, 0);
  g_ptr_array_add (self->history, g_strdup (self->place));

  move_to (self, place);
}

/**
 * guide_session_go_back:
 * @self: a #GuideSession
 *
 * Goes to where the visitor was before.
 *
 * Returns: whether there was such a place
 */
gboolean
guide_session_go_back (GuideSession *self)
{
  g_autofree char *place = NULL;

  g_return_val_if_fail (GUIDE_IS_SESSION (self), FALSE);

  if (self->history->len == 0)
    return FALSE;

  place = g_ptr_array_steal_index (self->history, self->history->len - 1);
  move_to (self, place);

  return TRUE;
}

/**
 * guide_session_get_previous:
 * @self: a #GuideSession
 *
 * Returns: (nullable): where guide_session_go_back() leads, or %NULL where it
 *   leads nowhere
 */
const char *
guide_session_get_previous (GuideSession *self)
{
  g_return_val_if_fail (GUIDE_IS_SESSION (self), NULL);

  return self->history->len > 0 ? self->history->pdata[self->history->len - 1] : NULL;
}

/**
 * guide_session_mark_read:
 * @self: a #GuideSession
 * @page_id: id of a page of the book
 *
 * Notes that the visitor has opened a page, and that reading goes on there.
 */
void
guide_session_mark_read (GuideSession *self,
                         const char   *page_id)
{
  g_return_if_fail (GUIDE_IS_SESSION (self));
  g_return_if_fail (page_id != NULL);

  set_last_page (self, page_id);

  if (guide_session_is_read (self, page_id))
    return;

  g_ptr_array_add (self->read, g_strdup (page_id));
  g_object_notify_by_pspec (G_OBJECT (self), props[SESSION_READ]);
}

/**
 * guide_session_is_read:
 * @self: a #GuideSession
 * @page_id: id of a page
 *
 * Returns: whether the visitor has opened the page
 */
gboolean
guide_session_is_read (GuideSession *self,
                       const char   *page_id)
{
  g_return_val_if_fail (GUIDE_IS_SESSION (self), FALSE);

  return g_ptr_array_find_with_equal_func (self->read, page_id, g_str_equal, NULL);
}

/**
 * guide_session_get_last_page:
 * @self: a #GuideSession
 *
 * Returns: (nullable): id of the page opened last, to go on from
 */
const char *
guide_session_get_last_page (GuideSession *self)
{
  g_return_val_if_fail (GUIDE_IS_SESSION (self), NULL);

  return self->last_page;
}

/**
 * guide_session_get_paper:
 * @self: a #GuideSession
 *
 * Returns: (nullable): the paper that the reader chose, `a4` or `letter`
 */
const char *
guide_session_get_paper (GuideSession *self)
{
  g_return_val_if_fail (GUIDE_IS_SESSION (self), NULL);

  return self->paper;
}
