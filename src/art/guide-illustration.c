/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-art"

#include "guide-illustration.h"

#include "guide-art-scan.h"

/**
 * GuideIllustration:
 *
 * One drawing as it came from its file, and what its ids tell: its parts,
 * where their markers stand, how many steps it shows.
 *
 * An illustration never changes once it is made; any thread may read it.
 * [class@ArtPlate] draws it.
 */

/* Nobody draws a page so long and thin; pixels without end can be asked for so. */
#define MIN_ASPECT 0.25
#define MAX_ASPECT 4.0

struct _GuideIllustration
{
  GObject parent_instance;

  char       *name;
  GBytes     *svg;
  double      aspect;
  guint       n_steps;
  GStrv       parts;
  GStrv       classes;
  GHashTable *ids;    /* a set of char * */
  GHashTable *points; /* char * to graphene_point_t * */
};

G_DEFINE_FINAL_TYPE (GuideIllustration, guide_illustration, G_TYPE_OBJECT)

G_DEFINE_QUARK (guide-art-error-quark, guide_art_error)

static gboolean
check_size (const char *name,
            GBytes     *svg,
            GError    **error)
{
  gsize size = g_bytes_get_size (svg);

  if (size == 0)
    g_set_error (error, GUIDE_ART_ERROR, GUIDE_ART_ERROR_BROKEN, "drawing “%s”: the file is empty", name);
  else if (size > GUIDE_ILLUSTRATION_MAX_BYTES)
    g_set_error (error, GUIDE_ART_ERROR, GUIDE_ART_ERROR_TOO_LARGE,
                 "drawing “%s”: the file has %" G_GSIZE_FORMAT " bytes, more than %u", name, size, GUIDE_ILLUSTRATION_MAX_BYTES);

  return size > 0 && size <= GUIDE_ILLUSTRATION_MAX_BYTES;
}

static gboolean
take_canvas (GuideIllustration     *self,
             const graphene_rect_t *box,
             GError               **error)
{
  if (box->size.width > 0.0f && box->size.height > 0.0f)
    self->aspect = (double) box->size.width / (double) box->size.height;
  if (self->aspect >= MIN_ASPECT && self->aspect <= MAX_ASPECT)
    return TRUE;

  g_set_error (error, GUIDE_ART_ERROR, GUIDE_ART_ERROR_BROKEN,
               "drawing “%s”: the canvas must have a size, and be at most four times as long as "
               "it is wide; its viewBox says %g x %g",
               self->name, (double) box->size.width, (double) box->size.height);

  return FALSE;
}

static void
count_steps (GuideIllustration *self)
{
  g_autofree char *id = g_strdup ("step-1");

  while (g_hash_table_contains (self->ids, id))
    {
      self->n_steps++;
      g_free (id);
      id = g_strdup_printf ("step-%u", self->n_steps + 1);
    }
}

/* The parts are numbered on screen as their anchors follow in the file. */
static void
list_parts (GuideIllustration *self,
            GPtrArray         *ids)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();

  for (guint i = 0; i < ids->len; i++)
    {
      const char *id = g_ptr_array_index (ids, i);

      if (g_str_has_prefix (id, "at-") && g_hash_table_contains (self->ids, id + strlen ("at-")))
        g_ptr_array_add (parts, g_strdup (id + strlen ("at-")));
    }
  g_ptr_array_add (parts, NULL);
  self->parts = (GStrv) g_ptr_array_steal (parts, NULL);
}

static GStrv
list_set (GHashTable *set)
{
  GStrv list = (GStrv) g_hash_table_get_keys_as_array (set, NULL);

  for (guint i = 0; list[i] != NULL; i++)
    list[i] = g_strdup (list[i]);

  return list;
}

static void
take_scan (GuideIllustration *self,
           GuideArtScan      *scan)
{
  for (guint i = 0; i < scan->ids->len; i++)
    g_hash_table_add (self->ids, g_strdup (g_ptr_array_index (scan->ids, i)));
  self->points = g_hash_table_ref (scan->points);
  self->classes = list_set (scan->classes);
  count_steps (self);
  list_parts (self, scan->ids);
}

static void
guide_illustration_finalize (GObject *object)
{
  GuideIllustration *self = GUIDE_ILLUSTRATION (object);

  g_free (self->name);
  g_clear_pointer (&self->svg, g_bytes_unref);
  g_strfreev (self->parts);
  g_strfreev (self->classes);
  g_hash_table_unref (self->ids);
  g_clear_pointer (&self->points, g_hash_table_unref);

  G_OBJECT_CLASS (guide_illustration_parent_class)->finalize (object);
}

static void
guide_illustration_class_init (GuideIllustrationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_illustration_finalize;
}

static void
guide_illustration_init (GuideIllustration *self)
{
  self->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * guide_illustration_new:
 * @name: what the drawing is called
 * @svg: the bytes of its file
 * @error: return location for an error of the domain %GUIDE_ART_ERROR
 *
 * Reads the ids of a drawing. Nothing is drawn yet.
 *
 * Returns: (transfer full) (nullable): the illustration, or %NULL
 */
GuideIllustration *
guide_illustration_new (const char *name,
                        GBytes     *svg,
                        GError    **error)
{
  g_autoptr (GuideIllustration) self = g_object_new (GUIDE_TYPE_ILLUSTRATION, NULL);
  g_autoptr (GuideArtScan) scan = NULL;
  g_autoptr (GError) reason = NULL;

  g_return_val_if_fail (name != NULL && svg != NULL, NULL);

  self->name = g_strdup (name);
  self->svg = g_bytes_ref (svg);
  if (!check_size (name, svg, error))
    return NULL;

  scan = guide_art_scan_new (svg, &reason);
  if (scan == NULL)
    {
      g_set_error (error, GUIDE_ART_ERROR, GUIDE_ART_ERROR_BROKEN, "drawing “%s”: %s", name, reason->message);
      return NULL;
    }
  if (!take_canvas (self, &scan->box, error))
    return NULL;
  take_scan (self, scan);

  return g_steal_pointer (&self);
}

/**
 * guide_illustration_get_name:
 * @self: an illustration
 *
 * Gets what the drawing is called: its file without ".svg".
 *
 * Returns: (transfer none): the name
 */
const char *
guide_illustration_get_name (GuideIllustration *self)
{
  g_return_val_if_fail (GUIDE_IS_ILLUSTRATION (self), NULL);

  return self->name;
}

/**
 * guide_illustration_get_bytes:
 * @self: an illustration
 *
 * Gets the bytes of the file.
 *
 * Returns: (transfer none): the bytes
 */
GBytes *
guide_illustration_get_bytes (GuideIllustration *self)
{
  g_return_val_if_fail (GUIDE_IS_ILLUSTRATION (self), NULL);

  return self->svg;
}

/**
 * guide_illustration_get_aspect:
 * @self: an illustration
 *
 * Gets the shape of the canvas: its width divided by its height.
 *
 * Returns: the aspect, from 0.25 to 4
 */
double
guide_illustration_get_aspect (GuideIllustration *self)
{
  g_return_val_if_fail (GUIDE_IS_ILLUSTRATION (self), 1.0);

  return self->aspect;
}

/**
 * guide_illustration_get_n_steps:
 * @self: an illustration
 *
 * Counts the steps that the drawing shows: the layers step-1, step-2, …
 *
 * Returns: how many; 0 where the drawing has no steps
 */
guint
guide_illustration_get_n_steps (GuideIllustration *self)
{
  g_return_val_if_fail (GUIDE_IS_ILLUSTRATION (self), 0);

  return self->n_steps;
}

/**
 * guide_illustration_get_parts:
 * @self: an illustration
 *
 * Lists the parts that a marker can stand on, in the order of their anchors.
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids of the parts
 */
const char *const *
guide_illustration_get_parts (GuideIllustration *self)
{
  g_return_val_if_fail (GUIDE_IS_ILLUSTRATION (self), NULL);

  return (const char *const *) self->parts;
}

/**
 * guide_illustration_get_classes:
 * @self: an illustration
 *
 * Lists the classes that occur in the drawing, in no order.
 *
 * Returns: (transfer none) (array zero-terminated=1): the classes
 */
const char *const *
guide_illustration_get_classes (GuideIllustration *self)
{
  g_return_val_if_fail (GUIDE_IS_ILLUSTRATION (self), NULL);

  return (const char *const *) self->classes;
}

static gboolean
get_point (GuideIllustration *self,
           const char        *before,
           const char        *part,
           graphene_point_t  *out_point)
{
  g_autofree char *id = g_strconcat (before, part, NULL);
  const graphene_point_t *point = g_hash_table_lookup (self->points, id);

  if (point != NULL)
    *out_point = *point;

  return point != NULL;
}

/**
 * guide_illustration_get_anchor:
 * @self: an illustration
 * @part: the id of a part
 * @out_point: (out caller-allocates): return location for the point
 *
 * Finds a point upon a part: the middle of its `at-PART`, from 0, 0 at the
 * upper left of the canvas to 1, 1 at the lower right.
 *
 * Returns: whether the part has an anchor
 */
gboolean
guide_illustration_get_anchor (GuideIllustration *self,
                               const char        *part,
                               graphene_point_t  *out_point)
{
  g_return_val_if_fail (GUIDE_IS_ILLUSTRATION (self) && part != NULL, FALSE);
  g_return_val_if_fail (out_point != NULL, FALSE);

  return get_point (self, "at-", part, out_point);
}

/**
 * guide_illustration_get_marker:
 * @self: an illustration
 * @part: the id of a part
 * @out_point: (out caller-allocates): return location for the point
 *
 * Finds where the number of a part stands: the middle of its `to-PART`, which
 * a thin part has beside it, and else its anchor. A line may lead from the
 * number to the anchor.
 *
 * Returns: whether the part has an anchor
 */
gboolean
guide_illustration_get_marker (GuideIllustration *self,
                               const char        *part,
                               graphene_point_t  *out_point)
{
  g_return_val_if_fail (GUIDE_IS_ILLUSTRATION (self) && part != NULL, FALSE);
  g_return_val_if_fail (out_point != NULL, FALSE);

  return get_point (self, "to-", part, out_point) || get_point (self, "at-", part, out_point);
}

/**
 * guide_illustration_choose_step:
 * @self: an illustration
 * @step: a step that somebody asked for
 *
 * Tells which step is shown for @step: 0 means the first, where there are any.
 *
 * Returns: the step to show, which may be beyond the last
 */
guint
guide_illustration_choose_step (GuideIllustration *self,
                                guint              step)
{
  g_return_val_if_fail (GUIDE_IS_ILLUSTRATION (self), step);

  return step == 0 && self->n_steps > 0 ? 1 : step;
}

/**
 * guide_illustration_dup_part_layers:
 * @self: an illustration
 * @part: the id of a part
 *
 * Lists the groups that make up a part: PART, PART-2, PART-3, … They lie
 * before and behind other things, and are lit together.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids, each with "#"
 *   before it; none where there is no such part
 */
char **
guide_illustration_dup_part_layers (GuideIllustration *self,
                                    const char        *part)
{
  g_autoptr (GStrvBuilder) layers = g_strv_builder_new ();
  g_autofree char *id = g_strconcat ("#", part, NULL);

  g_return_val_if_fail (GUIDE_IS_ILLUSTRATION (self) && part != NULL, NULL);

  for (guint n = 2; g_hash_table_contains (self->ids, id + 1); n++)
    {
      g_strv_builder_add (layers, id);
      g_free (id);
      id = g_strdup_printf ("#%s-%u", part, n);
    }

  return g_strv_builder_end (layers);
}
