/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-kiosk-application.h"
#include "guide-window.h"

/* The kiosk in the process of the test, driven by its own actions and widgets:
 * for what cannot be seen from outside. */

typedef struct
{
  GtkApplication *application;
  GuideWindow    *window;
  guint           step_ms; /* how long it may take to follow */
} GuideInside;

typedef gboolean (*GuideInsideFilter) (GtkWidget *widget);

void       guide_inside_start             (GuideInside       *self,
                                           const char        *clinic,
                                           guint              step_ms);
void       guide_inside_settle            (guint              milliseconds);
gint64     guide_inside_get_deadline      (void);
void       guide_inside_leave_full_screen (GuideInside       *self);
void       guide_inside_resize            (GuideInside       *self,
                                           int                width,
                                           int                height);
void       guide_inside_act               (GuideInside       *self,
                                           const char        *action,
                                           const char        *target);
void       guide_inside_press             (GuideInside       *self,
                                           GtkWidget         *button);
void       guide_inside_forget_drawings   (GuideInside       *self);
void       guide_inside_leave_undrawn     (GuideInside       *self);
double     guide_inside_get_kilobytes     (void);
GPtrArray *guide_inside_gather            (GuideInside       *self,
                                           GuideInsideFilter  filter);
