"""The codes of docs/link-format.md: each knows whether a value fits, how to write it and how to read it."""

import datetime
import math
import re
import struct
from decimal import Decimal

from bits import Refused

POWERS = [6, 0, -2, 5, -1, 3, 7, 4, 8, 2, 1, 9, 10, -3, 11, 12, -4, -5, -6, 13, 14]
BINARY = 31
RATINGS = ["unknown", "not-applicable", 0, 25, 50, 75, 100]
SURE = ["close", "recorded", "rough", "guess"]
FORMS = SURE + ["unknown", "number", "range", "exact"]
FORMS += [f"imported {form}" for form in SURE + ["range", "exact"]]
MOST_ENTRIES = 400
NO_KEYS = ["__proto__", "constructor", "prototype"]
FIRST_DAY = datetime.date(2026, 1, 1)


def is_number(value):
    return type(value) in (int, float) and math.isfinite(value)


def is_whole(value):
    return is_number(value) and value == int(value) and 0 <= value < 2**50


class OneOf:
    def __init__(self, values):
        self.values = values

    def fits(self, value):
        return type(value) is not bool and value in self.values

    def write(self, to, value):
        to.count(self.values.index(value), 1)

    def read(self, source):
        place = source.count(1)
        if place >= len(self.values):
            raise Refused("too-new")
        return self.values[place]


class Whole:
    def __init__(self, k):
        self.k = k

    fits = staticmethod(is_whole)

    def write(self, to, value):
        to.count(int(value), self.k)

    def read(self, source):
        return source.count(self.k)


class Number:
    fits = staticmethod(is_number)

    def write(self, to, value):
        sign, digits, power = Decimal(repr(float(value))).normalize().as_tuple()
        if value == 0:
            sign, digits, power = 0, (0,), 0
        if power not in POWERS or len(digits) > 15:
            to.count(BINARY, 1)
            to.raw(struct.pack(">d", value))
            return
        whole = int("".join(map(str, digits)))
        to.count(POWERS.index(power), 1)
        to.signed(-whole if sign else whole, 6)

    def read(self, source):
        place = source.count(1)
        if place == BINARY:
            return struct.unpack(">d", bytes(source.take(8) for _ in range(8)))[0]
        if place >= len(POWERS):
            raise Refused("too-new")
        return float(f"{source.signed(6)}e{POWERS[place]}")


class Fact:
    def fits(self, value):
        return value == "unknown" or is_number(value)

    def write(self, to, value):
        to.count(1 if value == "unknown" else 0, 0)
        if value != "unknown":
            Number().write(to, value)

    def read(self, source):
        form = source.count(0)
        if form > 1:
            raise Refused("too-new")
        return "unknown" if form else Number().read(source)


class Rating:
    def fits(self, value):
        return value in RATINGS or is_whole(value)

    def write(self, to, value):
        to.count(RATINGS.index(value) if value in RATINGS else int(value) + len(RATINGS), 2)

    def read(self, source):
        place = source.count(2)
        return RATINGS[place] if place < len(RATINGS) else place - len(RATINGS)


class Quantity:
    def form(self, value):
        if value == "unknown":
            return "unknown"
        if is_number(value):
            return "number"
        if not isinstance(value, dict) or value.get("origin", "imported") != "imported":
            return None
        prefix = "imported " if "origin" in value else ""
        keys = set(value) - {"origin"}
        if keys == {"low", "likely", "high"}:
            return f"{prefix}range"
        return f"{prefix}{value['sure']}" if keys == {"likely", "sure"} else None

    def figures(self, value):
        if not isinstance(value, dict):
            return [value] if is_number(value) else []
        return [value[key] for key in ("low", "likely", "high") if key in value]

    def fits(self, value):
        return self.form(value) in FORMS and all(map(is_number, self.figures(value)))

    def write(self, to, value):
        to.count(FORMS.index(self.form(value)), 2)
        for figure in self.figures(value):
            Number().write(to, figure)

    def read(self, source):
        place = source.count(2)
        if place >= len(FORMS):
            raise Refused("too-new")
        form = FORMS[place].split(" ")
        if form == ["unknown"]:
            return "unknown"
        if form == ["number"]:
            return Number().read(source)
        keys = ("low", "likely", "high") if form[-1] == "range" else ("likely",)
        value = {key: Number().read(source) for key in keys}
        if form[-1] != "range":
            value["sure"] = form[-1]
        return {**value, "origin": "imported"} if len(form) > 1 else value


class Date:
    def fits(self, value):
        try:
            return isinstance(value, str) and datetime.date.fromisoformat(value).isoformat() == value
        except ValueError:
            return False

    def write(self, to, value):
        to.signed((datetime.date.fromisoformat(value) - FIRST_DAY).days, 9)

    def read(self, source):
        days = source.signed(9)
        first = (datetime.date(1900, 1, 1) - FIRST_DAY).days
        last = (datetime.date(9999, 12, 31) - FIRST_DAY).days
        if not first <= days <= last:
            raise Refused("damaged")
        return (FIRST_DAY + datetime.timedelta(days=days)).isoformat()


class Month:
    def fits(self, value):
        return isinstance(value, str) and re.fullmatch(r"[0-9]{4}-(0[1-9]|1[0-2])", value) is not None

    def write(self, to, value):
        to.signed((int(value[:4]) - 2026) * 12 + int(value[5:]) - 1, 5)

    def read(self, source):
        year, month = divmod(2026 * 12 + source.signed(5), 12)
        if not 0 <= year <= 9999:
            raise Refused("damaged")
        return f"{year:04d}-{month + 1:02d}"


class Text:
    def fits(self, value):
        return isinstance(value, str)

    def write(self, to, value):
        to.text(value)

    def read(self, source):
        return source.text()


def read_length(source):
    length = source.count(1)
    if length > MOST_ENTRIES:
        raise Refused("damaged")
    return length


class List:
    def __init__(self, entry):
        self.entry = entry

    def fits(self, value):
        return isinstance(value, list) and len(value) <= MOST_ENTRIES and all(map(self.entry.fits, value))

    def write(self, to, value):
        to.count(len(value), 1)
        for entry in value:
            self.entry.write(to, entry)

    def read(self, source):
        return [self.entry.read(source) for _ in range(read_length(source))]


class All:
    def __init__(self, fields):
        self.fields = fields

    def fits(self, value):
        same = isinstance(value, dict) and set(value) == set(self.fields)
        return same and all(code.fits(value[key]) for key, code in self.fields.items())

    def write(self, to, value):
        for key, code in self.fields.items():
            code.write(to, value[key])

    def read(self, source):
        return {key: code.read(source) for key, code in self.fields.items()}


class ByKey:
    def __init__(self, key, value):
        self.key = key
        self.value = value

    def fits(self, value):
        if not isinstance(value, dict) or len(value) > MOST_ENTRIES or any(key in NO_KEYS for key in value):
            return False
        return all(self.key.fits(key) and self.value.fits(entry) for key, entry in value.items())

    def write(self, to, value):
        to.count(len(value), 1)
        for key in sorted(value, key=lambda text: text.encode("utf-16-be")):
            self.key.write(to, key)
            self.value.write(to, value[key])

    def read(self, source):
        entries = {}
        for _ in range(read_length(source)):
            key = self.key.read(source)
            if key in NO_KEYS:
                raise Refused("damaged")
            entries[key] = self.value.read(source)
        return entries


PLAIN = {"date": Date, "fact": Fact, "month": Month, "number": Number, "quantity": Quantity}
PLAIN |= {"rating": Rating, "text": Text}


def code_of(described):
    """The code that a row of docs/link-format-v1.json describes."""
    if isinstance(described, str):
        return PLAIN[described]()
    [(kind, inner)] = described.items()
    if kind == "oneOf":
        return OneOf(inner)
    if kind == "whole":
        return Whole(inner)
    if kind == "list":
        return List(code_of(inner))
    if kind == "all":
        return All({key: code_of(code) for key, code in inner.items()})
    return ByKey(code_of(inner[0]), code_of(inner[1]))
