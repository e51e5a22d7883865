/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-paper-box.h"

G_BEGIN_DECLS

/**
 * GUIDE_PAPER_PART:
 *
 * Level of a place that is a part of a page of the book: it is in no list of contents.
 */
#define GUIDE_PAPER_PART 3

/**
 * GuidePaperPlace:
 * @id: id of what begins there
 * @title: its title
 * @level: 1 for a chapter, 2 for a page in it, %GUIDE_PAPER_PART for a part of one
 * @page: number of the page, from 1
 * @y: how far down on it, in points
 *
 * Somewhere that a reader may want to go.
 */
typedef struct
{
  char  *id;
  char  *title;
  int    level;
  guint  page;
  double y;
} GuidePaperPlace;

#define GUIDE_TYPE_PAPER_FLOW (guide_paper_flow_get_type ())
G_DECLARE_FINAL_TYPE (GuidePaperFlow, guide_paper_flow, GUIDE, PAPER_FLOW, GObject)

GuidePaperFlow *guide_paper_flow_new         (GuidePaper       *paper);
double          guide_paper_flow_find_room   (GuidePaper       *paper);
void            guide_paper_flow_tighten     (GuidePaperFlow   *self);
void            guide_paper_flow_add         (GuidePaperFlow   *self,
                                              GuidePaperBox    *box);
void            guide_paper_flow_end_page    (GuidePaperFlow   *self);
void            guide_paper_flow_offer_page  (GuidePaperFlow   *self,
                                              double            enough);
void            guide_paper_flow_mark        (GuidePaperFlow   *self,
                                              const char       *id,
                                              const char       *title,
                                              int               level);
gboolean        guide_paper_flow_overflows   (GuidePaperFlow   *self,
                                              double            scale);
void            guide_paper_flow_break_pages (GuidePaperFlow   *self);
void            guide_paper_flow_forget      (GuidePaperFlow   *self);
guint           guide_paper_flow_get_n_pages (GuidePaperFlow   *self);
GPtrArray      *guide_paper_flow_get_places  (GuidePaperFlow   *self);
GPtrArray      *guide_paper_flow_dup_titled  (GuidePaperFlow   *self);
GuidePaperPlace *guide_paper_flow_get_place  (GuidePaperFlow   *self,
                                              const char       *id);
GuidePaperPlace *guide_paper_flow_find_part  (GuidePaperFlow   *self,
                                              const char       *id,
                                              const char       *parts);
void            guide_paper_flow_draw        (GuidePaperFlow   *self,
                                              guint             page,
                                              GuidePaperCanvas *canvas);

G_END_DECLS
