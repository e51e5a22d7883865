/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-callout.h"
#include "guide-date-text.h"
#include "guide-ear.h"
#include "guide-figure.h"
#include "guide-kinds.h"
#include "guide-language.h"
#include "guide-link.h"
#include "guide-myth.h"
#include "guide-script.h"
#include "guide-sentences.h"
#include "guide-session.h"
#include "guide-text.h"

#include <stdlib.h>
#include <string.h>

/* What is read aloud: all words of the pages and the quiz, and nothing that a voice
 * would stumble over, in every language of the build. */

#define CLINIC_LINE "Phone: \u2066+1 (555) 0100-200\u2069"

static GuideBook *
load_book (const char *language)
{
  guide_language_switch (language);

  return guide_book_new_or_empty ("\u2066555-0100\u2069", NULL);
}

/* --- words for the ear --------------------------------------------------------- */

static void
check_words (const char *written,
             const char *said)
{
  g_autoptr (GuideEar) ear = guide_ear_new ();
  g_autofree char *words = guide_ear_dup_words (ear, written);

  g_assert_cmpstr (words, ==, said);
}

static void
test_words (void)
{
  guide_language_switch ("en");
  check_words ("wait 24-72 hours", "wait 24 to 72 hours");
  check_words ("wait 24 \u2013 72 hours", "wait 24 to 72 hours");
  check_words ("0.5\u20111.5 mm, not 1 mm; 2 cm at 37 °C", "0.5 to 1.5 millimeters, not 1 millimeter; 2 centimeters at 37 degrees Celsius");
  check_words ("SPF 30+ each day", "S P F 30 or more each day");
  check_words ("make-up of vitamin C. Nobody", "make-up of vitamin C. Nobody");
  check_words ("call \u20660123 456-78\u2069 now", "call 0 1 2 3, 4 5 6, 7 8 now");
  check_words ("call \u2066+44 (0)20\u2069.", "call plus 4 4, 0, 2 0.");
  check_words ("+44 20 7946 0100, 555-0100", "plus 4 4, 2 0, 7 9 4 6, 0 1 0 0, 5 5 5, 0 1 0 0");
  check_words ("112, 911, 999 or 1112 people", "1 1 2, 9 1 1, 9 9 9 or 1112 people");
  check_words ("a laser (CO2), TCA CROSS, PRP", "a laser (C O 2), T C A cross, P R P");
  check_words ("4 % of it, e.g. this & that", "4 percent of it, for example this and that");
  check_words ("a.s.a.p. we go – or not", "a s a p we go, or not");
  check_words ("compared: 2026-11.", "compared: November 2026.");
  check_words ("and so…", "and so...");
  check_words ("{gap} of\n two", "gap of two");
}

/* The list of a language, and its words for signs. “12” with the Arabic word for the half
 * of the day after noon would be midnight. */
static void
test_other_words (void)
{
  g_autofree char *noon = NULL;

  guide_language_switch ("es");
  check_words ("En EE. UU. (FDA), 24-72 horas: 4 %", "En Estados Unidos (F D A), 24 a 72 horas: 4 por ciento");
  guide_language_switch ("ar");
  check_words ("\u202bإدارة FDA، 24-72 ساعة، 5 مم، 4٪.", "إدارة إف دي إيه، 24 إلى 72 ساعة، 5 مليمتر، 4 بالمئة.");
  check_words ("وفيتامين C، 37 °C", "وفيتامين سي، 37 درجة مئوية"); /* a letter alone, which a voice may leave out */
  noon = guide_date_text_dup_hour (12);
  g_assert_cmpstr (noon, ==, "12:00");
}

static void
check_sentences (const char *words,
                 const char *joined)
{
  g_auto (GStrv) sentences = guide_sentences_dup (words);
  g_autofree char *all = g_strjoinv ("|", sentences);

  g_assert_cmpstr (all, ==, joined);
}

static void
test_sentences (void)
{
  check_sentences ("One 1.5 here. Two? “Three!” (Four.) Five", "One 1.5 here.|Two?|“Three!”|(Four.)|Five");
  check_sentences ("واحد؟ اثنان. ثلاثة", "واحد؟|اثنان.|ثلاثة");
  check_sentences ("一。二！三", "一。|二！|三");
  check_sentences (" … ", "");
  check_sentences ("", "");
}

/* --- what is said ---------------------------------------------------------------- */

/* Nothing that voices tell each in its own way, or not at all. */
static void
check_utterance (const GuideUtterance *utterance)
{
  g_autoptr (GRegex) bad = g_regex_new ("\\d\\s?[-\u2010-\u2015\u2212]\\s?\\d|[+{}<>%&°\u2066-\u2069\u200e\u200f\u202a-\u202e]|"
                                        "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{Lu}\\p{N}]+(?![\\p{L}\\p{N}])|(?:\\b\\p{L}\\.){2}|"
                                        "\\b(?:mm|cm|ml|kg|etc|vs|Dr|approx)\\b", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  g_assert_cmpstr (utterance->words, !=, "");
  g_assert_cmpstr (utterance->place, !=, "");
  if (g_regex_match (bad, utterance->words, 0, &match))
    {
      g_autofree char *found = g_match_info_fetch (match, 0);

      g_error ("“%s” in “%s”", found, utterance->words);
    }
}

static char *
dup_joined (GuideScript *script)
{
  GString *joined = g_string_new (" ");

  g_assert_cmpuint (guide_script_get_n (script), >, 0);
  for (guint i = 0; i < guide_script_get_n (script); i++)
    {
      check_utterance (guide_script_get (script, i));
      g_string_append_printf (joined, "%s ", guide_script_get (script, i)->words);
    }

  return g_string_free (joined, FALSE);
}

typedef struct
{
  GuideBook  *book;
  GuideEar   *ear;
  const char *said;
  guint       n_texts;
} Hearing;

/* Words of a box for staff are said where staff is; a line in its place elsewhere. */
static gboolean
is_elsewhere (GuideNode  *node,
              const char *text)
{
  return GUIDE_IS_CALLOUT (node) && text == guide_callout_get_elsewhere (GUIDE_CALLOUT (node));
}

static void
check_text (GuideNode    *node,
            const char   *text,
            GuideTextKind kind,
            gpointer      data)
{
  Hearing *hearing = data;
  g_autofree char *spoken = guide_text_dup_spoken (text);
  g_autofree char *words = guide_ear_dup_words (hearing->ear, spoken);

  if (is_elsewhere (node, text))
    return;
  if (strstr (hearing->said, words) == NULL)
    g_error ("nobody says “%s”; said is: %s", words, hearing->said);
  hearing->n_texts++;
}

/* Each sentence of the description of a drawing with steps has its step. A made-up language has sentences of its own. */
static void
check_told (GuideScript *script,
            GuideFigure *figure,
            guint        block)
{
  g_autofree char *place = g_strdup_printf ("%u." GUIDE_SCRIPT_DRAWING, block);
  g_autofree char *told = NULL;
  g_auto (GStrv) steps = NULL;
  guint n = 0;

  g_object_get (figure, "told", &told, NULL);
  if (told == NULL || *guide_figure_get_alt (figure) == '[')
    return;

  steps = g_strsplit (told, " ", -1);
  for (guint i = 0; i < guide_script_get_n (script); i++)
    n += g_str_equal (guide_script_get (script, i)->place, place);
  if (n != g_strv_length (steps))
    g_error ("%s: %u sentences, of which “%s” tells the steps", guide_figure_get_alt (figure), n, told);
  for (guint i = 0; i < n; i++)
    g_assert_cmpint (guide_figure_get_told (figure, i), ==, atoi (steps[i]) - 1);
}

static void
check_figures (GuidePage   *page,
               GuideScript *script)
{
  GListModel *blocks = guide_node_get_children (GUIDE_NODE (page));

  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (GuideBlock) block = g_list_model_get_item (blocks, i);

      if (GUIDE_IS_FIGURE (block))
        check_told (script, GUIDE_FIGURE (block), i);
    }
}

static guint
check_page (GuideBook  *book,
            const char *language,
            const char *id)
{
  const char *const clinic[] = { "A clinic", CLINIC_LINE, NULL };
  gboolean help = g_strcmp0 (id, GUIDE_PAGE_HELP) == 0;
  const GuideScriptOrder order = { .book = book, .language = language, .clinic = clinic, .staff = TRUE };
  g_autoptr (GuideScript) script = guide_script_new_page (&order, guide_book_lookup_page (book, id));
  g_autofree char *said = dup_joined (script);
  g_autoptr (GuideEar) ear = guide_ear_new ();
  Hearing hearing = { book, ear, said, 0 };

  guide_node_foreach_text (GUIDE_NODE (guide_book_lookup_page (book, id)), check_text, &hearing);
  g_assert_cmpuint (hearing.n_texts, >, 1);
  check_figures (guide_book_lookup_page (book, id), script);
  g_assert_true ((strstr (said, "1, 5 5 5, 0 1 0 0, 2 0 0") != NULL) == help);
  g_assert_true (!help || strstr (said, "5 5 5, 0 1 0 0") != NULL); /* the emergency number */

  return guide_script_get_n (script);
}

static guint
check_question (GuideQuestion *question)
{
  guint n = guide_question_get_n_answers (question);
  g_autofree guint *answers = g_new (guint, n);
  g_autoptr (GuideScript) asked = NULL;
  g_autoptr (GuideScript) reason = guide_script_new_reason (question);
  g_autoptr (GuideEar) ear = guide_ear_new ();
  g_autofree char *said = NULL;
  g_autofree char *why = NULL;
  g_autofree char *all = NULL;
  Hearing hearing = { NULL, ear, NULL, 0 };

  for (guint i = 0; i < n; i++)
    answers[i] = n - 1 - i;
  asked = guide_script_new_question (question, answers, n, FALSE);
  said = dup_joined (asked);
  why = dup_joined (reason);
  g_assert_null (strstr (said, why)); /* which is told after the answer */
  hearing.said = all = g_strconcat (said, why, NULL);
  guide_node_foreach_text (GUIDE_NODE (question), check_text, &hearing);

  return guide_script_get_n (asked) + guide_script_get_n (reason);
}

static void
check_language (const char *language)
{
  g_autoptr (GuideBook) book = load_book (language);
  const char **ids = guide_book_get_page_ids (book);
  GListModel *chapters = guide_book_get_chapters (book);
  GListModel *questions = guide_node_get_children (GUIDE_NODE (guide_book_get_quiz (book)));
  guint n = 0;

  for (guint i = 0; ids[i] != NULL; i++)
    n += check_page (book, language, ids[i]);
  for (guint i = 0; i < g_list_model_get_n_items (chapters); i++) /* and the doors, whose screens are no pages of the book */
    {
      g_autoptr (GuideChapter) chapter = g_list_model_get_item (chapters, i);
      const char **own = guide_chapter_get_page_ids (chapter);

      for (guint j = 0; guide_chapter_get_door (chapter) != NULL && own[j] != NULL; j++)
        n += check_page (book, language, own[j]);
    }
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (GuideQuestion) question = g_list_model_get_item (questions, i);

      n += check_question (question);
    }
  g_test_message ("%s: %u sentences", language, n);
  g_assert_cmpuint (n, >, 500);
}

static void
test_all (void)
{
  g_auto (GStrv) ids = guide_language_dup_ids (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"));

  g_assert_cmpuint (g_strv_length (ids), >, 1);
  for (guint i = 0; ids[i] != NULL; i++)
    check_language (ids[i]);
}

/* --- the renderer ------------------------------------------------------------------ */

static GuideNode *
new_page (void)
{
  GuideNode *page = g_object_new (GUIDE_TYPE_PAGE, "title", "New", NULL);

  GTK_BUILDABLE_GET_IFACE (page)->set_id (GTK_BUILDABLE (page), "new");

  return page;
}

static void
find_text (GuideNode    *node,
           const char   *text,
           GuideTextKind kind,
           gpointer      found)
{
  *(gboolean *) found |= g_str_equal (text, "Ünïcode");
}

static gboolean
is_text (GType       type,
         GParamSpec *pspec)
{
  g_autoptr (GuideNode) node = NULL;
  gboolean found = FALSE;

  if (pspec->value_type != G_TYPE_STRING || (pspec->flags & G_PARAM_WRITABLE) == 0)
    return FALSE;

  node = g_object_new (type, pspec->name, "Ünïcode", NULL);
  guide_node_foreach_own_text (node, find_text, &found);

  return found;
}

/* A node with words in each of its texts, and in it a child with the same. */
static GuideNode *
new_with_words (GType type)
{
  GuideNodeClass *klass = g_type_class_ref (type);
  guint n_pspecs, n = 0;
  g_autofree GParamSpec **pspecs = g_object_class_list_properties (G_OBJECT_CLASS (klass), &n_pspecs);
  g_autofree const char **names = g_new0 (const char *, n_pspecs);
  g_autofree GValue *values = g_new0 (GValue, n_pspecs);
  GuideNode *node;

  for (guint i = 0; i < n_pspecs; i++)
    if (is_text (type, pspecs[i]))
      {
        names[n] = pspecs[i]->name;
        g_value_init (&values[n], G_TYPE_STRING);
        g_value_take_string (&values[n++], g_strdup_printf ("the %s of %s", pspecs[i]->name, g_type_name (type)));
      }
  node = GUIDE_NODE (g_object_new_with_properties (type, n, names, values));
  for (guint i = 0; i < n; i++)
    g_value_unset (&values[i]);
  if (klass->child_type != G_TYPE_INVALID && !G_TYPE_IS_ABSTRACT (klass->child_type))
    {
      g_autoptr (GuideNode) child = new_with_words (klass->child_type);

      guide_node_adopt (node, child);
    }
  g_type_class_unref (klass);

  return node;
}

/* Each text of each kind of block is heard, also of one that no page uses yet. */
static void
test_kinds (void)
{
  g_autoptr (GuideBook) book = load_book ("en");
  g_autoptr (GuideEar) ear = guide_ear_new ();
  const GuideScriptOrder order = { .book = book, .language = "en", .staff = TRUE };
  guint n;
  const GuideKind *kinds = guide_kinds_get (&n);

  for (guint i = 0; i < n; i++)
    if (kinds[i].on_page)
      {
        g_autoptr (GuideNode) page = new_page ();
        g_autoptr (GuideNode) block = new_with_words (kinds[i].get_type ());
        g_autoptr (GuideScript) script = NULL;
        g_autofree char *said = NULL;
        Hearing hearing = { book, ear, NULL, 0 };

        guide_node_adopt (page, block);
        script = guide_script_new_page (&order, GUIDE_PAGE (page));
        hearing.said = said = dup_joined (script);
        guide_node_foreach_text (block, check_text, &hearing);
        g_test_message ("%s: %u texts", G_OBJECT_TYPE_NAME (block), hearing.n_texts);
        g_assert_cmpuint (hearing.n_texts, >, 0);
      }
}

/* A claim that is not true is never heard alone, nor a button; a drawing says what it is before what is on it. */
static void
test_places (void)
{
  g_autoptr (GuideBook) book = load_book ("en");
  const GuideScriptOrder order = { .book = book, .language = "en" };
  g_autoptr (GuideNode) page = new_page ();
  g_autoptr (GuideNode) first = g_object_new (GUIDE_TYPE_MYTH, "claim", "It never hurts.", "text", "It can. A bit.", NULL);
  g_autoptr (GuideNode) second = g_object_new (GUIDE_TYPE_LINK, "title", "On", NULL);
  g_autoptr (GuideNode) third = g_object_new (GUIDE_TYPE_FIGURE, "caption", "Two faces", "alt", "Two faces, drawn.", NULL);
  g_autoptr (GuideScript) script = NULL;
  const char *const words[] = { "New", "Picture: Two faces", "Two faces, drawn.", "People say: It never hurts.", "Not known", "It can.", "A bit.",
                                "Button: On" };
  const char *const places[] = { "head", "2", "2.drawing", "0", "0", "0", "0", "1" };

  guide_node_adopt (page, first);
  guide_node_adopt (page, second);
  guide_node_adopt (page, third);
  script = guide_script_new_page (&order, GUIDE_PAGE (page));
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_assert_cmpstr (guide_script_get (script, i)->words, ==, words[i]);
      g_assert_cmpstr (guide_script_get (script, i)->place, ==, places[i]);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  guide_language_init (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"), g_getenv ("MICRONEEDLING_GUIDE_LOCPATH"));

  g_test_add_func ("/script/words", test_words);
  if (g_str_has_suffix (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"), "po"))
    g_test_add_func ("/script/other-words", test_other_words);
  g_test_add_func ("/script/sentences", test_sentences);
  g_test_add_func ("/script/all", test_all);
  g_test_add_func ("/script/kinds", test_kinds);
  g_test_add_func ("/script/places", test_places);

  return g_test_run ();
}
