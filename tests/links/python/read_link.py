"""
A second reader of links, written from docs/link-format.md and docs/link-format-v1.json alone.

Reads one JSON object a line, {"link": …, "passphrase": …?}, and answers each with a line: {"ok": true, "madeOn": …,
"view": …, "leftOut": […], "fields": {path: value}} or {"ok": false, "reason": …}. What the schema of the answers has to
say (check 11) it leaves to the schema.
"""

import base64
import hashlib
import json
import pathlib
import re
import sys
import unicodedata
import zlib

from bits import Reader, Refused, Writer
from codes import Date, OneOf, code_of, is_number
from sealed import open_sealed

DESCRIBED = json.loads((pathlib.Path(__file__).parents[3] / "docs/link-format-v1.json").read_text("utf-8"))
FIELDS = [(path, code_of(code), absent) for path, code, absent in DESCRIBED["fields"]]
ROWS = {path: (code, absent) for path, code, absent in FIELDS}
DICTIONARY = "\0".join(DESCRIBED["dictionary"]).encode()

VIEWS = OneOf(["full", "accountant", "lawyer", "partner", "anonymous", "team", "reply"])
LEFT_OUT = ["notes", "names", "texts", "pay", "money", "contract", "answers"]
PACKED, LOCKED = 1, 2
ROUNDS = {1: 600_000}
LONGEST, MOST_TEXT = 8192, 65_536

UNWANTED = [(0x00, 0x09), (0x0B, 0x1F), (0x7F, 0x9F), (0xAD, 0xAD), (0x61C, 0x61C), (0x180E, 0x180E)]
UNWANTED += [(0x200B, 0x200B), (0x200E, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0xD800, 0xDFFF)]
UNWANTED += [(0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB), (0xFFFE, 0xFFFF), (0xE0000, 0xE007F)]


def clean(value):
    """Texts, however deep, without what steers or hides them."""
    if isinstance(value, dict):
        return {clean(key): clean(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [clean(entry) for entry in value]
    if not isinstance(value, str):
        return value
    plain = re.sub("\r\n?|\u2028|\u2029", "\n", value).replace("\t", " ")
    wanted = (c for c in plain if not any(first <= ord(c) <= last for first, last in UNWANTED))
    return "".join(wanted)


def utf16_length(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def open_envelope(fragment):
    """Checks 1 to 5: the flags, and what follows them."""
    if utf16_length(fragment) > LONGEST:
        raise Refused("too-long")
    found = re.fullmatch(r"([1-9][0-9]{0,3})\.(.*)", fragment, re.DOTALL)
    if not found:
        raise Refused("not-a-link")
    version, code = found.groups()
    if version != "1":
        raise Refused("too-new")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", code) or len(code) % 4 == 1:
        raise Refused("damaged")
    data = base64.urlsafe_b64decode(code + "=" * (-len(code) % 4))
    if base64.urlsafe_b64encode(data).decode().rstrip("=") != code or len(data) < 6:
        raise Refused("damaged")
    if int.from_bytes(data[:4], "big") != zlib.crc32(data[4:]):
        raise Refused("damaged")
    if data[4] & ~(PACKED | LOCKED):
        raise Refused("too-new")
    return data[4], data[5:]


def unlock(flags, body, passphrase):
    if flags != LOCKED:
        raise Refused("damaged")
    if body[0] not in ROUNDS:
        raise Refused("too-new")
    if len(body) < 1 + 16 + 12 + 2 + 16:
        raise Refused("damaged")
    salt, nonce, sealed = body[1:17], body[17:29], body[29:]
    secret = unicodedata.normalize("NFC", passphrase).encode()
    key = hashlib.pbkdf2_hmac("sha256", secret, salt, ROUNDS[body[0]], 32)
    content = open_sealed(key, nonce, b"1." + bytes([flags]) + body[:29], sealed)
    if content is None:
        raise Refused("passphrase")
    if content[0] & LOCKED:
        raise Refused("damaged")
    payload = zlib.crc32(content).to_bytes(4, "big") + content
    return "1." + base64.urlsafe_b64encode(payload).decode().rstrip("=")


def split(body):
    """The bits and the texts."""
    length, used = body[0], 1
    if length > 127:
        if len(body) < 2 or body[1] == 0 or body[1] > 127:
            raise Refused("damaged")
        length, used = (length & 127) + body[1] * 128, 2
    if used + length > len(body):
        raise Refused("damaged")
    return body[used : used + length], body[used + length :]


def texts_of(data, flags):
    if flags & PACKED:
        stream = zlib.decompressobj(-15, DICTIONARY)
        try:
            data = stream.decompress(data, MOST_TEXT + 1)
        except zlib.error:
            raise Refused("damaged")
        if len(data) > MOST_TEXT or not stream.eof:
            raise Refused("damaged")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused("damaged")
    if text and not text.endswith("\0"):
        raise Refused("damaged")
    return text.split("\0")[:-1]


def read_fields(source):
    fields, row = {}, -1
    for _ in range(source.count(5)):
        row += source.count(0) + 1
        if row >= len(FIELDS):
            raise Refused("too-new")
        path, code, _absent = FIELDS[row]
        fields[path] = clean(code.read(source))
    return fields


def read_named(source):
    if source.count(0) == 0:
        return {}
    try:
        entries = json.loads(source.text())
    except ValueError:
        raise Refused("damaged")
    if not isinstance(entries, list):
        raise Refused("damaged")
    if any(not isinstance(entry, list) or len(entry) < 2 or not isinstance(entry[0], str) for entry in entries):
        raise Refused("too-new")
    return {entry[0]: clean(entry[1]) for entry in entries}


def is_written(path, value):
    code, absent = ROWS[path]
    return value != absent and code.fits(value)


def write(made_on, view, mask, fields):
    """The one form that this content has."""
    to = Writer()
    Date().write(to, made_on)
    VIEWS.write(to, view)
    to.count(mask, 1)
    coded = [(row, path) for row, (path, _, _) in enumerate(FIELDS) if path in fields and is_written(path, fields[path])]
    to.count(len(coded), 5)
    last = -1
    for row, path in coded:
        to.count(row - last - 1, 0)
        ROWS[path][0].write(to, fields[path])
        last = row
    named = [path for path in fields if path not in ROWS or (fields[path] != ROWS[path][1] and not is_written(path, fields[path]))]
    to.count(1 if named else 0, 0)
    if named:
        named.sort(key=lambda path: path.encode("utf-16-be"))
        to.text(json_text([[path, fields[path]] for path in named]))
    return to


def json_text(value):
    """As JSON.stringify writes it."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{json_text(key)}:{json_text(entry)}" for key, entry in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(json_text, value)) + "]"
    if is_number(value) and value == int(value) and abs(value) < 1e21:
        return str(int(value))
    if is_number(value):
        return re.sub(r"e([+-])0", r"e\1", repr(value))
    return json.dumps(value, ensure_ascii=False)


def read(fragment, passphrase=None):
    flags, body = open_envelope(fragment)
    if passphrase is not None:
        return read(unlock(flags, body, passphrase))
    if flags & LOCKED:
        raise Refused("locked")
    data, packed = split(body)
    texts = texts_of(packed, flags)
    source = Reader(data, texts)
    made_on, view, mask = Date().read(source), VIEWS.read(source), source.count(1)
    if mask >= 2 ** len(LEFT_OUT):
        raise Refused("too-new")
    fields = read_fields(source)
    fields |= read_named(source)
    if not source.is_at_end():
        raise Refused("damaged")
    again = write(made_on, view, mask, fields)
    if again.data() != data or again.texts != clean(texts):
        raise Refused("damaged")
    left_out = [topic for bit, topic in enumerate(LEFT_OUT) if mask >> bit & 1]
    return {"ok": True, "madeOn": made_on, "view": view, "leftOut": left_out, "fields": fields}


def answer(line):
    asked = json.loads(line)
    try:
        return read(asked["link"], asked.get("passphrase"))
    except Refused as refused:
        return {"ok": False, "reason": str(refused)}


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    for line in sys.stdin.buffer:
        print(json.dumps(answer(line)))
