/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What needs libraries that nothing else in the guide does: each is in a module of its own,
 * which is mapped when the first file of its kind is made and not before. */

/**
 * GuidePdfFacts:
 * @language: id of the language of the words, such as `es`
 * @title: title of the document
 * @alts: (array zero-terminated=1): what is said in place of each figure, in order
 * @drawings: (array zero-terminated=1): the drawings that are to come where something stands in for
 *   them: `skin-layers/0`, or with the number of a step; or %GUIDE_PDF_LINES, width and height, and lines as
 *   PDF has them
 * @tone: the skin tone of the drawings, from 1; not looked at where there is none
 *
 * What is in a PDF that cairo cannot write.
 */
typedef struct
{
  const char        *language;
  const char        *title;
  const char *const *alts;
  const char *const *drawings;
  guint              tone;
} GuidePdfFacts;

/**
 * GUIDE_PDF_LINES: (skip)
 *
 * What begins so is not the name of a drawing.
 */
#define GUIDE_PDF_LINES "="

/**
 * GUIDE_PDF_STAND_IN: (skip)
 *
 * The colour of a picture of one pixel that stands in for the first of the drawings; for the next
 * it is 0x100 more. Such a colour is never a grey, which cairo would write in another way.
 */
#define GUIDE_PDF_STAND_IN 0x0000ff

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
 * GuidePdfFinishFunc:
 * @pdf: a PDF as cairo wrote it
 * @facts: what it has to say of itself
 * @reason: return location for what went wrong, to be freed
 *
 * `guide_pdf_finish` of the module `pdf`: puts the facts and the drawings into a PDF; its identifier
 * follows from its bytes.
 *
 * Returns: (transfer full) (nullable): the PDF
 */
typedef GBytes *(*GuidePdfFinishFunc) (GBytes *pdf, const GuidePdfFacts *facts, char **reason);

/**
 * GuideZipPackFunc:
 * @names: (array length=n_files): the names of the files
 * @contents: (array length=n_files): what is in them
 * @n_files: how many there are
 * @reason: return location for what went wrong, to be freed
 *
 * `guide_zip_pack` of the module `book-file`: packs files into a book file, the first of
 * them unpressed.
 *
 * Returns: (transfer full) (nullable): the book file
 */
typedef GBytes *(*GuideZipPackFunc) (const char *const *names, GBytes *const *contents, guint n_files, char **reason);

/**
 * GuideQrEncodeFunc:
 * @text: words
 * @width: (out): return location for how many squares there are from side to side
 * @reason: return location for what went wrong, to be freed
 *
 * `guide_qr_encode` of the module `code`: makes a code for the camera of a phone.
 *
 * Returns: (transfer full) (nullable): its squares, a byte each
 */
typedef GBytes *(*GuideQrEncodeFunc) (const char *text, guint *width, char **reason);

/**
 * GuideIcalWriteFunc:
 * @events: (array length=n_events): what is in the calendar
 * @n_events: how many they are
 * @sequence: how often they were changed
 * @moment: when the file is made
 *
 * `guide_ical_write` of the module `calendar`.
 *
 * Returns: (transfer full): a calendar file
 */
typedef GBytes *(*GuideIcalWriteFunc) (const GuideCalendarEvent *events, guint n_events, guint sequence, GDateTime *moment);

G_END_DECLS
