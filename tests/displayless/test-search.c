/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-book.h"
#include "guide-callout.h"
#include "guide-folding.h"
#include "guide-list.h"
#include "guide-search.h"
#include "guide-text.h"
#include "guide-word-index.h"

static GuideBook *
load_book (void)
{
  g_autoptr (GError) error = NULL;
  GuideBook *book = guide_book_new (NULL, &error);

  g_assert_no_error (error);

  return book;
}

static guint
count_hits (GuideBook  *book,
            const char *words)
{
  g_autoptr (GListModel) hits = guide_search_book (book, words);

  return g_list_model_get_n_items (hits);
}

static void
test_folding (void)
{
  g_autoptr (GuideBook) book = load_book ();
  guint n_hits = count_hits (book, "collagen");

  g_assert_cmpuint (n_hits, >, 3);
  g_assert_cmpuint (count_hits (book, "COLLAGEN"), ==, n_hits);
  g_assert_cmpuint (count_hits (book, "cöllagén"), ==, n_hits);
  g_assert_cmpuint (count_hits (book, "  collagen "), ==, n_hits);
}

static void
test_nothing (void)
{
  g_autoptr (GuideBook) book = load_book ();

  g_assert_cmpuint (count_hits (book, ""), ==, 0);
  g_assert_cmpuint (count_hits (book, "   "), ==, 0);
  g_assert_cmpuint (count_hits (book, "\u0301"), ==, 0); /* an accent alone folds to nothing */
  g_assert_cmpuint (count_hits (book, "xyzzy"), ==, 0);
  g_assert_cmpuint (count_hits (book, "href"), ==, 0); /* markup is not words */
  g_assert_cmpuint (count_hits (book, "<b>"), ==, count_hits (book, "b"));
}

/* Whether words are found in a text, as far as that goes without a book. */
static gboolean
is_found (const char *words,
          const char *text)
{
  g_autoptr (GuideFolding) wanted = guide_folding_new (words);
  g_autoptr (GuideFolding) folded = guide_folding_new (text);

  return guide_folding_has_phrase (folded, wanted, NULL) || guide_folding_has_all (folded, wanted, NULL);
}

/* The same word in two dresses: whoever types the one finds the other. */
static void
test_dresses (void)
{
  const char *const pairs[][2] = {
    /* the apostrophe of every keyboard */
    { "people's", "people’s" }, { "people's", "people‘s" }, { "people's", "peopleʼs" }, { "people's", "peoples" },
    { "l'ancien", "l’ancien" }, { "s'estomper", "s´estomper" }, { "d'acné", "d`acne" }, { "aujourd'hui", "aujourdhui" },
    /* joined and split */
    { "make-up", "makeup" }, { "make-up", "make up" }, { "makeup", "make up" }, { "make-up", "make‑up" },
    { "make–up", "make—up" }, { "derma roller", "dermaroller" }, { "ice-pick", "icepick" }, { "follow\u00adup", "followup" },
    { "anti-inflamatorio", "antiinflamatorio" }, { "numbing cream", "numbing  cream" }, { "numbing cream", " numbing\u00a0\tcream " },
    { "numbing-cream", "numbing\u2009cream" }, { "24/7", "24 7" },
    /* letters with marks, joined letters, other digits */
    { "cicatrización", "cicatrizacion" }, { "CICATRIZACIÓN", "cicatrizacion" }, { "piqûre", "piqure" }, { "œdème", "oedeme" },
    { "ﬁller", "filler" }, { "straße", "strasse" }, { "STRAẞE", "strasse" }, { "blød", "blod" }, { "złamanie", "zlamanie" },
    { "ＰＲＰ", "prp" }, { "٧٢ ساعة", "72 ساعة" }, { "۷۲", "72" }, { "cafe\u0301", "café" },
    /* Arabic as people type it */
    { "ندبة", "ندبه" }, { "العيادة", "العياده" }, { "بقعة", "بقـــعة" }, { "إلى", "الى" }, { "إلى", "الي" }, { "أدمة", "ادمه" },
    { "آثار", "اثار" }, { "شيء", "شئ" }, { "شيء", "شي" }, { "مسؤول", "مسوول" }, { "ندوبٌ", "ندوب" }, { "مستشفى", "مستشفي" },
    { "ٱلجلد", "الجلد" }, { "ﻧﺪﺑﺔ", "ندبة" }, { "کلینیک", "كلينيك" }, { "\u202bندبة\u202c", "ندبة" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    for (guint way = 0; way < 2; way++)
      {
        g_autofree char *text = g_strconcat ("A, ", pairs[i][1 - way], ": b", NULL);

        if (!is_found (pairs[i][way], text))
          g_error ("“%s” does not find “%s”", pairs[i][way], text);
      }
}

/* And what is not the same. */
static void
test_no_dresses (void)
{
  const char *const pairs[][2] = {
    { "pus", "help us" }, { "heal", "he also" }, { "sore", "so red" }, { "scare", "a scar every day" },
    { "c", "acid" }, { "vitamin c", "vitamins and acids" }, { "numbing scar", "numbing cream" },
    { "15", "1 to 5 days" }, { "على", "عل" }, { "", "a" }, { "'-", "a" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (is_found (pairs[i][0], pairs[i][1]))
      g_error ("“%s” finds “%s”", pairs[i][0], pairs[i][1]);
}

/* Parts of words, and words in another order. */
static void
test_parts (void)
{
  const char *const pairs[][2] = {
    { "needling", "Microneedling" }, { "ندبة", "الندبة" }, { "cream numbing", "numbing cream" }, { "vitamin c", "Vitamin C" },
    { "c vitamin", "Vitamin C serum" }, { "skin dark", "darker skins" }, { "針", "微針治療" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (!is_found (pairs[i][0], pairs[i][1]))
      g_error ("“%s” does not find “%s”", pairs[i][0], pairs[i][1]);
}

static void
test_marks (void)
{
  const char *const cases[][3] = {
    { "Vitamin C", "vitamin c", "<b><u>Vitamin C</u></b>" },
    { "No make-up & no acids", "makeup", "No <b><u>make-up</u></b> &amp; no acids" },
    { "Cream that numbs <skin>", "numbs cream", "<b><u>Cream</u></b> that <b><u>numbs</u></b> &lt;skin&gt;" },
    { "Cafe\u0301s", "cafe", "<b><u>Cafe\u0301</u></b>s" },
    { "people’s", "people's", "<b><u>people’s</u></b>" },
    { "بقـعة هنا", "بقعه", "<b><u>بقـعة</u></b> هنا" },
    { "Red & sore", "xyzzy", "Red &amp; sore" },
    { "", "a", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *marked = guide_search_dup_marked (cases[i][0], cases[i][1]);

      g_assert_cmpstr (marked, ==, cases[i][2]);
      g_assert_true (pango_parse_markup (marked, -1, 0, NULL, NULL, NULL, NULL));
    }
}

/* What patients type, and the page that has it. */
static void
test_synonyms (void)
{
  const char *const pairs[][2] = {
    { "pus", "red-flags" }, { "hives", "red-flags" }, { "can't breathe", "red-flags" }, { "suicide", "red-flags" },
    { "is it infected", "red-flags" }, { "derma pen", "needles" }, { "dermapen", "needles" }, { "Derma-Roller", "home" },
    { "dermaroller", "home" }, { "spots", "acne-first" }, { "does it hurt?", "visit" }, { "makeup", "first-days" },
    { "make up", "first-days" }, { "retinol", "first-days" }, { "pregnancy", "wait" }, { "how much does it cost", "choose" },
  };
  g_autoptr (GuideBook) book = load_book ();

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autoptr (GListModel) hits = guide_search_book (book, pairs[i][0]);
      gboolean found = FALSE;

      for (guint k = 0; k < MIN (g_list_model_get_n_items (hits), 3); k++)
        {
          g_autoptr (GuideHit) hit = g_list_model_get_item (hits, k);

          found |= g_str_equal (guide_hit_get_page_id (hit), pairs[i][1]) && guide_hit_get_block (hit) == -1;
        }
      if (!found)
        g_error ("“%s” does not lead to %s", pairs[i][0], pairs[i][1]);
    }
}

/* Each other name of a word leads to a page, of words that no page explains, too. */
static void
test_every_other_name (void)
{
  g_autoptr (GuideBook) book = load_book ();
  GListModel *terms = guide_node_get_children (GUIDE_NODE (guide_book_get_glossary (book)));
  guint n_names = 0, n_nowhere = 0;

  for (guint i = 0; i < g_list_model_get_n_items (terms); i++)
    {
      g_autoptr (GuideTerm) term = g_list_model_get_item (terms, i);
      const char *also = guide_term_get_also (term);
      g_auto (GStrv) names = guide_text_dup_names (also != NULL ? also : "");

      for (guint k = 0; names[k] != NULL; k++, n_names++)
        {
          g_autoptr (GListModel) hits = guide_search_book (book, names[k]);

          if (g_list_model_get_n_items (hits) == 0)
            n_nowhere++;
        }
    }
  /* “Inflammation” and “Remodelling” stand on no page in any form. */
  g_assert_cmpuint (n_nowhere, <=, 3);
  g_assert_cmpuint (n_names, >, 50);
}

/* Every list of other words leads to a page that is there, and each word to it. */
static void
test_every_synonym (void)
{
  g_autoptr (GuideBook) book = load_book ();
  GListModel *synonyms = guide_node_get_children (GUIDE_NODE (guide_book_get_synonyms (book)));

  g_assert_cmpuint (g_list_model_get_n_items (synonyms), >, 10);
  for (guint i = 0; i < g_list_model_get_n_items (synonyms); i++)
    {
      g_autoptr (GuideSynonym) synonym = g_list_model_get_item (synonyms, i);
      g_auto (GStrv) words = guide_text_dup_names (guide_synonym_get_words (synonym));

      g_assert_nonnull (guide_book_lookup_page (book, guide_synonym_get_page (synonym)));
      for (guint k = 0; words[k] != NULL; k++)
        g_assert_cmpuint (count_hits (book, words[k]), >, 0);
    }
}

/* No hit of a list of what not to do without its “not”. */
static void
test_context (void)
{
  g_autoptr (GuideBook) book = load_book ();
  g_autoptr (GListModel) hits = guide_search_book (book, "vitamin c");
  gboolean found = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      g_autoptr (GuideHit) hit = g_list_model_get_item (hits, i);

      if (!g_str_equal (guide_hit_get_line (hit), "Vitamin C"))
        continue;
      found = TRUE;
      g_assert_nonnull (guide_hit_get_context (hit));
      g_assert_nonnull (strstr (guide_hit_get_context (hit), "Not for about a week"));
    }
  g_assert_true (found);
}

static gboolean
is_titled (GuideNode *node)
{
  return (GUIDE_IS_LIST (node) && guide_list_get_title (GUIDE_LIST (node)) != NULL) ||
         (GUIDE_IS_CALLOUT (node) && guide_callout_get_title (GUIDE_CALLOUT (node)) != NULL);
}

static void
check_item (GuideNode    *node,
            const char   *text,
            GuideTextKind kind,
            gpointer      data)
{
  GuideBook *book = data;
  GuideNode *list = guide_node_get_parent (node);
  g_autofree char *plain = guide_text_dup_plain (text);
  g_autoptr (GListModel) hits = NULL;

  if (!GUIDE_IS_ITEM (node) || !is_titled (list))
    return;

  hits = guide_search_book (book, plain);
  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      g_autoptr (GuideHit) hit = g_list_model_get_item (hits, i);

      if (g_str_equal (guide_hit_get_line (hit), plain) && guide_hit_get_context (hit) != NULL &&
          strstr (guide_hit_get_context (hit), guide_list_get_title (GUIDE_LIST (list))) != NULL)
        return;
    }
  g_error ("“%s” is found without “%s”", plain, guide_list_get_title (GUIDE_LIST (list)));
}

/* Every item of every list that has a title. */
static void
test_every_context (void)
{
  g_autoptr (GuideBook) book = load_book ();
  const char **ids = guide_book_get_page_ids (book);

  for (guint i = 0; ids[i] != NULL; i++)
    guide_node_foreach_text (GUIDE_NODE (guide_book_lookup_page (book, ids[i])), check_item, book);
}

static int
find_position (GuideBook  *book,
               const char *page_id)
{
  const char **ids = guide_book_get_page_ids (book);
  int position = 0;

  while (g_strcmp0 (ids[position], page_id) != 0)
    position++;

  return position;
}

/* Each hit says where it is, and its line really has the word. */
static void
test_hits (void)
{
  g_autoptr (GuideBook) book = load_book ();
  g_autoptr (GListModel) hits = guide_search_book (book, "cartridge");
  int before = 0;

  g_assert_cmpuint (g_list_model_get_n_items (hits), >, 0);

  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      g_autoptr (GuideHit) hit = g_list_model_get_item (hits, i);
      GuidePage *page = guide_book_lookup_page (book, guide_hit_get_page_id (hit));
      g_autofree char *shown = g_strjoin (" ", guide_hit_get_title (hit), guide_hit_get_line (hit), guide_hit_get_context (hit), NULL);
      g_autofree char *line = guide_text_dup_folded (shown);
      int number = find_position (book, guide_hit_get_page_id (hit));

      g_assert_nonnull (page);
      g_assert_cmpstr (guide_hit_get_title (hit), ==, guide_page_get_title (page));
      g_assert_nonnull (strstr (line, "cartridge"));
      g_assert_null (strchr (guide_hit_get_line (hit), '<'));
      g_assert_cmpint (guide_hit_get_block (hit), >=, -1);
      g_assert_cmpint (guide_hit_get_block (hit), <,
                       g_list_model_get_n_items (guide_node_get_children (GUIDE_NODE (page))));
      if (guide_hit_get_block (hit) >= 0) /* after the pages to which other words lead */
        {
          g_assert_cmpint (number, >=, before);
          before = number;
        }
    }
}

/* The title of every page finds that page. */
static void
test_titles (void)
{
  g_autoptr (GuideBook) book = load_book ();
  const char **ids = guide_book_get_page_ids (book);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (GListModel) hits = guide_search_book (book, guide_page_get_title (guide_book_lookup_page (book, ids[i])));
      gboolean found = FALSE;

      for (guint k = 0; k < g_list_model_get_n_items (hits); k++)
        {
          g_autoptr (GuideHit) hit = g_list_model_get_item (hits, k);

          found |= g_str_equal (guide_hit_get_page_id (hit), ids[i]) && guide_hit_get_block (hit) == -1;
        }
      g_assert_true (found);
    }
}

static GuideIndexEntry *
find_entry (GListModel *entries,
            const char *name)
{
  GuideIndexEntry *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (GuideIndexEntry) entry = g_list_model_get_item (entries, i);

      if (g_str_equal (guide_index_entry_get_name (entry), name))
        {
          g_assert_null (found); /* it stands there once */
          found = entry;         /* the list has it */
        }
    }

  return found;
}

/* Where nobody can type, other words that patients use are found by the eye. */
static void
test_index (void)
{
  static const struct
  {
    const char *name, *term;
  } others[] = { { "Pimples", "acne" }, { "Retinol", "retinoid" }, { "Lidocaine cream", "numbing-cream" },
                 { "Derma roller", "roller" }, { "Skin needling", "microneedling" } };
  g_autoptr (GuideBook) book = load_book ();
  g_autoptr (GListModel) entries = guide_word_index_new_entries (book);
  guint n_terms = 0;

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      GuideIndexEntry *entry = find_entry (entries, others[i].name);

      g_assert_nonnull (entry);
      g_assert_cmpstr (guide_node_get_id (GUIDE_NODE (guide_index_entry_get_term (entry))), ==, others[i].term);
    }
  g_assert_null (find_entry (entries, "Acne vulgaris")); /* right under “Acne” */

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (GuideIndexEntry) entry = g_list_model_get_item (entries, i);
      const char *const *pages = guide_index_entry_get_pages (entry);

      n_terms += g_str_equal (guide_index_entry_get_name (entry), guide_term_get_title (guide_index_entry_get_term (entry)));
      g_assert_nonnull (pages[0]);
      for (guint j = 0; pages[j] != NULL; j++)
        g_assert_nonnull (guide_book_lookup_page (book, pages[j]));
    }
  g_test_message ("%u words, %u names", n_terms, g_list_model_get_n_items (entries));
  g_assert_cmpuint (n_terms, >, 20);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search/folding", test_folding);
  g_test_add_func ("/search/nothing", test_nothing);
  g_test_add_func ("/search/dresses", test_dresses);
  g_test_add_func ("/search/no-dresses", test_no_dresses);
  g_test_add_func ("/search/parts", test_parts);
  g_test_add_func ("/search/marks", test_marks);
  g_test_add_func ("/search/synonyms", test_synonyms);
  g_test_add_func ("/search/every-synonym", test_every_synonym);
  g_test_add_func ("/search/every-other-name", test_every_other_name);
  g_test_add_func ("/search/context", test_context);
  g_test_add_func ("/search/every-context", test_every_context);
  g_test_add_func ("/search/hits", test_hits);
  g_test_add_func ("/search/titles", test_titles);
  g_test_add_func ("/search/index", test_index);

  return g_test_run ();
}
