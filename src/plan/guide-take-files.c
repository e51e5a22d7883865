/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-plan"

#include "config.h"

#include "guide-take-files.h"

#include "guide-box.h"
#include "guide-calendar.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-language.h"
#include "guide-paper-size.h"
#include "guide-pdf.h"
#include "guide-print.h"
#include "guide-prose.h"
#include "guide-save.h"
#include "guide-take-along.h"

/* At home what is taken along can be printed, and saved as a PDF and as a calendar. In a
 * kiosk there is none of it: no file is written there. */
struct _GuideTakeFiles
{
  GtkWidget parent_instance;

  GuideContext *context;
  GtkWidget    *said; /* what became of a file */
  GBytes       *bytes; /* what is to be saved once it is known where */
};

G_DEFINE_FINAL_TYPE (GuideTakeFiles, guide_take_files, GTK_TYPE_WIDGET)

static GuideVisitPlan *
get_plan (GuideTakeFiles *self)
{
  return guide_session_get_visit_plan (guide_context_get_session (self->context));
}

static void
say (GuideTakeFiles *self,
     const char     *text)
{
  if (self->said == NULL) /* the screen has gone */
    return;

  gtk_label_set_label (GTK_LABEL (self->said), text);
  gtk_widget_set_visible (self->said, text != NULL);
}

/* --- saving ----------------------------------------------------------------- */

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GuideTakeFiles) self = GUIDE_TAKE_FILES (data);
  GFile *file = G_FILE (object);
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_file_get_basename (file), *line = NULL;

  if (g_file_replace_contents_finish (file, result, NULL, &error))
    /* Translators: “%s” is the name of a file. */
    line = g_strdup_printf (_("Saved as “%s”. The guide cannot delete it for you."), name);
  else
    line = g_strdup_printf (_("“%s” cannot be written: %s"), name, error->message);
  say (self, line);
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  GuideTakeFiles *self = GUIDE_TAKE_FILES (object);
  g_autoptr (GFile) file = guide_save_choose_finish (result, NULL);
  g_autoptr (GBytes) bytes = g_steal_pointer (&self->bytes);

  if (file != NULL && bytes != NULL)
    g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL, written_cb, g_object_ref (self));
}

/* Made before the question where, so that a file that cannot be made is told at once. */
static void
save (GuideTakeFiles *self,
      GBytes         *bytes,
      const char     *name,
      GError         *error)
{
  g_clear_pointer (&self->bytes, g_bytes_unref);
  say (self, error != NULL ? error->message : NULL);
  if (bytes == NULL)
    return;

  self->bytes = g_bytes_ref (bytes);
  guide_save_choose_async (GTK_WIDGET (self), name, chosen_cb, NULL);
}

/* --- on paper --------------------------------------------------------------- */

static GuidePaperSize
get_size (GuideTakeFiles *self)
{
  return guide_paper_size_choose (guide_session_get_paper (guide_context_get_session (self->context)),
                                  guide_context_get_clinic (self->context));
}

static GuidePaperDocument *
new_document (GuideTakeFiles *self,
              GError        **error)
{
  GuideSession *session = guide_context_get_session (self->context);
  GuideBook *book = guide_context_get_book (self->context);
  GuideTakeParts taken = guide_visit_plan_get_taken (get_plan (self));
  /* Paper is the reader's own, and nobody's search: what was asked for is whole. */
  g_autoptr (GuideTakeAlong) words =
    guide_take_along_new (get_plan (self), book, taken & GUIDE_TAKE_TICKED ? taken | GUIDE_TAKE_PRIVATE : taken);
  GuideSheetOrder order = { .words = words, .book = book, .clinic = guide_context_get_clinic (self->context),
                            .language = guide_context_get_language (self->context), .rtl = guide_language_is_rtl (),
                            .size = get_size (self), .scale = guide_session_get_text_size (session) / 100.0 };

  return guide_paper_document_new_sheet (&order, error);
}

static void
print_cb (GuideTakeFiles *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuidePaperDocument) document = new_document (self, &error);

  say (self, error != NULL ? error->message : NULL);
  if (document != NULL)
    guide_print_run (GTK_WIDGET (self), document);
}

static void
save_pdf_cb (GuideTakeFiles *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GuidePaperDocument) document = new_document (self, &error);
  g_autoptr (GBytes) bytes = document != NULL ? guide_pdf_new_of (document, now, NULL, &error) : NULL;
  g_autofree char *name = g_strconcat (_("My visit"), ".pdf", NULL);

  save (self, bytes, name, error);
}

static void
save_calendar_cb (GuideTakeFiles *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GBytes) bytes = guide_calendar_new (get_plan (self), guide_context_get_book (self->context),
                                                 guide_context_get_clinic (self->context),
                                                 guide_context_get_language (self->context), now, &error);
  g_autofree char *name = g_strconcat (_("My visit"), ".ics", NULL);

  save (self, bytes, name, error);
}

/* --- what is seen ----------------------------------------------------------- */

static GtkWidget *
new_button (GuideTakeFiles *self,
            const char     *text,
            GCallback       pressed)
{
  GtkWidget *button = guide_prose_new_button (text);

  gtk_widget_add_css_class (button, "turn");
  g_signal_connect_object (button, "clicked", pressed, self, G_CONNECT_SWAPPED);

  return button;
}

static void
size_cb (GtkToggleButton *button,
         GuideTakeFiles  *self)
{
  if (gtk_toggle_button_get_active (button))
    g_object_set (guide_context_get_session (self->context), "paper", g_object_get_data (G_OBJECT (button), "size"), NULL);
}

/* Two names that mean the same all over the world. */
static GtkWidget *
new_sizes (GuideTakeFiles *self)
{
  static const char *const sizes[] = { "a4", "letter" };
  const char *const names[] = { "A4", "Letter" };
  GtkWidget *flow = guide_box_new (guide_flow_layout_new (0.5, 0), "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  GtkWidget *first = NULL;

  gtk_accessible_update_property (GTK_ACCESSIBLE (flow), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Size of the paper"), -1);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      GtkWidget *button = gtk_toggle_button_new ();

      guide_prose_fill_button (GTK_BUTTON (button), guide_prose_new_plain (names[i], NULL), names[i]);
      gtk_widget_add_css_class (button, "choice");
      g_object_set_data (G_OBJECT (button), "size", (gpointer) sizes[i]);
      gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), first != NULL ? GTK_TOGGLE_BUTTON (first) : NULL);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), i == (guint) get_size (self));
      g_signal_connect_object (button, "toggled", G_CALLBACK (size_cb), self, 0);
      gtk_box_append (GTK_BOX (flow), button);
      first = first != NULL ? first : button;
    }

  return flow;
}

static GtkWidget *
new_column (GuideTakeFiles *self)
{
  GtkWidget *column = guide_box_new_column (0.6, NULL);
  GtkWidget *flow = guide_box_new (guide_flow_layout_new (0.5, 0), NULL);

  gtk_box_append (GTK_BOX (column), guide_prose_new_heading (_("On paper, or as a file"), 2, "h3"));
  /* Translators: a button: the page to take along comes out of a printer. */
  gtk_box_append (GTK_BOX (flow), new_button (self, _("Print"), G_CALLBACK (print_cb)));
  /* Translators: a button: the page to take along becomes a file. PDF is its kind. */
  gtk_box_append (GTK_BOX (flow), new_button (self, _("Save as PDF"), G_CALLBACK (save_pdf_cb)));
  if (guide_visit_plan_get_day (get_plan (self)) != NULL)
    gtk_box_append (GTK_BOX (flow), new_button (self, _("Save for my calendar"), G_CALLBACK (save_calendar_cb)));
  gtk_box_append (GTK_BOX (column), flow);
  gtk_box_append (GTK_BOX (column), guide_prose_new_plain (_("Size of the paper"), NULL));
  gtk_box_append (GTK_BOX (column), new_sizes (self));
  self->said = guide_prose_new_plain (NULL, "said");
  gtk_widget_set_visible (self->said, FALSE);
  gtk_box_append (GTK_BOX (column), self->said);

  return column;
}

static void
guide_take_files_dispose (GObject *object)
{
  GuideTakeFiles *self = GUIDE_TAKE_FILES (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  self->said = NULL;
  g_clear_object (&self->context);
  g_clear_pointer (&self->bytes, g_bytes_unref);

  G_OBJECT_CLASS (guide_take_files_parent_class)->dispose (object);
}

static void
guide_take_files_class_init (GuideTakeFilesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_take_files_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "take-files");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_take_files_init (GuideTakeFiles *self)
{
}

/**
 * guide_take_files_new:
 * @context: what the views share
 *
 * Returns: the ways to paper and files, for a reader at home
 */
GtkWidget *
guide_take_files_new (GuideContext *context)
{
  GuideTakeFiles *self = g_object_new (GUIDE_TYPE_TAKE_FILES, NULL);

  self->context = g_object_ref (context);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("On paper, or as a file"), -1);
  gtk_widget_set_parent (new_column (self), GTK_WIDGET (self));

  return GTK_WIDGET (self);
}
