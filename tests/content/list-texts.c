/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-kinds.h"
#include "guide-node.h"

/* Prints what the program knows of the classes of the content files, a line a
 * property: class, name, and what kind of text it is, or “-” for none. */

static const char *const kinds[] = {
  [GUIDE_TEXT_NONE] = "-",
  [GUIDE_TEXT_TITLE] = "title",
  [GUIDE_TEXT_LINE] = "line",
  [GUIDE_TEXT_PROSE] = "prose",
  [GUIDE_TEXT_ALT] = "alt",
};

static void
take_kind (GuideNode    *node,
           const char   *text,
           GuideTextKind kind,
           gpointer      data)
{
  *(GuideTextKind *) data = kind;
}

/* A node with this one text: what does the walk call it? */
static GuideTextKind
get_kind (GType       type,
          GParamSpec *pspec)
{
  g_autoptr (GuideNode) node = NULL;
  GuideTextKind kind = GUIDE_TEXT_NONE;

  if (pspec->value_type != G_TYPE_STRING)
    return GUIDE_TEXT_NONE;

  node = g_object_new (type, pspec->name, "words", NULL);
  guide_node_foreach_own_text (node, take_kind, &kind);

  return kind;
}

static void
print_class (GType type)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  guint n_pspecs;
  g_autofree GParamSpec **pspecs = g_object_class_list_properties (G_OBJECT_CLASS (klass), &n_pspecs);

  g_print ("%s\n", g_type_name (type));
  for (guint i = 0; i < n_pspecs; i++)
    g_print ("%s %s %s\n", g_type_name (type), pspecs[i]->name, kinds[get_kind (type, pspecs[i])]);
}

int
main (void)
{
  guint n;
  const GuideKind *known = guide_kinds_get (&n);

  for (guint i = 0; i < n; i++)
    print_class (known[i].get_type ());

  return 0;
}
