/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-application.h"

int
main (int   argc,
      char *argv[])
{
  return guide_application_main (argc, argv);
}
