/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-program.h"

int
main (int   argc,
      char *argv[])
{
  return guide_program_main (argc, argv);
}
