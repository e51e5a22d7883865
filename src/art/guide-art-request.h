/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuideArtRequest:
 * @name: what the drawing is called: its file without ".svg"
 * @step: the step to show, from 1; 0 for a drawing without steps, and for
 *   the first step of a drawing that has some
 * @part: (nullable): one part alone on a transparent ground, cropped to its
 *   bounds; %NULL for the whole drawing
 * @width: the width of the whole drawing, in device pixels; also when a part
 *   is asked for, so that a part fits upon the whole
 *
 * What picture is wanted. Theme and skin tone are the cache's.
 */
typedef struct
{
  char *name;
  guint step;
  char *part;
  guint width;
} GuideArtRequest;

GuideArtRequest *guide_art_request_new   (const char *name,
                                          guint       step,
                                          const char *part,
                                          guint       width);
GuideArtRequest *guide_art_request_copy  (const GuideArtRequest *self);
void             guide_art_request_free  (GuideArtRequest *self);
guint            guide_art_request_hash  (gconstpointer self);
gboolean         guide_art_request_equal (gconstpointer a, gconstpointer b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuideArtRequest, guide_art_request_free)

G_END_DECLS
