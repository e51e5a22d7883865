/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-script.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * GuideReadingState:
 * @GUIDE_READING_SILENT: nothing is read
 * @GUIDE_READING_STARTING: a sentence was handed over, and has not begun
 * @GUIDE_READING_SPEAKING: a sentence is being said
 * @GUIDE_READING_PAUSED: it waits to go on, by the reader's wish
 * @GUIDE_READING_INTERRUPTED: it waits to go on, since somebody else speaks, as a
 *   screen reader
 *
 * How it is with reading aloud.
 */
typedef enum
{
  GUIDE_READING_SILENT,
  GUIDE_READING_STARTING,
  GUIDE_READING_SPEAKING,
  GUIDE_READING_PAUSED,
  GUIDE_READING_INTERRUPTED
} GuideReadingState;

/**
 * GuideReadingFault:
 * @GUIDE_READING_NO_FAULT: none
 * @GUIDE_READING_NO_DAEMON: the program that speaks is not there, or ended
 * @GUIDE_READING_NO_VOICE: it has no voice for the language
 * @GUIDE_READING_NOT_FIT: it has one that does not speak it well enough
 * @GUIDE_READING_NO_SOUND: it speaks, and no sound comes out of this machine
 *
 * Why nothing is read.
 */
typedef enum
{
  GUIDE_READING_NO_FAULT,
  GUIDE_READING_NO_DAEMON,
  GUIDE_READING_NO_VOICE,
  GUIDE_READING_NOT_FIT,
  GUIDE_READING_NO_SOUND
} GuideReadingFault;

#define GUIDE_TYPE_READING (guide_reading_get_type ())
G_DECLARE_FINAL_TYPE (GuideReading, guide_reading, GUIDE, READING, GObject)

GuideReading     *guide_reading_new          (const char        *language,
                                              int                volume);
void              guide_reading_begin        (GuideReading      *self,
                                              GuideScript       *script);
void              guide_reading_pause        (GuideReading      *self);
void              guide_reading_go_on        (GuideReading      *self);
void              guide_reading_move         (GuideReading      *self,
                                              int                distance);
void              guide_reading_stop         (GuideReading      *self);
void              guide_reading_set_speed    (GuideReading      *self,
                                              int                speed);
GuideReadingState guide_reading_get_state    (GuideReading      *self);
GuideReadingFault guide_reading_get_fault    (GuideReading      *self);
GuideScript      *guide_reading_get_script   (GuideReading      *self);
guint             guide_reading_get_position (GuideReading      *self);

G_END_DECLS
