/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-kiosk.h"

#include "guide-doorkeeper.h"
#include "guide-front.h"
#include "guide-idle-clock.h"
#include "guide-input-lock.h"
#include "guide-objects-alive.h"
#include "guide-one-screen.h"
#include "guide-presence.h"
#include "guide-sleep-watch.h"
#include "guide-visit-calendar.h"
#include "guide-watchdog.h"

G_BEGIN_DECLS

/* The moments of a visit, in their order. */
typedef enum
{
  KIOSK_WAITING,
  KIOSK_CHOOSING_LANGUAGE,
  KIOSK_CHOOSING_LOOK,
  KIOSK_READING
} GuideKioskMoment;

/* What the files of the kiosk share, and nobody else knows. */
struct _GuideKiosk
{
  GObject parent_instance;

  GuideWindow        *window;
  GuideFront         *front;
  GuideClinic        *clinic;
  GPtrArray          *greetings;
  GuideContext       *context;
  PangoFontMap       *fonts; /* of this visit */
  GuideIdleClock     *clock;
  GuidePresence      *presence;
  GuideSleepWatch    *sleep_watch;
  GuideOneScreen     *one_screen;
  GuideInputLock     *lock;
  GuideVisitCalendar *calendar;
  GuideWatchdog      *watchdog;
  GuideDoorkeeper    *doorkeeper;
  GuideObjectsAlive  *sessions; /* that live */
  GuideObjectsAlive  *contexts;
  GuideKioskMoment    moment;
};

void guide_kiosk_add_actions (GuideKiosk       *self);
void guide_kiosk_start_visit (GuideKiosk       *self);
void guide_kiosk_go_to       (GuideKiosk       *self,
                              GuideKioskMoment  moment);
void guide_kiosk_end_visit   (GuideKiosk       *self);

G_END_DECLS
