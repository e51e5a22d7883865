/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Loaded into the kiosk while a test has the machine sleep or sets its calendar, which a test
 * cannot do in truth.
 *
 * A machine that slept is known by its clocks: the boot clock has gone on, the monotonic one has
 * not, and a timer of the boot clock that was over meanwhile is over at once. Both are so here, by
 * as many nanoseconds as the file that GUIDE_CLOCKS names says first; by how many the calendar is
 * another, it says second. Nothing else is changed.
 */
#include <dlfcn.h>
#include <fcntl.h>
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
#define LOOK_MICROSECONDS 2000

/* The file, in memory. */
static const volatile struct
{
  int64_t slept;
  int64_t calendar;
} *ahead;

static int timers[N_TIMERS]; /* of the boot clock */
static int n_timers;

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
  int64_t before = ahead->slept;

  while (usleep (LOOK_MICROSECONDS) == 0)
    {
      if (ahead->slept == before)
        continue;
      before = ahead->slept;
      for (int i = 0; i < n_timers; i++)
        wake (timers[i]);
    }

  return NULL;
}

__attribute__ ((constructor)) static void
begin (void)
{
  const char *path = getenv ("GUIDE_CLOCKS");
  int file = path != NULL ? open (path, O_RDONLY | O_CLOEXEC) : -1;
  void *memory = file >= 0 ? mmap (NULL, sizeof *ahead, PROT_READ, MAP_SHARED, file, 0) : MAP_FAILED;

  if (memory == MAP_FAILED)
    abort ();
  ahead = memory;
}

static void
add (struct timespec *time, int64_t nanoseconds)
{
  nanoseconds += time->tv_sec * (int64_t) NANOSECONDS + time->tv_nsec;
  time->tv_sec = nanoseconds / NANOSECONDS;
  time->tv_nsec = nanoseconds % NANOSECONDS;
}

int
clock_gettime (clockid_t clock, struct timespec *time)
{
  static int (*real) (clockid_t, struct timespec *);
  int result;

  if (real == NULL)
    real = (int (*) (clockid_t, struct timespec *)) dlsym (RTLD_NEXT, "clock_gettime");
  result = real (clock, time);
  if (result != 0 || ahead == NULL) /* a library may ask before it is our turn to begin */
    return result;
  if (clock == CLOCK_BOOTTIME)
    add (time, ahead->slept);
  if (clock == CLOCK_REALTIME)
    add (time, ahead->calendar);

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
