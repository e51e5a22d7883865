/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-keeper"

#include "guide-keeper.h"

#include "guide-kept-values.h"
#include "guide-private-file.h"

/* Keeps a session between two starts, at home. One key file that only its
 * owner can read holds all there is to keep, so that wiping it is deleting
 * one file. Not GSettings: without a session bus it loses what is written
 * and says nothing, and a wiped key would live on in dconf's file. */
struct _GuideKeeper
{
  GObject parent_instance;

  GuidePrivateFile *file;
  GuideSession     *session;
  char             *written; /* what is in the file, or would be */
  guint             save_id;
};

enum
{
  PROP_PATH = 1,
  N_PROPS
};

#define GROUP "reader"
#define VISIT_GROUP "visit"
#define SAVE_DELAY_SECONDS 2

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideKeeper, guide_keeper, G_TYPE_OBJECT)

/* The plan of a visit is kept only where the reader asked for it. */
static void
load_session (GKeyFile     *file,
              GuideSession *session)
{
  GuideVisitPlan *plan = guide_session_get_visit_plan (session);

  guide_kept_values_load (file, GROUP, G_OBJECT (session));
  guide_kept_values_load (file, VISIT_GROUP, G_OBJECT (plan));
  if (g_key_file_has_group (file, VISIT_GROUP))
    g_object_set (plan, "kept", TRUE, NULL);
}

/* What the self-check found is never written, whatever else is. */
static char **
without_concerns (char        **list,
                  GuideSession *session)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; list[i] != NULL; i++)
    if (!guide_session_has_concern (session, list[i]))
      g_strv_builder_add (builder, list[i]);

  return g_strv_builder_end (builder);
}

static void
save_visit (GKeyFile     *file,
            GuideSession *session)
{
  GuideVisitPlan *plan = guide_session_get_visit_plan (session);
  g_auto (GStrv) lines = guide_visit_plan_dup_lines (plan);
  g_auto (GStrv) kept = without_concerns (lines, session);

  guide_kept_values_save (file, VISIT_GROUP, G_OBJECT (plan));
  g_key_file_set_string_list (file, VISIT_GROUP, "lines", (const char *const *) kept, g_strv_length (kept));
}

static char *
dup_session_data (GuideSession *session)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();

  guide_kept_values_save (file, GROUP, G_OBJECT (session));
  if (guide_visit_plan_get_kept (guide_session_get_visit_plan (session)))
    save_visit (file, session);

  return g_key_file_to_data (file, NULL, NULL);
}

static void
delete_left_overs (GuideKeeper *self)
{
  g_autoptr (GError) error = NULL;

  if (!guide_private_file_delete_left_overs (self->file, &error))
    g_warning ("What an earlier start left behind could not be deleted: %s", error->message);
}

/* A file that cannot be understood is set aside, not written over. */
static void
set_aside (GuideKeeper  *self,
           const GError *error)
{
  g_autofree char *line = guide_private_file_set_aside (self->file, error->message);

  g_warning ("%s The guide starts with its usual settings.", line);
}

static void
take_written (GuideKeeper *self,
              char        *text)
{
  g_free (self->written);
  self->written = text;
}

/* Where somebody is at the moment and what the self-check found change nothing
 * of what is kept, so that not even the time of the file tells of it. */
static gboolean
save_cb (gpointer data)
{
  GuideKeeper *self = GUIDE_KEEPER (data);
  g_autofree char *text = dup_session_data (self->session);
  g_autoptr (GError) error = NULL;

  self->save_id = 0;
  if (g_strcmp0 (text, self->written) == 0)
    return G_SOURCE_REMOVE;

  if (!guide_private_file_write (self->file, text, &error))
    g_warning ("What you chose could not be kept in %s: %s", guide_private_file_get_path (self->file), error->message);
  else
    take_written (self, g_steal_pointer (&text));

  return G_SOURCE_REMOVE;
}

static void
let_go_of_session (GuideKeeper *self)
{
  if (self->session == NULL)
    return;

  g_signal_handlers_disconnect_by_data (guide_session_get_visit_plan (self->session), self);
  g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->session);
}

static void
session_changed_cb (GuideKeeper *self)
{
  g_assert (GUIDE_IS_KEEPER (self));

  if (self->save_id == 0)
    self->save_id = g_timeout_add_seconds (SAVE_DELAY_SECONDS, save_cb, self);
}

static void
guide_keeper_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  GuideKeeper *self = GUIDE_KEEPER (object);

  switch (prop_id)
    {
    case PROP_PATH:
      self->file = guide_private_file_new (g_value_get_string (value), TRUE);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_keeper_dispose (GObject *object)
{
  GuideKeeper *self = GUIDE_KEEPER (object);

  guide_keeper_flush (self);
  let_go_of_session (self);
  g_clear_object (&self->file);
  g_clear_pointer (&self->written, g_free);

  G_OBJECT_CLASS (guide_keeper_parent_class)->dispose (object);
}

static void
guide_keeper_class_init (GuideKeeperClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = guide_keeper_set_property;
  object_class->dispose = guide_keeper_dispose;

  props[PROP_PATH] = g_param_spec_string ("path", NULL, NULL, NULL,
                                          G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
guide_keeper_init (GuideKeeper *self)
{
}

/**
 * guide_keeper_new:
 * @path: (type filename): the file to keep the session in; its folder is made
 *
 * Returns: (transfer full): a new keeper, which keeps nothing yet
 */
GuideKeeper *
guide_keeper_new (const char *path)
{
  g_return_val_if_fail (path != NULL, NULL);

  return g_object_new (GUIDE_TYPE_KEEPER, "path", path, NULL);
}

/**
 * guide_keeper_attach:
 * @self: a #GuideKeeper
 * @session: the session to keep
 *
 * Gives @session what was kept at the last start and from then on keeps what
 * changes. A file that cannot be understood is set aside; one that cannot be
 * read stays as it is, and nothing is kept at this start. So nothing is lost,
 * and one warning says where it is.
 */
void
guide_keeper_attach (GuideKeeper  *self,
                     GuideSession *session)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) error = NULL;

  g_return_if_fail (GUIDE_IS_KEEPER (self));
  g_return_if_fail (self->session == NULL);

  delete_left_overs (self);
  if (g_key_file_load_from_file (file, guide_private_file_get_path (self->file), G_KEY_FILE_NONE, &error))
    load_session (file, session);
  else if (error->domain == G_KEY_FILE_ERROR)
    set_aside (self, error);
  else if (!g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    {
      g_warning ("%s could not be read (%s). What you choose now will not be kept.", guide_private_file_get_path (self->file),
                 error->message);
      return;
    }
  guide_private_file_make_private (self->file); /* where that fails, nothing more is written, and that is said then */

  self->session = g_object_ref (session);
  take_written (self, dup_session_data (session));
  g_object_set (guide_session_get_visit_plan (session), "can-keep", TRUE, NULL);
  g_signal_connect_swapped (session, "notify", G_CALLBACK (session_changed_cb), self);
  g_signal_connect_swapped (guide_session_get_visit_plan (session), "notify", G_CALLBACK (session_changed_cb), self);
}

/**
 * guide_keeper_flush:
 * @self: a #GuideKeeper
 *
 * Writes at once what has not been written yet.
 */
void
guide_keeper_flush (GuideKeeper *self)
{
  g_return_if_fail (GUIDE_IS_KEEPER (self));

  if (self->save_id == 0)
    return;

  g_source_remove (self->save_id);
  save_cb (self);
}

/**
 * guide_keeper_forget:
 * @self: a #GuideKeeper
 * @error: return location for an error
 *
 * Deletes what was kept, what was once set aside and what a power cut left, and
 * lets go of the session, so that nothing of it is written any more.
 *
 * Returns: whether all of it is gone
 */
gboolean
guide_keeper_forget (GuideKeeper *self,
                     GError     **error)
{
  g_return_val_if_fail (GUIDE_IS_KEEPER (self), FALSE);

  g_clear_handle_id (&self->save_id, g_source_remove);
  let_go_of_session (self);

  return guide_private_file_delete (self->file, error);
}
