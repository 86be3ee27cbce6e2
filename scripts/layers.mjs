/**
 * Who may import whom: app → components → lib, and never back. The linter says it while one
 * types, with the home that the thing should have; tests/architecture.test.ts says it again by
 * reading the imports itself.
 */

/** One room a step, and the pages beside the walk. No room knows another. */
export const roomNames = [
  'landing',
  'checklist',
  'money',
  'strategies',
  'communication',
  'aftercare',
  'result',
  'method',
  'import',
];

/** The libraries that calculations may use. Each of them is pure. */
export const libLibraries = ['zod', 'zod/mini', 'fflate', 'pure-rand'];

const nobodyImportsApp = {
  regex: '(^@/|\\.\\./)app(/|$)',
  message: 'Nobody imports app: move what is shared to components/wizard, or to lib if it calculates.',
};

export const libLayer = [
  {
    regex: `^(?!\\.{1,2}/|(${libLibraries.join('|')})$|pure-rand/)`,
    message: `lib imports only lib, by relative paths, and ${libLibraries.join(', ')}. What shows things belongs in components.`,
  },
  {
    regex: '\\.\\./(app|components|tests|scripts)(/|$)',
    message: 'lib knows nothing of the layers above it: pass what it needs as an argument.',
  },
];

/**
 * @param {string} own the folder in components
 * @returns {{ regex: string, message: string }[]} what may not be imported there
 */
export function componentLayers(own) {
  if (own === 'ui') {
    return [
      {
        regex: '^@/(?!components/ui/)|\\.\\./(app|lib|wizard|components)(/|$)',
        message:
          'components/ui imports nothing of ours: take it as a prop, or move the component to its room.',
      },
    ];
  }
  const others = roomNames.filter((name) => name !== own).join('|');
  return [
    nobodyImportsApp,
    {
      regex: `(^@/components/|\\.\\./)(${others})/`,
      message:
        own === 'wizard'
          ? 'What every step shares knows no single step: let the page put them together.'
          : 'A room never imports another: share it through components/wizard, components/ui or lib.',
    },
  ];
}

export const testLayer = [
  {
    regex: '^@/app/(?!theme-script)',
    message: 'Pages hold no logic to test: test lib, a component, or the built page in a browser.',
  },
];
