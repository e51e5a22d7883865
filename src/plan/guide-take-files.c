/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-plan"

#include "config.h"

#include "guide-take-files.h"

#include "guide-box.h"
#include "guide-calendar.h"
#include "guide-children.h"
#include "guide-export-outcome.h"
#include "guide-export-process.h"
#include "guide-export.h"
#include "guide-i18n.h"
#include "guide-outcome.h"
#include "guide-paper-choice.h"
#include "guide-print.h"
#include "guide-prose.h"
#include "guide-save.h"

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
    line = guide_export_outcome_dup_saved (self->name);
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

/* In a process of its own: to lay it out takes longer than a frame. */
static void
make_pdf (GuideTakeFiles     *self,
          const char         *pages,
          GAsyncReadyCallback callback,
          gpointer            data)
{
  GuideSession *session = guide_context_get_session (self->context);
  GuideSheetWish wish = { .plan = guide_context_get_visit_plan (self->context),
                          .size = guide_paper_choice_get (self->context),
                          .scale = guide_session_get_text_size (session) / 100.0,
                          .pages = pages };

  guide_export_process_make_sheet_async (&wish, guide_context_get_language (self->context), callback, data);
}

/* What is on its way to a printer, or to the file in place of one. */
typedef struct
{
  GuideTakeFiles *self;
  GuidePrint     *print;
  GFile          *file;
} Printing;

static void
printing_free (Printing *printing)
{
  g_object_unref (printing->self);
  g_object_unref (printing->print);
  g_clear_object (&printing->file);
  g_free (printing);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Printing, printing_free)

static void
made_to_print_cb (GObject      *object,
                  GAsyncResult *result,
                  gpointer      data)
{
  g_autoptr (Printing) printing = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = guide_export_process_make_finish (result, &error);

  if (pdf == NULL)
    guide_export_outcome_say_not_printed (printing->self->said, error);
  else if (printing->file != NULL)
    write_file (printing->self, printing->file, pdf);
  else
    guide_export_outcome_print (printing->self->said, printing->print, pdf);
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
  Printing *printing;

  if (print == NULL || self->said == NULL)
    return;

  if (file != NULL && !guide_export_check (g_file_peek_path (file), TRUE, &error)) /* it may be no PDF that is wanted */
    {
      guide_export_outcome_say_not_printed (self->said, error);
      return;
    }

  printing = g_new0 (Printing, 1);
  printing->self = g_object_ref (self);
  printing->print = g_steal_pointer (&print);
  printing->file = g_steal_pointer (&file);
  make_pdf (self, pages, made_to_print_cb, printing);
}

static void
print_cb (GuideTakeFiles *self)
{
  g_assert (GUIDE_IS_TAKE_FILES (self));

  say (self, NULL);
  guide_print_choose_async (GTK_WIDGET (self), _("My visit"), guide_paper_choice_get (self->context), printer_cb, NULL);
}

static void
made_to_save_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      data)
{
  g_autoptr (GuideTakeFiles) self = GUIDE_TAKE_FILES (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = guide_export_process_make_finish (result, &error);
  g_autofree char *name = g_strconcat (_("My visit"), ".pdf", NULL);

  if (self->said != NULL) /* else nobody is there to say where */
    save (self, bytes, name, error);
}

static void
save_pdf_cb (GuideTakeFiles *self)
{
  g_assert (GUIDE_IS_TAKE_FILES (self));

  make_pdf (self, NULL, made_to_save_cb, g_object_ref (self));
}

static void
save_calendar_cb (GuideTakeFiles *self)
{
  g_assert (GUIDE_IS_TAKE_FILES (self));

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

  guide_children_unparent (GTK_WIDGET (self));
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
