/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_GLOSSARY_VIEW (guide_glossary_view_get_type ())
G_DECLARE_FINAL_TYPE (GuideGlossaryView, guide_glossary_view, GUIDE, GLOSSARY_VIEW, GtkWidget)

GtkWidget *guide_glossary_view_new (GuideContext *context);

G_END_DECLS
