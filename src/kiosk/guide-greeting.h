/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-clinic.h"

G_BEGIN_DECLS

/**
 * GuideGreeting:
 * @language: id of the language
 * @name: its name, in the language itself
 * @kind: (nullable): what the short guide is called in it, where that is all there is
 * @welcome: a greeting
 * @invitation: what to do, in a sentence
 * @start: the word on the button that begins
 * @clears: after how long the guide clears itself
 * @rtl: whether it is written from right to left
 *
 * What the kiosk says in one of its languages before one is chosen.
 */
typedef struct
{
  char    *language;
  char    *name;
  char    *kind;
  char    *welcome;
  char    *invitation;
  char    *start;
  char    *clears;
  gboolean rtl;
} GuideGreeting;

GPtrArray *guide_greetings_new (const char *const *languages,
                                GuideClinic       *clinic);

G_END_DECLS
