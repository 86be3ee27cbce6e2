import type { ReactNode } from 'react';

export type ScriptLine = {
  id: string;
  /** What this line does: thanks, decision, reason. */
  role: ReactNode;
  words: ReactNode;
  note?: ReactNode;
};

/** What to say, in order, on paper: number, role in grey, the words at reading size. */
export function ScriptList({ lines, lang }: { lines: readonly ScriptLine[]; lang?: string }) {
  return (
    <div className="paper-wrap">
      <ol className="script paper" role="list" lang={lang}>
        {lines.map(({ id, role, words, note }) => (
          <li key={id}>
            <div>
              <span className="script-role">{role}</span>
              <q>{words}</q>
              {note != null && <p className="script-note">{note}</p>}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
