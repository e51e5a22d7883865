/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-preview"

#include "config.h"

#include "guide-preview.h"

#include "guide-catalogue.h"
#include "guide-i18n.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

/* A catalogue that somebody is writing, shown as it grows: on each save it is
 * compiled into a folder of its own, for gettext reads a folder only once.
 * Where msgfmt finds a fault, the last good words stay. */
struct _GuidePreview
{
  GObject parent_instance;

  char         *path;
  char         *target; /* what it is a link to, or NULL */
  char         *language;
  char         *folder; /* a new one for all of it, and in it one a save */
  char         *last;   /* the last of those */
  char         *fault;
  GPtrArray    *entries;
  GFileMonitor *monitor;
  GFileMonitor *target_monitor;
  int           n_loads;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

#define EMPTY "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
#define RATE_MS 200
#define UNNAMED "xx"
#define BYTE_ORDER_MARK "\xef\xbb\xbf"

#define GUIDE_TYPE_PREVIEW (guide_preview_get_type ())
#define GUIDE_PREVIEW(object) (G_TYPE_CHECK_INSTANCE_CAST ((object), GUIDE_TYPE_PREVIEW, GuidePreview))
#define GUIDE_IS_PREVIEW(object) (G_TYPE_CHECK_INSTANCE_TYPE ((object), GUIDE_TYPE_PREVIEW))

static GType guide_preview_get_type (void);

G_DEFINE_FINAL_TYPE (GuidePreview, guide_preview, G_TYPE_OBJECT)

/* A program of gettext at work. With all that is open left open GLib needs no copy of the window's memory to start it. */
static GSubprocess *
start (const char *const *argv,
       GError           **error)
{
  g_autoptr (GSubprocessLauncher)
    launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDERR_PIPE | G_SUBPROCESS_FLAGS_INHERIT_FDS);

  g_subprocess_launcher_setenv (launcher, "LC_ALL", "C", TRUE); /* a warning is told by its English name */

  return g_subprocess_launcher_spawnv (launcher, argv, error);
}

/* What a program says of the file at its end, or NULL where all is well. */
static char *
dup_said (GSubprocess *program,
          const char  *name,
          GError     **error)
{
  g_autofree char *said = NULL;

  if (program == NULL || !g_subprocess_communicate_utf8 (program, NULL, NULL, NULL, &said, error))
    /* Translators: for translators, in the preview of their file. The first is the name of a program. */
    return g_strdup_printf (_("%s of gettext cannot be run: %s"), name, (*error)->message);

  return g_subprocess_get_successful (program) ? NULL : g_steal_pointer (&said);
}

static char *
dup_said_by (const char *const *argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) program = start (argv, &error);

  return dup_said (program, argv[0], &error);
}

/* Of all that msgfmt says the first line that is more than a warning. */
static char *
dup_first_fault (const char *said)
{
  g_auto (GStrv) lines = g_strsplit (said, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (*lines[i] != '\0' && *lines[i] != ' ' && strstr (lines[i], "warning:") == NULL)
      return g_strdup (lines[i]);

  return g_strdup (lines[0]);
}

static guint
get_line (const char *text,
          const char *place)
{
  guint line = 1;

  for (const char *p = text; p < place; p++)
    line += *p == '\n';

  return line;
}

/* Whether a fault in what gettext says has a place in the file. The warnings of newer ones have a place, too. */
static gboolean
names_place (const char *said,
             const char *path)
{
  g_autofree char *start = g_strdup_printf ("%s:", path);
  g_auto (GStrv) lines = g_strsplit (said, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], start) && g_ascii_isdigit (lines[i][strlen (start)]) &&
        strstr (lines[i], ": warning: ") == NULL)
      return TRUE;

  return FALSE;
}

/* What msgfmt says in words that do not help a translator, or of another line than the one to mend. */
static char *
dup_plain_fault (const char *path,
                 const char *text,
                 gsize       length,
                 const char *msgfmt_fault)
{
  const char *forms = strstr (text, "nplurals=");
  const char *charset = strstr (text, "charset=");
  const char *end;

  if (g_str_has_prefix (text, BYTE_ORDER_MARK))
    return g_strdup_printf ("%s:1: A byte order mark stands before this line. Save the file without it.", path);
  if (!g_utf8_validate (text, length, &end))
    return g_strdup_printf ("%s:%u: This line is not UTF-8 text. Save the file as UTF-8.", path, get_line (text, end));
  if (strstr (msgfmt_fault, "nplurals") != NULL && forms != NULL)
    return g_strdup_printf ("%s:%u: Write the plural forms of the language in this line.", path, get_line (text, forms));
  if (strstr (msgfmt_fault, "charset") != NULL && !names_place (msgfmt_fault, path))
    return g_strdup_printf ("%s:%u: No charset that gettext knows stands here. Save the file as UTF-8, and write "
                            "“Content-Type: text/plain; charset=UTF-8\\n” into its head.",
                            path, charset != NULL ? get_line (text, charset) : 1);

  return dup_first_fault (msgfmt_fault);
}

/* The first thing that is wrong with the file to msgfmt, or NULL. */
static char *
dup_fault (const char *path)
{
  const char *const argv[] = { "msgfmt", "--check", "-o", "/dev/null", path, NULL };
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *said = NULL;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, &error))
    return g_strdup (error->message);

  said = dup_said_by (argv);

  return said != NULL ? dup_plain_fault (path, text, length, said) : NULL;
}

/* What msgcat says of a file that is well to msgfmt, as of a charset. */
static char *
dup_told (const char *path,
          const char *said)
{
  g_autofree char *text = NULL;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, NULL))
    return g_strdup (said);

  return dup_plain_fault (path, text, length, said);
}

/* The file as gettext's own grammar reads it: in UTF-8, one empty line between
 * entries, each keyword at the start of a line, whatever stood in the file; unless it has
 * a fault, which is looked for meanwhile. */
static char *
dup_tidied (GuidePreview *self)
{
  g_autofree char *out = g_build_filename (self->folder, "tidied.po", NULL);
  const char *const argv[] = { "msgcat", "--no-wrap", "--to-code=UTF-8", "-o", out, self->path, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) program = start (argv, &error);
  g_autofree char *said = NULL;
  char *text = NULL;

  self->fault = dup_fault (self->path);
  said = dup_said (program, argv[0], &error);
  if (self->fault == NULL && said != NULL)
    self->fault = dup_told (self->path, said);
  if (self->fault == NULL)
    g_file_get_contents (out, &text, NULL, NULL);

  return text;
}

static void
compile (GuidePreview *self,
         const char   *text)
{
  g_autofree char *number = g_strdup_printf ("%d", ++self->n_loads);
  g_autofree char *folder = g_build_filename (self->folder, number, NULL);
  g_autofree char *place = g_build_filename (folder, self->language, "LC_MESSAGES", NULL);
  g_autofree char *po = g_build_filename (folder, "marked.po", NULL);
  g_autofree char *mo = g_build_filename (place, GETTEXT_PACKAGE ".mo", NULL);

  g_mkdir_with_parents (place, 0700);
  if (g_file_set_contents (po, text, -1, NULL))
    {
      const char *const argv[] = { "msgfmt", "-o", mo, po, NULL };
      g_autofree char *fault = dup_said_by (argv);

      if (fault != NULL)
        g_warning ("The preview could not be made: %s", fault);
    }
  g_free (self->last);
  self->last = g_steal_pointer (&folder);
}

/* Words that are well, in a language that the first good head names for good. */
static void
take (GuidePreview *self,
      const char   *text)
{
  g_autofree char *language = guide_catalogue_dup_language (text);
  g_autofree char *marked = guide_catalogue_dup_marked (text);

  if (language == NULL)
    self->fault = g_strdup_printf ("%s:1: The head has no line “Language: …”. Write which language it is.", self->path);
  if (self->language == NULL)
    self->language = g_strdup (language != NULL ? language : UNNAMED);

  g_clear_pointer (&self->entries, g_ptr_array_unref);
  self->entries = guide_catalogue_parse (text);
  compile (self, marked);
}

/* The last good words stay; where there are none, the English ones. */
static void
take_fault (GuidePreview *self)
{
  g_autofree char *text = NULL;

  if (self->language == NULL && g_file_get_contents (self->path, &text, NULL, NULL))
    self->language = guide_catalogue_dup_language (text);
  if (self->language == NULL)
    self->language = g_strdup (UNNAMED);
  if (self->n_loads == 0)
    compile (self, EMPTY); /* GLib gives up for good where there is no catalogue at first */
}

static void
file_changed_cb (GuidePreview     *self,
                 GFile            *file,
                 GFile            *other,
                 GFileMonitorEvent event)
{
  g_assert (GUIDE_IS_PREVIEW (self));

  if (event == G_FILE_MONITOR_EVENT_CHANGES_DONE_HINT || event == G_FILE_MONITOR_EVENT_RENAMED ||
      event == G_FILE_MONITOR_EVENT_MOVED_IN)
    g_signal_emit (self, signals[CHANGED], 0);
}

static GFileMonitor *
watch (GuidePreview *self,
       GFile        *file)
{
  GFileMonitor *monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);

  if (monitor == NULL)
    return NULL;

  g_file_monitor_set_rate_limit (monitor, RATE_MS);
  g_signal_connect_object (monitor, "changed", G_CALLBACK (file_changed_cb), self, G_CONNECT_SWAPPED);

  return monitor;
}

/* Where the file is a link, what it leads to is saved, and may become another file. */
static void
follow_link (GuidePreview *self)
{
  gboolean is_link = g_file_test (self->path, G_FILE_TEST_IS_SYMLINK);
  g_autofree char *target = is_link ? realpath (self->path, NULL) : NULL;
  g_autoptr (GFile) file = target != NULL ? g_file_new_for_path (target) : NULL;

  if (g_strcmp0 (target, self->target) == 0)
    return;

  g_free (self->target);
  self->target = g_steal_pointer (&target);
  g_clear_object (&self->target_monitor);
  if (file != NULL)
    self->target_monitor = watch (self, file);
}

static void
guide_preview_real_load (GuidePreview *self)
{
  g_autofree char *text = NULL;

  g_clear_pointer (&self->fault, g_free);
  follow_link (self);
  text = dup_tidied (self);

  if (text != NULL)
    take (self, text);
  else
    take_fault (self);
}

static const char *
guide_preview_real_get_language (GuidePreview *self)
{
  return self->language;
}

static const char *
guide_preview_real_get_folder (GuidePreview *self)
{
  return self->last;
}

static const char *
guide_preview_real_get_fault (GuidePreview *self)
{
  return self->fault;
}

static int
guide_preview_real_get_n_left (GuidePreview *self)
{
  int n_left = 0;

  for (guint i = 0; self->entries != NULL && i < self->entries->len; i++)
    {
      GuideCatalogueEntry *entry = self->entries->pdata[i];

      if (entry->translation == NULL || *entry->translation == '\0')
        n_left++;
    }

  return n_left;
}

static char *
guide_preview_real_dup_origin (GuidePreview *self,
                               const char   *words)
{
  const GuideCatalogueEntry *entry = NULL;
  g_autoptr (GString) origin = NULL;

  if (self->entries != NULL)
    entry = guide_catalogue_find (self->entries, words);
  if (entry == NULL)
    return NULL;

  origin = g_string_new (entry->source);
  if (entry->context != NULL)
    g_string_append_printf (origin, "\n[%s]", entry->context);
  if (entry->note != NULL)
    g_string_append_printf (origin, "\n%s", entry->note);

  return g_strdup (origin->str);
}

static void
remove_tree (GFile *file)
{
  g_autoptr (GFileEnumerator)
    children = g_file_enumerate_children (file, G_FILE_ATTRIBUTE_STANDARD_NAME, G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL, NULL);
  GFile *child;

  while (children != NULL && g_file_enumerator_iterate (children, NULL, &child, NULL, NULL) && child != NULL)
    remove_tree (child);
  g_file_delete (file, NULL, NULL);
}

static void
guide_preview_finalize (GObject *object)
{
  GuidePreview *self = GUIDE_PREVIEW (object);
  g_autoptr (GFile) folder = g_file_new_for_path (self->folder);

  remove_tree (folder);
  g_clear_object (&self->monitor);
  g_clear_object (&self->target_monitor);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_free (self->path);
  g_free (self->target);
  g_free (self->language);
  g_free (self->folder);
  g_free (self->last);
  g_free (self->fault);

  G_OBJECT_CLASS (guide_preview_parent_class)->finalize (object);
}

static void
guide_preview_class_init (GuidePreviewClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_preview_finalize;
  klass->load = guide_preview_real_load;
  klass->get_language = guide_preview_real_get_language;
  klass->get_folder = guide_preview_real_get_folder;
  klass->get_fault = guide_preview_real_get_fault;
  klass->get_n_left = guide_preview_real_get_n_left;
  klass->dup_origin = guide_preview_real_dup_origin;

  /**
   * GuidePreview::changed:
   *
   * The file was saved. It is not read again before guide_preview_load().
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
guide_preview_init (GuidePreview *self)
{
  self->folder = g_dir_make_tmp ("microneedling-guide-XXXXXX", NULL);
}

/* What the guide asks the module for; GuidePreviewFunc says of what. */
GuidePreview *
guide_preview_file_new (const char *path)
{
  GuidePreview *self = g_object_new (GUIDE_TYPE_PREVIEW, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  self->path = g_file_get_path (file);
  self->monitor = watch (self, file);

  return self;
}
