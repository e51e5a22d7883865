/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-shell"

#include "config.h"

#include "guide-preview-view.h"

#include "guide-i18n.h"

/* What a translator sees: the guide, and below it a line about the file. F8
 * tells where the words under the pointer or the focus come from. */
struct _GuidePreviewView
{
  GtkBox parent_instance;

  GuidePreview *preview;
  GtkWidget *line;
  double x, y; /* of the pointer */
};

G_DEFINE_FINAL_TYPE (GuidePreviewView, guide_preview_view, GTK_TYPE_BOX)

static GtkWidget *
find_label (GtkWidget *widget)
{
  if (widget == NULL || GTK_IS_LABEL (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *label = find_label (child);

      if (label != NULL)
        return label;
    }

  return NULL;
}

static gboolean
show_origin_cb (GtkWidget *widget,
                GVariant  *arguments,
                gpointer   data)
{
  GuidePreviewView *self = data;
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), self->x, self->y, GTK_PICK_DEFAULT);
  GtkWidget *label = GTK_IS_LABEL (picked) ? picked : find_label (gtk_root_get_focus (gtk_widget_get_root (widget)));
  g_autofree char *origin = label != NULL ? guide_preview_dup_origin (self->preview, gtk_label_get_text (GTK_LABEL (label))) : NULL;

  g_assert (GUIDE_IS_PREVIEW_VIEW (self));

  gtk_label_set_label (GTK_LABEL (self->line), origin != NULL ? origin
                                                              /* Translators: for translators, in the preview of their file. */
                                                              : _("These words are no string of their own."));

  return TRUE;
}

static void
motion_cb (GtkEventControllerMotion *motion,
           double                    x,
           double                    y,
           gpointer                  data)
{
  GuidePreviewView *self = data;

  g_assert (GUIDE_IS_PREVIEW_VIEW (self));

  self->x = x;
  self->y = y;
}

static char *
dup_state_line (GuidePreview *preview)
{
  int n_left = guide_preview_get_n_left (preview);

  if (guide_preview_get_fault (preview) != NULL)
    return g_strdup (guide_preview_get_fault (preview));

  /* Translators: for translators, in the preview of their file. ※ is the mark
   * before a string that is not translated. */
  return g_strdup_printf (ngettext ("%d string left (※). F8: where do these words come from?",
                                    "%d strings left (※). F8: where do these words come from?", n_left),
                          n_left);
}

static void
add_controllers (GuidePreviewView *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (keys), GTK_SHORTCUT_SCOPE_GLOBAL);
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_F8, 0), gtk_callback_action_new (show_origin_cb, self, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_event_controller_set_propagation_phase (motion, GTK_PHASE_CAPTURE);
  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
}

static void
guide_preview_view_dispose (GObject *object)
{
  GuidePreviewView *self = GUIDE_PREVIEW_VIEW (object);

  g_clear_object (&self->preview);

  G_OBJECT_CLASS (guide_preview_view_parent_class)->dispose (object);
}

static void
guide_preview_view_class_init (GuidePreviewViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = guide_preview_view_dispose;
}

static void
guide_preview_view_init (GuidePreviewView *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

/**
 * guide_preview_view_new:
 * @preview: a catalogue that somebody is writing
 * @shell: (transfer none): the inside of the window
 *
 * Returns: the shell with a line about the catalogue below it
 */
GtkWidget *
guide_preview_view_new (GuidePreview *preview,
                        GtkWidget    *shell)
{
  GuidePreviewView *self = g_object_new (GUIDE_TYPE_PREVIEW_VIEW, NULL);
  g_autofree char *line = dup_state_line (preview);

  self->preview = g_object_ref (preview);
  self->line = gtk_label_new (line);
  gtk_label_set_wrap (GTK_LABEL (self->line), TRUE);
  gtk_label_set_selectable (GTK_LABEL (self->line), TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->line), 0);
  gtk_widget_add_css_class (self->line, "preview-line");
  if (guide_preview_get_fault (preview) != NULL)
    gtk_widget_add_css_class (self->line, "fault");

  gtk_widget_set_vexpand (shell, TRUE);
  gtk_box_append (GTK_BOX (self), shell);
  gtk_box_append (GTK_BOX (self), self->line);
  add_controllers (self);

  return GTK_WIDGET (self);
}
