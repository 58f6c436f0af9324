import { dayText } from '../../calendar/day-text.ts';
import { describeDayRule } from '../../calendar/rule-text.ts';
import { countryName } from '../../plan/country-name.ts';
import { dayRuleSchema } from '../../plan/entities.ts';
import { DAYS, jsonOf } from './check-answer.ts';
import type { Question } from './question.ts';
import { isAnswered, reachChoices } from './sheet-rows.ts';
import type { Worksheet } from './worksheet.ts';

/** An answer as people read it: names in place of ids, words in place of values; '' where there is none. */
export function answerText(sheet: Worksheet, question: Question, answer: string | readonly string[]): string {
  if (!isAnswered(answer)) return '';
  if (typeof answer !== 'string') {
    if (question.control === 'week') return weekText(answer);
    return answer.flatMap((id) => sheet.people.rows.find((row) => row.id === id)?.name.trim() ?? []).join(', ');
  }
  const text = answer.trim();
  switch (question.control) {
    case 'choice':
      return question.choices?.[text] ?? text;
    case 'yesNo':
      return YES_NO[text] ?? text;
    case 'zone':
      return text.replaceAll('_', ' ');
    case 'country':
      return /^[A-Z]{2}$/.test(text) ? countryName(text) : text;
    case 'date':
      return dayText(text);
    case 'rule': {
      const rule = dayRuleSchema.safeParse(jsonOf(text));
      if (!rule.success) return '';
      return rule.data.rule === 'date' ? dayText(rule.data.date) : describeDayRule(rule.data);
    }
    case 'site':
      return sheet.sites.rows.find(({ id }) => id === text)?.name.trim() ?? '';
    case 'mailbox':
      return sheet.mailboxes.rows.find(({ id }) => id === text)?.name.trim() ?? '';
    case 'reach':
      return reachChoices(sheet).find(({ value }) => value === text)?.label ?? '';
    default:
      return text;
  }
}

/** The words of a yes or a no. */
export const YES_NO: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No' };

const weekText = (week: readonly string[]): string =>
  week
    .map((span, index) => `${DAYS[index]} ${span.trim() === '' || span === '-' ? 'closed' : span.replace('-', ' to ')}`)
    .join('\n');
