#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two screens, as where a television hangs on the kiosk's computer: the guide is whole on one,
and on the other is nothing of a visit. By the script that the unit runs, in cage."""
import re

from compositor import Compositor
from driver import check, main

N_SCREENS = 2


class Cage(Compositor):
    """With screens that nobody sees and no keys: what it shows is the attract screen."""

    def __init__(self):
        super().__init__(WLR_BACKENDS='headless', WLR_LIBINPUT_NO_DEVICES='1', WLR_HEADLESS_OUTPUTS=str(N_SCREENS),
                         WAYLAND_DEBUG='client')
        self.start('sh', self.put_session(['WLR_BACKENDS', 'WLR_RENDERER', 'WLR_LIBINPUT_NO_DEVICES', 'WLR_HEADLESS_OUTPUTS',
                                           'WAYLAND_DEBUG']))
        self.wait_for('a first frame', lambda: 'get_toplevel' in self.log() and self.log().count('.commit()') > 3)

    def screens(self):
        """What each screen that is on shows, by its name."""
        names = sorted(set(re.findall(r'HEADLESS-\d+', self.run('wlr-randr').stdout.decode()))) or \
            [f'HEADLESS-{number + 1}' for number in range(N_SCREENS)]
        pictures = {name: self.run('grim', '-t', 'ppm', '-o', name, '-') for name in names}
        return {name: picture.stdout for name, picture in pictures.items() if picture.returncode == 0}


def count_colours(picture):
    pixels = picture.split(b'\n', 3)[3]
    return len({pixels[i:i + 3] for i in range(0, len(pixels) - 3, 3 * 97)})


def run():
    cage = Cage()
    try:
        cage.wait_for('the guide on a screen', lambda: any(count_colours(p) > 100 for p in cage.screens().values()), 30)
        shown = {name: count_colours(picture) for name, picture in cage.screens().items()}
        check(sum(count > 1 for count in shown.values()) == 1, f'colours by screen: {shown}')
        sizes = re.findall(r'xdg_toplevel@\d+\.configure\((\d+), (\d+)', cage.log())
        check(sizes and sizes[-1] == ('1280', '720'), f'the guide is told these sizes: {sizes}')
    finally:
        cage.stop()
    print(f'two screens: the guide is on one, nothing on the other (colours: {shown})')


main(run)
