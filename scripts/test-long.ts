import { runSteps } from './steps.ts';

/** What takes minutes: journeys walked in every way, every story as a page, whole sites audited, and our packages as other teams install, publish and serve them. About half an hour on two cores. */
await runSteps([
  { name: 'packages build', command: ['pnpm', 'run', 'build'], needed: true },
  { name: 'portal builds', command: ['pnpm', 'run', 'build:portal'], needed: true },
  { name: 'journeys in every way: each escape, each fault, two windows', command: ['vitest', 'run', '--project=whole-journeys'], counted: true },
  { name: 'every story as a page: served, with the strictest policy, hydrated, at 320 pixels', command: ['vitest', 'run', '--project=story-pages'], counted: true },
  { name: 'whole audits: a site from one address, and every way of the command', command: ['vitest', 'run', '--project=whole-audits'], counted: true },
  { name: 'packed and installed by others, and published to a registry', command: ['vitest', 'run', '--config', 'tests/long/vitest.config.ts'], counted: true },
  { name: 'React 18.3', command: ['node', 'scripts/react-18.ts'], counted: true },
]);
