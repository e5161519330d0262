// @vitest-environment jsdom
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { allRules, kindRules } from '@kind-by-design/audit/rules';
import '@kind-by-design/audit/vitest';

// The built package, as others install it, over a page in jsdom: no layout, no network.

afterEach(() => document.body.replaceChildren());

function given(html: string): HTMLElement {
  const element = document.createElement('main');
  element.innerHTML = html;
  document.body.append(element);
  return element;
}

const unkind = '<form><label for="about">Tell us about it</label><textarea id="about"></textarea><button>Send</button><button type="reset">Clear form</button></form>';
const withoutReset = '<form><label for="about">Tell us about it</label><textarea id="about"></textarea><button>Send</button></form>';

const noLayout = { rules: { 'color-contrast': { enabled: false } } };

/** What a test that stops says. */
async function saidOf(looking: Promise<unknown>): Promise<string> {
  return await looking.then(() => 'nothing was said', (problem: unknown) => (problem as Error).message);
}

describe('Whoever tests a component with toHaveNoKindnessViolations', () => {
  test('is told the rule, what is so, what it does to a person, how to mend it, and where', async () => {
    const said = await saidOf(expect(given(unkind)).toHaveNoKindnessViolations());
    const words = allRules.find(({ id }) => id === 'reset-button')?.words.en;
    for (const part of ['reset-button, unfeeling', words?.help, words?.found, words?.harm, words?.mend, '<button type="reset">Clear form</button>', 'https://']) expect(said).toContain(part);
  });

  test('is left in peace where nothing is unkind', async () => {
    await expect(given(withoutReset)).toHaveNoKindnessViolations();
  });

  test('is told in Welsh where they ask for it', async () => {
    const said = await saidOf(expect(given(unkind)).toHaveNoKindnessViolations({ locale: 'cy' }));
    expect(said).toContain('Sut i’w drwsio: Tynnwch y botwm.');
    expect(said).not.toContain('How to mend');
    expect(await saidOf(expect(given(unkind)).toHaveNoKindnessViolations())).toContain('How to mend it: Take the button out.');
  });

  test('hears of what axe itself finds, under the name that serves kindness', async () => {
    expect(await saidOf(expect(given('<input>')).toHaveNoKindnessViolations())).toMatch(/missing-label \(label\), confusion: .+\n/);
  });

  test('may leave a rule out with a reason, and not without one, nor one that nobody knows', async () => {
    await expect(given(unkind)).toHaveNoKindnessViolations({ without: { 'reset-button': 'This is the story of the unkind button' } });
    await expect(given('<input>')).toHaveNoKindnessViolations({ without: { 'missing-label': 'It is labelled by the page around it' } });
    expect(await saidOf(expect(given(unkind)).toHaveNoKindnessViolations({ without: { 'reset-button': ' ' } }))).toContain('without a reason');
    expect(await saidOf(expect(given(unkind)).toHaveNoKindnessViolations({ without: { 'reset-buton': 'a slip' } }))).toContain('no rule "reset-buton"');
  });

  test('may hold an unkind example to being found', async () => {
    await expect(given(unkind)).not.toHaveNoKindnessViolations();
    expect(await saidOf(expect(given(withoutReset)).not.toHaveNoKindnessViolations())).toContain('nothing was found');
  });

  test('may give an element that is not in the page, and gets it back as it was', async () => {
    const element = document.createElement('div');
    element.innerHTML = unkind;
    await expect(element).not.toHaveNoKindnessViolations();
    expect(element.parentNode).toBeNull();
    expect(document.body.childElementCount).toBe(0);
    expect(element.innerHTML).toBe(unkind);
  });

  test('may look at several things at once', async () => {
    await Promise.all([expect(given(withoutReset)).toHaveNoKindnessViolations(), expect(given(unkind)).not.toHaveNoKindnessViolations(), expect(document).not.toHaveNoKindnessViolations()]);
  });

  test('is told what to write where they gave no element', async () => {
    expect(await saidOf(expect('<p>words</p>').toHaveNoKindnessViolations())).toContain('Write: await expect(container)');
  });

  test('changes nothing for who runs axe alone in the same file, until they ask for the rules', async () => {
    const element = given(unkind);
    await expect(element).not.toHaveNoKindnessViolations();
    expect((await axe.run(element, noLayout)).violations.map(({ id }) => id)).not.toContain('reset-button');
    axe.configure(kindRules());
    expect((await axe.run(element, noLayout)).violations.map(({ id }) => id)).toContain('reset-button');
  });
});
