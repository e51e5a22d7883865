/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-logo"

#include "guide-logo-process.h"

#include "guide-logo-box.h"
#include "guide-logo-drawing.h"
#include "guide-logo-error.h"

#include <errno.h>
#include <gio/gio.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

/* A small valid SVG can ask for hours and gigabytes. Nobody can see that in the file,
 * and a thread cannot be stopped; so the program starts itself once more, only to
 * draw, with limits that the system holds. Both ends are files in memory: the logo
 * comes in by standard input, and the drawing or what is wrong goes out by standard
 * output. */

#define OPTION "--draw-logo"

#define MB (1024 * 1024)
#define THREAD_STACK (MB / 2)

/* Of the processor's time, and of what the drawing itself takes: with the program
 * around it the process stays under 64 MB. Whoever shows it has twice the time and a
 * quarter more room than whoever checks it. */
static const struct
{
  int milliseconds;
  rlim_t bytes;
} limits_of[] = {
  [GUIDE_LOGO_LIMITS_OF_CHECK] = { 500, 28 * MB },
  [GUIDE_LOGO_LIMITS_OF_USE] = { 1000, 35 * MB },
};

/* The address sanitizer makes all slower, and itself takes terabytes of addresses. */
#ifdef __SANITIZE_ADDRESS__
#define TIMES_SLOWER 5
#define MEMORY_IS_LIMITED FALSE
#else
#define TIMES_SLOWER 1
#define MEMORY_IS_LIMITED TRUE
#endif

/* By the clock on the wall, for what waits and never works: no more than a guard, and
 * long, since a busy machine gives a process its second of work only bit by bit. */
#define SECONDS_MAX 60

/* What goes out: this, and the pixels after it, without a gap between rows. */
typedef struct
{
  guint32 width; /* 0 where it could not be drawn */
  guint32 height;
  char    fault[400];
} Answer;

#define ANSWER_MAX (sizeof (Answer) + GUIDE_LOGO_WIDTH_MAX * GUIDE_LOGO_HEIGHT_MAX * 4)

static int
new_memory_file (void)
{
  return memfd_create ("logo", MFD_CLOEXEC);
}

static gboolean
write_all (int         fd,
           const void *data,
           gsize       length)
{
  for (gsize done = 0; done < length;)
    {
      gssize n = write (fd, (const char *) data + done, length - done);

      if (n < 0 && errno != EINTR)
        return FALSE;
      done += MAX (n, 0);
    }

  return TRUE;
}

/* All of a file in memory, from its start. */
static GBytes *
read_all (int   fd,
          gsize max)
{
  struct stat status;
  gsize length = fstat (fd, &status) == 0 ? MIN ((gsize) status.st_size, max) : 0;
  g_autofree char *data = g_malloc0 (length + 1);

  for (gsize done = 0; done < length;)
    {
      gssize n = pread (fd, data + done, length - done, done);

      if (n == 0 || (n < 0 && errno != EINTR))
        return NULL;
      done += MAX (n, 0);
    }

  return g_bytes_new_take (g_steal_pointer (&data), length);
}

/* Here it is the process that draws. */

static void
limit (int    resource,
       rlim_t value)
{
  setrlimit (resource, &(struct rlimit){ value, value });
}

/* Pango looks for fonts in a thread, whose stack of 8 MB would count as what is drawn. */
static void
make_threads_small (void)
{
  pthread_attr_t attributes;

  pthread_attr_init (&attributes);
  pthread_attr_setstacksize (&attributes, THREAD_STACK);
  pthread_setattr_default_np (&attributes);
  pthread_attr_destroy (&attributes);
}

static void
limit_itself (GuideLogoLimits limits)
{
  int milliseconds = limits_of[limits].milliseconds * TIMES_SLOWER;
  struct itimerval time = { .it_value = { milliseconds / 1000, milliseconds % 1000 * 1000 } };

  prctl (PR_SET_PDEATHSIG, SIGKILL);
  setitimer (ITIMER_PROF, &time, NULL); /* SIGPROF ends it */
  alarm (SECONDS_MAX * TIMES_SLOWER);
  make_threads_small ();
  limit (RLIMIT_CORE, 0);
  limit (RLIMIT_FSIZE, ANSWER_MAX);
  if (MEMORY_IS_LIMITED)
    limit (RLIMIT_DATA, limits_of[limits].bytes);
}

static gboolean
write_drawing (cairo_surface_t *surface)
{
  Answer answer = { cairo_image_surface_get_width (surface), cairo_image_surface_get_height (surface) };
  const guint8 *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);

  if (!write_all (STDOUT_FILENO, &answer, sizeof answer))
    return FALSE;
  for (guint y = 0; y < answer.height; y++)
    if (!write_all (STDOUT_FILENO, data + y * stride, answer.width * 4))
      return FALSE;

  return TRUE;
}

static gboolean
write_fault (const char *message)
{
  Answer answer = { 0 };

  g_strlcpy (answer.fault, message, sizeof answer.fault);

  return write_all (STDOUT_FILENO, &answer, sizeof answer);
}

/**
 * guide_logo_process_is_this:
 * @argc: number of arguments
 * @argv: (array length=argc): the command line
 *
 * Returns: whether the program was started by guide_logo_process_draw()
 */
gboolean
guide_logo_process_is_this (int                argc,
                            const char *const *argv)
{
  return argc == 3 && g_str_equal (argv[1], OPTION);
}

/**
 * guide_logo_process_main:
 * @argv: the command line
 *
 * Draws what comes in by standard input. Called first of all in the program.
 *
 * Returns: the exit status: 0 where there is an answer
 */
int
guide_logo_process_main (const char *const *argv)
{
  g_autoptr (GBytes) file = read_all (STDIN_FILENO, ANSWER_MAX);
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface;
  gboolean written;

  if (file == NULL)
    return 1;

  limit_itself (atoi (argv[2]) == GUIDE_LOGO_LIMITS_OF_USE ? GUIDE_LOGO_LIMITS_OF_USE : GUIDE_LOGO_LIMITS_OF_CHECK);
  surface = guide_logo_drawing_new (file, &error);
  written = surface != NULL ? write_drawing (surface) : write_fault (error->message);
  g_clear_pointer (&surface, cairo_surface_destroy);

  return written ? 0 : 1;
}

/* And here it is the one that asks. */

static gboolean
run (int             in,
     int             out,
     GuideLogoLimits limits,
     GError        **error)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_autofree char *number = g_strdup_printf ("%d", limits);
  g_autoptr (GSubprocess) process = NULL;

  g_subprocess_launcher_take_stdin_fd (launcher, in);
  g_subprocess_launcher_take_stdout_fd (launcher, out);
  process = g_subprocess_launcher_spawn (launcher, error, "/proc/self/exe", OPTION, number, NULL);
  if (process == NULL || !g_subprocess_wait (process, NULL, error))
    return FALSE;

  if (g_subprocess_get_if_exited (process) && g_subprocess_get_exit_status (process) == 0)
    return TRUE;

  g_set_error_literal (error, GUIDE_LOGO_ERROR, 0, GUIDE_LOGO_TOO_HEAVY);

  return FALSE;
}

static cairo_surface_t *
read_drawing (GBytes  *bytes,
              GError **error)
{
  const Answer *answer = bytes != NULL ? g_bytes_get_data (bytes, NULL) : NULL;
  gsize length = bytes != NULL ? g_bytes_get_size (bytes) : 0;
  cairo_surface_t *surface;
  int stride;

  if (length >= sizeof *answer && answer->width == 0)
    {
      g_set_error (error, GUIDE_LOGO_ERROR, 0, "%.*s", (int) sizeof answer->fault, answer->fault);
      return NULL;
    }
  if (length < sizeof *answer || answer->width > GUIDE_LOGO_WIDTH_MAX || answer->height > GUIDE_LOGO_HEIGHT_MAX ||
      length != sizeof *answer + (gsize) answer->width * answer->height * 4)
    {
      g_set_error_literal (error, GUIDE_LOGO_ERROR, 0, "it could not be drawn");
      return NULL;
    }

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, answer->width, answer->height);
  stride = cairo_image_surface_get_stride (surface);
  for (guint y = 0; y < answer->height; y++)
    memcpy (cairo_image_surface_get_data (surface) + y * stride, (const guint8 *) (answer + 1) + (gsize) y * answer->width * 4,
            answer->width * 4);
  cairo_surface_mark_dirty (surface);

  return surface;
}

/**
 * guide_logo_process_draw:
 * @file: a PNG or SVG file
 * @limits: how much time and memory it may take
 * @error: return location for an error, in words for the clinic's staff
 *
 * Draws a logo in a process of its own, and waits for it.
 *
 * Returns: (transfer full): the drawing, an image of the format
 *   %CAIRO_FORMAT_ARGB32 within the box for logos, or %NULL
 */
cairo_surface_t *
guide_logo_process_draw (GBytes         *file,
                         GuideLogoLimits limits,
                         GError        **error)
{
  int in = new_memory_file (), out = new_memory_file ();
  int answer = out >= 0 ? dup (out) : -1; /* the launcher takes the first */
  g_autoptr (GBytes) bytes = NULL;
  cairo_surface_t *surface = NULL;

  if (answer < 0 || in < 0 || !write_all (in, g_bytes_get_data (file, NULL), g_bytes_get_size (file)))
    g_set_error_literal (error, GUIDE_LOGO_ERROR, 0, g_strerror (errno));
  else if (run (in, out, limits, error))
    {
      bytes = read_all (answer, ANSWER_MAX);
      surface = read_drawing (bytes, error);
    }
  if (answer >= 0)
    close (answer);

  return surface;
}
