/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void guide_spent_letters_let_go (void);

G_END_DECLS
