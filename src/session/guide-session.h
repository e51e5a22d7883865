/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-visit-plan.h"
#include "guide-check-run.h"
#include "guide-quiz-run.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * GuideAppearance:
 *
 * The look a reader asked for; the system's until they ask for another.
 */
typedef enum
{
  GUIDE_APPEARANCE_SYSTEM,
  GUIDE_APPEARANCE_LIGHT,
  GUIDE_APPEARANCE_DARK,
  GUIDE_APPEARANCE_CONTRAST
} GuideAppearance;

#define GUIDE_TYPE_APPEARANCE (guide_appearance_get_type ())
GType guide_appearance_get_type (void);

#define GUIDE_TEXT_SIZE_MIN 100
#define GUIDE_TEXT_SIZE_MAX 200
#define GUIDE_TEXT_SIZE_STEP 25

#define GUIDE_N_TONES 6

/* How fast is read aloud: slow, usual, fast. */
#define GUIDE_READING_SPEED_MIN -1
#define GUIDE_READING_SPEED_MAX 1

/**
 * GUIDE_PLACE_HOME:
 *
 * The place where a visit starts. A place is the id of a page, or the name of
 * one of the other screens (which no page may have as its id).
 */
#define GUIDE_PLACE_HOME "start"
#define GUIDE_PLACE_GLOSSARY "glossary"
#define GUIDE_PLACE_SOURCES "sources"
#define GUIDE_PLACE_ABOUT "about"
#define GUIDE_PLACE_COMPARE "compare-options"
#define GUIDE_PLACE_MY_VISIT "my-visit"
#define GUIDE_PLACE_TAKE_HOME "take-home"
#define GUIDE_PLACE_QUIZ "quiz"
#define GUIDE_PLACE_SELF_CHECK "self-check"

/**
 * GUIDE_PARAM_CHOICE: (skip)
 *
 * Flag of a property of the session that a visitor chooses. There is an action
 * `reader.NAME` for it, whose state is its value.
 */
#define GUIDE_PARAM_CHOICE (1 << (G_PARAM_USER_SHIFT + 1))

/**
 * GUIDE_PARAM_STYLE: (skip)
 *
 * Flag of a property of the session, a number, a yes or no, or an enumeration, that
 * the style sheets follow: the window has the class `NAME-VALUE`, as in `text-size-125`.
 */
#define GUIDE_PARAM_STYLE (1 << (G_PARAM_USER_SHIFT + 2))

#define GUIDE_TYPE_SESSION (guide_session_get_type ())
G_DECLARE_FINAL_TYPE (GuideSession, guide_session, GUIDE, SESSION, GObject)

GuideSession   *guide_session_new            (void);

const char     *guide_session_get_language   (GuideSession    *self);
void            guide_session_set_language   (GuideSession    *self,
                                              const char      *language);
void            guide_session_offer_language (GuideSession    *self,
                                              const char      *language);
const char     *guide_session_get_place      (GuideSession    *self);
void            guide_session_go             (GuideSession    *self,
                                              const char      *place);
gboolean        guide_session_go_back        (GuideSession    *self);
const char *    guide_session_get_previous   (GuideSession    *self);
int             guide_session_get_text_size  (GuideSession    *self);
void            guide_session_set_text_size  (GuideSession    *self,
                                              int              percent);
GuideAppearance guide_session_get_appearance (GuideSession    *self);
void            guide_session_set_appearance (GuideSession    *self,
                                              GuideAppearance  appearance);
const char     *guide_session_get_paper      (GuideSession    *self);
int             guide_session_get_reading_speed
                                             (GuideSession    *self);
void            guide_session_set_reading_speed
                                             (GuideSession    *self,
                                              int              speed);
int             guide_session_get_tone       (GuideSession    *self);
void            guide_session_set_tone       (GuideSession    *self,
                                              int              tone);
gboolean        guide_session_get_tone_asked (GuideSession    *self);
void            guide_session_set_tone_asked (GuideSession    *self,
                                              gboolean         asked);
void            guide_session_mark_read      (GuideSession    *self,
                                              const char      *page_id);
gboolean        guide_session_is_read        (GuideSession    *self,
                                              const char      *page_id);
const char     *guide_session_get_last_page  (GuideSession    *self);
void            guide_session_add_concern    (GuideSession    *self,
                                              const char      *question_id);
gboolean        guide_session_has_concern    (GuideSession    *self,
                                              const char      *question_id);
void            guide_session_clear_concerns (GuideSession    *self);
GuideVisitPlan *guide_session_get_visit_plan (GuideSession    *self);
GuideQuizRun   *guide_session_get_quiz       (GuideSession    *self);
GuideCheckRun  *guide_session_get_self_check (GuideSession    *self);

G_END_DECLS
