/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-pin.h"

#include <crypt.h>
#include <string.h>

/* The staff's PIN as a salted hash, made and compared by the system's crypt library.
 * A PIN of a few digits can be guessed by whoever has the file; yescrypt makes that
 * slow and costs memory, and the file is readable by root and the kiosk alone.
 *
 * The guide's first hashes were PBKDF2 with HMAC-SHA-256, one block. They still open
 * the door, so that no clinic stands before it, but none is made any more. */

#define SCHEME "$y$"
#define COST 7 /* of yescrypt: 64 MB, and a tenth of a second where this was written */
#define HASH_LETTERS 43

#define OLD_SCHEME "pbkdf2-sha256"
#define ROUNDS_MAX 1000000
#define SALT_BYTES 16
#define HASH_BYTES 32

static gboolean
read_hex (const char *text,
          guint8     *bytes,
          gsize       length)
{
  if (strlen (text) != 2 * length)
    return FALSE;

  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isxdigit (text[2 * i]) || !g_ascii_isxdigit (text[2 * i + 1]))
        return FALSE;
      bytes[i] = (g_ascii_xdigit_value (text[2 * i]) << 4) + g_ascii_xdigit_value (text[2 * i + 1]);
    }

  return TRUE;
}

static void
sign (const char   *pin,
      const guint8 *data,
      gsize         length,
      guint8       *out)
{
  g_autoptr (GHmac) hmac = g_hmac_new (G_CHECKSUM_SHA256, (const guint8 *) pin, strlen (pin));
  gsize size = HASH_BYTES;

  g_hmac_update (hmac, data, length);
  g_hmac_get_digest (hmac, out, &size);
}

/* RFC 8018, 5.2, for the first and only block. */
static void
derive (const char   *pin,
        const guint8 *salt,
        guint         rounds,
        guint8       *out)
{
  guint8 seed[SALT_BYTES + 4] = { 0 };
  guint8 round[HASH_BYTES];

  memcpy (seed, salt, SALT_BYTES);
  seed[SALT_BYTES + 3] = 1;
  sign (pin, seed, sizeof seed, round);
  memcpy (out, round, HASH_BYTES);

  for (guint i = 1; i < rounds; i++)
    {
      sign (pin, round, HASH_BYTES, round);
      for (guint j = 0; j < HASH_BYTES; j++)
        out[j] ^= round[j];
    }
}

static gboolean
read_old_hash (const char *hash,
               guint      *rounds,
               guint8     *salt,
               guint8     *expected)
{
  g_auto (GStrv) parts = g_strsplit (hash, "$", -1);
  guint64 number;

  if (g_strv_length (parts) != 4 || !g_str_equal (parts[0], OLD_SCHEME) ||
      !g_ascii_string_to_unsigned (parts[1], 10, 1, ROUNDS_MAX, &number, NULL))
    return FALSE;

  *rounds = number;

  return read_hex (parts[2], salt, SALT_BYTES) && read_hex (parts[3], expected, HASH_BYTES);
}

/* In the same time whatever differs. */
static gboolean
is_same (const void *found,
         const void *expected,
         gsize       length)
{
  const guint8 *a = found, *b = expected;
  guint8 difference = 0;

  for (gsize i = 0; i < length; i++)
    difference |= a[i] ^ b[i];

  return difference == 0;
}

static gboolean
matches_old (const char *pin,
             const char *hash)
{
  guint8 salt[SALT_BYTES], expected[HASH_BYTES], found[HASH_BYTES];
  guint rounds;

  if (!read_old_hash (hash, &rounds, salt, expected))
    return FALSE;

  derive (pin, salt, rounds, found);

  return is_same (found, expected, HASH_BYTES);
}

/* With its own memory, so that any thread may ask. The memory knows the PIN. */
static char *
dup_crypted (const char *pin,
             const char *setting)
{
  struct crypt_data *data = g_new0 (struct crypt_data, 1);
  char *hash = g_strdup (crypt_rn (pin, setting, data, sizeof *data));

  explicit_bzero (data, sizeof *data);
  g_free (data);

  return hash;
}

/**
 * guide_pin_is_good:
 * @pin: what somebody typed
 *
 * Returns: whether it is 4 to 12 digits
 */
gboolean
guide_pin_is_good (const char *pin)
{
  gsize length = strlen (pin);

  return length >= GUIDE_PIN_MIN && length <= GUIDE_PIN_MAX && strspn (pin, "0123456789") == length;
}

/**
 * guide_pin_hash_is_old:
 * @hash: what stands in a clinic file
 *
 * Returns: whether it is a hash of the guide's first kind, which is easier to guess
 *   from and should be made anew
 */
gboolean
guide_pin_hash_is_old (const char *hash)
{
  guint8 salt[SALT_BYTES], expected[HASH_BYTES];
  guint rounds;

  return read_old_hash (hash, &rounds, salt, expected);
}

/**
 * guide_pin_hash_is_good:
 * @hash: what stands in a clinic file
 *
 * Returns: whether it is a hash that guide_pin_dup_hash() makes, or once made
 */
gboolean
guide_pin_hash_is_good (const char *hash)
{
  const char *last = strrchr (hash, '$');

  if (guide_pin_hash_is_old (hash))
    return TRUE;

  return g_str_has_prefix (hash, SCHEME) && strlen (last + 1) == HASH_LETTERS && crypt_checksalt (hash) == CRYPT_SALT_OK;
}

/**
 * guide_pin_dup_hash:
 * @pin: 4 to 12 digits
 *
 * Returns: (transfer full) (nullable): a salted hash to put into a clinic
 *   file, or %NULL where the machine gives no random numbers
 */
char *
guide_pin_dup_hash (const char *pin)
{
  char setting[CRYPT_GENSALT_OUTPUT_SIZE];

  g_return_val_if_fail (guide_pin_is_good (pin), NULL);

  if (crypt_gensalt_rn (SCHEME, COST, NULL, 0, setting, sizeof setting) == NULL)
    return NULL;

  return dup_crypted (pin, setting);
}

/**
 * guide_pin_matches:
 * @pin: what somebody typed
 * @hash: the hash from the clinic file
 *
 * Takes a tenth of a second and more, on purpose; any thread may call it.
 *
 * Returns: whether the PIN is the right one
 */
gboolean
guide_pin_matches (const char *pin,
                   const char *hash)
{
  g_autofree char *found = NULL;

  if (!guide_pin_is_good (pin) || !guide_pin_hash_is_good (hash))
    return FALSE;
  if (guide_pin_hash_is_old (hash))
    return matches_old (pin, hash);

  found = dup_crypted (pin, hash);

  return found != NULL && strlen (found) == strlen (hash) && is_same (found, hash, strlen (hash));
}
