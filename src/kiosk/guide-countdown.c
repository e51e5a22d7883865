/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "config.h"

#include "guide-countdown.h"

#include "guide-box.h"
#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-prose.h"

/* The cover that asks whether somebody is still there. Two buttons and nothing
 * else, so that a stranger does not land in the last one's page. */
struct _GuideCountdown
{
  GuideCover parent_instance;

  GtkWidget *number;
  GtkWidget *sentence;
  GtkWidget *go_on;
};

/* A screen reader says a button anew when its name changes, so not too often. */
#define SAY_EVERY_SECONDS 10

G_DEFINE_FINAL_TYPE (GuideCountdown, guide_countdown, GUIDE_TYPE_COVER)

static void
follow_clock (GuideCountdown *self,
              GParamSpec     *pspec,
              GuideIdleClock *clock)
{
  int left = guide_idle_clock_get_seconds_left (clock);
  g_autofree char *number = guide_digits_printf ("%d", left);
  g_autofree char *sentence = guide_digits_printf (
    /* Translators: stands under the number itself, which counts down. */
    ngettext ("In %d second the guide forgets this visit and starts new.",
              "In %d seconds the guide forgets this visit and starts new.", left),
    left);

  if (left == 0)
    return;

  gtk_label_set_label (GTK_LABEL (self->number), number);
  gtk_label_set_label (GTK_LABEL (self->sentence), sentence);

  if (left % SAY_EVERY_SECONDS == 0)
    {
      /* Translators: the name of the button “Go on”, with the sentence before it. */
      g_autofree char *name = g_strdup_printf (_("Go on. %s"), sentence);

      guide_prose_name_button (self->go_on, name);
    }
}

static void
guide_countdown_class_init (GuideCountdownClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "countdown");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ALERT_DIALOG);
}

static void
guide_countdown_init (GuideCountdown *self)
{
  GtkWidget *buttons = guide_box_new_flow (0.8, 0, NULL);
  GtkWidget *column = guide_box_new_column (0.8, NULL);
  /* Translators: asked where nobody has touched the screen for a while. */
  const char *question = _("Are you still there?");

  self->number = guide_prose_new_plain (NULL, "countdown-number");
  self->sentence = guide_prose_new_plain (NULL, "lead");
  /* Translators: a button: I am still here, the visit goes on. */
  self->go_on = guide_cover_new_button (_("Go on"), "kiosk.go-on", "primary");

  gtk_box_append (GTK_BOX (column), guide_prose_new_heading (question, 1, "hero-title"));
  gtk_box_append (GTK_BOX (column), self->number);
  gtk_box_append (GTK_BOX (column), self->sentence);
  gtk_box_append (GTK_BOX (buttons), self->go_on);
  /* Translators: a button: the next visitor begins, all of this visit is forgotten. */
  gtk_box_append (GTK_BOX (buttons), guide_cover_new_button (_("Start new"), "kiosk.finish", "secondary"));
  gtk_box_append (GTK_BOX (column), buttons);
  guide_cover_set_content (GUIDE_COVER (self), question, column);
}

/**
 * guide_countdown_new:
 * @clock: the clock, which counts down
 *
 * Returns: a cover with the seconds left
 */
GtkWidget *
guide_countdown_new (GuideIdleClock *clock)
{
  GuideCountdown *self = g_object_new (GUIDE_TYPE_COUNTDOWN, NULL);

  g_signal_connect_object (clock, "notify::seconds-left", G_CALLBACK (follow_clock), self, G_CONNECT_SWAPPED);
  follow_clock (self, NULL, clock);

  return GTK_WIDGET (self);
}
