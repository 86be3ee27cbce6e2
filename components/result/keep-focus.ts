let isFocusLost = false;

/** Where one heading takes the place of another, whoever stood on the first stands on the second. */
export function keepFocus(heading: HTMLHeadingElement | null): () => void {
  if (isFocusLost) heading?.focus({ preventScroll: true });
  isFocusLost = false;
  return () => {
    isFocusLost = document.activeElement === heading;
  };
}
