/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-reader"

#include "config.h"

#include "guide-page-bar.h"

#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-loader.h"
#include "guide-prose.h"

/* The bar under a page: back, how far the reader is, and next. */
struct _GuidePageBar
{
  GuideBar parent_instance;

  GtkLabel    *count;
  GtkLevelBar *level;
  GtkWidget   *back_label;
  GtkWidget   *next_button;
  GtkLabel    *next_label;
};

G_DEFINE_FINAL_TYPE (GuidePageBar, guide_page_bar, GUIDE_TYPE_BAR)

static void
guide_page_bar_class_init (GuidePageBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, GUIDE_RESOURCE_PREFIX "views/page-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, GuidePageBar, count);
  gtk_widget_class_bind_template_child (widget_class, GuidePageBar, level);
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

/**
 * guide_page_bar_set_position:
 * @self: a #GuidePageBar
 * @number: number of the page shown, from 1
 * @n_pages: how many pages there are
 */
void
guide_page_bar_set_position (GuidePageBar *self,
                             int           number,
                             int           n_pages)
{
  /* Translators: number of this page, and how many pages there are. */
  g_autofree char *count = guide_digits_printf (_("%d of %d"), number, n_pages);
  /* Translators: the same for a screen reader. */
  g_autofree char *spoken = guide_digits_printf (_("Page %d of %d"), number, n_pages);
  const char *next = number == n_pages ? C_("turn the page", "Home") : C_("turn the page", "Next");

  g_return_if_fail (GUIDE_IS_PAGE_BAR (self));

  gtk_label_set_label (self->count, count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->level), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_level_bar_set_max_value (self->level, n_pages);
  gtk_level_bar_set_value (self->level, number);
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
