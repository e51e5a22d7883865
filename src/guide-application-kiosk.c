/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide"

#include "config.h"

#include "guide-application-private.h"

#include "guide-clinic-commands.h"
#include "guide-fault.h"
#include "guide-folders.h"
#include "guide-greeting.h"

#include <glib-unix.h>

/* The application as a kiosk: the clinic's file, the languages it offers, and
 * what the kiosk asks for. */

/* The staff went out by their door, which is not to be started again. */
#define STATUS_LEFT 99

static void
visit_over_cb (GuideApplication *self)
{
  guide_application_begin_session (self);
  guide_application_show_session (self);
}

static void
left_cb (GuideApplication *self)
{
  self->status = STATUS_LEFT;
  g_application_quit (G_APPLICATION (self));
}

static gboolean
terminate_cb (gpointer data)
{
  g_application_quit (G_APPLICATION (data));

  return G_SOURCE_REMOVE;
}

/* What a kiosk's surroundings must not decide: nothing from outside is loaded,
 * and nothing is kept. GTK reads these when it opens the display. */
static void
clean_environment (void)
{
  const char *const names[] = { "GTK_DEBUG",     "GTK_THEME",     "GTK_PATH",          "GTK_MODULES",
                                "GTK_DATA_PREFIX", "GTK_EXE_PREFIX", "GTK_IM_MODULE",  "GTK_IM_MODULE_FILE",
                                "GDK_DEBUG",     "GSK_DEBUG",     "GTK_INSPECTOR_DISPLAY" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_unsetenv (names[i]);
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
}

/* (transfer full): without a file, a clinic that says nothing. */
GuideClinic *
guide_application_load_kiosk_clinic (GuideApplication *self)
{
  g_autofree char *path = self->clinic_path != NULL ? g_strdup (self->clinic_path) : guide_clinic_dup_system_path ();

  return path != NULL ? guide_clinic_commands_load (path, guide_folders_get_locale ()) : guide_clinic_new_default ();
}

/* The first language of the clinic is the one that the kiosk waits in. */
void
guide_application_settle_kiosk_languages (GuideApplication *self)
{
  g_autoptr (GPtrArray) faults = guide_faults_new (); /* they were logged when the file was read */

  g_strfreev (self->languages);
  self->languages = guide_clinic_commands_dup_languages (self->clinic, guide_folders_get_locale (), faults);
  g_free (self->default_language);
  self->default_language = g_strdup (self->languages[0]);
  self->greetings = guide_greetings_new ((const char *const *) self->languages,
                                         guide_clinic_get_idle_seconds (self->clinic));
}

/* Makes a kiosk of the window. */
void
guide_application_make_kiosk (GuideApplication *self)
{
  self->kiosk = guide_kiosk_new (self->window, self->clinic, self->greetings);
  g_signal_connect_object (self->kiosk, "visit-over", G_CALLBACK (visit_over_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->kiosk, "left", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  g_unix_signal_add (SIGTERM, terminate_cb, self);
}

/**
 * guide_application_new_kiosk:
 * @language: (nullable): id of the language to start in
 * @clinic: (nullable) (type filename): the clinic file, or %NULL for the
 *   system's
 *
 * Never unique: a second start must not wake up a window of somebody else.
 *
 * Returns: (transfer full): the application as a kiosk
 */
GtkApplication *
guide_application_new_kiosk (const char *language,
                             const char *clinic)
{
  clean_environment ();

  return g_object_new (GUIDE_TYPE_APPLICATION, "application-id", APPLICATION_ID, "resource-base-path",
                       "/io/github/microneedlingguide/Guide", "flags", G_APPLICATION_NON_UNIQUE, "language", language,
                       "kiosk", TRUE, "clinic", clinic, NULL);
}
