# SPDX-License-Identifier: GPL-3.0-or-later
"""What GNOME, Xfce and KDE say to all programs about letters, for a made-up screen on which nobody does.

GTK on X11 then has each letter fitted to the pixels by the program that its font brings along,
which none of Debian's desktops asks for and a kiosk in cage does not do: a sixth of a start in
English, a fifth in Arabic."""
import subprocess

LETTERS = 'Xft.antialias:\t1\nXft.hinting:\t1\nXft.hintstyle:\thintslight\n'


def say():
    subprocess.run(['xprop', '-root', '-f', 'RESOURCE_MANAGER', '8s', '-set', 'RESOURCE_MANAGER', LETTERS], check=True)
