/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char      *guide_visit_day_dup        (const char *day);
GDateTime *guide_visit_day_dup_moment (const char *day,
                                       int         hour,
                                       int         hours);

G_END_DECLS
