import { describe, expect, it } from 'vitest';
import type { FoundNode } from '../findings/findings';
import { compareRuns } from './compare';
import { contrast, missingLabel, node, page, resetButton, runOf } from './sample-run.test.helper';

/** Two looks at one page: which of these elements were found before, and which now. */
function compared(before: readonly FoundNode[], after: readonly FoundNode[]) {
  const run = (nodes: readonly FoundNode[]) => runOf([page('/a', { violations: nodes.length === 0 ? [] : [resetButton(...nodes)] })]);
  const result = compareRuns(run(before), run(after));
  return { new: result.new.length, gone: result.gone.length, same: result.same.length };
}

const button = node('form > button:nth-child(4)', '<button type="reset">Clear form</button>', 'Empties');

describe('An element of a page that was looked at twice', () => {
  it('is the same when nothing changed', () => expect(compared([button], [button])).toEqual({ new: 0, gone: 0, same: 1 }));
  it('is gone when it was mended', () => expect(compared([button], [])).toEqual({ new: 0, gone: 1, same: 0 }));
  it('is new when it came', () => expect(compared([], [button])).toEqual({ new: 1, gone: 0, same: 0 }));

  it.each([
    ['moved down the page', button, { ...button, selector: 'main > div:nth-child(2) > form > button:nth-child(7)' }],
    ['was reworded a little', node('p:nth-child(2)', '<p class="note">You have not told us where you live yet!</p>', ''), node('p:nth-child(3)', '<p class="note">You have not told us where you live!</p>', '')],
    ['holds another number', node('p.a', '<p>You have 3 messages!</p>', ''), node('p.b', '<p>You have 12 messages!</p>', '')],
    ['carries a value made anew for each visit', node('#f1', '<input name="_csrf" value="a8f3e2c91b7d4f60a8f3e2c9">', ''), node('#f2', '<input name="_csrf" value="00ffee1122334455667788aa">', '')],
    ['got another class and place, and kept its name', node('.x', '<input name="telephone" class="small grey">', ''), node('.y', '<input class="input-wide" name="telephone" autocomplete="off" aria-describedby="hint more">', '')],
    ['got new words in its old place', node('main > h1', '<h1>Oh no</h1>', ''), node('main > h1', '<h1>Whoops, that went wrong</h1>', '')],
  ])('is the same when it %s', (_what, before, after) => {
    expect(compared([before], [after])).toEqual({ new: 0, gone: 0, same: 1 });
  });

  it('is another one when only the rule is the same', () => {
    expect(compared([node('#a', '<h2>Bank details</h2>', '')], [node('#b', '<button type="reset">Start again</button>', '')])).toEqual({ new: 1, gone: 1, same: 0 });
  });

  it('is counted as often as it is there', () => {
    const copies = (count: number) => Array.from({ length: count }, (_, at) => ({ ...button, selector: `form:nth-child(${at}) > button` }));
    expect(compared(copies(2), copies(5))).toEqual({ new: 3, gone: 0, same: 2 });
    expect(compared(copies(5), copies(2))).toEqual({ new: 0, gone: 3, same: 2 });
  });

  it('is not taken for its neighbour when one of a list is mended', () => {
    const item = (at: number, text: string) => node(`li:nth-child(${at})`, `<li>${text}</li>`, '');
    const result = compareRuns(
      runOf([page('/a', { violations: [contrast(item(1, 'Help at home'), item(2, 'Meals'), item(3, 'Transport'))] })]),
      runOf([page('/a', { violations: [contrast(item(1, 'Meals'), item(2, 'Transport'))] })]),
    );
    expect(result.gone.map(({ node: { html } }) => html)).toEqual(['<li>Help at home</li>']);
    expect(result.same).toHaveLength(2);
  });

  it('is known again among thousands', () => {
    const many = (from: number) => Array.from({ length: 3000 }, (_, at) => node(`tr:nth-child(${at + from})`, `<td>Cell ${at} of ${String.fromCodePoint(97 + (at % 26))}</td>`, ''));
    expect(compared(many(1), many(2))).toEqual({ new: 0, gone: 0, same: 3000 });
  });
});

describe('Two runs', () => {
  it('tell of a finding where it is now, with its page, state and size', () => {
    const later = runOf([page('/a', { state: 'submitted empty', violations: [resetButton()] })]);
    const [found] = compareRuns(runOf([page('/a', { state: 'submitted empty' })]), later).new;
    expect(found).toMatchObject({ url: 'https://care.example.org/a', state: 'submitted empty', viewport: { width: 1280 }, id: 'reset-button', node: { selector: 'form > button:nth-child(4)' } });
  });

  it.each([
    ['page', page('/b')],
    ['state', page('/a', { state: 'offline' })],
    ['size', page('/a', { viewport: { width: 320, height: 640 } })],
  ])('say of a %s that only one of them looked at neither that it is new nor that it has gone', (_what, other) => {
    const both = page('/a', { violations: [contrast()] });
    const only = { ...other, violations: [resetButton()] };
    expect(compareRuns(runOf([both, only]), runOf([both]))).toMatchObject({ new: [], gone: [], notLookedAtNow: [{ id: 'reset-button' }], notLookedAtBefore: [] });
    expect(compareRuns(runOf([both]), runOf([both, only]))).toMatchObject({ new: [], gone: [], notLookedAtNow: [], notLookedAtBefore: [{ id: 'reset-button' }] });
  });

  it('say of a page that gave no answer this time that nobody looked', () => {
    const before = runOf([page('/a', { violations: [contrast()] }), page('/b', { violations: [resetButton()] })]);
    const after = runOf([page('/a', { violations: [contrast()] })], { notAudited: [{ url: 'https://care.example.org/b', why: 'No answer.' }] });
    expect(compareRuns(before, after)).toMatchObject({ gone: [], notLookedAtNow: [{ id: 'reset-button' }] });
  });

  it.each([
    ['https://care.example.org/a?x=1&y=2', 'https://care.example.org/a?y=2&x=1#main'],
    ['https://care.example.org/a/', 'https://care.example.org/a'],
    ['http://localhost:40123/apply', 'http://localhost:51877/apply'],
    ['file:///home/sam/pages/apply.html', 'file:///builds/7/pages/apply.html'],
    ['/home/sam/pages/apply.html', '/builds/7/pages/apply.html'],
    [String.raw`C:\pages\apply.html`, 'C:/pages/apply.html'],
  ])('know %s again in %s', (earlier, later) => {
    const at = (url: string) => runOf([page('/', { url, violations: [resetButton()] })]);
    expect(compareRuns(at(earlier), at(later))).toMatchObject({ same: [{ url: later }], new: [], gone: [] });
  });

  it('keep the routes of a page of scripts apart', () => {
    const at = (url: string) => page('/', { url, violations: [resetButton()] });
    const run = runOf([at('https://care.example.org/#/one'), at('https://care.example.org/#/two')]);
    expect(compareRuns(run, run).same).toHaveLength(2);
  });

  it('know a trouble again though axe found it by another of its rules under our name', () => {
    const before = runOf([page('/a', { violations: [missingLabel()] })]);
    const after = runOf([page('/a', { violations: [{ ...missingLabel(), axeId: 'label, select-name' }] })]);
    expect(compareRuns(before, after)).toMatchObject({ same: [{ id: 'missing-label' }], new: [], gone: [] });
  });

  it('compare only what is sure', () => {
    expect(compareRuns(runOf([page('/a')]), runOf([page('/a', { incomplete: [contrast()] })])).new).toEqual([]);
  });
});
