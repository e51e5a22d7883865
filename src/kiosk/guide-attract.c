/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "config.h"

#include "guide-attract.h"

#include "guide-box.h"
#include "guide-clinic-card.h"
#include "guide-column-layout.h"
#include "guide-drawing.h"
#include "guide-em.h"
#include "guide-greeting.h"
#include "guide-height.h"
#include "guide-i18n.h"
#include "guide-prose.h"

#include <math.h>

/* What the screen shows while nobody uses it: a drawing that drifts slowly and
 * gives way to the next, and a greeting in each language in turn. All of it
 * wanders by some pixels, so that nothing burns into the screen, and nothing
 * ever flashes. With animations off only the pictures change, now and then. */
struct _GuideAttract
{
  GtkWidget parent_instance;

  GuideContext *context;
  GPtrArray    *greetings;
  GtkWidget    *stage;       /* the ground on which the pictures stand */
  GtkWidget    *pictures[2]; /* the one that shows and the one that comes */
  GtkWidget    *card;
  GtkWidget    *welcome;
  GtkWidget    *invitation;
  guint         turn;
  gint64        start;      /* µs */
  gint64        turn_start; /* µs */
  guint         frame_id;
};

static const char *const drawings[] = { "cover", "provider", "skin-layers", "visit", "collagen-close", "sun" };

/* Times in seconds, lengths in em. */
#define FRAMES_A_SECOND 15
#define SECONDS_A_TURN 9.0
#define FADE 2.0
#define DRIFT 0.7
#define DRIFT_PERIOD 37.0
#define WANDER 0.5
#define WANDER_PERIOD 600.0
#define MARGIN 2.5
#define PICTURE_SHARE 0.56 /* of the longer side */

G_DEFINE_FINAL_TYPE (GuideAttract, guide_attract, GTK_TYPE_WIDGET)

static gboolean
may_move (GuideAttract *self)
{
  gboolean may = TRUE;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &may, NULL);

  return may;
}

static double
get_seconds (gint64 since)
{
  return (g_get_monotonic_time () - since) / (double) G_USEC_PER_SEC;
}

static void
show_greeting (GuideAttract *self)
{
  const GuideGreeting *greeting = self->greetings->pdata[self->turn % self->greetings->len];
  GtkTextDirection direction = greeting->rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR;

  gtk_widget_set_direction (self->welcome, direction);
  gtk_widget_set_direction (self->invitation, direction);
  gtk_label_set_label (GTK_LABEL (self->welcome), greeting->welcome);
  gtk_label_set_label (GTK_LABEL (self->invitation), greeting->invitation);
}

static GtkWidget *
new_picture (GuideAttract *self,
             guint         turn)
{
  GtkWidget *frame = guide_box_new (guide_column_layout_new (0), "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    NULL);
  const char *name = drawings[turn % G_N_ELEMENTS (drawings)];

  gtk_box_append (GTK_BOX (frame),
                  guide_drawing_new_decorative (guide_context_get_art (self->context), name));
  gtk_widget_add_css_class (frame, "attract-picture");
  gtk_widget_insert_before (frame, GTK_WIDGET (self), self->card);

  return frame;
}

static void
take_turn (GuideAttract *self)
{
  g_clear_pointer (&self->pictures[0], gtk_widget_unparent);
  self->pictures[0] = g_steal_pointer (&self->pictures[1]);
  self->turn++;
  self->turn_start = g_get_monotonic_time ();
  self->pictures[1] = new_picture (self, self->turn + 1);
  gtk_widget_set_opacity (self->pictures[0], 1);
  gtk_widget_set_opacity (self->pictures[1], 0);
  show_greeting (self);
}

/* The next picture comes in during the last seconds of a turn; the words are
 * gone for a moment while they change. */
static void
fade (GuideAttract *self,
      double        seconds_left)
{
  double coming = CLAMP (1 - seconds_left / FADE, 0, 1);
  double spoken = CLAMP (MIN (seconds_left, SECONDS_A_TURN - seconds_left) / (FADE / 2), 0, 1);
  gboolean alone = self->greetings->len == 1;

  gtk_widget_set_opacity (self->pictures[1], coming);
  gtk_widget_set_opacity (self->welcome, alone ? 1 : spoken);
  gtk_widget_set_opacity (self->invitation, alone ? 1 : spoken);
}

static gboolean
frame_cb (gpointer data)
{
  GuideAttract *self = data;
  double into_turn = get_seconds (self->turn_start);

  if (into_turn >= SECONDS_A_TURN)
    {
      take_turn (self);
      into_turn = 0;
    }
  if (!may_move (self))
    return G_SOURCE_CONTINUE;

  fade (self, SECONDS_A_TURN - into_turn);
  gtk_widget_queue_allocate (GTK_WIDGET (self));

  return G_SOURCE_CONTINUE;
}

static void
place (GtkWidget *child,
       int        width,
       int        height,
       double     x,
       double     y)
{
  GskTransform *transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) x, (float) y));

  gtk_widget_allocate (child, MAX (width, 1), MAX (height, 1), -1, transform);
}

/* As large as the area lets it be, in its middle. */
static void
place_picture (GtkWidget             *picture,
               const graphene_rect_t *area,
               double                 dx,
               double                 dy)
{
  int width = area->size.width;
  int height;

  gtk_widget_measure (picture, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  if (height > area->size.height)
    {
      width = width * area->size.height / height;
      gtk_widget_measure (picture, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
    }
  place (picture, width, height, area->origin.x + (area->size.width - width) / 2 + dx,
         area->origin.y + (area->size.height - height) / 2 + dy);
}

static void
place_card (GuideAttract          *self,
            const graphene_rect_t *area,
            double                 dx,
            double                 dy)
{
  int width = area->size.width;
  int height = MIN (guide_height_at (self->card, width), area->size.height);

  place (self->card, width, height, area->origin.x + dx, area->origin.y + (area->size.height - height) / 2 + dy);
}

/* The ground goes to the edges of the screen, however it wanders. */
static void
place_stage (GuideAttract *self,
             int           width,
             int           height,
             double        dx,
             double        dy)
{
  gboolean wide = width > height;
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double over = guide_em (GTK_WIDGET (self), WANDER) + 1;
  double across = wide ? width * PICTURE_SHARE : width, down = wide ? height : height * PICTURE_SHARE;

  place (self->stage, across + 2 * over, down + 2 * over, (wide && rtl ? width - across : 0) - over + dx, dy - over);
}

/* The picture and the words, side by side or one above the other. */
static void
divide (GuideAttract    *self,
        int              width,
        int              height,
        graphene_rect_t *picture,
        graphene_rect_t *card)
{
  double margin = guide_em (GTK_WIDGET (self), MARGIN);
  gboolean wide = width > height;
  double across = wide ? width * PICTURE_SHARE : width, down = wide ? height : height * PICTURE_SHARE;

  graphene_rect_init (picture, margin, margin, across - 2 * margin, down - 2 * margin);
  if (wide)
    graphene_rect_init (card, across + margin, margin, width - across - 2 * margin, height - 2 * margin);
  else
    graphene_rect_init (card, margin, down + margin, width - 2 * margin, height - down - 2 * margin);

  if (wide && gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    {
      picture->origin.x = width - picture->origin.x - picture->size.width;
      card->origin.x = width - card->origin.x - card->size.width;
    }
}

static void
guide_attract_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  GuideAttract *self = GUIDE_ATTRACT (widget);
  double moving = may_move (self) ? get_seconds (self->start) : 0;
  double wander = guide_em (widget, WANDER), drift = guide_em (widget, DRIFT);
  double dx = wander * sin (2 * G_PI * get_seconds (self->start) / WANDER_PERIOD);
  double dy = wander * cos (2 * G_PI * get_seconds (self->start) / WANDER_PERIOD * 1.3);
  graphene_rect_t picture, card;

  divide (self, width, height, &picture, &card);
  place_stage (self, width, height, dx, dy);
  for (guint i = 0; i < G_N_ELEMENTS (self->pictures); i++)
    place_picture (self->pictures[i], &picture, dx + drift * sin (2 * G_PI * moving / DRIFT_PERIOD),
                   dy + drift * sin (2 * G_PI * moving / DRIFT_PERIOD * 0.7));
  place_card (self, &card, dx, dy);
}

static void
guide_attract_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  *minimum = *natural = 0; /* it takes the screen as it is */
}

static void
guide_attract_map (GtkWidget *widget)
{
  GuideAttract *self = GUIDE_ATTRACT (widget);

  GTK_WIDGET_CLASS (guide_attract_parent_class)->map (widget);
  self->frame_id = g_timeout_add (1000 / FRAMES_A_SECOND, frame_cb, self);
}

static void
guide_attract_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&GUIDE_ATTRACT (widget)->frame_id, g_source_remove);
  GTK_WIDGET_CLASS (guide_attract_parent_class)->unmap (widget);
}

static void
guide_attract_dispose (GObject *object)
{
  GuideAttract *self = GUIDE_ATTRACT (object);

  g_clear_handle_id (&self->frame_id, g_source_remove);
  g_clear_pointer (&self->pictures[0], gtk_widget_unparent);
  g_clear_pointer (&self->pictures[1], gtk_widget_unparent);
  g_clear_pointer (&self->card, gtk_widget_unparent);
  g_clear_pointer (&self->stage, gtk_widget_unparent);
  g_clear_pointer (&self->greetings, g_ptr_array_unref);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (guide_attract_parent_class)->dispose (object);
}

static void
guide_attract_class_init (GuideAttractClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_attract_dispose;
  widget_class->measure = guide_attract_measure;
  widget_class->size_allocate = guide_attract_size_allocate;
  widget_class->map = guide_attract_map;
  widget_class->unmap = guide_attract_unmap;
  gtk_widget_class_set_css_name (widget_class, "attract");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
touched_cb (GuideAttract *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "kiosk.start", NULL);
}

static void
guide_attract_init (GuideAttract *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->start = self->turn_start = g_get_monotonic_time ();
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect_swapped (click, "released", G_CALLBACK (touched_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
add_card (GuideAttract *self)
{
  GuideClinic *clinic = guide_context_get_clinic (self->context);
  GtkWidget *start = gtk_button_new_with_label (C_("kiosk", "Start"));

  self->card = guide_box_new (guide_column_layout_new (1.0), NULL);
  self->welcome = guide_prose_new_heading (NULL, 1, "attract-title");
  self->invitation = guide_prose_new_plain (NULL, "lead");
  gtk_widget_add_css_class (self->card, "attract-card");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (start), "kiosk.start");
  gtk_widget_add_css_class (start, "primary");

  gtk_box_append (GTK_BOX (self->card), self->welcome);
  gtk_box_append (GTK_BOX (self->card), self->invitation);
  gtk_box_append (GTK_BOX (self->card), start);
  if (clinic != NULL && guide_clinic_get_name (clinic) != NULL)
    gtk_box_append (GTK_BOX (self->card), guide_clinic_card_new_sign (self->context));
  gtk_widget_set_parent (self->card, GTK_WIDGET (self));
}

/**
 * guide_attract_new:
 * @context: what the views share
 * @greetings: (element-type GuideGreeting): a greeting a language
 *
 * Returns: the screen that waits for somebody to touch it
 */
GtkWidget *
guide_attract_new (GuideContext *context,
                   GPtrArray    *greetings)
{
  GuideAttract *self = g_object_new (GUIDE_TYPE_ATTRACT, NULL);

  self->context = g_object_ref (context);
  self->greetings = g_ptr_array_ref (greetings);
  self->stage = g_object_new (GTK_TYPE_BOX, "css-name", "stage", "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                              NULL);
  gtk_widget_set_parent (self->stage, GTK_WIDGET (self));
  add_card (self);
  self->pictures[0] = new_picture (self, 0);
  self->pictures[1] = new_picture (self, 1);
  gtk_widget_set_opacity (self->pictures[1], 0);
  show_greeting (self);

  return GTK_WIDGET (self);
}
