import { describe, expect, it } from 'vitest';
import { certainties, patternLists, remedyGrammar, reviewWords, wordLists, wordsKinds, type ReviewOptions } from './words';

const kinds = (text: string, options?: ReviewOptions) => reviewWords(text, options).map(({ kind, certainty }) => `${certainty} ${kind}`);
const sure = (text: string, options?: ReviewOptions) => kinds(text, options).filter((each) => each.startsWith('sure')).map((each) => each.slice(5));
const said = (text: string, options?: ReviewOptions) => reviewWords(text, options).map(({ span: [start, end] }) => text.slice(start, end));

describe('a finding shows a writer where it is', () => {
  it('marks the word, and not what stands around it', () => {
    expect(said('Enter the URL of your clinic', { kind: 'field-error' })).toEqual(['URL']);
    expect(said('Your answers are saved!', { kind: 'confirmation' })).toEqual(['!']);
    expect(said('You must NOT close this page', { kind: 'other' })).toEqual(['NOT']);
    expect(said('Oops. Try again.', { kind: 'page-problem' })).toEqual(['Oops']);
  });

  it('marks the whole message where something is missing', () => {
    const text = 'We could not send your form';
    expect(said(text, { kind: 'page-problem' })).toEqual([text]);
  });

  it('marks the right letters after letters that grow when made small, after emoji and after curly quotes', () => {
    expect(said('İstanbul clinic: the server is busy. Try again later.', { kind: 'page-problem' })).toEqual(['server']);
    expect(said('👩‍👩‍👧 The server is busy. Try again later.', { kind: 'page-problem' })).toEqual(['server']);
    expect(said('“Anna’s” server is busy. Try again later.', { kind: 'page-problem' })).toEqual(['server']);
  });

  it('tells the finds in the order in which they stand', () => {
    expect(kinds('Oops! The server failed.', { kind: 'page-problem' })).toEqual(['sure no-remedy', 'sure humour-or-blithe', 'sure shouting', 'sure jargon']);
  });

  it('tells each find once: an inner code is not two finds', () => {
    expect(said('The session ID was lost. Sign in again.', { kind: 'page-problem' })).toEqual(['session ID']);
  });

  it('says the same each time', () => {
    const text = 'Invalid JSON! Your session failed.';
    expect(reviewWords(text, { kind: 'page-problem' })).toEqual(reviewWords(text, { kind: 'page-problem' }));
  });
});

describe('a finding tells a writer what to write instead', () => {
  const tip = (text: string, options: ReviewOptions) => reviewWords(text, options)[0]?.try;

  it('gives the plain word for that very word', () => {
    expect(tip('Your credentials have changed. Check your email.', { kind: 'other' })).toBe('Instead of “credentials”, say “username and password”, or leave it out.');
  });

  it('names the answer that was called wrong', () => {
    expect(tip('Invalid phone number. Check it and try again.', { kind: 'field-error' })).toContain('“Enter the phone number, like …”');
  });

  it('asks for the limit where something is too long', () => {
    expect(tip('Comment too long', { kind: 'field-error' })).toContain('200 characters or less');
  });

  it('speaks Welsh to a Welsh writer, and still quotes the English words', () => {
    const [found] = reviewWords('Check your credentials.', { kind: 'other', speak: 'cy' });
    expect(found?.try).toBe('Yn lle “credentials”, dywedwch “username and password”, neu gadewch y gair allan.');
    expect(found?.why).not.toBe(reviewWords('Check your credentials.', { kind: 'other' })[0]?.why);
  });
});

describe('where a message stands decides what can be known', () => {
  it('does not ask for a next step where something went well', () => {
    expect(kinds('Your booking was cancelled', { kind: 'confirmation' })).toEqual([]);
  });

  it('does not ask for a next step where there is simply nothing', () => {
    expect(kinds('There are no letters', { kind: 'empty' })).toEqual([]);
  });

  it('takes a text of which nobody says where it stands for a whole message', () => {
    expect(kinds('We could not send your form')).toEqual(['sure no-remedy']);
    expect(kinds('You cannot use this service')).toEqual(['sure no-remedy', 'sure falsely-final']);
    expect(kinds('Your booking was cancelled. Thank you.').filter((kind) => kind.startsWith('sure'))).toEqual([]);
    expect(kinds('No letters yet').filter((kind) => kind.startsWith('sure'))).toEqual([]);
  });

  it('is at most unsure of what is missing where more may stand beside the text', () => {
    expect(kinds('We could not send your form', { kind: 'other' })).toEqual(['maybe no-remedy']);
    expect(kinds('You cannot use this service', { kind: 'other' })).toEqual(['maybe no-remedy', 'maybe falsely-final']);
  });

  it('is sure of the words themselves in any place', () => {
    expect(sure('Oops', { kind: 'other' })).toEqual(['humour-or-blithe']);
    expect(sure('Wrong password', { kind: 'other' })).toEqual(['blames']);
    expect(sure('Something went wrong. Please try again.')).toEqual(['vague']);
  });
});

describe('guidance is not accused', () => {
  const guidance = [
    'You must not drive if you feel dizzy. Call 111 if it does not get better in 2 days.',
    'If something in your record is wrong, ask us to correct it.',
    'Some people cannot get a flu jab at work. Your pharmacist can give it to you.',
    'Illegal parking outside the surgery stops ambulances.',
    'You may be given the wrong medicine if we do not know about your allergies.',
    'Each exercise session lasts an hour. Wear something comfortable.',
    'You may encounter a queue at the front desk.',
    'Use the service directory to find a group near you, with the exception of bank holidays.',
    'If a letter says “invalid”, ring the number on it.',
    'Keep your card safe to prevent unauthorised use.',
    'We will tell you if your claim is refused, and how to ask us to look again.',
    'Anyone who is non-binary can ask for a key worker.',
    'A support worker can act as your proxy.',
    'It is easy to get a date wrong.',
    'Pack a bag with your GP letter, your NHS number and a PDF of your ticket.',
  ];
  it.each(guidance)('%s', (text) => expect(sure(text)).toEqual([]));

  it('as a whole page of text either', () => {
    expect(sure(guidance.join(' '))).toEqual([]);
    expect(sure(guidance.join('\n\n'), { kind: 'other' })).toEqual([]);
  });
});

describe('every language', () => {
  it('is not judged by English words', () => {
    expect(kinds('Die Session ist illegal, Server null, Error', { locale: 'de', kind: 'page-problem' })).toEqual([]);
    expect(kinds('Nid oes gwall yma', { locale: 'cy', kind: 'page-problem' })).toEqual([]);
  });

  it('is heard when it shouts, jokes with a smiley or shows a code', () => {
    expect(kinds('Eich neges wedi’i hanfon!', { locale: 'cy' })).toEqual(['sure shouting']);
    expect(kinds('DIESE SEITE WURDE NICHT GEFUNDEN', { locale: 'de-DE' })).toEqual(['sure shouting']);
    expect(kinds('Da ging etwas schief :(', { locale: 'de' })).toEqual(['sure humour-or-blithe']);
    expect(kinds('Fehler in user_name', { locale: 'de' })).toEqual(['sure jargon']);
  });

  it('of English is English', () => {
    for (const locale of ['en', 'en-GB', 'EN_us']) expect(sure('Invalid date', { locale, kind: 'field-error' })).toContain('blames');
  });
});

describe('a service’s own inner words', () => {
  it('are found in any place and language', () => {
    expect(said('Your CHC form is with the MDT.', { jargon: ['CHC', 'MDT'] })).toEqual(['CHC', 'MDT']);
    expect(sure('Mae eich CHC wedi cyrraedd', { locale: 'cy', jargon: ['CHC'] })).toEqual(['jargon']);
  });

  it('with capitals are only found with them: “IT” is not “it”', () => {
    expect(sure('Is it with you?', { jargon: ['IT'] })).toEqual([]);
  });

  it('may be of several words', () => {
    expect(said('We open a care episode for you', { jargon: ['care episode'] })).toEqual(['care episode']);
  });

  it('do not name a list entry twice as unsure', () => {
    expect(kinds('Your MDT will write', { jargon: ['MDT'] })).toEqual(['sure jargon']);
  });
});

describe('what is not said to a person is not judged', () => {
  it.each([
    'Welcome back, {firstName}', 'Hello {{patient.firstName}}', 'Hello %{first_name}', 'You have %d letters', 'Read <a href="/help" class="big_link">help</a>', 'Write to help@my_clinic.example.org', 'See https://example.org/a_b?session=null', 'Open care_plan.pdf',
  ])('%s', (text) => expect(kinds(text)).toEqual([]));

  it('an exclamation mark that is spoken of', () => {
    expect(kinds('Use one of these: ! ? # *', { kind: 'field-error' })).toEqual([]);
    expect(kinds('Password must include a symbol, like ! or ?', { kind: 'field-error' })).toEqual([]);
  });
});

it('nothing is said of nothing', () => {
  for (const text of ['', '   ', '\n', '…', '123', '👍']) expect(reviewWords(text, { kind: 'page-problem' })).toEqual([]);
});

it('a writer who looks a word up finds its source, a reason and its kind', () => {
  for (const { kind, certainty, source, reason, words } of wordLists()) {
    expect(wordsKinds).toContain(kind);
    expect(certainties).toContain(certainty);
    expect(source).not.toBe('');
    expect(reason).toMatch(/[.]$/);
    expect(words.length).toBeGreaterThan(0);
  }
  for (const { patterns, reason } of patternLists()) {
    expect(reason).toMatch(/[.]$/);
    for (const pattern of patterns) expect(() => new RegExp(pattern)).not.toThrow();
  }
  for (const pattern of remedyGrammar) expect(() => new RegExp(pattern)).not.toThrow();
});

it('no word stands in two lists of jargon, so that nobody is told two things', () => {
  const words = wordLists().filter(({ kind }) => kind === 'jargon').flatMap(({ words: all }) => all);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
