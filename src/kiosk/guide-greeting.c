/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "config.h"

#include "guide-greeting.h"

#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-language.h"

static void
greeting_free (GuideGreeting *greeting)
{
  g_free (greeting->language);
  g_free (greeting->name);
  g_free (greeting->kind);
  g_free (greeting->welcome);
  g_free (greeting->invitation);
  g_free (greeting->start);
  g_free (greeting->clears);
  g_free (greeting);
}

/* Minutes are rounded down: nobody is told more time than there is. */
static char *
dup_clears (int seconds)
{
  int minutes = seconds / 60;

  if (minutes > 0)
    return guide_digits_printf (
      /* Translators: the kiosk clears itself, %d minutes or seconds after the last touch. */
      ngettext ("When nobody touches the screen for %d minute, the guide asks, and then forgets the visit.",
                "When nobody touches the screen for %d minutes, the guide asks, and then forgets the visit.", minutes),
      minutes);

  return guide_digits_printf (
    /* Translators: the kiosk clears itself, %d minutes or seconds after the last touch. */
    ngettext ("When nobody touches the screen for %d second, the guide asks, and then forgets the visit.",
              "When nobody touches the screen for %d seconds, the guide asks, and then forgets the visit.", seconds),
    seconds);
}

static GuideGreeting *
new_greeting (const char  *language,
              GuideClinic *clinic)
{
  GuideGreeting *greeting = g_new0 (GuideGreeting, 1);

  guide_language_switch (language);
  greeting->language = g_strdup (language);
  greeting->name = guide_language_dup_name (language);
  greeting->kind = guide_language_dup_kind (language);
  greeting->rtl = guide_language_is_rtl ();
  /* Translators: the kiosk greets whoever stands before it. */
  greeting->welcome = g_strdup (C_("kiosk", "Welcome"));
  /* Translators: on the kiosk's first screen: what the guide is about, and to touch the screen. */
  greeting->invitation = g_strdup (_("Touch the screen to read about acne scars and microneedling."));
  greeting->start = g_strdup (C_("kiosk", "Start"));
  greeting->clears = dup_clears (guide_clinic_get_number (clinic, GUIDE_CLINIC_IDLE_SECONDS));

  return greeting;
}

/**
 * guide_greetings_new:
 * @languages: (array zero-terminated=1): ids of the languages on offer
 * @clinic: the clinic, which says after how long a visit is asked whether it goes on
 *
 * Switches through the languages and leaves the last one set, so the caller
 * switches to its own afterwards.
 *
 * Returns: (transfer full) (element-type GuideGreeting): a greeting a language
 */
GPtrArray *
guide_greetings_new (const char *const *languages,
                     GuideClinic       *clinic)
{
  GPtrArray *greetings = g_ptr_array_new_with_free_func ((GDestroyNotify) greeting_free);

  for (guint i = 0; languages[i] != NULL; i++)
    g_ptr_array_add (greetings, new_greeting (languages[i], clinic));

  return greetings;
}
