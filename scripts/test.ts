import { runSteps, type Step } from './steps.ts';

/** Vitest's projects in groups: what opens a browser or starts a portal has the machine to itself, so that nothing waits too long for its turn. */
const tests = (name: string, ...projects: readonly string[]): Step => ({ name, command: ['vitest', 'run', ...projects.map((project) => `--project=${project}`)], counted: true });

/** Every check of the project, in the order in which a mistake shows soonest. */
await runSteps([
  { name: 'packages build', command: ['pnpm', 'run', 'build'], needed: true },
  { name: 'portal builds', command: ['pnpm', 'run', 'build:portal'], needed: true },
  { name: 'types', command: ['pnpm', 'run', 'typecheck'] },
  { name: 'lint, layers and unused code', command: ['pnpm', 'run', 'lint'] },
  { name: 'packages as others install them', command: ['node', 'scripts/check-packages.ts'] },
  tests('units and conformance', 'node', 'portal', 'unit', 'conformance'),
  tests('journeys: proved, and walked at random', 'journeys'),
  tests('stories and what is heard', 'spoken', 'storybook'),
  tests('the built packages, and in other hosts', 'built', 'hosts'),
  tests('the audit: its rules, its runs and its reports', 'audit'),
  tests('whole journeys', 'end-to-end'),
]);
