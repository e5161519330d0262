import { runSteps } from './steps.ts';

/** What takes minutes: our packages as other teams install, publish and serve them. About a quarter of an hour on two cores. */
await runSteps([
  { name: 'packages build', command: ['pnpm', 'run', 'build'], needed: true },
  { name: 'packed and installed by others, and published to a registry', command: ['vitest', 'run', '--config', 'tests/long/vitest.config.ts'], counted: true },
  { name: 'React 18.3', command: ['node', 'scripts/react-18.ts'], counted: true },
]);
