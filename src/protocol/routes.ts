// protocol: the contract between a routing backend and everybody who uses it, as data: routes with their schemas, problem
// codes, conformance cases. Pure: it knows neither the server nor fetch.
import { CALL_ROUTES } from './call-routes.ts';
import { PLAN_ROUTES } from './plan-routes.ts';
import { RECORDING_ROUTES } from './recording-routes.ts';
import { SERVICE_ROUTES } from './service-routes.ts';
import { SHARE_ROUTES } from './share-routes.ts';
import { SITUATION_ROUTES } from './situation-routes.ts';

/** Every route of the contract by id, in the order the docs show them. */
export const ROUTES = {
  ...PLAN_ROUTES,
  ...SITUATION_ROUTES,
  ...RECORDING_ROUTES,
  ...SHARE_ROUTES,
  ...CALL_ROUTES,
  ...SERVICE_ROUTES,
};

export type Routes = typeof ROUTES;
export type RouteId = keyof Routes;
