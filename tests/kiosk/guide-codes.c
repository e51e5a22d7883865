/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-code-view.h"
#include "guide-inside.h"
#include "guide-language.h"
#include "guide-module.h"
#include "guide-output-tools.h"
#include "guide-paper-code.h"
#include "guide-pdf-surface.h"
#include "guide-stage.h"
#include "guide-take-text.h"

#include <glib/gstdio.h>
#include <string.h>

/* guide-codes FOLDER home|kiosk|paper: every code that a screen shows, as it stands there: cut out
 * of the picture of the window with what is around it, or as a printer puts it on the page to take
 * along; straight (NAME-straight.png), then as a hand holds the phone, turned by 5 degrees and at
 * 0.9 of the size (NAME-turned.png), with the words that a reader has to find in it (NAME.txt).
 * For tests/proof/codes. */

#define STEP_MS 60
#define TRIES 50
#define AROUND 24 /* pixels */
#define TURN (5 * G_PI / 180)
#define FAR 0.9
#define DOTS 300    /* of a printer, an inch */
#define N_SOURCES 3 /* but in the first look at the first size: all */

static const struct
{
  int width, height;
} sizes[] = { { 1280, 800 }, { 1920, 1080 }, { 1080, 1920 } };

static const struct
{
  const char     *name;
  GuideAppearance appearance;
} looks[] = {
  { "light", GUIDE_APPEARANCE_LIGHT },
  { "dark", GUIDE_APPEARANCE_DARK },
  { "contrast", GUIDE_APPEARANCE_CONTRAST },
};

static const char *const languages[] = { "en", "es", "ar" };

static const struct
{
  const char *name;
  gboolean    all; /* every question there is, so that it takes more than one code */
} plans[] = { { "few", FALSE }, { "all", TRUE } };

typedef struct
{
  const char  *folder;
  GuideStage  *stage;  /* at home, or NULL */
  GuideInside  inside; /* in the kiosk */
  GuideWindow *window;
  guint        size, look, language;
  guint        n_saved;
} Codes;

static GuideContext *
get_context (Codes *self)
{
  return guide_window_get_context (self->window);
}

static void
settle (Codes *self)
{
  if (self->stage != NULL)
    guide_stage_settle (self->stage);
  else
    guide_inside_settle (STEP_MS);
}

/* --- a picture of a code ------------------------------------------------------ */

static cairo_surface_t *
take_picture (Codes *self)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (window), gtk_widget_get_height (window));
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) area.size.width, (int) area.size.height);

  /* A window that has to be drawn anew has nothing to show until the next frame. */
  while (node == NULL)
    {
      GtkSnapshot *snapshot = gtk_snapshot_new ();

      gdk_paintable_snapshot (paintable, snapshot, area.size.width, area.size.height);
      node = gtk_snapshot_free_to_node (snapshot);
      if (node == NULL)
        settle (self);
    }
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node, &area);
  gdk_texture_download (texture, cairo_image_surface_get_data (surface), (gsize) cairo_image_surface_get_stride (surface));
  cairo_surface_mark_dirty (surface);

  return surface;
}

static void
cut (cairo_surface_t       *picture,
     const graphene_rect_t *code,
     gboolean               turned,
     const char            *path)
{
  double side = MAX (code->size.width, code->size.height) + 2 * AROUND;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) side, (int) side);
  cairo_t *cr = cairo_create (surface);

  cairo_translate (cr, (int) side / 2, (int) side / 2);
  if (turned)
    {
      cairo_rotate (cr, TURN);
      cairo_scale (cr, FAR, FAR);
    }
  cairo_set_source_surface (cr, picture, -(int) (code->origin.x + code->size.width / 2),
                            -(int) (code->origin.y + code->size.height / 2));
  cairo_paint (cr);
  cairo_destroy (cr);
  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
}

/* Where it is in the window, if all of it can be seen. */
static gboolean
is_in_view (Codes           *self,
            GtkWidget       *code,
            graphene_rect_t *bounds)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (code, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t view;

  return gtk_widget_compute_bounds (code, GTK_WIDGET (self->window), bounds) && bounds->size.width > 0 &&
         gtk_widget_compute_bounds (scroller, GTK_WIDGET (self->window), &view) && graphene_rect_contains_rect (&view, bounds) &&
         view.origin.y + view.size.height <= gtk_widget_get_height (GTK_WIDGET (self->window));
}

static void
scroll_to (Codes     *self,
           GtkWidget *code)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (code, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment;
  graphene_rect_t bounds;

  g_assert_nonnull (scroller);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  g_assert_true (gtk_widget_compute_bounds (code, scroller, &bounds));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + bounds.origin.y +
                                          (bounds.size.height - gtk_adjustment_get_page_size (adjustment)) / 2);
  settle (self);
}

/* Whole in the window, wherever it stood. The layout of a new code may be done only frames later, and what is
 * scrolled to before that is something else. */
static void
show_code (Codes           *self,
           GtkWidget       *code,
           graphene_rect_t *bounds)
{
  for (guint i = 0; i < TRIES; i++)
    {
      scroll_to (self, code);
      if (is_in_view (self, code, bounds))
        return;
    }
  g_error ("a code is not in view: %g, %g of %gx%g", bounds->origin.x, bounds->origin.y, bounds->size.width, bounds->size.height);
}

static void
save_cut (Codes                 *self,
          cairo_surface_t       *picture,
          const graphene_rect_t *bounds,
          const char            *name,
          const char            *text)
{
  g_autofree char *stem = g_build_filename (self->folder, name, NULL);
  g_autofree char *words = g_strconcat (stem, ".txt", NULL), *straight = g_strconcat (stem, "-straight.png", NULL),
                  *turned = g_strconcat (stem, "-turned.png", NULL);
  g_autoptr (GError) error = NULL;

  cut (picture, bounds, FALSE, straight);
  cut (picture, bounds, TRUE, turned);
  g_file_set_contents (words, text, -1, &error);
  g_assert_no_error (error);
  self->n_saved++;
}

static void
save_code (Codes      *self,
           GtkWidget  *code,
           const char *where,
           guint       number,
           const char *text)
{
  g_autofree char *name = g_strdup_printf ("%s-%s-%dx%d-%s-%s-%02u", self->stage != NULL ? "home" : "kiosk", where,
                                           sizes[self->size].width, sizes[self->size].height, looks[self->look].name,
                                           languages[self->language], number);
  cairo_surface_t *picture;
  graphene_rect_t bounds;

  show_code (self, code, &bounds);
  picture = take_picture (self);
  save_cut (self, picture, &bounds, name, text);
  cairo_surface_destroy (picture);
}

/* --- what shows codes ------------------------------------------------------------ */

static void
gather (GtkWidget  *widget,
        GType       type,
        const char *css_class,
        GPtrArray  *found)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (css_class == NULL || gtk_widget_has_css_class (widget, css_class)))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    gather (child, type, css_class, found);
}

static GPtrArray *
find_codes (Codes *self)
{
  GPtrArray *found = g_ptr_array_new ();

  gather (GTK_WIDGET (self->window), GUIDE_TYPE_CODE_VIEW, NULL, found);

  return found;
}

static void
fill_in (GuideVisitPlan *plan,
         GuideBook      *book,
         gboolean        all)
{
  GListModel *children = guide_node_get_children (GUIDE_NODE (guide_book_get_visit (book)));
  guint n_set = 0;

  guide_visit_plan_set_day (plan, "2026-12-14");
  guide_visit_plan_set_hour (plan, 15);
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);
      GListModel *asks = guide_node_get_children (child);

      for (guint j = 0; GUIDE_IS_ASKS (child) && j < g_list_model_get_n_items (asks); j++)
        {
          g_autoptr (GuideNode) ask = g_list_model_get_item (asks, j);

          guide_visit_plan_set_line (plan, guide_node_get_id (ask), all || n_set++ < 3);
        }
    }
}

static void
go (Codes      *self,
    const char *place)
{
  guide_session_go (guide_context_get_session (get_context (self)), GUIDE_PLACE_HOME);
  settle (self);
  guide_session_go (guide_context_get_session (get_context (self)), place);
  settle (self);
}

static void
look_at_taken (Codes *self,
               guint  plan)
{
  GuideContext *context = get_context (self);
  g_autoptr (GuideTakeAlong) words = NULL;
  g_autoptr (GPtrArray) parts = NULL, codes = NULL;

  fill_in (guide_context_get_visit_plan (context), guide_context_get_book (context), plans[plan].all);
  go (self, GUIDE_PLACE_TAKE_HOME);
  words = guide_take_along_new (guide_context_get_visit_plan (context), guide_context_get_book (context),
                                guide_visit_plan_get_taken (guide_context_get_visit_plan (context)));
  parts = guide_take_text_new_parts (words, guide_context_get_clinic (context), guide_context_get_language (context));
  codes = find_codes (self);
  g_assert_cmpuint (codes->len, ==, parts->len);
  for (guint i = 0; i < codes->len; i++)
    save_code (self, codes->pdata[i], plans[plan].name, i, parts->pdata[i]);
}

/* A source shows its address as a code once it is asked to, and one at a time is looked at. */
static void
look_at_sources (Codes *self)
{
  g_autoptr (GPtrArray) buttons = g_ptr_array_new ();
  gboolean all = self->size + self->look + self->language == 0;

  go (self, GUIDE_PLACE_SOURCES);
  gather (GTK_WIDGET (self->window), GTK_TYPE_TOGGLE_BUTTON, "choice", buttons);
  g_assert_cmpuint (buttons->len, >, 20);
  for (guint i = 0; i < buttons->len && (all || i < N_SOURCES); i++)
    {
      const char *address = g_object_get_data (buttons->pdata[i], "address");
      g_autoptr (GPtrArray) codes = NULL;

      g_assert_nonnull (address);
      gtk_toggle_button_set_active (buttons->pdata[i], TRUE);
      settle (self);
      codes = find_codes (self);
      g_assert_cmpuint (codes->len, ==, 1);
      save_code (self, codes->pdata[0], "source", i, address);
      gtk_toggle_button_set_active (buttons->pdata[i], FALSE);
    }
}

static void
set_look (Codes *self)
{
  GuideSession *session = guide_context_get_session (get_context (self));

  guide_session_set_language (session, languages[self->language]);
  guide_session_set_appearance (session, looks[self->look].appearance);
  /* The words come when the window has time for them, which on a busy machine takes a while. */
  for (guint i = 0; i < TRIES && !g_str_equal (guide_context_get_language (get_context (self)), languages[self->language]); i++)
    settle (self);
  settle (self);
  g_assert_cmpstr (guide_context_get_language (get_context (self)), ==, languages[self->language]);
  g_assert_cmpint (guide_language_is_rtl (), ==, g_str_equal (languages[self->language], "ar"));
}

static void
look_at_all (Codes *self)
{
  for (self->look = 0; self->look < G_N_ELEMENTS (looks); self->look++)
    for (self->language = 0; self->language < G_N_ELEMENTS (languages); self->language++)
      {
        set_look (self);
        for (guint plan = 0; plan < G_N_ELEMENTS (plans); plan++)
          look_at_taken (self, plan);
        if (self->stage == NULL)
          look_at_sources (self);
      }
}

static void
look_at_home (Codes *self)
{
  self->stage = guide_stage_new ("en");
  self->window = guide_stage_get_window (self->stage);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  for (self->size = 0; self->size < G_N_ELEMENTS (sizes); self->size++)
    {
      guide_stage_resize (self->stage, sizes[self->size].width, sizes[self->size].height);
      look_at_all (self);
    }
}

static void
look_at_kiosk (Codes *self)
{
  gtk_disable_setlocale (); /* as the program does */
  guide_inside_start (&self->inside, g_getenv ("GUIDE_CLINIC"), STEP_MS);
  self->window = self->inside.window;
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  guide_inside_leave_full_screen (&self->inside);
  guide_inside_act (&self->inside, "kiosk.start", NULL);
  guide_inside_act (&self->inside, "kiosk.language", "en");
  guide_inside_act (&self->inside, "kiosk.enter", NULL);
  for (self->size = 0; self->size < G_N_ELEMENTS (sizes); self->size++)
    {
      guide_inside_resize (&self->inside, sizes[self->size].width, sizes[self->size].height);
      look_at_all (self);
    }
}

/* --- on paper ------------------------------------------------------------------- */

/* In points; no dot of a printer begins there. */
#define X 50.3
#define Y 60.7

static void
draw_on_paper (GuidePaperBox *code,
               double         side,
               const char    *path)
{
  g_autoptr (GByteArray) pdf = g_byte_array_new ();
  g_autoptr (GPtrArray) alts = g_ptr_array_new_with_free_func (g_free), drawings = g_ptr_array_new_with_free_func (g_free);
  cairo_surface_t *surface = guide_pdf_surface_new (pdf, side + 2 * X, side + 2 * Y);
  GuidePaperCanvas canvas = { .cr = cairo_create (surface), .alts = alts, .drawings = drawings };
  GuidePdfFinishFunc finish = guide_module_get ("pdf", "guide_pdf_finish", NULL);
  const char *const none[] = { NULL };
  GuidePdfFacts facts = { .language = "en", .title = "Code", .alts = none };
  g_autoptr (GBytes) raw = NULL, finished = NULL;
  g_autofree char *reason = NULL;

  guide_paper_box_draw (code, &canvas, X, Y, side);
  cairo_show_page (canvas.cr);
  cairo_destroy (canvas.cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  g_ptr_array_add (drawings, NULL);
  facts.drawings = (const char *const *) drawings->pdata;
  raw = g_bytes_new (pdf->data, pdf->len);
  finished = finish (raw, &facts, &reason);
  g_assert_cmpstr (reason, ==, NULL);
  g_assert_true (g_file_set_contents (path, g_bytes_get_data (finished, NULL), (gssize) g_bytes_get_size (finished), NULL));
}

/* As a printer has it: drawn by another program from the PDF. */
static cairo_surface_t *
print (Codes         *self,
       GuidePaperBox *code,
       double         side)
{
  g_autofree char *pdf = g_build_filename (self->folder, "paper.pdf", NULL), *stem = g_build_filename (self->folder, "paper", NULL);
  g_autofree char *png = g_strconcat (stem, ".png", NULL), *dots = g_strdup_printf ("%d", DOTS);
  const char *argv[] = { "pdftoppm", "-r", dots, "-png", "-singlefile", pdf, stem, NULL };
  g_autoptr (GError) error = NULL;
  cairo_surface_t *picture;

  draw_on_paper (code, side, pdf);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  picture = cairo_image_surface_create_from_png (png);
  g_assert_cmpint (cairo_surface_status (picture), ==, CAIRO_STATUS_SUCCESS);
  g_remove (pdf);
  g_remove (png);

  return picture;
}

static void
print_code (Codes      *self,
            const char *name,
            const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuideCode) code = guide_code_new (text, &error);
  g_autoptr (GuidePaperBox) box = code != NULL ? guide_paper_code_new (code, "code") : NULL;
  const double dot = DOTS / 72.0;
  cairo_surface_t *picture;
  double side;

  g_assert_no_error (error);
  side = guide_paper_code_get_side (GUIDE_PAPER_CODE (box));
  picture = print (self, box, side);
  save_cut (self, picture, &GRAPHENE_RECT_INIT ((float) (X * dot), (float) (Y * dot), (float) (side * dot), (float) (side * dot)),
            name, text);
  cairo_surface_destroy (picture);
}

static void
look_at_paper (Codes *self)
{
  guide_language_init (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"), g_getenv ("MICRONEEDLING_GUIDE_LOCPATH"));
  for (self->language = 0; self->language < G_N_ELEMENTS (languages); self->language++)
    for (guint plan = 0; plan < G_N_ELEMENTS (plans); plan++)
      {
        g_autoptr (GuideSession) session = guide_session_new ();
        GuideVisitPlan *chosen = guide_session_get_visit_plan (session);
        g_autoptr (GuideBook) book = NULL;
        g_autoptr (GuideTakeAlong) words = NULL;
        g_autoptr (GPtrArray) parts = NULL;

        guide_language_switch (languages[self->language]);
        book = guide_book_new_or_empty (NULL, NULL);
        fill_in (chosen, book, plans[plan].all);
        words = guide_take_along_new (chosen, book, guide_visit_plan_get_taken (chosen));
        parts = guide_take_text_new_parts (words, NULL, languages[self->language]);
        for (guint i = 0; i < parts->len; i++)
          {
            g_autofree char *name = g_strdup_printf ("paper-%s-%s-%02u", plans[plan].name, languages[self->language], i);

            print_code (self, name, parts->pdata[i]);
          }
      }
}

int
main (int   argc,
      char *argv[])
{
  Codes self = { 0 };

  if (argc != 3)
    {
      g_printerr ("guide-codes FOLDER home|kiosk|paper\n");
      return 2;
    }

  self.folder = argv[1];
  if (g_str_equal (argv[2], "home"))
    look_at_home (&self);
  else if (g_str_equal (argv[2], "paper"))
    look_at_paper (&self);
  else
    look_at_kiosk (&self);
  g_print ("%s: %u codes\n", argv[2], self.n_saved);

  return 0;
}
