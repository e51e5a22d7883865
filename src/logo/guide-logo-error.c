/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-logo"

#include "guide-logo-error.h"

/* Whose the errors are of all that draws logos. */
G_DEFINE_QUARK (guide-logo-error-quark, guide_logo_error)
