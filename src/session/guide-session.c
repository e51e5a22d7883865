/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-session.h"

/* Everything one visitor chose, and nothing else does: ending a visit is
 * dropping this object and making a new one. It holds ids, never pointers into
 * the book, so that the book can be loaded again in another language. */
struct _GuideSession
{
  GObject parent_instance;

  char           *language;
  char           *place;
  char           *last_page;
  int             text_size;
  GuideAppearance appearance;
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
  PROP_LANGUAGE = 1,
  PROP_PLACE,
  PROP_LAST_PAGE,
  PROP_TEXT_SIZE,
  PROP_APPEARANCE,
  PROP_TONE,
  PROP_TONE_ASKED,
  PROP_READ,
  PROP_CONCERNS,
  N_PROPS
};

/* Far more steps back than anybody takes, and a bound for a kiosk. */
#define HISTORY_MAX 200

static GParamSpec *props[N_PROPS];

G_DEFINE_ENUM_TYPE (GuideAppearance, guide_appearance,
                    G_DEFINE_ENUM_VALUE (GUIDE_APPEARANCE_SYSTEM, "system"),
                    G_DEFINE_ENUM_VALUE (GUIDE_APPEARANCE_LIGHT, "light"),
                    G_DEFINE_ENUM_VALUE (GUIDE_APPEARANCE_DARK, "dark"),
                    G_DEFINE_ENUM_VALUE (GUIDE_APPEARANCE_CONTRAST, "contrast"))

G_DEFINE_FINAL_TYPE (GuideSession, guide_session, G_TYPE_OBJECT)

static gboolean
replace_string (char      **field,
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
  if (replace_string (&self->last_page, page_id))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LAST_PAGE]);
}

static gboolean
has_read (GuideSession      *self,
          const char *const *page_ids)
{
  guint n_ids = page_ids != NULL ? g_strv_length ((GStrv) page_ids) : 0;

  if (n_ids != self->read->len)
    return FALSE;

  for (guint i = 0; i < n_ids; i++)
    if (!g_str_equal (page_ids[i], self->read->pdata[i]))
      return FALSE;

  return TRUE;
}

static void
set_read (GuideSession       *self,
          const char *const *page_ids)
{
  if (has_read (self, page_ids))
    return;

  g_ptr_array_set_size (self->read, 0);
  for (guint i = 0; page_ids != NULL && page_ids[i] != NULL; i++)
    g_ptr_array_add (self->read, g_strdup (page_ids[i]));

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_READ]);
}

static char **
dup_strings (GPtrArray *strings)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < strings->len; i++)
    g_strv_builder_add (builder, strings->pdata[i]);

  return g_strv_builder_end (builder);
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
    case PROP_LANGUAGE:
      guide_session_set_language (self, g_value_get_string (value));
      break;
    case PROP_LAST_PAGE:
      set_last_page (self, g_value_get_string (value));
      break;
    case PROP_TEXT_SIZE:
      guide_session_set_text_size (self, g_value_get_int (value));
      break;
    case PROP_APPEARANCE:
      guide_session_set_appearance (self, g_value_get_enum (value));
      break;
    case PROP_TONE:
      guide_session_set_tone (self, g_value_get_int (value));
      break;
    case PROP_TONE_ASKED:
      guide_session_set_tone_asked (self, g_value_get_boolean (value));
      break;
    case PROP_READ:
      set_read (self, g_value_get_boxed (value));
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
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;
    case PROP_PLACE:
      g_value_set_string (value, self->place);
      break;
    case PROP_LAST_PAGE:
      g_value_set_string (value, self->last_page);
      break;
    case PROP_TEXT_SIZE:
      g_value_set_int (value, self->text_size);
      break;
    case PROP_APPEARANCE:
      g_value_set_enum (value, self->appearance);
      break;
    case PROP_TONE:
      g_value_set_int (value, self->tone);
      break;
    case PROP_TONE_ASKED:
      g_value_set_boolean (value, self->tone_asked);
      break;
    case PROP_READ:
      g_value_take_boxed (value, dup_strings (self->read));
      break;
    case PROP_CONCERNS:
      g_value_take_boxed (value, dup_strings (self->concerns));
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
  g_free (self->place);
  g_free (self->last_page);
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

  object_class->set_property = guide_session_set_property;
  object_class->get_property = guide_session_get_property;
  object_class->finalize = guide_session_finalize;

  props[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, flags);
  props[PROP_PLACE] = g_param_spec_string ("place", NULL, NULL, GUIDE_PLACE_HOME,
                                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_LAST_PAGE] = g_param_spec_string ("last-page", NULL, NULL, NULL, flags);
  props[PROP_TEXT_SIZE] = g_param_spec_int ("text-size", NULL, NULL, GUIDE_TEXT_SIZE_MIN,
                                            GUIDE_TEXT_SIZE_MAX, GUIDE_TEXT_SIZE_MIN, flags);
  props[PROP_APPEARANCE] = g_param_spec_enum ("appearance", NULL, NULL, GUIDE_TYPE_APPEARANCE,
                                              GUIDE_APPEARANCE_SYSTEM, flags);
  props[PROP_TONE] = g_param_spec_int ("tone", NULL, NULL, 0, GUIDE_N_TONES, 0, flags);
  props[PROP_TONE_ASKED] = g_param_spec_boolean ("tone-asked", NULL, NULL, FALSE, flags);
  props[PROP_READ] = g_param_spec_boxed ("read", NULL, NULL, G_TYPE_STRV, flags);
  props[PROP_CONCERNS] = g_param_spec_boxed ("concerns", NULL, NULL, G_TYPE_STRV,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
guide_session_init (GuideSession *self)
{
  self->place = g_strdup (GUIDE_PLACE_HOME);
  self->text_size = GUIDE_TEXT_SIZE_MIN;
  self->read = g_ptr_array_new_with_free_func (g_free);
  self->history = g_ptr_array_new_with_free_func (g_free);
  self->concerns = g_ptr_array_new_with_free_func (g_free);
  self->visit_plan = guide_visit_plan_new ();
  /* To compare at first: what this guide is about, beside leaving it be. */
  guide_visit_plan_set_option (self->visit_plan, "needling", TRUE);
  guide_visit_plan_set_option (self->visit_plan, "nothing", TRUE);
  self->quiz = guide_quiz_run_new ();
  self->self_check = guide_check_run_new ();
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
 * guide_session_get_language:
 * @self: a #GuideSession
 *
 * Returns: (nullable): id of the language chosen, or %NULL for the system's
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
 */
void
guide_session_set_language (GuideSession *self,
                            const char   *language)
{
  g_return_if_fail (GUIDE_IS_SESSION (self));

  if (replace_string (&self->language, language))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LANGUAGE]);
}

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
  if (replace_string (&self->place, place))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLACE]);
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
 * guide_session_get_text_size:
 * @self: a #GuideSession
 *
 * Returns: the size of the text, 100 to 200 percent
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
 * @percent: the size wanted; it is brought to the nearest step from 100 to 200
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
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TEXT_SIZE]);
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
guide_session_set_appearance (GuideSession    *self,
                              GuideAppearance  appearance)
{
  g_return_if_fail (GUIDE_IS_SESSION (self));

  if (self->appearance == appearance)
    return;

  self->appearance = appearance;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_APPEARANCE]);
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
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TONE]);
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
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TONE_ASKED]);
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
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_READ]);
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
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CONCERNS]);
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
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CONCERNS]);
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
