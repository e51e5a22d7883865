/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Of this type only its class is known here, and by the class it is called: the rest lies
 * in the module. */
typedef struct _GuidePreview GuidePreview;

/**
 * GuidePreviewClass:
 * @load: reads the file again. Where it has a fault, the last good words stay
 * @get_language: id of the language that the file names, once it is loaded
 * @get_folder: (type filename): where gettext finds the words; another one after each load
 *   that went well
 * @get_fault: (nullable): what is wrong with the file, with its line
 * @get_n_left: how many strings have no translation yet
 * @dup_origin: (nullable): the source of words that stand on the screen, with context and
 *   note, or %NULL where they are no string of their own
 *
 * What a preview can do.
 */
typedef struct
{
  GObjectClass parent_class;

  void        (*load)         (GuidePreview *self);
  const char *(*get_language) (GuidePreview *self);
  const char *(*get_folder)   (GuidePreview *self);
  const char *(*get_fault)    (GuidePreview *self);
  int         (*get_n_left)   (GuidePreview *self);
  char       *(*dup_origin)   (GuidePreview *self,
                               const char   *words);
} GuidePreviewClass;

#define GUIDE_PREVIEW_GET_CLASS(self) (G_TYPE_INSTANCE_GET_CLASS ((self), G_TYPE_OBJECT, GuidePreviewClass))

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuidePreview, g_object_unref)

#define GUIDE_PREVIEW_MODULE "preview"
#define GUIDE_PREVIEW_SYMBOL "guide_preview_file_new"

/**
 * GuidePreviewFunc:
 * @path: (type filename): a catalogue that somebody is writing
 *
 * Returns: (transfer full): a preview that follows the file, not loaded yet
 */
typedef GuidePreview *(*GuidePreviewFunc) (const char *path);

GuidePreview *guide_preview_file_new     (const char   *path);

GuidePreview *guide_preview_new          (const char   *path,
                                          GError      **error);
void          guide_preview_load         (GuidePreview *self);
const char   *guide_preview_get_language (GuidePreview *self);
const char   *guide_preview_get_folder   (GuidePreview *self);
const char   *guide_preview_get_fault    (GuidePreview *self);
int           guide_preview_get_n_left   (GuidePreview *self);
char         *guide_preview_dup_origin   (GuidePreview *self,
                                          const char   *words);

G_END_DECLS
