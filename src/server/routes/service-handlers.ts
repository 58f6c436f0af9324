import { KINDS } from '../../kinds/registry.ts';
import type { OpenApi } from '../../protocol/openapi.ts';
import { planJsonSchema } from '../../protocol/plan-json-schema.ts';
import type { Health } from '../../protocol/service-routes.ts';
import type { SeverityOverrides } from '../../verify/severities.ts';
import { answer, type Handlers } from '../http/answer.ts';
import type { Store } from '../store/store.ts';

/** How the copy of the store in a database is. */
export interface DatabaseHealth {
  readonly state: Health['database'];
  readonly note: string | null;
}

/** Health and the machine-readable descriptions. */
export function serviceHandlers(
  store: Store,
  openApi: OpenApi,
  database: () => DatabaseHealth,
  severities: SeverityOverrides,
): Handlers<'getHealth' | 'getSeverities' | 'getOpenApi' | 'getPlanSchema'> {
  const planSchema = planJsonSchema(KINDS);
  return {
    getHealth: () => {
      const { state, note } = database();
      const notes = [...store.notes, ...(note === null ? [] : [note])];
      const status = store.readOnly ? 'readOnly' : notes.length > 0 ? 'degraded' : 'ok';
      return answer(200, {
        status,
        version: openApi.info.version,
        phoneSystem: 'none' as const,
        database: state,
        notes,
      });
    },
    getSeverities: () => answer(200, { severities }, { 'cache-control': 'no-cache' }),
    getOpenApi: () => answer(200, { ...openApi }, { 'cache-control': 'no-cache' }),
    getPlanSchema: () => answer(200, planSchema, { 'cache-control': 'no-cache' }),
  };
}
