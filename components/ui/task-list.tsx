import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type TaskStatus = 'done' | 'part' | 'todo' | 'attention';

export type Task = {
  id: string;
  /** Printed before the link; without one the list is plain. */
  number?: number;
  /** The link; it covers the whole row. */
  link: ReactNode;
  /** What came of it, or what it gives, in a phrase. */
  result?: ReactNode;
  status?: { kind: TaskStatus; word: ReactNode };
};

/** Steps with where they stand: number, link across the row, result, status as shape and word. */
export function TaskList({ tasks, plain }: { tasks: readonly Task[]; plain?: boolean }) {
  return (
    <ol className={classNames('tasks', plain && 'tasks-plain')} role="list">
      {tasks.map(({ id, number, link, result, status }) => (
        <li key={id}>
          {!plain && <span className="task-number">{number}</span>}
          {link}
          {status && <Status {...status} />}
          {result != null && <p>{result}</p>}
        </li>
      ))}
    </ol>
  );
}

/** A status: a dot that is full, half or open, and a word. */
function Status({ kind, word }: { kind: TaskStatus; word: ReactNode }) {
  return (
    <span className={classNames('status', `status-${kind}`)}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <circle
          cx="8"
          cy="8"
          r="6.75"
          fill={kind === 'done' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="2.5"
        />
        {kind !== 'done' && kind !== 'todo' && (
          <path d="M1.25 8a6.75 6.75 0 0 0 13.5 0Z" fill="currentColor" />
        )}
      </svg>
      {word}
    </span>
  );
}
