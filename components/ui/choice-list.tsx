import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type Choice<Value extends string> = {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
  /** What the answer counts for, right-aligned. */
  aside?: ReactNode;
  /** The same where a number alone would say nothing: for a screen reader. */
  asideText?: string;
  /** Stands below the others with a gap: “don’t know”, “doesn’t apply”. */
  apart?: boolean;
};

type ChoiceListProps<Value extends string> = {
  /** Also the id of the first radio, so that an error can link to it. */
  name: string;
  choices: readonly Choice<Value>[];
  value: Value | undefined;
  onChange: (value: Value) => void;
  /** Small words above the two columns. */
  head?: { left?: ReactNode; right?: ReactNode };
  describedBy?: string;
  /** Marks the circles; the words of the mistake stand in the Question. */
  invalid?: boolean;
};

/** Native radios as ruled rows, 56 px each; stands inside a Question, which names the group. */
export function ChoiceList<Value extends string>(props: ChoiceListProps<Value>) {
  const { choices, head } = props;
  const main = choices.filter((choice) => !choice.apart);
  const apart = choices.filter((choice) => choice.apart);
  return (
    <>
      {head && (
        <div className="choices-head">
          <span>{head.left}</span>
          <span>{head.right}</span>
        </div>
      )}
      <Rows {...props} choices={main} first={main[0]?.value} />
      {apart.length > 0 && <Rows {...props} choices={apart} first={main[0]?.value} apart />}
    </>
  );
}

type RowsProps<Value extends string> = ChoiceListProps<Value> & {
  first: Value | undefined;
  apart?: boolean;
};

function Rows<Value extends string>(props: RowsProps<Value>) {
  const { name, choices, value, onChange, first, apart, describedBy, invalid } = props;
  return (
    <div className={classNames('choices', apart && 'choices-apart', invalid && 'choices-invalid')}>
      {choices.map((choice) => {
        const id = `${name}-${choice.value}`;
        return (
          <label className="choice" key={choice.value}>
            <input
              type="radio"
              id={choice.value === first ? name : undefined}
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              aria-labelledby={`${id}-text`}
              aria-describedby={
                classNames(
                  describedBy,
                  choice.aside !== undefined && `${id}-value`,
                  choice.hint != null && `${id}-hint`,
                ) || undefined
              }
            />
            <span className="choice-text" id={`${id}-text`}>
              {choice.label}
            </span>
            <span className="choice-value" id={`${id}-value`}>
              {choice.asideText === undefined ? choice.aside : <Aside {...choice} />}
            </span>
            {choice.hint != null && (
              <span className="hint" id={`${id}-hint`}>
                {choice.hint}
              </span>
            )}
          </label>
        );
      })}
    </div>
  );
}

function Aside({ aside, asideText }: Pick<Choice<string>, 'aside' | 'asideText'>) {
  return (
    <>
      <span aria-hidden="true">{aside}</span>
      <span className="sr-only">{asideText}</span>
    </>
  );
}
