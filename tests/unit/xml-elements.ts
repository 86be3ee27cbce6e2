/** An element of an XML document with its attributes and the elements directly in it. */
export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlElement[] };

const token = /<\?[^>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const attribute = /([A-Za-z][\w:.-]*)="([^"<]*)"/g;
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/**
 * Every element of a document in the order in which it begins; throws where the document is not well-formed: a tag that
 * does not close, an attribute without quotes or given twice, a bare ampersand, two roots.
 */
export function elementsOf(xml: string): XmlElement[] {
  const all: XmlElement[] = [];
  const open: XmlElement[] = [];
  let roots = 0;
  token.lastIndex = 0;
  for (let at = 0; at < xml.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(xml);
    if (!found) throw new Error(`not well-formed at ${xml.slice(at, at + 40)}`);
    const [whole, closing, name = '', written = '', empty, text] = found;
    if (entity.test(text ?? written)) throw new Error(`a bare ampersand in ${whole}`);
    if (text !== undefined && open.length === 0 && text.trim() !== '')
      throw new Error(`text outside: ${text}`);
    if (text !== undefined || name === '') continue;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`${name} closes what is not open`);
      continue;
    }
    const pairs = [...written.matchAll(attribute)].map(([, key = '', value = '']) => [key, value] as const);
    const attributes = Object.fromEntries(pairs);
    if (Object.keys(attributes).length < pairs.length) throw new Error(`an attribute twice in ${whole}`);
    const element: XmlElement = { name, attributes, children: [] };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else roots += 1;
    all.push(element);
    if (!empty) open.push(element);
  }
  if (open.length > 0 || roots !== 1) throw new Error(`${open.length} left open, ${roots} roots`);
  return all;
}
