'use client';

import dynamic from 'next/dynamic';
import type { CommentPlace } from '@/lib/assessment/comments-section';
import { useSnapshot } from '../state/use-assessment';

const VisitorComments = dynamic(() => import('./visitor-comments').then((module) => module.VisitorComments), {
  ssr: false,
});
const OwnComments = dynamic(() => import('./own-comments').then((module) => module.OwnComments), {
  ssr: false,
});

/** What others say about a step: a visitor writes it below what was shared, the owner reads it below their own. */
export function Comments({ place }: { place: CommentPlace }) {
  const { visit, source, assessment } = useSnapshot();
  if (visit?.kind === 'link') return <VisitorComments key={place} place={place} visit={visit} />;
  if (source !== 'own' || assessment.comments.length === 0) return null;
  return <OwnComments place={place} />;
}
