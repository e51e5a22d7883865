/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-plan"

#include "config.h"

#include "guide-take-files.h"

#include "guide-box.h"
#include "guide-calendar.h"
#include "guide-export.h"
#include "guide-i18n.h"
#include "guide-language.h"
#include "guide-outcome.h"
#include "guide-paper-choice.h"
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
  GtkWidget    *said;  /* what became of a file */
  GBytes       *bytes; /* what is to be saved once it is known where */
  char         *name;  /* of the file that is written */
};

G_DEFINE_FINAL_TYPE (GuideTakeFiles, guide_take_files, GTK_TYPE_WIDGET)

static void
say (GuideTakeFiles *self,
     const char     *text)
{
  if (self->said != NULL) /* else the screen has gone */
    guide_outcome_say (self->said, text);
}

/* --- saving ----------------------------------------------------------------- */

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GuideTakeFiles) self = GUIDE_TAKE_FILES (data);
  g_autoptr (GError) error = NULL;
  g_autofree char *line = NULL;

  if (guide_save_write_finish (result, &error))
    /* Translators: “%s” is the name of a file. */
    line = g_strdup_printf (_("Saved as “%s”. The guide cannot delete it for you."), self->name);
  else
    line = g_strdup_printf (_("“%s” cannot be written: %s"), self->name, error->message);
  say (self, line);
}

static void
write_file (GuideTakeFiles *self,
            GFile          *file,
            GBytes         *bytes)
{
  g_free (self->name);
  self->name = g_file_get_basename (file);
  guide_save_write_async (file, bytes, written_cb, g_object_ref (self));
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  GuideTakeFiles *self = GUIDE_TAKE_FILES (object);
  g_autoptr (GFile) file = guide_save_choose_finish (result, NULL);
  g_autoptr (GBytes) bytes = g_steal_pointer (&self->bytes);

  if (file == NULL || bytes == NULL)
    return;

  write_file (self, file, bytes);
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

static GuidePaperDocument *
new_document (GuideTakeFiles *self,
              GError        **error)
{
  GuideSession *session = guide_context_get_session (self->context);
  GuideBook *book = guide_context_get_book (self->context);
  GuideTakeParts taken = guide_visit_plan_get_taken (guide_context_get_visit_plan (self->context));
  /* Paper is the reader's own, and nobody's search: what was asked for is whole. */
  g_autoptr (GuideTakeAlong) words = guide_take_along_new (guide_context_get_visit_plan (self->context), book,
                                                           taken & GUIDE_TAKE_TICKED ? taken | GUIDE_TAKE_PRIVATE : taken);
  g_autoptr (GuideTakeAlong) code_words = guide_take_along_new (guide_context_get_visit_plan (self->context), book, taken);
  GuideSheetOrder order = { .words = words,
                            .code_words = code_words,
                            .book = book,
                            .clinic = guide_context_get_clinic (self->context),
                            .language = guide_context_get_language (self->context),
                            .rtl = guide_language_is_rtl (),
                            .size = guide_paper_choice_get (self->context),
                            .scale = guide_session_get_text_size (session) / 100.0 };

  return guide_paper_document_new_sheet (&order, error);
}

static GBytes *
make_pdf (GuideTakeFiles *self,
          const char     *pages,
          GError        **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GuidePaperDocument) document = new_document (self, error);

  if (document == NULL || !guide_paper_document_choose_pages (document, pages, error))
    return NULL;

  return guide_pdf_new_of (document, now, NULL, error);
}

static void
say_not_printed (GuideTakeFiles *self,
                 GError         *error)
{
  /* Translators: “%s” is the reason, in the words of the system. */
  g_autofree char *line = g_strdup_printf (_("It was not printed: %s"), error->message);

  say (self, line);
}

static void
sent_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GuideTakeFiles) self = GUIDE_TAKE_FILES (data);
  g_autoptr (GError) error = NULL;

  if (!guide_print_send_finish (GUIDE_PRINT (object), result, &error))
    say_not_printed (self, error);
}

static void
printer_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  GuideTakeFiles *self = GUIDE_TAKE_FILES (object);
  g_autoptr (GuidePrint) print = guide_print_choose_finish (result, NULL);
  g_autoptr (GFile) file = print != NULL ? guide_print_dup_file (print) : NULL;
  g_autofree char *pages = print != NULL ? guide_print_dup_pages (print) : NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = NULL;

  if (print == NULL || self->said == NULL)
    return;

  if (file == NULL || guide_export_check (g_file_peek_path (file), TRUE, &error)) /* it may be no PDF that is wanted */
    pdf = make_pdf (self, pages, &error);
  if (error != NULL)
    say_not_printed (self, error);
  else if (pdf != NULL && file != NULL)
    write_file (self, file, pdf);
  else if (pdf != NULL)
    guide_print_send_async (print, pdf, sent_cb, g_object_ref (self));
}

static void
print_cb (GuideTakeFiles *self)
{
  say (self, NULL);
  guide_print_choose_async (GTK_WIDGET (self), _("My visit"), guide_paper_choice_get (self->context), printer_cb, NULL);
}

static void
save_pdf_cb (GuideTakeFiles *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = make_pdf (self, NULL, &error);
  g_autofree char *name = g_strconcat (_("My visit"), ".pdf", NULL);

  save (self, bytes, name, error);
}

static void
save_calendar_cb (GuideTakeFiles *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GBytes)
    bytes = guide_calendar_new (guide_context_get_visit_plan (self->context), guide_context_get_book (self->context),
                                guide_context_get_clinic (self->context), guide_context_get_language (self->context), now, &error);
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

  g_signal_connect_object (button, "clicked", pressed, self, G_CONNECT_SWAPPED);

  return button;
}

static GtkWidget *
new_column (GuideTakeFiles *self)
{
  GtkWidget *column = guide_box_new_column (0.6, NULL);
  GtkWidget *flow = guide_box_new_flow (0.5, 0, NULL);

  gtk_box_append (GTK_BOX (column), guide_prose_new_heading (_("On paper, or as a file"), 2, "h3"));
  /* Translators: a button: the page to take along comes out of a printer. */
  gtk_box_append (GTK_BOX (flow), new_button (self, _("Print"), G_CALLBACK (print_cb)));
  /* Translators: a button: the page to take along becomes a file. PDF is its kind. */
  gtk_box_append (GTK_BOX (flow), new_button (self, _("Save as PDF"), G_CALLBACK (save_pdf_cb)));
  if (guide_visit_plan_get_day (guide_context_get_visit_plan (self->context)) != NULL)
    gtk_box_append (GTK_BOX (flow), new_button (self, _("Save for my calendar"), G_CALLBACK (save_calendar_cb)));
  gtk_box_append (GTK_BOX (column), flow);
  gtk_box_append (GTK_BOX (column), guide_prose_new_plain (_("Size of the paper"), NULL));
  gtk_box_append (GTK_BOX (column), guide_paper_choice_new (self->context));
  self->said = guide_outcome_new ();
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
guide_take_files_finalize (GObject *object)
{
  g_free (GUIDE_TAKE_FILES (object)->name);

  G_OBJECT_CLASS (guide_take_files_parent_class)->finalize (object);
}

static void
guide_take_files_class_init (GuideTakeFilesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_take_files_dispose;
  G_OBJECT_CLASS (klass)->finalize = guide_take_files_finalize;
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
