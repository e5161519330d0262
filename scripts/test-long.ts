import { runSteps } from './steps.ts';

/** What takes minutes: journeys walked in every way, and our packages as other teams install, publish and serve them. About half an hour on two cores. */
await runSteps([
  { name: 'packages build', command: ['pnpm', 'run', 'build'], needed: true },
  { name: 'portal builds', command: ['pnpm', 'run', 'build:portal'], needed: true },
  { name: 'journeys in every way: each escape, each fault, two windows', command: ['vitest', 'run', '--project=whole-journeys'], counted: true },
  { name: 'packed and installed by others, and published to a registry', command: ['vitest', 'run', '--config', 'tests/long/vitest.config.ts'], counted: true },
  { name: 'React 18.3', command: ['node', 'scripts/react-18.ts'], counted: true },
]);
