/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Loaded into the kiosk while a test looks at it: AT-SPI tells where things are.
 *
 * A test asks over AT-SPI where a button is, and then has the X server click there, as a
 * hand would. GTK 4.8 answers with the place in the window. From 4.10 on it adds up the
 * places of all ancestors, each told from where its parent's content begins, and leaves out
 * the parents' padding and borders, and by how much a parent is drawn larger: the answer is
 * up to 48 pixels too high, and a click there misses. So here each tells how far in the
 * window it is from its parent, which adds up. Nothing else is changed: what a click does,
 * and where things really are, is the program's.
 */
#include <gtk/gtk.h>

/* The version is asked for since before 4.10 nobody could put another function there,
 * and nobody needs to. */
#if GTK_CHECK_VERSION (4, 10, 0)

#include <math.h>

/* It says of the type alone that it is newer than the floor of the guide. */
G_GNUC_BEGIN_IGNORE_DEPRECATIONS

typedef gboolean (*GetBounds) (GtkAccessible *accessible, int *x, int *y, int *width, int *height);

/* How GTK counts, which is the same for every widget. */
static GetBounds gtk_get_bounds;

static gboolean
get_bounds (GtkAccessible *accessible, int *x, int *y, int *width, int *height)
{
  GtkWidget *widget = GTK_WIDGET (accessible);
  GtkWidget *parent = gtk_widget_get_parent (widget);
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (widget));
  graphene_rect_t own, around;

  if (parent == NULL || window == NULL || !gtk_widget_compute_bounds (widget, window, &own) ||
      !gtk_widget_compute_bounds (parent, window, &around))
    return gtk_get_bounds (accessible, x, y, width, height);

  *x = lround (own.origin.x) - lround (around.origin.x);
  *y = lround (own.origin.y) - lround (around.origin.y);
  *width = lround (own.size.width);
  *height = lround (own.size.height);
  return TRUE;
}

/* Kinds of widget that were made before have a copy of their own; later ones take over ours. */
static void
put_into (GType type)
{
  gpointer class = g_type_class_peek (type);
  GtkAccessibleInterface *interface = class != NULL ? g_type_interface_peek (class, GTK_TYPE_ACCESSIBLE) : NULL;
  g_autofree GType *children = g_type_children (type, NULL);

  if (interface != NULL && interface->get_bounds == gtk_get_bounds)
    interface->get_bounds = get_bounds;
  for (GType *child = children; *child != G_TYPE_INVALID; child++)
    put_into (*child);
}

static gboolean
begin_cb (gpointer data)
{
  GtkAccessibleInterface *interface = g_type_interface_peek (g_type_class_ref (GTK_TYPE_WIDGET), GTK_TYPE_ACCESSIBLE);

  gtk_get_bounds = interface->get_bounds;
  put_into (GTK_TYPE_WIDGET);
  return G_SOURCE_REMOVE;
}

/* Once the main loop runs GTK is there, and nobody has asked for a place yet. */
__attribute__ ((constructor)) static void
wait_for_gtk (void)
{
  g_unsetenv ("LD_PRELOAD");
  g_idle_add_full (G_PRIORITY_HIGH, begin_cb, NULL, NULL);
}

G_GNUC_END_IGNORE_DEPRECATIONS

#endif
