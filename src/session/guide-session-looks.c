/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-session-private.h"

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
 * guide_session_get_chosen_language:
 * @self: a #GuideSession
 *
 * Returns: (nullable): id of the language that the visitor chose, whatever was
 *   offered since, or %NULL
 */
const char *
guide_session_get_chosen_language (GuideSession *self)
{
  g_return_val_if_fail (GUIDE_IS_SESSION (self), NULL);

  return self->chosen_language;
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

  if (guide_session_replace (&self->chosen_language, language))
    guide_session_notify (self, SESSION_CHOSEN_LANGUAGE);
  if (guide_session_replace (&self->language, language))
    guide_session_notify (self, SESSION_LANGUAGE);
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

  if (guide_session_replace (&self->language, language))
    guide_session_notify (self, SESSION_LANGUAGE);
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
  guide_session_notify (self, SESSION_TEXT_SIZE);
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
  guide_session_notify (self, SESSION_APPEARANCE);
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
  guide_session_notify (self, SESSION_TONE);
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
  guide_session_notify (self, SESSION_TONE_ASKED);
}
