/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "guide-output-tools.h"

G_BEGIN_DECLS

const GuideOutputTools *guide_output_module_get (GError **error);

G_END_DECLS
