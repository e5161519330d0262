import { runSteps } from './steps.ts';

/** Every check of the project, in the order in which a mistake shows soonest. */
await runSteps([
  { name: 'packages build', command: ['pnpm', 'run', 'build'], needed: true },
  { name: 'portal builds', command: ['pnpm', 'run', 'build:portal'], needed: true },
  { name: 'types', command: ['pnpm', 'run', 'typecheck'] },
  { name: 'lint, layers and unused code', command: ['pnpm', 'run', 'lint'] },
  { name: 'contact facts are fresh', command: ['node', 'scripts/check-contact-facts.ts'] },
  { name: 'packages as others install them', command: ['node', 'scripts/check-packages.ts'] },
  { name: 'tests', command: ['vitest', 'run'], counted: true },
]);
