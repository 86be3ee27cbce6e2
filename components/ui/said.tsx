const id = 'said';

/** Where the page says what it says once. It stands there, empty, from the start: only a change inside it is heard. */
export function Said() {
  return <p id={id} role="status" className="sr-only" />;
}

/** After what the press itself makes a screen reader say, and again even if it was the last thing said. */
const pause = 150;

let waiting: string[] = [];

/** Says something, politely, to whoever does not see it happen. What is said at the same moment is said in one. */
export function say(text: string): void {
  if (waiting.includes(text)) return;
  waiting.push(text);
  if (waiting.length > 1) return;
  const place = document.getElementById(id);
  if (place) place.textContent = '';
  setTimeout(tell, pause);
}

/** The place comes after the page: what is said before it is there waits for it. */
function tell(): void {
  const place = document.getElementById(id);
  if (!place) return void setTimeout(tell, pause);
  place.textContent = waiting.join(' ');
  waiting = [];
}
