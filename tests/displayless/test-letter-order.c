/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-letter-order.h"

#include <string.h>

static void
assert_order (const char *line,
              const char *first,
              const char *second)
{
  g_autoptr (GuideLetterOrder) order = guide_letter_order_new (line);
  g_autofree char *one = guide_letter_order_dup_key (order, first);
  g_autofree char *other = guide_letter_order_dup_key (order, second);

  if (strcmp (one, other) >= 0)
    g_error ("with “%s” “%s” should stand before “%s”", line, first, second);
}

/* Marks and capitals count for nothing. */
static void
test_plain (void)
{
  assert_order ("order:", "Ácido", "acné");
  assert_order ("order:", "láser", "Línea");
  assert_order (NULL, "Élan", "elbow");
  assert_order ("some line that nobody understands", "a", "b");
}

/* In Spanish ñ is a letter of its own, after every n. */
static void
test_letter (void)
{
  assert_order ("order:n/ñ", "manzana", "maña");
  assert_order ("order:n/ñ", "mano", "maña");
  assert_order ("order:n/ñ", "Maña", "mapa");
  assert_order ("order:n/ñ", "anzuelo", "an\u0303o");
  assert_order ("order:c/ch l/ll", "cuna", "chico");
  assert_order ("order:", "maña", "manzana");
}

/* The Arabic article does not count, but some words only look as if they had it. */
static void
test_beginning (void)
{
  const char *const line = "order:ال- !التهاب";

  assert_order (line, "الأدمة", "بقعة");
  assert_order (line, "الاستئصال", "أسطوانة");
  assert_order (line, "أسطوانة", "التهاب");
  assert_order (line, "التهاب", "البشرة");
  assert_order (line, "إيلاستين", "البشرة");
  assert_order ("order:the-", "The rack", "scar");
  assert_order ("order:the- !then", "Scar", "then");
}

static void
assert_letter (const char *line,
               const char *word,
               const char *expected)
{
  g_autoptr (GuideLetterOrder) order = guide_letter_order_new (line);
  g_autofree char *letter = guide_letter_order_dup_letter (order, word);

  g_assert_cmpstr (letter, ==, expected);
}

/* The letter to jump to is the one that the word is sorted by. */
static void
test_letters (void)
{
  assert_letter ("order:", "Ácido", "A");
  assert_letter ("order:n/ñ", "ñandú", "Ñ");
  assert_letter ("order:n/ñ", "nariz", "N");
  assert_letter ("order:the-", "The rack", "R");
  assert_letter ("order:ال- !التهاب", "البشرة", "ب");
  assert_letter ("order:ال- !التهاب", "\u200fPRP", "P");
  assert_letter ("order:", "", "");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/letter-order/plain", test_plain);
  g_test_add_func ("/letter-order/letter", test_letter);
  g_test_add_func ("/letter-order/beginning", test_beginning);
  g_test_add_func ("/letter-order/letters", test_letters);

  return g_test_run ();
}
