import Link from 'next/link';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

export type StepLink = {
  id: string;
  name: string;
  href: string;
  /** Printed before the name; the result has none. */
  number?: number;
  done?: boolean;
  current?: boolean;
};

type StepperProps = {
  /** Names the navigation: “Steps”. */
  label: string;
  steps: readonly StepLink[];
  /** Said after the name of a finished step. */
  doneWord: string;
  /** The phone's line: “Step 2 of 5: Money”. */
  here: ReactNode;
  /** What the phone's line opens: the list of steps, on a page of its own or above this one. */
  overview?: { label: string; href: string } | { label: string; onPress: () => void };
};

/** Where we are on the walk: all steps in a row when wide, one line on a phone. */
export function Stepper({ label, steps, doneWord, here, overview }: StepperProps) {
  return (
    <>
      <nav className="steps" aria-label={label}>
        <div className="wrap">
          <ol role="list">
            {steps.map((step) => (
              <li key={step.id}>
                <Step step={step} doneWord={doneWord} />
              </li>
            ))}
          </ol>
        </div>
      </nav>
      <nav className="where" aria-label={label}>
        <div className="wrap">
          <span className="where-now">{here}</span>
          {overview && <Overview {...overview} />}
        </div>
      </nav>
    </>
  );
}

function Overview(overview: NonNullable<StepperProps['overview']>) {
  if ('href' in overview) return <Link href={overview.href}>{overview.label}</Link>;
  return (
    <button type="button" aria-haspopup="dialog" onClick={overview.onPress}>
      {overview.label}
    </button>
  );
}

function Step({ step, doneWord }: { step: StepLink; doneWord: string }) {
  const className = classNames(step.done && 'step-done');
  const content = (
    <>
      {step.number !== undefined && <span className="step-number">{step.number}</span>}
      {step.name}
      {step.done && (
        <>
          <svg className="step-check" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <path d="M1.5 6.5 4.5 9.5 10.5 2.5" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
          <span className="sr-only">, {doneWord}</span>
        </>
      )}
    </>
  );
  if (step.current) {
    // A link of the browser’s own: it leads to the top of a page that shows one thing at a time.
    return (
      <a href={`${step.href}#top`} aria-current="step" className={className}>
        {content}
      </a>
    );
  }
  return (
    <Link href={step.href} className={className}>
      {content}
    </Link>
  );
}
