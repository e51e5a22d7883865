/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-format.h"

/* Which translations of a format printf can be given. */

static const struct
{
  const char *source;
  const char *translation;
} good[] = {
  { "%s", "%s" },
  { "%d of %d", "%d von %d" },
  { "%d of %d", "%2$d: %1$d" },
  { "%s, %d", "%2$d %1$s" },
  { "%s: %s", "%1$s (%1$s): %2$s" },
  { "%d %%", "%d %%" },
  { "%d %%", "%%%d" },
  { "%u. %s", "%u) %s" },
  { "%5.1f", "%.1f" },
  { "%lu", "%lu" },
};

static const struct
{
  const char *source;
  const char *translation;
} bad[] = {
  { "%d", "%s" },        { "%s", "%d" },       { "%d of %d", "%d" },   { "%d", "%d %s" },   { "%s, %d", "%d %s" },
  { "%d of %d", "%2$d" }, { "%d", "%2$d" },     { "%d of %d", "%1$d %d" }, { "%d", "%ld" },     { "%s", "%n" },
  { "%d", "%*d" },       { "%d", "%1$*2$d" },  { "%d", "%" },          { "%d %%", "%d %" }, { "%s", "%1$" },
  { "%d", "%0$d" },      { "%s: %s", "%1$s %2$d" }, { "%d", "%1$d %1$s" }, { "%d", "%d %" },    { "%d", "%99$d" },
  { "%s", "%hhhhs" },    { "%d", "" },
};

static void
test_good (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    if (!guide_format_agrees (good[i].source, good[i].translation, FALSE))
      g_error ("“%s” should do for “%s”", good[i].translation, good[i].source);
}

static void
test_bad (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    if (guide_format_agrees (bad[i].source, bad[i].translation, FALSE))
      g_error ("“%s” should not do for “%s”", bad[i].translation, bad[i].source);
}

/* “one minute” for “%d minutes”: fewer, but what is there must be the same, and
 * no number may be passed over, for printf would not know how large it is. */
static void
test_left_out (void)
{
  g_assert_true (guide_format_agrees ("%d minutes", "eine Minute", TRUE));
  g_assert_true (guide_format_agrees ("%u of %u", "%u", TRUE));
  g_assert_false (guide_format_agrees ("%u of %u", "%2$u", TRUE));
  g_assert_false (guide_format_agrees ("%d minutes", "%s Minuten", TRUE));
  g_assert_false (guide_format_agrees ("%d minutes", "%d %d", TRUE));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/good", test_good);
  g_test_add_func ("/format/bad", test_bad);
  g_test_add_func ("/format/left-out", test_left_out);

  return g_test_run ();
}
