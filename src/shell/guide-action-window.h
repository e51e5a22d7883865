/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-shell.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_ACTION_WINDOW (guide_action_window_get_type ())
G_DECLARE_DERIVABLE_TYPE (GuideActionWindow, guide_action_window, GUIDE, ACTION_WINDOW, GtkApplicationWindow)

/**
 * GuideActionWindowClass:
 * @get_context: tells what its views share
 * @get_shell: tells what is inside the window, or %NULL
 *
 * A window with all the actions of the guide and the keys beside them. It leaves to the
 * class made of it what they act upon.
 */
struct _GuideActionWindowClass
{
  GtkApplicationWindowClass parent_class;

  GuideContext *(*get_context) (GuideActionWindow *self);
  GuideShell   *(*get_shell)   (GuideActionWindow *self);
};

void guide_action_window_set_enabled (GuideActionWindow *self,
                                      gboolean           enabled,
                                      gboolean           locked);
void guide_action_window_add_choices (GuideActionWindow *self,
                                      GuideSession      *session);

G_END_DECLS
