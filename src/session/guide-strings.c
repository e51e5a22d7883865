/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-strings.h"

/* Ids in an order, each at most once. */

/**
 * guide_strings_new:
 *
 * Returns: (transfer full): a list with nothing in it
 */
GPtrArray *
guide_strings_new (void)
{
  return g_ptr_array_new_with_free_func (g_free);
}

/**
 * guide_strings_dup:
 * @strings: a list
 *
 * Returns: (transfer full): what is in it
 */
char **
guide_strings_dup (GPtrArray *strings)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < strings->len; i++)
    g_strv_builder_add (builder, strings->pdata[i]);

  return g_strv_builder_end (builder);
}

/**
 * guide_strings_find:
 * @strings: a list
 * @string: what to look for
 * @index: (out) (optional): where it stands
 *
 * Returns: whether it is there
 */
gboolean
guide_strings_find (GPtrArray  *strings,
                    const char *string,
                    guint      *index)
{
  return g_ptr_array_find_with_equal_func (strings, string, g_str_equal, index);
}

/**
 * guide_strings_set:
 * @strings: a list
 * @string: one of it, or not
 * @wanted: whether it is to be there
 *
 * Puts it at the end, or takes it out.
 *
 * Returns: whether anything changed
 */
gboolean
guide_strings_set (GPtrArray  *strings,
                   const char *string,
                   gboolean    wanted)
{
  guint index;

  if (guide_strings_find (strings, string, &index) == (wanted != FALSE))
    return FALSE;

  if (wanted)
    g_ptr_array_add (strings, g_strdup (string));
  else
    g_ptr_array_remove_index (strings, index);

  return TRUE;
}

/**
 * guide_strings_replace:
 * @strings: a list
 * @wanted: (nullable): what is to be in it
 * @n_max: how many there may be
 *
 * Returns: whether anything changed
 */
gboolean
guide_strings_replace (GPtrArray         *strings,
                       const char *const *wanted,
                       guint              n_max)
{
  g_auto (GStrv) before = guide_strings_dup (strings);
  g_auto (GStrv) after = NULL;

  g_ptr_array_set_size (strings, 0);
  for (guint i = 0; wanted != NULL && wanted[i] != NULL && strings->len < n_max; i++)
    guide_strings_set (strings, wanted[i], TRUE);
  after = guide_strings_dup (strings);

  return !g_strv_equal ((const char *const *) before, (const char *const *) after);
}
