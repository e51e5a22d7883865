/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-paper-art.h"
#include "guide-paper-book.h"

G_BEGIN_DECLS

/**
 * GuideWeb:
 * @order: what is wanted
 * @book: the book that it is of
 * @art: the drawings
 * @shown: the ids of the pages that are in it
 * @files: (nullable): in a book file the files made so far, by their names; %NULL
 *   where all is in one file
 * @out: the text of the file that is being written
 * @level: level of the headings in a page, 2 or 3
 * @n_figures: how many figures there are so far
 * @error: (nullable): the first thing that could not be drawn
 *
 * What is shared by all that writes XHTML, for one file and for a book file.
 */
typedef struct
{
  const GuidePaperOrder *order;
  GuideBook             *book;
  GuidePaperArt         *art;
  GHashTable            *shown;
  GPtrArray             *files;
  GString               *out;
  int                    level;
  guint                  n_figures;
  GError                *error;
} GuideWeb;

/**
 * GuideWebFile:
 * @name: its name in the book file, with its folders
 * @bytes: what is in it
 *
 * A file in a book file.
 */
typedef struct
{
  char   *name;
  GBytes *bytes;
} GuideWebFile;

void  guide_web_add_file      (GuideWeb   *self,
                               const char *name,
                               GBytes     *bytes);
void  guide_web_open          (GuideWeb   *self,
                               const char *element);
void  guide_web_close         (GuideWeb   *self,
                               const char *element);
void  guide_web_text          (GuideWeb   *self,
                               const char *element,
                               const char *text);
void  guide_web_prose         (GuideWeb   *self,
                               const char *element,
                               const char *markup);
void  guide_web_heading       (GuideWeb   *self,
                               int         level,
                               const char *text);
char *guide_web_dup_link      (GuideWeb   *self,
                               const char *kind,
                               const char *id);
void  guide_web_picture       (GuideWeb          *self,
                               const char        *drawing,
                               guint              step,
                               const char        *alt,
                               const char *const *parts);

G_END_DECLS
