/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *guide_phone_number_read (const char *text,
                               char      **number);

G_END_DECLS
