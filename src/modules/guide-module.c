/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-modules"

#include "config.h"

#include "guide-module.h"

#include <dlfcn.h>
#include <gmodule.h>

/* Where it is installed; in a build, the folders of the environment, as in $PATH. */
static char *
dup_path (const char *name)
{
  const char *folders = g_getenv ("MICRONEEDLING_GUIDE_MODULEDIR");
  g_auto (GStrv) places = g_strsplit (folders != NULL ? folders : MODULE_DIR, G_SEARCHPATH_SEPARATOR_S, -1);
  g_autofree char *file = g_strdup_printf ("libmicroneedling-guide-%s." G_MODULE_SUFFIX, name);
  char *path = NULL;

  for (guint i = 0; places[i] != NULL; i++)
    {
      g_free (path);
      path = g_build_filename (places[i], file, NULL);
      if (g_file_test (path, G_FILE_TEST_EXISTS))
        break;
    }

  return path;
}

/**
 * guide_module_open_apart:
 * @name: name of a module of the guide's own
 *
 * Opens the module so that it looks for each symbol in its own libraries before those of the program. To look
 * through the seventy of GTK first is most of the time in which a library in C++ is opened, which has thousands of
 * symbols. What is allocated in one half must not be freed in the other.
 */
void
guide_module_open_apart (const char *name)
{
  g_return_if_fail (name != NULL);

  /* It is of the GNU C library alone, and the address sanitizer refuses it. */
#if defined RTLD_DEEPBIND && !defined __SANITIZE_ADDRESS__
  {
    g_autofree char *path = dup_path (name);

    dlopen (path, RTLD_LAZY | RTLD_LOCAL | RTLD_DEEPBIND); /* what goes wrong is told by guide_module_get() */
  }
#endif
}

/**
 * guide_module_get:
 * @name: name of a module of the guide's own, such as `output`
 * @symbol: a function of the module
 * @error: return location for an error
 *
 * Opens the module. What it needs of libraries is mapped then and not before, and
 * stays: what was wanted once is wanted again soon.
 *
 * Returns: (transfer none) (nullable): the function, or %NULL where it is not there
 */
gpointer
guide_module_get (const char *name,
                  const char *symbol,
                  GError    **error)
{
  g_autofree char *path = NULL;
  GModule *module;
  gpointer function = NULL;

  g_return_val_if_fail (name != NULL && symbol != NULL, NULL);

  path = dup_path (name);
  module = g_module_open (path, G_MODULE_BIND_LAZY | G_MODULE_BIND_LOCAL);
  if (module == NULL || !g_module_symbol (module, symbol, &function))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, g_module_error ());
      return NULL;
    }
  g_module_make_resident (module);

  return function;
}
