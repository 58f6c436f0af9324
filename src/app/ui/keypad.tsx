const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;
const spoken: Record<string, string> = { '*': 'star', '#': 'hash' };

export type PhoneKey = (typeof keys)[number];

interface KeypadProps {
  onPress: (key: PhoneKey) => void;
  /** The key that was pressed last. */
  pressed?: PhoneKey | null | undefined;
  /** What keys do here, such as `{2: 'Billing'}`; keys without a meaning stay pressable, as on a phone. */
  meanings?: Partial<Record<PhoneKey, string>> | undefined;
  columns?: 3 | 6 | undefined;
  disabled?: boolean | undefined;
}

/** The twelve keys of a phone. */
export function Keypad({ onPress, pressed = null, meanings = {}, columns = 6, disabled }: KeypadProps) {
  const offersSome = Object.keys(meanings).length > 0;
  return (
    <fieldset aria-label="Phone keys" className={`grid gap-1.5 ${columns === 6 ? 'grid-cols-6' : 'grid-cols-3'}`}>
      {keys.map((key) => {
        const meaning = meanings[key];
        const name = spoken[key] ?? key;
        return (
          <button
            key={key}
            type="button"
            disabled={disabled}
            aria-pressed={key === pressed}
            aria-label={meaning ? `${name}: ${meaning}` : name}
            title={meaning}
            onClick={() => onPress(key)}
            className={`tabular min-h-8 rounded-control border text-md font-semibold transition-colors enabled:hover:bg-hover disabled:cursor-not-allowed disabled:opacity-50 aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent enabled:aria-pressed:hover:bg-accent-strong border-line-strong ${offersSome && !meaning ? 'text-muted' : ''}`}
          >
            {key}
          </button>
        );
      })}
    </fieldset>
  );
}
