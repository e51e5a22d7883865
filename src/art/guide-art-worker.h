/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

#include "guide-art-request.h"
#include "guide-illustration.h"

G_BEGIN_DECLS

/* One picture to draw. Who may touch what:
 *
 *   fixed     set before the job is pushed, then only read, by any thread
 *   locked    only with the worker's lock held, that is, in guide-art-worker.c
 *   result    written by the thread that draws; read by the owner once
 *             guide_art_worker_take_done() has given the job back
 *   owner's   only the main thread
 *
 * A job belongs to the main thread. The worker borrows it from push until it
 * is given back. */
typedef struct
{
  /* fixed */
  GuideArtRequest *request;
  GuideIllustration *illustration;
  char *sheet;                     /* a GRefString */

  /* locked */
  guint priority;                  /* the smaller the sooner */
  gboolean queued;
  gboolean given_up;               /* nobody wanted it any longer */
  GPtrArray *cancellables;         /* of GCancellable, %NULL for one that never cancels */

  /* result */
  GdkTexture *texture;
  graphene_rect_t bounds;
  GError *error;

  /* owner's */
  GPtrArray *tasks;                /* of GTask */
  guint generation;
} GuideArtJob;

typedef struct _GuideArtWorker GuideArtWorker;

GuideArtJob *guide_art_job_new  (const GuideArtRequest *request,
                                 GuideIllustration     *illustration,
                                 char                  *sheet);
void         guide_art_job_free (GuideArtJob *job);

GuideArtWorker *guide_art_worker_new  (GSource *wake);
void            guide_art_worker_free (GuideArtWorker *self);

void guide_art_worker_push (GuideArtWorker *self,
                            GuideArtJob    *job,
                            guint           priority,
                            GCancellable   *cancellable);
gboolean guide_art_worker_join (GuideArtWorker *self,
                                GuideArtJob    *job,
                                guint           priority,
                                GCancellable   *cancellable);
void guide_art_worker_drop (GuideArtWorker *self, guint priority);
void guide_art_worker_wait (GuideArtWorker *self);

GPtrArray *guide_art_worker_take_done (GuideArtWorker *self);

G_END_DECLS
