import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

test("the README's first component is the one that is type-checked", async () => {
  const [, shown] = /```tsx\n(.*?)```/s.exec(await readFile('README.md', 'utf8')) ?? [];
  expect(shown).toBe(await readFile('docs/recipes/first-component.tsx', 'utf8'));
});
