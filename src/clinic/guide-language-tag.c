/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-language-tag.h"

#include <string.h>

/* Which language somebody meant who wrote EN, en-GB or English. */

/* The tags of ISO 639-1, each with its English name. */
static const char *const tags[] = {
  /* clang-format off */
  "aa Afar", "ab Abkhazian", "ae Avestan", "af Afrikaans", "ak Akan", "am Amharic", "an Aragonese", "ar Arabic",
  "as Assamese", "av Avaric", "ay Aymara", "az Azerbaijani", "ba Bashkir", "be Belarusian", "bg Bulgarian",
  "bi Bislama", "bm Bambara", "bn Bengali", "bo Tibetan", "br Breton", "bs Bosnian", "ca Catalan", "ce Chechen",
  "ch Chamorro", "co Corsican", "cr Cree", "cs Czech", "cu Church Slavic", "cv Chuvash", "cy Welsh", "da Danish",
  "de German", "dv Divehi", "dz Dzongkha", "ee Ewe", "el Greek", "en English", "eo Esperanto", "es Spanish",
  "et Estonian", "eu Basque", "fa Persian", "ff Fulah", "fi Finnish", "fj Fijian", "fo Faroese", "fr French",
  "fy Frisian", "ga Irish", "gd Gaelic", "gl Galician", "gn Guarani", "gu Gujarati", "gv Manx", "ha Hausa",
  "he Hebrew", "hi Hindi", "ho Hiri Motu", "hr Croatian", "ht Haitian", "hu Hungarian", "hy Armenian", "hz Herero",
  "ia Interlingua", "id Indonesian", "ie Interlingue", "ig Igbo", "ii Sichuan Yi", "ik Inupiaq", "io Ido",
  "is Icelandic", "it Italian", "iu Inuktitut", "ja Japanese", "jv Javanese", "ka Georgian", "kg Kongo", "ki Kikuyu",
  "kj Kuanyama", "kk Kazakh", "kl Kalaallisut", "km Khmer", "kn Kannada", "ko Korean", "kr Kanuri", "ks Kashmiri",
  "ku Kurdish", "kv Komi", "kw Cornish", "ky Kyrgyz", "la Latin", "lb Luxembourgish", "lg Ganda", "li Limburgish",
  "ln Lingala", "lo Lao", "lt Lithuanian", "lu Luba-Katanga", "lv Latvian", "mg Malagasy", "mh Marshallese",
  "mi Maori", "mk Macedonian", "ml Malayalam", "mn Mongolian", "mr Marathi", "ms Malay", "mt Maltese", "my Burmese",
  "na Nauru", "nb Norwegian Bokmål", "nd North Ndebele", "ne Nepali", "ng Ndonga", "nl Dutch",
  "nn Norwegian Nynorsk", "no Norwegian", "nr South Ndebele", "nv Navajo", "ny Chichewa", "oc Occitan", "oj Ojibwa",
  "om Oromo", "or Odia", "os Ossetian", "pa Punjabi", "pi Pali", "pl Polish", "ps Pashto", "pt Portuguese",
  "qu Quechua", "rm Romansh", "rn Rundi", "ro Romanian", "ru Russian", "rw Kinyarwanda", "sa Sanskrit",
  "sc Sardinian", "sd Sindhi", "se Northern Sami", "sg Sango", "si Sinhala", "sk Slovak", "sl Slovenian",
  "sm Samoan", "sn Shona", "so Somali", "sq Albanian", "sr Serbian", "ss Swati", "st Sotho", "su Sundanese",
  "sv Swedish", "sw Swahili", "ta Tamil", "te Telugu", "tg Tajik", "th Thai", "ti Tigrinya", "tk Turkmen",
  "tl Tagalog", "tn Tswana", "to Tonga", "tr Turkish", "ts Tsonga", "tt Tatar", "tw Twi", "ty Tahitian", "ug Uyghur",
  "uk Ukrainian", "ur Urdu", "uz Uzbek", "ve Venda", "vi Vietnamese", "vo Volapük", "wa Walloon", "wo Wolof",
  "xh Xhosa", "yi Yiddish", "yo Yoruba", "za Zhuang", "zh Chinese", "zu Zulu",
  /* clang-format on */
};

#define NAME_AT 3 /* in a row of the table */

/* How long the language is in en_GB, en-GB or en. */
static gsize
get_language_length (const char *tag)
{
  return strcspn (tag, "_-.@");
}

/**
 * guide_language_tag_is_known:
 * @tag: what somebody wrote
 *
 * Returns: whether its language is one of ISO 639-1, in small letters, or may be
 *   one of the thousands with three letters
 */
gboolean
guide_language_tag_is_known (const char *tag)
{
  gsize length = get_language_length (tag);

  for (gsize i = 0; i < length; i++)
    if (!g_ascii_islower (tag[i]))
      return FALSE;

  for (guint i = 0; length == 2 && i < G_N_ELEMENTS (tags); i++)
    if (strncmp (tags[i], tag, length) == 0)
      return TRUE;

  return length == 3;
}

/* Returns the row of the table. */
static const char *
find_row (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    if (g_ascii_strcasecmp (tags[i] + NAME_AT, name) == 0)
      return tags[i];

  return NULL;
}

/**
 * guide_language_tag_dup_named:
 * @name: what somebody wrote
 *
 * Returns: (transfer full) (nullable): the tag of the language of this English name
 */
char *
guide_language_tag_dup_named (const char *name)
{
  const char *row = find_row (name);

  return row != NULL ? g_strndup (row, NAME_AT - 1) : NULL;
}

/**
 * guide_language_tag_find_meant:
 * @text: what somebody wrote
 * @ids: (array zero-terminated=1): ids of languages, such as `pt_BR`
 *
 * Returns: (nullable): the id that was meant: in letters of another case, of
 *   another place, or by its English name
 */
const char *
guide_language_tag_find_meant (const char        *text,
                               const char *const *ids)
{
  g_autofree char *named = guide_language_tag_dup_named (text);
  const char *tag = named != NULL ? named : text;
  gsize length = get_language_length (tag);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autofree char *id = g_strdelimit (g_strdup (tag), "-", '_');

      if (g_ascii_strcasecmp (ids[i], id) == 0)
        return ids[i];
    }

  for (guint i = 0; ids[i] != NULL; i++)
    if (get_language_length (ids[i]) == length && g_ascii_strncasecmp (ids[i], tag, length) == 0)
      return ids[i];

  return NULL;
}
