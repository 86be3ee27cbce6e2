import { workedExample } from '../../lib/assessment/examples-catalogue';
import { encodeLink } from '../../lib/share/link';

/** The day of the example; the pictures of two days then differ only where the product does. */
export const day = '2026-11-24';

const steps = ['checklist', 'money', 'strategies', 'communication', 'aftercare', 'result'] as const;
const apart = ['', 'import', 'method'] as const;

export type Shot = {
  /** Names the files. */
  name: string;
  /** Beginning with the slash after the host. */
  address: string;
  language: 'id' | 'en';
};

/** Every page in both languages: the steps as they are found and with a worked example, the others as they are. */
export function everyShot(): Shot[] {
  const link = encodeLink(workedExample('agency-45', day), { madeOn: day });
  return (['id', 'en'] as const).flatMap((language) => [
    ...apart.map((page) => ({
      name: `${page || 'landing'}-${language}`,
      address: page ? `/${language}/${page}/` : `/${language}/`,
      language,
    })),
    ...steps.flatMap((step) => [
      { name: `${step}-empty-${language}`, address: `/${language}/${step}/`, language },
      { name: `${step}-${language}`, address: `/${language}/${step}/#${link}`, language },
    ]),
  ]);
}

export const looks = (['light', 'dark'] as const).flatMap((theme) =>
  [360, 1280].map((width) => ({ theme, width, name: `${theme}-${width}` })),
);

export type Look = (typeof looks)[number];
