/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-paper.h"

G_BEGIN_DECLS

/**
 * GuidePaperCanvas:
 * @cr: where to draw
 * @alts: the words in place of each figure, in the order of the figures
 * @drawings: what each drawing is called that something stands in for, see #GuidePdfFacts
 * @untagged: whether what is drawn says again what has been said: it is for the
 *   eye alone, as the head of a table on its second page
 * @is_last: whether what is drawn is the last on its page
 * @error: (nullable): the first thing that could not be drawn
 *
 * Where boxes are drawn, and what a reader who does not see is told of them.
 */
typedef struct
{
  cairo_t   *cr;
  GPtrArray *alts;
  GPtrArray *drawings;
  gboolean   untagged;
  gboolean   is_last;
  GError    *error;
} GuidePaperCanvas;

void guide_paper_canvas_begin (GuidePaperCanvas *self,
                               const char       *tag);
void guide_paper_canvas_end   (GuidePaperCanvas *self,
                               const char       *tag);
void guide_paper_canvas_put   (GuidePaperCanvas *self,
                               const char       *drawing,
                               double            width,
                               double            height);

#define GUIDE_TYPE_PAPER_BOX (guide_paper_box_get_type ())
G_DECLARE_DERIVABLE_TYPE (GuidePaperBox, guide_paper_box, GUIDE, PAPER_BOX, GObject)

/**
 * GuidePaperBoxClass:
 * @measure: says how high it is at a width, both in points
 * @draw: draws it at that width, with its upper left corner at a point
 * @squeeze: makes the pictures in it smaller, see guide_paper_box_squeeze()
 * @get_baseline: says how far down the first line of its words stands, or 0
 *
 * Something on paper that is never torn by the foot of a page.
 */
struct _GuidePaperBoxClass
{
  GObjectClass parent_class;

  double (*measure) (GuidePaperBox *self,
                     double         width);
  void   (*draw)    (GuidePaperBox    *self,
                     GuidePaperCanvas *canvas,
                     double            x,
                     double            y,
                     double            width);
  void   (*squeeze) (GuidePaperBox *self,
                     double         share);
  double (*get_baseline) (GuidePaperBox *self);
};

double         guide_paper_box_measure    (GuidePaperBox    *self,
                                           double            width);
void           guide_paper_box_draw       (GuidePaperBox    *self,
                                           GuidePaperCanvas *canvas,
                                           double            x,
                                           double            y,
                                           double            width);
void           guide_paper_box_squeeze    (GuidePaperBox    *self,
                                           double            share);
double         guide_paper_box_get_baseline
                                          (GuidePaperBox    *self);
GuidePaperBox *guide_paper_box_tag        (GuidePaperBox    *self,
                                           const char       *tag);
const char    *guide_paper_box_get_tag    (GuidePaperBox    *self);
GuidePaperBox *guide_paper_box_space      (GuidePaperBox    *self,
                                           double            space);
double         guide_paper_box_get_space  (GuidePaperBox    *self);
GuidePaperBox *guide_paper_box_keep       (GuidePaperBox    *self);
gboolean       guide_paper_box_get_keep   (GuidePaperBox    *self);
GuidePaperBox *guide_paper_box_pull       (GuidePaperBox    *self,
                                           double            pull);
double         guide_paper_box_get_pull   (GuidePaperBox    *self);
void           guide_paper_box_set_head   (GuidePaperBox    *self,
                                           GuidePaperBox    *head);
GuidePaperBox *guide_paper_box_get_head   (GuidePaperBox    *self);

G_END_DECLS
