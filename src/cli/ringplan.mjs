#!/usr/bin/env node
// The bin: builds the command line when it is missing or older than its source, then runs it.
const { ensureBuilt } = await import('../house/build.mjs');
ensureBuilt('cli');
await import('../../dist/cli/node.js');
