/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-language"

#include "guide-format.h"

#include <string.h>

/* What a format of printf takes, so that a translation can be held against its
 * source: one that takes something else reads memory that is not its own. */

#define N_ARGUMENTS 9

typedef struct
{
  char  types[N_ARGUMENTS][4]; /* such as “d”, “s” or “lu”; empty where the argument is not used */
  guint n;                     /* up to the last one used */
  guint n_unnumbered;
  guint n_numbered;
} Arguments;

/* An argument may be used twice, but only as the same. */
static gboolean
note_argument (Arguments  *self,
               guint       place,
               const char *type,
               gsize       length)
{
  char *noted;

  if (place >= N_ARGUMENTS || length >= sizeof self->types[0])
    return FALSE;

  noted = self->types[place];
  if (*noted != '\0' && (strlen (noted) != length || strncmp (noted, type, length) != 0))
    return FALSE;

  memcpy (noted, type, length);
  self->n = MAX (self->n, place + 1);

  return TRUE;
}

/* Reads what stands after a per cent sign. Returns the place behind it, or NULL
 * where it is nothing that the guide uses: a width from an argument, “%n”. */
static const char *
read_directive (Arguments  *self,
                const char *p)
{
  gboolean numbered = g_ascii_isdigit (p[0]) && p[0] != '0' && p[1] == '$';
  guint place = numbered ? (guint) (*p - '1') : self->n_unnumbered;
  const char *type;

  p += numbered ? 2 : 0;
  p += strspn (p, "-+ #0'");
  p += strspn (p, "0123456789.");
  type = p;
  p += strspn (p, "hljzt");
  if (*p == '\0' || strchr ("diouxXeEfgGcsp", *p) == NULL)
    return NULL;

  self->n_numbered += numbered;
  self->n_unnumbered += !numbered;

  return note_argument (self, place, type, p + 1 - type) ? p + 1 : NULL;
}

/* Whether all of it was understood. */
static gboolean
read_format (Arguments  *self,
             const char *format)
{
  for (const char *p = strchr (format, '%'); p != NULL; p = strchr (p, '%'))
    {
      p = p[1] == '%' ? p + 2 : read_directive (self, p + 1);
      if (p == NULL)
        return FALSE;
    }

  return self->n_numbered == 0 || self->n_unnumbered == 0;
}

/**
 * guide_format_agrees:
 * @source: a format of printf
 * @translation: what is to stand in its place
 * @may_leave_out: whether @translation may use fewer arguments, as “one
 *   minute” does for “%d minutes”
 *
 * Compares the arguments of two formats. Their order may differ, where they
 * have numbers, as `%2$s`.
 *
 * Returns: whether @translation can be given what @source is given
 */
gboolean
guide_format_agrees (const char *source,
                     const char *translation,
                     gboolean    may_leave_out)
{
  Arguments wanted = { 0 }, found = { 0 };

  g_return_val_if_fail (source != NULL && translation != NULL, FALSE);

  if (!read_format (&wanted, source) || !read_format (&found, translation))
    return FALSE;
  if (found.n > wanted.n || (found.n < wanted.n && !may_leave_out))
    return FALSE;

  for (guint i = 0; i < found.n; i++)
    if (strcmp (found.types[i], wanted.types[i]) != 0)
      return FALSE;

  return TRUE;
}
