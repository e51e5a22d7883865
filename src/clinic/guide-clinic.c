/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-clinic.h"

#include <gio/gio.h>

/* What a clinic says of itself in its file. Read once and never changed. */
struct _GuideClinic
{
  GObject parent_instance;

  char *name;
  char *phone;
  char *emergency;
};

#define GROUP "clinic"

/* A left-to-right isolate keeps a number in order inside any text. */
#define ISOLATE_START "\u2066"
#define ISOLATE_END "\u2069"

G_DEFINE_FINAL_TYPE (GuideClinic, guide_clinic, G_TYPE_OBJECT)

static void
guide_clinic_finalize (GObject *object)
{
  GuideClinic *self = GUIDE_CLINIC (object);

  g_free (self->name);
  g_free (self->phone);
  g_free (self->emergency);

  G_OBJECT_CLASS (guide_clinic_parent_class)->finalize (object);
}

static void
guide_clinic_class_init (GuideClinicClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_clinic_finalize;
}

static void
guide_clinic_init (GuideClinic *self)
{
}

static char *
dup_text (GKeyFile   *file,
          const char *key)
{
  g_autofree char *text = g_key_file_get_string (file, GROUP, key, NULL);

  return text != NULL && *g_strstrip (text) != '\0' ? g_steal_pointer (&text) : NULL;
}

static char *
dup_number (GKeyFile   *file,
            const char *key)
{
  g_autofree char *number = dup_text (file, key);

  return number != NULL ? g_strconcat (ISOLATE_START, number, ISOLATE_END, NULL) : NULL;
}

/**
 * guide_clinic_new_from_file:
 * @path: (type filename): a clinic file, a key file with a group `clinic`
 * @error: return location for an error
 *
 * Returns: (transfer full): the clinic, or %NULL with @error set
 */
GuideClinic *
guide_clinic_new_from_file (const char *path,
                            GError    **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GuideClinic) self = g_object_new (GUIDE_TYPE_CLINIC, NULL);

  if (!g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, error))
    return NULL;

  self->name = dup_text (file, "name");
  self->phone = dup_number (file, "phone");
  self->emergency = dup_number (file, "emergency");

  return g_steal_pointer (&self);
}

/**
 * guide_clinic_dup_system_path:
 *
 * Looks for `microneedling-guide/clinic.ini` in the system's configuration
 * folders.
 *
 * Returns: (transfer full) (nullable): the first such file
 */
char *
guide_clinic_dup_system_path (void)
{
  const char *const *folders = g_get_system_config_dirs ();

  for (guint i = 0; folders[i] != NULL; i++)
    {
      g_autofree char *path = g_build_filename (folders[i], "microneedling-guide", "clinic.ini", NULL);

      if (g_file_test (path, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&path);
    }

  return NULL;
}

/**
 * guide_clinic_get_name:
 * @self: a #GuideClinic
 *
 * Returns: (nullable): its name
 */
const char *
guide_clinic_get_name (GuideClinic *self)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), NULL);

  return self->name;
}

/**
 * guide_clinic_get_phone:
 * @self: a #GuideClinic
 *
 * Returns: (nullable): its phone number, in a left-to-right isolate
 */
const char *
guide_clinic_get_phone (GuideClinic *self)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), NULL);

  return self->phone;
}

/**
 * guide_clinic_get_emergency:
 * @self: a #GuideClinic
 *
 * Returns: (nullable): the emergency number of the place, in a left-to-right
 *   isolate
 */
const char *
guide_clinic_get_emergency (GuideClinic *self)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), NULL);

  return self->emergency;
}
