import { Checkboxes, Radios, Textarea, TextInput, type FormFields } from '@kind-by-design/react';
import type { asking } from './asking.words.ts';
import { longestStory } from './fields';

interface OwnQuestionsProps {
  readonly fields: FormFields;
  readonly words: typeof asking;
}

/** The portal's own questions. All but the first may stay empty. */
export function OwnQuestions({ fields, words }: OwnQuestionsProps) {
  return (
    <>
      <Radios {...fields.text('forWhom')} label={words.forWhom} required options={[{ value: 'me', label: words.forMe }, { value: 'other', label: words.forOther, reveals: <Other fields={fields} words={words} /> }]} />
      <Textarea {...fields.text('about')} label={words.about} hint={words.aboutHint} why={words.aboutWhy} max={longestStory} rows={8} />
      <Needs fields={fields} words={words} />
    </>
  );
}

function Other({ fields, words }: OwnQuestionsProps) {
  const answers = [
    { value: 'yes', label: words.knowsYes },
    { value: 'no', label: words.knowsNo, hint: words.knowsNoHint },
    { value: 'unsure', label: words.knowsUnsure },
  ];
  return (
    <>
      <TextInput {...fields.text('otherWho')} label={words.otherWho} hint={words.otherWhoHint} autoComplete="off" />
      <Radios {...fields.text('otherKnows')} label={words.otherKnows} options={answers} />
    </>
  );
}

function Needs({ fields, words }: OwnQuestionsProps) {
  const options = [
    { value: 'language', label: words.needsLanguage, hint: words.needsLanguageHint, reveals: <TextInput {...fields.text('whichLanguage')} label={words.whichLanguage} width="half" autoComplete="off" /> },
    { value: 'bsl', label: words.needsBsl, hint: words.needsBslHint },
    { value: 'interpreter', label: words.needsInterpreter, hint: words.needsInterpreterHint },
    { value: 'other', label: words.needsOther, reveals: <TextInput {...fields.text('whatElse')} label={words.whatElse} hint={words.whatElseHint} autoComplete="off" /> },
    { divider: words.or },
    { value: 'none', label: words.needsNone, exclusive: true },
  ];
  return <Checkboxes {...fields.choices('needs')} label={words.needs} hint={words.needsHint} options={options} />;
}
