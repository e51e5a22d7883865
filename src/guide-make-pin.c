/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide"

#include "config.h"

#include "guide-make-pin.h"

#include "guide-i18n.h"
#include "guide-pin.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

/* Asks for a PIN and makes the line of a clinic file that holds its hash. No memory
 * of the program keeps the PIN: so it is read from the terminal without stdio. */

#define LINE_BYTES 64

static void
wipe (char *text)
{
  explicit_bzero (text, strlen (text));
  g_free (text);
}

/* A line from the standard input, as far as there is room for it, without its end.
 * NULL where the key that interrupts ended it. */
static char *
read_line (char interrupt)
{
  char line[LINE_BYTES] = "";
  gsize length = 0;
  char *text;

  while (length < LINE_BYTES - 1 && read (STDIN_FILENO, line + length, 1) == 1 && line[length] != '\n' && line[length] != interrupt)
    length++;
  if (interrupt != '\n' && line[length] == interrupt)
    text = NULL;
  else
    text = g_strdup (g_strstrip (line));
  explicit_bzero (line, sizeof line);

  return text;
}

/* Nothing is shown of what is typed. The key that interrupts ends the line in place of
 * the program, so that no terminal is left that shows nothing. */
static void
hide_typing (const struct termios *shown)
{
  struct termios hidden = *shown;

  hidden.c_lflag &= ~(ECHO | ISIG);
  hidden.c_cc[VEOL] = shown->c_cc[VINTR];
  tcsetattr (STDIN_FILENO, TCSAFLUSH, &hidden);
}

static char *
ask_terminal (const char           *question,
              const struct termios *shown)
{
  char *answer;

  hide_typing (shown); /* first: what is typed early would be shown, and lost */
  g_printerr ("%s ", question);
  answer = read_line (shown->c_cc[VINTR] != _POSIX_VDISABLE ? shown->c_cc[VINTR] : '\n');
  tcsetattr (STDIN_FILENO, TCSAFLUSH, shown);
  g_printerr ("\n");
  if (answer == NULL)
    raise (SIGINT);

  return answer != NULL ? answer : g_strdup ("");
}

/* Twice, since nobody sees what they type. Where no terminal is, nobody types. NULL
 * where it is no PIN, and that was said. */
static char *
dup_pin (void)
{
  struct termios shown;
  gboolean terminal = tcgetattr (STDIN_FILENO, &shown) == 0;
  char *pin = terminal ? ask_terminal (_("PIN for the staff, 4 to 12 digits:"), &shown) : read_line ('\n');
  char *again = NULL;
  const char *fault = NULL;

  if (!guide_pin_is_good (pin))
    fault = _("A PIN is 4 to 12 digits.");
  else if (terminal)
    again = ask_terminal (_("The same PIN once more:"), &shown);
  if (again != NULL && !g_str_equal (pin, again))
    fault = _("The two PINs are not the same. Nothing was made.");
  g_clear_pointer (&again, wipe);
  if (fault == NULL)
    return pin;

  g_printerr ("%s\n", fault);
  wipe (pin);

  return NULL;
}

/* Whether what is printed would be written behind the last word of a file, as
 * >>clinic.ini does where an editor left that without an end of its line. */
static gboolean
is_behind_a_word (void)
{
  struct stat status;
  char last = '\n';
  int fd;

  if (fstat (STDOUT_FILENO, &status) != 0 || !S_ISREG (status.st_mode) || status.st_size == 0)
    return FALSE;

  fd = open ("/proc/self/fd/1", O_RDONLY | O_CLOEXEC);
  if (fd < 0)
    return TRUE; /* an empty line does no harm */
  if (pread (fd, &last, 1, status.st_size - 1) != 1)
    last = '\n';
  close (fd);

  return last != '\n';
}

/**
 * guide_make_pin:
 *
 * Asks for a PIN, twice, and prints the line for the clinic file, which holds its
 * salted hash.
 *
 * Returns: the exit status: 0, 2 where it is no PIN, or 1 where the machine makes no
 *   hash
 */
int
guide_make_pin (void)
{
  char *pin = dup_pin ();
  g_autofree char *hash = NULL;

  if (pin == NULL)
    return 2;

  hash = guide_pin_dup_hash (pin);
  wipe (pin);
  if (hash == NULL)
    return 1;
  g_print ("%spin=%s\n", is_behind_a_word () ? "\n" : "", hash);

  return 0;
}
