import type { OfficeInput } from '../engine/input.ts';
import { advanceOffice as advance, type Office, type OfficeStep, type Plans } from '../engine/office.ts';
import { KINDS } from './registry.ts';

/** Advances an office with every kind bound; see the engine's advanceOffice. Apart from the registry: a screen that only draws steps need not load what runs them. */
export const advanceOffice = (plans: Plans, office: Office, input: OfficeInput): OfficeStep =>
  advance(plans, KINDS, office, input);
