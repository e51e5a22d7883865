/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For files that say nothing of their own, as those of the tests: what GLib itself says then. */
#define G_LOG_DOMAIN ((char *) 0)
