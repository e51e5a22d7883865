/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *guide_date_text_dup_day        (GDateTime *moment);
char *guide_date_text_dup_long_day   (GDateTime *moment);
char *guide_date_text_dup_short_day  (GDateTime *moment);
char *guide_date_text_dup_moment     (GDateTime *moment);
char *guide_date_text_dup_short_moment (GDateTime *moment);
char *guide_date_text_dup_hour       (int        hour);
char *guide_date_text_dup_month      (int        month,
                                      int        year);
char *guide_date_text_dup_month_said (const char *month);
char *guide_date_text_dup_weekday    (int        weekday);
char *guide_date_text_dup_weekday_letter (int  weekday);
int   guide_date_text_get_first_weekday (void);

G_END_DECLS
