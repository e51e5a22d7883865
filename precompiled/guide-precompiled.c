/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nothing: a library has to have a file, and this one is there for its header (see meson.build). */
typedef int GuidePrecompiled;
