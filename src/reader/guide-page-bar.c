/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-reader"

#include "config.h"

#include "guide-page-bar.h"

#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-loader.h"
#include "guide-pips.h"
#include "guide-prose.h"

/* The bar under a page: back, how far the reader is, and next. */
struct _GuidePageBar
{
  GuideBar parent_instance;

  GtkLabel  *count;
  GuidePips *pips;
  GtkWidget *back_label;
  GtkWidget *next_button;
  GtkLabel  *next_label;
};

G_DEFINE_FINAL_TYPE (GuidePageBar, guide_page_bar, GUIDE_TYPE_BAR)

static void
guide_page_bar_class_init (GuidePageBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (GUIDE_TYPE_PIPS);
  gtk_widget_class_set_template_from_resource (widget_class, GUIDE_RESOURCE_PREFIX "views/page-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, GuidePageBar, count);
  gtk_widget_class_bind_template_child (widget_class, GuidePageBar, pips);
  gtk_widget_class_bind_template_child (widget_class, GuidePageBar, back_label);
  gtk_widget_class_bind_template_child (widget_class, GuidePageBar, next_button);
  gtk_widget_class_bind_template_child (widget_class, GuidePageBar, next_label);
  gtk_widget_class_set_css_name (widget_class, "pagebar");
}

static void
guide_page_bar_init (GuidePageBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Which pages of the path are read, and which one is shown. Returns how many are read. */
static int
show_path (GuidePageBar      *self,
           const char *const *path,
           int                number,
           GuideSession      *session)
{
  int n_read = 0;

  guide_pips_set_count (self->pips, g_strv_length ((char **) path));
  guide_pips_set_here (self->pips, number - 1);
  for (guint i = 0; path[i] != NULL; i++)
    {
      gboolean is_read = guide_session_is_read (session, path[i]);

      guide_pips_set_done (self->pips, i, is_read);
      n_read += is_read;
    }

  return n_read;
}

/**
 * guide_page_bar_show_page:
 * @self: a #GuidePageBar
 * @path: (array zero-terminated=1): ids of the pages that are read one after the other
 * @number: number in it of the page shown, from 1
 * @session: what the visitor has read
 */
void
guide_page_bar_show_page (GuidePageBar      *self,
                          const char *const *path,
                          int                number,
                          GuideSession      *session)
{
  g_autofree char *count = NULL;
  g_autofree char *spoken = NULL;
  const char *next;
  int n_pages, n_read;

  g_return_if_fail (GUIDE_IS_PAGE_BAR (self));
  g_return_if_fail (number > 0);

  n_pages = (int) g_strv_length ((char **) path);
  n_read = show_path (self, path, number, session);
  next = number == n_pages ? C_("turn the page", "Home") : C_("turn the page", "Next");
  /* Translators: number of this page, and how many pages there are. */
  count = guide_digits_printf (_("%d of %d"), number, n_pages);
  /* Translators: for a screen reader: number of this page, how many pages there are, how many of them are read. */
  spoken = guide_digits_printf (_("Page %d of %d, %d read"), number, n_pages, n_read);

  gtk_label_set_label (self->count, count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->pips), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_label_set_label (self->next_label, next);
  guide_prose_name_button (self->next_button, next);
}

/**
 * guide_page_bar_show_words:
 * @self: a #GuidePageBar
 * @words: whether the buttons have words beside their arrows
 */
void
guide_page_bar_show_words (GuidePageBar *self,
                           gboolean      words)
{
  g_return_if_fail (GUIDE_IS_PAGE_BAR (self));

  gtk_widget_set_visible (self->back_label, words);
  gtk_widget_set_visible (GTK_WIDGET (self->next_label), words);
  guide_bar_forget_sizes (GUIDE_BAR (self));
}

/**
 * guide_page_bar_fit:
 * @self: a #GuidePageBar
 * @width: the room there is, in logical pixels
 *
 * Shows arrows alone where the words of the language have no room beside them.
 */
void
guide_page_bar_fit (GuidePageBar *self,
                    int           width)
{
  int wanted;

  g_return_if_fail (GUIDE_IS_PAGE_BAR (self));

  guide_page_bar_show_words (self, TRUE);
  gtk_widget_measure (GTK_WIDGET (self), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &wanted, NULL, NULL);
  guide_page_bar_show_words (self, width <= 0 || wanted <= width);
}
