/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-language.h"
#include "guide-script.h"

/* Prints what is read aloud: guide-spoken LANGUAGE [PAGE…], a sentence a line, with the
 * place that it has on the screen before it. Without a page all pages, and the quiz. */

static void
print_script (GuideScript *script)
{
  for (guint i = 0; i < guide_script_get_n (script); i++)
    g_print ("%s\t%s\n", guide_script_get (script, i)->place, guide_script_get (script, i)->words);
}

static void
print_page (GuideBook  *book,
            const char *language,
            const char *id)
{
  const GuideScriptOrder order = { .book = book, .language = language };
  GuidePage *page = guide_book_lookup_page (book, id);
  g_autoptr (GuideScript) script = page != NULL ? guide_script_new_page (&order, page) : NULL;

  g_print ("\n# %s\n", id);
  if (script != NULL)
    print_script (script);
}

static void
print_question (GuideQuestion *question)
{
  guint n_answers = guide_question_get_n_answers (question);
  g_autofree guint *answers = g_new (guint, n_answers);
  g_autoptr (GuideScript) asked = NULL;
  g_autoptr (GuideScript) reason = guide_script_new_reason (question);

  for (guint i = 0; i < n_answers; i++)
    answers[i] = i;
  asked = guide_script_new_question (question, answers, n_answers, TRUE);
  g_print ("\n# %s\n", guide_node_get_id (GUIDE_NODE (question)));
  print_script (asked);
  print_script (reason);
}

static void
print_all (GuideBook  *book,
           const char *language)
{
  const char **ids = guide_book_get_page_ids (book);
  GListModel *questions = guide_node_get_children (GUIDE_NODE (guide_book_get_quiz (book)));

  for (guint i = 0; ids[i] != NULL; i++)
    print_page (book, language, ids[i]);
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (GuideQuestion) question = g_list_model_get_item (questions, i);

      print_question (question);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GuideBook) book = NULL;

  if (argc < 2)
    return 2;

  guide_language_init (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"), g_getenv ("MICRONEEDLING_GUIDE_LOCPATH"));
  guide_language_switch (argv[1]);
  book = guide_book_new_or_empty (NULL, NULL);
  for (int i = 2; i < argc; i++)
    print_page (book, argv[1], argv[i]);
  if (argc == 2)
    print_all (book, argv[1]);

  return 0;
}
