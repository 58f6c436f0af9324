import type { Rule } from '../rule.ts';
import { afterHoursGreeting } from './after-hours-greeting.ts';
import { blamingWords } from './blaming-words.ts';
import { branchChangesNothing } from './branch-changes-nothing.ts';
import { callbackCountries } from './callback-countries.ts';
import { callbackNobodyTold } from './callback-nobody-told.ts';
import { callerListEmpty } from './caller-list-empty.ts';
import { choiceBeforeKey } from './choice-before-key.ts';
import { danglingWire } from './dangling-wire.ts';
import { duplicateExit } from './duplicate-exit.ts';
import { duplicateExtension } from './duplicate-extension.ts';
import { duplicateNumber } from './duplicate-number.ts';
import { extensionClashesWithKey } from './extension-clashes-with-key.ts';
import { extensionIsEmergencyNumber } from './extension-is-emergency-number.ts';
import { fallbackReachesNobody } from './fallback-reaches-nobody.ts';
import { flowRecursion } from './flow-recursion.ts';
import { forwardToOwnNumber } from './forward-to-own-number.ts';
import { greetingTooLong } from './greeting-too-long.ts';
import { holidaysRunOut } from './holidays-run-out.ts';
import { hoursNeverOpen } from './hours-never-open.ts';
import { hoursProblemsRule } from './hours-problems.ts';
import { hoursWithoutHolidays } from './hours-without-holidays.ts';
import { inputTimeout } from './input-timeout.ts';
import { keysInOrder } from './keys-in-order.ts';
import { kindChecks } from './kind-checks.ts';
import { mailboxWithoutOwner } from './mailbox-without-owner.ts';
import { menuDepth } from './menu-depth.ts';
import { menuPlays } from './menu-plays.ts';
import { menuTooLong } from './menu-too-long.ts';
import { menuTooManyOptions } from './menu-too-many-options.ts';
import { menuWithoutPerson } from './menu-without-person.ts';
import { menuWithoutWayOn } from './menu-without-way-on.ts';
import { missingStart } from './missing-start.ts';
import { mobileRingsTooShort } from './mobile-rings-too-short.ts';
import { mobileWithoutPressOne } from './mobile-without-press-one.ts';
import { noEntryNumber } from './no-entry-number.ts';
import { nobodyOnShiftRule } from './nobody-on-shift.ts';
import { numberNotReal } from './number-not-real.ts';
import { numberWithoutFlow } from './number-without-flow.ts';
import { onCallWithoutMobile } from './on-call-without-mobile.ts';
import { optionsHaveChanged } from './options-have-changed.ts';
import { outsideCountry } from './outside-country.ts';
import { periodNeverHolds } from './period-never-holds.ts';
import { personTwiceInTeam } from './person-twice-in-team.ts';
import { phoneNotEntered } from './phone-not-entered.ts';
import { placeholderSaysNothing } from './placeholder-says-nothing.ts';
import { queueSilent } from './queue-silent.ts';
import { queueWithoutWayOut } from './queue-without-way-out.ts';
import { recordingOutOfDate } from './recording-out-of-date.ts';
import { recordingWithPlaceholder } from './recording-with-placeholder.ts';
import { replacementDates } from './replacement-dates.ts';
import { replacementOver } from './replacement-over.ts';
import { returnWithoutCaller } from './return-without-caller.ts';
import { ringAllOutside } from './ring-all-outside.ts';
import { ringTooShort } from './ring-too-short.ts';
import { ringingTooLong } from './ringing-too-long.ts';
import { ringsEmptyOffice } from './rings-empty-office.ts';
import { rotationDates } from './rotation-dates.ts';
import { rotationEmptyLevel } from './rotation-empty-level.ts';
import { rotationEndsSoon } from './rotation-ends-soon.ts';
import { sensitiveDigits } from './sensitive-digits.ts';
import { sharedMobile } from './shared-mobile.ts';
import { shiftUnknownPeriod } from './shift-unknown-period.ts';
import { silentHangUp } from './silent-hang-up.ts';
import { singlePointOfFailure } from './single-point-of-failure.ts';
import { siteOfflineLeavesNobody } from './site-offline-leaves-nobody.ts';
import { specialDayGreeting } from './special-day-greeting.ts';
import { specialDayOver } from './special-day-over.ts';
import { spokenKeysRule } from './spoken-keys.ts';
import { switchWithoutNormal } from './switch-without-normal.ts';
import { testCallFails } from './test-call-fails.ts';
import { unknownPlaceholder } from './unknown-placeholder.ts';
import { unknownReference } from './unknown-reference.ts';
import { unreachableStep } from './unreachable-step.ts';
import { unusedThing } from './unused-thing.ts';
import { unwiredExit } from './unwired-exit.ts';
import { urgentPathUnattended } from './urgent-path-unattended.ts';

/** Every rule that runs at once, in the order of the table of severities; `loadPhoneRule` has one more that is loaded when wanted. */
export const RULES: readonly Rule[] = [
  missingStart,
  unwiredExit,
  danglingWire,
  duplicateExit,
  unreachableStep,
  unknownReference,
  phoneNotEntered,
  kindChecks,
  flowRecursion,
  returnWithoutCaller,
  branchChangesNothing,
  silentHangUp,
  unusedThing,
  noEntryNumber,
  numberNotReal,
  numberWithoutFlow,
  duplicateNumber,
  fallbackReachesNobody,
  switchWithoutNormal,
  callerListEmpty,
  menuWithoutWayOn,
  menuWithoutPerson,
  menuDepth,
  menuTooManyOptions,
  menuPlays,
  inputTimeout,
  spokenKeysRule,
  keysInOrder,
  choiceBeforeKey,
  greetingTooLong,
  menuTooLong,
  blamingWords,
  optionsHaveChanged,
  unknownPlaceholder,
  placeholderSaysNothing,
  replacementDates,
  replacementOver,
  recordingOutOfDate,
  recordingWithPlaceholder,
  afterHoursGreeting,
  specialDayGreeting,
  duplicateExtension,
  extensionClashesWithKey,
  extensionIsEmergencyNumber,
  hoursNeverOpen,
  hoursProblemsRule,
  hoursWithoutHolidays,
  holidaysRunOut,
  specialDayOver,
  periodNeverHolds,
  nobodyOnShiftRule,
  singlePointOfFailure,
  personTwiceInTeam,
  shiftUnknownPeriod,
  sharedMobile,
  ringsEmptyOffice,
  onCallWithoutMobile,
  rotationEmptyLevel,
  rotationDates,
  rotationEndsSoon,
  siteOfflineLeavesNobody,
  urgentPathUnattended,
  mailboxWithoutOwner,
  callbackNobodyTold,
  queueSilent,
  queueWithoutWayOut,
  ringTooShort,
  mobileRingsTooShort,
  ringingTooLong,
  mobileWithoutPressOne,
  forwardToOwnNumber,
  outsideCountry,
  callbackCountries,
  ringAllOutside,
  sensitiveDigits,
  testCallFails,
];
