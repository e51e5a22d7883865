/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-session.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_KEEPER (guide_keeper_get_type ())
G_DECLARE_FINAL_TYPE (GuideKeeper, guide_keeper, GUIDE, KEEPER, GObject)

GuideKeeper *guide_keeper_new    (const char   *path);
void         guide_keeper_attach (GuideKeeper  *self,
                                  GuideSession *session);
void         guide_keeper_flush  (GuideKeeper  *self);
gboolean     guide_keeper_forget (GuideKeeper  *self,
                                  GError      **error);

G_END_DECLS
