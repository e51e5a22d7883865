/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-shell"

#include "config.h"

#include "guide-export-view.h"

#include "guide-box.h"
#include "guide-children.h"
#include "guide-export-outcome.h"
#include "guide-export-process.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-language.h"
#include "guide-motion.h"
#include "guide-outcome.h"
#include "guide-paper-choice.h"
#include "guide-print.h"
#include "guide-prose.h"
#include "guide-save.h"

/* At home: how much of the guide, and what it becomes: paper or a file. A file, and what is
 * printed, is made by a process of its own, which can be stopped; when this goes, it is. */
struct _GuideExportView
{
  GtkWidget parent_instance;

  GuideContext   *context;
  GuideSelection *selection;
  GtkWidget      *making; /* what is seen while a file is made */
  GtkWidget      *making_words;
  GtkWidget      *bar;
  GtkWidget      *buttons;
  GtkWidget      *said;        /* what became of it */
  GCancellable   *cancellable; /* while a file is made */
  char           *name;        /* of the file that is made, or of what is printed */
  GuidePrint     *print;       /* the printer, while something is made for it */
  guint           beat;
};

#define BEAT_MS 150

G_DEFINE_FINAL_TYPE (GuideExportView, guide_export_view, GTK_TYPE_WIDGET)

/* --- while a file is made --------------------------------------------------- */

static gboolean
beat_cb (gpointer data)
{
  gtk_progress_bar_pulse (GTK_PROGRESS_BAR (GUIDE_EXPORT_VIEW (data)->bar));

  return G_SOURCE_CONTINUE;
}

static void
show_making (GuideExportView *self)
{
  /* Translators: while a file is made: “%s” is its name. */
  g_autofree char *words = g_strdup_printf (_("Making “%s”"), self->name);
  gboolean moves = guide_motion_is_wanted (GTK_WIDGET (self));

  gtk_label_set_label (GTK_LABEL (self->making_words), words);
  guide_outcome_say (self->said, NULL);
  gtk_widget_set_visible (self->making, TRUE);
  gtk_widget_child_focus (self->making, GTK_DIR_TAB_FORWARD);
  gtk_widget_set_sensitive (self->buttons, FALSE);
  gtk_widget_set_visible (self->bar, moves);
  self->beat = moves ? g_timeout_add (BEAT_MS, beat_cb, self) : 0;
}

static void
end_making (GuideExportView *self,
            const char      *line)
{
  g_clear_handle_id (&self->beat, g_source_remove);
  g_clear_object (&self->cancellable);
  gtk_widget_set_sensitive (self->buttons, TRUE);
  guide_outcome_say (self->said, line);
  gtk_widget_set_visible (self->making, FALSE);
}

static void
stop_cb (GuideExportView *self)
{
  g_assert (GUIDE_IS_EXPORT_VIEW (self));

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
}

static void
made_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GuideExportView) self = GUIDE_EXPORT_VIEW (data);
  g_autoptr (GError) error = NULL;
  g_autofree char *line = NULL;

  if (guide_export_process_run_finish (result, &error))
    line = guide_export_outcome_dup_saved (self->name);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    line = g_strdup (_("It was stopped, and no file was made."));
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL) /* else the sheet is closed */
    end_making (self, line != NULL ? line : error->message);
}

/* --- what is made ----------------------------------------------------------- */

static GuidePaperOrder
get_order (GuideExportView *self)
{
  GuideSession *session = guide_context_get_session (self->context);

  return (GuidePaperOrder) { .selection = self->selection,
                            .clinic = guide_context_get_clinic (self->context),
                            .language = guide_context_get_language (self->context),
                            .rtl = guide_language_is_rtl (),
                            .size = guide_paper_choice_get (self->context),
                            .scale = 1,
                            .tone = (guint) guide_session_get_tone (session) };
}

static gboolean
can_make (GuideExportView *self)
{
  return self->cancellable == NULL && gtk_widget_get_root (GTK_WIDGET (self)) != NULL;
}

static void
begin_making (GuideExportView *self,
              char            *name)
{
  self->cancellable = g_cancellable_new ();
  g_free (self->name);
  self->name = name;
  show_making (self);
}

static void
make_file (GuideExportView *self,
           GFile           *file,
           const char      *pages)
{
  GuidePaperOrder order = get_order (self);

  order.pages = pages;
  begin_making (self, g_file_get_basename (file));
  guide_export_process_run_async (&order, g_file_peek_path (file), self->cancellable, made_cb, g_object_ref (self));
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  GuideExportView *self = GUIDE_EXPORT_VIEW (object);
  g_autoptr (GFile) file = guide_save_choose_finish (result, NULL);

  if (file != NULL && can_make (self))
    make_file (self, file, NULL);
}

static void
save_cb (GtkButton       *button,
         GuideExportView *self)
{
  g_autofree char *name = g_strconcat (guide_selection_get_title (self->selection), g_object_get_data (G_OBJECT (button), "ending"),
                                       NULL);

  g_assert (GUIDE_IS_EXPORT_VIEW (self));

  guide_outcome_say (self->said, NULL);
  guide_save_choose_async (GTK_WIDGET (self), name, chosen_cb, NULL);
}

/* --- on paper --------------------------------------------------------------- */

static void
ready_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GuideExportView) self = GUIDE_EXPORT_VIEW (data);
  g_autoptr (GuidePrint) print = g_steal_pointer (&self->print);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = guide_export_process_make_finish (result, &error);

  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL) /* else the sheet is closed */
    end_making (self, NULL);
  if (pdf != NULL)
    guide_export_outcome_print (self->said, print, pdf);
  else
    guide_export_outcome_say_not_printed (self->said, error);
}

static void
make_for_printer (GuideExportView *self,
                  GuidePrint      *print,
                  const char      *pages)
{
  GuidePaperOrder order = get_order (self);

  order.pages = pages;
  g_set_object (&self->print, print);
  begin_making (self, g_strdup (guide_selection_get_title (self->selection)));
  guide_export_process_make_async (&order, self->cancellable, ready_cb, g_object_ref (self));
}

static void
printer_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  GuideExportView *self = GUIDE_EXPORT_VIEW (object);
  g_autoptr (GuidePrint) print = guide_print_choose_finish (result, NULL);
  g_autoptr (GFile) file = print != NULL ? guide_print_dup_file (print) : NULL;
  g_autofree char *pages = print != NULL ? guide_print_dup_pages (print) : NULL;

  if (print == NULL || !can_make (self))
    return;

  if (file != NULL)
    make_file (self, file, pages);
  else
    make_for_printer (self, print, pages);
}

static void
print_cb (GtkButton       *button,
          GuideExportView *self)
{
  g_assert (GUIDE_IS_EXPORT_VIEW (self));

  guide_outcome_say (self->said, NULL);
  guide_print_choose_async (GTK_WIDGET (self), guide_selection_get_title (self->selection), get_order (self).size, printer_cb,
                            NULL);
}

/* --- how much --------------------------------------------------------------- */

static void
select_cb (GtkToggleButton *button,
           GuideExportView *self)
{
  g_assert (GUIDE_IS_EXPORT_VIEW (self));

  if (gtk_toggle_button_get_active (button))
    g_set_object (&self->selection, g_object_get_data (G_OBJECT (button), "selection"));
}

/* The first that there is, is what is chosen. */
static void
append_part (GuideExportView   *self,
             GtkWidget         *flow,
             const char        *pattern,
             GuideSelectionKind kind,
             const char        *id)
{
  GtkWidget *first = gtk_widget_get_first_child (flow);
  g_autoptr (GuideSelection) selection = guide_selection_new (guide_context_get_book (self->context), kind, id);
  g_autofree char *label = selection != NULL ? g_strdup_printf (pattern, guide_selection_get_title (selection)) : NULL;
  GtkWidget *button;

  if (selection == NULL)
    return;

  button = guide_prose_new_choice (label);
  g_object_set_data_full (G_OBJECT (button), "selection", g_object_ref (selection), g_object_unref);
  g_signal_connect_object (button, "toggled", G_CALLBACK (select_cb), self, 0);
  gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), first != NULL ? GTK_TOGGLE_BUTTON (first) : NULL);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), first == NULL);
  gtk_box_append (GTK_BOX (flow), button);
}

/* What is open comes first. */
static GtkWidget *
new_parts (GuideExportView *self)
{
  GuideBook *book = guide_context_get_book (self->context);
  const char *page = guide_session_get_place (guide_context_get_session (self->context));
  GuideChapter *chapter = guide_book_lookup_chapter (book, page);
  GtkWidget *flow = guide_box_new (guide_flow_layout_new (0.5, 0), "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (flow), GTK_ACCESSIBLE_PROPERTY_LABEL, _("How much of it"), -1);
  /* Translators: how much is printed or saved; “%s” is the title of the page that is open. */
  append_part (self, flow, _("This page: %s"), GUIDE_SELECTION_PAGE, page);
  if (chapter != NULL && guide_chapter_get_door (chapter) == NULL)
    /* Translators: how much is printed or saved; “%s” is the title of the chapter that is open. */
    append_part (self, flow, _("This chapter: %s"), GUIDE_SELECTION_CHAPTER, guide_node_get_id (GUIDE_NODE (chapter)));
  /* The doors have titles of their own. */
  append_part (self, flow, "%s", GUIDE_SELECTION_CHAPTER, GUIDE_DOOR_DECIDING);
  append_part (self, flow, "%s", GUIDE_SELECTION_CHAPTER, GUIDE_DOOR_DATE);
  /* Translators: how much is printed or saved. */
  append_part (self, flow, _("The whole book"), GUIDE_SELECTION_BOOK, NULL);

  return flow;
}

/* --- what is seen ----------------------------------------------------------- */

static void
append_button (GuideExportView *self,
               const char      *text,
               const char      *ending)
{
  GtkWidget *button = guide_prose_new_button (text);

  g_object_set_data (G_OBJECT (button), "ending", (gpointer) ending);
  g_signal_connect_object (button, "clicked", ending != NULL ? G_CALLBACK (save_cb) : G_CALLBACK (print_cb), self, 0);
  gtk_box_append (GTK_BOX (self->buttons), button);
}

static void
append_buttons (GuideExportView *self,
                GtkWidget       *column)
{
  self->buttons = guide_box_new_flow (0.5, 0, NULL);
  append_button (self, _("Print"), NULL);
  append_button (self, _("Save as PDF"), ".pdf");
  /* Translators: a button: the guide becomes a file. EPUB is its kind, as books have it. */
  append_button (self, _("Save as EPUB"), ".epub");
  /* Translators: a button: the guide becomes a file. HTML is its kind, as pages of the web have it. */
  append_button (self, _("Save as HTML"), ".html");
  gtk_box_append (GTK_BOX (column), self->buttons);
  gtk_box_append (GTK_BOX (column),
                  /* PDF readers break words of Arabic and Hindi, whoever wrote the file. */
                  guide_prose_new_plain (_("A PDF is for paper. For a phone, for a screen reader and to look for words, "
                                            "EPUB or HTML is better."),
                                         "quiet"));
}

static void
append_making (GuideExportView *self,
               GtkWidget       *column)
{
  /* Translators: a button: the file that is being made is not to be made. */
  GtkWidget *stop = guide_prose_new_button (_("Stop"));

  self->making = guide_box_new_column (0.5, NULL);
  self->making_words = guide_prose_new_plain (NULL, NULL);
  self->bar = g_object_new (GTK_TYPE_PROGRESS_BAR, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_set_halign (stop, GTK_ALIGN_START);
  g_signal_connect_object (stop, "clicked", G_CALLBACK (stop_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->making), self->making_words);
  gtk_box_append (GTK_BOX (self->making), self->bar);
  gtk_box_append (GTK_BOX (self->making), stop);
  gtk_widget_set_visible (self->making, FALSE);
  gtk_box_append (GTK_BOX (column), self->making);
}

static GtkWidget *
new_column (GuideExportView *self)
{
  GtkWidget *column = guide_box_new_column (0.7, NULL);

  gtk_box_append (GTK_BOX (column), guide_prose_new_heading (_("How much of it"), 2, "section-title"));
  gtk_box_append (GTK_BOX (column), new_parts (self));
  gtk_box_append (GTK_BOX (column), guide_prose_new_heading (_("Size of the paper"), 2, "section-title"));
  gtk_box_append (GTK_BOX (column), guide_paper_choice_new (self->context));
  append_buttons (self, column);
  append_making (self, column);
  self->said = guide_outcome_new ();
  gtk_box_append (GTK_BOX (column), self->said);

  return column;
}

static void
guide_export_view_unroot (GtkWidget *widget)
{
  GuideExportView *self = GUIDE_EXPORT_VIEW (widget);

  stop_cb (self);
  g_clear_handle_id (&self->beat, g_source_remove);

  GTK_WIDGET_CLASS (guide_export_view_parent_class)->unroot (widget);
}

static void
guide_export_view_dispose (GObject *object)
{
  GuideExportView *self = GUIDE_EXPORT_VIEW (object);

  guide_children_unparent (GTK_WIDGET (self));
  self->said = NULL;
  g_clear_object (&self->cancellable);
  g_clear_object (&self->print);
  g_clear_object (&self->selection);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (guide_export_view_parent_class)->dispose (object);
}

static void
guide_export_view_finalize (GObject *object)
{
  g_free (GUIDE_EXPORT_VIEW (object)->name);

  G_OBJECT_CLASS (guide_export_view_parent_class)->finalize (object);
}

static void
guide_export_view_class_init (GuideExportViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_export_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = guide_export_view_finalize;
  widget_class->unroot = guide_export_view_unroot;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "export-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_export_view_init (GuideExportView *self)
{
}

/**
 * guide_export_view_new:
 * @context: what the views share
 *
 * Returns: the ways of the guide to paper and files, for a reader at home
 */
GtkWidget *
guide_export_view_new (GuideContext *context)
{
  GuideExportView *self = g_object_new (GUIDE_TYPE_EXPORT_VIEW, NULL);

  self->context = g_object_ref (context);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Print or save"), -1);
  gtk_widget_set_parent (new_column (self), GTK_WIDGET (self));

  return GTK_WIDGET (self);
}
