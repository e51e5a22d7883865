/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-reader"

#include "config.h"

#include "guide-find-view.h"

#include "guide-box.h"
#include "guide-column-layout.h"
#include "guide-digits.h"
#include "guide-focus.h"
#include "guide-i18n.h"
#include "guide-prose.h"
#include "guide-search.h"

/* Find: words in any page, each hit with its line; a hit opens its place. */
struct _GuideFindView
{
  GtkWidget parent_instance;

  GuideBook *book;
  GtkWidget *entry;
  GtkWidget *count;
  GtkWidget *hits;
};

/* More hits than anybody reads; a longer word finds fewer. */
#define N_HITS_MAX 40

G_DEFINE_FINAL_TYPE (GuideFindView, guide_find_view, GTK_TYPE_WIDGET)

/* What a line belongs to and the line, as one: it must not be read without. */
static char *
dup_line (GuideHit *hit)
{
  const char *context = guide_hit_get_context (hit);

  if (context == NULL)
    return g_strdup (guide_hit_get_line (hit));

  /* Translators: in Find: what a line belongs to, and the line, as in
   * “Not for about a week: Vitamin C”. */
  return g_strdup_printf (C_("hit", "%s: %s"), context, guide_hit_get_line (hit));
}

static GtkWidget *
new_marked (const char *text,
            const char *words,
            const char *css_class)
{
  g_autofree char *markup = guide_search_dup_marked (text, words);

  return guide_prose_new (markup, css_class);
}

static GtkWidget *
new_hit_button (GuideHit   *hit,
                const char *words)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *column = guide_box_new_column (0.1, NULL);
  g_autofree char *line = dup_line (hit);
  g_autofree char *name = g_strdup_printf ("%s: %s", guide_hit_get_title (hit), line);

  gtk_box_append (GTK_BOX (column), new_marked (guide_hit_get_title (hit), words, "hit-title"));
  gtk_box_append (GTK_BOX (column), new_marked (line, words, "hit-line"));
  guide_prose_fill_button (GTK_BUTTON (button), column, name);
  gtk_widget_add_css_class (button, "choice");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "guide.open-hit");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(si)", guide_hit_get_page_id (hit), guide_hit_get_block (hit));

  return button;
}

static void
say_count (GuideFindView *self,
           guint          n_hits)
{
  g_autofree char *text = n_hits == 0 ? g_strdup (_("Nothing found. Try a shorter word."))
                                      /* Translators: how often what was looked for stands in the guide. */
                                      : guide_digits_printf (ngettext ("%u place", "%u places", n_hits), n_hits);
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->entry));

  gtk_label_set_label (GTK_LABEL (self->count), *words != '\0' ? text : _("Type a word, such as “redness”."));
}

static void
search_changed_cb (GuideFindView *self)
{
  g_assert (GUIDE_IS_FIND_VIEW (self));

  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autoptr (GListModel) hits = guide_search_book (self->book, words);
  guint n_hits = g_list_model_get_n_items (hits);

  guide_box_clear (self->hits);
  say_count (self, n_hits);

  for (guint i = 0; i < MIN (n_hits, N_HITS_MAX); i++)
    {
      g_autoptr (GuideHit) hit = g_list_model_get_item (hits, i);

      gtk_box_append (GTK_BOX (self->hits), new_hit_button (hit, words));
    }
}

static void
activate_cb (GuideFindView *self)
{
  GtkWidget *first = gtk_widget_get_first_child (self->hits);

  g_assert (GUIDE_IS_FIND_VIEW (self));

  if (first != NULL)
    gtk_widget_activate (first);
}

/* The field keeps Escape for itself, and says so by this signal. */
static void
stop_cb (GuideFindView *self)
{
  g_assert (GUIDE_IS_FIND_VIEW (self));

  gtk_widget_activate_action (GTK_WIDGET (self), "guide.close", NULL);
}

static void
guide_find_view_dispose (GObject *object)
{
  GuideFindView *self = GUIDE_FIND_VIEW (object);

  g_clear_pointer (&self->entry, gtk_widget_unparent);
  g_clear_pointer (&self->count, gtk_widget_unparent);
  g_clear_pointer (&self->hits, gtk_widget_unparent);
  g_clear_object (&self->book);

  G_OBJECT_CLASS (guide_find_view_parent_class)->dispose (object);
}

static gboolean
guide_find_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GUIDE_FIND_VIEW (widget)->entry);
}

/* A widget that hands on its focus would do so again when Shift and Tab leave
 * it, and keep them. */
static gboolean
guide_find_view_focus (GtkWidget       *widget,
                       GtkDirectionType direction)
{
  GuideFindView *self = GUIDE_FIND_VIEW (widget);
  GtkWidget *const children[] = { self->entry, self->hits };

  return guide_focus_in_order (children, G_N_ELEMENTS (children), direction == GTK_DIR_TAB_BACKWARD || direction == GTK_DIR_UP);
}

static void
guide_find_view_class_init (GuideFindViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_find_view_dispose;
  widget_class->grab_focus = guide_find_view_grab_focus;
  widget_class->focus = guide_find_view_focus;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SEARCH);
}

static void
guide_find_view_init (GuideFindView *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), guide_column_layout_new (0.6));

  /* Translators: in the empty field of Find. */
  self->entry = g_object_new (GTK_TYPE_SEARCH_ENTRY, "placeholder-text", _("Word to find"), NULL);
  /* What somebody looks for is no business of an input method that learns. */
  g_object_set (gtk_editable_get_delegate (GTK_EDITABLE (self->entry)), "input-hints", GTK_INPUT_HINT_PRIVATE, NULL);
  self->count = guide_prose_new_plain (NULL, "quiet");
  self->hits = guide_box_new_column (0.4, NULL);
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));
  gtk_widget_set_parent (self->count, GTK_WIDGET (self));
  gtk_widget_set_parent (self->hits, GTK_WIDGET (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Word to find"), -1);
  g_signal_connect_swapped (self->entry, "search-changed", G_CALLBACK (search_changed_cb), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (activate_cb), self);
  g_signal_connect_swapped (self->entry, "stop-search", G_CALLBACK (stop_cb), self);
}

/**
 * guide_find_view_new:
 * @book: the book to look in
 *
 * Returns: a field for words and the places where they stand
 */
GtkWidget *
guide_find_view_new (GuideBook *book)
{
  GuideFindView *self = g_object_new (GUIDE_TYPE_FIND_VIEW, NULL);

  self->book = g_object_ref (book);
  say_count (self, 0);

  return GTK_WIDGET (self);
}
