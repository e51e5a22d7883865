/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide"

#include "config.h"

#include "guide-application-private.h"

#include "guide-folders.h"
#include "guide-language.h"
#include "guide-loader.h"
#include "guide-preview-view.h"

#include <glib/gi18n.h>

/* Ties the ends together: hands the session's language to the language module,
 * loads the book, and at home has a keeper keep the session. */

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

/* Puts the line for the translator below the guide. */
static void
show_preview (GuideApplication *self)
{
  g_autoptr (GtkWidget) shell = g_object_ref (gtk_window_get_child (GTK_WINDOW (self->window)));

  gtk_window_set_child (GTK_WINDOW (self->window), NULL);
  gtk_window_set_child (GTK_WINDOW (self->window), guide_preview_view_new (self->preview, shell));
}

static gboolean
show_session_cb (gpointer data)
{
  guide_application_show_session (data);

  return G_SOURCE_REMOVE;
}

static void
forget_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       data)
{
  guide_application_forget (data);
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

static void
preview_changed_cb (GuideApplication *self)
{
  guide_art_cache_drain (self->art);
  guide_preview_load (self->preview);
  if (self->window != NULL)
    guide_application_show_session (self);
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
  self->clinic = self->as_kiosk ? guide_application_load_kiosk_clinic (self) : guide_application_load_home_clinic ();
  if (self->as_kiosk)
    guide_application_settle_kiosk_languages (self);
  guide_application_begin_session (self);
  if (self->page == NULL && !self->as_kiosk)
    guide_application_prepare_home (self);

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
        guide_application_make_kiosk (self);
      if (self->page != NULL)
        guide_session_go (self->session, self->page);
      guide_application_show_session (self);
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
  guide_art_cache_end (self->art); /* whoever still waits for a picture holds the cache, and its thread with it */
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

/* The language of the session, where there is one of that id. */
const char *
guide_application_settle_language (GuideApplication *self)
{
  const char *chosen = guide_session_get_language (self->session);

  if (chosen != NULL && g_strv_contains ((const char *const *) self->languages, chosen))
    return chosen;

  return self->default_language;
}

/* Shows the session in its language. The worker is run dry first: librsvg
 * looks at the environment, which must not change under it. */
void
guide_application_show_session (GuideApplication *self)
{
  const char *language = guide_application_settle_language (self);
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

/* Not at once: the button that asked for it is part of what goes. */
void
guide_application_show_session_soon (GuideApplication *self)
{
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, show_session_cb, g_object_ref (self), g_object_unref);
}

/* A visitor begins: at home with what was kept, in the kiosk with nothing. */
void
guide_application_begin_session (GuideApplication *self)
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
    guide_application_keep_session (self);
  if (self->language != NULL)
    guide_session_set_language (self->session, self->language);

  g_signal_connect_object (self->session, "notify::language", G_CALLBACK (guide_application_show_session_soon), self,
                           G_CONNECT_SWAPPED);
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
