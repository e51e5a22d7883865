/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-pin.h"

#include <string.h>
#include <sys/random.h>

/* The staff's PIN as a salted hash: PBKDF2 with HMAC-SHA-256, one block. A PIN
 * of a few digits can be guessed by whoever has the file; the rounds make that
 * slow, and the file is readable by root and the kiosk alone. */

#define SCHEME "pbkdf2-sha256"
#define ROUNDS 100000
#define ROUNDS_MAX 1000000
#define SALT_BYTES 16
#define HASH_BYTES 32

static void
append_hex (GString      *text,
            const guint8 *bytes,
            gsize         length)
{
  for (gsize i = 0; i < length; i++)
    g_string_append_printf (text, "%02x", bytes[i]);
}

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
read_hash (const char *hash,
           guint      *rounds,
           guint8     *salt,
           guint8     *expected)
{
  g_auto (GStrv) parts = g_strsplit (hash, "$", -1);
  guint64 number;

  if (g_strv_length (parts) != 4 || !g_str_equal (parts[0], SCHEME) ||
      !g_ascii_string_to_unsigned (parts[1], 10, 1, ROUNDS_MAX, &number, NULL))
    return FALSE;

  *rounds = number;

  return read_hex (parts[2], salt, SALT_BYTES) && read_hex (parts[3], expected, HASH_BYTES);
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
 * guide_pin_hash_is_good:
 * @hash: what stands in a clinic file
 *
 * Returns: whether it is a hash that guide_pin_dup_hash() could have made
 */
gboolean
guide_pin_hash_is_good (const char *hash)
{
  guint8 salt[SALT_BYTES], expected[HASH_BYTES];
  guint rounds;

  return read_hash (hash, &rounds, salt, expected);
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
  guint8 salt[SALT_BYTES], hash[HASH_BYTES];
  g_autoptr (GString) text = g_string_new (NULL);

  g_return_val_if_fail (guide_pin_is_good (pin), NULL);

  if (getrandom (salt, SALT_BYTES, 0) != SALT_BYTES)
    return NULL;

  derive (pin, salt, ROUNDS, hash);
  g_string_printf (text, "%s$%d$", SCHEME, ROUNDS);
  append_hex (text, salt, SALT_BYTES);
  g_string_append_c (text, '$');
  append_hex (text, hash, HASH_BYTES);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * guide_pin_matches:
 * @pin: what somebody typed
 * @hash: the hash from the clinic file
 *
 * Takes about a tenth of a second, on purpose.
 *
 * Returns: whether the PIN is the right one
 */
gboolean
guide_pin_matches (const char *pin,
                   const char *hash)
{
  guint8 salt[SALT_BYTES], expected[HASH_BYTES], found[HASH_BYTES];
  guint8 difference = 0;
  guint rounds;

  if (!guide_pin_is_good (pin) || !read_hash (hash, &rounds, salt, expected))
    return FALSE;

  derive (pin, salt, rounds, found);
  for (guint i = 0; i < HASH_BYTES; i++)
    difference |= found[i] ^ expected[i];

  return difference == 0;
}
