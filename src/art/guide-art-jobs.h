/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-art-library.h"
#include "guide-art-shelf.h"

G_BEGIN_DECLS

/* Which pictures are being drawn, and who waits for each; for one thread. */
typedef struct _GuideArtJobs GuideArtJobs;

GuideArtJobs *guide_art_jobs_new     (GObject               *owner,
                                      GuideArtLibrary       *library,
                                      GuideArtShelf         *shelf);
void          guide_art_jobs_free    (GuideArtJobs          *self);
void          guide_art_jobs_add     (GuideArtJobs          *self,
                                      GuideArtDrawing       *drawing,
                                      const GuideArtRequest *request,
                                      GuideArtPriority       priority,
                                      GTask                 *task);
void          guide_art_jobs_outdate (GuideArtJobs          *self);
void          guide_art_jobs_collect (GuideArtJobs          *self);
void          guide_art_jobs_drain   (GuideArtJobs          *self);
void          guide_art_jobs_end     (GuideArtJobs          *self);
void          guide_art_jobs_count   (GuideArtJobs          *self,
                                      GuideArtStats         *stats);

G_END_DECLS
