import { setOneSetting } from './set-one-setting.ts';
import { changePhone } from './change-phone.ts';
import type { QuickFixer } from './quick-fix.ts';

const LABEL = 'Ask to press 1';
const inStep = setOneSetting(LABEL, 'pressOne', true);
const ofPerson = changePhone(LABEL, { pressOne: true });

/** Turns on “press 1” for the mobile or the step that a finding names. */
export const pressOne: QuickFixer = (plan, finding) => [...inStep(plan, finding), ...ofPerson(plan, finding)];
