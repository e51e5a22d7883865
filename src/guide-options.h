/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuideOptions:
 * @page: id of the page to open, or %NULL
 * @language: id of the language to open in, or %NULL
 * @preview_po: catalogue to show while it is written, or %NULL
 * @list_pages: whether to list the pages and end
 * @kiosk: whether to run as a kiosk
 * @clinic: the clinic file of a kiosk, or %NULL for the system's
 * @check_clinic: a clinic file to check, or %NULL
 * @names_clinic: a clinic file of which to say whether it names the clinic, or %NULL
 * @export_file: the file to write what is taken along to, or %NULL
 * @chapter: id of the chapter to take along, or %NULL
 * @short_guide: whether the short guide is taken along
 * @date_door: whether what is behind the door of those with a date is
 * @whole_book: whether the whole book is
 * @paper: name of the sheet, or %NULL for the usual one
 * @tone: a skin tone, 1 to 6, or 0 for the usual one
 * @pages: which pages of a file for paper, as “1-3,5-5”, or %NULL for all
 * @force: whether a file that is there may be replaced
 * @take_along: whether to make the page to take along of what comes in, and put it out
 * @make_pin: whether to make the hash of a PIN and end
 * @version: whether to say the version and end
 * @service: whether to wait for what the session bus asks for, with no window yet
 *
 * What the command line asks for.
 */
typedef struct
{
  char    *page;
  char    *language;
  char    *preview_po;
  gboolean list_pages;
  gboolean kiosk;
  char    *clinic;
  char    *check_clinic;
  char    *names_clinic;
  char    *export_file;
  char    *chapter;
  gboolean short_guide;
  gboolean date_door;
  gboolean whole_book;
  char    *paper;
  int      tone;
  char    *pages;
  gboolean force;
  gboolean take_along;
  gboolean make_pin;
  gboolean version;
  gboolean service;
} GuideOptions;

gboolean guide_options_parse (GuideOptions *self,
                              char       ***arguments,
                              GError      **error);
void     guide_options_clear (GuideOptions *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuideOptions, guide_options_clear)

G_END_DECLS
