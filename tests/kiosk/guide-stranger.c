/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-stranger.h"

#include "guide-session.h"

/* A visit has two halves. In the first the visits take turns: each language, each
 * size of the text and each place of the guide is seen to its end in every
 * combination. So what is made once and kept, as the letters of a font are, has
 * been made when all turns were taken, and what grows after that is a leak. In the
 * second half the stranger presses, moves and scrolls whatever is there. */

#define PLACES_A_VISIT 2
#define WHIMS_MAX 12
#define SCROLLS_MAX 20

#define N_SIZES ((GUIDE_TEXT_SIZE_MAX - GUIDE_TEXT_SIZE_MIN) / GUIDE_TEXT_SIZE_STEP + 1)

static const char *const places[] = { GUIDE_PLACE_HOME,     GUIDE_PLACE_QUIZ,     GUIDE_PLACE_SELF_CHECK,
                                      GUIDE_PLACE_COMPARE,  GUIDE_PLACE_MY_VISIT, GUIDE_PLACE_GLOSSARY,
                                      GUIDE_PLACE_SOURCES,  GUIDE_PLACE_ABOUT,    GUIDE_PLACE_TAKE_HOME };

static GuideContext *
get_context (GuideStranger *self)
{
  return guide_window_get_context (self->inside->window);
}

static const char *const *
get_pages (GuideStranger *self)
{
  return (const char *const *) guide_book_get_page_ids (guide_context_get_book (get_context (self)));
}

guint
guide_stranger_count_places (GuideStranger *self)
{
  return G_N_ELEMENTS (places) + g_strv_length ((GStrv) get_pages (self));
}

static guint
count_languages (GuideStranger *self)
{
  return g_strv_length ((GStrv) guide_context_get_languages (get_context (self)));
}

/* How many visits it takes until everybody's turn has come. */
guint
guide_stranger_count_rounds (GuideStranger *self)
{
  guint shares = (guide_stranger_count_places (self) + PLACES_A_VISIT - 1) / PLACES_A_VISIT;

  return shares * count_languages (self) * N_SIZES;
}

const char *
guide_stranger_get_place (GuideStranger *self,
                          guint          number)
{
  guint i = number % guide_stranger_count_places (self);

  return i < G_N_ELEMENTS (places) ? places[i] : get_pages (self)[i - G_N_ELEMENTS (places)];
}

static gboolean
is_scroller (GtkWidget *widget)
{
  return GTK_IS_SCROLLED_WINDOW (widget);
}

/* The way out is taken in the end, and the lock of the door is for the staff. */
static gboolean
is_handle (GtkWidget *widget)
{
  return (GTK_IS_BUTTON (widget) || GTK_IS_CHECK_BUTTON (widget) || GTK_IS_RANGE (widget)) &&
         gtk_widget_is_sensitive (widget) && !gtk_widget_has_css_class (widget, "finish");
}

/* Screen by screen, so that all of it is drawn. */
static void
scroll_to_end (GuideStranger *self)
{
  g_autoptr (GPtrArray) scrollers = guide_inside_gather (self->inside, is_scroller);
  GtkAdjustment *adjustment;
  double screen;

  if (scrollers->len == 0)
    return;

  adjustment = gtk_scrolled_window_get_vadjustment (scrollers->pdata[0]);
  screen = gtk_adjustment_get_page_size (adjustment);
  for (guint i = 0; i < SCROLLS_MAX; i++)
    {
      if (gtk_adjustment_get_value (adjustment) >= gtk_adjustment_get_upper (adjustment) - screen)
        return;
      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + screen);
      guide_inside_settle (self->inside->step_ms);
    }
}

static void
take_turn (GuideStranger *self,
           guint          number)
{
  guint shares = (guide_stranger_count_places (self) + PLACES_A_VISIT - 1) / PLACES_A_VISIT;
  guint share = number / (count_languages (self) * N_SIZES) % shares;

  for (guint i = 0; i < PLACES_A_VISIT; i++)
    {
      self->doing = g_intern_string (guide_stranger_get_place (self, share * PLACES_A_VISIT + i));
      guide_inside_act (self->inside, "guide.go", self->doing);
      scroll_to_end (self);
    }
}

static void
move_range (GuideStranger *self,
            GtkRange      *range)
{
  GtkAdjustment *adjustment = gtk_range_get_adjustment (range);

  gtk_range_set_value (range, g_rand_double_range (self->chance, gtk_adjustment_get_lower (adjustment),
                                                   gtk_adjustment_get_upper (adjustment) + 0.001));
  guide_inside_settle (self->inside->step_ms);
}

static void
follow_whim (GuideStranger *self)
{
  g_autoptr (GPtrArray) handles = guide_inside_gather (self->inside, is_handle);
  GtkWidget *handle;

  if (handles->len == 0)
    return;

  handle = handles->pdata[g_rand_int_range (self->chance, 0, handles->len)];
  self->doing = gtk_widget_get_css_name (handle);
  if (GTK_IS_RANGE (handle))
    move_range (self, GTK_RANGE (handle));
  else if (GTK_IS_CHECK_BUTTON (handle))
    gtk_check_button_set_active (GTK_CHECK_BUTTON (handle), !gtk_check_button_get_active (GTK_CHECK_BUTTON (handle)));
  else
    guide_inside_press (self->inside, handle);
}

static void
choose (GuideStranger *self,
        guint          number)
{
  guint n_languages = count_languages (self);

  self->doing = "choosing";
  guide_inside_act (self->inside, "kiosk.start", NULL);
  guide_inside_act (self->inside, "kiosk.language",
                    guide_context_get_languages (get_context (self))[number % n_languages]);
  g_object_set (guide_context_get_session (get_context (self)), "text-size",
                GUIDE_TEXT_SIZE_MIN + (int) (number / n_languages % N_SIZES) * GUIDE_TEXT_SIZE_STEP, NULL);
  guide_inside_act (self->inside, "kiosk.enter", NULL);
}

/* The next visitor is another session. */
static void
leave (GuideStranger *self)
{
  g_autoptr (GuideSession) session = g_object_ref (guide_context_get_session (get_context (self)));

  self->doing = "leaving";
  guide_inside_act (self->inside, "kiosk.finish", NULL);
  while (guide_context_get_session (get_context (self)) == session)
    guide_inside_settle (self->inside->step_ms);
  guide_inside_settle (self->inside->step_ms);
}

/* A whole visit, from the attract screen to the attract screen; @number says whose
 * turn it is. */
void
guide_stranger_visit (GuideStranger *self,
                      guint          number)
{
  int n_whims = g_rand_int_range (self->chance, 1, WHIMS_MAX);

  choose (self, number);
  take_turn (self, number);
  for (int i = 0; i < n_whims; i++)
    follow_whim (self);
  leave (self);
}
