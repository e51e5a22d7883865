/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-figure"

#include "config.h"

#include "guide-parts-view.h"

#include "guide-arrow-group.h"
#include "guide-box.h"
#include "guide-children.h"
#include "guide-column-layout.h"
#include "guide-digits.h"
#include "guide-drawing.h"
#include "guide-figure-caption.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-leader.h"
#include "guide-marker-layout.h"
#include "guide-prose.h"
#include "guide-text.h"

/* A drawing whose parts can be lit, one at a time: by their numbers on it, or
 * by the rows of the legend under it. */
struct _GuidePartsView
{
  GtkWidget parent_instance;

  GtkWidget *drawing;
  GtkWidget *markers;
  GtkWidget *legend;
  char      *lit; /* id of the part, or NULL */
};

/* Lengths in em. */
#define ROW_WIDTH 14.5
#define ROW_SPACING 0.4

G_DEFINE_FINAL_TYPE (GuidePartsView, guide_parts_view, GTK_TYPE_WIDGET)

/* The buttons of a part know it as their action's target; what is no button of a part knows none. */
static const char *
get_part (GtkWidget *child)
{
  GVariant *target = GTK_IS_BUTTON (child) ? gtk_actionable_get_action_target_value (GTK_ACTIONABLE (child)) : NULL;

  return target != NULL ? g_variant_get_string (target, NULL) : NULL;
}

static void
mark_group (GtkWidget  *group,
            const char *lit)
{
  for (GtkWidget *child = gtk_widget_get_first_child (group); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (get_part (child) != NULL)
      guide_arrow_group_set_here (child, g_strcmp0 (get_part (child), lit) == 0);
}

/* Where there is no room for buttons on the drawing, the number alone, which stands before its button. */
static void
mark_plain (GtkWidget  *markers,
            const char *lit)
{
  for (GtkWidget *child = gtk_widget_get_first_child (markers); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *plain = gtk_widget_get_prev_sibling (child);

      if (get_part (child) != NULL && g_strcmp0 (get_part (child), lit) == 0)
        gtk_widget_add_css_class (plain, "lit");
      else if (get_part (child) != NULL)
        gtk_widget_remove_css_class (plain, "lit");
    }
}

static GtkWidget *
find_button (GtkWidget  *group,
             const char *part)
{
  for (GtkWidget *child = gtk_widget_get_first_child (group); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (g_strcmp0 (get_part (child), part) == 0)
      return child;

  return NULL;
}

static void
light (GuidePartsView *self,
       const char     *part)
{
  g_free (self->lit);
  self->lit = g_strdup (part);

  guide_drawing_set_lit_part (GUIDE_DRAWING (self->drawing), part);
  mark_group (self->markers, part);
  mark_plain (self->markers, part);
  mark_group (self->legend, part);
}

static void
part_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GuidePartsView *self = GUIDE_PARTS_VIEW (widget);
  const char *part = g_variant_get_string (target, NULL);

  light (self, g_strcmp0 (part, self->lit) == 0 ? NULL : part);
}

static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *arguments,
           gpointer   data)
{
  GuidePartsView *self = GUIDE_PARTS_VIEW (widget);
  gboolean was_lit = self->lit != NULL;

  if (was_lit)
    light (self, NULL);

  return was_lit;
}

static void
guide_parts_view_dispose (GObject *object)
{
  GuidePartsView *self = GUIDE_PARTS_VIEW (object);

  guide_children_unparent (GTK_WIDGET (self));
  g_clear_pointer (&self->lit, g_free);

  G_OBJECT_CLASS (guide_parts_view_parent_class)->dispose (object);
}

static void
guide_parts_view_class_init (GuidePartsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_parts_view_dispose;

  gtk_widget_class_install_action (widget_class, "figure.part", "s", part_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_set_css_name (widget_class, "parts");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_parts_view_init (GuidePartsView *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), guide_column_layout_new (0.5));
}

static GtkWidget *
new_number (guint             number,
            GtkAccessibleRole role)
{
  g_autofree char *text = guide_digits_printf ("%u", number);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "accessible-role", role, "halign", GTK_ALIGN_CENTER, "valign",
                                   GTK_ALIGN_CENTER, NULL);

  gtk_widget_add_css_class (label, "disc");

  return label;
}

/* What a screen reader hears of a part: its name, and its sentence after. */
static void
describe (GtkWidget *button,
          GuidePart *part,
          guint      number)
{
  /* Translators: the number of a part of a drawing and its name, as in
   * “1. Outer skin”. */
  g_autofree char *name = guide_digits_printf (_("%u. %s"), number, guide_part_get_title (part));
  g_autofree char *sentence = guide_text_dup_spoken (guide_part_get_text (part));

  guide_prose_name_button (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sentence, -1);
}

static GtkWidget *
new_part_button (GuidePart  *part,
                 guint       number,
                 GtkWidget  *child,
                 const char *css_class)
{
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), child);
  gtk_widget_add_css_class (button, css_class);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", guide_part_get_part (part));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "figure.part");
  guide_arrow_group_set_here (button, FALSE);
  describe (button, part, number);

  return button;
}

static GtkWidget *
new_row (GuidePart *part,
         guint      number)
{
  GtkWidget *words = guide_box_new_column (0.1, NULL);
  /* The words linked have buttons of their own; a link inside a button would
   * be a target in a target. */
  g_autofree char *sentence = guide_text_dup_plain (guide_part_get_text (part));

  gtk_box_append (GTK_BOX (words), guide_prose_new_plain (guide_part_get_title (part), "part-title"));
  if (*sentence != '\0')
    gtk_box_append (GTK_BOX (words), guide_prose_new_plain (sentence, "part-text"));

  return new_part_button (part, number,
                          guide_box_new_lead (0.5, new_number (number, GTK_ACCESSIBLE_ROLE_PRESENTATION), words, NULL), "part");
}

static void
add_marker (GuidePartsView    *self,
            GuideMarkerLayout *layout,
            GuideIllustration *illustration,
            GuidePart         *part,
            guint              number)
{
  GtkWidget *leader = guide_leader_new ();
  /* The legend's rows say the same, so this is only for the eye. */
  GtkWidget *plain = new_number (number, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  GtkWidget *button = new_part_button (part, number, new_number (number, GTK_ACCESSIBLE_ROLE_PRESENTATION), "pin");
  GtkWidget *widgets[] = { leader, plain, button };

  gtk_widget_set_can_target (plain, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (widgets); i++)
    g_object_ref_sink (widgets[i]);
  if (guide_marker_layout_add (layout, illustration, guide_part_get_part (part), leader, plain, button))
    for (guint i = 0; i < G_N_ELEMENTS (widgets); i++)
      guide_arrow_group_append (GUIDE_ARROW_GROUP (self->markers), widgets[i]);
  for (guint i = 0; i < G_N_ELEMENTS (widgets); i++)
    g_object_unref (widgets[i]);
}

static void
add_parts (GuidePartsView *self,
           GuideFigure    *figure,
           GuideArtCache  *art)
{
  GuideMarkerLayout *layout = GUIDE_MARKER_LAYOUT (gtk_widget_get_layout_manager (self->markers));
  GuideIllustration *illustration = guide_art_cache_get_illustration (art, guide_figure_get_drawing (figure), NULL);
  GListModel *children = guide_node_get_children (GUIDE_NODE (figure));
  guint number = 0;

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);

      if (!GUIDE_IS_PART (child))
        continue;
      number++;
      if (illustration != NULL)
        add_marker (self, layout, illustration, GUIDE_PART (child), number);
      guide_arrow_group_append (GUIDE_ARROW_GROUP (self->legend), new_row (GUIDE_PART (child), number));
      guide_drawing_expect (GUIDE_DRAWING (self->drawing), 0, guide_part_get_part (GUIDE_PART (child)));
    }
}

/**
 * guide_parts_view_new:
 * @figure: a figure with parts
 * @art: the drawings
 *
 * Returns: the drawing with its numbers, its caption and its legend
 */
GtkWidget *
guide_parts_view_new (GuideFigure   *figure,
                      GuideArtCache *art)
{
  GuidePartsView *self = g_object_new (GUIDE_TYPE_PARTS_VIEW, NULL);
  GtkWidget *stage = g_object_new (GTK_TYPE_OVERLAY, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  self->drawing = guide_drawing_new (art, guide_figure_get_drawing (figure), guide_figure_get_alt (figure));
  self->markers = guide_arrow_group_new (guide_marker_layout_new (), _("Parts of the drawing"));
  self->legend = guide_arrow_group_new (guide_flow_layout_new_shared (ROW_SPACING, ROW_WIDTH), _("What the numbers mean"));
  gtk_widget_add_css_class (self->markers, "markers");
  gtk_widget_add_css_class (self->legend, "legend");
  add_parts (self, figure, art);

  gtk_overlay_set_child (GTK_OVERLAY (stage), self->drawing);
  gtk_overlay_add_overlay (GTK_OVERLAY (stage), self->markers);
  gtk_widget_set_parent (stage, GTK_WIDGET (self));
  gtk_widget_set_parent (guide_figure_caption_new (figure), GTK_WIDGET (self));
  gtk_widget_set_parent (self->legend, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}

/**
 * guide_parts_view_light:
 * @self: a #GuidePartsView
 * @part: (nullable): id of a part, or %NULL for none
 *
 * Lights a part, in place of any other.
 *
 * Returns: (transfer none) (nullable): its row of the legend
 */
GtkWidget *
guide_parts_view_light (GuidePartsView *self,
                        const char     *part)
{
  g_return_val_if_fail (GUIDE_IS_PARTS_VIEW (self), NULL);

  if (g_strcmp0 (part, self->lit) != 0)
    light (self, part);

  return part != NULL ? find_button (self->legend, part) : NULL;
}
