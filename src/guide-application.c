/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide"

#include "config.h"

#include "guide-application.h"

#include "guide-folders.h"
#include "guide-i18n.h"
#include "guide-language.h"
#include "guide-loader.h"
#include "guide-soon.h"

/* Ties the ends together: hands the session's language to the language module,
 * loads the book, and shows both in the window. GuideHomeApplication and
 * GuideKioskApplication say what is done before and after. */

typedef struct
{
  char          *language; /* asked for on the command line, or NULL */
  char          *default_language;
  GStrv          languages;
  GuideSession  *session;
  GuideArtCache *art;
  GuideClinic   *clinic; /* or NULL */
  GuideLogo     *logo;   /* or NULL */
  GuideWindow   *window;
} GuideApplicationPrivate;

enum
{
  PROP_LANGUAGE = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (GuideApplication, guide_application, GTK_TYPE_APPLICATION)

static GuideApplicationPrivate *
get_private (GuideApplication *self)
{
  return guide_application_get_instance_private (self);
}

static GuideArtCache *
load_art (void)
{
  g_autoptr (GuidePalette) palette = guide_palette_load (GUIDE_RESOURCE_PREFIX "illustrations");

  return guide_art_cache_new (palette, GUIDE_RESOURCE_PREFIX "illustrations");
}

static void
guide_application_startup (GApplication *application)
{
  GuideApplication *self = GUIDE_APPLICATION (application);
  GuideApplicationClass *klass = GUIDE_APPLICATION_GET_CLASS (self);
  GuideApplicationPrivate *priv = get_private (self);

  priv->art = load_art ();
  priv->clinic = klass->load_clinic (self);
  guide_application_begin_session (self);
  if (klass->prepare != NULL)
    klass->prepare (self);

  G_APPLICATION_CLASS (guide_application_parent_class)->startup (application);
}

static void
guide_application_activate (GApplication *application)
{
  GuideApplication *self = GUIDE_APPLICATION (application);
  GuideApplicationPrivate *priv = get_private (self);

  if (priv->window == NULL)
    {
      priv->window = GUIDE_WINDOW (guide_window_new (GTK_APPLICATION (self)));
      g_object_add_weak_pointer (G_OBJECT (priv->window), (gpointer *) &priv->window);
      GUIDE_APPLICATION_GET_CLASS (self)->open_window (self, priv->window);
      guide_application_show_session (self);
    }

  gtk_window_present (GTK_WINDOW (priv->window));
}

static void
guide_application_shutdown (GApplication *application)
{
  GuideApplicationPrivate *priv = get_private (GUIDE_APPLICATION (application));

  G_APPLICATION_CLASS (guide_application_parent_class)->shutdown (application);

  g_clear_object (&priv->session);
  guide_art_cache_end (priv->art); /* whoever still waits for a picture holds the cache, and its thread with it */
  g_clear_object (&priv->art);
  g_clear_object (&priv->clinic);
  g_clear_object (&priv->logo);
}

static void
guide_application_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_LANGUAGE:
      guide_application_set_language (GUIDE_APPLICATION (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_application_finalize (GObject *object)
{
  GuideApplicationPrivate *priv = get_private (GUIDE_APPLICATION (object));

  g_free (priv->language);
  g_free (priv->default_language);
  g_strfreev (priv->languages);

  G_OBJECT_CLASS (guide_application_parent_class)->finalize (object);
}

static void
guide_application_class_init (GuideApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->set_property = guide_application_set_property;
  object_class->finalize = guide_application_finalize;
  application_class->startup = guide_application_startup;
  application_class->activate = guide_application_activate;
  application_class->shutdown = guide_application_shutdown;

  props[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL,
                                              G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
guide_application_init (GuideApplication *self)
{
  GuideApplicationPrivate *priv = get_private (self);

  priv->languages = guide_language_dup_ids (guide_folders_get_locale ());
  priv->default_language = guide_language_dup_default (guide_folders_get_locale ());
}

/**
 * guide_application_get_art:
 * @self: a #GuideApplication
 *
 * Returns: (transfer none) (nullable): the drawings, while the application runs
 */
GuideArtCache *
guide_application_get_art (GuideApplication *self)
{
  g_return_val_if_fail (GUIDE_IS_APPLICATION (self), NULL);

  return get_private (self)->art;
}

/**
 * guide_application_get_clinic:
 * @self: a #GuideApplication
 *
 * Returns: (transfer none) (nullable): what the clinic says, if there is one
 */
GuideClinic *
guide_application_get_clinic (GuideApplication *self)
{
  g_return_val_if_fail (GUIDE_IS_APPLICATION (self), NULL);

  return get_private (self)->clinic;
}

/**
 * guide_application_get_session:
 * @self: a #GuideApplication
 *
 * Returns: (transfer none) (nullable): the current visitor, while the
 *   application runs
 */
GuideSession *
guide_application_get_session (GuideApplication *self)
{
  g_return_val_if_fail (GUIDE_IS_APPLICATION (self), NULL);

  return get_private (self)->session;
}

/**
 * guide_application_get_window:
 * @self: a #GuideApplication
 *
 * Returns: (transfer none) (nullable): the one window, once it is open
 */
GuideWindow *
guide_application_get_window (GuideApplication *self)
{
  g_return_val_if_fail (GUIDE_IS_APPLICATION (self), NULL);

  return get_private (self)->window;
}

/**
 * guide_application_set_logo:
 * @self: a #GuideApplication
 * @logo: (nullable): the clinic's logo
 *
 * Whatever is made from now on shows it.
 */
void
guide_application_set_logo (GuideApplication *self,
                            GuideLogo        *logo)
{
  g_return_if_fail (GUIDE_IS_APPLICATION (self));

  g_set_object (&get_private (self)->logo, logo);
}

/**
 * guide_application_set_languages:
 * @self: a #GuideApplication that shows nothing yet
 * @languages: (array zero-terminated=1): ids of at least one language
 *
 * Offers these languages alone, in place of all that are installed. Where
 * nobody asks for another, the guide starts in the first.
 */
void
guide_application_set_languages (GuideApplication  *self,
                                 const char *const *languages)
{
  GuideApplicationPrivate *priv = get_private (self);

  g_return_if_fail (GUIDE_IS_APPLICATION (self));
  g_return_if_fail (languages != NULL && languages[0] != NULL);

  g_strfreev (priv->languages);
  priv->languages = g_strdupv ((GStrv) languages);
  g_free (priv->default_language);
  priv->default_language = g_strdup (languages[0]);
}

/**
 * guide_application_set_language:
 * @self: a #GuideApplication
 * @language: (nullable): id of the language that the command line asks for
 *
 * Each session from the next on starts in it.
 */
void
guide_application_set_language (GuideApplication *self,
                                const char       *language)
{
  GuideApplicationPrivate *priv = get_private (self);

  g_return_if_fail (GUIDE_IS_APPLICATION (self));

  g_free (priv->language);
  priv->language = g_strdup (language);
}

/**
 * guide_application_choose_language:
 * @self: a #GuideApplication with a session
 *
 * Returns: the language of the session, where there is one of that id
 */
const char *
guide_application_choose_language (GuideApplication *self)
{
  GuideApplicationPrivate *priv = get_private (self);
  const char *chosen;

  g_return_val_if_fail (GUIDE_IS_APPLICATION (self), NULL);

  chosen = guide_session_get_language (priv->session);
  if (chosen != NULL && g_strv_contains ((const char *const *) priv->languages, chosen))
    return chosen;

  return priv->default_language;
}

/* The book in the current language, with the emergency number and the
 * listening lines of the clinic, where it gives them. */
static GuideBook *
load_book (GuideApplication *self)
{
  GuideClinic *clinic = guide_application_get_clinic (self);
  g_autofree char *helplines = NULL;

  if (clinic == NULL)
    return guide_book_new_or_empty (NULL, NULL);

  helplines = guide_clinic_dup_helplines (clinic, guide_application_choose_language (self));

  return guide_book_new_or_empty (guide_clinic_get_emergency (clinic), helplines);
}

static GuideContext *
new_context (GuideApplication *self)
{
  GuideApplicationPrivate *priv = get_private (self);
  g_autoptr (GuideBook) book = load_book (self);

  return g_object_new (GUIDE_TYPE_CONTEXT, "book", book, "session", priv->session, "art", priv->art, "clinic", priv->clinic, "logo",
                       priv->logo, "languages", priv->languages, "language", guide_application_choose_language (self), "kiosk",
                       GUIDE_APPLICATION_GET_CLASS (self)->is_kiosk, NULL);
}

/**
 * guide_application_show_session:
 * @self: a #GuideApplication with a window
 *
 * Shows the session in its language. The worker is run dry first: librsvg looks
 * at the environment, which must not change under it.
 */
void
guide_application_show_session (GuideApplication *self)
{
  GuideApplicationPrivate *priv = get_private (self);
  g_autoptr (GuideContext) context = NULL;

  g_return_if_fail (GUIDE_IS_APPLICATION (self));

  guide_art_cache_drain (priv->art);
  guide_language_switch (guide_application_choose_language (self));
  gtk_widget_set_default_direction (guide_language_is_rtl () ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);

  context = new_context (self);
  gtk_window_set_title (GTK_WINDOW (priv->window), _("Microneedling Guide"));
  GUIDE_APPLICATION_GET_CLASS (self)->show (self, priv->window, context);
}

/**
 * guide_application_show_session_soon:
 * @self: a #GuideApplication with a window
 *
 * Shows the session as guide_soon() does.
 */
void
guide_application_show_session_soon (GuideApplication *self)
{
  g_return_if_fail (GUIDE_IS_APPLICATION (self));

  guide_soon (self, G_CALLBACK (guide_application_show_session));
}

/**
 * guide_application_begin_session:
 * @self: a #GuideApplication
 *
 * A visitor begins, and nothing of the one before is left.
 */
void
guide_application_begin_session (GuideApplication *self)
{
  GuideApplicationPrivate *priv = get_private (self);

  g_return_if_fail (GUIDE_IS_APPLICATION (self));

  g_clear_object (&priv->session);
  priv->session = guide_session_new ();
  guide_session_offer_language (priv->session, priv->default_language);
  GUIDE_APPLICATION_GET_CLASS (self)->begin_session (self, priv->session);
  if (priv->language != NULL) /* before what the reader once chose, and not in place of it */
    guide_session_offer_language (priv->session, priv->language);

  g_signal_connect_object (priv->session, "notify::language", G_CALLBACK (guide_application_show_session_soon), self,
                           G_CONNECT_SWAPPED);
}
