/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide"

#include "config.h"

#include "guide-kiosk-application.h"

#include "guide-clinic-commands.h"
#include "guide-faults.h"
#include "guide-folders.h"
#include "guide-greeting.h"
#include "guide-kiosk.h"
#include "guide-logo.h"
#include "guide-renderer.h"

#include <glib-unix.h>

/* The application as a kiosk: the clinic's file, the languages it offers, and
 * what the kiosk asks for. It has no keeper: a visit is in memory alone. */
struct _GuideKioskApplication
{
  GuideApplication parent_instance;

  char       *clinic_path; /* given on the command line, or the system's, or NULL */
  GPtrArray  *greetings;
  GuideKiosk *kiosk;
  int         status;
};

enum
{
  PROP_CLINIC = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideKioskApplication, guide_kiosk_application, GUIDE_TYPE_APPLICATION)

/* The staff went out by their door, which is not to be started again. */
#define STATUS_LEFT 99

static void
visit_over_cb (GuideApplication *application)
{
  guide_application_begin_session (application);
  guide_application_show_session (application);
}

static void
left_cb (GuideKioskApplication *self)
{
  g_assert (GUIDE_IS_KIOSK_APPLICATION (self));

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
  const char *const names[] = {
    "GTK_DEBUG",     "GTK_THEME",          "GTK_PATH",  "GTK_MODULES", "GTK_DATA_PREFIX",      "GTK_EXE_PREFIX",
    "GTK_IM_MODULE", "GTK_IM_MODULE_FILE", "GDK_DEBUG", "GSK_DEBUG",   "GTK_INSPECTOR_DISPLAY"
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_unsetenv (names[i]);
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  guide_renderer_choose ("/dev"); /* again: what it had said to GTK went with the rest */
}

/* The first language of the clinic is the one that the kiosk waits in. */
static void
use_languages (GuideKioskApplication *self,
               GuideClinic           *clinic)
{
  g_autoptr (GPtrArray) faults = guide_faults_new (); /* they were logged when the file was read */
  g_auto (GStrv) languages = guide_clinic_commands_dup_languages (clinic, guide_folders_get_locale (), faults);

  guide_application_set_languages (GUIDE_APPLICATION (self), (const char *const *) languages);
  self->greetings = guide_greetings_new ((const char *const *) languages, clinic);
}

static void
drawn_cb (GObject      *logo,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GuideKioskApplication) self = GUIDE_KIOSK_APPLICATION (user_data);
  g_autoptr (GPtrArray) faults = guide_faults_new ();
  g_autoptr (GError) error = NULL;

  if (guide_logo_draw_finish (GUIDE_LOGO (logo), result, &error))
    return;

  guide_clinic_commands_add_logo_fault (faults, guide_application_get_clinic (GUIDE_APPLICATION (self)), error);
  guide_clinic_commands_log (self->clinic_path, faults);
  guide_application_set_logo (GUIDE_APPLICATION (self), NULL);
}

/* It comes to the screen when it is drawn, which nothing waits for. */
static void
use_logo (GuideKioskApplication *self,
          GuideClinic           *clinic)
{
  GBytes *file = guide_clinic_get_logo (clinic);
  g_autoptr (GuideLogo) logo = file != NULL ? guide_logo_new (file) : NULL;

  guide_application_set_logo (GUIDE_APPLICATION (self), logo);
  if (logo != NULL)
    guide_logo_draw_async (logo, GUIDE_LOGO_LIMITS_OF_USE, drawn_cb, g_object_ref (self));
}

/* Without a file, a clinic that says nothing. */
static GuideClinic *
guide_kiosk_application_load_clinic (GuideApplication *application)
{
  GuideKioskApplication *self = GUIDE_KIOSK_APPLICATION (application);
  GuideClinic *clinic;

  if (self->clinic_path == NULL)
    self->clinic_path = guide_clinic_dup_system_path ();
  clinic = self->clinic_path != NULL ? guide_clinic_commands_load (self->clinic_path, guide_folders_get_locale ())
                                     : guide_clinic_new_default ();
  use_languages (self, clinic);
  use_logo (self, clinic);

  return clinic;
}

static void
guide_kiosk_application_begin_session (GuideApplication *application,
                                       GuideSession     *session)
{
  GuideClinic *clinic = guide_application_get_clinic (application);

  g_object_set (session, "text-size", guide_clinic_get_number (clinic, GUIDE_CLINIC_TEXT_SIZE), "appearance",
                GUIDE_APPEARANCE_LIGHT, NULL);
}

/* Makes a kiosk of the window. */
static void
guide_kiosk_application_open_window (GuideApplication *application,
                                     GuideWindow      *window)
{
  GuideKioskApplication *self = GUIDE_KIOSK_APPLICATION (application);
  g_autofree char *state = guide_folders_dup_state ();

  self->kiosk = guide_kiosk_new (window, guide_application_get_clinic (application), self->greetings, state);
  g_signal_connect_object (self->kiosk, "visit-over", G_CALLBACK (visit_over_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->kiosk, "left", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  g_unix_signal_add (SIGTERM, terminate_cb, self);
}

static void
guide_kiosk_application_show (GuideApplication *application,
                              GuideWindow      *window,
                              GuideContext     *context)
{
  guide_kiosk_set_context (GUIDE_KIOSK_APPLICATION (application)->kiosk, context);
}

static void
guide_kiosk_application_shutdown (GApplication *application)
{
  GuideKioskApplication *self = GUIDE_KIOSK_APPLICATION (application);

  if (self->kiosk != NULL)
    guide_kiosk_end (self->kiosk);
  g_clear_object (&self->kiosk);

  G_APPLICATION_CLASS (guide_kiosk_application_parent_class)->shutdown (application);

  g_clear_pointer (&self->greetings, g_ptr_array_unref);
}

static void
guide_kiosk_application_set_property (GObject      *object,
                                      guint         prop_id,
                                      const GValue *value,
                                      GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_CLINIC:
      GUIDE_KIOSK_APPLICATION (object)->clinic_path = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_kiosk_application_finalize (GObject *object)
{
  g_free (GUIDE_KIOSK_APPLICATION (object)->clinic_path);

  G_OBJECT_CLASS (guide_kiosk_application_parent_class)->finalize (object);
}

static void
guide_kiosk_application_class_init (GuideKioskApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GuideApplicationClass *guide_class = GUIDE_APPLICATION_CLASS (klass);

  object_class->set_property = guide_kiosk_application_set_property;
  object_class->finalize = guide_kiosk_application_finalize;
  G_APPLICATION_CLASS (klass)->shutdown = guide_kiosk_application_shutdown;
  guide_class->is_kiosk = TRUE;
  guide_class->load_clinic = guide_kiosk_application_load_clinic;
  guide_class->begin_session = guide_kiosk_application_begin_session;
  guide_class->open_window = guide_kiosk_application_open_window;
  guide_class->show = guide_kiosk_application_show;

  props[PROP_CLINIC] = g_param_spec_string ("clinic", NULL, NULL, NULL,
                                            G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
guide_kiosk_application_init (GuideKioskApplication *self)
{
}

/**
 * guide_kiosk_application_new:
 * @language: (nullable): id of the language to start in
 * @clinic: (nullable) (type filename): the clinic file, or %NULL for the
 *   system's
 *
 * Never unique: a second start must not wake up a window of somebody else.
 *
 * Returns: (transfer full): the application as a kiosk
 */
GuideApplication *
guide_kiosk_application_new (const char *language,
                             const char *clinic)
{
  clean_environment ();

  return g_object_new (GUIDE_TYPE_KIOSK_APPLICATION, "application-id", APPLICATION_ID, "resource-base-path",
                       "/io/github/microneedlingguide/Guide", "flags", G_APPLICATION_NON_UNIQUE, "language", language, "clinic",
                       clinic, NULL);
}

/**
 * guide_kiosk_application_get_status:
 * @self: a #GuideKioskApplication
 *
 * Returns: the exit status of a kiosk that ended well: 0, or 99 where the staff
 *   went out by their door, so that nothing starts it again
 */
int
guide_kiosk_application_get_status (GuideKioskApplication *self)
{
  g_return_val_if_fail (GUIDE_IS_KIOSK_APPLICATION (self), 0);

  return self->status;
}
