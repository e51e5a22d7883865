/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-shell"

#include "config.h"

#include "guide-panel.h"

#include "guide-box.h"
#include "guide-em.h"
#include "guide-height.h"
#include "guide-i18n.h"
#include "guide-prose.h"
#include "guide-scroller.h"

/* A sheet over the screen, inside the one window: a choice to make or a word
 * to look for. A touch beside it or Escape closes it. */
struct _GuidePanel
{
  GtkWidget parent_instance;

  GtkWidget *sheet;
  GtkWidget *tools; /* at the end of its head */
  GtkWidget *scroller;
  gboolean   pressed_beside; /* whether the button or finger went down beside the sheet */
};

/* Lengths in em. */
#define WIDTH 34
#define MARGIN 0.5
#define HEAD_GAP 0.6

G_DEFINE_FINAL_TYPE (GuidePanel, guide_panel, GTK_TYPE_WIDGET)

static void
guide_panel_measure (GtkWidget     *widget,
                     GtkOrientation orientation,
                     int            for_size,
                     int           *minimum,
                     int           *natural,
                     int           *minimum_baseline,
                     int           *natural_baseline)
{
  *minimum = *natural = 0; /* it lies over what is there and asks for nothing */
}

static void
guide_panel_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline)
{
  GuidePanel *self = GUIDE_PANEL (widget);
  int margin = guide_em (widget, MARGIN);
  int sheet_width = MIN (width - 2 * margin, guide_em (widget, WIDTH));
  int sheet_height = MIN (guide_height_at (self->sheet, sheet_width), height - 2 * margin);

  gtk_widget_size_allocate (
    self->sheet, &(GtkAllocation) { (width - sheet_width) / 2, (height - sheet_height) / 3 + margin / 2, sheet_width, sheet_height },
    -1);
}

static gboolean
is_beside (GuidePanel *self,
           double      x,
           double      y)
{
  return gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT) == GTK_WIDGET (self);
}

static void
pressed_cb (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y,
            GuidePanel      *self)
{
  g_assert (GUIDE_IS_PANEL (self));

  self->pressed_beside = is_beside (self, x, y);
}

/* Not when it goes down: what lies under the sheet would get the other half of the
 * touch, and GTK from 4.18 on warns of that. */
static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           x,
             double           y,
             GuidePanel      *self)
{
  g_assert (GUIDE_IS_PANEL (self));

  if (self->pressed_beside && is_beside (self, x, y))
    gtk_widget_activate_action (GTK_WIDGET (self), "guide.close-panel", NULL);
}

/* The focus goes to what the sheet is for; its close button is one step back. */
static gboolean
guide_panel_grab_focus (GtkWidget *widget)
{
  GuidePanel *self = GUIDE_PANEL (widget);

  return gtk_widget_child_focus (self->scroller, GTK_DIR_TAB_FORWARD) || gtk_widget_child_focus (self->sheet, GTK_DIR_TAB_FORWARD);
}

/* Tab goes through all of it: a widget that hands on its focus would do so again
 * each time round, and Tab would never come to the close button. */
static gboolean
guide_panel_focus (GtkWidget       *widget,
                   GtkDirectionType direction)
{
  return gtk_widget_child_focus (GUIDE_PANEL (widget)->sheet, direction);
}

static void
guide_panel_dispose (GObject *object)
{
  GuidePanel *self = GUIDE_PANEL (object);

  g_clear_pointer (&self->sheet, gtk_widget_unparent);

  G_OBJECT_CLASS (guide_panel_parent_class)->dispose (object);
}

static void
guide_panel_class_init (GuidePanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_panel_dispose;
  widget_class->measure = guide_panel_measure;
  widget_class->size_allocate = guide_panel_size_allocate;
  widget_class->grab_focus = guide_panel_grab_focus;
  widget_class->focus = guide_panel_focus;
  gtk_widget_class_set_css_name (widget_class, "panel");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
}

static void
guide_panel_init (GuidePanel *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/* A scrolled window does not know how high its content is at the width it gets,
 * so the sheet asks the content itself. */
static int
get_content_height (GtkWidget *scroller,
                    int        width)
{
  GtkWidget *content = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller));
  return guide_height_at (content, width);
}

static int
get_head_height (GtkWidget *sheet,
                 int        width)
{
  return guide_height_at (gtk_widget_get_first_child (sheet), width) + guide_em (sheet, HEAD_GAP);
}

static GtkSizeRequestMode
get_sheet_request_mode (GtkWidget *sheet)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_sheet (GtkWidget     *sheet,
               GtkOrientation orientation,
               int            for_size,
               int           *minimum,
               int           *natural,
               int           *minimum_baseline,
               int           *natural_baseline)
{
  int width = for_size < 0 ? guide_em (sheet, WIDTH) : for_size;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = 0;
  else
    {
      *minimum = get_head_height (sheet, width);
      *natural = *minimum + get_content_height (gtk_widget_get_last_child (sheet), width);
    }
}

static void
allocate_sheet (GtkWidget *sheet,
                int        width,
                int        height,
                int        baseline)
{
  int head = get_head_height (sheet, width);

  gtk_widget_size_allocate (gtk_widget_get_first_child (sheet), &(GtkAllocation) { 0, 0, width, head - guide_em (sheet, HEAD_GAP) },
                            -1);
  gtk_widget_size_allocate (gtk_widget_get_last_child (sheet), &(GtkAllocation) { 0, head, width, MAX (0, height - head) }, -1);
}

static GtkWidget *
new_head_button (const char *icon,
                 const char *words,
                 const char *action)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "icon");
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  guide_prose_name_button (button, words);

  return button;
}

static GtkWidget *
new_head (GuidePanel *self,
          const char *title)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *heading = guide_prose_new_heading (title, 1, "panel-title");

  gtk_widget_set_hexpand (heading, TRUE);
  gtk_box_append (GTK_BOX (head), heading);
  self->tools = g_object_new (GUIDE_TYPE_BOX, NULL); /* its order of focus is that of reading, on every release */
  gtk_box_append (GTK_BOX (self->tools), new_head_button ("guide-close-symbolic", _("Close"), "guide.close-panel"));
  gtk_box_append (GTK_BOX (head), self->tools);

  return head;
}

/**
 * guide_panel_new:
 * @title: its title
 * @content: what it holds; it scrolls where it is too high
 *
 * Returns: a sheet to lay over the screen
 */
GtkWidget *
guide_panel_new (const char *title,
                 GtkWidget  *content)
{
  GuidePanel *self = g_object_new (GUIDE_TYPE_PANEL, NULL);

  self->scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, NULL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), content);
  guide_scroller_hide_bars (GTK_SCROLLED_WINDOW (self->scroller));
  self->sheet = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_layout_manager (self->sheet, gtk_custom_layout_new (get_sheet_request_mode, measure_sheet, allocate_sheet));
  gtk_widget_add_css_class (self->sheet, "sheet");
  gtk_box_append (GTK_BOX (self->sheet), new_head (self, title));
  gtk_box_append (GTK_BOX (self->sheet), self->scroller);
  gtk_widget_set_parent (self->sheet, GTK_WIDGET (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, GTK_ACCESSIBLE_PROPERTY_MODAL, TRUE,
                                  -1);

  return GTK_WIDGET (self);
}

/**
 * guide_panel_offer_aloud:
 * @self: a #GuidePanel
 *
 * Puts a button beside its title that has the sheet read aloud: what lies under a sheet, as
 * the bar with that button, cannot be touched.
 */
void
guide_panel_offer_aloud (GuidePanel *self)
{
  g_return_if_fail (GUIDE_IS_PANEL (self));

  gtk_box_prepend (GTK_BOX (self->tools), new_head_button ("guide-speak-symbolic", _("Read to me"), "guide.read-aloud"));
}

/**
 * guide_panel_set_upright:
 * @self: a #GuidePanel
 * @upright: whether there is hardly room for a long word of its title and one button beside it
 *
 * Puts its buttons one under the other then, with the one that closes it on top.
 */
void
guide_panel_set_upright (GuidePanel *self,
                         gboolean    upright)
{
  GtkBox *tools;
  GtkWidget *first, *last;

  g_return_if_fail (GUIDE_IS_PANEL (self));

  tools = GTK_BOX (self->tools);
  first = gtk_widget_get_first_child (self->tools);
  last = gtk_widget_get_last_child (self->tools);
  if (first == last || upright == (gtk_orientable_get_orientation (GTK_ORIENTABLE (tools)) == GTK_ORIENTATION_VERTICAL))
    return;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (tools), upright ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_reorder_child_after (tools, first, last);
}

/**
 * guide_panel_scroll:
 * @self: a #GuidePanel
 * @screens: how far, in heights of what is seen of it; below 0 to the top
 *
 * Returns: whether there was anything left to scroll to
 */
gboolean
guide_panel_scroll (GuidePanel *self,
                    double      screens)
{
  g_return_val_if_fail (GUIDE_IS_PANEL (self), FALSE);

  return guide_scroller_scroll (GTK_SCROLLED_WINDOW (self->scroller), screens);
}
