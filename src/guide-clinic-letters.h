/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-clinic.h"

G_BEGIN_DECLS

void guide_clinic_letters_check (GuideClinic *clinic,
                                 GPtrArray   *faults);

G_END_DECLS
