// server: the reference routing backend. It serves the contract of `protocol` over the store and the running calls, and the
// built app beside it; it never imports the app.
import { randomBytes } from 'node:crypto';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { LIMITS } from '../plan/json-limits.ts';
import { docsPage } from '../protocol/docs-page.ts';
import { openApiDocument } from '../protocol/openapi.ts';
import { problem } from '../protocol/problem.ts';
import type { SeverityOverrides } from '../verify/severities.ts';
import { CallBook, type CallLimits } from './calls/call-book.ts';
import { systemClock, type Clock } from './calls/clock.ts';
import { inProcessChecker, type Checker } from './check/checker.ts';
import { compressAnswers } from './http/compress-answers.ts';
import { streamEvents, streamSituation } from './http/event-stream.ts';
import { handleErrors, Refusal, sendProblem } from './http/problem-reply.ts';
import { readJsonBodies } from './http/read-body.ts';
import { refuseForeign } from './http/refuse-foreign.ts';
import { registerRoutes } from './http/register-routes.ts';
import { serveApp } from './http/serve-app.ts';
import { serveFirstView } from './http/serve-first-view.ts';
import { OverviewBook } from './overview/overview-book.ts';
import { Publisher, type PlanCheck } from './publish/publisher.ts';
import { callHandlers } from './routes/call-handlers.ts';
import { planHandlers } from './routes/plan-handlers.ts';
import { recordingHandlers } from './routes/recording-handlers.ts';
import { serviceHandlers, type DatabaseHealth } from './routes/service-handlers.ts';
import { shareHandlers } from './routes/share-handlers.ts';
import { situationHandlers } from './routes/situation-handlers.ts';
import { versionHandlers } from './routes/version-handlers.ts';
import { ShareBook } from './share/share-book.ts';
import { SituationBook } from './situation/situation-book.ts';
import type { Store } from './store/store.ts';

export interface AppOptions {
  readonly store: Store;
  readonly version: string;
  readonly clock?: Clock;
  /** The folder of the built app, or null. */
  readonly appFolder?: string | null;
  /** Host names beside the loopback ones that requests may come in for. */
  readonly hosts?: readonly string[];
  /** Origins such as `http://127.0.0.1:5173` whose pages may use this backend, on any port of theirs. */
  readonly origins?: readonly string[];
  readonly logger?: FastifyServerOptions['logger'];
  readonly requestsPerMinute?: number;
  readonly callLimits?: Partial<CallLimits>;
  readonly database?: () => DatabaseHealth;
  readonly newId?: () => string;
  readonly newSeed?: () => number;
  /** How grave this workspace finds things. */
  readonly severities?: SeverityOverrides;
  /** Who checks plans; without one this thread does, and no call is routed meanwhile. It is not closed with the app. */
  readonly checker?: Checker;
  readonly check?: PlanCheck;
}

/** Strict, but for styles: the canvas positions its steps by inline styles. Workers may be made from a blob. */
const CONTENT_SECURITY = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'media-src': ["'self'", 'blob:'],
  'worker-src': ["'self'", 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** The backend as a Fastify instance that is ready to listen, or to be asked without a socket. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { store, clock = systemClock } = options;
  const app = fastify({
    logger: options.logger ?? false,
    bodyLimit: LIMITS.bytes,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 1024 },
    frameworkErrors: (_error, _request, reply) => {
      void sendProblem(reply, problem('invalid-request', 'The address cannot be read.'));
    },
    forceCloseConnections: 'idle',
  });
  const randomId = (letter: string) => `${letter}-${randomBytes(12).toString('base64url')}`;
  const situations = new SituationBook(store, clock, () => randomId('e'));
  const calls = new CallBook({
    clock,
    route: (e164) => routeOf(store, e164),
    routedNumbers: () => store.numbers.all(),
    situationOf: (plan) => situations.situationOf(plan),
    newId: options.newId ?? (() => randomId('c')),
    newSeed: options.newSeed ?? (() => randomBytes(4).readUInt32LE()),
    onFault: (error) => app.log.error(error),
    limits: options.callLimits ?? {},
  });
  situations.watch.onChange((plan) => calls.situationChanged(plan));
  app.addHook('preClose', async () => {
    situations.watch.close();
    calls.close();
  });

  handleErrors(app);
  readJsonBodies(app);
  compressAnswers(app);
  refuseForeign(app, options.hosts ?? [], options.origins ?? []);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY },
    // Served over plain HTTP on the loopback; whoever puts TLS in front sets this there.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  await app.register(rateLimit, {
    max: options.requestsPerMinute ?? 60_000,
    timeWindow: 60_000,
    errorResponseBuilder: (_request, { after }) =>
      new Refusal(problem('rate-limited', `Too many requests; try again in ${after}.`)),
  });

  const { severities = {}, checker = inProcessChecker } = options;
  const now = () => clock.now();
  const check: PlanCheck = async (plan) =>
    (await checker.check(plan, { nowMs: now(), severities, urgent: true })).findings;
  const publisher = new Publisher(store, now, options.check ?? check);
  const overview = new OverviewBook(store, situations, clock, checker, severities);
  app.addHook('preClose', async () => overview.close());
  const openApi = openApiDocument(options.version);
  const database = options.database ?? (() => ({ state: 'off' as const, note: null }));
  const handlers = {
    ...planHandlers(store, publisher, overview),
    ...versionHandlers(store, publisher, (plan) => {
      const live = store.liveOf(plan);
      if (live) calls.activated(plan, live.entry.version, live.plan);
    }),
    ...situationHandlers(store, situations),
    ...recordingHandlers(store),
    ...shareHandlers(
      new ShareBook(store, clock, () => randomId('s'), newToken),
      () => clock.now(),
      options.origins ?? [],
    ),
    ...callHandlers(calls),
    ...serviceHandlers(store, openApi, database, severities),
  };
  registerRoutes(app, handlers, { listEvents: streamEvents(calls), getSituation: streamSituation(situations) });
  app.get('/api/docs', (request, reply) =>
    reply.type('text/html; charset=utf-8').send(docsPage(openApi, `${request.protocol}://${request.host}`)),
  );
  serveFirstView(app, store);
  await serveApp(app, options.appFolder ?? null);
  return app;
}

/** 192 random bits: nobody guesses one. */
const newToken = (): string => randomBytes(24).toString('base64url');

function routeOf(store: Store, e164: string) {
  const owner = store.numbers.ownerOf(e164);
  const live = owner && store.liveOf(owner.plan);
  return live && { planId: owner.plan, number: owner.number, version: live.entry.version, plan: live.plan };
}
