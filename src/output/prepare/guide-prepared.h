/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/**
 * GUIDE_PREPARED_TYPE: (skip)
 *
 * The drawings as lines of a PDF: the names of the colours of skin, by number; then for each
 * drawing its name, its step (0 where it has none), its width and height in points, and its streams. The first of
 * these is the drawing, the others are groups in it. A stream has its deflated lines, the states
 * that they ask for, and the numbers of the groups that they name.
 */
#define GUIDE_PREPARED_TYPE "(asa(sudda(ayasa{su})))"

/**
 * GUIDE_PREPARED_PATH: (skip)
 *
 * Where they are among the resources of the module `pdf`.
 */
#define GUIDE_PREPARED_PATH "/io/github/microneedlingguide/prepared/drawings"
