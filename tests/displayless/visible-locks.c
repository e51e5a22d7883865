/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <time.h>

/* GLib's locks, of pthreads: ThreadSanitizer sees these. GLib's own wait in the
 * kernel where it cannot look, and it would call everything handed from thread
 * to thread under them a race. Linked into tests only, with -Db_sanitize=thread. */

static gpointer
publish (gpointer *place,
         gpointer  made)
{
  gpointer there = NULL;

  if (__atomic_compare_exchange_n (place, &there, made, FALSE, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
    return made;
  free (made);

  return there;
}

static pthread_mutex_t *
get_mutex (GMutex *mutex)
{
  pthread_mutex_t *made = __atomic_load_n (&mutex->p, __ATOMIC_ACQUIRE);

  if (made != NULL)
    return made;
  made = malloc (sizeof (pthread_mutex_t));
  pthread_mutex_init (made, NULL);

  return publish (&mutex->p, made);
}

static pthread_cond_t *
get_cond (GCond *cond)
{
  pthread_cond_t *made = __atomic_load_n (&cond->p, __ATOMIC_ACQUIRE);
  pthread_condattr_t attributes;

  if (made != NULL)
    return made;
  made = malloc (sizeof (pthread_cond_t));
  pthread_condattr_init (&attributes);
  pthread_condattr_setclock (&attributes, CLOCK_MONOTONIC);
  pthread_cond_init (made, &attributes);

  return publish (&cond->p, made);
}

void
g_mutex_init (GMutex *mutex)
{
  mutex->p = NULL;
}

void
g_mutex_clear (GMutex *mutex)
{
  if (mutex->p != NULL)
    pthread_mutex_destroy (mutex->p);
  free (g_steal_pointer (&mutex->p));
}

void
(g_mutex_lock) (GMutex *mutex)
{
  pthread_mutex_lock (get_mutex (mutex));
}

void
(g_mutex_unlock) (GMutex *mutex)
{
  pthread_mutex_unlock (get_mutex (mutex));
}

gboolean
(g_mutex_trylock) (GMutex *mutex)
{
  return pthread_mutex_trylock (get_mutex (mutex)) == 0;
}

void
g_cond_init (GCond *cond)
{
  cond->p = NULL;
}

void
g_cond_clear (GCond *cond)
{
  if (cond->p != NULL)
    pthread_cond_destroy (cond->p);
  free (g_steal_pointer (&cond->p));
}

void
g_cond_wait (GCond  *cond,
             GMutex *mutex)
{
  pthread_cond_wait (get_cond (cond), get_mutex (mutex));
}

gboolean
g_cond_wait_until (GCond  *cond,
                   GMutex *mutex,
                   gint64  end)
{
  const struct timespec at = { .tv_sec = end / G_USEC_PER_SEC, .tv_nsec = end % G_USEC_PER_SEC * 1000 };

  return pthread_cond_timedwait (get_cond (cond), get_mutex (mutex), &at) != ETIMEDOUT;
}

void
g_cond_signal (GCond *cond)
{
  pthread_cond_signal (get_cond (cond));
}

void
g_cond_broadcast (GCond *cond)
{
  pthread_cond_broadcast (get_cond (cond));
}
