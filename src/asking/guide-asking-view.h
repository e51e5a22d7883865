/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_ASKING_VIEW (guide_asking_view_get_type ())
G_DECLARE_DERIVABLE_TYPE (GuideAskingView, guide_asking_view, GUIDE, ASKING_VIEW, GtkWidget)

/**
 * GuideAskingViewClass:
 * @new_screen: makes the screen for the stage at which the visitor's run is
 */
struct _GuideAskingViewClass
{
  GtkWidgetClass parent_class;

  GtkWidget *(*new_screen) (GuideAskingView *self);
};

GuideContext * guide_asking_view_get_context (GuideAskingView *self);
gpointer       guide_asking_view_get_run     (GuideAskingView *self);

G_END_DECLS
