/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What needs libraries that nothing else in the guide does: they are in a module,
 * which is mapped when the first file is made and not before. */

/**
 * GuidePdfFacts:
 * @language: id of the language of the words, such as `es`
 * @title: title of the document
 * @alts: (array zero-terminated=1): what is said in place of each figure, in order
 *
 * What a PDF has to say of itself that cairo cannot write.
 */
typedef struct
{
  const char        *language;
  const char        *title;
  const char *const *alts;
} GuidePdfFacts;

/**
 * GuideCalendarEvent:
 * @uid: its name, by which calendars know it again
 * @start: when it is, where the reader is
 * @minutes: how long
 * @remind_minutes: how long before it the calendar rings
 * @summary: what it is, in a line
 * @description: what there is to know
 *
 * An event of a calendar.
 */
typedef struct
{
  char      *uid;
  GDateTime *start;
  int        minutes;
  int        remind_minutes;
  char      *summary;
  char      *description;
} GuideCalendarEvent;

/**
 * GuideOutputTools:
 * @finish_pdf: puts the facts into a PDF; its identifier follows from its bytes.
 *   Returns the bytes, or %NULL and a reason in @reason, to be freed
 * @pack_book: packs files into a book file, the first of them unpressed
 * @encode_code: makes a code for the camera of a phone: its squares, a byte each, and
 *   how many there are from side to side
 * @write_calendar: makes a calendar file of events that were changed so many times
 *
 * The table that the module hands out.
 */
typedef struct
{
  GBytes *(*finish_pdf) (GBytes              *pdf,
                         const GuidePdfFacts *facts,
                         char               **reason);
  GBytes *(*pack_book)  (const char *const   *names,
                         GBytes *const       *contents,
                         guint                n_files,
                         char               **reason);
  GBytes *(*encode_code) (const char          *text,
                          guint               *width,
                          char               **reason);
  GBytes *(*write_calendar) (const GuideCalendarEvent *events,
                             guint                     n_events,
                             guint                     sequence,
                             GDateTime                *moment);
} GuideOutputTools;

/**
 * GUIDE_OUTPUT_TOOLS_SYMBOL:
 *
 * Name of the function of the module that returns the table.
 */
#define GUIDE_OUTPUT_TOOLS_SYMBOL "guide_output_tools_get"

typedef const GuideOutputTools *(*GuideOutputToolsFunc) (void);

const GuideOutputTools *guide_output_tools_get (void);

G_END_DECLS
