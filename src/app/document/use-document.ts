import { useStore } from 'zustand';
import type { DocumentState, PlanDocument } from './document-store.ts';

/** Reads a part of the document and renders again when that part changes. */
export const useDocument = <T>(document: PlanDocument, read: (state: DocumentState) => T): T =>
  useStore(document.store, read);
