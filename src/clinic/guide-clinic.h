/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * GuideClinicParts:
 * @GUIDE_CLINIC_PART_QUIZ: the quiz
 * @GUIDE_CLINIC_PART_SELF_CHECK: the self-check
 * @GUIDE_CLINIC_PART_OPTIONS: the options side by side
 * @GUIDE_CLINIC_PART_FIND: the words with their pages
 * @GUIDE_CLINIC_PART_ALL: all of them
 *
 * The parts of the guide that a clinic may leave out.
 */
typedef enum
{
  GUIDE_CLINIC_PART_QUIZ = 1 << 0,
  GUIDE_CLINIC_PART_SELF_CHECK = 1 << 1,
  GUIDE_CLINIC_PART_OPTIONS = 1 << 2,
  GUIDE_CLINIC_PART_FIND = 1 << 3,
  GUIDE_CLINIC_PART_ALL = (1 << 4) - 1
} GuideClinicParts;

/**
 * GuideClinicNumber:
 * @GUIDE_CLINIC_IDLE_SECONDS: after how many seconds without a touch or key a
 *   visit is asked whether it goes on
 * @GUIDE_CLINIC_TEXT_SIZE: the size of the text at the start of a visit, in percent
 * @GUIDE_CLINIC_SCREEN: which of the machine's screens shows the guide, from 1
 * @GUIDE_CLINIC_VOLUME: how loud is read aloud, from 0, which is silent, to 100
 * @GUIDE_CLINIC_N_NUMBERS: how many there are
 *
 * The numbers that a clinic may choose for its kiosk. guide-clinic-numbers.c
 * says how each is called in the file, and which are good.
 */
typedef enum
{
  GUIDE_CLINIC_IDLE_SECONDS,
  GUIDE_CLINIC_TEXT_SIZE,
  GUIDE_CLINIC_SCREEN,
  GUIDE_CLINIC_VOLUME,
  GUIDE_CLINIC_N_NUMBERS
} GuideClinicNumber;

/**
 * GuideClinicTextFunc:
 * @key: its key, with the language in brackets where it has one
 * @text: words of the clinic
 * @line: the line of the file that has them, from 1
 * @user_data: what was given
 *
 * Called for each of a clinic's words.
 */
typedef void (*GuideClinicTextFunc) (const char *key,
                                     const char *text,
                                     guint       line,
                                     gpointer    user_data);

#define GUIDE_TYPE_CLINIC (guide_clinic_get_type ())
G_DECLARE_FINAL_TYPE (GuideClinic, guide_clinic, GUIDE, CLINIC, GObject)

GuideClinic       *guide_clinic_new_from_file    (const char  *path,
                                                  GError     **error);
GuideClinic       *guide_clinic_new_default      (void);
char              *guide_clinic_dup_system_path  (void);
GPtrArray         *guide_clinic_get_faults       (GuideClinic *self);

const char        *guide_clinic_get_name         (GuideClinic *self);
const char        *guide_clinic_get_text         (GuideClinic *self,
                                                  const char  *key,
                                                  const char  *language);
void               guide_clinic_foreach_text     (GuideClinic         *self,
                                                  GuideClinicTextFunc  callback,
                                                  gpointer             user_data);
GBytes            *guide_clinic_get_logo         (GuideClinic *self);
guint              guide_clinic_get_logo_line    (GuideClinic *self);
const char        *guide_clinic_get_phone        (GuideClinic *self);
char              *guide_clinic_dup_helplines    (GuideClinic *self,
                                                  const char  *language);
const char        *guide_clinic_get_night_phone  (GuideClinic *self);
const char        *guide_clinic_get_emergency    (GuideClinic *self);
const char        *guide_clinic_get_paper        (GuideClinic *self);

char             **guide_clinic_dup_languages    (GuideClinic       *self,
                                                  const char *const *complete,
                                                  const char *const *checked,
                                                  GPtrArray         *faults);
int                guide_clinic_get_number       (GuideClinic       *self,
                                                  GuideClinicNumber  number);
gboolean           guide_clinic_shows            (GuideClinic      *self,
                                                  GuideClinicParts  part);
gboolean           guide_clinic_get_voice        (GuideClinic *self);
const char        *guide_clinic_get_pin_hash     (GuideClinic *self);
const char        *guide_clinic_get_count_folder (GuideClinic *self);

G_END_DECLS
