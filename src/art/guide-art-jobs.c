/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-art"

#include "guide-art-jobs.h"

#include "guide-art-worker.h"

/* The same picture is drawn once, however many wait for it. What is done is
 * taken from the worker in the main loop, put on the shelf, and given to those
 * who wait. */
struct _GuideArtJobs
{
  GObject         *owner; /* of all this; each task holds it too */
  GuideArtLibrary *library;
  GuideArtShelf   *shelf;

  GHashTable     *jobs;   /* GuideArtRequest to GuideArtJob, which is not owned */
  GuideArtWorker *worker; /* NULL after the end */
  GSource        *wake;
  guint           generation; /* grows when theme or tone change */
  guint           renders;
  guint           joins;
};

static void
keep (GuideArtJobs *self,
      GuideArtJob  *job)
{
  self->renders++;
  guide_art_shelf_put (self->shelf, job->request, job->texture, &job->bounds);
}

/* @texture: (transfer full). guide_art_cache_render_finish() takes them out. */
static void
return_picture (GTask                 *task,
                GdkTexture            *texture,
                const graphene_rect_t *bounds)
{
  g_task_set_task_data (task, g_memdup2 (bounds, sizeof *bounds), g_free);
  g_task_return_pointer (task, texture, g_object_unref);
}

static void
answer (GuideArtJob *job)
{
  for (guint i = 0; i < job->tasks->len; i++)
    {
      GTask *task = g_ptr_array_index (job->tasks, i);

      if (job->error != NULL)
        g_task_return_error (task, g_error_copy (job->error));
      else
        return_picture (task, g_object_ref (job->texture), &job->bounds);
    }
}

static void
outdate (GuideArtJob *job)
{
  g_clear_object (&job->texture);
  g_clear_error (&job->error);
  g_set_error_literal (&job->error, G_IO_ERROR, G_IO_ERROR_CANCELLED, "theme or skin tone have changed");
}

static void
deliver (GuideArtJobs *self,
         GuideArtJob  *job)
{
  if (g_hash_table_lookup (self->jobs, job->request) == job)
    g_hash_table_remove (self->jobs, job->request);

  if (job->generation != self->generation)
    outdate (job);
  else if (job->texture != NULL)
    keep (self, job);
  else if (!g_error_matches (job->error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    guide_art_library_note_failure (self->library, job->request->name, job->error);

  answer (job);
}

static gboolean
wake_cb (gpointer data)
{
  guide_art_jobs_collect (data);

  return G_SOURCE_CONTINUE;
}

static gboolean
dispatch_wake (GSource    *source,
               GSourceFunc callback,
               gpointer    data)
{
  g_source_set_ready_time (source, -1);

  return callback (data);
}

static GSourceFuncs wake_funcs = { .dispatch = dispatch_wake };

static GSource *
new_wake (GuideArtJobs *self)
{
  g_autoptr (GMainContext) context = g_main_context_ref_thread_default ();
  GSource *wake = g_source_new (&wake_funcs, sizeof (GSource));

  g_source_set_static_name (wake, "guide-art-cache");
  g_source_set_callback (wake, wake_cb, self, NULL);
  g_source_attach (wake, context);

  return wake;
}

static gboolean
answer_at_once (GuideArtJobs          *self,
                GuideArtDrawing       *drawing,
                const GuideArtRequest *request,
                GTask                 *task)
{
  graphene_rect_t bounds;
  GdkTexture *texture;

  if (g_task_return_error_if_cancelled (task))
    return TRUE;
  if (drawing->error != NULL)
    {
      g_task_return_error (task, g_error_copy (drawing->error));
      return TRUE;
    }
  texture = guide_art_shelf_get (self->shelf, request, &bounds);
  if (texture != NULL)
    return_picture (task, texture, &bounds);
  else if (self->worker == NULL)
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "nothing is drawn any more");

  return texture != NULL || self->worker == NULL;
}

static gboolean
join_job (GuideArtJobs          *self,
          const GuideArtRequest *request,
          GuideArtPriority       priority,
          GTask                 *task)
{
  GuideArtJob *job = g_hash_table_lookup (self->jobs, request);

  if (job == NULL || !guide_art_worker_join (self->worker, job, priority, g_task_get_cancellable (task)))
    return FALSE;

  g_ptr_array_add (job->tasks, g_object_ref (task));
  self->joins++;

  return TRUE;
}

static void
push_job (GuideArtJobs          *self,
          GuideArtDrawing       *drawing,
          const GuideArtRequest *request,
          GuideArtPriority       priority,
          GTask                 *task)
{
  char *sheet = guide_art_library_get_css (self->library, drawing);
  GuideArtJob *job = guide_art_job_new (request, drawing->illustration, sheet);

  job->generation = self->generation;
  g_ptr_array_add (job->tasks, g_object_ref (task));
  g_hash_table_replace (self->jobs, job->request, job);
  guide_art_worker_push (self->worker, job, priority, g_task_get_cancellable (task));
}

/* @owner lives longer, as @library and @shelf do. */
GuideArtJobs *
guide_art_jobs_new (GObject         *owner,
                    GuideArtLibrary *library,
                    GuideArtShelf   *shelf)
{
  GuideArtJobs *self = g_new0 (GuideArtJobs, 1);

  self->owner = owner;
  self->library = library;
  self->shelf = shelf;
  self->jobs = g_hash_table_new (guide_art_request_hash, guide_art_request_equal);
  self->wake = new_wake (self);
  self->worker = guide_art_worker_new (self->wake);

  return self;
}

/* Each job has a task, and each task holds the owner: at the end there are none. */
void
guide_art_jobs_free (GuideArtJobs *self)
{
  g_source_destroy (self->wake);
  g_clear_pointer (&self->worker, guide_art_worker_free);
  g_clear_pointer (&self->wake, g_source_unref);
  g_clear_pointer (&self->jobs, g_hash_table_unref);
  g_free (self);
}

/* Answers the task with @request, whose step is known: now, or when it is drawn. */
void
guide_art_jobs_add (GuideArtJobs          *self,
                    GuideArtDrawing       *drawing,
                    const GuideArtRequest *request,
                    GuideArtPriority       priority,
                    GTask                 *task)
{
  if (!answer_at_once (self, drawing, request, task) && !join_job (self, request, priority, task))
    push_job (self, drawing, request, priority, task);
}

/* What is being drawn, and what waits, is of the old colours. */
void
guide_art_jobs_outdate (GuideArtJobs *self)
{
  if (self->worker == NULL)
    return;

  self->generation++;
  guide_art_worker_drop (self->worker, GUIDE_ART_PRIORITY_VISIBLE);
  g_hash_table_remove_all (self->jobs);
}

/* Takes what the worker has done. Whoever gets a picture may let go of the
 * owner, which must not go in the middle of it. */
void
guide_art_jobs_collect (GuideArtJobs *self)
{
  g_autoptr (GObject) alive = g_object_ref (self->owner);
  g_autoptr (GPtrArray) done = NULL;

  if (self->worker == NULL)
    return;

  done = guide_art_worker_take_done (self->worker);
  for (guint i = 0; i < done->len; i++)
    deliver (self, g_ptr_array_index (done, i));
}

/* Gives up the work ahead, and waits for the rest. */
void
guide_art_jobs_drain (GuideArtJobs *self)
{
  if (self->worker == NULL)
    return;

  guide_art_worker_drop (self->worker, GUIDE_ART_PRIORITY_AHEAD);
  guide_art_worker_wait (self->worker);
  guide_art_jobs_collect (self);
}

/* Gives up all there is to do and ends the thread, once it has drawn what it is
 * drawing. Nothing is drawn from now on. */
void
guide_art_jobs_end (GuideArtJobs *self)
{
  if (self->worker == NULL)
    return;

  guide_art_jobs_outdate (self);
  guide_art_worker_wait (self->worker);
  guide_art_jobs_collect (self);
  g_clear_pointer (&self->worker, guide_art_worker_free);
}

/* Fills in what is known here of @stats. */
void
guide_art_jobs_count (GuideArtJobs  *self,
                      GuideArtStats *stats)
{
  stats->renders = self->renders;
  stats->joins = self->joins;
}
