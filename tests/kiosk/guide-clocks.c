/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Loaded into the kiosk while a test has the machine sleep, sets its calendar, or has time pass
 * quickly, none of which a test can do in truth. What it wants stands in the file that GUIDE_CLOCKS
 * names.
 *
 * A machine that slept is known by its clocks: the boot clock has gone on, the monotonic one has
 * not, and a timer of the boot clock that was over meanwhile is over at once. Both are so here.
 *
 * Where time passes quickly all clocks run so many times as fast, and what the main loop waits for
 * comes so much sooner: a countdown has all its seconds, one after another, each of them shorter.
 * The file keeps by how much the clocks are ahead, so that a kiosk which is started again goes on
 * from there. Timers of the boot clock stay as they are.
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#define N_TIMERS 8
#define NANOSECONDS 1000000000 /* of a second */
#define MILLISECOND 1000000 /* nanoseconds */
#define LOOK_MICROSECONDS 2000
#define LOOK_MILLISECONDS 10

/* The file, in memory. All but the speed in nanoseconds. */
static volatile struct
{
  int64_t slept;    /* by which the boot clock alone is ahead */
  int64_t calendar; /* by which the calendar alone is another */
  int64_t speed;    /* of all clocks */
  int64_t hurried;  /* by which all are ahead, since time passed quickly; written here */
} *file;

static int timers[N_TIMERS]; /* of the boot clock */
static int n_timers;

static int (*real_clock_gettime) (clockid_t, struct timespec *);
static int (*real_poll) (struct pollfd *, nfds_t, int);
static pthread_mutex_t hurry_lock = PTHREAD_MUTEX_INITIALIZER;

static void
wake (int timer)
{
  struct itimerspec setting;

  if (timerfd_gettime (timer, &setting) != 0 || (setting.it_value.tv_sec == 0 && setting.it_value.tv_nsec == 0))
    return;
  setting.it_value.tv_sec = 0;
  setting.it_value.tv_nsec = 1;
  timerfd_settime (timer, 0, &setting, NULL);
}

static void *
follow (void *data)
{
  int64_t before = file->slept;

  while (usleep (LOOK_MICROSECONDS) == 0 || errno == EINTR) /* a signal only ends one wait sooner */
    {
      if (file->slept == before)
        continue;
      before = file->slept;
      for (int i = 0; i < n_timers; i++)
        wake (timers[i]);
    }

  return NULL;
}

__attribute__ ((constructor)) static void
begin (void)
{
  const char *path = getenv ("GUIDE_CLOCKS");
  int fd = path != NULL ? open (path, O_RDWR | O_CLOEXEC) : -1;
  void *memory = fd >= 0 ? mmap (NULL, sizeof *file, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0) : MAP_FAILED;

  if (memory == MAP_FAILED)
    abort ();
  file = memory;
}

static int64_t
to_nanoseconds (const struct timespec *time)
{
  return time->tv_sec * (int64_t) NANOSECONDS + time->tv_nsec;
}

static void
add (struct timespec *time, int64_t nanoseconds)
{
  nanoseconds += to_nanoseconds (time);
  time->tv_sec = nanoseconds / NANOSECONDS;
  time->tv_nsec = nanoseconds % NANOSECONDS;
}

static int64_t
get_real_now (void)
{
  struct timespec now;

  real_clock_gettime (CLOCK_MONOTONIC, &now);

  return to_nanoseconds (&now);
}

/* By how much all clocks are ahead: at each look a little more while time passes quickly. */
static int64_t
get_hurried (void)
{
  static int64_t last, speed = 1; /* since the last look, and from then on */
  int64_t now, result;

  pthread_mutex_lock (&hurry_lock);
  now = get_real_now ();
  if (last != 0)
    file->hurried += (now - last) * (speed - 1);
  last = now;
  speed = file->speed;
  result = file->hurried;
  pthread_mutex_unlock (&hurry_lock);

  return result;
}

int
clock_gettime (clockid_t clock, struct timespec *time)
{
  int result;

  if (real_clock_gettime == NULL)
    real_clock_gettime = (int (*) (clockid_t, struct timespec *)) dlsym (RTLD_NEXT, "clock_gettime");
  result = real_clock_gettime (clock, time);
  if (result != 0 || file == NULL) /* a library may ask before it is our turn to begin */
    return result;
  if (clock == CLOCK_MONOTONIC || clock == CLOCK_BOOTTIME || clock == CLOCK_REALTIME)
    add (time, get_hurried ());
  if (clock == CLOCK_BOOTTIME)
    add (time, file->slept);
  if (clock == CLOCK_REALTIME)
    add (time, file->calendar);

  return 0;
}

/* The calendar of GLib before 2.76. */
int
gettimeofday (struct timeval *restrict time, void *restrict zone)
{
  struct timespec now;

  if (clock_gettime (CLOCK_REALTIME, &now) != 0)
    return -1;
  time->tv_sec = now.tv_sec;
  time->tv_usec = now.tv_nsec / 1000;

  return 0;
}

int
timerfd_create (int clock, int flags)
{
  static int (*real) (int, int);
  pthread_t thread;
  int timer;

  if (real == NULL)
    real = (int (*) (int, int)) dlsym (RTLD_NEXT, "timerfd_create");
  timer = real (clock, flags);
  if (clock != CLOCK_BOOTTIME || timer < 0 || n_timers == N_TIMERS)
    return timer;

  timers[n_timers++] = timer;
  if (n_timers == 1 && pthread_create (&thread, NULL, follow, NULL) != 0)
    abort ();

  return timer;
}

static int64_t
get_now (void)
{
  struct timespec now;

  clock_gettime (CLOCK_MONOTONIC, &now);

  return to_nanoseconds (&now);
}

/* Looks up every few moments whether that much time has passed by the clock that hurries. */
int
poll (struct pollfd *fds, nfds_t n_fds, int milliseconds)
{
  int64_t end;
  int n_ready = 0;

  if (real_poll == NULL)
    real_poll = (int (*) (struct pollfd *, nfds_t, int)) dlsym (RTLD_NEXT, "poll");
  if (milliseconds <= 0 || file == NULL)
    return real_poll (fds, n_fds, milliseconds);

  end = get_now () + milliseconds * (int64_t) MILLISECOND;
  for (int64_t left = end - get_now (); n_ready == 0 && left > 0; left = end - get_now ())
    {
      int64_t most = left / (file->speed * MILLISECOND) + 1;

      n_ready = real_poll (fds, n_fds, most < LOOK_MILLISECONDS ? most : LOOK_MILLISECONDS);
    }

  return n_ready;
}

/* That of GLib from 2.80 on. */
int
ppoll (struct pollfd *fds, nfds_t n_fds, const struct timespec *time, const sigset_t *mask)
{
  static int (*real) (struct pollfd *, nfds_t, const struct timespec *, const sigset_t *);

  if (real == NULL)
    real = (int (*) (struct pollfd *, nfds_t, const struct timespec *, const sigset_t *)) dlsym (RTLD_NEXT, "ppoll");
  if (time == NULL || mask != NULL)
    return real (fds, n_fds, time, mask);

  return poll (fds, n_fds, (to_nanoseconds (time) + MILLISECOND - 1) / MILLISECOND);
}
