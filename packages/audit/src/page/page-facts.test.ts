// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { mainOf, readPage } from './page-facts';

const read = (html: string) => {
  document.body.innerHTML = html;
  return readPage(document);
};
const texts = (html: string) => read(html).blocks.map(({ text }) => text);
const only = (html: string) => read(html).blocks[0];

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = '';
});

describe('what a person can see is read', () => {
  test('a paragraph is one block with the links and bold words in it', () => {
    expect(texts('<p>Call <a href="tel:1">our <b>team</b></a> today.</p>')).toEqual(['Call our team today.']);
  });

  test('headings, paragraphs, labels and buttons stand apart', () => {
    expect(texts('<h1>Visits</h1><p>On Monday.</p><label>Name <input></label><button>Send</button>')).toEqual(['Visits', 'On Monday.', 'Name', 'Send']);
  });

  test('text on both sides of a block stays one, and does not run together', () => {
    expect(texts('<div>Before<p>Within</p>after</div>')).toEqual(['Before after', 'Within']);
  });

  test('a line break stays a line break', () => {
    expect(texts('<p>1 Mill Lane<br>Otley</p>')).toEqual(['1 Mill Lane\nOtley']);
  });

  test('what a button says through its value is read, and what a person wrote is not', () => {
    expect(texts('<input type="submit" value="Send it"><input value="Sam Example"><textarea>My own words</textarea>')).toEqual(['Send it']);
  });

  test('a word with a box of its own stays in its sentence', () => {
    expect(texts('<p>Ask <a href="/x" style="display: inline-block">our team</a> for it.</p>')).toEqual(['Ask our team for it.']);
  });

  test('the blocks of an element are those that start in it', () => {
    const page = read('<p>Before</p><div id="d">Loose<p>One</p><b>bold</b><section><p>Two</p><i></i></section></div><p>After</p>');
    expect(page.blocksIn(document.querySelector('#d') as Element).map(({ text }) => text)).toEqual(['Loose bold', 'One', 'Two']);
    expect(page.blocksIn(document.querySelector('b') as Element)).toEqual([]);
    expect(page.blocksIn(document.documentElement)).toHaveLength(5);
  });

  test('text of an element is what is seen in it, blocks parted by a space', () => {
    const page = read('<div id="d"><p>One</p><p>two<span hidden> three</span></p></div>');
    expect(page.textOf(document.querySelector('#d') as Element)).toBe('One two');
  });
});

describe('what nobody can see does not count', () => {
  test.each([
    ['the attribute hidden', '<p hidden>Gone</p>'],
    ['display none', '<p style="display: none">Gone</p>'],
    ['visibility hidden', '<p style="visibility: hidden">Gone</p>'],
    ['clipped to nothing', '<p style="position: absolute; clip: rect(0 0 0 0)">Gone</p>'],
    ['a pixel large', '<p style="position: absolute; width: 1px; height: 1px; overflow: hidden">Gone</p>'],
    ['cut to a path of nothing', '<p style="clip-path: inset(50%)">Gone</p>'],
    ['moved off the page', '<p style="position: absolute; left: -9999px">Gone</p>'],
    ['moved off by its indent', '<p style="text-indent: -9999px">Gone</p>'],
    ['seen through', '<p style="opacity: 0">Gone</p>'],
    ['no letters', '<p style="font-size: 0px">Gone</p>'],
    ['hidden from screen readers', '<p aria-hidden="true">Gone</p>'],
    ['folded to no height', '<div style="height: 0px; overflow: hidden"><p>Gone</p></div>'],
    ['closed details', '<details><summary></summary><p>Gone</p></details>'],
    ['a closed dialog', '<dialog>Gone</dialog>'],
    ['a script', '<script type="text/plain">Gone</script>'],
    ['what is shown without scripts', '<noscript>Gone</noscript>'],
    ['a template', '<template><p>Gone</p></template>'],
  ])('%s', (_how, html) => {
    expect(texts(html)).toEqual([]);
  });

  test('what is shown again within what is hidden is read', () => {
    expect(texts('<div style="visibility: hidden"><p style="visibility: visible">Here</p></div>')).toEqual(['Here']);
  });

  test('open details and open dialogs are read, and of closed details the summary', () => {
    expect(texts('<details open><summary>More</summary><p>Told</p></details><dialog open>Open</dialog><details><summary>Less</summary><p>Gone</p></details>')).toEqual(['More', 'Told', 'Open', 'Less']);
  });

  test('a field that its design clips away is still there to be answered', () => {
    const page = read('<input id="f" type="checkbox" style="position: absolute; clip: rect(0 0 0 0)">');
    expect(page.isVisible(document.querySelector('#f') as Element)).toBe(true);
  });
});

describe('where a text stands is known', () => {
  test.each([
    ['header', '<header><p>x</p></header>'],
    ['footer', '<div role="contentinfo">x</div>'],
    ['main', '<div role="main">x</div>'],
    ['navigation', '<nav>x</nav>'],
    ['dialog', '<div role="dialog">x</div>'],
    ['heading', '<div role="heading">x</div>'],
    ['alert', '<p aria-live="polite">x</p>'],
    ['control', '<button>x</button>'],
    ['control', '<p><a href="/">x</a></p>'],
    ['label', '<legend>x</legend>'],
    ['shown', '<table><tr><td>x</td></tr></table>'],
  ] as const)('%s in %s', (place, html) => {
    expect(only(html)?.place[place]).toBe(true);
  });

  test('a link in a sentence does not make the sentence a control', () => {
    expect(only('<p>Ask <a href="/">us</a></p>')?.place.control).toBe(false);
  });

  test('the language is that of the nearest lang', () => {
    expect(read('<p>Help</p><p lang="cy">Cymorth</p>').blocks.map(({ locale }) => locale)).toEqual(['en', 'cy']);
  });

  test('a page without main is about its body', () => {
    expect(mainOf(read('<p>x</p>'))).toBe(document.body);
    expect(mainOf(read('<main>x</main>')).tagName).toBe('MAIN');
  });
});

test('shadow trees are read, and slots are filled with what is put in them', () => {
  document.body.innerHTML = '<care-card>Loose <b slot="title">Title</b><i slot="nowhere">Gone</i></care-card>';
  const shadow = (document.querySelector('care-card') as Element).attachShadow({ mode: 'open' });
  shadow.innerHTML = '<h2><slot name="title"></slot></h2><p><slot></slot>words</p><p><slot name="empty">By default</slot></p><p><a href="tel:1">Ring</a></p>';
  const page = readPage(document);
  expect(page.blocks.map(({ text }) => text)).toEqual(['Title', 'Loose words', 'By default', 'Ring']);
  expect(page.all('a')).toHaveLength(1);
});

test('a page of thousands of elements is read once, and its facts are worked out once', () => {
  const page = read('<p>x</p>'.repeat(3000));
  let worked = 0;
  const work = () => (worked += 1);
  page.once(work);
  page.once(work);
  expect(worked).toBe(1);
  expect(page.blocks).toHaveLength(3000);
});
