/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-kept-values.h"

#include "guide-kept.h"

/* The properties of an object that are kept, as keys of a key file: the key is
 * the nick of the property, which is its name unless the class says another, and
 * its type says how the value is written. */

typedef void (*PropertyFunc) (GKeyFile *file, const char *group, GObject *object, GParamSpec *pspec);

static void
foreach_kept (GKeyFile    *file,
              const char  *group,
              GObject     *object,
              PropertyFunc func)
{
  guint n_pspecs;
  g_autofree GParamSpec **pspecs = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n_pspecs);

  for (guint i = 0; i < n_pspecs; i++)
    if ((pspecs[i]->flags & GUIDE_PARAM_KEPT) != 0)
      func (file, group, object, pspecs[i]);
}

static gboolean
parse_enum (const char *nick,
            GValue     *value)
{
  g_autoptr (GEnumClass) names = g_type_class_ref (G_VALUE_TYPE (value));
  GEnumValue *found = g_enum_get_value_by_nick (names, nick);

  if (found != NULL)
    g_value_set_enum (value, found->value);

  return found != NULL;
}

static gboolean
read_string (GKeyFile   *file,
             const char *group,
             const char *name,
             GValue     *value)
{
  g_autofree char *text = g_key_file_get_string (file, group, name, NULL);

  if (text == NULL || *text == '\0')
    return FALSE;
  if (G_VALUE_HOLDS_ENUM (value))
    return parse_enum (text, value);

  g_value_take_string (value, g_steal_pointer (&text));

  return TRUE;
}

/* Returns whether the file has a value there that can be understood. */
static gboolean
read_value (GKeyFile   *file,
            const char *group,
            const char *name,
            GValue     *value)
{
  g_autoptr (GError) error = NULL;

  if (G_VALUE_HOLDS_INT (value))
    g_value_set_int (value, g_key_file_get_integer (file, group, name, &error));
  else if (G_VALUE_HOLDS_BOOLEAN (value))
    g_value_set_boolean (value, g_key_file_get_boolean (file, group, name, &error));
  else if (G_VALUE_HOLDS (value, G_TYPE_STRV))
    g_value_take_boxed (value, g_key_file_get_string_list (file, group, name, NULL, &error));
  else
    return read_string (file, group, name, value);

  return error == NULL;
}

/* What is not there leaves the property as it is: an older guide, which did not
 * know it, has not chosen anything. An odd number becomes a near good one. */
static void
load_property (GKeyFile   *file,
               const char *group,
               GObject    *object,
               GParamSpec *pspec)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, pspec->value_type);
  if (!read_value (file, group, g_param_spec_get_nick (pspec), &value))
    return;

  g_param_value_validate (pspec, &value);
  g_object_set_property (object, pspec->name, &value);
}

static void
save_enum (GKeyFile     *file,
           const char   *group,
           const char   *name,
           const GValue *value)
{
  g_autoptr (GEnumClass) names = g_type_class_ref (G_VALUE_TYPE (value));

  g_key_file_set_string (file, group, name, g_enum_get_value (names, g_value_get_enum (value))->value_nick);
}

static void
save_property (GKeyFile   *file,
               const char *group,
               GObject    *object,
               GParamSpec *pspec)
{
  const char *key = g_param_spec_get_nick (pspec);
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, pspec->value_type);
  g_object_get_property (object, pspec->name, &value);

  if (G_VALUE_HOLDS_INT (&value))
    g_key_file_set_integer (file, group, key, g_value_get_int (&value));
  else if (G_VALUE_HOLDS_BOOLEAN (&value))
    g_key_file_set_boolean (file, group, key, g_value_get_boolean (&value));
  else if (G_VALUE_HOLDS_ENUM (&value))
    save_enum (file, group, key, &value);
  else if (G_VALUE_HOLDS (&value, G_TYPE_STRV))
    g_key_file_set_string_list (file, group, key, g_value_get_boxed (&value), g_strv_length (g_value_get_boxed (&value)));
  else if (g_value_get_string (&value) != NULL)
    g_key_file_set_string (file, group, key, g_value_get_string (&value));
}

/**
 * guide_kept_values_load:
 * @file: what was kept
 * @group: a group of it, which may be missing
 * @object: what is to have it
 *
 * Gives @object the values that were kept of its properties.
 */
void
guide_kept_values_load (GKeyFile   *file,
                        const char *group,
                        GObject    *object)
{
  foreach_kept (file, group, object, load_property);
}

/**
 * guide_kept_values_save:
 * @file: what will be kept
 * @group: a group of it
 * @object: what has the values
 *
 * Puts the values of the properties of @object that are kept into @group.
 */
void
guide_kept_values_save (GKeyFile   *file,
                        const char *group,
                        GObject    *object)
{
  foreach_kept (file, group, object, save_property);
}
