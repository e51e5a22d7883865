/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-other-value.h"
#include "guide-session.h"

typedef struct
{
  GuideSession *session;
  guint         n_notified;
} Fixture;

static void
notified_cb (Fixture *fixture)
{
  fixture->n_notified++;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->session = guide_session_new ();
  g_signal_connect_swapped (fixture->session, "notify", G_CALLBACK (notified_cb), fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->session);
}

static void
assert_notified (Fixture *fixture,
                 guint    n_times)
{
  g_assert_cmpuint (fixture->n_notified, ==, n_times);
  fixture->n_notified = 0;
}

static void
assert_chosen (Fixture    *fixture,
               const char *language)
{
  g_autofree char *chosen = NULL;

  g_object_get (fixture->session, "chosen-language", &chosen, NULL);
  g_assert_cmpstr (chosen, ==, language);
}

static void
test_language (Fixture      *fixture,
               gconstpointer data)
{
  g_assert_null (guide_session_get_language (fixture->session));
  guide_session_set_language (fixture->session, NULL);
  assert_notified (fixture, 0);
  guide_session_set_language (fixture->session, "es");
  assert_notified (fixture, 2); /* what was chosen, and what is shown */
  guide_session_set_language (fixture->session, "es");
  assert_notified (fixture, 0);
  g_assert_cmpstr (guide_session_get_language (fixture->session), ==, "es");

  guide_session_offer_language (fixture->session, "ar");
  assert_notified (fixture, 1);
  g_assert_cmpstr (guide_session_get_language (fixture->session), ==, "ar");
  assert_chosen (fixture, "es");
  guide_session_set_language (fixture->session, "ar");
  assert_notified (fixture, 1);
  assert_chosen (fixture, "ar");
}

static void
test_text_size (Fixture      *fixture,
                gconstpointer data)
{
  enum { MIN_SIZE = GUIDE_TEXT_SIZE_MIN, MAX_SIZE = GUIDE_TEXT_SIZE_MAX, NEXT_SIZE = MIN_SIZE + GUIDE_TEXT_SIZE_STEP };
  const int half = MIN_SIZE + GUIDE_TEXT_SIZE_STEP / 2;
  const int cases[][2] = { { 0, MIN_SIZE }, { -50, MIN_SIZE }, { MIN_SIZE - 10, MIN_SIZE }, { half, MIN_SIZE },
                           { half + 1, NEXT_SIZE }, { NEXT_SIZE, NEXT_SIZE }, { MAX_SIZE, MAX_SIZE },
                           { MAX_SIZE + 10, MAX_SIZE }, { G_MAXINT, MAX_SIZE }, { G_MININT, MIN_SIZE } };

  guide_session_set_text_size (fixture->session, 100);
  assert_notified (fixture, 0);
  guide_session_set_text_size (fixture->session, 150);
  assert_notified (fixture, 1);
  guide_session_set_text_size (fixture->session, 150);
  assert_notified (fixture, 0);
  guide_session_set_text_size (fixture->session, 155); /* the same step */
  assert_notified (fixture, 0);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guide_session_set_text_size (fixture->session, cases[i][0]);
      g_assert_cmpint (guide_session_get_text_size (fixture->session), ==, cases[i][1]);
    }
}

static void
test_appearance (Fixture      *fixture,
                 gconstpointer data)
{
  guide_session_set_appearance (fixture->session, GUIDE_APPEARANCE_SYSTEM);
  assert_notified (fixture, 0);
  guide_session_set_appearance (fixture->session, GUIDE_APPEARANCE_DARK);
  assert_notified (fixture, 1);
  guide_session_set_appearance (fixture->session, GUIDE_APPEARANCE_DARK);
  assert_notified (fixture, 0);
  g_assert_cmpint (guide_session_get_appearance (fixture->session), ==, GUIDE_APPEARANCE_DARK);
}

/* Every setting, from its property alone: it begins with its default, and a change is told once. */
static void
test_settings (Fixture      *fixture,
               gconstpointer data)
{
  guint n_properties;
  g_autofree GParamSpec **properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (fixture->session), &n_properties);

  for (guint i = 0; i < n_properties; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;
      g_auto (GValue) found = G_VALUE_INIT;

      if ((properties[i]->flags & GUIDE_PARAM_CHOICE) == 0 || !guide_other_value_take (properties[i], &value))
        continue;

      g_test_message ("%s", properties[i]->name);
      g_value_init (&found, properties[i]->value_type);
      g_object_get_property (G_OBJECT (fixture->session), properties[i]->name, &found);
      g_assert_true (g_param_value_defaults (properties[i], &found));
      g_object_set_property (G_OBJECT (fixture->session), properties[i]->name, &found);
      assert_notified (fixture, 0);
      g_object_set_property (G_OBJECT (fixture->session), properties[i]->name, &value);
      assert_notified (fixture, 1);
      g_object_set_property (G_OBJECT (fixture->session), properties[i]->name, &value);
      assert_notified (fixture, 0);
      g_object_get_property (G_OBJECT (fixture->session), properties[i]->name, &found);
      g_assert_cmpint (g_param_values_cmp (properties[i], &value, &found), ==, 0);
    }
}

static void
test_tone (Fixture      *fixture,
           gconstpointer data)
{
  guide_session_set_tone (fixture->session, 0);
  assert_notified (fixture, 0);
  for (int tone = 1; tone <= GUIDE_N_TONES; tone++)
    {
      guide_session_set_tone (fixture->session, tone);
      assert_notified (fixture, 1);
      guide_session_set_tone (fixture->session, tone);
      assert_notified (fixture, 0);
      g_assert_cmpint (guide_session_get_tone (fixture->session), ==, tone);
    }

  g_test_expect_message ("guide-session", G_LOG_LEVEL_CRITICAL, "*tone*");
  guide_session_set_tone (fixture->session, GUIDE_N_TONES + 1);
  g_test_assert_expected_messages ();
  g_assert_cmpint (guide_session_get_tone (fixture->session), ==, GUIDE_N_TONES);
}

static void
test_read (Fixture      *fixture,
           gconstpointer data)
{
  const char *const kept[] = { "skin", "healing", NULL };

  g_assert_false (guide_session_is_read (fixture->session, "skin"));
  guide_session_mark_read (fixture->session, "skin");
  assert_notified (fixture, 2); /* what was read, and where to go on */
  guide_session_mark_read (fixture->session, "skin");
  assert_notified (fixture, 0);
  guide_session_mark_read (fixture->session, "healing");
  assert_notified (fixture, 2);
  guide_session_mark_read (fixture->session, "skin");
  assert_notified (fixture, 1); /* read before, but it is the last page now */
  g_assert_cmpstr (guide_session_get_last_page (fixture->session), ==, "skin");

  g_object_set (fixture->session, "read", kept, NULL);
  assert_notified (fixture, 0);
  g_object_set (fixture->session, "read", NULL, NULL);
  assert_notified (fixture, 1);
  g_assert_false (guide_session_is_read (fixture->session, "skin"));
  g_object_set (fixture->session, "last-page", "skin", NULL);
  assert_notified (fixture, 0);
}

static void
test_history (Fixture      *fixture,
              gconstpointer data)
{
  g_assert_cmpstr (guide_session_get_place (fixture->session), ==, GUIDE_PLACE_HOME);
  g_assert_false (guide_session_go_back (fixture->session));
  guide_session_go (fixture->session, GUIDE_PLACE_HOME);
  assert_notified (fixture, 0);
  g_assert_false (guide_session_go_back (fixture->session));

  guide_session_go (fixture->session, "skin");
  guide_session_go (fixture->session, "skin");
  guide_session_go (fixture->session, GUIDE_PLACE_GLOSSARY);
  assert_notified (fixture, 2);

  g_assert_true (guide_session_go_back (fixture->session));
  g_assert_cmpstr (guide_session_get_place (fixture->session), ==, "skin");
  g_assert_true (guide_session_go_back (fixture->session));
  g_assert_cmpstr (guide_session_get_place (fixture->session), ==, GUIDE_PLACE_HOME);
  g_assert_false (guide_session_go_back (fixture->session));
  assert_notified (fixture, 2);
}

/* However long somebody leafs to and fro, what is remembered has a bound. */
static void
test_history_bound (Fixture      *fixture,
                    gconstpointer data)
{
  guint n_steps = 0;

  for (guint i = 0; i < 1000; i++)
    guide_session_go (fixture->session, i % 2 == 0 ? "skin" : "healing");

  while (guide_session_go_back (fixture->session))
    n_steps++;

  g_assert_cmpuint (n_steps, >=, 100);
  g_assert_cmpuint (n_steps, <=, 200);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/session/language", Fixture, NULL, set_up, test_language, tear_down);
  g_test_add ("/session/text-size", Fixture, NULL, set_up, test_text_size, tear_down);
  g_test_add ("/session/appearance", Fixture, NULL, set_up, test_appearance, tear_down);
  g_test_add ("/session/settings", Fixture, NULL, set_up, test_settings, tear_down);
  g_test_add ("/session/tone", Fixture, NULL, set_up, test_tone, tear_down);
  g_test_add ("/session/read", Fixture, NULL, set_up, test_read, tear_down);
  g_test_add ("/session/history", Fixture, NULL, set_up, test_history, tear_down);
  g_test_add ("/session/history-bound", Fixture, NULL, set_up, test_history_bound, tear_down);

  return g_test_run ();
}
