import type { Journey } from '../definition/definition';
import type { Answers } from '../running/running';
import { sayAnswers } from '../saying/saying';
import { csvEnglish } from './csv.words';
import { csvWelsh } from './csv.words.cy';

/**
 * Signs with which a spreadsheet takes a text for a formula (OWASP, CSV Injection), also behind blanks and full width;
 * and figures it would take for a number, of which it drops the first 0: a telephone number, say.
 */
const taken = /^[\s\u200B-\u200F\uFEFF]*[=+\-@|%＝＋－＠]|^[\t\r\n]|^\s*0\d+\s*$/u;

/** One cell (RFC 4180): always in quotes, so that commas and lines in it stay in it. */
function cell(text: string): string {
  const safe = taken.test(text) ? `“${text}”` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/**
 * Answers as CSV (RFC 4180) for those who work with the person: a line for each answer with its part of the journey, the
 * question, what became of it, the answer and whose words it is, all in the journey's language. It opens as text: what a
 * spreadsheet would take for a formula, or for a number without its first 0, stands between “ and ”. It begins with a
 * byte order mark, without which Excel reads no ŵ; send it as `text/csv; charset=utf-8`.
 */
export function toCsv(journey: Journey, answers: Answers): string {
  const words = journey.lang.split('-', 1)[0]?.toLowerCase() === 'cy' ? csvWelsh : csvEnglish;
  const voices = new Map(answers.answers.map(({ field, by }) => [field, by]));
  const lines = sayAnswers(journey, answers, { reader: 'staff' }).flatMap(({ title = '', rows }) => rows.map(({ field, label, state, said }) => {
    const by = voices.get(field);
    const [became, answer] = state === 'given' ? [words.given, said.join('\n')] : [said.join(' '), ''];
    return [title, label, became, answer, by === undefined ? '' : words[by]];
  }));
  return `\uFEFF${[[words.part, words.question, words.state, words.answer, words.voice], ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}
