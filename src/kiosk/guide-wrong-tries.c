/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-wrong-tries.h"

#include "guide-private-file.h"

/* How often a wrong PIN was typed of late, and until when no other is looked at.
 * Every wrong try doubles the wait before the next. Ten minutes of quiet after a
 * wait make one of them forgotten, so that a child who played with the keypad
 * does not keep the staff out for the day; who guesses gains nothing by it, since
 * the longest wait is shorter than that.
 *
 * It outlives the program, in the folder that systemd gives for that: whoever can
 * pull the plug must not begin anew by it. */
struct _GuideWrongTries
{
  GObject parent_instance;

  GuidePrivateFile *file; /* NULL where there is no folder, and all is in memory */
  guint             n_wrong;
  gint64            open_again; /* µs of the clock that the caller goes by */
  gboolean          complained; /* that the file cannot be written */
};

#define FILE_NAME "staff-door.ini"
#define GROUP "staff-door"
#define KEY_WRONG "wrong-tries"
#define KEY_OPEN_AGAIN "open-again" /* seconds since 1970, UTC */

#define FIRST_WAIT_SECONDS 2
#define WAIT_DOUBLINGS_MAX 8 /* about eight and a half minutes */
#define FORGET_SECONDS 600
#define WRONG_MAX 1000
#define LAST_SECOND (G_GINT64_CONSTANT (253402300799)) /* of the year 9999 */

G_DEFINE_FINAL_TYPE (GuideWrongTries, guide_wrong_tries, G_TYPE_OBJECT)

/* The wait after the last of so many. */
static gint64
get_wait_after (guint n_wrong)
{
  return n_wrong == 0 ? 0 : ((gint64) FIRST_WAIT_SECONDS << MIN (n_wrong - 1, WAIT_DOUBLINGS_MAX)) * G_USEC_PER_SEC;
}

static guint
count_remembered (GuideWrongTries *self,
                  gint64           now)
{
  gint64 quiet = MAX (now - self->open_again, 0);
  gint64 n_forgotten = quiet / (FORGET_SECONDS * G_USEC_PER_SEC);

  return n_forgotten < self->n_wrong ? self->n_wrong - n_forgotten : 0;
}

/* By the calendar, since every other clock begins anew with the machine. */
static void
save (GuideWrongTries *self,
      gint64           now)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (self->file == NULL)
    return;

  g_key_file_set_integer (file, GROUP, KEY_WRONG, self->n_wrong);
  g_key_file_set_int64 (file, GROUP, KEY_OPEN_AGAIN,
                        (g_get_real_time () + self->open_again - now + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC);
  text = g_key_file_to_data (file, NULL, NULL);
  if (!guide_private_file_write (self->file, text, &error) && !self->complained)
    {
      g_message ("The waits after a wrong PIN are in memory alone: %s cannot be written: %s",
                 guide_private_file_get_path (self->file), error->message);
      self->complained = TRUE;
    }
}

static gboolean
parse (GuideWrongTries *self,
       const char      *text,
       gint64           now,
       GError         **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) local_error = NULL;
  gint64 open_again = 0, left;
  int n_wrong = 0;

  if (!g_key_file_load_from_data (file, text, -1, G_KEY_FILE_NONE, error))
    return FALSE;
  n_wrong = g_key_file_get_integer (file, GROUP, KEY_WRONG, &local_error);
  if (local_error == NULL)
    open_again = g_key_file_get_int64 (file, GROUP, KEY_OPEN_AGAIN, &local_error);
  if (local_error == NULL && (n_wrong < 0 || n_wrong > WRONG_MAX || open_again < 0 || open_again > LAST_SECOND))
    g_set_error (&local_error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_INVALID_VALUE, "a number is out of bounds");
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  /* A calendar that was set back makes no wait longer than it was. */
  left = open_again * G_USEC_PER_SEC - g_get_real_time ();
  self->n_wrong = n_wrong;
  self->open_again = now + MIN (left, get_wait_after (n_wrong));

  return TRUE;
}

static void
load (GuideWrongTries *self,
      gint64           now)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *line = NULL;

  guide_private_file_delete_left_overs (self->file, NULL); /* where one stays, it says nothing */
  text = guide_private_file_read (self->file, &error);
  if (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    return;
  if (text != NULL && parse (self, text, now, &error))
    return;

  line = guide_private_file_set_aside (self->file, error->message);
  g_message ("%s No wait after a wrong PIN is known.", line);
}

static void
guide_wrong_tries_finalize (GObject *object)
{
  g_clear_object (&GUIDE_WRONG_TRIES (object)->file);

  G_OBJECT_CLASS (guide_wrong_tries_parent_class)->finalize (object);
}

static void
guide_wrong_tries_class_init (GuideWrongTriesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_wrong_tries_finalize;
}

static void
guide_wrong_tries_init (GuideWrongTries *self)
{
}

/**
 * guide_wrong_tries_new:
 * @folder: (type filename) (nullable): the folder that outlives the program, or
 *   %NULL to know of this start alone
 * @now: the time, in µs of a clock that goes on while the machine sleeps
 *
 * Returns: (transfer full): the tries that are remembered in @folder
 */
GuideWrongTries *
guide_wrong_tries_new (const char *folder,
                       gint64      now)
{
  GuideWrongTries *self = g_object_new (GUIDE_TYPE_WRONG_TRIES, NULL);
  g_autofree char *path = folder != NULL ? g_build_filename (folder, FILE_NAME, NULL) : NULL;

  if (path == NULL)
    return self;

  self->file = guide_private_file_new (path, FALSE);
  load (self, now);

  return self;
}

/**
 * guide_wrong_tries_get_wait:
 * @self: a #GuideWrongTries
 * @now: the time, in µs of the same clock
 *
 * Returns: for how many seconds no PIN is looked at, 0 where one may be tried
 */
int
guide_wrong_tries_get_wait (GuideWrongTries *self,
                            gint64           now)
{
  g_return_val_if_fail (GUIDE_IS_WRONG_TRIES (self), 0);

  return now < self->open_again ? (int) ((self->open_again - now + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC) : 0;
}

/**
 * guide_wrong_tries_add:
 * @self: a #GuideWrongTries
 * @now: the time, in µs of the same clock
 *
 * One more was wrong: begins the wait after it, and writes when that ends.
 */
void
guide_wrong_tries_add (GuideWrongTries *self,
                       gint64           now)
{
  g_return_if_fail (GUIDE_IS_WRONG_TRIES (self));

  self->n_wrong = MIN (count_remembered (self, now) + 1, WRONG_MAX);
  self->open_again = now + get_wait_after (self->n_wrong);
  save (self, now);
}

/**
 * guide_wrong_tries_clear:
 * @self: a #GuideWrongTries
 *
 * Somebody knew the PIN: all is forgotten.
 */
void
guide_wrong_tries_clear (GuideWrongTries *self)
{
  g_return_if_fail (GUIDE_IS_WRONG_TRIES (self));

  self->n_wrong = 0;
  self->open_again = 0;
  save (self, 0); /* that is its own end as the time, so that the file has no wait left, either */
}
