/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "types.h"

/* All types of content, session and clinic, in the way of GTK's own test suite:
 * default values are what the property says, setting what is there notifies
 * nobody, and nothing stays behind. The list of them is made from the sources,
 * so that a new type is in it by itself. */

#define FEWEST_TYPES 40

static GParamSpec **
list_properties (GObject *object,
                 guint   *n_pspecs)
{
  return g_object_class_list_properties (G_OBJECT_GET_CLASS (object), n_pspecs);
}

static void
test_defaults (gconstpointer data)
{
  GObject *object = g_object_new (GPOINTER_TO_SIZE (data), NULL);
  guint n_pspecs;
  g_autofree GParamSpec **pspecs = list_properties (object, &n_pspecs);

  for (guint i = 0; i < n_pspecs; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      if ((pspecs[i]->flags & G_PARAM_READABLE) == 0)
        continue;

      g_value_init (&value, pspecs[i]->value_type);
      g_object_get_property (object, pspecs[i]->name, &value);
      /* A list of nothing and no list are the same to a reader. */
      if (G_VALUE_HOLDS (&value, G_TYPE_STRV) && *(char **) g_value_get_boxed (&value) == NULL)
        continue;
      if (!g_param_value_defaults (pspecs[i], &value))
        g_error ("%s:%s is not by default what it says", G_OBJECT_TYPE_NAME (object), pspecs[i]->name);
    }

  g_assert_finalize_object (object);
}

static void
count_cb (guint *n_notified)
{
  (*n_notified)++;
}

static void
test_notify (gconstpointer data)
{
  GObject *object = g_object_new (GPOINTER_TO_SIZE (data), NULL);
  guint n_pspecs, n_notified = 0;
  g_autofree GParamSpec **pspecs = list_properties (object, &n_pspecs);

  g_signal_connect_swapped (object, "notify", G_CALLBACK (count_cb), &n_notified);

  for (guint i = 0; i < n_pspecs; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      if ((pspecs[i]->flags & G_PARAM_READWRITE) != G_PARAM_READWRITE ||
          (pspecs[i]->flags & G_PARAM_CONSTRUCT_ONLY) != 0)
        continue;

      g_value_init (&value, pspecs[i]->value_type);
      g_object_get_property (object, pspecs[i]->name, &value);
      g_object_set_property (object, pspecs[i]->name, &value);
      if (n_notified > 0)
        g_error ("%s:%s notifies though nothing changed", G_OBJECT_TYPE_NAME (object), pspecs[i]->name);
    }

  g_assert_finalize_object (object);
}

/* A day takes no other words than those of a day. */
static const char *
get_words (GParamSpec *pspec)
{
  return g_str_equal (pspec->name, "day") ? "2026-03-31" : "Ünïcode";
}

/* What was given to an object when it was made is what it gives back. */
static void
test_construct (gconstpointer data)
{
  GObject *blank = g_object_new (GPOINTER_TO_SIZE (data), NULL);
  guint n_pspecs;
  g_autofree GParamSpec **pspecs = list_properties (blank, &n_pspecs);

  for (guint i = 0; i < n_pspecs; i++)
    {
      g_autofree char *text = NULL;
      GObject *object;

      if (pspecs[i]->value_type != G_TYPE_STRING || (pspecs[i]->flags & G_PARAM_READWRITE) != G_PARAM_READWRITE)
        continue;

      object = g_object_new (GPOINTER_TO_SIZE (data), pspecs[i]->name, get_words (pspecs[i]), NULL);
      g_object_get (object, pspecs[i]->name, &text, NULL);
      g_assert_cmpstr (text, ==, get_words (pspecs[i]));
      g_assert_finalize_object (object);
    }

  g_assert_finalize_object (blank);
}

int
main (int   argc,
      char *argv[])
{
  const struct
  {
    const char *name;
    GTestDataFunc test;
  } tests[] = { { "defaults", test_defaults }, { "notify", test_notify }, { "construct", test_construct } };

  g_test_init (&argc, &argv, NULL);

  g_assert_cmpuint (G_N_ELEMENTS (type_functions), >=, FEWEST_TYPES);
  for (guint i = 0; i < G_N_ELEMENTS (type_functions); i++)
    for (guint k = 0; k < G_N_ELEMENTS (tests); k++)
      {
        GType type = type_functions[i]();
        g_autofree char *path = g_strdup_printf ("/types/%s/%s", tests[k].name, g_type_name (type));

        if (!G_TYPE_IS_ABSTRACT (type))
          g_test_add_data_func (path, GSIZE_TO_POINTER (type), tests[k].test);
      }

  return g_test_run ();
}
