/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "config.h"

#include "guide-sources.h"

#include "guide-date-text.h"
#include "guide-i18n.h"

struct _GuideSource
{
  GuideNode parent_instance;

  char *title;
  char *publisher;
  char *year;
  char *address;
  char *note;
  char *label;
};

G_DEFINE_FINAL_TYPE (GuideSource, guide_source, GUIDE_TYPE_NODE)

static void
guide_source_class_init (GuideSourceClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD_TITLE (GuideSource, title, "title"), GUIDE_FIELD_LINE (GuideSource, publisher, "publisher"),
    GUIDE_FIELD_LINE (GuideSource, year, "year"),    GUIDE_FIELD_KEY (GuideSource, address, "address"),
    GUIDE_FIELD_LINE (GuideSource, note, "note"),    GUIDE_FIELD_TITLE (GuideSource, label, "short"),
  };

  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_source_init (GuideSource *self)
{
}

/**
 * guide_source_get_title:
 * @self: a #GuideSource
 *
 * Returns: its title
 */
const char *
guide_source_get_title (GuideSource *self)
{
  g_return_val_if_fail (GUIDE_IS_SOURCE (self), NULL);

  return self->title;
}

/**
 * guide_source_get_publisher:
 * @self: a #GuideSource
 *
 * Returns: who published it
 */
const char *
guide_source_get_publisher (GuideSource *self)
{
  g_return_val_if_fail (GUIDE_IS_SOURCE (self), NULL);

  return self->publisher;
}

/**
 * guide_source_get_address:
 * @self: a #GuideSource
 *
 * Returns: its address on the web
 */
const char *
guide_source_get_address (GuideSource *self)
{
  g_return_val_if_fail (GUIDE_IS_SOURCE (self), NULL);

  return self->address;
}

/**
 * guide_source_get_note:
 * @self: a #GuideSource
 *
 * Returns: how it was read
 */
const char *
guide_source_get_note (GuideSource *self)
{
  g_return_val_if_fail (GUIDE_IS_SOURCE (self), NULL);

  return self->note;
}

/**
 * guide_source_get_label:
 * @self: a #GuideSource
 *
 * Returns: a short name for the line under a page
 */
const char *
guide_source_get_label (GuideSource *self)
{
  g_return_val_if_fail (GUIDE_IS_SOURCE (self), NULL);

  return self->label;
}

/**
 * guide_source_dup_keyed:
 * @self: a #GuideSource
 *
 * Returns: (transfer full): Pango markup: the short name, by which it is looked up, and its title
 */
char *
guide_source_dup_keyed (GuideSource *self)
{
  g_return_val_if_fail (GUIDE_IS_SOURCE (self), NULL);

  if (self->title == NULL || g_strcmp0 (self->label, self->title) == 0)
    return g_markup_printf_escaped ("<b>%s</b>", self->label);

  return g_markup_printf_escaped ("<b>%s</b> · %s", self->label, self->title);
}

/**
 * guide_source_dup_date:
 * @self: a #GuideSource
 * @read: (nullable): the month in which the sources were read, as 2026-11
 *
 * Returns: (transfer full) (nullable): its year; where it has none, that it has none, and
 *   when it was read; %NULL for what nobody published
 */
char *
guide_source_dup_date (GuideSource *self,
                       const char  *read)
{
  g_autofree char *when = NULL;

  g_return_val_if_fail (GUIDE_IS_SOURCE (self), NULL);

  if (self->year != NULL || self->publisher == NULL || read == NULL)
    return g_strdup (self->year);

  when = guide_date_text_dup_month_said (read);

  /* Translators: in the list of sources, in place of a year; “%s” is a month, as “November 2026”. */
  return g_strdup_printf (_("no date, read in %s"), when);
}

struct _GuideSources
{
  GuideNode parent_instance;

  char *read;
};

G_DEFINE_FINAL_TYPE (GuideSources, guide_sources, GUIDE_TYPE_NODE)

static void
guide_sources_class_init (GuideSourcesClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD_KEY (GuideSources, read, "read"),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_SOURCE;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_sources_init (GuideSources *self)
{
}

/**
 * guide_sources_get_read:
 * @self: a #GuideSources
 *
 * Returns: (nullable): the month in which the sources were read, as 2026-11; said of
 *   those that bear no date of their own
 */
const char *
guide_sources_get_read (GuideSources *self)
{
  g_return_val_if_fail (GUIDE_IS_SOURCES (self), NULL);

  return self->read;
}
