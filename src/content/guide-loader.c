/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-loader.h"

#include "guide-callout.h"
#include "guide-choices.h"
#include "guide-dots.h"
#include "guide-figure.h"
#include "guide-heading.h"
#include "guide-list.h"
#include "guide-myth.h"
#include "guide-paragraph.h"
#include "guide-sign.h"
#include "guide-table.h"
#include "guide-visit.h"

/* GtkBuilder finds a class by its name only once the type is registered. */
static void
ensure_types (void)
{
  g_type_ensure (GUIDE_TYPE_ASK);
  g_type_ensure (GUIDE_TYPE_ASKS);
  g_type_ensure (GUIDE_TYPE_ANSWER);
  g_type_ensure (GUIDE_TYPE_BOOK);
  g_type_ensure (GUIDE_TYPE_CALLOUT);
  g_type_ensure (GUIDE_TYPE_CELL);
  g_type_ensure (GUIDE_TYPE_CHAPTER);
  g_type_ensure (GUIDE_TYPE_CHOICE);
  g_type_ensure (GUIDE_TYPE_CHOICES);
  g_type_ensure (GUIDE_TYPE_CHECK_QUESTION);
  g_type_ensure (GUIDE_TYPE_CHECK_RESULT);
  g_type_ensure (GUIDE_TYPE_CHECK_RULE);
  g_type_ensure (GUIDE_TYPE_DOT_GROUP);
  g_type_ensure (GUIDE_TYPE_DOTS);
  g_type_ensure (GUIDE_TYPE_FIGURE);
  g_type_ensure (GUIDE_TYPE_GLOSSARY);
  g_type_ensure (GUIDE_TYPE_HEADING);
  g_type_ensure (GUIDE_TYPE_ITEM);
  g_type_ensure (GUIDE_TYPE_LIST);
  g_type_ensure (GUIDE_TYPE_MILESTONE);
  g_type_ensure (GUIDE_TYPE_MYTH);
  g_type_ensure (GUIDE_TYPE_PAGE);
  g_type_ensure (GUIDE_TYPE_PARAGRAPH);
  g_type_ensure (GUIDE_TYPE_PART);
  g_type_ensure (GUIDE_TYPE_QUESTION);
  g_type_ensure (GUIDE_TYPE_QUIZ);
  g_type_ensure (GUIDE_TYPE_ROW);
  g_type_ensure (GUIDE_TYPE_SELF_CHECK);
  g_type_ensure (GUIDE_TYPE_SIGN);
  g_type_ensure (GUIDE_TYPE_SIGNS);
  g_type_ensure (GUIDE_TYPE_SOURCE);
  g_type_ensure (GUIDE_TYPE_SOURCES);
  g_type_ensure (GUIDE_TYPE_PHASE);
  g_type_ensure (GUIDE_TYPE_STEP);
  g_type_ensure (GUIDE_TYPE_TABLE);
  g_type_ensure (GUIDE_TYPE_TERM);
  g_type_ensure (GUIDE_TYPE_VALUE);
  g_type_ensure (GUIDE_TYPE_VISIT);
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
 * @error: return location for an error
 *
 * Loads one content file in the language of the moment. Needs no display.
 * An error of form names file, line and column; an error of meaning names
 * file and id.
 *
 * Returns: (transfer full): the object, or %NULL with @error set
 */
GuideNode *
guide_loader_load (const char  *name,
                   const char  *id,
                   GType        type,
                   GuideSigns  *signs,
                   GError     **error)
{
  g_autofree char *path = g_strconcat (GUIDE_RESOURCE_PREFIX "content/", name, NULL);
  g_autoptr (GtkBuilder) builder = gtk_builder_new ();
  g_autoptr (GError) local_error = NULL;
  GObject *object;

  g_return_val_if_fail (name != NULL && id != NULL, NULL);

  ensure_types ();
  if (signs != NULL)
    expose_signs (builder, GUIDE_NODE (signs));

  if (!gtk_builder_add_from_resource (builder, path, &local_error))
    {
      name_file (&local_error, name);
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }

  object = gtk_builder_get_object (builder, id);
  if (object == NULL || !g_type_is_a (G_OBJECT_TYPE (object), type))
    {
      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "%s: there is no %s with the id “%s”",
                   name, g_type_name (type), id);
      return NULL;
    }

  return GUIDE_NODE (g_object_ref (object));
}

/**
 * guide_loader_load_book:
 * @error: return location for an error
 *
 * Loads the outline of the book in the language of the moment; chapters are
 * read when they are opened.
 *
 * Returns: (transfer full): the book, or %NULL with @error set
 */
GuideBook *
guide_loader_load_book (GError **error)
{
  GuideNode *book = guide_loader_load ("outline.ui", "book", GUIDE_TYPE_BOOK, NULL, error);

  return book != NULL ? GUIDE_BOOK (book) : NULL;
}

/**
 * guide_loader_load_book_or_empty:
 *
 * Like guide_loader_load_book(), for a program that has to go on: says in a
 * warning what is wrong.
 *
 * Returns: (transfer full): the book, without a page where it cannot be read
 */
GuideBook *
guide_loader_load_book_or_empty (void)
{
  g_autoptr (GError) error = NULL;
  GuideBook *book = guide_loader_load_book (&error);

  if (book != NULL)
    return book;

  g_warning ("The book cannot be read: %s", error->message);

  return g_object_new (GUIDE_TYPE_BOOK, NULL);
}
