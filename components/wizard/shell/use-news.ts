'use client';

import { useEffect, useState } from 'react';

const seconds = 8;

/** Words that stand for a moment and go by themselves: “copied”, “opened as a new assessment”. */
export function useNews(): [string, (news: string) => void] {
  const [news, setNews] = useState('');
  useEffect(() => {
    if (news === '') return;
    const timer = setTimeout(() => setNews(''), seconds * 1000);
    return () => clearTimeout(timer);
  }, [news]);
  return [news, setNews];
}
