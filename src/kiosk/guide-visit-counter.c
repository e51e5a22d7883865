/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-visit-counter.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* Counting without watching: a day's visits, minutes and pages by language,
 * added up in memory and written when the day is over. A language that fewer
 * than five chose is folded into "other", and where "other" is fewer than five
 * too, nothing but that is written, so that no line tells of one person. A
 * folder that cannot be written stops the counting, not the kiosk. */
struct _GuideVisitCounter
{
  GObject parent_instance;

  char       *folder; /* NULL once writing has failed */
  char       *day;
  GHashTable *sums; /* language to Sum */
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
#define HEADER "day,language,visits,minutes,pages\n"

G_DEFINE_FINAL_TYPE (GuideVisitCounter, guide_visit_counter, G_TYPE_OBJECT)

static void
guide_visit_counter_finalize (GObject *object)
{
  GuideVisitCounter *self = GUIDE_VISIT_COUNTER (object);

  g_free (self->folder);
  g_free (self->day);
  g_hash_table_unref (self->sums);

  G_OBJECT_CLASS (guide_visit_counter_parent_class)->finalize (object);
}

static void
guide_visit_counter_class_init (GuideVisitCounterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_visit_counter_finalize;
}

static void
guide_visit_counter_init (GuideVisitCounter *self)
{
  self->sums = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
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
dup_lines (GuideVisitCounter *self)
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

/* One older file is kept: a megabyte is decades of days. */
static void
rotate (const char *path)
{
  g_autofree char *old = g_strconcat (path, ".old", NULL);
  struct stat status;

  if (g_lstat (path, &status) == 0 && status.st_size >= BYTES_MAX)
    g_rename (path, old);
}

static gboolean
write_all (int         fd,
           const char *text)
{
  gssize length = strlen (text);
  struct stat status;

  if (fstat (fd, &status) != 0 || (status.st_size == 0 && write (fd, HEADER, strlen (HEADER)) < 0))
    return FALSE;

  return write (fd, text, length) == length;
}

static void
write_lines (GuideVisitCounter *self,
             const char        *lines)
{
  g_autofree char *path = g_build_filename (self->folder, "visits.csv", NULL);
  gboolean written;
  int fd;

  rotate (path);
  fd = g_open (path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0640);
  written = fd >= 0 && write_all (fd, lines);
  if (!written)
    {
      g_message ("Counting stops, the kiosk goes on: %s cannot be written: %s", path, g_strerror (errno));
      g_clear_pointer (&self->folder, g_free);
    }
  if (fd >= 0)
    g_close (fd, NULL);
}

/**
 * guide_visit_counter_new:
 * @folder: (type filename) (nullable): the folder to write into, or %NULL to
 *   count nothing
 *
 * Returns: (transfer full): a counter
 */
GuideVisitCounter *
guide_visit_counter_new (const char *folder)
{
  GuideVisitCounter *self = g_object_new (GUIDE_TYPE_VISIT_COUNTER, NULL);

  self->folder = g_strdup (folder);

  return self;
}

/**
 * guide_visit_counter_add:
 * @self: a #GuideVisitCounter
 * @day: the day, as 2026-11-20
 * @language: id of the visit's language
 * @seconds: how long it lasted
 * @pages: how many pages were opened
 *
 * Adds a visit that is over.
 */
void
guide_visit_counter_add (GuideVisitCounter *self,
                         const char        *day,
                         const char        *language,
                         guint              seconds,
                         guint              pages)
{
  Sum *sum;

  g_return_if_fail (GUIDE_IS_VISIT_COUNTER (self));

  if (self->folder == NULL)
    return;

  guide_visit_counter_turn (self, day);
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
 * guide_visit_counter_turn:
 * @self: a #GuideVisitCounter
 * @day: the day of the moment
 *
 * Writes the day before, where a new one has begun.
 */
void
guide_visit_counter_turn (GuideVisitCounter *self,
                          const char        *day)
{
  g_return_if_fail (GUIDE_IS_VISIT_COUNTER (self));

  if (g_strcmp0 (self->day, day) == 0)
    return;

  guide_visit_counter_write (self);
  g_free (self->day);
  self->day = g_strdup (day);
}

/**
 * guide_visit_counter_write:
 * @self: a #GuideVisitCounter
 *
 * Writes what has been counted: the day is over, or the kiosk ends.
 */
void
guide_visit_counter_write (GuideVisitCounter *self)
{
  g_autofree char *lines = NULL;

  g_return_if_fail (GUIDE_IS_VISIT_COUNTER (self));

  if (self->folder == NULL || g_hash_table_size (self->sums) == 0)
    return;

  lines = dup_lines (self);
  g_hash_table_remove_all (self->sums);
  write_lines (self, lines);
}
