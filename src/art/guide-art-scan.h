/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <graphene.h>

G_BEGIN_DECLS

/* What can be told of a drawing from its words alone, without drawing it. */
typedef struct
{
  graphene_rect_t box;     /* the canvas, in user units */
  GPtrArray *ids;          /* of char *: every id, as they stand in the file */
  GHashTable *points;      /* "at-X", "to-X" to a graphene_point_t, 0..1 of the canvas */
  GHashTable *classes;     /* a set of char * */
} GuideArtScan;

GuideArtScan *guide_art_scan_new  (GBytes *svg, GError **error);
void          guide_art_scan_free (GuideArtScan *scan);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuideArtScan, guide_art_scan_free)

G_END_DECLS
