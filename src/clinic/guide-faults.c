/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-faults.h"

static void
fault_free (GuideFault *fault)
{
  g_free (fault->message);
  g_free (fault);
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  const GuideFault *const *first = a;
  const GuideFault *const *second = b;

  return (int) (*first)->line - (int) (*second)->line;
}

/**
 * guide_faults_new:
 *
 * Returns: (transfer full) (element-type GuideFault): a list of faults
 */
GPtrArray *
guide_faults_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) fault_free);
}

/**
 * guide_faults_add:
 * @faults: (element-type GuideFault): a list of faults
 * @line: line of the file, or 0
 * @format: what is wrong, as for printf()
 * @...: what goes into @format
 *
 * Adds a fault.
 */
void
guide_faults_add (GPtrArray *faults, guint line, const char *format, ...)
{
  GuideFault *fault = g_new0 (GuideFault, 1);
  va_list arguments;

  va_start (arguments, format);
  fault->line = line;
  fault->message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  g_ptr_array_add (faults, fault);
}

/**
 * guide_faults_sort:
 * @faults: (element-type GuideFault): a list of faults
 *
 * Puts the faults in the order of their lines.
 */
void
guide_faults_sort (GPtrArray *faults)
{
  g_ptr_array_sort (faults, compare_lines);
}
