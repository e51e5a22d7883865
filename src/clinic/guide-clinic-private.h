/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-clinic.h"

G_BEGIN_DECLS

/* For the files of this folder alone: what a clinic is made of, and who fills it. */
struct _GuideClinic
{
  GObject parent_instance;

  GHashTable      *texts;      /* "hours" and "hours[es]" to words */
  GHashTable      *text_lines; /* the same to the line that has them */
  GBytes          *logo; /* the file, not drawn yet */
  guint            logo_line;
  char            *phone;
  char            *night_phone;
  char            *helplines_checked; /* a day, as YYYY-MM-DD */
  int              helplines_line;
  char            *emergency;
  const char      *paper; /* `a4`, `letter`, or NULL */
  GStrv            languages;
  guint            languages_line;
  char            *first_language;
  guint            first_language_line;
  gboolean         only_checked;
  guint            only_checked_line;
  gboolean         voice;
  int              numbers[GUIDE_CLINIC_N_NUMBERS];
  GuideClinicParts parts;
  char            *pin_hash;
  char            *count_folder;

  char            *folder; /* of the file, where relative names start */
  GPtrArray       *faults;
};

void guide_clinic_set_text (GuideClinic *self,
                            const char  *key,
                            const char  *language,
                            const char  *text,
                            guint        line);

G_END_DECLS
