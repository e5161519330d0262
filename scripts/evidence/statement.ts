import { NEVER_TESTED, type ComponentEvidence } from './component-evidence.ts';

const listed = (names: readonly string[]) => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

function rowOf({ component, states, heard, held, rules }: ComponentEvidence): string {
  const found = new Set(states.flatMap(({ violations }) => violations)).size;
  const ask = [...new Set(states.flatMap(({ needsAPerson }) => needsAPerson))].toSorted();
  return `| [\`${component}\`](../packages/react/evidence/${component}.json) | ${states.length} | ${Object.keys(rules).length} | ${found === 0 ? 'nothing' : found} | ${ask.map((id) => `\`${id}\``).join(', ') || '–'} | ${heard.length} | ${held.length} |`;
}

/** The accessibility statement of the library, from what the run showed. */
export function statementOf(given: readonly ComponentEvidence[]): string {
  const evidence = given.toSorted((one, other) => one.component.localeCompare(other.component));
  const [first] = evidence;
  if (first === undefined) throw new Error('There is no evidence to make a statement of. Run: npx --yes pnpm@12.21.0 evidence');
  const states = evidence.reduce((sum, each) => sum + each.states.length, 0);
  const versions = [...new Set(evidence.map((each) => `axe-core ${each.versions.axe}, Chromium ${each.versions.chromium}, React ${each.versions.react}`))].join('; ');
  return `# Accessibility statement of the components

Written by \`npx --yes pnpm@12.21.0 evidence\` from what its run showed. It speaks of the components of \`@kind-by-design/react\` ${first.versions.package} as they stand in the pattern library; it says nothing of a portal that uses them. A portal needs a statement of its own.

We aim at WCAG 2.2, levels A and AA, and at AAA contrast for text. **We do not claim that the components conform.** Nobody outside the project has audited them.

## What was tested, and how

- ${evidence.length} components in ${states} states (usual, empty, loading, with an error, offline, slow, too long, Welsh, right to left, as they make sense for each) in a real browser, by axe-core’s rules for WCAG 2.2 A and AA and by the kindness rules of \`@kind-by-design/audit\`; colour contrast again in the dark and the high-contrast theme.
- What a screen reader says: by a virtual screen reader, which models the standard. It is no real one.
- Keyboard, focus, what stays typed, and what happens without scripts: by tests in a browser and in a model of one.
- Widths from 320 CSS pixels, forced colours and right to left: every state is drawn at 320 pixels in a test; the others were looked at by eye as components were made, not all again at each change.
- On: ${versions}. Days: ${[...new Set(evidence.map(({ on }) => on))].toSorted().join(', ')}.

## What never was

Nothing here was tested with ${listed(NEVER_TESTED)}. What a machine can find is the smaller part: axe-core itself says that automatic rules find somewhat over half of the problems, and no rule knows whether words help. “Nothing found” is not “accessible”, and not “kind”.

The Welsh is a draft that no Welsh speaker has signed.

## Component by component

Each name leads to a file for your own records: every state, every rule that ran, what a person still has to look at, what was heard, and what is promised. The files travel with the package, under \`@kind-by-design/react/evidence\`. “To look at” names rules that can’t tell by themselves in at least one state, most often contrast where colours lie over one another.

| Component | States | Rules that ran | Found | To look at | Heard | Promises held |
|---|---|---|---|---|---|---|
${evidence.map(rowOf).join('\n')}

## Something is hard to use

Tell us: [SECURITY.md](../SECURITY.md) says how to reach the people who keep this project, in private too. A barrier for a person is treated as a fault, not as a wish.
`;
}
