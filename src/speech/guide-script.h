/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-book.h"

G_BEGIN_DECLS

/**
 * GUIDE_SCRIPT_HEAD:
 *
 * The place of what stands over the blocks of a page, and of a question.
 */
#define GUIDE_SCRIPT_HEAD "head"
#define GUIDE_SCRIPT_LEAD "lead"
#define GUIDE_SCRIPT_CLINIC "clinic"
#define GUIDE_SCRIPT_DRAWING "drawing"
#define GUIDE_SCRIPT_ANSWER "answer."
#define GUIDE_SCRIPT_FOOT "foot"

/**
 * GuideUtterance:
 * @words: a sentence, in words for the ear
 * @place: where on the screen it stands: one of the names above, or the number of a
 *   block on its page, with a dot and a number for each child on the way down, all
 *   from 0: “3.1” is the second item of the list that is the fourth block, and “3.drawing”
 *   what a drawing shows, which stands nowhere. After #GUIDE_SCRIPT_ANSWER is the number of an answer.
 *
 * What is said at one go.
 */
typedef struct
{
  char *words;
  char *place;
} GuideUtterance;

/**
 * GuideScriptOrder:
 * @book: the book that the page is of
 * @language: id of the current language
 * @clinic: (nullable): what the clinic says of itself, line by line, for Get help
 * @staff: whether people are near who can help, as in a clinic
 *
 * What a page is to be said of.
 */
typedef struct
{
  GuideBook         *book;
  const char        *language;
  const char *const *clinic;
  gboolean           staff;
} GuideScriptOrder;

typedef struct _GuideScript GuideScript;

GuideScript          *guide_script_new_page     (const GuideScriptOrder *order,
                                                 GuidePage              *page);
GuideScript          *guide_script_new_question (GuideQuestion          *question,
                                                 const guint            *answers,
                                                 guint                   n_answers,
                                                 gboolean                keys);
GuideScript          *guide_script_new_reason   (GuideQuestion          *question);
GuideScript          *guide_script_new_texts    (const char *const      *texts);
void                  guide_script_free         (GuideScript            *self);
guint                 guide_script_get_n        (GuideScript            *self);
const GuideUtterance *guide_script_get          (GuideScript            *self,
                                                 guint                   i);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuideScript, guide_script_free)

G_END_DECLS
