import { patternLists, wordLists, wordsKinds, type WordsKind } from '@kind-by-design/audit/words';

const meanings: Readonly<Record<WordsKind, string>> = {
  blames: 'says or implies that the person did wrong',
  jargon: 'a word that only makers of software, or a service’s own staff, know',
  'no-remedy': 'reports trouble, and names nothing that a person could do next',
  shouting: 'an exclamation mark, or words in capitals for force',
  'humour-or-blithe': 'a joke or a shrug at a bad moment',
  vague: 'says that something failed, or is needed, and not what',
  'falsely-final': 'refuses, with no reason to act on, nobody to ask, no other way',
};

function sectionOf(kind: WordsKind): string {
  const lists = wordLists().filter((list) => list.kind === kind);
  const patterns = patternLists().filter((list) => list.kind === kind);
  const rows = lists.map(({ certainty, words, reason, source }) => `| ${certainty} | ${words.map((word) => word.replaceAll('|', '\\|')).join(' · ')} | ${reason} | ${source} |`);
  const grammar = patterns.map(({ certainty, patterns: each, reason, source }) => `- **${certainty}**, ${each.length} shapes of a sentence: ${reason} (${source})`);
  return [
    `## \`${kind}\`: ${meanings[kind]}`,
    ...(rows.length > 0 ? [['| | Words | Why | Source |', '|---|---|---|---|', ...rows].join('\n')] : []),
    ...(grammar.length > 0 ? [grammar.join('\n')] : []),
  ].join('\n\n');
}

/** What the review of words looks for, and why: made from its own lists. */
export function auditWordsDocument(): string {
  return `# What the review of words looks for

Every list says where it comes from and why it is there. A word alone rarely decides: the review reads what is said of whom (“an invalid ticket” blames nobody), whether a next step stands beside it, and whether a word is only named in quotation marks. \`sure\` is what any careful reader would say; \`maybe\` is for a person to look at.

A word of yours that nobody outside your service knows is given with \`jargon: ['CHC', 'MDT']\`, or \`--jargon CHC,MDT\`. How often the review is right is measured in the project’s \`docs/audit-accuracy.md\`.

${wordsKinds.map(sectionOf).join('\n\n')}
`;
}
