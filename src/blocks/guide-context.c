/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "guide-context.h"

#include "guide-reviews.h"

/* What every view needs, in one hand: one visitor, one book in one language.
 * It never changes; a new language or a new visitor is a new context, and the
 * views are made again. */
struct _GuideContext
{
  GObject parent_instance;

  GuideBook     *book;
  GuideSession  *session;
  GuideArtCache *art;
  GuideClinic   *clinic;
  GuideLogo     *logo;
  GStrv          languages;
  char          *language;
  gboolean       kiosk;
};

enum
{
  PROP_BOOK = 1,
  PROP_SESSION,
  PROP_ART,
  PROP_CLINIC,
  PROP_LOGO,
  PROP_LANGUAGES,
  PROP_LANGUAGE,
  PROP_KIOSK,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideContext, guide_context, G_TYPE_OBJECT)

static void
guide_context_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  GuideContext *self = GUIDE_CONTEXT (object);

  switch (prop_id)
    {
    case PROP_BOOK:
      self->book = g_value_dup_object (value);
      break;
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;
    case PROP_ART:
      self->art = g_value_dup_object (value);
      break;
    case PROP_CLINIC:
      self->clinic = g_value_dup_object (value);
      break;
    case PROP_LOGO:
      self->logo = g_value_dup_object (value);
      break;
    case PROP_LANGUAGES:
      self->languages = g_value_dup_boxed (value);
      break;
    case PROP_LANGUAGE:
      self->language = g_value_dup_string (value);
      break;
    case PROP_KIOSK:
      self->kiosk = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_context_finalize (GObject *object)
{
  GuideContext *self = GUIDE_CONTEXT (object);

  g_clear_object (&self->book);
  g_clear_object (&self->session);
  g_clear_object (&self->art);
  g_clear_object (&self->clinic);
  g_clear_object (&self->logo);
  g_clear_pointer (&self->languages, g_strfreev);
  g_clear_pointer (&self->language, g_free);

  G_OBJECT_CLASS (guide_context_parent_class)->finalize (object);
}

static void
guide_context_class_init (GuideContextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->set_property = guide_context_set_property;
  object_class->finalize = guide_context_finalize;

  props[PROP_BOOK] = g_param_spec_object ("book", NULL, NULL, GUIDE_TYPE_BOOK, flags);
  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, GUIDE_TYPE_SESSION, flags);
  props[PROP_ART] = g_param_spec_object ("art", NULL, NULL, GUIDE_TYPE_ART_CACHE, flags);
  props[PROP_CLINIC] = g_param_spec_object ("clinic", NULL, NULL, GUIDE_TYPE_CLINIC, flags);
  props[PROP_LOGO] = g_param_spec_object ("logo", NULL, NULL, GUIDE_TYPE_LOGO, flags);
  props[PROP_LANGUAGES] = g_param_spec_boxed ("languages", NULL, NULL, G_TYPE_STRV, flags);
  props[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, flags);
  props[PROP_KIOSK] = g_param_spec_boolean ("kiosk", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
guide_context_init (GuideContext *self)
{
}

/**
 * guide_context_get_book:
 * @self: a #GuideContext
 *
 * Returns: (transfer none): the book
 */
GuideBook *
guide_context_get_book (GuideContext *self)
{
  g_return_val_if_fail (GUIDE_IS_CONTEXT (self), NULL);

  return self->book;
}

/**
 * guide_context_get_session:
 * @self: a #GuideContext
 *
 * Returns: (transfer none): the visitor's session
 */
GuideSession *
guide_context_get_session (GuideContext *self)
{
  g_return_val_if_fail (GUIDE_IS_CONTEXT (self), NULL);

  return self->session;
}

/**
 * guide_context_get_visit_plan:
 * @self: a #GuideContext
 *
 * Returns: (transfer none): what the visitor prepares
 */
GuideVisitPlan *
guide_context_get_visit_plan (GuideContext *self)
{
  g_return_val_if_fail (GUIDE_IS_CONTEXT (self), NULL);

  return guide_session_get_visit_plan (self->session);
}

/**
 * guide_context_get_art:
 * @self: a #GuideContext
 *
 * Returns: (transfer none): the drawings
 */
GuideArtCache *
guide_context_get_art (GuideContext *self)
{
  g_return_val_if_fail (GUIDE_IS_CONTEXT (self), NULL);

  return self->art;
}

/**
 * guide_context_get_clinic:
 * @self: a #GuideContext
 *
 * Returns: (transfer none) (nullable): the clinic that shows the guide
 */
GuideClinic *
guide_context_get_clinic (GuideContext *self)
{
  g_return_val_if_fail (GUIDE_IS_CONTEXT (self), NULL);

  return self->clinic;
}

/**
 * guide_context_get_logo:
 * @self: a #GuideContext
 *
 * Returns: (transfer none) (nullable): the clinic's logo, which may still be
 *   on its way
 */
GuideLogo *
guide_context_get_logo (GuideContext *self)
{
  g_return_val_if_fail (GUIDE_IS_CONTEXT (self), NULL);

  return self->logo;
}

/**
 * guide_context_get_languages:
 * @self: a #GuideContext
 *
 * Returns: (transfer none): ids of the languages on offer
 */
const char *const *
guide_context_get_languages (GuideContext *self)
{
  g_return_val_if_fail (GUIDE_IS_CONTEXT (self), NULL);

  return (const char *const *) self->languages;
}

/**
 * guide_context_get_language:
 * @self: a #GuideContext
 *
 * Returns: id of the current language
 */
const char *
guide_context_get_language (GuideContext *self)
{
  g_return_val_if_fail (GUIDE_IS_CONTEXT (self), NULL);

  return self->language;
}

/**
 * guide_context_is_kiosk:
 * @self: a #GuideContext
 *
 * Returns: whether strangers read, one after the other, with no keyboard:
 *   nothing is kept, copied, typed or opened beside the guide
 */
gboolean
guide_context_is_kiosk (GuideContext *self)
{
  g_return_val_if_fail (GUIDE_IS_CONTEXT (self), FALSE);

  return self->kiosk;
}

/**
 * guide_context_has_staff:
 * @self: a #GuideContext
 *
 * Returns: whether the reader sits in a clinic, with people near who can help:
 *   in a kiosk that a clinic has set up
 */
gboolean
guide_context_has_staff (GuideContext *self)
{
  g_return_val_if_fail (GUIDE_IS_CONTEXT (self), FALSE);

  return self->kiosk && self->clinic != NULL;
}

/**
 * guide_context_has_voice:
 * @self: a #GuideContext
 *
 * Returns: whether the guide may be read aloud: at home, and where a clinic lets its kiosk
 *   do so
 */
gboolean
guide_context_has_voice (GuideContext *self)
{
  g_return_val_if_fail (GUIDE_IS_CONTEXT (self), FALSE);

  return !self->kiosk || (self->clinic != NULL && guide_clinic_get_voice (self->clinic));
}

/**
 * guide_context_dup_book_languages:
 * @self: a #GuideContext
 *
 * Where the language has the short guide alone, the book is one tap away.
 *
 * Returns: (transfer full): ids of the languages on offer in which the book can be read
 *   instead; none where it can be read in the current language
 */
char **
guide_context_dup_book_languages (GuideContext *self)
{
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();

  g_return_val_if_fail (GUIDE_IS_CONTEXT (self), NULL);

  if (self->language != NULL && guide_reviews_is_short (self->language))
    for (guint i = 0; self->languages != NULL && self->languages[i] != NULL; i++)
      if (!guide_reviews_is_short (self->languages[i]))
        g_strv_builder_add (found, self->languages[i]);

  return g_strv_builder_end (found);
}

/**
 * guide_context_has_short_guide:
 * @self: a #GuideContext
 *
 * A translator, who sees one language alone, is shown all of it.
 *
 * Returns: whether the short guide is all there is in the current language
 */
gboolean
guide_context_has_short_guide (GuideContext *self)
{
  g_auto (GStrv) elsewhere = guide_context_dup_book_languages (self);

  return elsewhere != NULL && elsewhere[0] != NULL;
}

/**
 * guide_context_shows:
 * @self: a #GuideContext
 * @part: a part of the guide
 *
 * Returns: whether that part is there: at home, where it belongs to what there is in
 *   the language; in a kiosk, where the clinic has it, too
 */
gboolean
guide_context_shows (GuideContext    *self,
                     GuideClinicParts part)
{
  g_return_val_if_fail (GUIDE_IS_CONTEXT (self), TRUE);

  if ((part & (GUIDE_CLINIC_PART_QUIZ | GUIDE_CLINIC_PART_OPTIONS)) != 0 && guide_context_has_short_guide (self))
    return FALSE;

  return !self->kiosk || self->clinic == NULL || guide_clinic_shows (self->clinic, part);
}
