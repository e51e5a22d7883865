/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-art-cache.h"

#include "guide-art-jobs.h"

G_BEGIN_DECLS

/* What the files of the cache share, and nobody else knows. */
struct _GuideArtCache
{
  GObject parent_instance;

  GuidePalette    *palette;
  char            *prefix;
  GuideTheme       theme;
  guint            tone;
  guint64          budget;

  GuideArtLibrary *library;
  GuideArtShelf   *shelf;
  GuideArtJobs    *jobs;
  guint            hits;
  guint            misses;
};

G_END_DECLS
