/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget * guide_asking_new_flow        (void);
GtkWidget * guide_asking_new_title       (const char   *text,
                                          const char   *description);
void        guide_asking_describe        (GtkWidget    *widget,
                                          const char   *markup);
GtkWidget * guide_asking_new_header      (const char   *kicker,
                                          guint         position,
                                          guint         n_steps,
                                          GtkWidget    *title);
GtkWidget * guide_asking_new_lead_header (const char   *kicker,
                                          const char   *text,
                                          const char   *lead);
GtkWidget * guide_asking_new_drawing     (GuideContext *context,
                                          const char   *name);
GtkWidget * guide_asking_new_button      (const char   *label,
                                          const char   *css_class,
                                          GCallback     callback,
                                          gpointer      object);
GtkWidget * guide_asking_new_go_button   (const char   *label,
                                          const char   *css_class,
                                          const char   *place);
GtkWidget * guide_asking_new_review      (GuideContext *context,
                                          const char   *id);
GtkWidget * guide_asking_new_screen      (GtkWidget    *header,
                                          GtkWidget    *figures,
                                          gboolean      figures_optional,
                                          GtkWidget    *body);

G_END_DECLS
