/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct _GuidePainted GuidePainted;

GuidePainted *guide_painted_new    (GtkWidget             *parent,
                                    GtkWidget             *child,
                                    const graphene_rect_t *area);
void          guide_painted_append (GuidePainted          *self,
                                    GtkSnapshot           *snapshot);
void          guide_painted_free   (GuidePainted          *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuidePainted, guide_painted_free)

G_END_DECLS
