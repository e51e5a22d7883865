/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-node.h"

G_BEGIN_DECLS

/**
 * GUIDE_RESOURCE_PREFIX:
 *
 * Where everything the program carries lies in its resources.
 */
#define GUIDE_RESOURCE_PREFIX "/io/github/microneedlingguide/Guide/"

/**
 * GuideGap:
 * @mark: a mark in the texts of the content files, such as `{emergency}`
 * @filling: the plain words that stand there instead
 */
typedef struct
{
  const char *mark;
  const char *filling;
} GuideGap;

GuideNode *guide_loader_load (const char     *name,
                              const char     *id,
                              GType           type,
                              GuideNode      *signs,
                              const GuideGap *gaps,
                              GError        **error);

G_END_DECLS
