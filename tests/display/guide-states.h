/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-test.h"

G_BEGIN_DECLS

/**
 * GuideStateFunc:
 * @test: the guide, with the state on its screen
 * @state: name of the state
 * @data: what was given with the function
 */
typedef void (*GuideStateFunc) (GuideTest  *test,
                                const char *state,
                                gpointer    data);

void guide_states_put_clinic (const char    *language);
void guide_states_visit      (GuideTest     *test,
                              const char    *language,
                              GuideStateFunc visit,
                              gpointer       data);

G_END_DECLS
