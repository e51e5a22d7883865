/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_INPUT_LOCK (guide_input_lock_get_type ())
G_DECLARE_FINAL_TYPE (GuideInputLock, guide_input_lock, GUIDE, INPUT_LOCK, GObject)

GuideInputLock *guide_input_lock_new         (GtkWindow      *window);
void            guide_input_lock_set_covered (GuideInputLock *self,
                                              gboolean        covered);
void            guide_input_lock_clear       (GuideInputLock *self);

G_END_DECLS
