import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { root } from '../../scripts/run.mjs';
import { settled } from './settled';
import { everyShot, looks, type Look, type Shot } from './shots';
import { onSite } from './site';

/**
 * `npm run gallery [words of names]`: every page × language × theme × width and its print, into `gallery/`, with a page
 * that shows them side by side. For people to look at; it asserts nothing.
 */
const folder = `${root}gallery`;
const wanted = process.argv.slice(2);

/** One visit a page: the looks follow each other in place, as when a window is drawn smaller or night falls. */
async function take(browser: Browser, host: string, shot: Shot): Promise<void> {
  const context = await browser.newContext({
    locale: shot.language,
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  for (const [index, look] of looks.entries()) {
    await page.setViewportSize({ width: look.width, height: look.width < 600 ? 740 : 900 });
    await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
    if (index === 0) await page.goto(`${host}${shot.address}`);
    await settled(page);
    await page.screenshot({ path: `${folder}/${shot.name}-${look.name}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.pdf({ path: `${folder}/${shot.name}.pdf`, format: 'A4', printBackground: true });
  await context.close();
}

/** One row a page, the four looks beside each other, and the print as a link. */
function sheet(shots: readonly Shot[]): string {
  const picture = (shot: Shot, look: Look) =>
    `<a href="${shot.name}-${look.name}.png"><img loading="lazy" alt="${shot.name}, ${look.name}" src="${shot.name}-${look.name}.png"></a>`;
  const rows = shots.map(
    (shot) =>
      `<h2>${shot.name} <a href="${shot.name}.pdf">print</a></h2><div>${looks.map((look) => picture(shot, look)).join('')}</div>`,
  );
  const style =
    'body{font:16px sans-serif;background:#ddd}div{display:flex;gap:8px;align-items:start}img{width:320px;height:420px;object-fit:cover;object-position:top;border:1px solid #999}';
  return `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${style}</style>${rows.join('')}`;
}

const shots = everyShot().filter(({ name }) => wanted.every((word) => name.includes(word)));
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await onSite(4188, async (browser, host) => {
  for (const shot of shots) {
    await take(browser, host, shot);
    console.log(shot.name);
  }
});
await writeFile(`${folder}/index.html`, sheet(shots));
console.log(`${shots.length * looks.length} pictures: gallery/index.html`);
