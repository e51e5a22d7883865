/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide"

#include "config.h"

#include "guide-application.h"

#include "guide-clinic-commands.h"
#include "guide-fault.h"
#include "guide-folders.h"
#include "guide-greeting.h"
#include "guide-home.h"
#include "guide-keeper.h"
#include "guide-kiosk.h"
#include "guide-language.h"
#include "guide-loader.h"
#include "guide-preview-view.h"
#include "guide-window.h"

#include <glib-unix.h>
#include <glib/gi18n.h>

/* Ties the ends together: hands the session's language to the language module,
 * loads the book, and at home has a keeper keep the session. */
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

enum
{
  PROP_PAGE = 1,
  PROP_LANGUAGE,
  PROP_KIOSK,
  PROP_CLINIC,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideApplication, guide_application, GTK_TYPE_APPLICATION)

static GuideArtCache *
load_art (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
    g_resources_lookup_data (GUIDE_RESOURCE_PREFIX "illustrations/palette.ini", 0, &error);
  g_autoptr (GuidePalette) palette = bytes != NULL ? guide_palette_new (bytes, &error) : NULL;

  if (palette == NULL)
    g_error ("The palette of the drawings cannot be read: %s", error->message);

  return guide_art_cache_new (palette, GUIDE_RESOURCE_PREFIX "illustrations");
}

/* The staff went out by their door, which is not to be started again. */
#define STATUS_LEFT 99

static GuideClinic *
load_clinic_of_kiosk (GuideApplication *self)
{
  g_autofree char *path = self->clinic_path != NULL ? g_strdup (self->clinic_path) : guide_clinic_dup_system_path ();

  return path != NULL ? guide_clinic_commands_load (path, guide_folders_get_locale ()) : guide_clinic_new_default ();
}

/* At home a clinic that says nothing of itself is none. */
static GuideClinic *
load_clinic (void)
{
  g_autofree char *path = guide_clinic_dup_system_path ();
  g_autoptr (GuideClinic) clinic = path != NULL ? guide_clinic_commands_load (path, guide_folders_get_locale ()) : NULL;

  if (clinic == NULL || (guide_clinic_get_name (clinic) == NULL && guide_clinic_get_phone (clinic) == NULL &&
                         guide_clinic_get_emergency (clinic) == NULL))
    return NULL;

  return g_steal_pointer (&clinic);
}

static const char *
settle_language (GuideApplication *self)
{
  const char *chosen = guide_session_get_language (self->session);

  if (chosen != NULL && g_strv_contains ((const char *const *) self->languages, chosen))
    return chosen;

  return self->default_language;
}

/* Puts the line for the translator below the guide. */
static void
show_preview (GuideApplication *self)
{
  g_autoptr (GtkWidget) shell = g_object_ref (gtk_window_get_child (GTK_WINDOW (self->window)));

  gtk_window_set_child (GTK_WINDOW (self->window), NULL);
  gtk_window_set_child (GTK_WINDOW (self->window), guide_preview_view_new (self->preview, shell));
}

/* Shows the session in its language. The worker is run dry first: librsvg
 * looks at the environment, which must not change under it. */
static void
show_session (GuideApplication *self)
{
  const char *language = settle_language (self);
  g_autoptr (GuideBook) book = NULL;
  g_autoptr (GuideContext) context = NULL;

  guide_art_cache_drain (self->art);
  guide_language_switch (language);
  gtk_widget_set_default_direction (guide_language_is_rtl () ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);

  book = guide_loader_load_book_or_empty ();
  context = g_object_new (GUIDE_TYPE_CONTEXT, "book", book, "session", self->session, "art", self->art, "clinic",
                          self->clinic, "languages", self->languages, "language", language, "kiosk", self->as_kiosk,
                          NULL);
  if (self->kiosk != NULL)
    guide_kiosk_set_context (self->kiosk, context);
  else
    guide_window_set_context (self->window, context);
  gtk_window_set_title (GTK_WINDOW (self->window), _("Microneedling Guide"));
  if (self->preview != NULL)
    show_preview (self);
}

static gboolean
show_session_cb (gpointer data)
{
  show_session (data);

  return G_SOURCE_REMOVE;
}

static void
language_changed_cb (GuideApplication *self)
{
  /* Not at once: the button that asked for it is part of what goes. */
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, show_session_cb, g_object_ref (self), g_object_unref);
}

/* A kiosk has no keeper: a visit is in memory alone. */
static void
keep_session (GuideApplication *self)
{
  g_autofree char *path =
    g_build_filename (g_get_user_data_dir (), "microneedling-guide", "reader.ini", NULL);

  self->keeper = guide_keeper_new (path);
  guide_keeper_attach (self->keeper, self->session);
}

static void
begin_session (GuideApplication *self)
{
  g_clear_object (&self->keeper);
  g_clear_object (&self->session);
  self->session = guide_session_new ();
  if (self->as_kiosk)
    g_object_set (self->session, "text-size", guide_clinic_get_text_size (self->clinic), "appearance",
                  GUIDE_APPEARANCE_LIGHT, NULL);
  /* Not what the reader chose, so it is set before the keeper listens. */
  guide_session_set_language (self->session, self->language != NULL ? self->language : self->default_language);
  if (!self->as_kiosk && self->preview == NULL)
    keep_session (self);
  if (self->language != NULL)
    guide_session_set_language (self->session, self->language);

  g_signal_connect_object (self->session, "notify::language", G_CALLBACK (language_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
visit_over_cb (GuideApplication *self)
{
  begin_session (self);
  show_session (self);
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

static void
settle_kiosk_languages (GuideApplication *self)
{
  g_autoptr (GPtrArray) faults = guide_faults_new (); /* they were logged when the file was read */

  g_strfreev (self->languages);
  self->languages = guide_clinic_commands_dup_languages (self->clinic, guide_folders_get_locale (), faults);
  g_free (self->default_language);
  self->default_language = g_strdup (self->languages[0]);
  self->greetings = guide_greetings_new ((const char *const *) self->languages,
                                         guide_clinic_get_idle_seconds (self->clinic));
}

static void
make_kiosk (GuideApplication *self)
{
  self->kiosk = guide_kiosk_new (self->window, self->clinic, self->greetings);
  g_signal_connect_object (self->kiosk, "visit-over", G_CALLBACK (visit_over_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->kiosk, "left", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  g_unix_signal_add (SIGTERM, terminate_cb, self);
}

static void
forget_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       data)
{
  GuideApplication *self = data;
  g_autoptr (GError) error = NULL;

  if (!guide_keeper_forget (self->keeper, &error))
    g_warning ("What was kept could not be deleted: %s", error->message);

  g_clear_pointer (&self->language, g_free);
  begin_session (self);
  language_changed_cb (self);
}

static void
open_page_cb (GSimpleAction *action,
              GVariant      *page,
              gpointer       data)
{
  GuideApplication *self = data;

  g_application_activate (G_APPLICATION (self));
  guide_session_go (self->session, g_variant_get_string (page, NULL));
}

/* Opening the display takes longer than all the rest of the start, and needs
 * one processor: meanwhile the worker makes the drawings of the first screen.
 * What the desktop asks for is not known yet; if it asks for other colours,
 * they are made again. */
static void
prepare_home (GuideApplication *self)
{
  int tone = guide_session_get_tone (self->session);
  g_autoptr (GuideBook) book = NULL;

  guide_language_switch (settle_language (self));
  book = guide_loader_load_book_or_empty ();

  guide_art_cache_set_tone (self->art, tone > 0 ? tone : GUIDE_TONE_DEFAULT);
  if (guide_session_get_appearance (self->session) == GUIDE_APPEARANCE_DARK)
    guide_art_cache_set_theme (self->art, GUIDE_THEME_DARK);
  else if (guide_session_get_appearance (self->session) == GUIDE_APPEARANCE_CONTRAST)
    guide_art_cache_set_theme (self->art, GUIDE_THEME_CONTRAST);

  guide_home_prepare (self->art, book);
}

static void
guide_application_startup (GApplication *application)
{
  GuideApplication *self = GUIDE_APPLICATION (application);
  const GActionEntry actions[] = {
    { .name = "forget", .activate = forget_cb },
    { .name = "open-page", .activate = open_page_cb, .parameter_type = "s" },
  };

  self->art = load_art ();
  self->clinic = self->as_kiosk ? load_clinic_of_kiosk (self) : load_clinic ();
  if (self->as_kiosk)
    settle_kiosk_languages (self);
  begin_session (self);
  if (self->page == NULL && !self->as_kiosk)
    prepare_home (self);

  if (!gtk_is_initialized ())
    gtk_disable_setlocale (); /* the language module has set it */
  G_APPLICATION_CLASS (guide_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

static void
guide_application_activate (GApplication *application)
{
  GuideApplication *self = GUIDE_APPLICATION (application);

  if (self->window == NULL)
    {
      self->window = GUIDE_WINDOW (guide_window_new (GTK_APPLICATION (self)));
      g_object_add_weak_pointer (G_OBJECT (self->window), (gpointer *) &self->window);
      if (self->as_kiosk)
        make_kiosk (self);
      if (self->page != NULL)
        guide_session_go (self->session, self->page);
      show_session (self);
    }

  gtk_window_present (GTK_WINDOW (self->window));
}

static void
guide_application_shutdown (GApplication *application)
{
  GuideApplication *self = GUIDE_APPLICATION (application);

  if (self->kiosk != NULL)
    guide_kiosk_end (self->kiosk);
  g_clear_object (&self->kiosk);

  G_APPLICATION_CLASS (guide_application_parent_class)->shutdown (application);

  g_clear_object (&self->preview);
  g_clear_pointer (&self->greetings, g_ptr_array_unref);
  g_clear_object (&self->keeper);
  g_clear_object (&self->session);
  g_clear_object (&self->art);
  g_clear_object (&self->clinic);
}

static void
guide_application_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  GuideApplication *self = GUIDE_APPLICATION (object);

  switch (prop_id)
    {
    case PROP_PAGE:
      self->page = g_value_dup_string (value);
      break;
    case PROP_LANGUAGE:
      self->language = g_value_dup_string (value);
      break;
    case PROP_KIOSK:
      self->as_kiosk = g_value_get_boolean (value);
      break;
    case PROP_CLINIC:
      self->clinic_path = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_application_finalize (GObject *object)
{
  GuideApplication *self = GUIDE_APPLICATION (object);

  g_free (self->page);
  g_free (self->language);
  g_free (self->default_language);
  g_free (self->clinic_path);
  g_strfreev (self->languages);

  G_OBJECT_CLASS (guide_application_parent_class)->finalize (object);
}

static void
guide_application_class_init (GuideApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->set_property = guide_application_set_property;
  object_class->finalize = guide_application_finalize;
  application_class->startup = guide_application_startup;
  application_class->activate = guide_application_activate;
  application_class->shutdown = guide_application_shutdown;

  props[PROP_PAGE] = g_param_spec_string ("page", NULL, NULL, NULL, flags);
  props[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, flags);
  props[PROP_KIOSK] = g_param_spec_boolean ("kiosk", NULL, NULL, FALSE, flags);
  props[PROP_CLINIC] = g_param_spec_string ("clinic", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
guide_application_init (GuideApplication *self)
{
  self->languages = guide_language_dup_ids (guide_folders_get_locale ());
  self->default_language = guide_language_dup_default (guide_folders_get_locale ());
}

/**
 * guide_application_new:
 * @page: (nullable): id of the page to open first
 * @language: (nullable): id of the language to open in
 *
 * Returns: (transfer full): the application
 */
GuideApplication *
guide_application_new (const char *page,
                       const char *language)
{
  return g_object_new (GUIDE_TYPE_APPLICATION, "application-id", APPLICATION_ID, "resource-base-path",
                       "/io/github/microneedlingguide/Guide", "page", page, "language", language, NULL);
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

static void
preview_changed_cb (GuideApplication *self)
{
  guide_art_cache_drain (self->art);
  guide_preview_load (self->preview);
  if (self->window != NULL)
    show_session (self);
}

/**
 * guide_application_preview:
 * @self: an application that has not been started yet
 * @path: (type filename): a catalogue that is being written
 *
 * A translator sees the one language of the file, installed or not, in a guide
 * beside the one that may be open, and each change of the file at once.
 */
void
guide_application_preview (GuideApplication *self,
                           const char       *path)
{
  g_return_if_fail (GUIDE_IS_APPLICATION (self));

  self->preview = guide_preview_new (path);
  guide_preview_load (self->preview);
  g_signal_connect_object (self->preview, "changed", G_CALLBACK (preview_changed_cb), self, G_CONNECT_SWAPPED);

  g_free (self->default_language);
  self->default_language = g_strdup (guide_preview_get_language (self->preview));
  g_strfreev (self->languages);
  self->languages = g_strsplit (self->default_language, " ", -1);
  g_application_set_flags (G_APPLICATION (self), G_APPLICATION_NON_UNIQUE);
}

/**
 * guide_application_get_status:
 * @self: a #GuideApplication
 *
 * Returns: the exit status of a guide that ended well: 0, or 99 where the staff
 *   went out by their door, so that nothing starts it again
 */
int
guide_application_get_status (GuideApplication *self)
{
  g_return_val_if_fail (GUIDE_IS_APPLICATION (self), 0);

  return self->status;
}
