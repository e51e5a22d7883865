/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-kinds.h"

#include "guide-chapter.h"
#include "guide-choices.h"
#include "guide-dots.h"
#include "guide-figure.h"
#include "guide-glossary.h"
#include "guide-list.h"
#include "guide-quiz.h"
#include "guide-self-check.h"
#include "guide-sign.h"
#include "guide-sources.h"
#include "guide-synonyms.h"
#include "guide-table.h"
#include "guide-visit.h"

/* The classes that the content files may use: first the kinds of blocks, which meson.build
 * of this folder lists, in their order. */
#define GUIDE_KIND_DECLARE(kind) GType guide_##kind##_get_type (void);
#define GUIDE_KIND_ROW(kind) { guide_##kind##_get_type, TRUE },
#define GUIDE_KIND_COUNT(kind) +1

GUIDE_BLOCK_KINDS (GUIDE_KIND_DECLARE)

static const GuideKind kinds[] = {
  GUIDE_BLOCK_KINDS (GUIDE_KIND_ROW)
  /* what holds pages, stands inside those blocks or beside the pages */
  { guide_answer_get_type, FALSE },
  { guide_ask_get_type, FALSE },
  { guide_asks_get_type, FALSE },
  { guide_cell_get_type, FALSE },
  { guide_chapter_get_type, FALSE },
  { guide_check_exception_get_type, FALSE },
  { guide_check_line_get_type, FALSE },
  { guide_check_question_get_type, FALSE },
  { guide_check_result_get_type, FALSE },
  { guide_check_rule_get_type, FALSE },
  { guide_choice_get_type, FALSE },
  { guide_choices_get_type, FALSE },
  { guide_dot_group_get_type, FALSE },
  { guide_glossary_get_type, FALSE },
  { guide_item_get_type, FALSE },
  { guide_milestone_get_type, FALSE },
  { guide_page_get_type, FALSE },
  { guide_part_get_type, FALSE },
  { guide_phase_get_type, FALSE },
  { guide_question_get_type, FALSE },
  { guide_quiz_get_type, FALSE },
  { guide_row_get_type, FALSE },
  { guide_self_check_get_type, FALSE },
  { guide_sign_get_type, FALSE },
  { guide_signs_get_type, FALSE },
  { guide_source_get_type, FALSE },
  { guide_sources_get_type, FALSE },
  { guide_step_get_type, FALSE },
  { guide_synonym_get_type, FALSE },
  { guide_synonyms_get_type, FALSE },
  { guide_term_get_type, FALSE },
  { guide_value_get_type, FALSE },
  { guide_visit_get_type, FALSE },
};

/**
 * guide_kinds_get:
 * @n_kinds: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_kinds): every class that the content
 *   files may use, but the book itself
 */
const GuideKind *
guide_kinds_get (guint *n_kinds)
{
  *n_kinds = G_N_ELEMENTS (kinds);

  return kinds;
}

/**
 * guide_kinds_find:
 * @block: a block of a page
 *
 * Returns: which kind it is: its place in GUIDE_BLOCK_KINDS
 */
guint
guide_kinds_find (GuideBlock *block)
{
  const guint n_blocks = 0 GUIDE_BLOCK_KINDS (GUIDE_KIND_COUNT);

  for (guint i = 0; i < n_blocks; i++)
    if (G_OBJECT_TYPE (block) == kinds[i].get_type ())
      return i;

  g_error ("%s is no block of a page", G_OBJECT_TYPE_NAME (block));
}
