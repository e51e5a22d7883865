/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/**
 * GUIDE_PREPARED_TYPE: (skip)
 *
 * The drawings as lines of a PDF: for each tone from the lightest the colours of skin on paper, by number, as
 * 0xrrggbbaa; then for each drawing its name and its step, as `skin-layers/0`, in the order of their letters, its
 * width and height in points, and its streams. The first of these is the drawing, the others are groups in
 * it. A stream has its deflated lines, the states that they ask for, and the numbers of the groups that they name.
 */
#define GUIDE_PREPARED_TYPE "(aaua{s(dda(ayasa{su}))})"

/**
 * GUIDE_PREPARED_PATH: (skip)
 *
 * Where they are among the resources of the module `pdf`.
 */
#define GUIDE_PREPARED_PATH "/io/github/microneedlingguide/prepared/drawings"
