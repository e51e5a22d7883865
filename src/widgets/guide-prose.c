/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-prose.h"

#include "guide-box.h"
#include "guide-column-layout.h"
#include "guide-text-layout.h"

#include <string.h>

static gboolean
activate_link_cb (GtkLabel   *label,
                  const char *uri,
                  gpointer    data)
{
  if (g_str_has_prefix (uri, "term:"))
    return gtk_widget_activate_action (GTK_WIDGET (label), "prose.term", "s", uri + strlen ("term:"));
  if (g_str_has_prefix (uri, "page:"))
    return gtk_widget_activate_action (GTK_WIDGET (label), "guide.go", "s", uri + strlen ("page:"));

  return TRUE; /* nothing outside the guide is ever opened */
}

/* GTK's own keys of a label: those of a cursor that it does not show. */
static GtkEventController *
find_keys (GtkWidget *label)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (label);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_SHORTCUT_CONTROLLER (controller))
        return controller; /* the label holds it */
    }

  return NULL;
}

/* A label with links takes the arrows, Ctrl+F and more for its cursor. What it needs is the key
 * that follows a link; all others are the window's. */
static void
give_keys_to_window (GtkWidget *label)
{
  static const guint follow[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter };
  GtkEventController *keys = find_keys (label), *own = gtk_shortcut_controller_new ();

  g_return_if_fail (keys != NULL);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_NONE);
  for (guint i = 0; i < G_N_ELEMENTS (follow); i++)
    gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (own),
      gtk_shortcut_new (gtk_keyval_trigger_new (follow[i], 0), gtk_signal_action_new ("activate-current-link")));
  gtk_widget_add_controller (label, own);
}

static GtkWidget *
new_label (const char       *css_class,
           GtkAccessibleRole role)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "xalign", 0.0f,
                                   "accessible-role", role, NULL);

  gtk_widget_set_layout_manager (label, guide_text_layout_new ());
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

/* From 4.22 on GTK tells a screen reader of each link in a text as of a thing
 * without a name that it cannot press. So on every release links are for eyes
 * and keys alone, and a screen reader has the buttons under the text. Not before
 * the text is on the screen: asked for earlier, a link makes GTK tell of the text
 * before it is part of a window. */
static void
hide_links_cb (GtkWidget *label)
{
#if GTK_CHECK_VERSION(4, 10, 0) /* before that nothing reaches a link, and there is none to hide */
  GtkAccessible *link;

  if (!gtk_widget_get_mapped (label))
    return;

  G_GNUC_BEGIN_IGNORE_DEPRECATIONS /* says too that it is newer than 4.8 */
    link = gtk_accessible_get_first_accessible_child (GTK_ACCESSIBLE (label));
  while (link != NULL)
    {
      GtkAccessible *next = gtk_accessible_get_next_accessible_sibling (link);

      if (gtk_accessible_get_accessible_role (link) == GTK_ACCESSIBLE_ROLE_LINK)
        gtk_accessible_update_state (link, GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
      g_object_unref (link);
      link = next;
    }
  G_GNUC_END_IGNORE_DEPRECATIONS
#endif
}

/**
 * guide_prose_new:
 * @markup: text with Pango markup and links of the book
 * @css_class: (nullable): its style class
 *
 * Running text. A link to a word activates `prose.term`, one to a page
 * `guide.go`.
 *
 * Returns: a label that wraps
 */
GtkWidget *
guide_prose_new (const char *markup,
                 const char *css_class)
{
  GtkWidget *label = new_label (css_class, GTK_ACCESSIBLE_ROLE_LABEL);

  gtk_label_set_markup (GTK_LABEL (label), markup != NULL ? markup : "");
  if (markup != NULL && strstr (markup, "<a ") != NULL)
    give_keys_to_window (label);
  g_signal_connect (label, "activate-link", G_CALLBACK (activate_link_cb), NULL);
  g_signal_connect_after (label, "map", G_CALLBACK (hide_links_cb), NULL);
  g_signal_connect (label, "notify::label", G_CALLBACK (hide_links_cb), NULL);

  return label;
}

/**
 * guide_prose_new_plain:
 * @text: text without markup
 * @css_class: (nullable): its style class
 *
 * Returns: a label that wraps
 */
GtkWidget *
guide_prose_new_plain (const char *text,
                       const char *css_class)
{
  GtkWidget *label = new_label (css_class, GTK_ACCESSIBLE_ROLE_LABEL);

  gtk_label_set_label (GTK_LABEL (label), text != NULL ? text : "");

  return label;
}

/**
 * guide_prose_new_heading:
 * @text: the words
 * @level: its level, from 1 for the title of a screen
 * @css_class: (nullable): its style class
 *
 * Returns: a label that assistive technology knows as a heading
 */
GtkWidget *
guide_prose_new_heading (const char *text,
                         int         level,
                         const char *css_class)
{
  GtkWidget *label = new_label (css_class, GTK_ACCESSIBLE_ROLE_HEADING);

  gtk_label_set_label (GTK_LABEL (label), text != NULL ? text : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, text, GTK_ACCESSIBLE_PROPERTY_LEVEL, level,
                                  -1);

  return label;
}

/**
 * guide_prose_new_title:
 * @text: the words
 * @level: its level, from 1 for the title of a screen
 * @css_class: (nullable): its style class
 *
 * A heading that can have the focus, so that a screen reader reads it when a
 * screen or a meaning opens. A label alone cannot: GTK lets only selectable
 * labels have the focus. It is no stop for Tab.
 *
 * Returns: a heading
 */
GtkWidget *
guide_prose_new_title (const char *text,
                       int         level,
                       const char *css_class)
{
  GtkWidget *title = guide_box_new (guide_column_layout_new (0), "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "focusable", TRUE,
                                    NULL);
  GtkWidget *label = new_label (NULL, GTK_ACCESSIBLE_ROLE_PRESENTATION);

  gtk_label_set_label (GTK_LABEL (label), text);
  gtk_box_append (GTK_BOX (title), label);
  if (css_class != NULL)
    gtk_widget_add_css_class (title, css_class);
  gtk_accessible_update_property (GTK_ACCESSIBLE (title), GTK_ACCESSIBLE_PROPERTY_LABEL, text, GTK_ACCESSIBLE_PROPERTY_LEVEL, level,
                                  -1);

  return title;
}

/**
 * guide_prose_focus_title:
 * @root: a screen, or a part of one
 *
 * Puts the focus on the first title in it.
 *
 * Returns: whether there was one
 */
gboolean
guide_prose_focus_title (GtkWidget *root)
{
  if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (root)) == GTK_ACCESSIBLE_ROLE_HEADING && gtk_widget_get_focusable (root))
    return gtk_widget_grab_focus (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (guide_prose_focus_title (child))
      return TRUE;

  return FALSE;
}

/**
 * guide_prose_new_button:
 * @text: what it says
 *
 * Returns: a button whose words wrap where they have no room in one line
 */
GtkWidget *
guide_prose_new_button (const char *text)
{
  GtkWidget *button = gtk_button_new ();

  guide_prose_fill_button (GTK_BUTTON (button), guide_prose_new_plain (text, NULL), text);

  return button;
}

/**
 * guide_prose_new_icon_button:
 * @icon_name: name of a symbolic icon
 * @name: what it does: its tooltip, and what a screen reader calls it
 * @css_class: its style class
 *
 * Returns: a button that shows an icon alone
 */
GtkWidget *
guide_prose_new_icon_button (const char *icon_name,
                             const char *name,
                             const char *css_class)
{
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), guide_prose_new_icon (icon_name, NULL));
  gtk_widget_add_css_class (button, css_class);
  gtk_widget_set_tooltip_text (button, name);
  guide_prose_name_button (button, name);

  return button;
}

/**
 * guide_prose_new_choice:
 * @text: what it says
 *
 * Returns: a button that stays pressed, whose words wrap where they have no room in one
 *   line
 */
GtkWidget *
guide_prose_new_choice (const char *text)
{
  GtkWidget *button = gtk_toggle_button_new ();

  guide_prose_fill_button (GTK_BUTTON (button), guide_prose_new_plain (text, NULL), text);
  gtk_widget_add_css_class (button, "choice");

  return button;
}

/**
 * guide_prose_lead_button:
 * @button: a button
 * @place: id of a page, or of a screen beside the pages
 *
 * A press of the button goes to the place.
 */
void
guide_prose_lead_button (GtkWidget  *button,
                         const char *place)
{
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "guide.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", place);
}

/**
 * guide_prose_new_lead:
 * @text: what it says
 * @place: id of a page, or of a screen beside the pages
 * @css_class: its style class
 *
 * Returns: a button that leads to the place
 */
GtkWidget *
guide_prose_new_lead (const char *text,
                      const char *place,
                      const char *css_class)
{
  GtkWidget *button = guide_prose_new_button (text);

  guide_prose_lead_button (button, place);
  gtk_widget_add_css_class (button, css_class);

  return button;
}

/**
 * guide_prose_fill_button:
 * @button: a button
 * @content: what is seen on it
 * @name: the words in it
 *
 * Fills a button and says its name: GTK 4.8 tells assistive technology of a
 * button with content of its own only that it is a “GtkButton”.
 */
void
guide_prose_fill_button (GtkButton  *button,
                         GtkWidget  *content,
                         const char *name)
{
  gtk_button_set_child (button, content);
  guide_prose_name_button (GTK_WIDGET (button), name);
}

/**
 * guide_prose_name_button:
 * @button: a button
 * @name: what a screen reader calls it
 *
 * Names a button otherwise than by the words seen on it. The name alone would
 * not do: a button with a label of its own is labelled by that too, and from GTK
 * 4.18 on that is what is read, “15” for “Friday 15”.
 */
void
guide_prose_name_button (GtkWidget  *button,
                         const char *name)
{
  g_return_if_fail (GTK_IS_BUTTON (button));

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * guide_prose_new_icon:
 * @icon_name: name of a symbolic icon
 * @css_class: (nullable): its style class
 *
 * Returns: an icon beside words that say the same, hidden from assistive
 *   technology
 */
GtkWidget *
guide_prose_new_icon (const char *icon_name,
                      const char *css_class)
{
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", icon_name, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "valign", GTK_ALIGN_START, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (icon, css_class);

  return icon;
}
