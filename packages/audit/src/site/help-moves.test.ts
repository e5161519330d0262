import { describe, expect, it } from 'vitest';
import { helpFindings, type HelpOnPage } from './help-moves';
import type { HelpFact } from './help-on';

const fact = (said: string, place: HelpFact['place'], more: Partial<HelpFact> = {}): HelpFact => ({ by: 'link', key: `/${said.toLowerCase()}`, said, place, selector: 'a', html: '<a>', ...more });
const page = (path: string, ...help: readonly HelpFact[]): HelpOnPage => ({ url: `https://care.example${path}`, help });
const contact = fact('Contact', 'bottom');
const help = fact('Help', 'bottom');
const usual = ['/a', '/b', '/c', '/d'].map((path) => page(path, contact, help));
const told = (pages: readonly HelpOnPage[]) => [...helpFindings(pages)].map(([url, findings]) => [new URL(url).pathname, findings.flatMap(({ id, nodes }) => [id, ...nodes.map(({ summary }) => summary)])]);

describe('help on the pages of a site', () => {
  it('says nothing where help stands in the same place and order everywhere', () => {
    expect(told(usual)).toEqual([]);
  });
  it('finds the page where somebody has to look for it elsewhere, and names a page where it is as usual', () => {
    expect(told([...usual, page('/e', fact('Contact', 'top'), help)])).toEqual([['/e', ['help-moves', '“Contact” stands at the top here. On 4 other pages it stands at the bottom, as on /a. Look whether it can stand there here too']]]);
  });
  it('says nothing of help that is in its place and in the text as well', () => {
    expect(told([...usual, page('/e', fact('Contact', 'content'), contact, help)])).toEqual([]);
  });
  it('finds the page where it comes in another order', () => {
    expect(told([...usual, page('/e', help, contact)])).toEqual([['/e', ['help-moves', '“Help” comes before “Contact” here. On 4 other pages it comes after it, as on /a. Look whether the order can be the same']]]);
  });
  it('finds the page where it vanishes', () => {
    expect(told([...usual, page('/e')])).toEqual([['/e', ['help-moves', expect.stringContaining('No way to a person was found on this page. 4 other pages have one, as /a')]]]);
  });
  it('says nothing where no place is usual, or pages are few', () => {
    expect(told([page('/a', contact), page('/b', fact('Contact', 'top')), page('/c', contact), page('/d', fact('Contact', 'top'))])).toEqual([]);
    expect(told([...usual.slice(0, 2), page('/e', fact('Contact', 'top'))])).toEqual([]);
  });
  it('finds two numbers for one team, and leaves a page that has both in peace', () => {
    const duty = (key: string) => fact(`Duty team: ${key}`, 'content', { by: 'phone', key, line: 'duty team' });
    const numbers = [page('/a', duty('01632960001')), page('/b', duty('01632960001')), page('/c', duty('01632960002')), page('/d', duty('01632960001'), duty('01632960003'))];
    expect(told(numbers)).toEqual([['/c', ['contacts-differ', '“duty team” has the number 01632960002 here, and 01632960001 on /a. Ask which one somebody answers, and mend the other']]]);
  });
  it('never claims to be sure: a person looks, in English and in Welsh', () => {
    const [findings = []] = helpFindings([...usual, page('/e')], 'cy').values();
    expect(findings.map(({ help: said, tags }) => [said, tags.includes('wcag326')])).toEqual([['Mae help yn yr un lle ar bob tudalen', true]]);
  });
});
