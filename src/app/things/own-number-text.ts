import { phoneText } from '../../engine/phone-text.ts';
import { isStandIn } from '../../plan/edits/stand-in-number.ts';

/** A number of an office as people write it; one that only stands in for it is none that anybody could call, and is not shown. */
export const ownNumberText = (number: Parameters<typeof isStandIn>[0]): string =>
  isStandIn(number) ? 'number to come' : phoneText(number.e164);
