/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-keeper"

#include "guide-keeper.h"

#include <gio/gio.h>
#include <errno.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

/* Keeps a session between two starts, at home. One key file that only its
 * owner can read holds all there is to keep, so that wiping it is deleting
 * one file. Not GSettings: without a session bus it loses what is written
 * and says nothing, and a wiped key would live on in dconf's file. */
struct _GuideKeeper
{
  GObject parent_instance;

  char         *path;
  GuideSession *session;
  guint         save_id;
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

static void
load_string (GKeyFile     *file,
             GuideSession *session,
             const char   *name)
{
  g_autofree char *value = g_key_file_get_string (file, GROUP, name, NULL);

  if (value != NULL && *value != '\0')
    g_object_set (session, name, value, NULL);
}

static void
load_number (GKeyFile     *file,
             GuideSession *session,
             const char   *name)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (session), name);
  g_autoptr (GError) error = NULL;
  g_auto (GValue) value = G_VALUE_INIT;
  int number = g_key_file_get_integer (file, GROUP, name, &error);

  if (error != NULL)
    return;

  g_value_init (&value, G_TYPE_INT);
  g_value_set_int (&value, number);
  g_param_value_validate (pspec, &value); /* an odd number becomes a near good one */
  g_object_set_property (G_OBJECT (session), name, &value);
}

static void
load_appearance (GKeyFile     *file,
                 GuideSession *session)
{
  g_autoptr (GEnumClass) names = g_type_class_ref (GUIDE_TYPE_APPEARANCE);
  g_autofree char *nick = g_key_file_get_string (file, GROUP, "appearance", NULL);
  GEnumValue *value = nick != NULL ? g_enum_get_value_by_nick (names, nick) : NULL;

  if (value != NULL)
    guide_session_set_appearance (session, value->value);
}

/* The plan of a visit is kept only where the reader asked for it. */
static const char *const visit_lists[] = { "values", "lines", "options" };
static const char *const visit_texts[] = { "own-1", "own-2" };

static void
load_visit (GKeyFile       *file,
            GuideVisitPlan *plan)
{
  int hour = g_key_file_get_integer (file, VISIT_GROUP, "hour", NULL);
  g_autofree char *day = g_key_file_get_string (file, VISIT_GROUP, "day", NULL);

  if (!g_key_file_has_group (file, VISIT_GROUP))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (visit_texts); i++)
    {
      g_autofree char *text = g_key_file_get_string (file, VISIT_GROUP, visit_texts[i], NULL);

      g_object_set (plan, visit_texts[i], text, NULL);
    }
  for (guint i = 0; i < G_N_ELEMENTS (visit_lists); i++) /* lines after what makes lines: they are the order */
    {
      g_auto (GStrv) list = g_key_file_get_string_list (file, VISIT_GROUP, visit_lists[i], NULL, NULL);

      g_object_set (plan, visit_lists[i], list, NULL);
    }
  guide_visit_plan_set_day (plan, day);
  g_object_set (plan, "hour", CLAMP (hour, 0, 23), "kept", TRUE, NULL);
}

static void
load_session (GKeyFile     *file,
              GuideSession *session)
{
  g_auto (GStrv) read = g_key_file_get_string_list (file, GROUP, "read", NULL, NULL);

  load_string (file, session, "language");
  load_string (file, session, "last-page");
  load_number (file, session, "text-size");
  load_number (file, session, "tone");
  load_appearance (file, session);
  if (read != NULL)
    g_object_set (session, "read", read, NULL);
  load_visit (file, guide_session_get_visit_plan (session));
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

  for (guint i = 0; i < G_N_ELEMENTS (visit_texts); i++)
    {
      g_autofree char *text = NULL;

      g_object_get (plan, visit_texts[i], &text, NULL);
      if (text != NULL)
        g_key_file_set_string (file, VISIT_GROUP, visit_texts[i], text);
    }
  for (guint i = 0; i < G_N_ELEMENTS (visit_lists); i++)
    {
      g_auto (GStrv) list = NULL;
      g_auto (GStrv) kept = NULL;

      g_object_get (plan, visit_lists[i], &list, NULL);
      kept = without_concerns (list, session);
      g_key_file_set_string_list (file, VISIT_GROUP, visit_lists[i], (const char *const *) kept, g_strv_length (kept));
    }
  if (guide_visit_plan_get_day (plan) != NULL)
    g_key_file_set_string (file, VISIT_GROUP, "day", guide_visit_plan_get_day (plan));
  g_key_file_set_integer (file, VISIT_GROUP, "hour", guide_visit_plan_get_hour (plan));
}

static char *
dup_session_data (GuideSession *session)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GEnumClass) names = g_type_class_ref (GUIDE_TYPE_APPEARANCE);
  GEnumValue *appearance = g_enum_get_value (names, guide_session_get_appearance (session));
  const char *language = guide_session_get_chosen_language (session);
  const char *last_page = guide_session_get_last_page (session);
  g_auto (GStrv) read = NULL;

  g_object_get (session, "read", &read, NULL);

  if (language != NULL)
    g_key_file_set_string (file, GROUP, "language", language);
  if (last_page != NULL)
    g_key_file_set_string (file, GROUP, "last-page", last_page);
  g_key_file_set_integer (file, GROUP, "text-size", guide_session_get_text_size (session));
  g_key_file_set_integer (file, GROUP, "tone", guide_session_get_tone (session));
  g_key_file_set_string (file, GROUP, "appearance", appearance->value_nick);
  g_key_file_set_string_list (file, GROUP, "read", (const char *const *) read, g_strv_length (read));
  if (guide_visit_plan_get_kept (guide_session_get_visit_plan (session)))
    save_visit (file, session);

  return g_key_file_to_data (file, NULL, NULL);
}

static char *
dup_aside_path (GuideKeeper *self)
{
  return g_strconcat (self->path, ".broken", NULL);
}

/* Takes from everybody else what they may do with a file or folder. What is not
 * there hides nothing, and what a link leads to is not the guide's to change. */
static gboolean
make_private (const char *path)
{
  GStatBuf status;

  if (g_lstat (path, &status) != 0)
    return errno == ENOENT;
  if (!(S_ISREG (status.st_mode) || S_ISDIR (status.st_mode)) || (status.st_mode & 077) == 0)
    return TRUE;

  return g_chmod (path, status.st_mode & 0700) == 0;
}

static gboolean
make_all_private (GuideKeeper *self)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *aside = dup_aside_path (self);

  return make_private (folder) && make_private (aside) && make_private (self->path);
}

/* Before a word is written, for GLib from 2.84 on gives a new file the mode of
 * the one it takes the place of, and of what a link there leads to. */
static gboolean
make_ready_to_write (GuideKeeper *self)
{
  g_autofree char *folder = g_path_get_dirname (self->path);

  if (g_mkdir_with_parents (folder, 0700) != 0 || !make_all_private (self))
    return FALSE;

  return !g_file_test (self->path, G_FILE_TEST_IS_SYMLINK) || g_remove (self->path) == 0;
}

/* A file that cannot be understood is set aside, not written over. */
static void
set_aside (GuideKeeper  *self,
           const GError *error)
{
  g_autofree char *aside = dup_aside_path (self);

  if (g_rename (self->path, aside) == 0)
    g_warning ("%s could not be read (%s). It was kept as %s, and the guide starts with its usual settings.",
               self->path, error->message, aside);
  else
    g_warning ("%s could not be read (%s). The guide starts with its usual settings.", self->path,
               error->message);
}

static gboolean
save_cb (gpointer data)
{
  GuideKeeper *self = data;
  g_autofree char *text = dup_session_data (self->session);
  g_autoptr (GError) error = NULL;

  self->save_id = 0;

  if (!make_ready_to_write (self) ||
      !g_file_set_contents_full (self->path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, &error))
    g_warning ("What you chose could not be kept in %s: %s", self->path,
               error != NULL ? error->message : g_strerror (errno));

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
session_changed_cb (GuideKeeper *self,
                    GParamSpec  *pspec)
{
  /* Where somebody is at the moment is not kept, nor in what language that was
   * not chosen, so looking in leaves nothing; of the self-check nothing is kept
   * at all. */
  static const char *const passing[] = { "place", "language", "concerns", "step", NULL };

  if (!g_strv_contains (passing, pspec->name) && self->save_id == 0)
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
      self->path = g_value_dup_string (value);
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
  g_clear_pointer (&self->path, g_free);

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
 * changes. Of a file that cannot be read nothing is used and nothing is lost:
 * one warning says where it is.
 */
void
guide_keeper_attach (GuideKeeper  *self,
                     GuideSession *session)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) error = NULL;

  g_return_if_fail (GUIDE_IS_KEEPER (self));
  g_return_if_fail (self->session == NULL);

  if (g_key_file_load_from_file (file, self->path, G_KEY_FILE_NONE, &error))
    load_session (file, session);
  else if (!g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    set_aside (self, error);
  make_all_private (self); /* where that fails, nothing more is written, and that is said then */

  self->session = g_object_ref (session);
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

static gboolean
delete_file (const char *path,
             GError    **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) local_error = NULL;

  if (g_file_delete (file, NULL, &local_error) || g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local_error));

  return FALSE;
}

/**
 * guide_keeper_forget:
 * @self: a #GuideKeeper
 * @error: return location for an error
 *
 * Deletes what was kept, and what was once set aside, and lets go of the
 * session, so that nothing of it is written any more.
 *
 * Returns: whether both files are gone
 */
gboolean
guide_keeper_forget (GuideKeeper *self,
                     GError     **error)
{
  g_autofree char *aside = NULL;

  g_return_val_if_fail (GUIDE_IS_KEEPER (self), FALSE);

  g_clear_handle_id (&self->save_id, g_source_remove);
  let_go_of_session (self);

  aside = dup_aside_path (self);

  return delete_file (self->path, error) && delete_file (aside, error);
}
