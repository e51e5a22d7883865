/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-loader.h"

#include "guide-kinds.h"

/* GtkBuilder finds a class by its name only once the type is registered. */
static void
ensure_types (void)
{
  guint n_kinds;
  const GuideKind *kinds = guide_kinds_get (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    g_type_ensure (kinds[i].get_type ());
}

/* GtkBuilder calls the text of a resource “.”: say the file's name instead. */
static void
name_file (GError    **error,
           const char *name)
{
  const char *message = (*error)->message;
  GError *named = g_error_new ((*error)->domain, (*error)->code, "%s%s%s", name, *message == '.' ? "" : ": ",
                               *message == '.' ? message + 1 : message);

  g_clear_error (error);
  *error = named;
}

/* So that a file can name a sign by its id, as if it stood in the file. */
static void
expose_signs (GtkBuilder *builder,
              GuideNode  *signs)
{
  GListModel *children = guide_node_get_children (signs);

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) sign = g_list_model_get_item (children, i);

      gtk_builder_expose_object (builder, guide_node_get_id (sign), G_OBJECT (sign));
    }
}

/**
 * guide_loader_load:
 * @name: name of a file of ui/content, without its folder
 * @id: id of the object in it that is wanted
 * @type: the type it must have
 * @signs: (nullable): the signs that the file may refer to
 * @gaps: the gaps of the texts and what fills them; the last has no mark
 * @error: return location for an error
 *
 * Loads one content file in the current language, with every gap in its
 * texts filled. Needs no display.
 * An error of form names file, line and column; an error of meaning names
 * file and id.
 *
 * Returns: (transfer full): the object, or %NULL with @error set
 */
GuideNode *
guide_loader_load (const char     *name,
                   const char     *id,
                   GType           type,
                   GuideNode      *signs,
                   const GuideGap *gaps,
                   GError        **error)
{
  g_autofree char *path = g_strconcat (GUIDE_RESOURCE_PREFIX "content/", name, NULL);
  g_autoptr (GtkBuilder) builder = gtk_builder_new ();
  g_autoptr (GError) local_error = NULL;
  GObject *object;

  g_return_val_if_fail (name != NULL && id != NULL, NULL);
  g_return_val_if_fail (gaps != NULL, NULL);

  ensure_types ();
  if (signs != NULL)
    expose_signs (builder, signs);

  if (!gtk_builder_add_from_resource (builder, path, &local_error))
    {
      name_file (&local_error, name);
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }

  object = gtk_builder_get_object (builder, id);
  if (object == NULL || !g_type_is_a (G_OBJECT_TYPE (object), type))
    {
      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "%s: there is no %s with the id “%s”", name, g_type_name (type), id);
      return NULL;
    }

  for (guint i = 0; gaps[i].mark != NULL; i++)
    guide_node_fill (GUIDE_NODE (object), gaps[i].mark, gaps[i].filling);

  return GUIDE_NODE (g_object_ref (object));
}
