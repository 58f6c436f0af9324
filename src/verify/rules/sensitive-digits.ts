import { numberSetting } from '../number-setting.ts';
import type { Rule } from '../rule.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** The shortest card number (ISO/IEC 7812). */
const CARD_DIGITS = 13;
const SECRET = /\b(?:card|credit|debit|payment|cvv|cvc|iban|account pin|pin|password|passcode|social security|ssn)\b/i;

/** Digits that can be a card number or a secret are kept out of every log. */
export const sensitiveDigits: Rule = {
  id: 'sensitive-digits',
  title: 'Secrets stay out of logs',
  why: 'Card numbers and PINs that stand in a log are stolen from there; rules of the card networks forbid to keep them.',
  source: 'PCI DSS 3.3: sensitive authentication data is not kept; Ringplan rules, V12 and V13.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      const { sensitive, what } = step.node.settings;
      if (sensitive !== false) continue;
      const most = numberSetting(step, 'maxDigits') ?? 0;
      const named = typeof what === 'string' && SECRET.test(what);
      if (!named && most < CARD_DIGITS) continue;
      yield {
        place: stepPlace(step),
        message: named
          ? `What callers type in ${quoted(step.node.name)}, ${quoted(what)}, is written to the log.`
          : `${quoted(step.node.name)} takes up to ${most} digits, enough for a card number, and writes them to the log.`,
        fix: 'Turn on “Sensitive”, or ask for fewer digits.',
      };
    }
  },
};
