/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-reader"

#include "config.h"

#include "guide-glossary-view.h"

#include "guide-box.h"
#include "guide-flow-layout.h"
#include "guide-folding.h"
#include "guide-i18n.h"
#include "guide-letter-order.h"
#include "guide-prose.h"
#include "guide-scroller.h"
#include "guide-sentence.h"
#include "guide-spread.h"
#include "guide-word-index.h"

/* All the words that the guide explains, in the order of the letters: with a button for
 * each letter, and at home, where there is a keyboard, a field that leaves only those
 * words in which something stands. */
struct _GuideGlossaryView
{
  GtkWidget parent_instance;

  GtkWidget *scroller;
  GtkWidget *spread;
  GtkWidget *field; /* or NULL in a kiosk */
  GtkWidget *letters;
  GtkWidget *nothing;
  GtkWidget *list;
};

G_DEFINE_FINAL_TYPE (GuideGlossaryView, guide_glossary_view, GTK_TYPE_WIDGET)

static GtkWidget *
new_entry (GuideTerm *term)
{
  GtkWidget *entry = guide_box_new_column (0.2, "term");
  const char *also = guide_term_get_also (term);
  g_autofree char *names = g_strjoin (" ", guide_term_get_title (term), also, NULL);

  gtk_box_append (GTK_BOX (entry), guide_prose_new_title (guide_term_get_title (term), 2, "term-title"));
  gtk_box_append (GTK_BOX (entry), guide_sentence_new (guide_term_get_text (term), "prose"));
  if (also != NULL)
    {
      g_autofree char *line = g_strdup_printf (_("Also called: %s"), also);

      gtk_box_append (GTK_BOX (entry), guide_prose_new_plain (line, "quiet"));
    }
  g_object_set_data_full (G_OBJECT (entry), "names", guide_folding_new (names), (GDestroyNotify) guide_folding_free);

  return entry;
}

/* To the first word under it, which is read, and stands at the top. */
static void
letter_cb (GuideGlossaryView *self,
           GtkWidget         *button)
{
  GtkWidget *entry = g_object_get_data (G_OBJECT (button), "entry");
  GtkAdjustment *scrolled = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  graphene_point_t place;

  g_assert (GUIDE_IS_GLOSSARY_VIEW (self));

  guide_prose_focus_title (entry);
  if (gtk_widget_compute_point (entry, self->spread, &GRAPHENE_POINT_INIT (0, 0), &place))
    gtk_adjustment_set_value (scrolled, place.y);
}

static void
append_letter (GuideGlossaryView *self,
               const char        *letter,
               GtkWidget         *entry)
{
  GtkWidget *button = gtk_button_new_with_label (letter);

  guide_prose_name_button (button, letter);
  gtk_widget_add_css_class (button, "letter");
  g_object_set_data (G_OBJECT (button), "entry", entry);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (letter_cb), self);
  gtk_box_append (GTK_BOX (self->letters), button);
}

static void
append_terms (GuideGlossaryView *self,
              GuideBook         *book)
{
  g_autoptr (GListModel) terms = guide_word_index_new_terms (book);
  g_autoptr (GuideLetterOrder) order = guide_letter_order_new (guide_glossary_get_order (guide_book_get_glossary (book)));
  g_autofree char *last = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (terms); i++)
    {
      g_autoptr (GuideTerm) term = g_list_model_get_item (terms, i);
      g_autofree char *letter = guide_letter_order_dup_letter (order, guide_term_get_title (term));
      GtkWidget *entry = new_entry (term);

      gtk_box_append (GTK_BOX (self->list), entry);
      if (g_strcmp0 (letter, last) != 0)
        append_letter (self, letter, entry);
      g_free (last);
      last = g_steal_pointer (&letter);
    }
}

static void
search_changed_cb (GuideGlossaryView *self)
{
  g_assert (GUIDE_IS_GLOSSARY_VIEW (self));

  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->field));
  g_autoptr (GuideFolding) words = guide_folding_new (text);
  gboolean any = FALSE;

  for (GtkWidget *entry = gtk_widget_get_first_child (self->list); entry != NULL; entry = gtk_widget_get_next_sibling (entry))
    {
      gboolean found = *text == '\0' || guide_folding_has_all (g_object_get_data (G_OBJECT (entry), "names"), words, NULL);

      gtk_widget_set_visible (entry, found);
      any |= found;
    }

  gtk_widget_set_visible (self->nothing, !any);
  gtk_widget_set_visible (self->letters, *text == '\0');
}

static void
stop_cb (GtkEditable *field)
{
  gtk_editable_set_text (field, "");
}

static GtkWidget *
new_field (GuideGlossaryView *self)
{
  GtkWidget *field = g_object_new (GTK_TYPE_SEARCH_ENTRY, "placeholder-text", _("Word to find"), NULL);

  /* What somebody looks for is no business of an input method that learns. */
  g_object_set (gtk_editable_get_delegate (GTK_EDITABLE (field)), "input-hints", GTK_INPUT_HINT_PRIVATE, NULL);
  gtk_widget_add_css_class (field, "word-field");
  gtk_accessible_update_property (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Word to find"), -1);
  g_signal_connect_swapped (field, "search-changed", G_CALLBACK (search_changed_cb), self);
  g_signal_connect (field, "stop-search", G_CALLBACK (stop_cb), NULL);

  return field;
}

static GtkWidget *
new_body (GuideGlossaryView *self)
{
  GtkWidget *body = guide_box_new_column (0.9, NULL);

  if (self->field != NULL)
    gtk_box_append (GTK_BOX (body), self->field);
  gtk_box_append (GTK_BOX (body), self->letters);
  gtk_box_append (GTK_BOX (body), self->nothing);
  gtk_box_append (GTK_BOX (body), self->list);

  return body;
}

static void
guide_glossary_view_dispose (GObject *object)
{
  g_clear_pointer (&GUIDE_GLOSSARY_VIEW (object)->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (guide_glossary_view_parent_class)->dispose (object);
}

static void
guide_glossary_view_class_init (GuideGlossaryViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_glossary_view_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_glossary_view_init (GuideGlossaryView *self)
{
  self->letters = guide_box_new (guide_flow_layout_new (0.3, 0), "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  self->nothing = guide_prose_new_plain (_("Nothing found. Try a shorter word."), "quiet");
  self->list = guide_box_new_column (0.9, NULL);
  gtk_widget_set_visible (self->nothing, FALSE);
  /* Translators: for a screen reader: a row of buttons, one a letter, each of which leads to the
   * first word that begins with it. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->letters), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Letters"), -1);
}

/**
 * guide_glossary_view_new:
 * @context: what the views share
 *
 * Returns: all the words that the guide explains, in the order of the letters
 */
GtkWidget *
guide_glossary_view_new (GuideContext *context)
{
  GuideGlossaryView *self = g_object_new (GUIDE_TYPE_GLOSSARY_VIEW, NULL);

  self->spread = guide_spread_new ();
  self->field = guide_context_is_kiosk (context) ? NULL : new_field (self);
  append_terms (self, guide_context_get_book (context));
  gtk_widget_add_css_class (self->spread, "leaf");
  guide_spread_set_header (GUIDE_SPREAD (self->spread), guide_prose_new_title (_("Words and their meaning"), 1, "page-title"));
  guide_spread_set_body (GUIDE_SPREAD (self->spread), new_body (self));
  self->scroller = guide_scroller_new (self->spread);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Words and their meaning"), -1);

  return GTK_WIDGET (self);
}
