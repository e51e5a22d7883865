/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-callout.h"
#include "guide-heading.h"
#include "guide-i18n.h"
#include "guide-language.h"
#include "guide-link.h"
#include "guide-list.h"
#include "guide-paper-column.h"
#include "guide-paper-flow.h"
#include "guide-paper-kinds.h"
#include "guide-paper-size.h"
#include "guide-paper-text.h"
#include "guide-paragraph.h"
#include "guide-pdf.h"
#include "guide-table.h"
#include "guide-text.h"
#include "guide-web-book.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <string.h>

/* What comes out on paper, as other people's programs read it. */

/* What may stand between two texts of a page: numbers, a running title, sources. */
#define GAP_MAX 4000

static GuideBook *
load_book (const char *language)
{
  guide_language_switch (language);

  return guide_book_new_or_empty (NULL, NULL);
}

static GBytes *
make_pdf (GuideBook         *book,
          const char        *language,
          GuideSelectionKind kind,
          const char        *id)
{
  g_autoptr (GuideSelection) selection = guide_selection_new (book, kind, id);
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (1000000000);
  g_autoptr (GError) error = NULL;
  GuidePaperOrder order = { .selection = selection, .language = language, .rtl = guide_language_is_rtl (), .scale = 1 };
  GBytes *pdf;

  g_assert_nonnull (selection);
  pdf = guide_pdf_new (&order, moment, NULL, &error);
  g_assert_no_error (error);

  return pdf;
}

/* What a program wrote, in one string: newer readers of PDF write a NUL after the words for a picture. */
static char *
dup_said (GBytes *said)
{
  gsize length;
  const char *data = g_bytes_get_data (said, &length);
  char *text = g_strndup (data, length);

  for (gsize i = 0; i < length; i++)
    text[i] = data[i] != '\0' ? data[i] : ' ';

  return text;
}

/* What a program says of the file; it has to end well. */
static char *
ask (GBytes     *pdf,
     const char *command,
     const char *before,
     const char *after)
{
  g_autofree char *folder = g_dir_make_tmp ("guide-output-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "guide.pdf", NULL);
  const char *argv[] = { command, before, path, after, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GBytes) said = NULL;
  g_autoptr (GBytes) complaint = NULL;

  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
  process = g_subprocess_newv (before != NULL ? argv : (const char *[]) { command, path, after, NULL },
                               G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE, &error);
  g_assert_no_error (error);
  g_subprocess_communicate (process, NULL, NULL, &said, &complaint, &error);
  g_assert_no_error (error);
  g_remove (path);
  g_rmdir (folder);
  if (!g_subprocess_get_successful (process))
    g_error ("%s: %s %s", command, dup_said (said), dup_said (complaint));

  return dup_said (said);
}

/* --- words ------------------------------------------------------------------- */

/* White space, direction and the shape of letters say nothing of words. */
static char *
dup_bare (const char *text)
{
  g_autofree char *plain = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  GString *bare = g_string_new (NULL);

  for (const char *p = plain; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)) && g_unichar_type (g_utf8_get_char (p)) != G_UNICODE_FORMAT)
      g_string_append_unichar (bare, g_utf8_get_char (p));

  return g_string_free (bare, FALSE);
}

typedef struct
{
  GuideBook *book;
  const char *at;
  guint       n_texts;
  gboolean    directs; /* where a page is stands behind its name, in English */
} Reading;

#define PLACE_MAX 200
#define PAGE_LINK "<a href=\"page:"

/* Paper has no staff, no quiz and nothing to press. */
static gboolean
is_for_screen (GuideNode  *node,
               Reading    *reading,
               const char *text)
{
  GuideNode *box = node;

  if (GUIDE_IS_LINK (node))
    return guide_book_lookup_page (reading->book, guide_link_get_to (GUIDE_LINK (node))) == NULL;
  while (box != NULL && !GUIDE_IS_CALLOUT (box))
    box = guide_node_get_parent (box);

  return box != NULL && guide_callout_get_kind (GUIDE_CALLOUT (box)) == GUIDE_CALLOUT_STAFF &&
         text != guide_callout_get_elsewhere (GUIDE_CALLOUT (box));
}

/* The parts of a text, each up to the end of the name of a page: on paper its number comes there. */
static char **
split_at_pages (const char *markup)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  const char *p = markup, *link;

  while ((link = strstr (p, PAGE_LINK)) != NULL)
    {
      const char *end = strstr (link, "</a>") + strlen ("</a>");
      g_autofree char *part = g_strndup (p, end - p);

      g_strv_builder_add (parts, part);
      p = end;
    }
  g_strv_builder_add (parts, p);

  return g_strv_builder_end (parts);
}

/* Those parts again, each up to the end of words between quotes: if they are a title, its page comes behind it. */
static char **
split_at_titles (const char *markup)
{
  g_auto (GStrv) parts = split_at_pages (markup);
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();

  for (guint i = 0; parts[i] != NULL; i++)
    {
      const char *p = parts[i], *begin = p;

      for (; *p != '\0'; p = g_utf8_next_char (p))
        if (g_str_has_prefix (p, "”") || g_str_has_prefix (p, "»"))
          {
            const char *next = g_utf8_next_char (p);
            g_autofree char *title = g_strndup (begin, next - begin);

            if (g_str_has_prefix (next, "</a>"))
              continue;
            g_strv_builder_add (titles, title);
            begin = next;
          }
      g_strv_builder_add (titles, begin);
    }

  return g_strv_builder_end (titles);
}

/* One page, and not from where to where: that is no place to look at. */
static gboolean
is_directed (const char *bare)
{
  const char *end = strchr (bare, ')');

  return g_str_has_prefix (bare, "(page") && !g_str_has_prefix (bare, "(pages") && end != NULL && end - bare < PLACE_MAX;
}

static void
check_part (Reading    *reading,
            const char *markup,
            gsize       gap_max)
{
  g_autofree char *plain = guide_text_dup_plain (markup);
  g_autofree char *bare = dup_bare (plain);
  const char *found = strstr (reading->at, bare);

  if (found == NULL || (gsize) (found - reading->at) > gap_max)
    g_error ("not where it should be: “%s”; there is: %.300s", plain, reading->at);
  reading->at = found + strlen (bare);
  if (reading->directs && g_str_has_suffix (markup, "</a>") && strstr (markup, PAGE_LINK) != NULL &&
      !is_directed (reading->at) && !g_str_has_prefix (reading->at, "(inthebook"))
    g_error ("nobody is told where it is: “%s”", plain);
}

static void
check_text (GuideNode    *node,
            const char   *text,
            GuideTextKind kind,
            gpointer      data)
{
  Reading *reading = data;
  g_autofree char *markup = kind == GUIDE_TEXT_PROSE ? g_strdup (text) : g_markup_escape_text (text, -1);
  g_auto (GStrv) parts = split_at_titles (markup);

  if (kind == GUIDE_TEXT_ALT || is_for_screen (node, reading, text))
    return;

  for (guint i = 0; parts[i] != NULL; i++)
    check_part (reading, parts[i], i == 0 ? GAP_MAX : PLACE_MAX);
  reading->n_texts++;
}

static void
check_page (GuideChapter *chapter,
            gboolean      first,
            GuidePage    *page,
            gpointer      data)
{
  guide_node_foreach_text (GUIDE_NODE (page), check_text, data);
}

static void
check_reader (GuideSelection *selection,
              const char     *said,
              const char     *language)
{
  g_autofree char *bare = dup_bare (said);
  Reading reading = { guide_selection_get_book (selection), bare, 0, g_str_equal (language, "en") };

  guide_selection_foreach (selection, check_page, &reading);
  g_assert_cmpuint (reading.n_texts, >, 50);
}

/* The short names that stand under the pages are found in the list: each before its title, in order. What is no
 * longer than a path has the names alone, and says who tells the rest. */
static void
check_sources (GuideSelection *selection,
               const char     *said,
               const char     *language)
{
  g_autoptr (GPtrArray) sources = guide_selection_dup_sources (selection);
  g_autofree char *bare = dup_bare (said);
  const char *at = bare;
  g_autofree char *before = NULL;

  for (guint i = 0; i < sources->len; i++)
    {
      GuideSource *source = sources->pdata[i];
      gboolean book = guide_selection_get_kind (selection) == GUIDE_SELECTION_BOOK;
      g_autofree char *keyed = book ? guide_source_dup_keyed (source)
                                    : g_markup_escape_text (guide_source_get_label (source), -1);
      g_autofree char *plain = guide_text_dup_plain (keyed);
      g_autofree char *key = dup_bare (plain);
      g_autofree char *folded = guide_text_dup_folded (guide_source_get_label (source));

      if (!g_str_has_prefix (plain, guide_source_get_label (source)) || (before != NULL && strcmp (before, folded) > 0))
        g_error ("%s: the list is not in order of its keys: “%s”", language, plain);
      at = strstr (at, key);
      if (at == NULL)
        g_error ("%s: not in the list where it should be: “%s”", language, plain);
      g_free (before);
      before = g_steal_pointer (&folded);
    }
  if (!g_str_equal (language, "en"))
    return;
  if (guide_selection_get_kind (selection) == GUIDE_SELECTION_BOOK)
    g_assert_nonnull (strstr (bare, "nodate,readinNovember2026"));
  else
    g_assert_nonnull (strstr (bare, "WereadtheseinNovember2026"));
  g_assert_cmpint (strstr (bare, "Wereadonlythesummary.") != NULL, ==,
                   guide_selection_get_kind (selection) == GUIDE_SELECTION_BOOK);
}

/* In the book a text has the numbers of what it rests on, and the foot of its page says which these are, a
 * sign that needs help too; what is no longer than a path names its sources alone. */
static void
check_numbers (const char        *said,
               const char        *language,
               GuideSelectionKind kind)
{
  g_autofree char *bare = dup_bare (said);

  if (!g_str_equal (language, "en"))
    return;
  g_assert_cmpint (strstr (bare, "Sources:[1]") != NULL, ==, kind == GUIDE_SELECTION_BOOK);
  g_assert_cmpint (strstr (bare, "alittlemilderintime.[1]") != NULL, ==, kind == GUIDE_SELECTION_BOOK);
  g_assert_cmpint (strstr (bare, "Puscomesout.[") != NULL, ==, kind == GUIDE_SELECTION_BOOK);
}

/* Of the number that stands in brackets or in a row in them, as “[2, 3]”. */
static gboolean
is_cited (const char *text,
          guint       number)
{
  g_autofree char *pattern = g_strdup_printf ("(?<!\302\267 )\\[([0-9]+, ?)*%u(, ?[0-9]+)*\\]", number);

  return g_regex_match_simple (pattern, text, 0, 0);
}

/* No page of the book lists a source on which no line of it rests. */
static void
check_cited (const char *said)
{
  g_auto (GStrv) lines = g_strsplit (said, "\n", -1);
  g_autofree char *joined = g_strjoinv (" ", lines);
  g_auto (GStrv) parts = g_strsplit (joined, "Sources: [1] ", -1);
  guint n_listed = 0;

  for (guint i = 1; parts[i] != NULL; i++)
    for (guint number = 1; TRUE; number++, n_listed++)
      {
        g_autofree char *listed = g_strdup_printf ("\302\267 [%u] ", number);

        if (number > 1 && strstr (parts[i], listed) == NULL)
          break;
        if (!is_cited (parts[i - 1], number))
          g_error ("listed and not cited: [%u] of “Sources: [1] %.300s”", number, parts[i]);
      }
  g_assert_cmpuint (n_listed, >, 100);
}

#define NOT_CHECKED "Notcheckedbyaclinician."
#define FILLED_MIN 0.5 /* of the height of a page */
#define TO_FILL_END 7  /* letters before the full stop: pdftotext turns an Arabic lam-alef round, and none is in these */
#define HEAD_LINES 2 /* the running title, and the number of the page */

/* The one message of a page for the way stands on a page with something of what it closes. */
static void
check_tops (const char *said)
{
  g_auto (GStrv) pages = g_strsplit (said, "\f", -1);

  for (guint i = 0; pages[i] != NULL; i++)
    {
      g_auto (GStrv) lines = g_strsplit (pages[i], "\n", HEAD_LINES + 2);

      if (g_strv_length (lines) > HEAD_LINES && g_str_equal (lines[HEAD_LINES], "Remember"))
        g_error ("torn off: %.300s", pages[i]);
    }
}

static void
check_words (GuideBook         *book,
             const char        *language,
             GuideSelectionKind kind,
             const char        *id)
{
  g_autoptr (GuideSelection) selection = guide_selection_new (book, kind, id);
  g_autoptr (GBytes) pdf = make_pdf (book, language, kind, id);
  g_autofree char *poppler = ask (pdf, "pdftotext", "-raw", "-");

  check_reader (selection, poppler, language);
  /* What is said elsewhere has its page, or is in a part of the book: nobody looks for it in vain. */
  if (g_str_equal (language, "en"))
    g_assert_cmpint (strstr (poppler, "(in the book, part “") != NULL, ==, kind != GUIDE_SELECTION_BOOK);
  if (g_str_equal (language, "en"))
    check_tops (poppler);
  check_sources (selection, poppler, language);
  check_numbers (poppler, language, kind);
  if (kind == GUIDE_SELECTION_BOOK && g_str_equal (language, "en"))
    check_cited (poppler);
  if (g_test_thorough ())
    {
      g_autofree char *script = g_test_build_filename (G_TEST_DIST, "tools", "mupdf-words", NULL);
      g_autofree char *mupdf = ask (pdf, script, NULL, NULL);

      check_reader (selection, mupdf, language);
    }
}

/* The words of an HTML file, without its tags. */
static char *
dup_html_words (GBytes *html)
{
  static const char *const entities[][2] = { { "&quot;", "\"" }, { "&#39;", "'" }, { "&apos;", "'" } };
  g_autofree char *markup = g_strndup (g_bytes_get_data (html, NULL), g_bytes_get_size (html));
  g_autofree char *plain = guide_text_dup_plain (strstr (markup, "<body>"));
  g_autoptr (GString) words = g_string_new (plain);

  for (guint i = 0; i < G_N_ELEMENTS (entities); i++)
    g_string_replace (words, entities[i][0], entities[i][1], 0);

  return dup_bare (words->str);
}

/* One file has the words too, in the same order; it takes no time, so in every language. */
static void
test_html (gconstpointer language)
{
  g_autoptr (GuideBook) book = load_book (language);
  g_autoptr (GuideSelection) selection = guide_selection_new (book, GUIDE_SELECTION_BOOK, NULL);
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (1000000000);
  g_autoptr (GError) error = NULL;
  GuidePaperOrder order = { .selection = selection, .language = language, .rtl = guide_language_is_rtl (), .scale = 1 };
  g_autoptr (GBytes) html = guide_html_new (&order, moment, NULL, &error);
  g_autofree char *bare = NULL;
  Reading reading = { book, NULL, 0, FALSE };

  g_assert_no_error (error);
  bare = dup_html_words (html);
  reading.at = bare;
  guide_selection_foreach (selection, check_page, &reading);
  g_assert_cmpuint (reading.n_texts, >, 500);
}

/* What is taken of the white of Arabic lines is not there in Latin ones. */
static void
test_latin_lines (void)
{
  g_autoptr (GuidePaper) paper = guide_paper_new (GUIDE_PAPER_A4, "ar", TRUE, 1);
  g_autoptr (GuidePaperBox) text = guide_paper_text_new_plain (paper, GUIDE_PAPER_BODY, "Dermatology, by people");
  double width = guide_paper_text_get_line (GUIDE_PAPER_TEXT (text));
  double one = guide_paper_box_measure (text, width + 1), two = guide_paper_box_measure (text, width * 0.6);

  g_assert_cmpfloat (two - one, >, 1.3 * guide_paper_em (paper, 1));
}

static void
test_words (gconstpointer language)
{
  g_autoptr (GuideBook) book = load_book (language);

  /* The book takes some seconds: in all languages in the long form, ./dev proof output. */
  if (g_test_thorough () || g_str_equal (language, "en"))
    check_words (book, language, GUIDE_SELECTION_BOOK, NULL);
  check_words (book, language, GUIDE_SELECTION_CHAPTER, GUIDE_DOOR_DECIDING);
  check_words (book, language, GUIDE_SELECTION_CHAPTER, GUIDE_DOOR_DATE);
}

/* --- the file ---------------------------------------------------------------- */

static guint
count (const char *text,
       const char *what)
{
  guint n = 0;

  for (const char *p = strstr (text, what); p != NULL; p = strstr (p + 1, what))
    n++;

  return n;
}

/* A figure has something on its page: cairo 1.18 leaves out what has no words in it. */
static void
check_figures (const char *plain)
{
  const char *const key = "\"/S\": \"/Figure\"";

  for (const char *p = strstr (plain, key); p != NULL; p = strstr (p + 1, key))
    {
      const char *alt = g_strrstr_len (plain, p - plain, "\"/Alt\": ");

      g_assert_nonnull (alt);
      if (g_strstr_len (alt, p - alt, "\"/K\": ") == NULL)
        g_error ("nothing is in the figure: %.80s", alt);
    }
}

static void
check_file (GuideBook  *book,
            const char *language)
{
  g_autoptr (GBytes) pdf = make_pdf (book, language, GUIDE_SELECTION_CHAPTER, GUIDE_DOOR_DECIDING);
  g_autofree char *checked = ask (pdf, "qpdf", "--check", NULL);
  g_autofree char *facts = ask (pdf, "pdfinfo", NULL, NULL);
  g_autofree char *plain = ask (pdf, "qpdf", "--json", NULL);
  g_autofree char *fonts = ask (pdf, "pdffonts", NULL, NULL);
  g_autofree char *images = ask (pdf, "pdfimages", "-list", NULL);
  g_autofree char *tag = g_strdelimit (g_strdup (language), "_", '-');
  g_autofree char *lang = g_strdup_printf ("\"/Lang\": \"u:%s\"", tag);

  g_assert_nonnull (strstr (checked, "No syntax or stream encoding errors found"));
  g_assert_nonnull (strstr (facts, "Tagged:          yes"));
  g_assert_nonnull (strstr (facts, "Title:"));
  g_assert_nonnull (strstr (plain, lang));
  g_assert_nonnull (strstr (plain, "\"/DisplayDocTitle\": true"));
  g_assert_cmpuint (count (plain, "\"/S\": \"/Figure\""), >, 8);
  g_assert_cmpuint (count (plain, "\"/S\": \"/Figure\""), ==, count (plain, "\"/Alt\": \"u:"));
  g_assert_cmpuint (count (plain, "\"/Alt\": \"u:\""), ==, 0);
  check_figures (plain);
  g_assert_null (strstr (fonts, "Type 3"));
  g_assert_null (strstr (fonts, " no  ")); /* not embedded */
  g_assert_cmpuint (count (images, "\n"), ==, 2); /* the head of the list alone */
}

static void
test_file (gconstpointer language)
{
  g_autoptr (GuideBook) book = load_book (language);

  check_file (book, language);
}

/* The tree of what is read aloud has what the pages have. */
static void
test_tags (void)
{
  g_autoptr (GuideBook) book = load_book ("en");
  g_autoptr (GBytes) pdf = make_pdf (book, "en", GUIDE_SELECTION_CHAPTER, GUIDE_DOOR_DECIDING);
  g_autofree char *tree = ask (pdf, "pdfinfo", "-struct", NULL);
  const char *const tags[] = { "Document", "H1", "H2", "H3", "P ", "L ", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD",
                               "Figure", "Caption" };

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    if (strstr (tree, tags[i]) == NULL)
      g_error ("nothing is tagged %s", tags[i]);
}

/* The same words make the same bytes. */
static void
test_same (void)
{
  g_autoptr (GuideBook) book = load_book ("es");
  g_autoptr (GBytes) once = make_pdf (book, "es", GUIDE_SELECTION_CHAPTER, GUIDE_DOOR_DATE);
  g_autoptr (GBytes) twice = make_pdf (book, "es", GUIDE_SELECTION_CHAPTER, GUIDE_DOOR_DATE);

  g_assert_cmpmem (g_bytes_get_data (once, NULL), g_bytes_get_size (once), g_bytes_get_data (twice, NULL),
                   g_bytes_get_size (twice));
}

/* --- pages ------------------------------------------------------------------- */

/* The letters of each page. */
static char **
dup_bare_pages (char **said)
{
  char **pages = g_strdupv (said);

  for (guint i = 0; pages[i] != NULL; i++)
    {
      g_autofree char *page = pages[i];

      pages[i] = dup_bare (page);
    }

  return pages;
}

/* What each page says; without an id, of the book. */
static char **
split_said (GuideBook  *book,
            const char *id)
{
  g_autoptr (GBytes) pdf = make_pdf (book, "en", id != NULL ? GUIDE_SELECTION_CHAPTER : GUIDE_SELECTION_BOOK, id);
  g_autofree char *said = ask (pdf, "pdftotext", "-raw", "-");

  return g_strsplit (said, "\f", -1);
}

static char **
split_pages (GuideBook  *book,
             const char *id)
{
  g_auto (GStrv) said = split_said (book, id);

  return dup_bare_pages (said);
}

static guint
find_page (char      **pages,
           const char *words)
{
  g_autofree char *bare = dup_bare (words);

  for (guint i = 0; pages[i] != NULL; i++)
    if (strstr (pages[i], bare) != NULL)
      return i;
  g_error ("nowhere: “%s”", words);
}

/* What is to be done after numbing cream stands under that heading, and a box that goes over two
 * pages says so on the second. */
static void
test_box_goes_on (void)
{
  g_autoptr (GuideBook) book = load_book ("en");
  g_auto (GStrv) pages = split_pages (book, GUIDE_DOOR_DATE);
  char **help = pages + find_page (pages, "Still at the clinic?");
  guint home = find_page (help, "At home: wipe the cream off, and call 112, 911, 999 or your local emergency number now.");

  g_assert_nonnull (strstr (help[home], "Afternumbingcream"));
  g_assert_cmpuint (find_page (pages, "Call now (continued)"), ==, find_page (pages, "Swelling and breathing") + 1);
}

static void
note_last (GuideNode    *node,
           const char   *text,
           GuideTextKind kind,
           gpointer      data)
{
  if (GUIDE_IS_CELL (node))
    *(const char **) data = text;
}

static void
check_tables (GuideChapter *chapter,
              gboolean      first,
              GuidePage    *page,
              gpointer      data)
{
  char **pages = data;
  GListModel *blocks = guide_node_get_children (GUIDE_NODE (page));

  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (GuideNode) block = g_list_model_get_item (blocks, i);
      g_autofree char *plain = NULL, *last = NULL;
      const char *text = NULL;

      if (!GUIDE_IS_TABLE (block))
        continue;
      guide_node_foreach_text (block, note_last, &text);
      plain = guide_text_dup_plain (text);
      last = dup_bare (plain);
      if (strstr (pages[find_page (pages, guide_table_get_caption (GUIDE_TABLE (block)))], last) == NULL)
        g_error ("cut: “%s”", guide_table_get_caption (GUIDE_TABLE (block)));
    }
}

/* A text without its marks and its spaces. */
static char *
dup_bare_text (const char *markup)
{
  g_autofree char *plain = guide_text_dup_plain (markup);

  return dup_bare (plain);
}

static void
note_text (GuideNode    *node,
           const char   *text,
           GuideTextKind kind,
           gpointer      data)
{
  if (kind != GUIDE_TEXT_ALT)
    g_ptr_array_add (data, dup_bare_text (text));
}

/* All words of a node. */
static GPtrArray *
dup_texts (GuideNode *node)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  guide_node_foreach_text (node, note_text, texts);

  return texts;
}

/* What cannot wait a week is said in sight of the box that says what can. */
static void
check_exceptions (GuideChapter *chapter,
                  gboolean      first,
                  GuidePage    *page,
                  gpointer      data)
{
  char **pages = data;
  GListModel *blocks = guide_node_get_children (GUIDE_NODE (page));

  for (guint i = 0; i + 1 < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (GuideNode) box = g_list_model_get_item (blocks, i);
      g_autoptr (GuideNode) list = g_list_model_get_item (blocks, i + 1);
      g_autoptr (GPtrArray) in_box = NULL, in_list = NULL;

      if (!GUIDE_IS_CALLOUT (box) || guide_callout_get_kind (GUIDE_CALLOUT (box)) != GUIDE_CALLOUT_SOON || !GUIDE_IS_LIST (list))
        continue;
      in_box = dup_texts (box);
      in_list = dup_texts (list);
      g_assert_nonnull (strstr (pages[find_page (pages, in_list->pdata[0])], in_box->pdata[in_box->len - 1]));
    }
}

typedef struct
{
  GuideBook *book;
  char     **pages;
  guint      n_points;
} Directions;

/* The first words of what a link is about: of the block that its text points at, else of the page. */
static char *
dup_meant (GuideBook  *book,
           GuideNode  *node,
           const char *to)
{
  GuidePage *page = guide_book_lookup_page (book, to);
  g_auto (GStrv) points = g_strsplit (GUIDE_IS_BLOCK (node) && guide_block_get_points (GUIDE_BLOCK (node)) != NULL
                                        ? guide_block_get_points (GUIDE_BLOCK (node))
                                        : "",
                                      " ", -1);

  for (guint i = 0; points[i] != NULL; i++)
    {
      GuideNode *block = guide_node_find (GUIDE_NODE (page), points[i]);

      if (block != NULL)
        {
          g_autoptr (GPtrArray) texts = dup_texts (block);

          return g_strdup (texts->pdata[0]);
        }
    }

  return dup_bare_text (guide_page_get_title (page));
}

/* The number that is printed behind words. */
static guint
find_printed (char      **pages,
              const char *bare)
{
  g_autofree char *directed = g_strconcat (bare, "(page", NULL);
  const char *found = strstr (pages[find_page (pages, directed)], directed);

  return (guint) g_ascii_strtoull (found + strlen (directed), NULL, 10);
}

/* Where a reader is sent stands what is meant, and not what comes pages before it. */
static void
check_directions (GuideNode    *node,
                  const char   *text,
                  GuideTextKind kind,
                  gpointer      data)
{
  Directions *directions = data;
  g_auto (GStrv) parts = split_at_pages (text);

  for (guint i = 0; kind == GUIDE_TEXT_PROSE && parts[i] != NULL && strstr (parts[i], PAGE_LINK) != NULL; i++)
    {
      const char *link = strstr (parts[i], PAGE_LINK) + strlen (PAGE_LINK);
      g_autofree char *to = g_strndup (link, strcspn (link, "\""));
      g_autofree char *bare = dup_bare_text (parts[i]);
      g_autofree char *meant = dup_meant (directions->book, node, to);
      guint page = find_printed (directions->pages, bare);

      if (strstr (directions->pages[page - 1], meant) == NULL)
        g_error ("%s (page %u): it is not there: %s", bare, page, meant);
      directions->n_points++;
    }
}

static void
check_directions_of_page (GuideChapter *chapter,
                          gboolean      first,
                          GuidePage    *page,
                          gpointer      data)
{
  guide_node_foreach_text (GUIDE_NODE (page), check_directions, data);
}

static void
add_titles (GuideChapter *chapter,
            gboolean      first,
            GuidePage    *page,
            gpointer      data)
{
  if (chapter != NULL && first)
    g_ptr_array_add (data, dup_bare (guide_chapter_get_title (chapter)));
  g_ptr_array_add (data, dup_bare (guide_page_get_title (page)));
}

/* Whether a line is a title, or the first line of one. */
static gboolean
begins_title (const char *line,
              const char *title)
{
  g_autofree char *bare = dup_bare (line);

  return g_str_equal (bare, title) || (strlen (bare) > 15 && g_str_has_prefix (title, bare));
}

/* The head of a page names what stands at its top, whatever begins further down. */
static void
check_heads (GuideSelection *selection,
             char          **said)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);
  guint next = 0, n_heads = 0;

  guide_selection_foreach (selection, add_titles, titles);
  for (guint i = 2; said[i] != NULL && next < titles->len; i++) /* after cover and contents */
    {
      g_auto (GStrv) lines = g_strsplit (said[i], "\n", -1);
      g_autofree char *head = dup_bare (lines[0]);
      guint at_top = begins_title (lines[HEAD_LINES], titles->pdata[next]) ? next : next - 1;

      if (!g_str_has_suffix (head, titles->pdata[at_top]))
        g_error ("page %u begins with “%s”, and its head says “%s”", i + 1, (char *) titles->pdata[at_top], head);
      for (guint line = HEAD_LINES; lines[line] != NULL && next < titles->len; line++)
        next += begins_title (lines[line], titles->pdata[next]);
      n_heads++;
    }
  g_assert_cmpuint (next, ==, titles->len);
  g_assert_cmpuint (n_heads, >, 20);
}

#define LEAD_LETTERS 12 /* as many of a sentence as say which it is, before a sign that paper puts in */

/* The sentence between a heading and its table stands over the table, and not alone at the foot before it. */
static void
check_leads (GuideChapter *chapter,
             gboolean      first,
             GuidePage    *page,
             gpointer      data)
{
  char **pages = data;
  GListModel *blocks = guide_node_get_children (GUIDE_NODE (page));

  for (guint i = 0; i + 2 < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (GuideNode) heading = g_list_model_get_item (blocks, i);
      g_autoptr (GuideNode) paragraph = g_list_model_get_item (blocks, i + 1);
      g_autoptr (GuideNode) table = g_list_model_get_item (blocks, i + 2);
      g_autofree char *plain = NULL, *lead = NULL;

      if (!GUIDE_IS_HEADING (heading) || !GUIDE_IS_PARAGRAPH (paragraph) || !GUIDE_IS_TABLE (table))
        continue;
      plain = guide_text_dup_plain (guide_paragraph_get_text (GUIDE_PARAGRAPH (paragraph)));
      lead = dup_bare (plain);
      lead[MIN (strlen (lead), LEAD_LETTERS)] = '\0';
      if (strstr (pages[find_page (pages, guide_table_get_caption (GUIDE_TABLE (table)))], lead) == NULL)
        g_error ("parted from its table: “%s”", plain);
    }
}

static void
test_directions (void)
{
  g_autoptr (GuideBook) book = load_book ("en");
  g_autoptr (GuideSelection) selection = guide_selection_new (book, GUIDE_SELECTION_BOOK, NULL);
  g_auto (GStrv) said = split_said (book, NULL);
  g_auto (GStrv) pages = dup_bare_pages (said);
  Directions directions = { book, pages, 0 };

  check_heads (selection, said);
  guide_selection_foreach (selection, check_leads, pages);
  guide_selection_foreach (selection, check_exceptions, pages);
  guide_selection_foreach (selection, check_directions_of_page, &directions);
  g_assert_cmpuint (directions.n_points, >, 10);
}

/* A table that fits a page is not cut, nor parted from what leads to it, and dots are not parted from what is said of
 * them. */
static void
test_whole (gconstpointer id)
{
  g_autoptr (GuideBook) book = load_book ("en");
  g_autoptr (GuideSelection) selection = guide_selection_new (book, GUIDE_SELECTION_CHAPTER, id);
  g_auto (GStrv) pages = split_pages (book, id);

  guide_selection_foreach (selection, check_tables, pages);
  guide_selection_foreach (selection, check_leads, pages);
  guide_selection_foreach (selection, check_exceptions, pages);
  if (g_strcmp0 (id, GUIDE_DOOR_DECIDING) == 0)
    g_assert_cmpuint (find_page (pages, "Each dot is one person."), ==,
                      find_page (pages, "Nobody went without needling, to compare."));
}

/* What a paper says of itself does not stand before its message, but that nobody has checked it; its first page has
 * a picture; and what two names stand for is said under the first sources. */
static void
test_front (gconstpointer id)
{
  g_autoptr (GuideBook) book = load_book ("en");
  g_auto (GStrv) pages = split_pages (book, id);
  guint last = g_strv_length (pages) - 2;
  guint names = find_page (pages, "FDA is the US Food and Drug Administration.");

  g_assert_nonnull (strstr (pages[0], NOT_CHECKED));
  g_assert_nonnull (strstr (pages[0], "Figure1."));
  g_assert_null (strstr (pages[0], "planned"));
  g_assert_nonnull (strstr (pages[last], "planned"));
  g_assert_cmpuint (names, ==, find_page (pages, "Sources:"));
  g_assert_true (strstr (pages[names], "FDAis") > strstr (pages[names], "Sources:"));
}

/* Where the lowest words of a page end, above its number, in points. */
static double
find_foot (const char *page)
{
  double foot = 0, folio = 0;

  for (const char *p = strstr (page, "yMax=\""); p != NULL; p = strstr (p + 1, "yMax=\""))
    {
      double end = g_ascii_strtod (p + strlen ("yMax=\""), NULL);

      foot = end > folio ? MAX (foot, folio) : MAX (foot, end);
      folio = MAX (folio, end);
    }

  return foot;
}

/* No page is half empty, but the last, and the one before what is to be filled in. */
static void
check_filled (GuideBook         *book,
              const char        *language,
              GuideSelectionKind kind,
              const char        *id)
{
  g_autoptr (GBytes) pdf = make_pdf (book, language, kind, id);
  g_autofree char *boxes = ask (pdf, "pdftotext", "-bbox", "-");
  g_autofree char *said = ask (pdf, "pdftotext", "-raw", "-");
  g_auto (GStrv) pages = g_strsplit (boxes, "<page ", -1);
  g_auto (GStrv) split = g_strsplit (said, "\f", -1);
  g_auto (GStrv) texts = dup_bare_pages (split);
  g_autofree char *to_fill = dup_bare (_("Fill this in with a pen, and take it with you."));
  glong n_letters = g_utf8_strlen (to_fill, -1);
  g_autofree char *end = g_utf8_substring (to_fill, n_letters - 1 - TO_FILL_END, n_letters - 1);

  for (guint i = kind == GUIDE_SELECTION_BOOK ? 3 : 1; pages[i] != NULL && pages[i + 1] != NULL; i++)
    {
      double height = g_ascii_strtod (strstr (pages[i], "height=\"") + strlen ("height=\""), NULL);

      if (strstr (texts[i], end) == NULL && find_foot (pages[i]) < FILLED_MIN * height)
        g_error ("%s, %s, page %u ends at %.0f of %.0f", language, id != NULL ? id : "book", i, find_foot (pages[i]), height);
    }
}

static void
test_filled (gconstpointer language)
{
  g_autoptr (GuideBook) book = load_book (language);

  check_filled (book, language, GUIDE_SELECTION_CHAPTER, GUIDE_DOOR_DECIDING);
  check_filled (book, language, GUIDE_SELECTION_CHAPTER, GUIDE_DOOR_DATE);
}

/* A title between quotes has its page behind it. */
static void
test_titles (void)
{
  g_autoptr (GuideBook) book = load_book ("en");
  g_auto (GStrv) date = split_pages (book, GUIDE_DOOR_DATE);
  g_auto (GStrv) deciding = split_pages (book, GUIDE_DOOR_DECIDING);
  guint help = find_printed (date, "“Whentogethelp”"), wait = find_printed (deciding, "“Wait,oraskfirst?”");

  g_assert_nonnull (strstr (date[help - 1], "Whentogethelp"));
  g_assert_nonnull (strstr (deciding[wait - 1], "Wait,oraskfirst?"));
}

/* What is asked before a line to write on has one line itself. */
static void
test_labels (void)
{
  g_autoptr (GuideBook) book = load_book ("en");
  g_auto (GStrv) pages = split_said (book, GUIDE_DOOR_DATE);
  g_autofree char *said = g_strjoinv ("", pages);

  g_assert_nonnull (strstr (said, "\nNumbing cream: which, and how strong?\n"));
}

/* How far to the left the words begin that stand first after a number, in points. */
static double
find_left (const char *boxes,
           const char *word)
{
  g_autofree char *end = g_strdup_printf ("\">%s</word>", word);
  const char *found = strstr (boxes, end);

  if (found == NULL)
    g_error ("nowhere: “%s”", word);
  while (!g_str_has_prefix (found, "xMin=\""))
    found--;

  return g_ascii_strtod (found + strlen ("xMin=\""), NULL);
}

/* Two pictures of a time line stand side by side, so that their strips of days can be read; and the
 * names of a legend one under the other, what is usual before what is harm. */
static void
test_figures (void)
{
  g_autoptr (GuideBook) book = load_book ("en");
  g_autoptr (GBytes) date = make_pdf (book, "en", GUIDE_SELECTION_CHAPTER, GUIDE_DOOR_DATE);
  g_autoptr (GBytes) pdf = make_pdf (book, "en", GUIDE_SELECTION_CHAPTER, GUIDE_DOOR_DECIDING);
  g_autofree char *days = ask (date, "pdftotext", "-bbox", "-");
  g_autofree char *boxes = ask (pdf, "pdftotext", "-bbox", "-");

  g_assert_cmpfloat_with_epsilon (find_left (days, "Calmer,"), find_left (days, "Warm,"), 1);
  g_assert_cmpfloat_with_epsilon (find_left (boxes, "Redness"), find_left (boxes, "Bruises"), 1);
}

#define LINE_SPACE 6 /* points */

/* So many lines, of which one is marked. */
static GuidePaperFlow *
lay_out (GuidePaper *paper,
         guint       n_lines,
         guint       marked)
{
  GuidePaperFlow *flow = guide_paper_flow_new (paper);

  for (guint i = 0; i < n_lines; i++)
    {
      if (i == marked)
        guide_paper_flow_mark (flow, "marked", "Marked", 1);
      guide_paper_flow_add (flow, guide_paper_box_space (guide_paper_text_new_plain (paper, GUIDE_PAPER_BODY, "Word"), LINE_SPACE));
    }
  guide_paper_flow_break_pages (flow);

  return flow;
}

/* Two lines too many make the white between the lines less, and no page; with many too many
 * the last page is not next to empty: it takes lines over from the one before. */
static void
test_last_page (void)
{
  g_autoptr (GuidePaper) paper = guide_paper_new (GUIDE_PAPER_A4, "en", FALSE, 1);
  g_autoptr (GuidePaperBox) line = guide_paper_text_new_plain (paper, GUIDE_PAPER_BODY, "Word");
  double room = guide_paper_get_height (paper) - 2.2 * guide_paper_get_margin (paper);
  guint n_lines = (guint) ((room + LINE_SPACE) / (guide_paper_box_measure (line, 100) + LINE_SPACE));
  g_autoptr (GuidePaperFlow) full = lay_out (paper, n_lines, 0);
  g_autoptr (GuidePaperFlow) tight = lay_out (paper, n_lines + 2, 0);
  g_autoptr (GuidePaperFlow) shared = lay_out (paper, n_lines * 3 / 2, n_lines);
  g_autoptr (GuidePaperFlow) taken = NULL;
  guint n_tight = n_lines + 2;

  g_assert_cmpuint (guide_paper_flow_get_n_pages (full), ==, 1);
  g_assert_cmpuint (guide_paper_flow_get_n_pages (tight), ==, 1);
  g_assert_cmpuint (guide_paper_flow_get_n_pages (shared), ==, 2);
  g_assert_cmpuint (guide_paper_flow_get_place (shared, "marked")->page, ==, 2);
  do
    {
      g_clear_object (&taken);
      n_tight++;
      taken = lay_out (paper, n_tight, n_tight - n_lines / 5);
    }
  while (guide_paper_flow_get_n_pages (taken) == 1);
  g_assert_cmpuint (guide_paper_flow_get_place (taken, "marked")->page, ==, 2);
}

/* So many lines, and as many again that may begin a page. */
static guint
count_pages_of_two (GuidePaper *paper,
                    guint       n_lines,
                    guint      *out_page)
{
  g_autoptr (GuidePaperFlow) flow = guide_paper_flow_new (paper);

  for (guint i = 0; i < 2 * n_lines; i++)
    {
      if (i == n_lines)
        {
          guide_paper_flow_offer_page (flow, 0.6);
          guide_paper_flow_mark (flow, "second", "Second", 1);
        }
      guide_paper_flow_add (flow, guide_paper_box_space (guide_paper_text_new_plain (paper, GUIDE_PAPER_BODY, "Word"), LINE_SPACE));
    }
  guide_paper_flow_break_pages (flow);
  *out_page = guide_paper_flow_get_place (flow, "second")->page;

  return guide_paper_flow_get_n_pages (flow);
}

/* What fills most of a page has it alone; what does not goes on to be shared. */
static void
test_half_page (void)
{
  g_autoptr (GuidePaper) paper = guide_paper_new (GUIDE_PAPER_A4, "en", FALSE, 1);
  g_autoptr (GuidePaperBox) line = guide_paper_text_new_plain (paper, GUIDE_PAPER_BODY, "Word");
  guint n_lines = (guint) (guide_paper_flow_find_room (paper) / (guide_paper_box_measure (line, 100) + LINE_SPACE));
  guint page;

  g_assert_cmpuint (count_pages_of_two (paper, n_lines * 4 / 5, &page), ==, 2);
  g_assert_cmpuint (page, ==, 2);
  g_assert_cmpuint (count_pages_of_two (paper, n_lines * 2 / 5, &page), ==, 1);
  g_assert_cmpuint (page, ==, 1);
}

/* Texts are no higher at a width than is reckoned from another width, and from left to right no lower. */
static void
check_estimates (GuidePaper *paper,
                 const char *words)
{
  g_autoptr (GuidePaperBox) text = guide_paper_text_new_plain (paper, GUIDE_PAPER_BODY, words);

  for (int set = 90; set < 500; set += 130)
    for (int asked = 60; asked < 500; asked += 11)
      {
        double least, height;

        guide_paper_box_measure (text, set);
        guide_paper_set_estimates (paper, TRUE);
        least = guide_paper_box_measure (text, asked);
        guide_paper_set_estimates (paper, FALSE);
        height = guide_paper_box_measure (text, asked);
        g_assert_cmpfloat (least, <=, height + 0.1);
        if (!guide_paper_is_rtl (paper) && asked > 150)
          g_assert_cmpfloat (least, >=, height - 0.1);
      }
}

static void
test_estimates (void)
{
  g_autoptr (GuidePaper) english = guide_paper_new (GUIDE_PAPER_A4, "en", FALSE, 1);
  g_autoptr (GuidePaper) arabic = guide_paper_new (GUIDE_PAPER_A4, "ar", TRUE, 1.3);

  check_estimates (english, "Word");
  check_estimates (english, "“Not before”, unless your clinic’s sheet says so: no make-up for 24 to 48 hours (1–2 days), then water.");
  check_estimates (arabic, "لا تضع شيئًا على الجلد في اليوم الأول، إلا ما أوصتك به عيادتك، واتصل بالرقم 112 إذا ساءت حالتك");
}

/* On which page a heap of lines stands that has room on the first, and the heap after it none. */
static guint
find_pulled (double pull,
             int    level)
{
  g_autoptr (GuidePaper) paper = guide_paper_new (GUIDE_PAPER_A4, "en", FALSE, 1);
  g_autoptr (GuidePaperFlow) flow = guide_paper_flow_new (paper);
  g_autoptr (GuidePaperBox) line = guide_paper_text_new_plain (paper, GUIDE_PAPER_BODY, "Word");
  guint n_lines = (guint) (guide_paper_flow_find_room (paper) / guide_paper_box_measure (line, 100));
  const guint heaps[] = { n_lines * 8 / 10, n_lines / 8, n_lines * 5 / 10 };

  for (guint i = 0; i < G_N_ELEMENTS (heaps); i++)
    {
      GuidePaperBox *heap = guide_paper_column_new (FALSE);

      for (guint j = 0; j < heaps[i]; j++)
        guide_paper_column_add (GUIDE_PAPER_COLUMN (heap), guide_paper_text_new_plain (paper, GUIDE_PAPER_BODY, "Word"));
      if (i == 1)
        guide_paper_flow_mark (flow, "pulled", "Pulled", level);
      guide_paper_flow_add (flow, i == 1 ? guide_paper_box_pull (heap, pull) : heap);
    }
  guide_paper_flow_break_pages (flow);

  return guide_paper_flow_get_place (flow, "pulled")->page;
}

/* What would rather stand with the next box goes over to its page, though it had room; and so does a title under
 * which next to nothing has. */
static void
test_pull (void)
{
  g_assert_cmpuint (find_pulled (0, GUIDE_PAPER_PART), ==, 1);
  g_assert_cmpuint (find_pulled (60, GUIDE_PAPER_PART), ==, 2);
  g_assert_cmpuint (find_pulled (0, 2), ==, 2);
}

/* What says when to get help is read at one glance, and whether a clinician has checked it at the front and the
 * back, and not at each page between. */
static void
test_glance (gconstpointer id)
{
  g_autoptr (GuideBook) book = load_book ("en");
  g_auto (GStrv) pages = split_pages (book, id);
  guint n_told = 0, n_pages;

  for (guint i = 0; pages[i] != NULL; i++)
    if (strstr (pages[i], "Yourlips,mouth,throatortongueswell.") != NULL && strstr (pages[i], "Swellingandbreathing") == NULL)
      g_assert_nonnull (strstr (pages[i], "Gethelptoday"));
  for (guint i = 0; pages[i] != NULL; i++)
    n_told += strstr (pages[i], NOT_CHECKED) != NULL;
  n_pages = g_strv_length (pages);
  g_assert_nonnull (strstr (pages[0], NOT_CHECKED));
  g_assert_nonnull (strstr (pages[n_pages - 2], NOT_CHECKED)); /* nothing is behind the last end of a page */
  g_assert_cmpuint (n_told, <=, 4);
}

/* A box with so many sentences. */
static GuidePaperBox *
new_callout (GuidePaperPress *press,
             guint            n_sentences)
{
  g_autoptr (GuideCallout) callout = g_object_new (GUIDE_TYPE_CALLOUT, "kind", GUIDE_CALLOUT_EMERGENCY, NULL);

  for (guint i = 0; i < n_sentences; i++)
    {
      g_autoptr (GuideParagraph) sentence = g_object_new (GUIDE_TYPE_PARAGRAPH, "text", "Call.", NULL);

      guide_node_adopt (GUIDE_NODE (callout), GUIDE_NODE (sentence));
    }

  return guide_paper_block_new (GUIDE_BLOCK (callout), press);
}

/* A box is torn by the foot of a page where it is higher than a page, and nowhere else. */
static void
test_box_whole (void)
{
  g_autoptr (GuideBook) book = load_book ("en");
  g_autoptr (GuidePaper) paper = guide_paper_new (GUIDE_PAPER_A4, "en", FALSE, 1);
  g_autoptr (GuidePaperArt) art = guide_paper_art_new (0);
  GuidePaperPress press = { .paper = paper, .art = art, .book = book, .level = 2 };
  g_autoptr (GuidePaperBox) one = new_callout (&press, 1), two = new_callout (&press, 2), most = NULL, more = NULL;
  double height = guide_paper_box_measure (one, 400), step = guide_paper_box_measure (two, 400) - height;
  guint n_most = (guint) ((guide_paper_flow_find_room (paper) - height) / step);

  most = new_callout (&press, n_most);
  more = new_callout (&press, n_most + 2);
  g_assert_false (GUIDE_IS_PAPER_COLUMN (most));
  g_assert_true (GUIDE_IS_PAPER_COLUMN (more));
}

/* Where a sheet is from follows from the country, whether or not its locale is there. */
static void
test_usual_paper (void)
{
  GuidePaperSize size;

  g_assert_cmpint (guide_paper_size_get_usual ("es_MX.UTF-8"), ==, GUIDE_PAPER_LETTER);
  g_assert_cmpint (guide_paper_size_get_usual ("en_US"), ==, GUIDE_PAPER_LETTER);
  g_assert_cmpint (guide_paper_size_get_usual ("es_ES.UTF-8"), ==, GUIDE_PAPER_A4);
  g_assert_cmpint (guide_paper_size_get_usual ("C"), ==, GUIDE_PAPER_A4);
  g_assert_cmpint (guide_paper_size_get_usual (NULL), ==, GUIDE_PAPER_A4);
  g_assert_true (guide_paper_size_parse ("Letter", &size));
  g_assert_cmpint (size, ==, GUIDE_PAPER_LETTER);
  g_assert_false (guide_paper_size_parse ("a5", &size));
}

/* Languages that nobody speaks, see tests/tools/pseudo.py, in place of all others. */
static void
add_made_up (const char *ids)
{
  g_auto (GStrv) languages = g_strsplit (ids, " ", -1);

  for (guint i = 0; languages[i] != NULL; i++)
    {
      g_autofree char *html = g_strconcat ("/output/html/", languages[i], NULL);
      g_autofree char *file = g_strconcat ("/output/file/", languages[i], NULL);

      g_test_add_data_func_full (html, g_strdup (languages[i]), test_html, g_free);
      g_test_add_data_func_full (file, g_strdup (languages[i]), test_file, g_free);
    }
}

static void
add_all (void)
{
  g_test_add_data_func ("/output/words/en", "en", test_words);
  g_test_add_data_func ("/output/words/es", "es", test_words);
  g_test_add_data_func ("/output/html/en", "en", test_html);
  g_test_add_data_func ("/output/html/es", "es", test_html);
  g_test_add_data_func ("/output/html/ar", "ar", test_html);
  g_test_add_data_func ("/output/file/en", "en", test_file);
  g_test_add_data_func ("/output/file/ar", "ar", test_file);
  g_test_add_func ("/output/tags", test_tags);
  g_test_add_func ("/output/same", test_same);
  g_test_add_func ("/output/last-page", test_last_page);
  g_test_add_func ("/output/half-page", test_half_page);
  g_test_add_func ("/output/latin-lines", test_latin_lines);
  g_test_add_func ("/output/estimates", test_estimates);
  g_test_add_func ("/output/pull", test_pull);
  g_test_add_data_func ("/output/glance/short", GUIDE_DOOR_DECIDING, test_glance);
  g_test_add_data_func ("/output/glance/date", GUIDE_DOOR_DATE, test_glance);
  g_test_add_func ("/output/box-whole", test_box_whole);
  g_test_add_func ("/output/box-goes-on", test_box_goes_on);
  g_test_add_data_func ("/output/whole/short", GUIDE_DOOR_DECIDING, test_whole);
  g_test_add_data_func ("/output/whole/date", GUIDE_DOOR_DATE, test_whole);
  g_test_add_data_func ("/output/front/short", GUIDE_DOOR_DECIDING, test_front);
  g_test_add_data_func ("/output/front/date", GUIDE_DOOR_DATE, test_front);
  g_test_add_data_func ("/output/filled/en", "en", test_filled);
  g_test_add_data_func ("/output/filled/es", "es", test_filled);
  g_test_add_data_func ("/output/filled/ar", "ar", test_filled);
  g_test_add_func ("/output/titles", test_titles);
  g_test_add_func ("/output/labels", test_labels);
  g_test_add_func ("/output/directions", test_directions);
  g_test_add_func ("/output/figures", test_figures);
  g_test_add_func ("/output/usual-paper", test_usual_paper);
}

int
main (int   argc,
      char *argv[])
{
  gtk_disable_setlocale ();
  guide_language_init (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"), g_getenv ("MICRONEEDLING_GUIDE_LOCPATH"));
  g_test_init (&argc, &argv, NULL);

  if (g_getenv ("GUIDE_MADE_UP") != NULL)
    add_made_up (g_getenv ("GUIDE_MADE_UP"));
  else
    add_all ();

  return g_test_run ();
}
