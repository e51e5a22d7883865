/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <sys/types.h>

G_BEGIN_DECLS

char    *guide_count_folder_dup_fault    (const char  *path);
gboolean guide_count_folder_may_write    (const char  *path,
                                          uid_t        user,
                                          const gid_t *groups,
                                          int          n_groups);
gboolean guide_count_folder_is_granted   (const char  *path,
                                          const char  *units);

G_END_DECLS
