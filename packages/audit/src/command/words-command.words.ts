import type { Words } from '@kind-by-design/plain-language/words';

/** What `kind-audit words` says beside the findings. Names of formats are the same in every language: they come through holes. */
export const wordsCommand = {
  help: `kind-audit words: finds what is unkind in messages and locale files.

  kind-audit words <file … or ->
      Text is read paragraph by paragraph, and a list of messages line by line. Locale files
      ({localeFormats}) are read text by text, with key and line.
      “-” is what comes from the pipe.

  kind-audit words --jsonl <file … or ->
      Each line is {line}, with “kind” ({kinds}) where you know it.
      Each gives one line of {jsonLines} back, in the same order: {answer}

      --deep                adds simpler words, words that hurt some, and the reading age of long passages (English)
      --jargon CHC,MDT      words that only your own service knows
      --locale TAG          the language of the texts, such as en or cy (what the file says, else en)
      --lang en|cy          the language of the findings and of this (en)
      --format text|{json}    how to tell it for text and locale files (text)
      --fail-on sure|maybe|none   end with 1 from this certainty on (sure)

Ends with 0: nothing found at that certainty. 1: found. 2: something could not be read; each is told in one line, and the rest was looked at.
“Nothing found” is not “kind”: these are words and patterns, and no machine reads a sentence as a person does.`,
  nothingAsked: 'Name what to read: kind-audit words <file>, or - for the pipe. See kind-audit words --help',
  noOption: 'There is no option {option}. See kind-audit words --help',
  noValue: 'The option {option} needs a value after it. See kind-audit words --help',
  badChoice: '{option} takes one of {choices}, not “{given}”',
  badLocale: '--locale takes a language such as en, en-GB or cy, not “{given}”',
  noFile: 'There is no file {file}. Check the path',
  cannotRead: '{file} cannot be read ({why}). Check the path, and who may read it',
  isFolder: '{file} is a folder. Name the files in it (such as {file}/*.{ending})',
  isPage: '{file} is a page: “kind-audit {file}” looks at pages',
  notReadYet: '{file} is a format that is not read here. Give text or one of {localeFormats}',
  noText: '{file} is no text in UTF-8. Save it as UTF-8',
  nothingIn: '{file} has no text in it. See that it is the right file',
  broken: '{file}, line {line}: this is no {format} ({what}). Mend the line; the file was not looked at',
  brokenLine: '{file}, line {line}: this is no {format}. Write {shape} on one line',
  noTextInLine: '{file}, line {line}: there is no text. Write {shape} on one line',
  noKind: '{file}, line {line}: there is no kind “{kind}”. It was looked at without; the kinds are {kinds}',
  moreLines: { one: '{file}: {count} more line could not be read', other: '{file}: {count} more lines could not be read' },
  otherLanguage: { one: '{file}: {count} text is in {language}. The review knows English: it saw there only what needs no language', other: '{file}: {count} texts are in {language}. The review knows English: it saw there only what needs no language' },
  pipe: 'What came from the pipe',
  sure: 'sure',
  maybe: 'maybe',
  better: 'Better: {better}',
  read: { one: 'Read {count} text.', other: 'Read {count} texts.' },
  found: 'Sure: {sure}. Maybe, for a person to look at: {maybe}.',
  foundNone: 'Nothing was found by a machine. That is not yet “kind”: read it aloud to somebody.',
} as const satisfies Words;
