import { useRef, useState } from 'react';
import type { Plan } from '../../plan/plan.ts';
import type { CallPromise } from '../../plan/promise.ts';
import { evenWords, numberWords, reachesWords, secondsWords, whenWords } from '../../plan/promise-words.ts';
import { PartPicker } from './part-picker.tsx';
import {
  evenChoices,
  keyChoices,
  numberChoices,
  reachesChoices,
  whenChoices,
  withinChoices,
  type PhoneKey,
} from './promise-choices.ts';

interface PromiseEditorProps {
  plan: Plan;
  promise: CallPromise;
  onChange: (changes: { readonly [K in keyof CallPromise]?: CallPromise[K] | undefined }) => void;
}

const MOST_KEYS = 8;

/** A promise as a sentence whose parts can be chosen, one after the other, with or without a mouse. */
export function PromiseEditor({ plan, promise, onChange }: PromiseEditorProps) {
  const { number, presses, when, reaches, withinSeconds, even } = promise;
  const [typed, setTyped] = useState('');
  const sentence = useRef<HTMLDivElement>(null);
  /** The part that had the focus is gone; the one before it takes it. */
  const focusPart = (label: string) =>
    requestAnimationFrame(() => {
      const parts = [...(sentence.current?.querySelectorAll('button') ?? [])];
      parts.findLast((part) => part.getAttribute('aria-label')?.startsWith(label))?.focus();
    });
  const withKey = (index: number, key: PhoneKey | null) => {
    onChange({ presses: key === null ? presses.slice(0, index) : presses.with(index, key) });
    if (key === null) focusPart('Presses');
  };
  return (
    <div
      ref={sentence}
      role="group"
      aria-label="The promise, part by part"
      className="flex flex-wrap items-center gap-x-1 gap-y-2 text-md"
    >
      <span>A caller to</span>
      <PartPicker
        label="Number"
        says={numberWords(plan, number)}
        value={number}
        groups={numberChoices(plan)}
        onPick={(next) => onChange({ number: next })}
      />
      <span>who presses</span>
      {presses.length === 0 ? (
        <PartPicker<PhoneKey | null>
          label="Presses"
          says="nothing"
          value={null}
          groups={keyChoices(plan, 'nothing')}
          onPick={(key) => {
            onChange({ presses: key === null ? [] : [key] });
            focusPart('Presses');
          }}
        />
      ) : (
        presses.map((key, index) => (
          // Keys have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className="contents">
            {index > 0 && <span>then</span>}
            <PartPicker<PhoneKey | null>
              label={index === 0 ? 'Presses' : `Presses, key ${index + 1}`}
              says={key}
              value={key}
              groups={keyChoices(plan, index === 0 ? 'nothing' : 'nothing more')}
              onPick={(next) => withKey(index, next)}
            />
          </span>
        ))
      )}
      {presses.length > 0 && presses.length < MOST_KEYS && (
        <PartPicker<PhoneKey | null>
          adds
          label="Another key"
          says="then…"
          groups={keyChoices(plan, 'nothing more')}
          onPick={(key) => {
            if (key !== null) onChange({ presses: [...presses, key] });
          }}
        />
      )}
      <PartPicker
        label="When"
        says={whenWords(plan, when)}
        value={when}
        groups={whenChoices(plan)}
        onPick={(next) => onChange({ when: next })}
      />
      <span>reaches</span>
      {reaches.map((one, index) => (
        <span key={JSON.stringify(one)} className="contents">
          {index > 0 && <span>or</span>}
          <PartPicker
            label={index === 0 ? 'Reaches' : 'Or reaches'}
            says={reachesWords(plan, one)}
            value={one}
            groups={reachesChoices(
              plan,
              reaches.filter((other) => other !== one),
            )}
            onPick={(next) => {
              onChange({ reaches: reaches.with(index, next) });
              focusPart(index === 0 ? 'Reaches' : 'Or reaches');
            }}
            remove={
              reaches.length > 1
                ? {
                    label: 'Remove this',
                    onRemove: () => {
                      onChange({ reaches: reaches.toSpliced(index, 1) });
                      focusPart('Reaches');
                    },
                  }
                : undefined
            }
          />
        </span>
      ))}
      <PartPicker
        adds
        label="Or reaches somebody else"
        says="or…"
        groups={reachesChoices(plan, reaches)}
        onPick={(next) => onChange({ reaches: [...reaches, next] })}
      />
      <PartPicker<number | null>
        label="How soon"
        says={withinSeconds === null ? 'however long it takes' : `within ${secondsWords(withinSeconds)}`}
        value={withinSeconds}
        groups={withinChoices(typed)}
        onQuery={setTyped}
        onPick={(next) => onChange({ withinSeconds: next })}
      />
      {even.map((one, index) => (
        <span key={JSON.stringify(one)} className="contents">
          <span>{index === 0 ? 'even when' : 'or'}</span>
          <PartPicker
            label="Even when"
            says={evenWords(plan, one)}
            value={one}
            groups={evenChoices(
              plan,
              even.filter((other) => other !== one),
            )}
            onPick={(next) => {
              onChange({ even: even.with(index, next) });
              focusPart('Even when');
            }}
            remove={{
              label: 'Remove this',
              onRemove: () => {
                onChange({ even: even.toSpliced(index, 1) });
                focusPart('Even when');
              },
            }}
          />
        </span>
      ))}
      {evenChoices(plan, even).length > 0 && (
        <PartPicker
          adds
          label="Even when something else is amiss"
          says={even.length === 0 ? 'even when…' : 'or when…'}
          groups={evenChoices(plan, even)}
          onPick={(next) => {
            onChange({ even: [...even, next] });
            focusPart('Even when');
          }}
        />
      )}
    </div>
  );
}
