/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"
#include "guide-window.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_APPLICATION (guide_application_get_type ())
G_DECLARE_DERIVABLE_TYPE (GuideApplication, guide_application, GUIDE, APPLICATION, GtkApplication)

/**
 * GuideApplicationClass:
 * @is_kiosk: whether strangers use it one after the other
 * @load_clinic: (transfer full): reads what the clinic says; %NULL where there
 *   is no clinic
 * @prepare: (nullable): called once before the display is opened
 * @begin_session: makes a new visitor's session ready, whose language is the
 *   one that the application starts in
 * @open_window: called once, when there is a window and nothing in it
 * @show: puts the guide into the window, each time anew
 *
 * What the guide at home and the guide in a waiting room do differently.
 */
struct _GuideApplicationClass
{
  GtkApplicationClass parent_class;

  gboolean is_kiosk;

  GuideClinic *(*load_clinic)   (GuideApplication *self);
  void         (*prepare)       (GuideApplication *self);
  void         (*begin_session) (GuideApplication *self,
                                 GuideSession     *session);
  void         (*open_window)   (GuideApplication *self,
                                 GuideWindow      *window);
  void         (*show)          (GuideApplication *self,
                                 GuideWindow      *window,
                                 GuideContext     *context);
};

GuideArtCache *guide_application_get_art           (GuideApplication *self);
GuideClinic   *guide_application_get_clinic        (GuideApplication *self);
GuideSession  *guide_application_get_session       (GuideApplication *self);
GuideWindow   *guide_application_get_window        (GuideApplication *self);
void           guide_application_set_logo          (GuideApplication *self,
                                                    GuideLogo        *logo);
void           guide_application_set_languages     (GuideApplication  *self,
                                                    const char *const *languages);
void           guide_application_set_language      (GuideApplication *self,
                                                    const char       *language);
const char    *guide_application_choose_language   (GuideApplication *self);

void           guide_application_begin_session     (GuideApplication *self);
void           guide_application_show_session      (GuideApplication *self);
void           guide_application_show_session_soon (GuideApplication *self);

G_END_DECLS
