import { fill } from '@kind-by-design/plain-language/words';
import { PhoneLink } from '@kind-by-design/react';
import { firstOf } from '../../server/requests/typed.ts';
import { AnswerList } from '../answers/answer-list';
import { sayAnswers } from '../answers/say-answers';
import { inLanguage } from '../page/in-language.server';
import { pageFactsOf } from '../page/page-facts.server';
import { titleOf, unlisted } from '../page/page-meta';
import { sayOnDay } from '../page/say-day';
import { sayMoment } from '../page/say-moment';
import { staffAnswers as answersEnglish } from '../staff/staff-answers.words.ts';
import { staffAnswers as answersWelsh } from '../staff/staff-answers.words.cy.ts';
import { staffOnly } from '../staff/staff-only.server';
import { StaffPage } from '../staff/staff-page';
import { staff as english } from '../staff/staff.words.ts';
import { staff as welsh } from '../staff/staff.words.cy.ts';
import { throwTrouble } from '../trouble/trouble.server';
import type { Route } from './+types/staff-request';

export async function loader(args: Route.LoaderArgs) {
  const { staff, member } = await staffOnly(args);
  const found = await staff.openRequest(member, args.params.reference);
  if (!found) throwTrouble(args, 404);
  const { language } = pageFactsOf(args.request, args.context);
  const words = inLanguage(language, english, welsh);
  const { reference, status, ringBy, answers, sentAt } = found;
  const [word, times] = [firstOf(answers, 'safeWord').trim(), firstOf(answers, 'unsafeTimes').trim()];
  const ways = { call: words.call, 'text-message': words.textMessage, 'text-relay': words.textRelay };
  const by = firstOf(answers, 'reachBy');
  return {
    title: fill(words.request, { reference }, language),
    words,
    name: member.name,
    about: firstOf(answers, 'about'),
    // No answer about messages, or "I am not sure", counts as no.
    safe: [
      firstOf(answers, 'safeMessage') === 'yes' ? words.mayLeave : words.noMessage,
      ...(word === '' ? [] : [fill(words.sayFirst, { word }, language)]),
      ...(times === '' ? [] : [fill(words.notThen, { times }, language)]),
      ...(found.language === 'cy' ? [words.speak] : []),
    ],
    askFor: fill(words.askFor, { name: firstOf(answers, 'callName') }, language),
    way: by === 'text-message' || by === 'text-relay' ? ways[by] : ways.call,
    number: firstOf(answers, 'telephone'),
    facts: [status === 'stopped' ? words.stopped : fill(words.ring, { day: sayOnDay(ringBy, language) }, language), ...(status === 'changed' ? [words.changed] : []), fill(words.sent, { when: sayMoment(sentAt, language) }, language)],
    stopped: status === 'stopped',
    answers: sayAnswers(answers, inLanguage(language, answersEnglish, answersWelsh), language),
  };
}

export function meta({ loaderData, matches }: Route.MetaArgs): Route.MetaDescriptors {
  return [titleOf(matches, loaderData && { title: loaderData.words.list }), unlisted];
}

export default function StaffRequest({ loaderData: { title, words, name, about, safe, askFor, way, number, facts, stopped, answers } }: Route.ComponentProps) {
  return (
    <StaffPage title={title} name={name} words={words}>
      <p><a href="/staff">{words.back}</a></p>
      <ul>{facts.map((fact) => <li key={fact}>{fact}</li>)}</ul>
      <h2>{words.theirWords}</h2>
      {about === '' ? <p>{words.noWords}</p> : <blockquote className="portal-their-words" dir="auto">{about}</blockquote>}
      {!stopped && (
        <>
          <h2>{words.safe}</h2>
          <ul className="portal-safe">{safe.map((line) => <li key={line}>{line}</li>)}</ul>
          <h2>{words.reach}</h2>
          <p>{askFor}</p>
          <p>{way}: <PhoneLink number={number} /></p>
        </>
      )}
      <h2>{words.everything}</h2>
      <AnswerList answers={answers} />
    </StaffPage>
  );
}
