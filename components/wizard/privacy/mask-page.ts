import { maskNames, type Alias } from '@/lib/share/mask-names';

type Shown = { original: string; masked: string };

/** Words that are read out or shown beside what stands in the page. */
const attributes = ['aria-label', 'title', 'placeholder', 'alt'];

/**
 * Covers names wherever they stand in the page, whatever put them there, and goes on doing so until it is called off.
 * Only what is seen changes: the answers, files and copied texts keep the names. A box in which a name was typed shows
 * dots.
 *
 * @returns puts the names back
 */
export function maskPage(aliases: readonly Alias[]): () => void {
  const shown = new Map<Text | Attr, Shown>();
  const cover = (root: Node) => {
    for (const text of textsIn(root)) coverWords(text, aliases, shown);
    for (const element of elementsIn(root)) coverElement(element, aliases, shown);
  };
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (addedNodes.length === 0) cover(target);
      addedNodes.forEach(cover);
    }
  });
  const onInput = ({ target }: Event) => target instanceof Element && coverElement(target, aliases, shown);
  cover(document.body);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...attributes, 'value'],
  });
  document.addEventListener('input', onInput);
  return () => {
    observer.disconnect();
    document.removeEventListener('input', onInput);
    for (const [words, { original, masked }] of shown)
      if (words.nodeValue === masked) words.nodeValue = original;
    for (const element of document.querySelectorAll('[data-masked]')) element.removeAttribute('data-masked');
  };
}

/** What was covered once is left alone: else a client called “Client” would be covered without end. */
function coverWords(words: Text | Attr, aliases: readonly Alias[], shown: Map<Text | Attr, Shown>): void {
  const original = words.nodeValue ?? '';
  if (shown.get(words)?.masked === original || words.parentElement?.closest('script, style, textarea'))
    return;
  const masked = maskNames(original, aliases);
  if (masked === original) return;
  shown.set(words, { original, masked });
  words.nodeValue = masked;
}

function coverElement(element: Element, aliases: readonly Alias[], shown: Map<Text | Attr, Shown>): void {
  for (const name of attributes) {
    const attribute = element.getAttributeNode(name);
    if (attribute) coverWords(attribute, aliases, shown);
  }
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return;
  const holds = maskNames(element.value, aliases) !== element.value;
  if (holds !== element.hasAttribute('data-masked')) element.toggleAttribute('data-masked', holds);
}

function textsIn(root: Node): Text[] {
  if (root instanceof Text) return [root];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

function elementsIn(root: Node): Element[] {
  return root instanceof Element ? [root, ...root.querySelectorAll('*')] : [];
}
