/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-book.h"
#include "guide-kinds.h"
#include "guide-loader.h"
#include "guide-search.h"

#include <string.h>

/* The words of every kind of node: asked for as properties, and got by the
 * walk that Find and all the others use. */

#define CONTENT GUIDE_RESOURCE_PREFIX "content/"

static void
gather_text (GuideNode    *node,
             const char   *text,
             GuideTextKind kind,
             gpointer      data)
{
  g_assert_cmpint (kind, !=, GUIDE_TEXT_NONE);
  g_ptr_array_add (data, g_strdup (text));
}

static GPtrArray *
walk (GuideNode *node)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  guide_node_foreach_text (node, gather_text, texts);

  return texts;
}

/* A node of that type, in which every string is its own name in a text. */
static GuideNode *
new_node (GType type)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  guint n_pspecs;
  g_autofree GParamSpec **pspecs = g_object_class_list_properties (G_OBJECT_CLASS (klass), &n_pspecs);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (GArray) values = g_array_new (FALSE, TRUE, sizeof (GValue));
  GuideNode *node;

  g_array_set_clear_func (values, (GDestroyNotify) g_value_unset);
  for (guint i = 0; i < n_pspecs; i++)
    if (pspecs[i]->value_type == G_TYPE_STRING)
      {
        GValue value = G_VALUE_INIT;

        g_value_init (&value, G_TYPE_STRING);
        g_value_take_string (&value, g_strconcat (pspecs[i]->name, ": call {emergency}", NULL));
        g_ptr_array_add (names, (gpointer) pspecs[i]->name);
        g_array_append_val (values, value);
      }

  node = GUIDE_NODE (g_object_new_with_properties (type, names->len, (const char **) names->pdata, (GValue *) values->data));

  return node;
}

static gboolean
is_walked (GPtrArray  *texts,
           const char *property)
{
  g_autofree char *start = g_strconcat (property, ": ", NULL);

  for (guint i = 0; i < texts->len; i++)
    if (g_str_has_prefix (texts->pdata[i], start))
      return TRUE;

  return FALSE;
}

/* --- what the content files have translated -------------------------------- */

typedef struct
{
  GPtrArray *classes;  /* the objects that are open, the innermost last */
  guint      n_checked;
} Reading;

/* A switch, not words: how the language orders its letters. */
static gboolean
is_switch (const char *class_name,
           const char *property)
{
  return g_str_equal (class_name, "GuideGlossary") && g_str_equal (property, "order");
}

static void
check_property (Reading    *reading,
                const char *class_name,
                const char *property)
{
  g_autoptr (GuideNode) node = NULL;
  g_autoptr (GPtrArray) texts = NULL;

  if (is_switch (class_name, property))
    return;

  g_assert_cmpuint (g_type_from_name (class_name), !=, 0);
  node = new_node (g_type_from_name (class_name));
  texts = walk (node);
  if (!is_walked (texts, property))
    g_error ("%s: “%s” is translated, but no text of its class: nobody finds, speaks or fills it", class_name, property);
  reading->n_checked++;
}

static void
start_element_cb (GMarkupParseContext *context,
                  const char          *element,
                  const char         **names,
                  const char         **values,
                  gpointer             data,
                  GError             **error)
{
  Reading *reading = data;
  const char *name = NULL;
  gboolean translatable = FALSE;

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_equal (names[i], "name") || g_str_equal (names[i], "class"))
        name = values[i];
      translatable |= g_str_equal (names[i], "translatable") && g_str_equal (values[i], "yes");
    }

  if (g_str_equal (element, "object"))
    g_ptr_array_add (reading->classes, g_strdup (name));
  else if (translatable)
    check_property (reading, reading->classes->pdata[reading->classes->len - 1], name);
}

static void
end_element_cb (GMarkupParseContext *context,
                const char          *element,
                gpointer             data,
                GError             **error)
{
  Reading *reading = data;

  if (g_str_equal (element, "object"))
    g_ptr_array_set_size (reading->classes, reading->classes->len - 1);
}

static void
check_file (const char *name,
            Reading    *reading)
{
  const GMarkupParser parser = { .start_element = start_element_cb, .end_element = end_element_cb };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, reading, NULL);
  g_autofree char *path = g_strconcat (CONTENT, name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, &error);

  g_assert_no_error (error);
  g_markup_parse_context_parse (context, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
}

/* Whatever a translator is given to translate is a text to the walk. */
static void
test_translated (void)
{
  g_auto (GStrv) names = g_resources_enumerate_children (CONTENT, 0, NULL);
  g_autoptr (GuideBook) book = guide_book_new (NULL, NULL); /* makes the classes known */
  Reading reading = { g_ptr_array_new_with_free_func (g_free), 0 };

  for (guint i = 0; names[i] != NULL; i++)
    check_file (names[i], &reading);
  g_assert_cmpuint (reading.n_checked, >, 800);
  g_ptr_array_unref (reading.classes);
}

/* What is a text is filled, what is a word for the program stays. */
static void
test_filled (void)
{
  guint n_kinds;
  const GuideKind *kinds = guide_kinds_get (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      g_autoptr (GuideNode) node = new_node (kinds[i].get_type ());
      g_autoptr (GPtrArray) before = walk (node);
      g_autoptr (GPtrArray) after = NULL;

      guide_node_fill (node, "{emergency}", "112 & 911");
      after = walk (node);
      g_assert_cmpuint (after->len, ==, before->len);
      for (guint k = 0; k < after->len; k++)
        {
          g_assert_null (strchr (after->pdata[k], '{'));
          g_assert_nonnull (strstr (after->pdata[k], "call 112 &"));
        }
    }
}

/* A sign of the markup in a number would take the whole text from the page. */
static void
check_markup (GuideNode    *node,
              const char   *text,
              GuideTextKind kind,
              gpointer      data)
{
  g_autoptr (GError) error = NULL;

  if (kind == GUIDE_TEXT_PROSE)
    pango_parse_markup (text, -1, 0, NULL, NULL, NULL, &error);
  g_assert_true (error == NULL || strstr (text, "<a href") != NULL); /* links are GTK's, not Pango's */
  g_assert_cmpint (strstr (text, "&amp;") != NULL, ==, kind == GUIDE_TEXT_PROSE && strstr (text, "911") != NULL);
}

static void
check_no_brace (GuideNode    *node,
                const char   *text,
                GuideTextKind kind,
                gpointer      data)
{
  guint *n_numbers = data;

  if (strchr (text, '{') != NULL)
    g_error ("%s: a gap that nobody fills: %s", G_OBJECT_TYPE_NAME (node), text);
  if (strstr (text, "+49 112 (0)") != NULL)
    ++*n_numbers;
}

static void
foreach_text_of_book (GuideBook    *book,
                      GuideTextFunc func,
                      gpointer      data)
{
  const char **ids = guide_book_get_page_ids (book);
  GuideNode *parts[] = { GUIDE_NODE (guide_book_get_glossary (book)), GUIDE_NODE (guide_book_get_sources (book)),
                         GUIDE_NODE (guide_book_get_about (book)), GUIDE_NODE (guide_book_get_choices (book)),
                         GUIDE_NODE (guide_book_get_visit (book)), GUIDE_NODE (guide_book_get_quiz (book)),
                         GUIDE_NODE (guide_book_get_self_check (book)) };

  for (guint i = 0; ids[i] != NULL; i++)
    guide_book_lookup_page (book, ids[i]); /* reads its chapter */
  guide_node_foreach_text (GUIDE_NODE (book), func, data);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    guide_node_foreach_text (parts[i], func, data);
}

/* The number of the book stands on pages, in the quiz, the self-check and the plan. */
static void
test_book_filled (void)
{
  g_autoptr (GuideBook) book = guide_book_new ("+49 112 (0)", NULL);
  guint n_numbers = 0;

  foreach_text_of_book (book, check_no_brace, &n_numbers);
  g_assert_cmpuint (n_numbers, >=, 8);
}

static void
test_markup (void)
{
  g_autoptr (GuideBook) book = guide_book_new ("112 & 911", NULL);
  guint n_numbers = 0;

  foreach_text_of_book (book, check_no_brace, &n_numbers);
  for (guint i = 0; i < g_list_model_get_n_items (guide_node_get_children (GUIDE_NODE (guide_book_get_self_check (book)))); i++)
    {
      g_autoptr (GuideNode) child =
        g_list_model_get_item (guide_node_get_children (GUIDE_NODE (guide_book_get_self_check (book))), i);

      guide_node_foreach_text (child, check_markup, NULL);
    }
}

static void
assert_found (GuideBook  *book,
              const char *words,
              const char *page_id)
{
  g_autoptr (GListModel) hits = guide_search_book (book, words);
  gboolean found = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      g_autoptr (GuideHit) hit = g_list_model_get_item (hits, i);

      g_assert_null (strchr (guide_hit_get_line (hit), '{'));
      found |= g_str_equal (guide_hit_get_page_id (hit), page_id);
    }
  g_assert_cmpint (found, ==, page_id != NULL);
}

/* Find finds what is shown: the number, and no mark of a gap. */
static void
test_found (void)
{
  g_autoptr (GuideBook) book = guide_book_new (NULL, NULL);
  g_autoptr (GuideBook) own = guide_book_new ("0800 555", NULL);
  g_autoptr (GListModel) braces = guide_search_book (book, "{");
  g_autoptr (GListModel) usual = guide_search_book (own, "112");

  assert_found (book, "112", "red-flags");
  assert_found (book, "911", "red-flags");
  assert_found (book, "emergency", "red-flags");
  assert_found (own, "0800 555", "red-flags");
  g_assert_cmpuint (g_list_model_get_n_items (braces), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (usual), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/texts/translated", test_translated);
  g_test_add_func ("/texts/filled", test_filled);
  g_test_add_func ("/texts/book-filled", test_book_filled);
  g_test_add_func ("/texts/markup", test_markup);
  g_test_add_func ("/texts/found", test_found);

  return g_test_run ();
}
