/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-paper-document.h"

#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-palette.h"
#include "guide-paper-fonts.h"

#include <gio/gio.h>

/* What is laid out on paper, ready to be drawn side by side: a PDF and a printer draw the
 * same. It holds all that it is made of. */
struct _GuidePaperDocument
{
  GObject parent_instance;

  GuidePaper     *paper;
  GuidePaperFlow *flow;
  char           *title;
  char           *language;
  char           *pages; /* those that are wanted, or NULL for all */
  GuidePaperOrder order; /* of a book; of the page to take along it has no selection */
};

/* How much smaller than asked for the page to take along may be for the sake of fewer
 * sides, with codes for a phone and without: those cost no side, and one step of the letters. */
static const struct
{
  double scale;
  gboolean codes;
} tries[] = {
  { 1, TRUE }, { 0.92, TRUE }, { 1, FALSE }, { 0.85, TRUE }, { 0.92, FALSE }, { 0.85, FALSE },
};

#define LIKELY 3         /* number of one of them */
#define LIKELY_WITHOUT 5 /* of the same size */

#define SIDES_MAX 2

G_DEFINE_FINAL_TYPE (GuidePaperDocument, guide_paper_document, G_TYPE_OBJECT)

static void
guide_paper_document_finalize (GObject *object)
{
  GuidePaperDocument *self = GUIDE_PAPER_DOCUMENT (object);

  g_clear_object (&self->flow);
  g_clear_object (&self->paper);
  g_clear_object (&self->order.selection);
  g_free (self->title);
  g_free (self->language);
  g_free (self->pages);

  G_OBJECT_CLASS (guide_paper_document_parent_class)->finalize (object);
}

static void
guide_paper_document_class_init (GuidePaperDocumentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_paper_document_finalize;
}

static void
guide_paper_document_init (GuidePaperDocument *self)
{
}

static GuidePaperDocument *
new_document (const char *title,
              const char *language)
{
  GuidePaperDocument *self = g_object_new (GUIDE_TYPE_PAPER_DOCUMENT, NULL);

  self->title = g_strdup (title);
  self->language = g_strdup (language);

  return self;
}

/* Another font of this machine may have a letter that those which paper names lack. */
static gboolean
needs_all_fonts (GuidePaper *paper)
{
  return guide_paper_get_missing (paper) != NULL && guide_paper_fonts_use_all ();
}

static gboolean
has_all_letters (GuidePaper *paper,
                 GError    **error)
{
  if (guide_paper_get_missing (paper) == NULL)
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
               /* Translators: printed in a terminal, when a file for paper cannot be made: “%s” is
                * the name of a package of Debian. */
               _("Letters of this language are in no font here. Install %s"), "fonts-noto-core");

  return FALSE;
}

/**
 * guide_paper_document_new_book:
 * @order: what is wanted
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the pages, or %NULL where a drawing or a letter is
 *   missing
 */
GuidePaperDocument *
guide_paper_document_new_book (const GuidePaperOrder *order,
                               GError               **error)
{
  g_autoptr (GuidePaperDocument) self = new_document (guide_selection_get_title (order->selection), order->language);

  self->order = (GuidePaperOrder) { .selection = g_object_ref (order->selection), .tone = order->tone };
  do
    {
      g_clear_object (&self->flow);
      g_clear_object (&self->paper);
      self->paper = guide_paper_new (order->size, order->language, order->rtl, order->scale);
      self->flow = guide_paper_book_new (order, self->paper, error);
    }
  while (self->flow != NULL && needs_all_fonts (self->paper));

  return self->flow != NULL && has_all_letters (self->paper, error) ? g_steal_pointer (&self) : NULL;
}

/* The page to take along as it was laid out first, by the attempt that most sheets end in: it tells of most
 * others that they are in vain, and none of those is laid out. */
typedef struct
{
  const GuideSheetOrder *order;
  GuidePaper            *paper;
  GuidePaperFlow        *flow;
  guint                  attempt;
  GuidePaper            *waiting; /* paper on which nothing is laid out yet */
} First;

static gboolean
is_in_vain (First     *first,
            guint      attempt,
            GPtrArray *codes)
{
  g_autoptr (GuidePaperFlow) flow = NULL;
  gboolean in_vain;

  guide_paper_set_estimates (first->paper, TRUE);
  if (tries[attempt].codes == tries[first->attempt].codes)
    flow = g_object_ref (first->flow); /* the same boxes, wherever they stand */
  else
    flow = guide_paper_sheet_new (first->order, first->paper, codes);
  in_vain = guide_paper_flow_overflows (flow, tries[attempt].scale / tries[first->attempt].scale);
  guide_paper_set_estimates (first->paper, FALSE);

  return in_vain;
}

static GuidePaper *
new_sheet_paper (const GuideSheetOrder *order,
                 guint                  attempt)
{
  return guide_paper_new (order->size, order->language, order->rtl, order->scale * tries[attempt].scale);
}

static void
lay_out_sheet (GuidePaperDocument *self,
               First              *first,
               guint               attempt,
               GPtrArray          *codes)
{
  const GuideSheetOrder *order = first->order;

  do
    {
      g_clear_object (&self->flow);
      g_clear_object (&self->paper);
      self->paper = first->waiting != NULL ? g_steal_pointer (&first->waiting) : new_sheet_paper (order, attempt);
      if (first->paper == NULL)
        guide_paper_share_layouts (self->paper);
      self->flow = guide_paper_sheet_new (order, self->paper, codes);
      guide_paper_flow_break_pages (self->flow);
    }
  while (needs_all_fonts (self->paper));
}

/* Whether one of the attempts has no more sides than that. */
static gboolean
fit_sheet (GuidePaperDocument *self,
           First              *first,
           guint               attempt,
           GPtrArray          *codes,
           guint               sides)
{
  if (attempt == first->attempt)
    {
      g_set_object (&self->paper, first->paper);
      g_set_object (&self->flow, first->flow);
    }
  else if (sides == 1 && is_in_vain (first, attempt, codes))
    return FALSE;
  else
    lay_out_sheet (self, first, attempt, codes);

  return guide_paper_flow_get_n_pages (self->flow) <= sides;
}

static gpointer
new_codes (gpointer data)
{
  return guide_paper_sheet_new_codes (data);
}

/**
 * guide_paper_document_new_sheet:
 * @order: what is wanted
 * @error: return location for an error
 *
 * Lays out the page to take along: on one side where it has room, a little smaller if
 * that helps, else on two. With codes for a phone, where they cost no side and little of the letters.
 *
 * Returns: (transfer full) (nullable): its sides, or %NULL where a letter is missing
 */
GuidePaperDocument *
guide_paper_document_new_sheet (const GuideSheetOrder *order,
                                GError               **error)
{
  g_autoptr (GuidePaperDocument) self = new_document (_("My visit"), order->language);
  /* A code is reckoned while the fonts are looked for. */
  GThread *coding = g_thread_new ("guide-codes", new_codes, (gpointer) order);
  First first = { .order = order, .waiting = new_sheet_paper (order, LIKELY) };
  g_autoptr (GPtrArray) codes = g_thread_join (coding);
  gboolean fits = FALSE;

  first.attempt = codes->len > 0 ? LIKELY : LIKELY_WITHOUT;
  lay_out_sheet (self, &first, first.attempt, codes->len > 0 ? codes : NULL);
  first.paper = g_object_ref (self->paper);
  first.flow = g_object_ref (self->flow);
  for (guint sides = 1; sides <= SIDES_MAX && !fits; sides++)
    for (guint i = 0; i < G_N_ELEMENTS (tries) && !fits; i++)
      if (!tries[i].codes || codes->len > 0)
        fits = fit_sheet (self, &first, i, tries[i].codes ? codes : NULL, sides);
  g_clear_object (&first.paper);
  g_clear_object (&first.flow);

  return has_all_letters (self->paper, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * guide_paper_document_get_title:
 * @self: a #GuidePaperDocument
 *
 * Returns: (transfer none): its title
 */
const char *
guide_paper_document_get_title (GuidePaperDocument *self)
{
  g_return_val_if_fail (GUIDE_IS_PAPER_DOCUMENT (self), NULL);

  return self->title;
}

/**
 * guide_paper_document_get_language:
 * @self: a #GuidePaperDocument
 *
 * Returns: (transfer none): id of the language of its words
 */
const char *
guide_paper_document_get_language (GuidePaperDocument *self)
{
  g_return_val_if_fail (GUIDE_IS_PAPER_DOCUMENT (self), NULL);

  return self->language;
}

/**
 * guide_paper_document_get_paper:
 * @self: a #GuidePaperDocument
 *
 * Returns: (transfer none): the paper, which knows its size
 */
GuidePaper *
guide_paper_document_get_paper (GuidePaperDocument *self)
{
  g_return_val_if_fail (GUIDE_IS_PAPER_DOCUMENT (self), NULL);

  return self->paper;
}

/**
 * guide_paper_document_get_flow:
 * @self: a #GuidePaperDocument
 *
 * Returns: (transfer none): its pages
 */
GuidePaperFlow *
guide_paper_document_get_flow (GuidePaperDocument *self)
{
  g_return_val_if_fail (GUIDE_IS_PAPER_DOCUMENT (self), NULL);

  return self->flow;
}

/**
 * guide_paper_document_get_tone:
 * @self: a #GuidePaperDocument
 *
 * Returns: the skin tone of its drawings, 1 to 6
 */
guint
guide_paper_document_get_tone (GuidePaperDocument *self)
{
  g_return_val_if_fail (GUIDE_IS_PAPER_DOCUMENT (self), 0);

  return self->order.tone != 0 ? self->order.tone : GUIDE_PALETTE_DEFAULT_TONE;
}

/**
 * guide_paper_document_choose_pages:
 * @self: a #GuidePaperDocument
 * @pages: (nullable): numbers of pages, from 1, as “1-3,5-5”, or %NULL for all
 * @error: return location for an error, one line
 *
 * Leaves out all other pages; those that are there keep their numbers.
 *
 * Returns: whether there is any page then
 */
gboolean
guide_paper_document_choose_pages (GuidePaperDocument *self,
                                   const char         *pages,
                                   GError            **error)
{
  g_autofree char *there = NULL;
  guint n_pages;

  g_return_val_if_fail (GUIDE_IS_PAPER_DOCUMENT (self), FALSE);

  g_free (self->pages);
  self->pages = g_strdup (pages);
  n_pages = guide_paper_flow_get_n_pages (self->flow);
  for (guint page = 1; page <= n_pages; page++)
    if (guide_paper_document_has_page (self, page))
      return TRUE;

  there = guide_digits_printf ("1–%u", n_pages);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("There is no page “%s”. There is: %s"), pages, there);

  return FALSE;
}

/**
 * guide_paper_document_is_whole:
 * @self: a #GuidePaperDocument
 *
 * Returns: whether no page was left out
 */
gboolean
guide_paper_document_is_whole (GuidePaperDocument *self)
{
  g_return_val_if_fail (GUIDE_IS_PAPER_DOCUMENT (self), FALSE);

  return self->pages == NULL;
}

/**
 * guide_paper_document_has_page:
 * @self: a #GuidePaperDocument
 * @page: number of a page, from 1
 *
 * Returns: whether it was not left out
 */
gboolean
guide_paper_document_has_page (GuidePaperDocument *self,
                               guint               page)
{
  g_auto (GStrv) ranges = NULL;

  g_return_val_if_fail (GUIDE_IS_PAPER_DOCUMENT (self), FALSE);

  if (self->pages == NULL)
    return TRUE;

  ranges = g_strsplit (self->pages, ",", -1);
  for (guint i = 0; ranges[i] != NULL; i++)
    {
      char *end;
      guint64 first = g_ascii_strtoull (ranges[i], &end, 10);
      guint64 last = *end == '-' ? g_ascii_strtoull (end + 1, NULL, 10) : first;

      if (page >= first && page <= last)
        return TRUE;
    }

  return FALSE;
}

/**
 * guide_paper_document_draw_page:
 * @self: a #GuidePaperDocument
 * @page: number of a page, from 1
 * @canvas: where to
 *
 * Draws a page, with what stands over and under its words.
 */
void
guide_paper_document_draw_page (GuidePaperDocument *self,
                                guint               page,
                                GuidePaperCanvas   *canvas)
{
  g_return_if_fail (GUIDE_IS_PAPER_DOCUMENT (self));

  if (self->order.selection != NULL)
    guide_paper_book_draw_page (&self->order, self->paper, self->flow, page, canvas);
  else
    guide_paper_flow_draw (self->flow, page, canvas);
}
