import { PhoneLink } from '@kind-by-design/react';
import { AnswerList } from '../answers/answer-list';
import { AnswerSections } from '../answers/answer-sections';
import type { assessmentForStaff } from './assessment.server';
import type { callbackForStaff } from './callback.server';
import type { staff } from './staff.words.ts';

/** A request to be rung: their words, what is safe, how to reach them, everything. */
export function CallbackForStaff({ words, about, safe, askFor, way, number, facts, stopped, answers }: ReturnType<typeof callbackForStaff>) {
  return (
    <>
      <ul>{facts.map((fact) => <li key={fact}>{fact}</li>)}</ul>
      <h2>{words.theirWords}</h2>
      {about === '' ? <p>{words.noWords}</p> : <blockquote className="portal-their-words" dir="auto">{about}</blockquote>}
      {!stopped && (
        <>
          <Safe heading={words.safe} lines={safe} />
          <h2>{words.reach}</h2>
          <p>{askFor}</p>
          <p>{way}: <PhoneLink number={number} /></p>
        </>
      )}
      <h2>{words.everything}</h2>
      <AnswerList answers={answers} />
    </>
  );
}

/** A request for an assessment: the same order, then all that was told, and copies to take. */
export function AssessmentForStaff({ words, reference, what, story, storyLeft, whose, safe, askFor, reach, facts, stopped, sections }: ReturnType<typeof assessmentForStaff>) {
  return (
    <>
      <p className="portal-lead">{what}</p>
      <ul>{facts.map((fact) => <li key={fact}>{fact}</li>)}</ul>
      <h2>{words.theirWords}</h2>
      {story === undefined ? <p>{storyLeft}</p> : <blockquote className="portal-their-words" dir="auto">{story}</blockquote>}
      <p>{words.whose}: {whose}</p>
      {!stopped && (
        <>
          <Safe heading={words.safeCare} lines={safe} />
          <h2>{words.reach}</h2>
          <p>{askFor}</p>
          <Reach words={words} reach={reach} />
        </>
      )}
      <h2>{words.everything}</h2>
      <AnswerSections sections={sections} headingLevel={3} />
      <Copies words={words} reference={reference} />
    </>
  );
}

function Safe({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  return (
    <>
      <h2>{heading}</h2>
      <ul className="portal-safe">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
    </>
  );
}

function Reach({ words, reach: { way, number, address } }: { readonly words: typeof staff; readonly reach: ReturnType<typeof assessmentForStaff>['reach'] }) {
  if (number === undefined && address === undefined) return <p>{way}</p>;
  if (number === '' || address === '') return <p>{way}: {words.hasNone}</p>;
  return <p>{way}: {number === undefined ? <span className="portal-their-words" dir="auto">{address}</span> : <PhoneLink number={number} />}</p>;
}

function Copies({ words, reference }: { readonly words: typeof staff; readonly reference: string }) {
  const copies = [['csv', words.copyCsv], ['json', words.copyJson], ['fhir', words.copyFhir]] as const;
  return (
    <>
      <h2>{words.copies}</h2>
      <p>{words.copiesHint}</p>
      <ul>{copies.map(([format, text]) => <li key={format}><a href={`/staff/requests/${reference}/${format}`} download>{text}</a></li>)}</ul>
    </>
  );
}
