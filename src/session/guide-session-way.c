/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-session-private.h"

/* Where a visitor is, was, and has read. */

/* Far more steps back than anybody takes, and a bound for a kiosk. */
#define HISTORY_MAX 200

/* For the other files of the session. */
void
guide_session_set_last_page (GuideSession *self,
                             const char   *page_id)
{
  if (guide_session_replace (&self->last_page, page_id))
    guide_session_notify (self, SESSION_LAST_PAGE);
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
  if (guide_session_replace (&self->place, place))
    guide_session_notify (self, SESSION_PLACE);
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

  guide_session_set_last_page (self, page_id);

  if (guide_session_is_read (self, page_id))
    return;

  g_ptr_array_add (self->read, g_strdup (page_id));
  guide_session_notify (self, SESSION_READ);
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
