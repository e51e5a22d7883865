/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Read once in place of once a file, where the compiler is told to (the option precompiled): three
 * quarters of the time of a file go into these. No file relies on it. */
#include <gtk/gtk.h>

/* Each file says its own, below this. */
#undef G_LOG_DOMAIN
