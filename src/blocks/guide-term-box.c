/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "config.h"

#include "guide-term-box.h"

#include "guide-box.h"
#include "guide-column-layout.h"
#include "guide-focus.h"
#include "guide-i18n.h"
#include "guide-prose.h"
#include "guide-sentence.h"

/* Text and the words explained in it. Each word is a link in the text and a button
 * at the foot of the page, since GTK 4.8 shows links in a label to no screen reader;
 * either opens the meaning right under it, and Escape closes it. */
struct _GuideTermBox
{
  GtkWidget parent_instance;

  GuideBook *book;
  GtkWidget *content;
  GtkWidget *buttons; /* of the words at the foot, NULL under a text */
  GtkWidget *meaning; /* the open meaning, or NULL */
  GtkWidget *opener;  /* what had the focus when it opened */
  char      *open_id;
};

G_DEFINE_FINAL_TYPE (GuideTermBox, guide_term_box, GTK_TYPE_WIDGET)

static GtkWidget *
find_button (GuideTermBox *self,
             const char   *term_id)
{
  for (GtkWidget *child = self->buttons != NULL ? gtk_widget_get_first_child (self->buttons) : NULL; child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (g_strcmp0 (g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (child)), NULL), term_id) == 0)
      return child;

  return NULL;
}

static void
set_expanded (GuideTermBox *self,
              gboolean      expanded)
{
  GtkWidget *button = find_button (self, self->open_id);

  if (button != NULL)
    gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_EXPANDED, expanded, -1);
}

/* Back to the button or the text that it was opened from. */
static void
return_focus (GuideTermBox *self)
{
  guide_focus_leave (self->meaning);
  if (self->opener != NULL)
    gtk_widget_grab_focus (self->opener);
  g_clear_weak_pointer (&self->opener);
}

static void
close_meaning (GuideTermBox *self)
{
  if (self->meaning == NULL)
    return;

  return_focus (self);
  set_expanded (self, FALSE);
  g_clear_pointer (&self->meaning, gtk_widget_unparent);
  g_clear_pointer (&self->open_id, g_free);
}

/* The button of a word; in a text, whose links are no widgets, what has the focus. */
static GtkWidget *
find_opener (GuideTermBox *self,
             const char   *term_id)
{
  GtkWidget *button = find_button (self, term_id);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (button != NULL)
    return button;

  if (focus == self->content || (focus != NULL && gtk_widget_is_ancestor (focus, self->content)))
    return focus;

  return NULL;
}

static GtkWidget *
new_meaning (GuideTerm *term)
{
  GtkWidget *box = guide_box_new_column (0.3, "meaning");
  GtkWidget *title = guide_prose_new_title (guide_term_get_title (term), 3, "term-title");
  const char *also = guide_term_get_also (term);

  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), guide_sentence_new (guide_term_get_text (term), NULL));

  if (also != NULL)
    {
      /* Translators: other names of a word of the glossary, “%s” is a list of them. */
      g_autofree char *line = g_strdup_printf (_("Also called: %s"), also);

      gtk_box_append (GTK_BOX (box), guide_prose_new_plain (line, "quiet"));
    }

  return box;
}

static void
open_meaning (GuideTermBox *self,
              const char   *term_id)
{
  GuideTerm *term = guide_book_lookup_term (self->book, term_id);

  if (term == NULL)
    {
      g_warning ("The word “%s” is not in the glossary", term_id);
      return;
    }

  self->meaning = new_meaning (term);
  self->open_id = g_strdup (term_id);
  g_set_weak_pointer (&self->opener, find_opener (self, term_id));
  gtk_widget_insert_after (self->meaning, GTK_WIDGET (self), gtk_widget_get_last_child (GTK_WIDGET (self)));
  set_expanded (self, TRUE);

  /* GTK 4.8 cannot announce, so the focus goes to what is new. */
  gtk_widget_grab_focus (gtk_widget_get_first_child (self->meaning));
}

static void
term_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GuideTermBox *self = GUIDE_TERM_BOX (widget);
  const char *term_id = g_variant_get_string (parameter, NULL);
  gboolean was_open = g_strcmp0 (term_id, self->open_id) == 0;

  close_meaning (self);
  if (!was_open)
    open_meaning (self, term_id);
}

static gboolean
close_cb (GtkWidget *widget,
          GVariant  *arguments,
          gpointer   data)
{
  GuideTermBox *self = GUIDE_TERM_BOX (widget);
  gboolean was_open = self->meaning != NULL;

  close_meaning (self);

  return was_open;
}

static void
guide_term_box_dispose (GObject *object)
{
  GuideTermBox *self = GUIDE_TERM_BOX (object);

  g_clear_weak_pointer (&self->opener);
  g_clear_pointer (&self->meaning, gtk_widget_unparent);
  g_clear_pointer (&self->buttons, gtk_widget_unparent);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_pointer (&self->open_id, g_free);
  g_clear_object (&self->book);

  G_OBJECT_CLASS (guide_term_box_parent_class)->dispose (object);
}

static void
guide_term_box_class_init (GuideTermBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_term_box_dispose;

  gtk_widget_class_install_action (widget_class, "prose.term", "s", term_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, close_cb, NULL);
  gtk_widget_class_set_css_name (widget_class, "termbox");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_term_box_init (GuideTermBox *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), guide_column_layout_new (0.5));
}

static GtkWidget *
new_button (GuideTerm *term)
{
  GtkWidget *button = guide_prose_new_button (guide_term_get_title (term));

  gtk_widget_add_css_class (button, "word");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "prose.term");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", guide_node_get_id (GUIDE_NODE (term)));
  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);

  return button;
}

/**
 * guide_term_box_new:
 * @content: (transfer floating): a text with links to words of the glossary
 * @book: the book, whose glossary explains them
 *
 * Returns: the text, under which the meaning of a word opens
 */
GtkWidget *
guide_term_box_new (GtkWidget *content,
                    GuideBook *book)
{
  GuideTermBox *self = g_object_new (GUIDE_TYPE_TERM_BOX, NULL);

  self->book = g_object_ref (book);
  self->content = content;
  gtk_widget_set_parent (content, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}

/**
 * guide_term_box_new_list:
 * @term_ids: (array zero-terminated=1): ids of the words of a page
 * @book: the book, whose glossary explains them
 *
 * Returns: the foot of a page: its words as buttons, under which a meaning opens
 */
GtkWidget *
guide_term_box_new_list (const char *const *term_ids,
                         GuideBook         *book)
{
  /* Translators: heading at the foot of a page, over buttons with the words explained there. */
  GtkWidget *title = guide_prose_new_heading (_("Words on this page"), 2, "words-title");
  GuideTermBox *self = GUIDE_TERM_BOX (guide_term_box_new (title, book));

  self->buttons = guide_box_new_flow (0.4, 0, NULL);
  gtk_widget_add_css_class (self->buttons, "words");
  for (guint i = 0; term_ids[i] != NULL; i++)
    {
      GuideTerm *term = guide_book_lookup_term (book, term_ids[i]);

      if (term != NULL)
        gtk_box_append (GTK_BOX (self->buttons), new_button (term));
    }
  gtk_widget_set_parent (self->buttons, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}
