import type { Rule } from '../rule.ts';
import { callbackCountries } from './callback-countries.ts';
import { danglingWire } from './dangling-wire.ts';
import { duplicateExit } from './duplicate-exit.ts';
import { duplicateNumber } from './duplicate-number.ts';
import { endlessLoop } from './endless-loop.ts';
import { fallbackReachesNobody } from './fallback-reaches-nobody.ts';
import { flowRecursion } from './flow-recursion.ts';
import { forwardToOwnNumber } from './forward-to-own-number.ts';
import { holidaysRunOut } from './holidays-run-out.ts';
import { hoursNeverOpen } from './hours-never-open.ts';
import { hoursProblemsRule } from './hours-problems.ts';
import { kindChecks } from './kind-checks.ts';
import { mailboxWithoutOwner } from './mailbox-without-owner.ts';
import { menuWithoutWayOn } from './menu-without-way-on.ts';
import { missingStart } from './missing-start.ts';
import { mobileWithoutPressOne } from './mobile-without-press-one.ts';
import { noEntryNumber } from './no-entry-number.ts';
import { numberWithoutFlow } from './number-without-flow.ts';
import { outsideCountry } from './outside-country.ts';
import { phoneNotEntered } from './phone-not-entered.ts';
import { returnWithoutCaller } from './return-without-caller.ts';
import { recordingOutOfDate } from './recording-out-of-date.ts';
import { recordingWithPlaceholder } from './recording-with-placeholder.ts';
import { replacementDates } from './replacement-dates.ts';
import { ringTooShort } from './ring-too-short.ts';
import { rotationDates } from './rotation-dates.ts';
import { rotationEmptyLevel } from './rotation-empty-level.ts';
import { shiftUnknownPeriod } from './shift-unknown-period.ts';
import { spokenKeysRule } from './spoken-keys.ts';
import { switchWithoutNormal } from './switch-without-normal.ts';
import { unknownPlaceholder } from './unknown-placeholder.ts';
import { unknownReference } from './unknown-reference.ts';
import { unreachableStep } from './unreachable-step.ts';
import { unwiredExit } from './unwired-exit.ts';

/** Every rule that runs at once, in the order they run; `loadPhoneRule` has one more that is loaded when wanted. */
export const RULES: readonly Rule[] = [
  missingStart,
  unwiredExit,
  danglingWire,
  duplicateExit,
  unreachableStep,
  unknownReference,
  phoneNotEntered,
  kindChecks,
  menuWithoutWayOn,
  endlessLoop,
  flowRecursion,
  returnWithoutCaller,
  spokenKeysRule,
  unknownPlaceholder,
  replacementDates,
  recordingOutOfDate,
  recordingWithPlaceholder,
  hoursNeverOpen,
  hoursProblemsRule,
  holidaysRunOut,
  shiftUnknownPeriod,
  rotationEmptyLevel,
  rotationDates,
  switchWithoutNormal,
  mailboxWithoutOwner,
  numberWithoutFlow,
  noEntryNumber,
  duplicateNumber,
  fallbackReachesNobody,
  forwardToOwnNumber,
  outsideCountry,
  callbackCountries,
  mobileWithoutPressOne,
  ringTooShort,
];
