/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_PRIVATE_FILE (guide_private_file_get_type ())
G_DECLARE_FINAL_TYPE (GuidePrivateFile, guide_private_file, GUIDE, PRIVATE_FILE, GObject)

GuidePrivateFile *guide_private_file_new               (const char       *path,
                                                        gboolean          owns_folder);
const char       *guide_private_file_get_path          (GuidePrivateFile *self);
char             *guide_private_file_read              (GuidePrivateFile *self,
                                                        GError          **error);
gboolean          guide_private_file_write             (GuidePrivateFile *self,
                                                        const char       *text,
                                                        GError          **error);
gboolean          guide_private_file_make_private      (GuidePrivateFile *self);
char             *guide_private_file_set_aside         (GuidePrivateFile *self,
                                                        const char       *reason);
gboolean          guide_private_file_delete_left_overs (GuidePrivateFile *self,
                                                        GError          **error);
gboolean          guide_private_file_delete            (GuidePrivateFile *self,
                                                        GError          **error);

G_END_DECLS
