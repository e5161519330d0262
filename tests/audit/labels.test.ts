import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAudit } from './open-audit.ts';

let audit: Awaited<ReturnType<typeof openAudit>>;
beforeAll(async () => {
  audit = await openAudit();
});
afterAll(() => audit.close());

test.each([
  { field: '<input name="town">', told: ['label'] },
  { field: '<input name="town" placeholder="Town">', told: ['placeholder-label'] },
  { field: '<textarea placeholder=" "></textarea>', told: ['label'] },
  { field: '<select><option>Leeds</option></select>', told: ['select-name'] },
  { field: '<label>Town <input placeholder="For example Leeds"></label>', told: [] },
  { field: '<input title="Town" placeholder="Town">', told: [] },
])('who does not hear what is asked is told of once: $field', async ({ field, told }) => {
  const [found] = await audit.outcomes([field], ['label', 'select-name', 'aria-input-field-name', 'placeholder-label']);
  expect(found?.violations).toEqual(told);
});
