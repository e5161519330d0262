/* Run by Jest itself, from in-jest.test.ts. */
const { kindRules } = require('@kind-by-design/audit/rules');
const { configureAxe, toHaveNoViolations } = require('jest-axe');

expect.extend(toHaveNoViolations);
const axe = configureAxe({ globalOptions: kindRules() });

test('what is unkind is found, and told in our words', async () => {
  const results = await axe('<main><form><label for="about">Tell us about it</label><textarea id="about"></textarea><button>Send</button><button type="reset">Clear form</button></form></main>');
  expect(results.violations.map(({ id, help }) => [id, help])).toEqual([['reset-button', 'No button empties what a person wrote']]);
  expect(() => expect(results).toHaveNoViolations()).toThrow(/This button empties the whole form at once/);
});

test('what is kind passes', async () => {
  expect(await axe('<main><form><label for="about">Tell us about it</label><textarea id="about"></textarea><button>Send</button></form></main>')).toHaveNoViolations();
});
