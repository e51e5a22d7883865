/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-clinic-numbers.h"
#include "guide-clinic.h"
#include "guide-count-folder.h"
#include "guide-faults.h"
#include "guide-pin.h"
#include "guide-session.h"
#include "guide-slowness.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* The clinic file: good keys count, every fault has its line. */

static char *
put_file (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "guide-test-clinic-XXXXXX", NULL);
  int fd = g_mkstemp (path);

  g_assert_cmpint (fd, >=, 0);
  g_close (fd, NULL);
  g_assert_true (g_file_set_contents (path, text, -1, &error));

  return g_steal_pointer (&path);
}

static GuideClinic *
read_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = put_file (text);
  GuideClinic *clinic = guide_clinic_new_from_file (path, &error);

  g_assert_no_error (error);
  g_unlink (path);

  return clinic;
}

/* What is wrong, as "2 5 7". */
static char *
dup_lines (GPtrArray *faults)
{
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < faults->len; i++)
    g_string_append_printf (lines, "%s%u", i > 0 ? " " : "", ((GuideFault *) faults->pdata[i])->line);

  return g_string_free (g_steal_pointer (&lines), FALSE);
}

/* A file with next to nothing in it says nothing, and nothing is wrong with it. */
static void
test_sparse (void)
{
  g_autoptr (GuideClinic) clinic = read_text ("[clinic]\nname=   \nphone=\n");
  g_autoptr (GuideClinic) empty = read_text ("");

  g_assert_null (guide_clinic_get_name (clinic));
  g_assert_null (guide_clinic_get_phone (clinic));
  g_assert_null (guide_clinic_get_emergency (clinic));
  g_assert_cmpuint (guide_clinic_get_faults (clinic)->len, ==, 0);
  g_assert_null (guide_clinic_get_name (empty));
  g_assert_cmpuint (guide_clinic_get_faults (empty)->len, ==, 0);
}

/* A terabyte of nothing behind one good line: refused at once, and not read. */
static void
test_huge (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = put_file ("[clinic]\nname=Huge\n");
  clock_t begin = clock ();

  g_assert_cmpint (truncate (path, (off_t) 1 << 40), ==, 0);
  g_assert_null (guide_clinic_new_from_file (path, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_INVAL);
  /* Of the processor: a busy machine does not make it longer, reading would. */
  g_assert_cmpint (clock () - begin, <, guide_slowness () * CLOCKS_PER_SEC);
  g_unlink (path);
}

/* The first of the system's folders that has one counts; a folder of that name
 * is no file. */
static void
test_system_path (void)
{
  const char *const *folders = g_get_system_config_dirs ();
  g_autofree char *first = g_build_filename (folders[0], "microneedling-guide", NULL);
  g_autofree char *second = g_build_filename (folders[1], "microneedling-guide", NULL);
  g_autofree char *in_first = g_build_filename (first, "clinic.ini", NULL);
  g_autofree char *in_second = g_build_filename (second, "clinic.ini", NULL);
  g_autofree char *none = guide_clinic_dup_system_path ();
  g_autofree char *path = NULL, *preferred = NULL;

  g_assert_null (none);

  g_assert_cmpint (g_mkdir_with_parents (second, 0700), ==, 0);
  g_assert_true (g_file_set_contents (in_second, "[clinic]\n", -1, NULL));
  path = guide_clinic_dup_system_path ();
  g_assert_cmpstr (path, ==, in_second);

  g_assert_cmpint (g_mkdir_with_parents (first, 0700), ==, 0);
  g_assert_true (g_file_set_contents (in_first, "[clinic]\n", -1, NULL));
  preferred = guide_clinic_dup_system_path ();
  g_assert_cmpstr (preferred, ==, in_first);
}

static void
test_sample (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "kiosk", "clinic.ini", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GuideClinic) clinic = guide_clinic_new_from_file (path, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (guide_clinic_get_faults (clinic)->len, ==, 0);
  g_assert_nonnull (guide_clinic_get_name (clinic));
}

/* It has a line for each number, with what is usual. */
static void
test_sample_numbers (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "kiosk", "clinic.ini", NULL);
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  for (guint i = 0; i < GUIDE_CLINIC_N_NUMBERS; i++)
    {
      const GuideClinicNumberRange *range = guide_clinic_numbers_get (i);
      g_autofree char *line = g_strdup_printf ("\n%s=%d\n", range->key, range->usual);

      g_test_message ("%s", range->key);
      g_assert_nonnull (strstr (text, line));
    }
}

static void
test_good (void)
{
  g_autoptr (GuideClinic) clinic = read_text ("[clinic]\n"
                                              "name = Skin Clinic\n"
                                              "hours=9 to 17\\nnot on Sundays\n"
                                              "hours[es]=de 9 a 17\n"
                                              "phone=+49 (0)30 123-45\n"
                                              "emergency=112\n"
                                              "\n[kiosk]\n"
                                              "idle-seconds=60\n"
                                              "text-size=150\n"
                                              "show=quiz; find\n"
                                              "voice=true\n"
                                              "volume=0\n");

  g_assert_cmpuint (guide_clinic_get_faults (clinic)->len, ==, 0);
  g_assert_cmpstr (guide_clinic_get_name (clinic), ==, "Skin Clinic");
  g_assert_cmpstr (guide_clinic_get_text (clinic, "hours", "es"), ==, "de 9 a 17");
  g_assert_cmpstr (guide_clinic_get_text (clinic, "hours", "fr"), ==, "9 to 17\nnot on Sundays");
  g_assert_null (guide_clinic_get_text (clinic, "note", "en"));
  g_assert_cmpstr (guide_clinic_get_phone (clinic), ==, "\u2066+49 (0)30 123-45\u2069");
  g_assert_cmpstr (guide_clinic_get_emergency (clinic), ==, "\u2066112\u2069");
  g_assert_cmpint (guide_clinic_get_number (clinic, GUIDE_CLINIC_IDLE_SECONDS), ==, 60);
  g_assert_cmpint (guide_clinic_get_number (clinic, GUIDE_CLINIC_TEXT_SIZE), ==, 150);
  g_assert_true (guide_clinic_get_voice (clinic));
  g_assert_cmpint (guide_clinic_get_number (clinic, GUIDE_CLINIC_VOLUME), ==, 0);
  g_assert_true (guide_clinic_shows (clinic, GUIDE_CLINIC_PART_QUIZ));
  g_assert_false (guide_clinic_shows (clinic, GUIDE_CLINIC_PART_SELF_CHECK));
  g_assert_false (guide_clinic_shows (clinic, GUIDE_CLINIC_PART_OPTIONS));
}

/* A listening line that nobody has called is not given to anybody. */
static void
test_helplines (void)
{
  const char *lines = "[clinic]\nnight-phone=0123 456\nhelplines=Samaritans: 116 123; Nobody; Line of the town: 0800 1\n"
                      "helplines[es]=Línea: 024\n";
  g_autofree char *with_day = g_strconcat (lines, "helplines-checked=2026-11-28\n", NULL);
  g_autofree char *odd_day = g_strconcat (lines, "helplines-checked=2026-13-28\n", NULL);
  g_autoptr (GuideClinic) unchecked = read_text (lines);
  g_autoptr (GuideClinic) checked = read_text (with_day);
  g_autoptr (GuideClinic) odd = read_text (odd_day);
  g_autofree char *unchecked_lines = dup_lines (guide_clinic_get_faults (unchecked));
  g_autofree char *checked_lines = dup_lines (guide_clinic_get_faults (checked));
  g_autofree char *odd_lines = dup_lines (guide_clinic_get_faults (odd));
  g_autofree char *shown = guide_clinic_dup_helplines (checked, "es");

  g_assert_cmpstr (guide_clinic_get_night_phone (checked), ==, "\u20660123 456\u2069");
  g_assert_cmpstr (guide_clinic_get_text (checked, "helplines", "en"), ==,
                   "Samaritans: \u2066116 123\u2069; Line of the town: \u20660800 1\u2069");
  g_assert_cmpstr (guide_clinic_get_text (checked, "helplines", "es"), ==, "Línea: \u2066024\u2069");
  g_assert_cmpstr (shown, ==, "Línea: \u2066024\u2069");
  g_assert_null (guide_clinic_dup_helplines (unchecked, "es"));
  g_assert_null (guide_clinic_dup_helplines (odd, "es"));
  g_assert_cmpstr (checked_lines, ==, "3");     /* “Nobody” has no number */
  g_assert_cmpstr (unchecked_lines, ==, "3 4"); /* nobody has called them */
  g_assert_cmpstr (odd_lines, ==, "3 4 5");
}

static void
test_faults (void)
{
  g_autoptr (GuideClinic) clinic = read_text ("name=too early\n"             /* 1 */
                                              "[clinic]\n"                   /* 2 */
                                              "name=Good\n"                  /* 3 */
                                              "fone=123\n"                   /* 4: no such key */
                                              "phone=call us\n"              /* 5: no number */
                                              "just words\n"                 /* 6: no line of a key file */
                                              "name=Again\n"                 /* 7: twice */
                                              "logo=/nowhere/logo.png\n"     /* 8: no such file */
                                              "\xff\xfe=x\n"                 /* 9: not UTF-8 */
                                              "phone[es]=1\n"                /* 10: not to translate */
                                              "[kiosk]\n"                    /* 11 */
                                              "idle-seconds=5\n"             /* 12: too few */
                                              "text-size=130\n"              /* 13: between the steps */
                                              "show=quiz;games\n"            /* 14: no such part */
                                              "pin=1234\n"                   /* 15: not a hash */
                                              "count-folder=counts\n"        /* 16: no folder */
                                              "only-checked=maybe\n"         /* 17: neither */
                                              "voice=loud\n"                 /* 18: neither */
                                              "[bar]\n"                      /* 19: no such group */
                                              "x=y\n");                      /* 20: told with its group */
  g_autofree char *lines = dup_lines (guide_clinic_get_faults (clinic));

  g_assert_cmpstr (lines, ==, "1 4 5 6 7 8 9 10 12 13 14 15 16 17 18 19");
  g_assert_cmpstr (guide_clinic_get_name (clinic), ==, "Good");
  g_assert_null (guide_clinic_get_phone (clinic));
  g_assert_null (guide_clinic_get_logo (clinic));
  g_assert_null (guide_clinic_get_pin_hash (clinic));
  g_assert_null (guide_clinic_get_count_folder (clinic));
  g_assert_cmpint (guide_clinic_get_number (clinic, GUIDE_CLINIC_IDLE_SECONDS), ==,
                   guide_clinic_numbers_get (GUIDE_CLINIC_IDLE_SECONDS)->usual);
  g_assert_cmpint (guide_clinic_get_number (clinic, GUIDE_CLINIC_TEXT_SIZE), ==,
                   guide_clinic_numbers_get (GUIDE_CLINIC_TEXT_SIZE)->usual);
  g_assert_true (guide_clinic_shows (clinic, GUIDE_CLINIC_PART_QUIZ));
  g_assert_false (guide_clinic_get_voice (clinic));
}

static GuideClinic *
read_number (const char *key,
             int         number)
{
  g_autofree char *text = g_strdup_printf ("[kiosk]\n%s=%d\n", key, number);

  return read_text (text);
}

/* Every number that there is, from its row alone. */
static void
test_numbers (void)
{
  for (guint i = 0; i < GUIDE_CLINIC_N_NUMBERS; i++)
    {
      const GuideClinicNumberRange *range = guide_clinic_numbers_get (i);
      g_autoptr (GuideClinic) smallest = read_number (range->key, range->min);
      g_autoptr (GuideClinic) largest = read_number (range->key, range->max);
      g_autoptr (GuideClinic) too_small = read_number (range->key, range->min - range->step);
      g_autoptr (GuideClinic) too_large = read_number (range->key, range->max + range->step);
      g_autofree char *fault_small = dup_lines (guide_clinic_get_faults (too_small));
      g_autofree char *fault_large = dup_lines (guide_clinic_get_faults (too_large));

      g_test_message ("%s", range->key);
      g_assert_cmpint (guide_clinic_numbers_find (range->key), ==, i);
      g_assert_cmpint (guide_clinic_get_number (smallest, i), ==, range->min);
      g_assert_cmpint (guide_clinic_get_number (largest, i), ==, range->max);
      g_assert_cmpint (guide_clinic_get_number (too_small, i), ==, range->usual);
      g_assert_cmpint (guide_clinic_get_number (too_large, i), ==, range->usual);
      g_assert_cmpstr (fault_small, ==, "2");
      g_assert_cmpstr (fault_large, ==, "2");
    }
}

/* What stands in a file is told, and what is said of it. */
typedef struct
{
  const char *text;
  const char *lines;  /* of the faults */
  const char *advice; /* in the first of them */
  const char *value;  /* what is used all the same, or NULL */
} Case;

static const char *
get_fault (GuideClinic *clinic)
{
  GPtrArray *faults = guide_clinic_get_faults (clinic);

  return faults->len > 0 ? ((GuideFault *) faults->pdata[0])->message : "";
}

static void
check_cases (const Case  *cases,
             guint        n_cases,
             const char *(*get) (GuideClinic *clinic))
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autoptr (GuideClinic) clinic = read_text (cases[i].text);
      g_autofree char *lines = dup_lines (guide_clinic_get_faults (clinic));

      g_test_message ("%s", cases[i].text);
      g_test_message ("%s", get_fault (clinic));
      g_assert_cmpstr (lines, ==, cases[i].lines);
      g_assert_nonnull (strstr (get_fault (clinic), cases[i].advice));
      g_assert_cmpstr (get (clinic), ==, cases[i].value);
    }
}

/* Slips of the hand in groups and keys, other programs' ways of writing, and text
 * that is none. */
static void
test_slips (void)
{
  const Case cases[] = {
    { "[Clinic]\nName=Hill\n", "1 2", "Did you mean [clinic]?", "Hill" },
    { "[CLINIC]\nNAME=Hill\n", "1 2", "Did you mean [clinic]?", "Hill" },
    { "[clinics]\nname=Hill\n", "1", "Did you mean [clinic]?", "Hill" },
    { "[ clinic ] # us\nname=Hill\n", "", "", "Hill" },
    { "[Clinic]\nfone=1\nname=Hill\n", "1 2", "Did you mean [clinic]?", "Hill" },
    { "[clinic]\nnmae=Hill\n", "2", "Did you mean “name”?", NULL },
    { "[clinic]\nidle-seconds=60\nname=Hill\n", "2", "it belongs under [kiosk]", "Hill" },
    { "[our clinic]\nname=Hill\nx=y\n", "1 2", "There is no group [our clinic]", NULL },
    { "[clinic]\nname=Hill\n[Clinic]\nname=Dale\n", "3 4", "Did you mean [clinic]?", "Hill" },
    { "\xef\xbb\xbf[clinic]\nname=Hill\n", "", "", "Hill" },
    { "[clinic]\r\nname=Hill\r\n", "", "", "Hill" },
    { "[clinic]\rname=Hill\r", "", "", "Hill" },
    { "; ours\n[clinic]\nname=\"Hill\"\n", "", "", "Hill" },
    { "[clinic]\nname=\"Hill\" and \"Dale\"\n", "", "", "\"Hill\" and \"Dale\"" },
    { "[clinic]\nname\u00a0=\u202fHill\u00a0\n", "", "", "Hill" },
    { "[clinic]\nname=Unit 4\\5\\\n", "", "", "Unit 4\\5\\" },
    { "[clinic]\nname=Hill\\374\n", "", "", "Hill\\374" },
    { "[clinic]\nname=Hill\\nStreet\n", "", "", "Hill\nStreet" },
    { "[clinic]\nname=Hill &amp; Dale\n", "2", "Write & for &amp;", "Hill &amp; Dale" },
    { "[clinic]\nname=<b>Hill</b>\n", "2", "no <tags>", "<b>Hill</b>" },
    { "[clinic]\nname=a < b & c\n", "", "", "a < b & c" },
    { "[clinic]\nname=Hi\x01ll\n", "2", "letter 3 of it", NULL },
    { "[clinic]\nname=Hill\n street\n", "3", "write \\n", "Hill" },
    { "[clinic]\nname[Spanish]=Loma\nname=Hill\n", "2", "Did you mean “es”?", "Hill" },
    { "[clinic]\nname[xx]=Loma\nname=Hill\n", "2", "there is no language “xx”", "Hill" },
    { "[clinic]\nname[es_MX]=Loma\nname=Hill\n", "", "", "Hill" },
  };

  check_cases (cases, G_N_ELEMENTS (cases), guide_clinic_get_name);
}

/* A number is judged as people do, by sight. */
static void
test_phones (void)
{
  const Case cases[] = {
    { "[clinic]\nphone=0123\u00a0456\u202f789\n", "", "", "\u20660123 456 789\u2069" },
    { "[clinic]\nphone=0123 456\u2013789\n", "", "", "\u20660123 456-789\u2069" },
    { "[clinic]\nphone=+44 (0)20 7946\u20110018\n", "", "", "\u2066+44 (0)20 7946-0018\u2069" },
    { "[clinic]\nphone=+44\u2212123\n", "", "", "\u2066+44-123\u2069" },
    { "[clinic]\nphone=\u0660\u0661\u0662\u0663 \u0664\u0665\u0666\n", "", "", "\u20660123 456\u2069" },
    { "[clinic]\nphone=\u0966\u0967\u0968 \u096a\u096b\u096c\n", "", "", "\u2066012 456\u2069" },
    { "[clinic]\nphone=\uff0b\uff14\uff14\uff08\uff10\uff09\uff12\n", "", "", "\u2066+44(0)2\u2069" },
    { "[clinic]\nphone=\u200e0123\u202c 456\u200f\n", "", "", "\u20660123 456\u2069" },
    { "[clinic]\nphone=01\u00ad23 456\n", "", "", "\u20660123 456\u2069" },
    { "[clinic]\nphone=tel:+44123456789\n", "", "", "\u2066+44123456789\u2069" },
    { "[clinic]\nphone=\"0123 456\"\n", "", "", "\u20660123 456\u2069" },
    { "[clinic]\nphone=030/12345\n", "", "", "\u2066030/12345\u2069" },
    { "[clinic]\nphone=(555) 010-0123 ext. 4\n", "2", "“ext” stands after “(555) 010-0123 ”", NULL },
    { "[clinic]\nphone=0800-SKIN-00\n", "2", "“SKIN” stands after “0800-”", NULL },
    { "[clinic]\nphone=555 010-0123, 555 010-0124\n", "2", "“,” stands after “555 010-0123”. Write one number", NULL },
    { "[clinic]\nphone=5550100123/5550100124\n", "2", "two numbers", NULL },
    { "[clinic]\nphone=\u260e 0123\n", "2", "“\u260e” stands at its start", NULL },
    { "[clinic]\nphone=1\n", "2", "too few digits", NULL },
    { "[clinic]\nphone=555 010 0123 555 010 0124\n", "2", "longer than any", NULL },
  };

  check_cases (cases, G_N_ELEMENTS (cases), guide_clinic_get_phone);
}

static void
test_emergency (void)
{
  const Case cases[] = {
    { "[clinic]\nemergency=\u0661\u0661\u0662\n", "", "", "\u2066112\u2069" },
    { "[clinic]\nemergency=112 / 911\n", "2", "two numbers", NULL },
    { "[clinic]\nemergency=112/911\n", "2", "two numbers", NULL },
    { "[clinic]\nemergency=112 911\n", "2", "two numbers", NULL },
    { "[clinic]\nemergency=911 or 112\n", "2", "“or” stands after “911 ”", NULL },
    { "[Clinic]\nEmergency=999\n", "1 2", "Did you mean [clinic]?", "\u2066999\u2069" },
  };

  check_cases (cases, G_N_ELEMENTS (cases), guide_clinic_get_emergency);
}

/* Reads bytes that no string has. */
static char *
dup_lines_of (const char *data,
              gsize       length,
              const char *advice,
              char      **name)
{
  g_autofree char *path = put_file ("");
  g_autoptr (GuideClinic) clinic = NULL;

  g_assert_true (g_file_set_contents (path, data, length, NULL));
  clinic = guide_clinic_new_from_file (path, NULL);
  g_unlink (path);
  g_assert_nonnull (strstr (get_fault (clinic), advice));
  *name = g_strdup (guide_clinic_get_name (clinic));

  return dup_lines (guide_clinic_get_faults (clinic));
}

static void
test_no_text (void)
{
  const char nul[] = "[clinic]\nname=Hi\0ll\nname=Dale\n";
  const char marked[] = "\xff\xfe[\0c\0l\0i\0n\0i\0c\0]\0\n\0";
  const char unmarked[] = "[\0c\0l\0i\0n\0i\0c\0]\0\n\0";
  g_autofree char *name = NULL, *no_name = NULL, *none = NULL;
  g_autofree char *nul_lines = dup_lines_of (nul, sizeof nul - 1, "NUL byte", &name);
  g_autofree char *marked_lines = dup_lines_of (marked, sizeof marked - 1, "UTF-16", &no_name);
  g_autofree char *unmarked_lines = dup_lines_of (unmarked, sizeof unmarked - 1, "UTF-16", &none);

  g_assert_cmpstr (nul_lines, ==, "2");
  g_assert_cmpstr (name, ==, "Dale"); /* what comes after it counts */
  g_assert_cmpstr (marked_lines, ==, "1");
  g_assert_cmpstr (unmarked_lines, ==, "1");
}

static void
assert_unreadable (const char *path,
                   const char *reason)
{
  g_autoptr (GError) error = NULL;

  /* What waits for ever here is ended by the limit of the whole test. */
  g_assert_null (guide_clinic_new_from_file (path, &error));
  g_assert_nonnull (strstr (error->message, reason));
}

/* Nothing that can bear the name of a file stops the reader, neither as the clinic
 * file nor as its logo. */
static void
test_no_file (void)
{
  g_autofree char *folder = g_dir_make_tmp ("guide-test-clinic-XXXXXX", NULL);
  g_autofree char *pipe = g_build_filename (folder, "pipe", NULL);
  g_autofree char *text = g_strdup_printf ("[clinic]\nlogo=%s\n", pipe);
  g_autoptr (GuideClinic) clinic = NULL;

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  assert_unreadable (pipe, "a named pipe");
  assert_unreadable (folder, "a folder");
  assert_unreadable ("/dev/zero", "a device");
  clinic = read_text (text);
  g_assert_null (guide_clinic_get_logo (clinic));
  g_assert_nonnull (strstr (get_fault (clinic), "a named pipe"));

  g_unlink (pipe);
  g_rmdir (folder);
}

/* By its name alone, from its own folder, the logo is found beside it. */
static void
test_relative (void)
{
  g_autofree char *folder = g_dir_make_tmp ("guide-test-clinic-XXXXXX", NULL);
  g_autofree char *before = g_get_current_dir ();
  const char *const names[] = { "clinic.ini", "./clinic.ini" };

  g_assert_cmpint (g_chdir (folder), ==, 0);
  g_assert_true (g_file_set_contents ("clinic.ini", "[clinic]\nlogo=logo.svg\n", -1, NULL));
  g_assert_true (g_file_set_contents ("logo.svg", "<svg/>", -1, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GuideClinic) clinic = guide_clinic_new_from_file (names[i], NULL);

      g_assert_cmpuint (guide_clinic_get_faults (clinic)->len, ==, 0);
      g_assert_nonnull (guide_clinic_get_logo (clinic));
    }

  g_unlink ("clinic.ini");
  g_unlink ("logo.svg");
  g_assert_cmpint (g_chdir (before), ==, 0);
  g_rmdir (folder);
}

static void
test_logo_paths (void)
{
  const struct
  {
    const char *value;
    const char *advice;
  } cases[] = {
    { "images\\logo.svg", "images/logo.svg" }, { "\"logo.svg\"", "without quotes" },
    { "file:///etc/logo.svg", "not an address" }, { "~/logo.svg", "whole path" },
    { "logo.svg", "there is no such file" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf ("[clinic]\nlogo=%s\n", cases[i].value);
      g_autoptr (GuideClinic) clinic = read_text (text);

      g_assert_null (guide_clinic_get_logo (clinic));
      g_assert_nonnull (strstr (get_fault (clinic), cases[i].advice));
    }
}

/* The unit leaves nothing to write to, but for what a clinic adds to it. */
static void
test_granted_folder (void)
{
  g_autofree char *units = g_dir_make_tmp ("guide-test-clinic-XXXXXX", NULL);
  g_autofree char *added = g_build_filename (units, "counts.conf", NULL);
  g_autofree char *other = g_build_filename (units, "notes.txt", NULL);

  g_assert_false (guide_count_folder_is_granted ("/srv/counts", "/nowhere"));
  g_assert_true (g_file_set_contents (other, "ReadWritePaths=/srv/counts\n", -1, NULL));
  g_assert_false (guide_count_folder_is_granted ("/srv/counts", units)); /* systemd does not read it */
  g_assert_true (g_file_set_contents (added, "[Service]\n ReadWritePaths=/mnt -/srv/counts\n", -1, NULL));
  g_assert_true (guide_count_folder_is_granted ("/srv/counts", units));
  g_assert_true (guide_count_folder_is_granted ("/mnt/counts", units));
  g_assert_false (guide_count_folder_is_granted ("/srv/countsandmore", units));
  g_assert_false (guide_count_folder_is_granted ("/srv", units));

  g_unlink (added);
  g_unlink (other);
  g_rmdir (units);
}

/* Two lines that have become one are told, but not the hash that is in them. */
static void
test_glued (void)
{
  g_autoptr (GuideClinic) clinic = read_text ("[kiosk]\nidle-seconds=90pin=pbkdf2-sha256$1000$00$11\n");

  g_assert_nonnull (strstr (get_fault (clinic), "have become one"));
  g_assert_null (strstr (get_fault (clinic), "pbkdf2"));
}

/* As another user will find it, whoever asks. */
static void
test_count_folder (void)
{
  /* A later GLib gives a test a temporary folder of its own, which is shut to others. */
  g_autofree char *folder = g_mkdtemp (g_strdup ("/tmp/guide-test-clinic-XXXXXX"));
  g_autofree char *inner = g_build_filename (folder, "counts", NULL);
  const uid_t user = getuid () + 1;
  const gid_t group = getgid (), other = getgid () + 1;

  g_assert_cmpint (g_mkdir (inner, 0755), ==, 0);
  g_assert_cmpint (g_chmod (folder, 0755), ==, 0);
  g_assert_false (guide_count_folder_may_write (inner, user, &other, 1));
  g_assert_cmpint (g_chmod (inner, 0777), ==, 0);
  g_assert_true (guide_count_folder_may_write (inner, user, &other, 1));
  g_assert_cmpint (g_chmod (inner, 0770), ==, 0);
  g_assert_false (guide_count_folder_may_write (inner, user, &other, 1));
  g_assert_true (guide_count_folder_may_write (inner, user, &group, 1));
  g_assert_true (guide_count_folder_may_write (inner, getuid (), &other, 1));
  g_assert_cmpint (g_chmod (folder, 0700), ==, 0); /* the way to it is shut */
  g_assert_false (guide_count_folder_may_write (inner, user, &group, 1));

  g_rmdir (inner);
  g_rmdir (folder);
}

static void
test_unreadable (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (guide_clinic_new_from_file ("/nowhere/clinic.ini", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

static char *
dup_offer (const char *text,
           const char *checked,
           guint      *n_faults)
{
  const char *const there[] = { "en", "es", "ar", NULL };
  const char *const checked_ids[] = { checked, NULL };
  g_autoptr (GuideClinic) clinic = read_text (text);
  g_autoptr (GPtrArray) faults = guide_faults_new ();
  g_auto (GStrv) offered = guide_clinic_dup_languages (clinic, there, checked_ids, faults);

  *n_faults = faults->len;

  return g_strjoinv (" ", offered);
}

static void
test_languages (void)
{
  const struct
  {
    const char *text;
    const char *checked;
    const char *offered;
    guint n_faults;
  } cases[] = {
    { "", NULL, "en", 0 },                                                  /* what nobody checked has to be named */
    { "", "ar", "en ar", 0 },
    { "[kiosk]\nfirst-language=ar\n", NULL, "en", 1 },
    { "[kiosk]\nfirst-language=ar\n", "ar", "ar en", 0 },
    { "[kiosk]\nlanguages=ar;en\n", NULL, "ar en", 0 },
    { "[kiosk]\nlanguages=en;ar\nfirst-language=ar\n", NULL, "ar en", 0 },
    { "[kiosk]\nlanguages=en;fr\n", NULL, "en", 1 },                        /* fr is not offered */
    { "[kiosk]\nlanguages=en\nfirst-language=es\n", NULL, "en", 1 },        /* es is not offered */
    { "[kiosk]\nonly-checked=true\n", "es", "es", 1 },
    { "[kiosk]\nonly-checked=true\nlanguages=ar\n", NULL, "en", 2 },        /* nothing is left */
    { "[kiosk]\nlanguages=fr\n", NULL, "en", 2 },
    { "[kiosk]\nlanguages=EN;ES\nfirst-language=ES\n", NULL, "es en", 3 },  /* told, and taken */
    { "[kiosk]\nlanguages=en_GB;es-MX;ar_EG.UTF-8\n", NULL, "en es ar", 3 },
    { "[kiosk]\nlanguages=English;Arabic\n", NULL, "en ar", 2 },
    { "[kiosk]\nlanguages=en;xx\n", NULL, "en", 1 },                       /* no language has it */
    { "[kiosk]\nlanguages=en;ar;en\n", NULL, "en ar", 1 },                 /* no two buttons */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint n_faults;
      g_autofree char *offered = dup_offer (cases[i].text, cases[i].checked, &n_faults);

      g_assert_cmpstr (offered, ==, cases[i].offered);
      g_assert_cmpuint (n_faults, ==, cases[i].n_faults);
    }
}

static void
test_pin (void)
{
  g_autofree char *hash = guide_pin_dup_hash ("48151623");
  g_autofree char *other = guide_pin_dup_hash ("48151623");
  /* Made with Python's hashlib.pbkdf2_hmac. */
  const char *known = "pbkdf2-sha256$1000$000102030405060708090a0b0c0d0e0f$"
                      "2240ea2a22754a3c4610356ef8e4d7acf25af2ac3d2d11866de97a8b7812c52c";

  /* Made with Python's crypt.crypt. */
  const char *system = "$y$j9T$pNBKa4Z5KLJMonCrXPazZ1$8LqLvvfBzBCRK8pXSYCZy3vw3olG74Xy.sF.HsGMNx8";

  g_assert_true (guide_pin_hash_is_good (hash));
  g_assert_cmpstr (hash, !=, other); /* the salt */
  g_assert_null (strstr (hash, "48151623"));
  g_assert_true (guide_pin_matches ("48151623", hash));
  g_assert_false (guide_pin_matches ("48151624", hash));
  g_assert_false (guide_pin_matches ("", hash));
  g_assert_true (guide_pin_matches ("1234", known));
  g_assert_false (guide_pin_matches ("1235", known));
  g_assert_true (guide_pin_hash_is_old (known));
  g_assert_false (guide_pin_hash_is_old (hash));
  g_assert_true (g_str_has_prefix (hash, "$y$"));
  g_assert_true (guide_pin_matches ("2468", system));
  g_assert_false (guide_pin_matches ("2469", system));

  g_assert_false (guide_pin_is_good ("123"));
  g_assert_false (guide_pin_is_good ("12345a"));
  g_assert_false (guide_pin_hash_is_good ("1234"));
  g_assert_false (guide_pin_hash_is_good ("$y$jBT$marcCQ58LuyNuAEVwUICn1")); /* no hash, only its setting */
  g_assert_false (guide_pin_hash_is_good ("$1$abcdefgh$irWbblnpmw.5z7wgBnprh0")); /* a kind that is no good */
  g_assert_false (guide_pin_hash_is_good ("pbkdf2-sha256$0$00$00"));
}

/* A clinic chooses among the sizes that a reader has. */
static void
test_text_sizes (void)
{
  const GuideClinicNumberRange *sizes = guide_clinic_numbers_get (GUIDE_CLINIC_TEXT_SIZE);

  g_assert_cmpint (sizes->min, ==, GUIDE_TEXT_SIZE_MIN);
  g_assert_cmpint (sizes->max, ==, GUIDE_TEXT_SIZE_MAX);
  g_assert_cmpint (sizes->step, ==, GUIDE_TEXT_SIZE_STEP);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/clinic/sparse", test_sparse);
  g_test_add_func ("/clinic/text-sizes", test_text_sizes);
  g_test_add_func ("/clinic/huge", test_huge);
  g_test_add_func ("/clinic/system-path", test_system_path);
  g_test_add_func ("/clinic/sample", test_sample);
  g_test_add_func ("/clinic/sample-numbers", test_sample_numbers);
  g_test_add_func ("/clinic/good", test_good);
  g_test_add_func ("/clinic/helplines", test_helplines);
  g_test_add_func ("/clinic/faults", test_faults);
  g_test_add_func ("/clinic/numbers", test_numbers);
  g_test_add_func ("/clinic/slips", test_slips);
  g_test_add_func ("/clinic/phones", test_phones);
  g_test_add_func ("/clinic/emergency", test_emergency);
  g_test_add_func ("/clinic/no-text", test_no_text);
  g_test_add_func ("/clinic/no-file", test_no_file);
  g_test_add_func ("/clinic/relative", test_relative);
  g_test_add_func ("/clinic/logo-paths", test_logo_paths);
  g_test_add_func ("/clinic/glued", test_glued);
  g_test_add_func ("/clinic/count-folder", test_count_folder);
  g_test_add_func ("/clinic/granted-folder", test_granted_folder);
  g_test_add_func ("/clinic/unreadable", test_unreadable);
  g_test_add_func ("/clinic/languages", test_languages);
  g_test_add_func ("/clinic/pin", test_pin);

  return g_test_run ();
}
