/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <dirent.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

/* Stands before the C library (LD_PRELOAD) and says on stderr where a name is added
 * to the environment or taken from it while the program has another thread: that
 * thread may be reading the list that moves. A new value for a name that is there
 * moves nothing. */

typedef int (*SetEnv) (const char *, const char *, int);
typedef int (*UnsetEnv) (const char *);

static int
count_threads (void)
{
  DIR *threads = opendir ("/proc/self/task");
  int n = 0;

  while (threads != NULL && readdir (threads) != NULL)
    n++;
  if (threads != NULL)
    closedir (threads);

  return n - 2; /* without . and .. */
}

static void
tell (const char *what,
      const char *name)
{
  int n = count_threads ();

  if (n > 1)
    fprintf (stderr, "environment-watch: %s %s with %d threads\n", what, name, n);
}

__attribute__ ((constructor)) static void
begin (void)
{
  fprintf (stderr, "environment-watch: watching\n");
}

int
setenv (const char *name,
        const char *value,
        int         overwrite)
{
  SetEnv real;

  *(void **) &real = dlsym (RTLD_NEXT, "setenv");
  if (getenv (name) == NULL)
    tell ("adds", name);

  return real (name, value, overwrite);
}

int
unsetenv (const char *name)
{
  UnsetEnv real;

  *(void **) &real = dlsym (RTLD_NEXT, "unsetenv");
  if (getenv (name) != NULL)
    tell ("takes", name);

  return real (name);
}
