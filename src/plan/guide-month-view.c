/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-plan"

#include "config.h"

#include "guide-month-view.h"

#include "guide-box.h"
#include "guide-children.h"
#include "guide-column-layout.h"
#include "guide-date-text.h"
#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-long-or-short-layout.h"
#include "guide-prose.h"
#include "guide-trail-layout.h"

/* A month to pick a day from, with names in the language of the guide, which
 * GTK's own calendar takes from the locale. One day has the focus; the arrows
 * go by days and weeks, Page Up and Page Down by months. */
struct _GuideMonthView
{
  GtkWidget parent_instance;

  GDateTime *cursor; /* the day that has the focus */
  char      *day;    /* the day that is picked, as 2026-03-31, or NULL */
  GtkWidget *title;
  GtkWidget *grid;
};

enum
{
  PROP_DAY = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideMonthView, guide_month_view, GTK_TYPE_WIDGET)

static char *
dup_key (GDateTime *day)
{
  return g_date_time_format (day, "%Y-%m-%d");
}

static void
day_clicked_cb (GtkWidget      *button,
                GuideMonthView *self)
{
  g_assert (GUIDE_IS_MONTH_VIEW (self));

  guide_month_view_set_day (self, g_object_get_data (G_OBJECT (button), "day"));
}

static void
mark_today (GtkWidget  *button,
            const char *key,
            const char *name)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = dup_key (now), *label = NULL;

  if (!g_str_equal (key, today))
    return;

  /* Translators: a day of the month, for a screen reader: “%s” is its date. */
  label = g_strdup_printf (_("%s, today"), name);
  gtk_widget_add_css_class (button, "today");
  guide_prose_name_button (button, label);
}

static GtkWidget *
new_day (GuideMonthView *self,
         GDateTime      *day)
{
  GtkWidget *button = gtk_toggle_button_new ();
  g_autofree char *number = guide_digits_printf ("%d", g_date_time_get_day_of_month (day));
  g_autofree char *name = guide_date_text_dup_long_day (day);
  g_autofree char *key = dup_key (day);

  gtk_button_set_label (GTK_BUTTON (button), number);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), g_strcmp0 (key, self->day) == 0);
  gtk_widget_set_focusable (button, g_date_time_compare (day, self->cursor) == 0);
  gtk_widget_add_css_class (button, "day");
  guide_prose_name_button (button, name);
  mark_today (button, key, name);
  g_object_set_data_full (G_OBJECT (button), "day", g_steal_pointer (&key), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (day_clicked_cb), self);

  return button;
}

/* A letter in place of the short name where large text leaves no room for it. */
static GtkWidget *
new_weekday (int weekday)
{
  GtkWidget *box = guide_box_new (guide_long_or_short_layout_new (), NULL);
  g_autofree char *name = guide_date_text_dup_weekday (weekday);
  g_autofree char *letter = guide_date_text_dup_weekday_letter (weekday);

  gtk_widget_add_css_class (box, "weekday");
  gtk_box_append (GTK_BOX (box), gtk_label_new (name));
  gtk_box_append (GTK_BOX (box),
                  g_object_new (GTK_TYPE_LABEL, "label", letter, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));

  return box;
}

static void
attach_weekdays (GuideMonthView *self)
{
  int first = guide_date_text_get_first_weekday ();

  for (int i = 0; i < 7; i++)
    gtk_grid_attach (GTK_GRID (self->grid), new_weekday ((first - 1 + i) % 7 + 1), i, 0, 1, 1);
}

static void
attach_days (GuideMonthView *self)
{
  int year = g_date_time_get_year (self->cursor);
  int month = g_date_time_get_month (self->cursor);
  int n_days = g_date_get_days_in_month (month, year);
  g_autoptr (GDateTime) first = g_date_time_new_utc (year, month, 1, 0, 0, 0);
  int column = (g_date_time_get_day_of_week (first) - guide_date_text_get_first_weekday () + 7) % 7;

  for (int i = 0; i < n_days; i++)
    {
      g_autoptr (GDateTime) day = g_date_time_add_days (first, i);

      gtk_grid_attach (GTK_GRID (self->grid), new_day (self, day), (column + i) % 7, 1 + (column + i) / 7, 1, 1);
    }
}

static void
show_month (GuideMonthView *self)
{
  g_autofree char *title = guide_date_text_dup_month (g_date_time_get_month (self->cursor), g_date_time_get_year (self->cursor));
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->grid)) != NULL)
    gtk_grid_remove (GTK_GRID (self->grid), child);

  gtk_label_set_label (GTK_LABEL (self->title), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->title), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  attach_weekdays (self);
  attach_days (self);
}

static GtkWidget *
find_cursor (GuideMonthView *self)
{
  g_autofree char *key = dup_key (self->cursor);

  for (GtkWidget *child = gtk_widget_get_first_child (self->grid); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (g_strcmp0 (g_object_get_data (G_OBJECT (child), "day"), key) == 0)
      return child;

  return NULL;
}

static void
move_cursor (GuideMonthView *self,
             GDateTime      *day,
             gboolean        focus)
{
  g_clear_pointer (&self->cursor, g_date_time_unref);
  self->cursor = g_date_time_ref (day);
  show_month (self);
  if (focus)
    gtk_widget_grab_focus (find_cursor (self));
}

static void
turn_cb (GtkWidget      *button,
         GuideMonthView *self)
{
  g_assert (GUIDE_IS_MONTH_VIEW (self));

  int distance = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "distance"));
  g_autoptr (GDateTime) day = g_date_time_add_months (self->cursor, distance);

  move_cursor (self, day, FALSE);
}

static gboolean
key_cb (GtkEventControllerKey *controller,
        guint                  key,
        guint                  code,
        GdkModifierType        state,
        GuideMonthView        *self)
{
  g_assert (GUIDE_IS_MONTH_VIEW (self));

  int onwards = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -1 : 1;
  g_autoptr (GDateTime) day = NULL;

  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return FALSE;

  switch (key)
    {
    case GDK_KEY_Left:
      day = g_date_time_add_days (self->cursor, -onwards);
      break;
    case GDK_KEY_Right:
      day = g_date_time_add_days (self->cursor, onwards);
      break;
    case GDK_KEY_Up:
      day = g_date_time_add_days (self->cursor, -7);
      break;
    case GDK_KEY_Down:
      day = g_date_time_add_days (self->cursor, 7);
      break;
    case GDK_KEY_Page_Up:
      day = g_date_time_add_months (self->cursor, -1);
      break;
    case GDK_KEY_Page_Down:
      day = g_date_time_add_months (self->cursor, 1);
      break;
    default:
      return FALSE;
    }

  move_cursor (self, day, TRUE);

  return TRUE;
}

static void
guide_month_view_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_DAY:
      guide_month_view_set_day (GUIDE_MONTH_VIEW (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_month_view_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_DAY:
      g_value_set_string (value, GUIDE_MONTH_VIEW (object)->day);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_month_view_dispose (GObject *object)
{
  GuideMonthView *self = GUIDE_MONTH_VIEW (object);

  guide_children_unparent (GTK_WIDGET (self));
  g_clear_pointer (&self->cursor, g_date_time_unref);
  g_clear_pointer (&self->day, g_free);

  G_OBJECT_CLASS (guide_month_view_parent_class)->dispose (object);
}

static void
guide_month_view_class_init (GuideMonthViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = guide_month_view_set_property;
  object_class->get_property = guide_month_view_get_property;
  object_class->dispose = guide_month_view_dispose;

  props[PROP_DAY] = g_param_spec_string ("day", NULL, NULL, NULL,
                                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "month");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
new_turn_button (GuideMonthView *self,
                 const char     *icon,
                 const char     *label,
                 int             distance)
{
  GtkWidget *button = guide_prose_new_icon_button (icon, label, "icon");

  g_object_set_data (G_OBJECT (button), "distance", GINT_TO_POINTER (distance));
  g_signal_connect (button, "clicked", G_CALLBACK (turn_cb), self);

  return button;
}

static void
guide_month_view_init (GuideMonthView *self)
{
  GtkWidget *head = guide_box_new (guide_trail_layout_new (), NULL);
  GtkEventController *keys = gtk_event_controller_key_new ();
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  /* The day that it is here, but in UTC, as all days of the plan: there none has another length. */
  self->cursor = g_date_time_new_utc (g_date_time_get_year (now), g_date_time_get_month (now), g_date_time_get_day_of_month (now),
                                      0, 0, 0);
  self->title = guide_prose_new_heading (NULL, 3, "month-title");
  self->grid = g_object_new (GTK_TYPE_GRID, "column-homogeneous", TRUE, "row-homogeneous", FALSE, "accessible-role",
                             GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Day of the treatment"), -1);

  gtk_box_append (GTK_BOX (head), self->title);
  /* Translators: a button beside a calendar. */
  gtk_box_append (GTK_BOX (head), new_turn_button (self, "guide-back-symbolic", _("Month before"), -1));
  /* Translators: a button beside a calendar. */
  gtk_box_append (GTK_BOX (head), new_turn_button (self, "guide-next-symbolic", _("Next month"), 1));
  gtk_widget_set_layout_manager (GTK_WIDGET (self), guide_column_layout_new (0.5));
  gtk_widget_set_parent (head, GTK_WIDGET (self));
  gtk_widget_set_parent (self->grid, GTK_WIDGET (self));

  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (self->grid, keys);
  show_month (self);
}

/**
 * guide_month_view_new:
 *
 * Returns: this month, no day picked
 */
GtkWidget *
guide_month_view_new (void)
{
  return g_object_new (GUIDE_TYPE_MONTH_VIEW, NULL);
}

/**
 * guide_month_view_get_day:
 * @self: a #GuideMonthView
 *
 * Returns: (nullable): the day that is picked, as 2026-03-31
 */
const char *
guide_month_view_get_day (GuideMonthView *self)
{
  g_return_val_if_fail (GUIDE_IS_MONTH_VIEW (self), NULL);

  return self->day;
}

/**
 * guide_month_view_set_day:
 * @self: a #GuideMonthView
 * @day: (nullable): the day to pick, as 2026-03-31
 *
 * Picks a day and shows its month.
 */
void
guide_month_view_set_day (GuideMonthView *self,
                          const char     *day)
{
  g_autofree char *moment = day != NULL ? g_strconcat (day, "T00:00:00Z", NULL) : NULL;
  g_autoptr (GDateTime) picked = moment != NULL ? g_date_time_new_from_iso8601 (moment, NULL) : NULL;
  g_autofree char *key = g_strdup (day);
  gboolean had_focus;

  g_return_if_fail (GUIDE_IS_MONTH_VIEW (self));

  had_focus = gtk_widget_get_focus_child (self->grid) != NULL;
  g_free (self->day);
  self->day = picked != NULL ? g_steal_pointer (&key) : NULL;
  if (picked != NULL)
    move_cursor (self, picked, had_focus);
  else
    show_month (self);

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DAY]);
}
