/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-art-request.h"
#include "guide-illustration.h"
#include "guide-palette.h"

G_BEGIN_DECLS

/* What is known of one file. */
typedef struct
{
  GuideIllustration *illustration;   /* %NULL where the file cannot be read */
  GError *error;                     /* why the drawing cannot be shown, or %NULL */
  char *sheet;                       /* a GRefString; %NULL until it is needed */
  gboolean warned;
} GuideArtDrawing;

GuideArtRequest guide_art_drawing_choose_step (GuideArtDrawing       *drawing,
                                          const GuideArtRequest *request);

/* The drawings and how they are coloured; for one thread. */
typedef struct _GuideArtLibrary GuideArtLibrary;

GuideArtLibrary *guide_art_library_new  (GuidePalette *palette, const char *prefix);
void             guide_art_library_free (GuideArtLibrary *self);

void guide_art_library_set_colours  (GuideArtLibrary *self, GuideTheme theme, guint tone);
void guide_art_library_note_failure (GuideArtLibrary *self,
                                     const char      *name,
                                     const GError    *error);

GuideArtDrawing *guide_art_library_get       (GuideArtLibrary *self, const char *name);
char            *guide_art_library_get_css (GuideArtLibrary *self, GuideArtDrawing *drawing);

G_END_DECLS
