/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-preview"

#include "config.h"

#include "guide-preview.h"

#include "guide-module.h"

/**
 * guide_preview_new:
 * @path: (type filename): a catalogue that somebody is writing
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): a preview that follows the file, not loaded yet;
 *   %NULL where the module that reads it is not there
 */
GuidePreview *
guide_preview_new (const char *path,
                   GError    **error)
{
  GuidePreviewFunc file_new = guide_module_get (GUIDE_PREVIEW_MODULE, GUIDE_PREVIEW_SYMBOL, error);

  return file_new != NULL ? file_new (path) : NULL;
}

/**
 * guide_preview_load:
 * @self: a #GuidePreview
 *
 * Reads the file again. Where it has a fault, the last good words stay.
 */
void
guide_preview_load (GuidePreview *self)
{
  GUIDE_PREVIEW_GET_CLASS (self)->load (self);
}

/**
 * guide_preview_get_language:
 * @self: a #GuidePreview, loaded
 *
 * Returns: id of the language that the file names
 */
const char *
guide_preview_get_language (GuidePreview *self)
{
  return GUIDE_PREVIEW_GET_CLASS (self)->get_language (self);
}

/**
 * guide_preview_get_folder:
 * @self: a #GuidePreview, loaded
 *
 * Returns: (type filename): where gettext finds the words; another one after each load that
 *   went well, since gettext reads a folder only once
 */
const char *
guide_preview_get_folder (GuidePreview *self)
{
  return GUIDE_PREVIEW_GET_CLASS (self)->get_folder (self);
}

/**
 * guide_preview_get_fault:
 * @self: a #GuidePreview
 *
 * Returns: (nullable): what is wrong with the file, with its line
 */
const char *
guide_preview_get_fault (GuidePreview *self)
{
  return GUIDE_PREVIEW_GET_CLASS (self)->get_fault (self);
}

/**
 * guide_preview_get_n_left:
 * @self: a #GuidePreview
 *
 * Returns: how many strings have no translation yet
 */
int
guide_preview_get_n_left (GuidePreview *self)
{
  return GUIDE_PREVIEW_GET_CLASS (self)->get_n_left (self);
}

/**
 * guide_preview_dup_origin:
 * @self: a #GuidePreview
 * @words: words that stand on the screen
 *
 * Returns: (transfer full) (nullable): the source of the words with context
 *   and note, or %NULL where they are no string of their own
 */
char *
guide_preview_dup_origin (GuidePreview *self,
                          const char   *words)
{
  return GUIDE_PREVIEW_GET_CLASS (self)->dup_origin (self, words);
}
