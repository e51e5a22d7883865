/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The ids of ui/content that the code knows, all of them: an id that changes there and
 * stands here changes here, too, and nowhere else in src (house.py holds that). What
 * begins with “call-” and ends with an urgency is found by its name:
 * guide_take_along_get_signs(). */

/* Pages: when to get help, one action away from everywhere; what holds on the first days,
 * which the page to take along has; where the short guide has the ways side by side; and
 * what the guide says of itself. */
#define GUIDE_PAGE_HELP "red-flags"
#define GUIDE_PAGE_FIRST_DAYS "days-at-home"
#define GUIDE_PAGE_WAYS "what-else"
#define GUIDE_PAGE_ABOUT "about-page"

/* Chapters behind the doors on Home. */
#define GUIDE_DOOR_DECIDING "door-deciding"
#define GUIDE_DOOR_DATE "door-date"

/* The self-check: the screen that it begins with, that about thoughts of harming oneself, and
 * the result for whoever has them. */
#define GUIDE_CHECK_DOOR_ID "check-door"
#define GUIDE_CHECK_HARM_ID "check-harm"
#define GUIDE_CHECK_HARM_RESULT "result-harm"

/* My visit: its groups of questions, and what is done before the day. */
#define GUIDE_ASKS_LEAN "asks-lean"
#define GUIDE_ASKS_NEED "asks-need"
#define GUIDE_ASKS_ME "asks-me"
#define GUIDE_ASKS_CLINIC "asks-clinic"
#define GUIDE_ASKS_PRICE "asks-price"
#define GUIDE_ASKS_CARE "asks-care"
#define GUIDE_ASKS_TELL "asks-tell"
#define GUIDE_VISIT_GET_READY "get-ready"

/* Treatments that stand side by side at first. */
#define GUIDE_CHOICE_NEEDLING "needling"
#define GUIDE_CHOICE_NOTHING "nothing"
