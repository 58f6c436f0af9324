// quick fixes: what can be mended at one press. One file a fix; each knows one rule’s findings and proposes named edits, which the
// app applies as undo steps. Where several answers could be right there is none: that is for a person to decide.
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../finding.ts';
import { changePhone } from './change-phone.ts';
import { chooseOwner } from './choose-owner.ts';
import { connectExit } from './connect-exit.ts';
import { deleteStep } from './delete-step.ts';
import { dropLevel } from './drop-level.ts';
import { dropPeriod } from './drop-period.ts';
import { dropReplacement } from './drop-replacement.ts';
import { dropSpecialDay } from './drop-special-day.ts';
import { endlessRotation } from './endless-rotation.ts';
import { exchangeDates } from './exchange-dates.ts';
import { fallBackToMailbox } from './fall-back-to-mailbox.ts';
import { freeExtension } from './free-extension.ts';
import { freeKeys } from './free-keys.ts';
import { keepOnce } from './keep-once.ts';
import { makeUrgent } from './make-urgent.ts';
import { mendShift } from './mend-shift.ts';
import { mendWire } from './mend-wire.ts';
import { onlyFlow } from './only-flow.ts';
import { openCircle } from './open-circle.ts';
import { pressOne } from './press-one.ts';
import type { QuickFix, QuickFixer } from './quick-fix.ts';
import { removeFlow } from './remove-flow.ts';
import { removeUnused } from './remove-unused.ts';
import { restInFirst } from './rest-in-first.ts';
import { ringLonger } from './ring-longer.ts';
import { sayGoodbye } from './say-goodbye.ts';
import { sayKey } from './say-key.ts';
import { setOneSetting } from './set-one-setting.ts';

/** The fixer of each rule that has one. */
export const FIXERS: Readonly<Record<string, QuickFixer>> = {
  'unwired-exit': connectExit,
  'menu-without-way-on': connectExit,
  'dangling-wire': mendWire,
  'unreachable-step': deleteStep,
  'endless-loop': openCircle,
  'caller-lost': fallBackToMailbox,
  'fallback-reaches-nobody': fallBackToMailbox,
  'kind-checks': freeKeys,
  'spoken-keys': sayKey,
  'silent-hang-up': sayGoodbye,
  'input-timeout': setOneSetting('Wait 5 s', 'firstKeySeconds', 5),
  'menu-plays': setOneSetting('Play it three times', 'plays', 3),
  'queue-silent': setOneSetting('Say the caller’s place', 'announcePosition', true),
  'queue-without-way-out': setOneSetting('Let them wait 5 min at most', 'maxWaitSeconds', 300),
  'sensitive-digits': setOneSetting('Keep the digits out of logs', 'sensitive', true),
  'ring-too-short': ringLonger,
  'mobile-without-press-one': pressOne,
  'mobile-rings-too-short': changePhone('Ring for 20 s', { ringSeconds: 20 }),
  'mailbox-without-owner': chooseOwner,
  'urgent-path-unattended': makeUrgent,
  'person-twice-in-team': keepOnce,
  'duplicate-extension': freeExtension,
  'extension-is-emergency-number': freeExtension,
  'shift-unknown-period': mendShift,
  'switch-without-normal': restInFirst,
  'number-without-flow': onlyFlow,
  'no-entry-number': removeFlow,
  'replacement-over': dropReplacement,
  'replacement-dates': exchangeDates,
  'special-day-over': dropSpecialDay,
  'period-never-holds': dropPeriod,
  'rotation-empty-level': dropLevel,
  'rotation-dates': endlessRotation,
  'rotation-ends-soon': endlessRotation,
  'unused-thing': removeUnused,
};

/** The ways to mend a problem at once, each as an undoable edit of this plan; none where it takes a decision. */
export const quickFixesFor = (plan: Plan, finding: Finding): readonly QuickFix[] =>
  Object.hasOwn(FIXERS, finding.rule) ? FIXERS[finding.rule]!(plan, finding) : [];
