/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-art-cache.h"
#include "guide-callout.h"
#include "guide-clinic.h"
#include "guide-context.h"
#include "guide-dots.h"
#include "guide-figure.h"
#include "guide-heading.h"
#include "guide-keeper.h"
#include "guide-list.h"
#include "guide-loader.h"
#include "guide-myth.h"
#include "guide-paragraph.h"
#include "guide-search.h"
#include "guide-session.h"
#include "guide-table.h"

/* All types of the guide that need no display, in the way of GTK's own test
 * suite: default values are what the property says, setting what is there
 * notifies nobody, and nothing stays behind. */
static GType
get_type (guint i)
{
  const GType types[] = {
    GUIDE_TYPE_BOOK,      GUIDE_TYPE_CALLOUT,   GUIDE_TYPE_CELL,   GUIDE_TYPE_CHAPTER, GUIDE_TYPE_CLINIC,
    GUIDE_TYPE_CONTEXT,   GUIDE_TYPE_DOT_GROUP, GUIDE_TYPE_DOTS,   GUIDE_TYPE_FIGURE,  GUIDE_TYPE_GLOSSARY,
    GUIDE_TYPE_HEADING,   GUIDE_TYPE_HIT,       GUIDE_TYPE_ITEM,   GUIDE_TYPE_LIST,    GUIDE_TYPE_MYTH,
    GUIDE_TYPE_PAGE,      GUIDE_TYPE_PARAGRAPH, GUIDE_TYPE_PART,   GUIDE_TYPE_ROW,     GUIDE_TYPE_SESSION,
    GUIDE_TYPE_SOURCE,    GUIDE_TYPE_SOURCES,   GUIDE_TYPE_STEP,   GUIDE_TYPE_TABLE,   GUIDE_TYPE_TERM,
    GUIDE_TYPE_ASK,       GUIDE_TYPE_ASKS,      GUIDE_TYPE_CHOICE, GUIDE_TYPE_CHOICES, GUIDE_TYPE_MILESTONE,
    GUIDE_TYPE_PHASE,     GUIDE_TYPE_VALUE,     GUIDE_TYPE_VISIT,  GUIDE_TYPE_VISIT_PLAN,
  };

  return i < G_N_ELEMENTS (types) ? types[i] : G_TYPE_INVALID;
}

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

/* What was given to a node when it was made is what it gives back. */
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

      object = g_object_new (GPOINTER_TO_SIZE (data), pspecs[i]->name, "Ünïcode", NULL);
      g_object_get (object, pspecs[i]->name, &text, NULL);
      g_assert_cmpstr (text, ==, "Ünïcode");
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

  for (guint i = 0; get_type (i) != G_TYPE_INVALID; i++)
    for (guint k = 0; k < G_N_ELEMENTS (tests); k++)
      {
        g_autofree char *path = g_strdup_printf ("/types/%s/%s", tests[k].name, g_type_name (get_type (i)));

        g_test_add_data_func (path, GSIZE_TO_POINTER (get_type (i)), tests[k].test);
      }

  return g_test_run ();
}
