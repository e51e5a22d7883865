/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A window as GTK draws it by itself, with OpenGL where there is one, beside what cairo draws. */
typedef struct
{
  GtkWidget   *window;
  GskRenderer *cairo;
  const char  *folder; /* for the pictures that differ; may be NULL */
  guint        n_pictures;
  guint        n_spots;
} GuideTwoRenderers;

void guide_two_renderers_begin   (GuideTwoRenderers *self,
                                  GtkWidget         *window,
                                  const char        *folder);
void guide_two_renderers_compare (GuideTwoRenderers *self,
                                  const char        *what,
                                  int                scale);
void guide_two_renderers_end     (GuideTwoRenderers *self);

G_END_DECLS
