/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "config.h"

#include "guide-attract.h"

#include "guide-box.h"
#include "guide-clinic-card.h"
#include "guide-column-layout.h"
#include "guide-contain-layout.h"
#include "guide-drawing.h"
#include "guide-em.h"
#include "guide-greeting.h"
#include "guide-motion.h"
#include "guide-one-of.h"
#include "guide-poster.h"
#include "guide-prose.h"

#include <math.h>

/* What the screen shows while nobody uses it: a drawing, a greeting, and the
 * button that starts in the language of the greeting. Now and then the next language
 * fades in, and more rarely the next drawing; in between nothing is drawn at all,
 * for this runs day and night, and often without a graphics card. At each turn all
 * of it has wandered by a pixel or two, so that nothing burns into the screen, and
 * nothing ever flashes. With animations off the turns come without a fade. */
struct _GuideAttract
{
  GtkWidget parent_instance;

  GuideContext *context;
  GPtrArray *greetings;
  GtkWidget *poster;
  GtkWidget *stage;       /* the ground on which the pictures stand */
  GtkWidget *pictures[2]; /* the one that shows and the one that comes */
  GtkWidget *welcome, *invitation, *start;
  GtkWidget *start_button;
  guint turn;
  guint step;   /* of the fade, from 0 */
  gint64 begin; /* µs */
  guint turn_id;
  guint fade_id;
};

static const char *const drawings[] = { "cover", "provider", "skin-layers", "visit", "collagen-close", "sun" };

#define TURN_SECONDS 12
#define TURNS_A_PICTURE 4

/* Each step draws the screen once more: without a graphics card that takes a
 * twentieth of a second. */
#define FADE_STEP_MS 80
#define FADE_STEPS 4
#define FADE_STEPS_PICTURE 10

/* In em, but no more of the shorter side of the screen than the margins have. */
#define WANDER 0.5
#define WANDER_SHARE 0.01
#define WANDER_SECONDS 600.0

G_DEFINE_FINAL_TYPE (GuideAttract, guide_attract, GTK_TYPE_WIDGET)

static void
show_greeting (GuideAttract *self,
               guint         turn)
{
  guint i = turn % self->greetings->len;
  const GuideGreeting *greeting = self->greetings->pdata[i];

  guide_one_of_show (GUIDE_ONE_OF (self->welcome), i);
  guide_one_of_show (GUIDE_ONE_OF (self->invitation), i);
  guide_one_of_show (GUIDE_ONE_OF (self->start), i);
  guide_prose_name_button (self->start_button, greeting->start);
}

static GtkWidget *
new_picture (GuideAttract *self,
             guint         turn)
{
  GtkWidget *frame = guide_box_new (guide_column_layout_new (0), "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  const char *name = drawings[turn % G_N_ELEMENTS (drawings)];

  gtk_box_append (GTK_BOX (frame), guide_drawing_new_decorative (guide_context_get_art (self->context), name));
  gtk_widget_add_css_class (frame, "attract-picture");
  gtk_box_append (GTK_BOX (self->stage), frame);

  return frame;
}

static gboolean
is_picture_next (GuideAttract *self)
{
  return (self->turn + 1) % TURNS_A_PICTURE == 0;
}

static void
turn_picture (GuideAttract *self)
{
  gtk_box_remove (GTK_BOX (self->stage), self->pictures[0]);
  self->pictures[0] = self->pictures[1];
  self->pictures[1] = new_picture (self, self->turn / TURNS_A_PICTURE + 2);
  gtk_widget_set_opacity (self->pictures[0], 1);
  gtk_widget_set_opacity (self->pictures[1], 0);
}

static void
take_turn (GuideAttract *self)
{
  if (is_picture_next (self))
    turn_picture (self);
  self->turn++;
  show_greeting (self, self->turn);
  gtk_widget_queue_allocate (GTK_WIDGET (self)); /* it has wandered */
}

static void
set_spoken (GuideAttract *self,
            double        opacity)
{
  gtk_widget_set_opacity (self->welcome, opacity);
  gtk_widget_set_opacity (self->invitation, opacity);
  gtk_widget_set_opacity (self->start, opacity);
}

/* The next picture covers the last one by and by; the words go, and come back in
 * the next language. */
static gboolean
fade_cb (gpointer data)
{
  GuideAttract *self = data;
  guint n_steps = is_picture_next (self) ? FADE_STEPS_PICTURE : FADE_STEPS;
  double done = (double) ++self->step / n_steps;

  g_assert (GUIDE_IS_ATTRACT (self));

  if (self->step == n_steps)
    {
      take_turn (self);
      set_spoken (self, 1);
      self->fade_id = 0;
      return G_SOURCE_REMOVE;
    }

  if (is_picture_next (self))
    gtk_widget_set_opacity (self->pictures[1], done);
  if (self->greetings->len > 1)
    set_spoken (self, fabs (1 - 2 * done));
  if (self->step == n_steps / 2)
    show_greeting (self, self->turn + 1);

  return G_SOURCE_CONTINUE;
}

static gboolean
turn_cb (gpointer data)
{
  GuideAttract *self = data;

  g_assert (GUIDE_IS_ATTRACT (self));

  if (!guide_motion_is_wanted (GTK_WIDGET (self)))
    take_turn (self);
  else if (self->fade_id == 0)
    {
      self->step = 0;
      self->fade_id = g_timeout_add (FADE_STEP_MS, fade_cb, self);
    }

  return G_SOURCE_CONTINUE;
}

static void
guide_attract_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  GuideAttract *self = GUIDE_ATTRACT (widget);
  double most = MIN (guide_em (widget, WANDER), WANDER_SHARE * MIN (width, height));
  double angle = 2 * G_PI * (g_get_monotonic_time () - self->begin) / G_USEC_PER_SEC / WANDER_SECONDS;
  /* By whole pixels: between two of them the clinic's logo would be blurred. */
  graphene_point_t shift = GRAPHENE_POINT_INIT ((float) round (most * sin (angle)),
                                                (float) round (most * (cos (angle * 1.3) - 1) / 2));

  gtk_widget_allocate (self->poster, width, height, -1, gsk_transform_translate (NULL, &shift));
}

static void
guide_attract_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  *minimum = *natural = 0; /* it takes the screen as it is */
}

static void
guide_attract_map (GtkWidget *widget)
{
  GuideAttract *self = GUIDE_ATTRACT (widget);

  GTK_WIDGET_CLASS (guide_attract_parent_class)->map (widget);
  self->turn_id = g_timeout_add_seconds (TURN_SECONDS, turn_cb, self);
}

static void
stop (GuideAttract *self)
{
  g_clear_handle_id (&self->turn_id, g_source_remove);
  g_clear_handle_id (&self->fade_id, g_source_remove);
}

static void
guide_attract_unmap (GtkWidget *widget)
{
  stop (GUIDE_ATTRACT (widget));
  GTK_WIDGET_CLASS (guide_attract_parent_class)->unmap (widget);
}

static void
guide_attract_dispose (GObject *object)
{
  GuideAttract *self = GUIDE_ATTRACT (object);

  stop (self);
  g_clear_pointer (&self->poster, gtk_widget_unparent);
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
  g_assert (GUIDE_IS_ATTRACT (self));

  gtk_widget_activate_action (GTK_WIDGET (self), "kiosk.start", NULL);
}

static void
guide_attract_init (GuideAttract *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->begin = g_get_monotonic_time ();
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect_swapped (click, "released", G_CALLBACK (touched_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/* What is said in each language, in its own direction. */
static void
add_greetings (GuideAttract *self)
{
  self->welcome = guide_one_of_new ();
  self->invitation = guide_one_of_new ();
  self->start = guide_one_of_new ();

  for (guint i = 0; i < self->greetings->len; i++)
    {
      const GuideGreeting *greeting = self->greetings->pdata[i];
      GtkWidget *words[] = { guide_prose_new_heading (greeting->welcome, 1, "attract-title"),
                             guide_prose_new_plain (greeting->invitation, "lead"), guide_prose_new_plain (greeting->start, NULL) };

      for (guint j = 0; j < G_N_ELEMENTS (words); j++)
        gtk_widget_set_direction (words[j], greeting->rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
      g_object_set (words[2], "xalign", 0.5f, "justify", GTK_JUSTIFY_CENTER, NULL);
      guide_one_of_append (GUIDE_ONE_OF (self->welcome), words[0]);
      guide_one_of_append (GUIDE_ONE_OF (self->invitation), words[1]);
      guide_one_of_append (GUIDE_ONE_OF (self->start), words[2]);
    }
}

static GtkWidget *
new_card (GuideAttract *self)
{
  GtkWidget *sign = guide_clinic_card_new_sign (self->context);
  GtkWidget *card = guide_box_new_column (1.0, "attract-card");

  add_greetings (self);
  self->start_button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->start_button), self->start);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->start_button), "kiosk.start");
  gtk_widget_add_css_class (self->start_button, "primary");

  gtk_box_append (GTK_BOX (card), self->welcome);
  gtk_box_append (GTK_BOX (card), self->invitation);
  gtk_box_append (GTK_BOX (card), self->start_button);
  if (sign != NULL)
    gtk_box_append (GTK_BOX (card), sign);

  return card;
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
  self->stage = guide_box_new (guide_contain_layout_new (), "css-name", "stage", "accessible-role",
                               GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  self->pictures[0] = new_picture (self, 0);
  self->pictures[1] = new_picture (self, 1);
  gtk_widget_set_opacity (self->pictures[1], 0);
  self->poster = guide_poster_new (self->stage, new_card (self));
  gtk_widget_set_parent (self->poster, GTK_WIDGET (self));
  show_greeting (self, 0);

  return GTK_WIDGET (self);
}
