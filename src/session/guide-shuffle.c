/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-shuffle.h"

static void
swap (guint8 *one,
      guint8 *other,
      gsize   size)
{
  for (gsize i = 0; i < size; i++)
    {
      guint8 kept = one[i];

      one[i] = other[i];
      other[i] = kept;
    }
}

/**
 * guide_shuffle:
 * @items: the first of them
 * @n_items: how many there are
 * @size: how large one is
 * @random: what to shuffle by
 *
 * Puts them into an order by chance, each as likely as any other (Durstenfeld, Random
 * permutation, Communications of the ACM 7, 1964).
 */
void
guide_shuffle (gpointer items,
               guint    n_items,
               gsize    size,
               GRand   *random)
{
  guint8 *first = items;

  for (guint i = n_items; i > 1; i--)
    swap (first + (i - 1) * size, first + (guint) g_rand_int_range (random, 0, i) * size, size);
}
