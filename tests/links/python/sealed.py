"""AES-256-GCM (NIST SP 800-38D) with nothing but Python: slow, short, and written by nobody who wrote the other one."""


def _sbox():
    """The substitution of AES (FIPS 197): the inverse in GF(2^8), then an affine map."""
    box = [0] * 256
    p = q = 1
    while True:
        p ^= (p << 1) ^ (0x11B if p & 0x80 else 0)
        p &= 0xFF
        for shift in (1, 2, 4):
            q ^= q << shift
        q &= 0xFF
        if q & 0x80:
            q ^= 0x09
        rotated = [((q << n) | (q >> (8 - n))) & 0xFF for n in range(5)]
        box[p] = rotated[0] ^ rotated[1] ^ rotated[2] ^ rotated[3] ^ rotated[4] ^ 0x63
        if p == 1:
            break
    box[0] = 0x63
    return box


SBOX = _sbox()
ROUNDS = 14


def _double(byte):
    return ((byte << 1) ^ (0x1B if byte & 0x80 else 0)) & 0xFF


def _round_keys(key):
    words = [list(key[at : at + 4]) for at in range(0, 32, 4)]
    constant = 1
    while len(words) < 4 * (ROUNDS + 1):
        word = list(words[-1])
        if len(words) % 8 == 0:
            word = [SBOX[byte] for byte in word[1:] + word[:1]]
            word[0] ^= constant
            constant = _double(constant)
        elif len(words) % 8 == 4:
            word = [SBOX[byte] for byte in word]
        words.append([a ^ b for a, b in zip(word, words[-8])])
    return [sum(words[4 * n : 4 * n + 4], []) for n in range(ROUNDS + 1)]


def _encrypt_block(keys, block):
    state = [a ^ b for a, b in zip(block, keys[0])]
    for number in range(1, ROUNDS + 1):
        state = [SBOX[byte] for byte in state]
        state = [state[(at + 4 * (at % 4)) % 16] for at in range(16)]
        if number < ROUNDS:
            mixed = []
            for column in range(0, 16, 4):
                a = state[column : column + 4]
                total = a[0] ^ a[1] ^ a[2] ^ a[3]
                mixed += [a[n] ^ total ^ _double(a[n] ^ a[(n + 1) % 4]) for n in range(4)]
            state = mixed
        state = [a ^ b for a, b in zip(state, keys[number])]
    return bytes(state)


def _multiply(x, y):
    """In GF(2^128), the highest bit first."""
    product = 0
    for bit in range(127, -1, -1):
        if x >> bit & 1:
            product ^= y
        y = (y >> 1) ^ (0xE1 << 120 if y & 1 else 0)
    return product


def _padded(data):
    return data + bytes(-len(data) % 16)


def _tag_hash(subkey, header, data):
    lengths = (8 * len(header)).to_bytes(8, "big") + (8 * len(data)).to_bytes(8, "big")
    blocks = _padded(header) + _padded(data) + lengths
    state = 0
    for at in range(0, len(blocks), 16):
        state = _multiply(state ^ int.from_bytes(blocks[at : at + 16], "big"), subkey)
    return state.to_bytes(16, "big")


def _xor(a, b):
    return bytes(x ^ y for x, y in zip(a, b))


def open_sealed(key, nonce, header, sealed):
    """What was sealed, or None if the tag is not right."""
    data, tag = sealed[:-16], sealed[-16:]
    keys = _round_keys(key)
    subkey = int.from_bytes(_encrypt_block(keys, bytes(16)), "big")
    first = _encrypt_block(keys, nonce + (1).to_bytes(4, "big"))
    if _xor(_tag_hash(subkey, header, data), first) != tag:
        return None
    plain = b""
    for number, at in enumerate(range(0, len(data), 16)):
        stream = _encrypt_block(keys, nonce + (number + 2).to_bytes(4, "big"))
        plain += _xor(data[at : at + 16], stream)
    return plain
