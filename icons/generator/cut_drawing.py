# SPDX-License-Identifier: GPL-3.0-or-later
"""One SVG file: its elements in order."""
import contextlib

from cut_lib import join_numbers, number

SIZE_LIMIT = 60_000
PATH_LIMIT = 900


class Drawing:
    """Collects the elements of one SVG file.

    Colours are class names ("dermis" fills, "dermis-s" strokes); geometry may
    be attributes.  Attribute names are written with _ for -, so
    path("vessel-s", d, stroke_width=3, stroke_dasharray="4 6").
    """

    def __init__(self, view_box="0 0 1200 800"):
        self.view_box = view_box
        self.lift = 0                 # px that all but the page moves up, so that it stands in the middle
        self.lines = []

    @staticmethod
    def _attributes(attributes):
        return "".join(f' {name.rstrip("_").replace("_", "-")}="{value}"'
                       for name, value in attributes.items() if value is not None)

    def raw(self, text):
        self.lines.append(text)

    def path(self, classes, data, width=None, **attributes):
        if not data:
            return
        extra = self._attributes({"stroke_width": width, **attributes})
        self.lines.append(f'<path class="{classes}" d="{data}"{extra}/>')

    def use(self, target, classes=None, width=None, **attributes):
        extra = self._attributes({"class": classes, "stroke_width": width, **attributes})
        self.lines.append(f'<use href="#{target}"{extra}/>')

    def outlined(self, name, data, line, body, width, edge=.9):
        """Strokes with an outline: the path once in defs, drawn twice."""
        if data:
            self.lines.append(f'<defs><path id="{name}" d="{data}"/></defs>')
            self.use(name, line + "-s", number(width + 2 * edge, 1))
            self.use(name, body + "-s", number(width, 1))

    def place(self, target, x, y, degrees=0, scale=1.0, flip=False):
        """Put a thing from <defs> at a point, turned and scaled."""
        move = f"translate({join_numbers([number(x), number(y)])})"
        turn = f"rotate({degrees:.0f})" if round(degrees) else ""
        across = number(-scale if flip else scale, 2)
        along = number(scale, 2)
        size = "" if across == along == "1" else (
            f"scale({across})" if across == along else f"scale({across} {along})")
        self.lines.append(f'<use href="#{target}" transform="{move}{turn}{size}"/>')

    @contextlib.contextmanager
    def group(self, name=None, **attributes):
        """with drawing.group("fat"): ...  (name becomes the id)"""
        start = len(self.lines)
        self.lines.append("<g" + self._attributes({"id": name, **attributes}) + ">")
        yield self
        if len(self.lines) == start + 1:      # nothing inside: leave no trace
            self.lines.pop()
        else:
            self.lines.append("</g>")

    @contextlib.contextmanager
    def defs(self):
        self.lines.append("<defs>")
        yield self
        self.lines.append("</defs>")

    def clip(self, name, data):
        """Define a clip; use it with group(clip_path=drawing.clipped(name))."""
        self.lines.append(f'<clipPath id="{name}"><path d="{data}"/></clipPath>')

    @staticmethod
    def clipped(name):
        return f"url(#{name})"

    def anchor(self, part, x, y, number_at=None):
        """Where a part's marker points; number_at=(x, y) if it stands away."""
        self.lines.append(f'<circle class="at" id="at-{part}" cx="{x:.0f}" cy="{y:.0f}" r="1"/>')
        if number_at:
            self.lines.append(f'<circle class="at" id="to-{part}" cx="{number_at[0]:.0f}"'
                              f' cy="{number_at[1]:.0f}" r="1"/>')

    def text(self):
        body = "\n".join(self.lines)
        if self.lift:
            body = body.replace('d="M0 0H1200V800H0z"', 'd="M0 0H1200V900H0z"', 1)
            body = f'<g transform="translate(0 -{self.lift})">\n{body}\n</g>'
        return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{self.view_box}">\n'
                '<!-- SPDX-License-Identifier: CC-BY-SA-4.0 -->\n' + body + "\n</svg>\n")

    def save(self, file_name):
        text = self.text()
        with open(file_name, "w", encoding="utf-8") as file:
            file.write(text)
        drawn = self.paths_drawn(text)
        warning = " TOO BIG" if len(text) >= SIZE_LIMIT or drawn > PATH_LIMIT else ""
        print(f"{file_name}: {len(text)} bytes, {drawn} paths drawn{warning}")

    @staticmethod
    def paths_drawn(text):
        """How many paths the renderer has to draw, <use> counted through."""
        import xml.etree.ElementTree as tree
        root = tree.fromstring(text)
        by_id = {item.get("id"): item for item in root.iter() if item.get("id")}

        def count(item, outer=False):
            tag = item.tag.split("}")[1] if "}" in str(item.tag) else ""
            if tag in ("defs", "clipPath") and not outer:
                return 0
            if tag == "use":
                return count(by_id[item.get("href")[1:]])
            return (tag == "path") + sum(count(child) for child in item)
        return count(root)
