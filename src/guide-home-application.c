/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide"

#include "config.h"

#include "guide-home-application.h"

#include "guide-clinic-commands.h"
#include "guide-folders.h"
#include "guide-home.h"
#include "guide-keeper.h"
#include "guide-language.h"
#include "guide-preview-view.h"
#include "guide-preview.h"

#include <glib-unix.h>

/* The application at home: what is kept from one start to the next, and a
 * first screen whose drawings are ready. */
struct _GuideHomeApplication
{
  GuideApplication parent_instance;

  char         *page;    /* to open first, or NULL */
  GuidePreview *preview; /* of a catalogue that is being written, or NULL */
  GuideKeeper  *keeper;  /* none of a preview */
  guint         end_ids[3];
};

/* By these somebody else ends the guide: a session that ends, a terminal that is
 * closed, Ctrl+C in it. */
static const int ends[] = { SIGTERM, SIGHUP, SIGINT };

enum
{
  PROP_PAGE = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideHomeApplication, guide_home_application, GUIDE_TYPE_APPLICATION)

static GuideClinic *
guide_home_application_load_clinic (GuideApplication *application)
{
  return guide_clinic_commands_load_home (guide_folders_get_locale ());
}

static void
guide_home_application_begin_session (GuideApplication *application,
                                      GuideSession     *session)
{
  GuideHomeApplication *self = GUIDE_HOME_APPLICATION (application);
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "microneedling-guide", "reader.ini", NULL);

  g_clear_object (&self->keeper);
  if (self->preview != NULL)
    return;

  self->keeper = guide_keeper_new (path);
  guide_keeper_attach (self->keeper, session);
}

/* Opening the display takes longer than all the rest of the start, and needs
 * one processor: meanwhile the worker makes the drawing of the first screen.
 * What the desktop asks for is not known yet; if it asks for other colours,
 * it is made again. */
static void
prepare_home (GuideApplication *application)
{
  GuideSession *session = guide_application_get_session (application);
  GuideArtCache *art = guide_application_get_art (application);
  int tone = guide_session_get_tone (session);

  guide_art_cache_set_tone (art, tone > 0 ? tone : GUIDE_PALETTE_DEFAULT_TONE);
  if (guide_session_get_appearance (session) == GUIDE_APPEARANCE_DARK)
    guide_art_cache_set_theme (art, GUIDE_THEME_DARK);
  else if (guide_session_get_appearance (session) == GUIDE_APPEARANCE_CONTRAST)
    guide_art_cache_set_theme (art, GUIDE_THEME_CONTRAST);

  guide_home_prepare (art);
}

static void
guide_home_application_prepare (GuideApplication *application)
{
  if (GUIDE_HOME_APPLICATION (application)->page == NULL)
    prepare_home (application);
}

static void
guide_home_application_open_window (GuideApplication *application,
                                    GuideWindow      *window)
{
  GuideHomeApplication *self = GUIDE_HOME_APPLICATION (application);

  if (self->page != NULL)
    guide_session_go (guide_application_get_session (application), self->page);
}

/* Puts the line for the translator below the guide. */
static void
show_preview (GuideHomeApplication *self,
              GtkWindow            *window)
{
  g_autoptr (GtkWidget) shell = g_object_ref (gtk_window_get_child (window));

  gtk_window_set_child (window, NULL);
  gtk_window_set_child (window, guide_preview_view_new (self->preview, shell));
}

static void
guide_home_application_show (GuideApplication *application,
                             GuideWindow      *window,
                             GuideContext     *context)
{
  GuideHomeApplication *self = GUIDE_HOME_APPLICATION (application);

  guide_window_set_context (window, context);
  if (self->preview != NULL)
    show_preview (self, GTK_WINDOW (window));
}

/* Deletes what was kept, and begins anew. Of a preview nothing is kept. */
static void
forget_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       data)
{
  GuideHomeApplication *self = GUIDE_HOME_APPLICATION (data);
  g_autoptr (GError) error = NULL;

  if (self->keeper != NULL && !guide_keeper_forget (self->keeper, &error))
    g_warning ("What was kept could not be deleted: %s", error->message);

  guide_application_set_language (GUIDE_APPLICATION (self), NULL);
  guide_application_begin_session (GUIDE_APPLICATION (self));
  guide_application_show_session_soon (GUIDE_APPLICATION (self));
}

static void
open_place (gpointer    application,
            const char *place)
{
  g_application_activate (application);
  guide_session_go (guide_application_get_session (application), place);
}

static void
open_page_cb (GSimpleAction *action,
              GVariant      *page,
              gpointer       data)
{
  open_place (data, g_variant_get_string (page, NULL));
}

static void
get_help_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       data)
{
  open_place (data, GUIDE_PAGE_HELP);
}

static void
self_check_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       data)
{
  open_place (data, GUIDE_PLACE_SELF_CHECK);
}

static void
open_language_cb (GSimpleAction *action,
                  GVariant      *language,
                  gpointer       data)
{
  g_application_activate (G_APPLICATION (data));
  guide_session_offer_language (guide_application_get_session (data), g_variant_get_string (language, NULL));
}

static void
load_preview (GuideHomeApplication *self)
{
  guide_preview_load (self->preview);
  guide_language_set_folder (guide_preview_get_folder (self->preview));
}

static void
preview_changed_cb (GuideHomeApplication *self)
{
  g_assert (GUIDE_IS_HOME_APPLICATION (self));

  guide_art_cache_drain (guide_application_get_art (GUIDE_APPLICATION (self)));
  load_preview (self);
  if (guide_application_get_window (GUIDE_APPLICATION (self)) != NULL)
    guide_application_show_session (GUIDE_APPLICATION (self));
}

/* The end of the desktop's session, as a rule: what was chosen last is written. */
static gboolean
terminate_cb (gpointer data)
{
  g_application_quit (G_APPLICATION (data));

  return G_SOURCE_CONTINUE;
}

static void
guide_home_application_startup (GApplication *application)
{
  const GActionEntry actions[] = {
    { .name = "forget", .activate = forget_cb },
    { .name = "open-page", .activate = open_page_cb, .parameter_type = "s" },
    { .name = "open-language", .activate = open_language_cb, .parameter_type = "s" },
    /* Those of the desktop entry, by the names that they have there. */
    { .name = "get-help", .activate = get_help_cb },
    { .name = "self-check", .activate = self_check_cb },
  };

  G_APPLICATION_CLASS (guide_home_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    GUIDE_HOME_APPLICATION (application)->end_ids[i] = g_unix_signal_add (ends[i], terminate_cb, application);
}

static void
guide_home_application_shutdown (GApplication *application)
{
  GuideHomeApplication *self = GUIDE_HOME_APPLICATION (application);

  G_APPLICATION_CLASS (guide_home_application_parent_class)->shutdown (application);

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    g_clear_handle_id (&self->end_ids[i], g_source_remove);
  g_clear_object (&self->preview);
  g_clear_object (&self->keeper);
}

static void
guide_home_application_set_property (GObject      *object,
                                     guint         prop_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_PAGE:
      GUIDE_HOME_APPLICATION (object)->page = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_home_application_finalize (GObject *object)
{
  g_free (GUIDE_HOME_APPLICATION (object)->page);

  G_OBJECT_CLASS (guide_home_application_parent_class)->finalize (object);
}

static void
guide_home_application_class_init (GuideHomeApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);
  GuideApplicationClass *guide_class = GUIDE_APPLICATION_CLASS (klass);

  object_class->set_property = guide_home_application_set_property;
  object_class->finalize = guide_home_application_finalize;
  application_class->startup = guide_home_application_startup;
  application_class->shutdown = guide_home_application_shutdown;
  guide_class->load_clinic = guide_home_application_load_clinic;
  guide_class->prepare = guide_home_application_prepare;
  guide_class->begin_session = guide_home_application_begin_session;
  guide_class->open_window = guide_home_application_open_window;
  guide_class->show = guide_home_application_show;

  props[PROP_PAGE] = g_param_spec_string ("page", NULL, NULL, NULL,
                                          G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
guide_home_application_init (GuideHomeApplication *self)
{
}

/**
 * guide_home_application_new:
 * @page: (nullable): id of the page to open first
 * @language: (nullable): id of the language to open in
 *
 * Returns: (transfer full): the application as people have it at home
 */
GuideApplication *
guide_home_application_new (const char *page,
                            const char *language)
{
  return g_object_new (GUIDE_TYPE_HOME_APPLICATION, "application-id", APPLICATION_ID, "resource-base-path",
                       "/io/github/microneedlingguide/Guide", "page", page, "language", language, NULL);
}

/**
 * guide_home_application_preview:
 * @self: an application that has not been started yet
 * @path: (type filename): a catalogue that is being written
 * @error: return location for an error
 *
 * A translator sees the one language of the file, installed or not, in a guide
 * beside the one that may be open, and each change of the file at once.
 *
 * Returns: whether it can be shown; not where the module that reads it is not there
 */
gboolean
guide_home_application_preview (GuideHomeApplication *self,
                                const char           *path,
                                GError              **error)
{
  g_auto (GStrv) languages = NULL;

  g_return_val_if_fail (GUIDE_IS_HOME_APPLICATION (self), FALSE);

  self->preview = guide_preview_new (path, error);
  if (self->preview == NULL)
    return FALSE;

  load_preview (self);
  g_signal_connect_object (self->preview, "changed", G_CALLBACK (preview_changed_cb), self, G_CONNECT_SWAPPED);

  languages = g_strsplit (guide_preview_get_language (self->preview), " ", -1);
  guide_application_set_languages (GUIDE_APPLICATION (self), (const char *const *) languages);
  g_application_set_flags (G_APPLICATION (self), G_APPLICATION_NON_UNIQUE);

  return TRUE;
}
