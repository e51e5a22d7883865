/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_WRONG_TRIES (guide_wrong_tries_get_type ())
G_DECLARE_FINAL_TYPE (GuideWrongTries, guide_wrong_tries, GUIDE, WRONG_TRIES, GObject)

GuideWrongTries *guide_wrong_tries_new      (const char      *folder,
                                             gint64           now);
int              guide_wrong_tries_get_wait (GuideWrongTries *self,
                                             gint64           now);
void             guide_wrong_tries_add      (GuideWrongTries *self,
                                             gint64           now);
void             guide_wrong_tries_clear    (GuideWrongTries *self);

G_END_DECLS
