/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-figure"

#include "config.h"

#include "guide-tone-card.h"

#include "guide-children.h"
#include "guide-column-layout.h"
#include "guide-i18n.h"
#include "guide-prose.h"
#include "guide-tone-row.h"

/* The kind question about the skin in the drawings, asked once a visit. Once
 * it is answered it stays where it is, so that nothing jumps and another tone
 * can be tried. */
struct _GuideToneCard
{
  GtkWidget parent_instance;

  GuideSession *session;
  GtkWidget    *note;
  GtkWidget    *not_now;
};

G_DEFINE_FINAL_TYPE (GuideToneCard, guide_tone_card, GTK_TYPE_WIDGET)

static void
follow_tone (GuideToneCard *self)
{
  gboolean chosen = guide_session_get_tone (self->session) > 0;

  gtk_widget_set_visible (self->not_now, !chosen);
  gtk_label_set_label (GTK_LABEL (self->note),
                       chosen ? _("Thank you. The drawings show this skin now. You can change it under Text and colours.")
                              : _("The drawings can show it. It changes nothing else."));
}

static void
not_now_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  /* The focus may not vanish with the button. */
  gtk_widget_child_focus (gtk_widget_get_parent (widget), GTK_DIR_TAB_BACKWARD);
  gtk_widget_set_visible (widget, FALSE);
}

static void
guide_tone_card_dispose (GObject *object)
{
  GuideToneCard *self = GUIDE_TONE_CARD (object);

  guide_children_unparent (GTK_WIDGET (self));
  g_clear_object (&self->session);

  G_OBJECT_CLASS (guide_tone_card_parent_class)->dispose (object);
}

static void
guide_tone_card_class_init (GuideToneCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_tone_card_dispose;
  gtk_widget_class_install_action (widget_class, "figure.not-now", NULL, not_now_cb);
  gtk_widget_class_set_css_name (widget_class, "tonecard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_tone_card_init (GuideToneCard *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), guide_column_layout_new (0.4));
}

/**
 * guide_tone_card_new:
 * @session: the visitor's session
 *
 * Returns: the question, with a swatch for each skin tone and a way round it
 */
GtkWidget *
guide_tone_card_new (GuideSession *session)
{
  GuideToneCard *self = g_object_new (GUIDE_TYPE_TONE_CARD, NULL);
  GtkWidget *row = guide_tone_row_new (_("Skin in the drawings"));

  self->session = g_object_ref (session);
  self->note = guide_prose_new_plain (NULL, "quiet");
  /* Translators: a button: do not choose a skin tone. */
  self->not_now = guide_prose_new_button (_("Not now"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->not_now), "figure.not-now");
  gtk_box_append (GTK_BOX (row), self->not_now);

  /* Translators: a friendly question, asked once, over six patches of skin colour. */
  gtk_widget_set_parent (guide_prose_new_plain (_("Which skin is most like yours?"), "part-title"), GTK_WIDGET (self));
  gtk_widget_set_parent (row, GTK_WIDGET (self));
  gtk_widget_set_parent (self->note, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Which skin is most like yours?"), -1);

  g_signal_connect_object (session, "notify::tone", G_CALLBACK (follow_tone), self, G_CONNECT_SWAPPED);
  follow_tone (self);

  return GTK_WIDGET (self);
}
