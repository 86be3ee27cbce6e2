'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useLayoutEffect } from 'react';
import { aliasesOf, maskFileName, maskNames } from '@/lib/share/mask-names';
import { useSnapshot } from '../state/use-assessment';
import { maskPage } from './mask-page';
import { coverNames, tellCovering, useMasked } from './veil';

/** Covers the names of all clients on the page, and what the tab is called, while the reader wants it. Shows nothing. */
export function Mask() {
  const t = useTranslations('app.veil');
  const isMasked = useMasked();
  const { assessment, storage } = useSnapshot();
  const names = [assessment.clientName, ...storage.cases.map(({ clientName }) => clientName)];
  const list = isMasked ? [...new Set(names)].filter(Boolean).sort().join('\n') : '';
  useLayoutEffect(() => {
    if (list === '') return;
    const aliases = aliasesOf(list.split('\n'), (number) => t('alias', { number }));
    const uncover = maskPage(aliases);
    coverNames({
      fileName: (name) => maskFileName(name, aliases),
      words: (text) => maskNames(text, aliases),
    });
    return () => {
      uncover();
      coverNames(null);
    };
  }, [list, t]);
  useLayoutEffect(() => tellCovering(true), []);
  useNeutralTitle(isMasked ? t('title') : null);
  return null;
}

/** The router gives every page its title: it is taken away again as soon as it is there. */
function useNeutralTitle(neutral: string | null): void {
  useEffect(() => {
    if (neutral === null) return;
    let real = document.title;
    const cover = () => {
      if (document.title === neutral) return;
      real = document.title;
      document.title = neutral;
    };
    cover();
    const observer = new MutationObserver(cover);
    observer.observe(document.head, { subtree: true, childList: true, characterData: true });
    return () => {
      observer.disconnect();
      document.title = real;
    };
  }, [neutral]);
}
