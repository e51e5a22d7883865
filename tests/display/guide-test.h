/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-home-application.h"
#include "guide-window.h"

G_BEGIN_DECLS

/**
 * GuideTest:
 *
 * The guide open on a screen, as a person sees it, with real keys to press.
 */
typedef struct
{
  GuideApplication *application;
  GuideWindow      *window;
} GuideTest;

typedef gboolean (*GuideTestMatch) (GtkWidget  *widget,
                                    const char *what);

void          guide_test_init        (int           *argc,
                                      char        ***argv);
int           guide_test_run_in_language
                                     (int            argc,
                                      char          *argv[],
                                      const char    *path,
                                      GTestDataFunc  test);
void          guide_test_put_file    (const char    *name,
                                      const char    *text);
gboolean      guide_test_has_file    (const char    *name);
void          guide_test_open        (GuideTest     *self,
                                      const char    *language,
                                      int            width,
                                      int            height);
void          guide_test_leave_undrawn
                                     (GuideTest     *self);
void          guide_test_close       (GuideTest     *self);
void          guide_test_destroy     (GtkWindow     *window);

void          guide_test_settle      (GuideTest     *self);
void          guide_test_wait        (guint          milliseconds);
void          guide_test_press       (GuideTest     *self,
                                      const char    *keys);
void          guide_test_type        (GuideTest     *self,
                                      const char    *text);
void          guide_test_hold        (GuideTest     *self,
                                      int            x,
                                      int            y,
                                      gboolean       down);
void          guide_test_drag        (GuideTest     *self,
                                      int            from_x,
                                      int            from_y,
                                      int            to_x,
                                      int            to_y);
void          guide_test_resize      (GuideTest     *self,
                                      int            width,
                                      int            height);
void          guide_test_go          (GuideTest     *self,
                                      const char    *place);

GuideSession *guide_test_get_session (GuideTest     *self);
GuideBook    *guide_test_get_book    (GuideTest     *self);
const char   *guide_test_get_title   (GuideTest     *self,
                                      const char    *page_id);
const char   *guide_test_get_place   (GuideTest     *self);
GtkWidget    *guide_test_get_focus   (GuideTest     *self);
GtkAdjustment
             *guide_test_get_scroll  (GuideTest     *self);

gboolean      guide_test_is_class    (GtkWidget     *widget,
                                      const char    *css_class);
gboolean      guide_test_is_type     (GtkWidget     *widget,
                                      const char    *type);
gboolean      guide_test_does        (GtkWidget     *widget,
                                      const char    *detailed_action);
gboolean      guide_test_says        (GtkWidget     *widget,
                                      const char    *text);
GPtrArray    *guide_test_find_all    (GtkWidget     *root,
                                      GuideTestMatch match,
                                      const char    *what);
GtkWidget    *guide_test_find        (GtkWidget     *root,
                                      GuideTestMatch match,
                                      const char    *what);
void          guide_test_tab_to      (GuideTest     *self,
                                      GuideTestMatch match,
                                      const char    *what);

G_END_DECLS
