/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide"

#include "guide-application-private.h"

#include "guide-clinic-commands.h"
#include "guide-folders.h"
#include "guide-home.h"
#include "guide-language.h"
#include "guide-loader.h"

/* The application at home: what is kept from one start to the next, and a
 * first screen whose drawings are ready. */

/* At home a clinic that says nothing of itself is none. */
GuideClinic *
guide_application_load_home_clinic (void)
{
  g_autofree char *path = guide_clinic_dup_system_path ();
  g_autoptr (GuideClinic) clinic = path != NULL ? guide_clinic_commands_load (path, guide_folders_get_locale ()) : NULL;

  if (clinic == NULL || (guide_clinic_get_name (clinic) == NULL && guide_clinic_get_phone (clinic) == NULL &&
                         guide_clinic_get_emergency (clinic) == NULL))
    return NULL;

  return g_steal_pointer (&clinic);
}

/* A kiosk has no keeper: a visit is in memory alone. */
void
guide_application_keep_session (GuideApplication *self)
{
  g_autofree char *path =
    g_build_filename (g_get_user_data_dir (), "microneedling-guide", "reader.ini", NULL);

  self->keeper = guide_keeper_new (path);
  guide_keeper_attach (self->keeper, self->session);
}

/* Deletes what was kept, and begins anew. */
void
guide_application_forget (GuideApplication *self)
{
  g_autoptr (GError) error = NULL;

  if (!guide_keeper_forget (self->keeper, &error))
    g_warning ("What was kept could not be deleted: %s", error->message);

  g_clear_pointer (&self->language, g_free);
  guide_application_begin_session (self);
  guide_application_show_session_soon (self);
}

/* Opening the display takes longer than all the rest of the start, and needs
 * one processor: meanwhile the worker makes the drawings of the first screen.
 * What the desktop asks for is not known yet; if it asks for other colours,
 * they are made again. */
void
guide_application_prepare_home (GuideApplication *self)
{
  int tone = guide_session_get_tone (self->session);
  g_autoptr (GuideBook) book = NULL;

  guide_language_switch (guide_application_settle_language (self));
  book = guide_loader_load_book_or_empty ();

  guide_art_cache_set_tone (self->art, tone > 0 ? tone : GUIDE_TONE_DEFAULT);
  if (guide_session_get_appearance (self->session) == GUIDE_APPEARANCE_DARK)
    guide_art_cache_set_theme (self->art, GUIDE_THEME_DARK);
  else if (guide_session_get_appearance (self->session) == GUIDE_APPEARANCE_CONTRAST)
    guide_art_cache_set_theme (self->art, GUIDE_THEME_CONTRAST);

  guide_home_prepare (self->art, book);
}
