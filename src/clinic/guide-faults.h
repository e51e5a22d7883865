/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuideFault:
 * @line: line of the file, from 1, or 0 where no line is to blame
 * @message: what is wrong, what stands in for it, and what to do
 *
 * One thing wrong in a file that a person wrote.
 */
typedef struct
{
  guint line;
  char *message;
} GuideFault;

GPtrArray *guide_faults_new  (void);
void       guide_faults_add  (GPtrArray  *faults,
                              guint       line,
                              const char *format,
                              ...) G_GNUC_PRINTF (3, 4);
void       guide_faults_sort (GPtrArray  *faults);

G_END_DECLS
