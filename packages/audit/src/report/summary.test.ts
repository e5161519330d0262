import { describe, expect, it } from 'vitest';
import { contrast, missingLabel, node, page, resetButton, runOf, sampleRun } from './sample-run.test.helper';
import { runSummary } from './summary';

const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('What a run found, put together', () => {
  it('begins with what shuts people out, whatever the order it was found in', () => {
    const run = runOf([page('/a', { violations: [{ ...contrast(), impact: 'minor' }, resetButton(), missingLabel()] })]);
    expect(ids(runSummary(run).found)).toEqual(['missing-label', 'reset-button', 'color-contrast']);
  });

  it('puts what is on more pages before what is as bad on fewer', () => {
    const run = runOf([page('/a', { violations: [resetButton(), contrast()] }), page('/b', { violations: [contrast()] })]);
    expect(ids(runSummary(run).found)).toEqual(['color-contrast', 'reset-button']);
  });

  it('tells a header with a fault once, with all the pages it is on', () => {
    const header = node('header > a', '<a href="/"><img src="logo.svg"></a>', 'No words');
    const pages = Array.from({ length: 40 }, (_, at) => page(`/${at}`, { violations: [contrast(header)] }));
    const [found] = runSummary(runOf(pages)).found;
    expect(found?.pieces).toHaveLength(1);
    expect(found?.pieces[0]?.places).toHaveLength(40);
    expect(found?.places).toBe(40);
  });

  it('counts a page in three states as one page, looked at three times', () => {
    const states = [{}, { state: 'submitted empty' }, { state: 'offline' }];
    const summary = runSummary(runOf(states.map((state) => page('/a', { ...state, violations: [resetButton()] }))));
    expect(summary.pages).toHaveLength(1);
    expect(summary.looks).toBe(3);
    expect(summary.found[0]?.pages).toHaveLength(1);
    expect(summary.pagesWithFindings).toBe(1);
    expect(summary.states).toEqual(['submitted empty', 'offline']);
  });

  it('keeps the rules of axe together that have one name of ours', () => {
    const run = runOf([page('/a', { violations: [missingLabel()] }), page('/b', { violations: [{ ...missingLabel(), axeId: 'label, select-name' }] })]);
    const { found } = runSummary(run);
    expect(found).toHaveLength(1);
    expect(found[0]?.axeId).toBe('label, select-name');
  });

  it('mends first what weighs most over all pages, and five things at most', () => {
    const minor = { ...contrast(), impact: 'moderate' as const };
    const wide = runOf([page('/a', { violations: [missingLabel(), minor] }), ...['/b', '/c', '/d', '/e'].map((path) => page(path, { violations: [{ ...minor }, resetButton()] }))]);
    expect(ids(runSummary(wide).first)).toEqual(['reset-button', 'color-contrast', 'missing-label']);
    const many = runOf([page('/a', { violations: Array.from({ length: 9 }, (_, at) => ({ ...contrast(), id: `rule-${at}` })) })]);
    expect(runSummary(many).first).toHaveLength(5);
  });

  it('keeps what only a person can answer apart', () => {
    expect(ids(runSummary(sampleRun).toAsk)).toEqual(['color-contrast']);
    expect(runSummary(runOf([page('/a', { incomplete: [contrast()] })])).found).toEqual([]);
  });

  it('says when the first and the last page were looked at', () => {
    const run = runOf([page('/b', { at: '2026-11-22T10:00:00.000Z' }), page('/a', { at: '2026-11-22T09:00:00.000Z' })]);
    expect(runSummary(run)).toMatchObject({ from: '2026-11-22T09:00:00.000Z', to: '2026-11-22T10:00:00.000Z' });
  });

  it('takes a run in which nothing could be looked at', () => {
    expect(runSummary(runOf([]))).toMatchObject({ pages: [], found: [], first: [], from: '2026-11-22T09:29:00.000Z' });
  });

  it('puts an impact that it does not know in the middle', () => {
    const run = runOf([page('/a', { violations: [{ ...contrast(), impact: 'grave' as 'minor' }, { ...resetButton(), impact: 'minor' }] })]);
    expect(runSummary(run).found.map(({ impact }) => impact)).toEqual(['moderate', 'minor']);
  });
});
