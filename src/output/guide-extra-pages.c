/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-extra-pages.h"

#include "guide-callout.h"
#include "guide-digits.h"
#include "guide-heading.h"
#include "guide-i18n.h"
#include "guide-link.h"
#include "guide-list.h"
#include "guide-page.h"
#include "guide-paragraph.h"
#include "guide-session.h"
#include "guide-table.h"

/* Two screens that are no pages of the book, as pages for paper and files: the options
 * side by side, and My visit with its questions, to be filled in with a pen. Their words
 * are those of the screens. */

#define OWN_LINES 3

static GuidePage *
new_page (const char *id,
          const char *title,
          const char *lead,
          const char *compared)
{
  GuidePage *page = g_object_new (GUIDE_TYPE_PAGE, "title", title, "lead", lead, "compared", compared, NULL);

  GTK_BUILDABLE_GET_IFACE (page)->set_id (GTK_BUILDABLE (page), id);

  return page;
}

/* Hands a block over to what holds it. */
static void
add (gpointer parent,
     gpointer block)
{
  guide_node_adopt (GUIDE_NODE (parent), GUIDE_NODE (block));
  g_object_unref (block);
}

static void
add_heading (GuidePage  *page,
             const char *text)
{
  add (page, g_object_new (GUIDE_TYPE_HEADING, "text", text, NULL));
}

static void
add_item (GuideList  *list,
          const char *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  add (list, g_object_new (GUIDE_TYPE_ITEM, "text", markup, NULL));
}

static void
add_row (GuideTable        *table,
         gboolean           header,
         const char *const *texts,
         const char        *sources)
{
  GuideRow *row = g_object_new (GUIDE_TYPE_ROW, "header", header, "sources", sources, NULL);

  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_autofree char *markup = g_markup_escape_text (texts[i], -1);

      add (row, g_object_new (GUIDE_TYPE_CELL, "text", markup, NULL));
    }
  add (table, row);
}

/* --- the options side by side ----------------------------------------------------- */

/* The row of an option, or, without one, that with the names of the facts; ids of facts end with %NULL. */
static void
add_choice_row (GuideTable        *table,
                GuideChoice       *choice,
                const char *const *ids)
{
  const char *sources = choice != NULL ? guide_block_get_sources (GUIDE_BLOCK (choice)) : NULL;
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (texts, g_strdup (choice != NULL ? guide_choice_get_title (choice) : C_("table", "Option")));
  for (guint i = 0; ids[i] != NULL; i++)
    for (guint fact = 0; fact < GUIDE_N_CHOICE_FACTS; fact++)
      if (g_str_equal (guide_choice_get_fact_id (fact), ids[i]))
        g_ptr_array_add (texts,
                         choice != NULL ? guide_choice_dup_fact (choice, fact) : g_strdup (guide_choice_get_fact_name (fact)));
  g_ptr_array_add (texts, NULL);
  add_row (table, choice == NULL, (const char *const *) texts->pdata, sources);
}

static void
add_choice_table (GuidePage         *page,
                  GListModel        *choices,
                  const char        *caption,
                  const char *const *ids)
{
  GuideTable *table = g_object_new (GUIDE_TYPE_TABLE, "caption", caption, NULL);

  add_choice_row (table, NULL, ids);
  for (guint i = 0; i < g_list_model_get_n_items (choices); i++)
    {
      g_autoptr (GuideChoice) choice = g_list_model_get_item (choices, i);

      add_choice_row (table, choice, ids);
    }
  add (page, table);
}

/**
 * guide_extra_pages_new_choices:
 * @book: the book
 *
 * Returns: (transfer full): a page of all options, and what speaks for and against each
 */
GuidePage *
guide_extra_pages_new_choices (GuideBook *book)
{
  static const char *const points[] = { "good-for", "good", "bad", NULL };
  static const char *const living[] = { "like", "daily", "time", NULL };
  GuideChoices *choices = guide_book_get_choices (book);
  GListModel *children = guide_node_get_children (GUIDE_NODE (choices));
  g_autofree char *remember = g_markup_escape_text (guide_choices_get_remember (choices), -1);
  GuideCallout *box = g_object_new (GUIDE_TYPE_CALLOUT, "kind", GUIDE_CALLOUT_REMEMBER, NULL);
  GuidePage *page = new_page (GUIDE_PLACE_COMPARE, _("Options side by side"), guide_choices_get_lead (choices),
                              guide_choices_get_compared (choices));

  /* Translators: on paper, over a table of all options with their good and weak points. */
  add_choice_table (page, children, _("What speaks for and against each"), points);
  /* Translators: on paper, over a table of all options: how each is done, and what it takes. */
  add_choice_table (page, children, _("What each is like, and what it takes"), living);
  add (box, g_object_new (GUIDE_TYPE_PARAGRAPH, "text", remember, NULL));
  add (page, box);

  return page;
}

/* --- My visit, for a pen ----------------------------------------------------------- */

/* Step by step: each part has its number. */
static void
add_step (GuidePage  *page,
          guint      *n_steps,
          const char *text)
{
  /* Translators: on paper: the number of a step of My visit and its title, as in “1. What matters to you?”. */
  g_autofree char *title = guide_digits_printf (_("%u. %s"), ++*n_steps, text);

  add_heading (page, title);
}

/* How much each thing matters, from one end of its slider to the other; and where to look then. */
static void
add_values (GuidePage  *page,
            GListModel *children,
            const char *ways)
{
  /* Translators: on paper: over a table of things that may matter to a reader, each with numbers from 1 to 5. */
  GuideTable *table = g_object_new (GUIDE_TYPE_TABLE, "caption", _("Circle a number: 1 matters little, 5 matters a lot"), NULL);
  g_autofree char *numbers = guide_digits_printf ("%u   %u   %u   %u   %u", 1, 2, 3, 4, 5);

  const char *const head[] = { C_("my visit", "What matters"), numbers, C_("table", "At 5 it means"), NULL };

  add_row (table, TRUE, head, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) node = g_list_model_get_item (children, i);

      if (GUIDE_IS_VALUE (node))
        {
          const char *const texts[] = { guide_value_get_title (GUIDE_VALUE (node)), numbers,
                                        guide_value_get_high (GUIDE_VALUE (node)), NULL };

          add_row (table, FALSE, texts, NULL);
        }
    }
  add (page, table);
  add (page,
       g_object_new (GUIDE_TYPE_LINK, "to", ways, "title",
                     /* Translators: on paper, under the table of what matters; where the ways are compared comes behind it. */
                     _("Did you circle 4 or 5? Ask about that first, and see the ways"), NULL));
}

static void
add_asks (GuidePage  *page,
          GuideVisit *visit,
          const char *id)
{
  GuideNode *asks = guide_visit_lookup (visit, id);
  GListModel *children = guide_node_get_children (asks);
  GuideList *list = g_object_new (GUIDE_TYPE_LIST, "kind", GUIDE_LIST_TICK, "title", guide_asks_get_title (GUIDE_ASKS (asks)),
                                  NULL);

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideAsk) ask = g_list_model_get_item (children, i);

      add_item (list, guide_ask_get_text (ask));
    }
  add (page, list);
}

static void
add_own_lines (GuidePage *page)
{
  GuideList *list = g_object_new (GUIDE_TYPE_LIST, "kind", GUIDE_LIST_LINES, NULL);

  for (guint i = 0; i < OWN_LINES; i++)
    add_item (list, "");
  add (page, list);
}

/* Lines to write on, each behind its words. */
static void
add_lines (GuidePage         *page,
           const char        *title,
           const char *const *lines)
{
  GuideList *list = g_object_new (GUIDE_TYPE_LIST, "kind", GUIDE_LIST_LINES, "title", title, NULL);

  for (gsize i = 0; lines[i] != NULL; i++)
    add_item (list, lines[i]);
  add (page, list);
}

/* What a reader is told at the clinic and may need at night. */
static void
add_day_lines (GuidePage *page)
{
  /* Translators: on paper, each before a line to write on. */
  const char *const before[] = { _("My clinic, and its number"), _("Number to call at night"), _("Day and hour of my visit"),
                                 NULL };
  const char *const there[] = { _("Name of the device"), _("Numbing cream: which, and how strong?"), _("What went on my skin"),
                                NULL };

  add_lines (page, NULL, before);
  /* Translators: on paper, over lines to write on: what is told to somebody at the clinic. */
  add_lines (page, _("At the clinic"), there);
}

static void
add_day_step (GuidePage *page,
              guint     *n_steps)
{
  /* Translators: on paper, the title of lines to write on: it asks the reader to write. */
  add_step (page, n_steps, _("Write down"));
  add_day_lines (page);
}

/**
 * guide_extra_pages_new_sheet:
 * @book: the book
 * @ways: (nullable): id of where the options are compared, or %NULL for somebody who has a date, and no longer
 *   decides
 *
 * Returns: (transfer full): My visit as a page to fill in with a pen: what matters, where
 *   one leans, what one needs and wants to ask, and lines to write on
 */
GuidePage *
guide_extra_pages_new_sheet (GuideBook  *book,
                             const char *ways)
{
  GuideVisit *visit = guide_book_get_visit (book);
  GuidePage *page = new_page (GUIDE_PLACE_MY_VISIT, _("My visit"),
                              /* Translators: on paper, under the title of a page to fill in. */
                              _("Fill this in with a pen, and take it with you."), guide_visit_get_compared (visit));
  gboolean has_day = ways == NULL;
  guint n_steps = 0;

  if (has_day)
    add_day_step (page, &n_steps);
  else
    {
      add_step (page, &n_steps, _("What matters to you?"));
      add_values (page, guide_node_get_children (GUIDE_NODE (visit)), ways);
      add_step (page, &n_steps, _("Where do you lean, and what do you still need?"));
      add_asks (page, visit, GUIDE_ASKS_LEAN);
      add_asks (page, visit, GUIDE_ASKS_NEED);
    }
  add_step (page, &n_steps, _("What do you want to ask?"));
  if (!has_day)
    {
      add_asks (page, visit, GUIDE_ASKS_ME);
      add_asks (page, visit, GUIDE_ASKS_CLINIC);
      add_asks (page, visit, GUIDE_ASKS_PRICE);
    }
  add_asks (page, visit, GUIDE_ASKS_CARE);
  add_step (page, &n_steps, _("In your own words"));
  add_own_lines (page);
  if (!has_day)
    add_day_step (page, &n_steps);

  return page;
}
