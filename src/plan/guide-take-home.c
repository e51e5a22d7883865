/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-plan"

#include "config.h"

#include "guide-take-home.h"

#include "guide-beside-layout.h"
#include "guide-box.h"
#include "guide-children.h"
#include "guide-code-view.h"
#include "guide-code.h"
#include "guide-i18n.h"
#include "guide-leaf.h"
#include "guide-place-button.h"
#include "guide-prose.h"
#include "guide-review-line.h"
#include "guide-soon.h"
#include "guide-take-along.h"
#include "guide-take-files.h"
#include "guide-take-text.h"
#include "guide-visit-picks.h"

/* “Take it with me”: what is taken along, as a code for the visitor's own phone, with its
 * words beside it. What was ticked in the self-check and what was typed comes into it only
 * where it is asked for here, and what is private never, since a phone may offer to search
 * the web for the words of a code. */
struct _GuideTakeHome
{
  GtkWidget parent_instance;

  GuideContext *context;
  GtkWidget    *codes;
};

/* In em. */
#define WIDTH 60
#define WORDS_MIN 16

G_DEFINE_FINAL_TYPE (GuideTakeHome, guide_take_home, GTK_TYPE_WIDGET)

/* --- the codes -------------------------------------------------------------- */

static GtkWidget *
new_code (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuideCode) code = guide_code_new (text, &error);

  if (code != NULL)
    return guide_code_view_new (guide_code_get_squares (code), guide_code_get_width (code),
                                /* Translators: what a screen reader calls the picture. */
                                _("Code for the camera of a phone"));

  g_warning ("No code can be made: %s", error->message);

  return guide_prose_new_plain (_("There is no code here. You can take a photo of these words."), NULL);
}

/* What belongs together stands together, as in the code. */
static GtkWidget *
new_words (const char *text)
{
  GtkWidget *column = guide_box_new_column (0.7, "taken-words");
  g_auto (GStrv) groups = g_strsplit (text, "\n\n", -1);

  for (guint i = 0; groups[i] != NULL; i++)
    gtk_box_append (GTK_BOX (column), guide_prose_new_plain (groups[i], NULL));

  return column;
}

static GtkWidget *
new_part (const char *text)
{
  GtkWidget *row = guide_box_new (guide_beside_layout_new (1, WORDS_MIN), NULL);
  GtkWidget *column = guide_box_new_column (0.6, NULL);

  gtk_box_append (GTK_BOX (column),
                  guide_prose_new_plain (_("Your phone may offer to search for these words. Choose copy."), "code-hint"));
  gtk_box_append (GTK_BOX (column), new_words (text));
  gtk_box_append (GTK_BOX (row), new_code (text));
  gtk_box_append (GTK_BOX (row), column);

  return row;
}

static gboolean
leaves_out (GuideTakeHome *self)
{
  GuideTakeParts there = guide_take_along_find_parts (guide_context_get_visit_plan (self->context),
                                                      guide_context_get_book (self->context));

  return (guide_visit_plan_get_taken (guide_context_get_visit_plan (self->context)) & GUIDE_TAKE_TICKED) != 0 &&
         (there & GUIDE_TAKE_PRIVATE) != 0;
}

static void
show_codes (GuideTakeHome *self)
{
  GuideTakeParts taken = guide_visit_plan_get_taken (guide_context_get_visit_plan (self->context));
  g_autoptr (GuideTakeAlong)
    words = guide_take_along_new (guide_context_get_visit_plan (self->context), guide_context_get_book (self->context), taken);
  g_autoptr (GPtrArray)
    parts = guide_take_text_new_parts (words, guide_context_get_clinic (self->context), guide_context_get_language (self->context));

  guide_box_clear (self->codes);
  for (guint i = 0; i < parts->len; i++)
    gtk_box_append (GTK_BOX (self->codes), new_part (parts->pdata[i]));
  if (parts->len == 0)
    gtk_box_append (GTK_BOX (self->codes),
                    guide_prose_new_plain (_("There is nothing to take yet. Choose your questions or a day in My visit."), NULL));
  if (leaves_out (self))
    gtk_box_append (GTK_BOX (self->codes),
                    guide_prose_new_plain (_("Some lines are private. They are never in a code."), "quiet"));
}

static void
taken_changed_cb (GuideTakeHome *self)
{
  g_assert (GUIDE_IS_TAKE_HOME (self));

  guide_soon (self, G_CALLBACK (show_codes));
}

/* --- the screen ------------------------------------------------------------- */

/* Only for what there is. */
static void
append_choices (GuideTakeHome *self,
                GtkWidget     *column)
{
  GuideTakeParts there = guide_take_along_find_parts (guide_context_get_visit_plan (self->context),
                                                      guide_context_get_book (self->context));

  if (there & GUIDE_TAKE_TICKED)
    gtk_box_append (GTK_BOX (column), guide_visit_pick_new_action (_("Also what I ticked in the self-check"),
                                                                   _("It stays out until you choose it here."), "take.ticked"));
  if (there & GUIDE_TAKE_OWN)
    gtk_box_append (GTK_BOX (column), guide_visit_pick_new_action (_("Also my own words"),
                                                                   _("It stays out until you choose it here."), "take.own"));
}

static void
add_actions (GuideTakeHome *self)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GPropertyAction)
    ticked = g_property_action_new ("ticked", guide_context_get_visit_plan (self->context), "take-ticked");
  g_autoptr (GPropertyAction) own = g_property_action_new ("own", guide_context_get_visit_plan (self->context), "take-own");

  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (ticked));
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (own));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "take", G_ACTION_GROUP (group));
}

static GtkWidget *
new_screen (GuideTakeHome *self)
{
  GuideVisit *visit = guide_book_get_visit (guide_context_get_book (self->context));
  g_autofree char *compared = guide_review_line_dup (self->context, guide_node_get_id (GUIDE_NODE (visit)),
                                                     guide_visit_get_compared (visit));
  GtkWidget *column = guide_box_new_column (1, NULL);

  gtk_box_append (GTK_BOX (column), guide_prose_new_title (_("Take it with me"), 1, "page-title"));
  append_choices (self, column);
  if (!guide_context_is_kiosk (self->context))
    gtk_box_append (GTK_BOX (column), guide_take_files_new (self->context));
  gtk_box_append (
    GTK_BOX (column),
    guide_prose_new_plain (_("Point the camera of your phone at the code. It holds these words, and no others."), "lead"));
  gtk_box_append (GTK_BOX (column), self->codes);
  gtk_box_append (GTK_BOX (column), guide_place_button_new (self->context, GUIDE_PLACE_MY_VISIT, _("My visit"), NULL));
  gtk_box_append (GTK_BOX (column), guide_prose_new_plain (compared, "quiet"));

  return guide_leaf_new (column, WIDTH);
}

static void
guide_take_home_dispose (GObject *object)
{
  GuideTakeHome *self = GUIDE_TAKE_HOME (object);

  guide_children_unparent (GTK_WIDGET (self));
  g_clear_object (&self->context);

  G_OBJECT_CLASS (guide_take_home_parent_class)->dispose (object);
}

static void
guide_take_home_class_init (GuideTakeHomeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_take_home_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "take-home");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_take_home_init (GuideTakeHome *self)
{
}

/**
 * guide_take_home_new:
 * @context: what the views share
 *
 * Returns: what the visitor can take along
 */
GtkWidget *
guide_take_home_new (GuideContext *context)
{
  GuideTakeHome *self = g_object_new (GUIDE_TYPE_TAKE_HOME, NULL);

  self->context = g_object_ref (context);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Take it with me"), -1);
  add_actions (self);
  g_signal_connect_object (guide_context_get_visit_plan (self->context), "notify::take-ticked", G_CALLBACK (taken_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (guide_context_get_visit_plan (self->context), "notify::take-own", G_CALLBACK (taken_changed_cb), self,
                           G_CONNECT_SWAPPED);
  self->codes = guide_box_new_column (1.2, NULL);
  gtk_widget_set_parent (new_screen (self), GTK_WIDGET (self));
  show_codes (self);

  return GTK_WIDGET (self);
}
