/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-inside.h"

/* A visitor of the soak. */
typedef struct
{
  GuideInside *inside;
  GRand       *chance;
  const char  *doing; /* in words, for who reads a warning */
} GuideStranger;

guint       guide_stranger_count_rounds (GuideStranger *self);
guint       guide_stranger_count_places (GuideStranger *self);
const char *guide_stranger_get_place    (GuideStranger *self,
                                         guint          number);
void        guide_stranger_visit        (GuideStranger *self,
                                         guint          number);
