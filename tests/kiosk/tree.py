# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what a screen reader would find, whole and at once.

libatspi asks one message at a time, and a screen has hundreds of objects. Here
the messages of a level go out together. `Cache.GetItems` tells everything in one
message, but GTK makes an object known only once somebody asked its parent for it:
so those with unknown children are asked for them, level by level, and after that
the items are read again, and then the values."""
import functools

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, Gio, GLib  # noqa: E402

from cache_items import read_cache  # noqa: E402

ROOT = '/org/a11y/atspi/accessible/root'
ACCESSIBLE = 'org.a11y.atspi.Accessible'
VALUE = 'org.a11y.atspi.Value'
PROPERTIES = 'org.freedesktop.DBus.Properties'
BUTTONS = ('push button', 'button', 'toggle button', 'check box', 'radio button')
TIMEOUT = 20000  # ms
PATH, PARENT, INDEX, COUNT, STATES = 0, 2, 3, 4, 9  # in an item of the cache


# A screen has hundreds of objects, and few roles and sets of states: each is looked up once.
@functools.lru_cache(maxsize=None)
def role_name(number):
    return Atspi.role_get_name(Atspi.Role(number))


@functools.lru_cache(maxsize=None)
def state_names(low, high):
    bits = low | high << 32
    return tuple(Atspi.StateType(i).value_nick for i in range(64) if bits >> i & 1)


class Node:
    """One object, as it was when it was read."""

    def __init__(self, path, children, item):
        (_, _, _, _, _, self.interfaces, self.name, role, self.description, states) = item
        self.path = path
        self.children = children
        self.role = role_name(role)
        self.states = state_names(*states)
        self.value = None
        self.attributes = {}
        self.parent = None
        for child in children:
            child.parent = self

    def is_on(self, state):
        return state in self.states

    def walk(self, depth=0):
        """It and all under it that can be seen."""
        yield self, depth
        for child in self.children:
            if child.is_on('visible'):
                yield from child.walk(depth + 1)

    def ancestors(self):
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def words(self):
        """Its name, or else the first words in it."""
        node = self
        while (node.name == '' or node.name.startswith('Gtk')) and node.children:
            node = node.children[0]
        return '' if node.name.startswith('Gtk') else node.name

    def describe(self, depth):
        """Role, name, description, states and value: no path, no size."""
        states = ' '.join(self.states)
        return f"{'  ' * depth}{self.role} {self.name!r} {self.description!r} [{states}] {self.value}"

    def text(self):
        return '\n'.join(node.describe(depth) for node, depth in self.walk())

    def buttons(self):
        """The buttons that can be pressed, with their names."""
        return [(node, node.words()) for node, _ in self.walk() if node.role in BUTTONS and node.is_on('sensitive')]

    def has(self, role, name):
        return any(node.role == role and node.name == name for node, _ in self.walk())

    def find(self, wanted):
        """The button of that name, or of one of several names."""
        names = (wanted,) if isinstance(wanted, str) else wanted
        return next((node for node, name in self.buttons() if name in names), None)


class Bus:
    """The accessibility bus, and on it the one program."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress', None, None,
                                    Gio.DBusCallFlags.NONE, TIMEOUT, None).unpack()[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.name = None

    def call_all(self, calls):
        return [answer.unpack() for answer in self.ask_all(calls)]

    def ask_all(self, calls):
        """calls is (path, interface, method, parameters)s; they go out together. Their answers, in order."""
        context = GLib.MainContext.default()
        answers = [None] * len(calls)
        errors = []
        waiting = len(calls)

        def answered(connection, result, i):
            nonlocal waiting
            waiting -= 1
            try:
                answers[i] = connection.call_finish(result)
            except GLib.Error as error:
                errors.append(error)

        for i, (path, interface, method, parameters) in enumerate(calls):
            self.connection.call(self.name, path, interface, method, parameters, None, Gio.DBusCallFlags.NONE, TIMEOUT,
                                 None, answered, i)
        while waiting > 0:
            context.iteration(True)
        if errors:
            raise errors[0]
        return answers

    def call(self, path, interface, method, parameters=None):
        return self.call_all([(path, interface, method, parameters)])[0]

    def find_program(self):
        """Whether a program with a window is on the bus; from now on it is spoken to."""
        self.name = 'org.a11y.atspi.Registry'
        for name, _ in self.call(ROOT, ACCESSIBLE, 'GetChildren')[0]:
            self.name = name
            try:
                if self.windows():
                    return True
            except GLib.Error:  # one that has ended stands in the list for a while
                pass
        return False

    def pid(self):
        return self.connection.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus',
                                         'GetConnectionUnixProcessID', GLib.Variant('(s)', (self.name,)), None,
                                         Gio.DBusCallFlags.NONE, TIMEOUT, None).unpack()[0]

    def windows(self):
        return [path for _, path in self.call(ROOT, ACCESSIBLE, 'GetChildren')[0]]

    def read_items(self):
        answer = self.ask_all([('/org/a11y/atspi/cache', 'org.a11y.atspi.Cache', 'GetItems', None)])[0]
        return {item[PATH][1]: item for item in read_cache(answer)}

    def read_family(self, top, items):
        """All paths under top, by path of their parent. Only those are asked for their
        children who have some that no item tells of. What is hidden stays an item, and newer
        releases of GTK do not count it: it may stand for one that has come in its place."""
        known = {path: [] for path in items}
        doubtful = {item[PARENT][1] for item in items.values() if 'visible' not in state_names(*item[STATES])}
        for path, item in sorted(items.items(), key=lambda entry: entry[1][INDEX]):
            known.setdefault(item[PARENT][1], []).append(path)
        family, level = {}, [top]
        while level:
            unknown = [path for path in level
                       if path not in items or path in doubtful or len(known[path]) != items[path][COUNT]]
            answers = self.call_all([(path, ACCESSIBLE, 'GetChildren', None) for path in unknown])
            for path, (children,) in zip(unknown, answers):
                known[path] = [child for _, child in children if not child.endswith('/null')]
            family.update((path, known[path]) for path in level)
            level = [child for path in level for child in known[path]]
        return family

    def read(self, window=0):
        """A window, the first if no other is asked for, and all in it."""
        items = self.read_items()
        family = self.read_family(self.windows()[window], items)
        if any(path not in items for path in family):
            items = self.read_items()
        nodes = {}
        for path in reversed(family):  # children stand behind their parents
            nodes[path] = Node(path, [nodes[child] for child in family[path]], items[path])
        self.read_values([node for node in nodes.values() if VALUE in node.interfaces])
        return nodes[next(iter(family))]

    def read_values(self, nodes):
        question = GLib.Variant('(ss)', (VALUE, 'CurrentValue'))
        answers = self.call_all([(node.path, PROPERTIES, 'Get', question) for node in nodes])
        for node, (value,) in zip(nodes, answers):
            node.value = value

    def read_attributes(self, nodes):
        answers = self.call_all([(node.path, ACCESSIBLE, 'GetAttributes', None) for node in nodes])
        for node, (attributes,) in zip(nodes, answers):
            node.attributes = attributes

    def read_toolkit(self):
        """The version of GTK."""
        question = GLib.Variant('(ss)', ('org.a11y.atspi.Application', 'Version'))
        return self.call(ROOT, PROPERTIES, 'Get', question)[0]

    def press(self, node):
        self.call(node.path, 'org.a11y.atspi.Action', 'DoAction', GLib.Variant('(i)', (0,)))

    def set_value(self, node, value):
        self.call(node.path, PROPERTIES, 'Set', GLib.Variant('(ssv)', (VALUE, 'CurrentValue', GLib.Variant('d', value))))

    def find_spot(self, node):
        """A point of the screen where the node is not scrolled away, or None."""
        panes = [pane for pane in node.ancestors() if pane.role in ('scroll pane', 'frame')]
        (x, y, width, height), *frames = self.extents([node, *panes])
        x, y = x + width // 2, y + height // 2
        shown = all(left < x < left + wide and top < y < top + high for left, top, wide, high in frames)
        return (x, y) if shown else None

    def extents(self, nodes):
        """x, y, width and height of each, in the window."""
        question = GLib.Variant('(u)', (1,))
        answers = self.call_all([(node.path, 'org.a11y.atspi.Component', 'GetExtents', question) for node in nodes])
        return [answer[0] for answer in answers]
