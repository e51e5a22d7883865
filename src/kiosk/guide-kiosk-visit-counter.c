/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-kiosk-visit-counter.h"

#include "guide-private-file.h"

#include <glib/gstdio.h>
#include <string.h>

/* Counting without watching: a day's visits, minutes and pages by language. A
 * language that fewer than five chose is folded into "other", and where "other" is
 * fewer than five too, nothing but that is written, so that no line tells of one
 * person. What is written is the same lines again with the sums of by then, and
 * what a pulled plug leaves of a day stands. Where nothing can be written, it is
 * counted on, and tried again the next time. */
struct _GuideKioskVisitCounter
{
  GObject parent_instance;

  GuidePrivateFile *file; /* NULL where nothing is counted */
  char             *day;
  GHashTable       *sums;       /* language to Sum */
  GString          *over;       /* lines of days that are over and not yet written */
  char             *written;    /* lines of this day, with which the file ends */
  gboolean          complained; /* that the file cannot be written */
};

typedef struct
{
  guint visits;
  guint seconds;
  guint pages;
} Sum;

#define GROUP_MIN 5
#define BYTES_MAX (1000 * 1000)
#define OTHER "other"
#define FILE_NAME "visits.csv"
#define HEADER "day,language,visits,minutes,pages\n"

G_DEFINE_FINAL_TYPE (GuideKioskVisitCounter, guide_kiosk_visit_counter, G_TYPE_OBJECT)

static void
guide_kiosk_visit_counter_finalize (GObject *object)
{
  GuideKioskVisitCounter *self = GUIDE_KIOSK_VISIT_COUNTER (object);

  g_clear_object (&self->file);
  g_free (self->day);
  g_free (self->written);
  g_string_free (self->over, TRUE);
  g_hash_table_unref (self->sums);

  G_OBJECT_CLASS (guide_kiosk_visit_counter_parent_class)->finalize (object);
}

static void
guide_kiosk_visit_counter_class_init (GuideKioskVisitCounterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_kiosk_visit_counter_finalize;
}

static void
guide_kiosk_visit_counter_init (GuideKioskVisitCounter *self)
{
  self->sums = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->over = g_string_new (NULL);
}

static void
append_line (GString    *text,
             const char *day,
             const char *language,
             const Sum  *sum)
{
  if (sum->visits >= GROUP_MIN)
    g_string_append_printf (text, "%s,%s,%u,%u,%u\n", day, language, sum->visits, (sum->seconds + 30) / 60, sum->pages);
  else if (sum->visits > 0)
    g_string_append_printf (text, "%s,%s,under %d,,\n", day, language, GROUP_MIN);
}

static char *
dup_lines (GuideKioskVisitCounter *self)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GList) languages = g_list_sort (g_hash_table_get_keys (self->sums), (GCompareFunc) g_strcmp0);
  Sum other = { 0 };

  for (GList *l = languages; l != NULL; l = l->next)
    {
      const Sum *sum = g_hash_table_lookup (self->sums, l->data);

      if (sum->visits >= GROUP_MIN)
        {
          append_line (text, self->day, l->data, sum);
          continue;
        }
      other.visits += sum->visits;
      other.seconds += sum->seconds;
      other.pages += sum->pages;
    }
  append_line (text, self->day, OTHER, &other);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
set_aside (GuideKioskVisitCounter *self,
           const char             *reason)
{
  g_autofree char *line = guide_private_file_set_aside (self->file, reason);

  g_message ("%s A new one is begun.", line);
}

/* What stands in the file already, or the head of a new one; NULL where it cannot be
 * read. */
static GString *
read_file (GuideKioskVisitCounter *self,
           GError                **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autofree char *text = guide_private_file_read (self->file, &local_error);
  gboolean broken = g_error_matches (local_error, G_FILE_ERROR, G_FILE_ERROR_INVAL);

  if (text != NULL && g_str_has_prefix (text, HEADER))
    return g_string_new (text);

  if (text != NULL || broken)
    set_aside (self, broken ? local_error->message : "its first line is another");
  else if (!g_error_matches (local_error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }

  return g_string_new (HEADER);
}

/* So that they can be written again with the sums of now. */
static void
take_away_written (GuideKioskVisitCounter *self,
                   GString                *text)
{
  if (self->written != NULL && g_str_has_suffix (text->str, self->written))
    g_string_truncate (text, text->len - strlen (self->written));
  if (!g_str_has_suffix (text->str, "\n"))
    g_string_append_c (text, '\n');
}

/* One older file is kept: a megabyte is decades of days. */
static void
rotate (GuideKioskVisitCounter *self,
        GString                *text)
{
  const char *path = guide_private_file_get_path (self->file);
  g_autofree char *old = g_strconcat (path, ".old", NULL);

  if (text->len >= BYTES_MAX && g_rename (path, old) == 0)
    g_string_assign (text, HEADER);
}

static gboolean
write_lines (GuideKioskVisitCounter *self,
             const char             *lines,
             GError                **error)
{
  g_autoptr (GString) text = read_file (self, error);

  if (text == NULL)
    return FALSE;

  take_away_written (self, text);
  rotate (self, text);
  g_string_append (text, self->over->str);
  g_string_append (text, lines);

  return guide_private_file_write (self->file, text->str, error);
}

/**
 * guide_kiosk_visit_counter_new:
 * @folder: (type filename) (nullable): the folder to write into, or %NULL to
 *   count nothing
 *
 * Returns: (transfer full): a counter
 */
GuideKioskVisitCounter *
guide_kiosk_visit_counter_new (const char *folder)
{
  GuideKioskVisitCounter *self = g_object_new (GUIDE_TYPE_KIOSK_VISIT_COUNTER, NULL);

  if (folder != NULL)
    {
      g_autofree char *path = g_build_filename (folder, FILE_NAME, NULL);

      self->file = guide_private_file_new (path, FALSE);
      guide_private_file_delete_left_overs (self->file, NULL); /* where one stays, it says nothing */
    }

  return self;
}

/**
 * guide_kiosk_visit_counter_add:
 * @self: a #GuideKioskVisitCounter
 * @day: the day, as 2026-11-20
 * @language: id of the visit's language
 * @seconds: how long it lasted
 * @pages: how many pages were opened
 *
 * Adds a visit that is over.
 */
void
guide_kiosk_visit_counter_add (GuideKioskVisitCounter *self,
                               const char             *day,
                               const char             *language,
                               guint                   seconds,
                               guint                   pages)
{
  Sum *sum;

  g_return_if_fail (GUIDE_IS_KIOSK_VISIT_COUNTER (self));

  if (self->file == NULL)
    return;

  guide_kiosk_visit_counter_turn (self, day);
  sum = g_hash_table_lookup (self->sums, language);
  if (sum == NULL)
    {
      sum = g_new0 (Sum, 1);
      g_hash_table_insert (self->sums, g_strdup (language), sum);
    }
  sum->visits++;
  sum->seconds += seconds;
  sum->pages += pages;
}

/**
 * guide_kiosk_visit_counter_turn:
 * @self: a #GuideKioskVisitCounter
 * @day: the day of the moment
 *
 * Closes the day before, where a new one has begun. Its lines are written with the
 * next writing: the time of the file tells of no visit.
 */
void
guide_kiosk_visit_counter_turn (GuideKioskVisitCounter *self,
                                const char             *day)
{
  g_autofree char *lines = NULL;

  g_return_if_fail (GUIDE_IS_KIOSK_VISIT_COUNTER (self));

  if (g_strcmp0 (self->day, day) == 0)
    return;

  lines = dup_lines (self);
  g_string_append (self->over, lines);
  g_hash_table_remove_all (self->sums);
  g_free (self->day);
  self->day = g_strdup (day);
}

/**
 * guide_kiosk_visit_counter_write:
 * @self: a #GuideKioskVisitCounter
 *
 * Writes what has been counted, changed or not.
 */
void
guide_kiosk_visit_counter_write (GuideKioskVisitCounter *self)
{
  g_autofree char *lines = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (GUIDE_IS_KIOSK_VISIT_COUNTER (self));

  if (self->file == NULL)
    return;

  lines = dup_lines (self);
  if (write_lines (self, lines, &error))
    {
      self->complained = FALSE;
      g_string_truncate (self->over, 0);
      g_free (self->written);
      self->written = g_steal_pointer (&lines);
    }
  else if (!self->complained)
    {
      g_message ("What was counted is in memory alone, and the kiosk goes on: %s cannot be written: %s",
                 guide_private_file_get_path (self->file), error->message);
      self->complained = TRUE;
    }
}
