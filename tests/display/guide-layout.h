/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-test.h"

G_BEGIN_DECLS

/**
 * GuideLayout:
 * @test: the guide to look at
 * @language: id of its language
 * @place: what is on the screen
 * @width: width that the window was given
 * @height: height that the window was given
 * @text_size: size of the text in percent
 * @said: complaints, each once
 * @n_labels: how many labels were seen
 * @n_screens: how many screens were seen
 * @n_headings: how many headings were seen, each over what it heads
 * @n_rooms: how often it was measured how much is empty
 * @emptiest: how much that was at most, 0 to 1
 *
 * A look at many screens, which finds what is cut, overlaps, is too small to be
 * touched or is not translated.
 */
typedef struct
{
  GuideTest  *test;
  const char *language;
  const char *place;
  int         width;
  int         height;
  int         text_size;
  GHashTable *said;
  guint       n_labels;
  guint       n_screens;
  guint       n_headings;
  guint       n_rooms;
  double      emptiest;
} GuideLayout;

void guide_layout_begin (GuideLayout *self,
                         GuideTest   *test,
                         const char  *language);
gboolean guide_layout_looks_at (GuideLayout *self,
                         int          width,
                         int          text_size);
void guide_layout_size  (GuideLayout *self,
                         int          width,
                         int          height,
                         int          text_size);
void guide_layout_check (GuideLayout *self,
                         const char  *place);
void guide_layout_check_room (GuideLayout *self);
void guide_layout_check_headings (GuideLayout *self);
gboolean guide_layout_check_reach (GuideLayout *self,
                         const char  *css_class);
void guide_layout_end   (GuideLayout *self,
                         guint        fewest_labels);

G_END_DECLS
