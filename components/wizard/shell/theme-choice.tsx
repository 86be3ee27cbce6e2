'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { Segment } from '@/components/ui/segment';
import { themeKey } from './theme-key';

const themes = ['light', 'dark', 'device'] as const;
type Theme = (typeof themes)[number];

/** Light, dark, or as the device says. Set at once; read before the first paint by the script in the head. */
export function ThemeChoice() {
  const t = useTranslations('app.theme');
  const theme = useSyncExternalStore(watch, chosen, () => 'device' as const);
  return (
    <Segment
      name="theme"
      legend={t('label')}
      options={themes.map((value) => ({ value, label: t(value) }))}
      value={theme}
      onChange={choose}
    />
  );
}

const listeners = new Set<() => void>();

function watch(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function chosen(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'device';
}

function choose(theme: Theme): void {
  if (theme === 'device') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  remember(theme);
  for (const listener of listeners) listener();
}

/** Where the browser refuses to keep it, it lasts as long as the page. */
function remember(theme: Theme): void {
  try {
    if (theme === 'device') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  } catch {
    return;
  }
}
