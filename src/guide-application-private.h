/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-application.h"

#include "guide-keeper.h"
#include "guide-kiosk.h"
#include "guide-preview.h"
#include "guide-window.h"

G_BEGIN_DECLS

/* What the files of the application share, and nobody else knows. */
struct _GuideApplication
{
  GtkApplication parent_instance;

  char          *page;     /* to open first, or NULL */
  char          *language; /* asked for on the command line, or NULL */
  char          *default_language;
  GStrv          languages;
  GuidePreview  *preview; /* of a catalogue that is being written, or NULL */
  GuideKeeper   *keeper;
  GuideSession  *session;
  GuideArtCache *art;
  GuideClinic   *clinic;
  GuideWindow   *window;

  gboolean       as_kiosk;
  char          *clinic_path; /* given on the command line, or NULL */
  GPtrArray     *greetings;
  GuideKiosk    *kiosk;
  int            status;
};

void         guide_application_begin_session          (GuideApplication *self);
void         guide_application_show_session           (GuideApplication *self);
void         guide_application_show_session_soon      (GuideApplication *self);
const char  *guide_application_settle_language        (GuideApplication *self);

/* At home. */
GuideClinic *guide_application_load_home_clinic       (void);
void         guide_application_keep_session           (GuideApplication *self);
void         guide_application_prepare_home           (GuideApplication *self);
void         guide_application_forget                 (GuideApplication *self);

/* In the kiosk. */
GuideClinic *guide_application_load_kiosk_clinic      (GuideApplication *self);
void         guide_application_settle_kiosk_languages (GuideApplication *self);
void         guide_application_make_kiosk             (GuideApplication *self);

G_END_DECLS
