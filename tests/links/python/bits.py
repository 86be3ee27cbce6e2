"""Numbers in bits, as docs/link-format.md has them."""

MOST_DIGITS = 53


class Refused(Exception):
    """Why a link is refused: its one argument is the reason."""


class Reader:
    def __init__(self, data, texts):
        self.bits = "".join(f"{byte:08b}" for byte in data)
        self.texts = texts
        self.at = 0
        self.used = 0

    def take(self, width):
        found = self.bits[self.at : self.at + width]
        if len(found) < width:
            raise Refused("damaged")
        self.at += width
        return int(found, 2)

    def count(self, k):
        first = self.bits.find("1", self.at)
        digits = first - self.at + k + 1
        if first < 0 or digits > MOST_DIGITS:
            raise Refused("damaged")
        self.at = first
        return self.take(digits) - 2**k

    def signed(self, k):
        coded = self.count(k)
        return -(coded + 1) // 2 if coded % 2 else coded // 2

    def text(self):
        if self.used >= len(self.texts):
            raise Refused("damaged")
        self.used += 1
        return self.texts[self.used - 1]

    def is_at_end(self):
        return len(self.bits) - self.at < 8 and self.used == len(self.texts)


class Writer:
    def __init__(self):
        self.bits = ""
        self.texts = []

    def count(self, value, k):
        digits = f"{value + 2**k:b}"
        self.bits += "0" * (len(digits) - k - 1) + digits

    def signed(self, value, k):
        self.count(2 * value if value >= 0 else -2 * value - 1, k)

    def raw(self, data):
        self.bits += "".join(f"{byte:08b}" for byte in data)

    def text(self, value):
        self.texts.append(value)

    def data(self):
        padded = self.bits + "0" * (-len(self.bits) % 8)
        return bytes(int(padded[at : at + 8], 2) for at in range(0, len(padded), 8))
