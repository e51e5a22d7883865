/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-art"

#include "guide-art-worker.h"

#include "guide-art-plate.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

/* The thread that draws.
 *
 * Jobs wait in a queue, the most urgent first and then the oldest. The thread
 * takes one, draws it without the lock, puts it among the done ones and sets
 * off the wake source; the main thread comes and takes what is done. Every
 * hand-over is under the one lock.
 *
 * One thread is enough: what it draws is needed in two seconds or is one
 * picture, and a second one would take the processor from the page.
 *
 * Where nothing has been wanted for a while, somebody reads: then it gives back
 * the memory that is not needed for that. */

/* Steps and parts of a drawing come one after the other: its plate is kept,
 * and that of the drawing before. A plate holds up to 3 MB. */
#define N_PLATES 2

/* Whoever leafs through or skims is faster: the page they turn to would have to get
 * that memory again. */
#define REST_MS 3000

typedef struct
{
  GuideArtPlate     *plate;
  GuideIllustration *illustration;
  char              *sheet; /* a GRefString: the same sheet is the same pointer */
} PlateSlot;

struct _GuideArtWorker
{
  GThread *thread;
  GSource *wake; /* g_source_set_ready_time() may be called from any thread */

  GMutex     lock;  /* guards everything from here … */
  GCond      more;  /* there is a job, or an end */
  GCond      idle;  /* the queue is empty and nothing is being drawn */
  GQueue     queue; /* of GuideArtJob */
  GPtrArray *done;  /* of GuideArtJob */
  gboolean   drawing;
  gboolean   rested; /* since the last job */
  gboolean   ending; /* … to here */

  /* Only the thread that draws touches these. */
  PlateSlot plates[N_PLATES]; /* the last used first */
};

/* With the lock. */
static gboolean
is_cancelled (GuideArtJob *job)
{
  for (guint i = 0; i < job->cancellables->len; i++)
    {
      GCancellable *cancellable = g_ptr_array_index (job->cancellables, i);

      if (cancellable == NULL || !g_cancellable_is_cancelled (cancellable))
        return FALSE;
    }

  return TRUE;
}

/* With the lock. */
static void
give_up (GuideArtJob *job)
{
  job->given_up = TRUE;
  g_set_error_literal (&job->error, G_IO_ERROR, G_IO_ERROR_CANCELLED, "the picture is no longer wanted");
}

/* With the lock. Among equals the new one goes last. */
static void
put_in_queue (GuideArtWorker *self,
              GuideArtJob    *job)
{
  GList *link = self->queue.head;

  while (link != NULL && ((GuideArtJob *) link->data)->priority <= job->priority)
    link = link->next;
  g_queue_insert_before (&self->queue, link, job);
  job->queued = TRUE;
  g_cond_signal (&self->more);
}

/* With the lock. */
static void
put_among_done (GuideArtWorker *self,
                GuideArtJob    *job)
{
  job->queued = FALSE;
  g_ptr_array_add (self->done, job);
  g_source_set_ready_time (self->wake, 0);
}

static void
clear_plate (GuideArtWorker *self,
             guint           i)
{
  g_clear_object (&self->plates[i].plate);
  g_clear_object (&self->plates[i].illustration);
  g_clear_pointer (&self->plates[i].sheet, g_ref_string_release);
}

static void
move_to_front (GuideArtWorker *self,
               guint           i)
{
  PlateSlot found = self->plates[i];

  for (; i > 0; i--)
    self->plates[i] = self->plates[i - 1];
  self->plates[0] = found;
}

static GuideArtPlate *
get_plate (GuideArtWorker *self,
           GuideArtJob    *job,
           GError        **error)
{
  GuideArtPlate *plate;

  for (guint i = 0; i < N_PLATES; i++)
    if (self->plates[i].illustration == job->illustration && self->plates[i].sheet == job->sheet)
      {
        move_to_front (self, i);
        return self->plates[0].plate;
      }

  plate = guide_art_plate_new (job->illustration, job->sheet, error);
  if (plate == NULL)
    return NULL;
  clear_plate (self, N_PLATES - 1);
  self->plates[N_PLATES - 1].plate = plate;
  self->plates[N_PLATES - 1].illustration = g_object_ref (job->illustration);
  self->plates[N_PLATES - 1].sheet = g_ref_string_acquire (job->sheet);
  move_to_front (self, N_PLATES - 1);

  return plate;
}

static void
draw_unlocked (GuideArtWorker *self,
               GuideArtJob    *job)
{
  const GuideArtRequest *request = job->request;
  GuideArtPlate *plate;

  g_mutex_unlock (&self->lock);
  plate = get_plate (self, job, &job->error);
  if (plate != NULL)
    job->texture = guide_art_plate_render (plate, request->step, request->part, request->width, &job->bounds, &job->error);
  g_mutex_lock (&self->lock);
}

static void
clear_plates (GuideArtWorker *self)
{
  for (guint i = 0; i < N_PLATES; i++)
    clear_plate (self, i);
}

/* A plate is read again in some milliseconds. And pages that went have left holes
 * in the heap, which the system does not get back by itself. */
static void
rest_unlocked (GuideArtWorker *self)
{
  self->rested = TRUE;
  g_mutex_unlock (&self->lock);
  clear_plates (self);
#ifdef __GLIBC__
  malloc_trim (0);
#endif
  g_mutex_lock (&self->lock);
}

/* With the lock, which is free meanwhile. */
static void
wait_for_more (GuideArtWorker *self)
{
  gint64 end = g_get_monotonic_time () + REST_MS * G_TIME_SPAN_MILLISECOND;

  if (self->rested)
    g_cond_wait (&self->more, &self->lock);
  else if (!g_cond_wait_until (&self->more, &self->lock, end))
    rest_unlocked (self);
}

/* Takes the next job, or %NULL at the end. The caller holds the lock. */
static GuideArtJob *
wait_for_job (GuideArtWorker *self)
{
  self->drawing = FALSE;
  while (g_queue_is_empty (&self->queue) && !self->ending)
    {
      g_cond_broadcast (&self->idle);
      wait_for_more (self);
    }
  self->drawing = !self->ending;
  self->rested = FALSE;

  return self->ending ? NULL : g_queue_pop_head (&self->queue);
}

static gpointer
draw_all (gpointer data)
{
  GuideArtWorker *self = data;
  GuideArtJob *job;

  g_mutex_lock (&self->lock);
  while ((job = wait_for_job (self)) != NULL)
    {
      job->queued = FALSE;
      if (is_cancelled (job))
        give_up (job);
      else
        draw_unlocked (self, job);
      put_among_done (self, job);
    }
  g_mutex_unlock (&self->lock);

  clear_plates (self);

  return NULL;
}

/* (transfer full): a job for @request, with a reference to each argument. */
GuideArtJob *
guide_art_job_new (const GuideArtRequest *request,
                   GuideIllustration     *illustration,
                   char                  *sheet)
{
  GuideArtJob *job = g_new0 (GuideArtJob, 1);

  job->request = guide_art_request_copy (request);
  job->illustration = g_object_ref (illustration);
  job->sheet = g_ref_string_acquire (sheet);
  job->cancellables = g_ptr_array_new ();
  job->tasks = g_ptr_array_new_with_free_func (g_object_unref);

  return job;
}

void
guide_art_job_free (GuideArtJob *job)
{
  for (guint i = 0; i < job->cancellables->len; i++)
    if (g_ptr_array_index (job->cancellables, i) != NULL)
      g_object_unref (g_ptr_array_index (job->cancellables, i));
  g_ptr_array_unref (job->cancellables);
  g_ptr_array_unref (job->tasks);
  guide_art_request_free (job->request);
  g_object_unref (job->illustration);
  g_ref_string_release (job->sheet);
  g_clear_object (&job->texture);
  g_clear_error (&job->error);
  g_free (job);
}

/* Starts the thread. @wake is made ready whenever something is done. */
GuideArtWorker *
guide_art_worker_new (GSource *wake)
{
  GuideArtWorker *self = g_new0 (GuideArtWorker, 1);

  g_mutex_init (&self->lock);
  g_cond_init (&self->more);
  g_cond_init (&self->idle);
  g_queue_init (&self->queue);
  self->done = g_ptr_array_new_with_free_func ((GDestroyNotify) guide_art_job_free);
  self->wake = g_source_ref (wake);
  self->rested = TRUE; /* there is nothing to give back */
  self->thread = g_thread_new ("guide-art", draw_all, self);

  return self;
}

/* Ends the thread once it has drawn what it is drawing. */
void
guide_art_worker_free (GuideArtWorker *self)
{
  g_mutex_lock (&self->lock);
  self->ending = TRUE;
  g_cond_signal (&self->more);
  g_mutex_unlock (&self->lock);
  g_thread_join (self->thread);

  g_queue_clear_full (&self->queue, (GDestroyNotify) guide_art_job_free);
  g_ptr_array_unref (self->done);
  g_source_unref (self->wake);
  g_cond_clear (&self->more);
  g_cond_clear (&self->idle);
  g_mutex_clear (&self->lock);
  g_free (self);
}

/* Lends @job to the thread. */
void
guide_art_worker_push (GuideArtWorker *self,
                       GuideArtJob    *job,
                       guint           priority,
                       GCancellable   *cancellable)
{
  g_mutex_lock (&self->lock);
  job->priority = priority;
  g_ptr_array_add (job->cancellables, cancellable ? g_object_ref (cancellable) : NULL);
  put_in_queue (self, job);
  g_mutex_unlock (&self->lock);
}

/* Somebody else wants the same: @job is not given up while one of them waits,
 * and comes sooner if the new one is in more of a hurry. %FALSE where it was
 * given up a moment ago, and a new job is needed. */
gboolean
guide_art_worker_join (GuideArtWorker *self,
                       GuideArtJob    *job,
                       guint           priority,
                       GCancellable   *cancellable)
{
  gboolean joined;

  g_mutex_lock (&self->lock);
  joined = !job->given_up;
  if (joined)
    g_ptr_array_add (job->cancellables, cancellable ? g_object_ref (cancellable) : NULL);
  if (joined && job->queued && priority < job->priority)
    {
      job->priority = priority;
      g_queue_remove (&self->queue, job);
      put_in_queue (self, job);
    }
  g_mutex_unlock (&self->lock);

  return joined;
}

/* Gives up every waiting job of this priority or a lesser one. */
void
guide_art_worker_drop (GuideArtWorker *self,
                       guint           priority)
{
  g_mutex_lock (&self->lock);
  for (GList *link = self->queue.head, *next; link != NULL; link = next)
    {
      GuideArtJob *job = link->data;

      next = link->next;
      if (job->priority < priority)
        continue;
      g_queue_delete_link (&self->queue, link);
      give_up (job);
      put_among_done (self, job);
    }
  g_mutex_unlock (&self->lock);
}

/* Waits until nothing is left to draw. */
void
guide_art_worker_wait (GuideArtWorker *self)
{
  g_mutex_lock (&self->lock);
  while (self->drawing || !g_queue_is_empty (&self->queue))
    g_cond_wait (&self->idle, &self->lock);
  g_mutex_unlock (&self->lock);
}

/* (transfer full) (element-type GuideArtJob): what has been done since the
 * last time; the array frees its jobs. */
GPtrArray *
guide_art_worker_take_done (GuideArtWorker *self)
{
  GPtrArray *done;

  g_mutex_lock (&self->lock);
  done = g_steal_pointer (&self->done);
  self->done = g_ptr_array_new_with_free_func ((GDestroyNotify) guide_art_job_free);
  g_mutex_unlock (&self->lock);

  return done;
}
