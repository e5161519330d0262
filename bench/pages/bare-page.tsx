import type { ChannelNow, Problem, Problems } from '@kind-by-design/plain-language';
import { useEffect, useRef } from 'react';
import { page, type PageData } from './page-data.ts';

/** The same page in plain React, its HTML written by hand: same roles, names and descriptions, none of what our components do beside. */
export function BarePage({ kind, problems }: PageData) {
  return (
    <>
      <a className="back-link" href="/">Back</a>
      <main>
        {problems && <Summary problems={problems} />}
        <h1>{page.heading}</h1>
        <form id="form" method="post" noValidate className="form">
          <Lines problems={problems} />
          <Choices problems={problems} />
          <button type="submit" className="button">{page.send}</button>
        </form>
        <h2>{page.others}</h2>
        <ul className="contact-options">{kind.contacts.channels.map((channel) => <Contact key={channel.name} channel={channel} />)}</ul>
      </main>
    </>
  );
}

function Lines({ problems }: Pick<PageData, 'problems'>) {
  return (
    <>
      <div className="field">
        <label className="label" htmlFor="name">{page.name}</label>
        <div className="hint" id="name-hint">{page.nameHint}</div>
        <Trouble id="name-error" problem={problems?.['name']} />
        <input type="text" id="name" name="name" className="input" autoComplete="name" aria-required aria-invalid={problems?.['name'] && true} aria-describedby={problems?.['name'] ? 'name-error name-hint' : 'name-hint'} />
      </div>
      <div className="field">
        <label className="label" htmlFor="about">{page.about} <span className="optional">(optional)</span></label>
        <div className="hint" id="about-hint">{page.aboutHint}</div>
        <Trouble id="about-error" problem={problems?.['about']} />
        <textarea id="about" name="about" rows={6} className="textarea" aria-invalid={problems?.['about'] && true} aria-describedby={problems?.['about'] ? 'about-error about-hint about-count' : 'about-hint about-count'} />
        <p className="textarea-count" id="about-count">You can write up to {page.aboutMax} characters.</p>
      </div>
      <div className="field">
        <label className="label" htmlFor="email">{page.email} <span className="optional">(optional)</span></label>
        <Trouble id="email-error" problem={problems?.['email']} />
        <input type="email" inputMode="email" autoComplete="email" autoCapitalize="none" spellCheck={false} id="email" name="email" className="input" aria-invalid={problems?.['email'] && true} aria-describedby={problems?.['email'] && 'email-error'} />
      </div>
      <div className="field">
        <label className="label" htmlFor="telephone">{page.telephone}</label>
        <div className="hint" id="telephone-hint">{page.telephoneHint}</div>
        <input type="tel" inputMode="tel" autoComplete="tel" spellCheck={false} id="telephone" name="telephone" className="input input-half" aria-required aria-describedby="telephone-hint" />
      </div>
    </>
  );
}

function Choices({ problems }: Pick<PageData, 'problems'>) {
  return (
    <>
      <fieldset role="radiogroup" className="field radios" aria-required aria-invalid={problems?.['when'] && true} aria-describedby={problems?.['when'] && 'when-error'}>
        <legend className="legend">{page.when}</legend>
        <Trouble id="when-error" problem={problems?.['when']} />
        <div className="choices">
          {page.whenOptions.map(({ value, label }, nth) => (
            <div key={value} className="choice">
              <input type="radio" name="when" id={nth ? `when-${nth + 1}` : 'when'} value={value} className="choice-control" />
              <label className="choice-label" htmlFor={nth ? `when-${nth + 1}` : 'when'}>{label}</label>
            </div>
          ))}
        </div>
      </fieldset>
      <fieldset className="field checkboxes" aria-describedby="needs-hint">
        <legend className="legend">{page.needs} <span className="optional">(optional)</span></legend>
        <div className="hint" id="needs-hint">{page.needsHint}</div>
        <div className="choices">
          {page.needsOptions.map((option, nth) => {
            const id = nth ? `needs-${nth + 1}` : 'needs';
            const hint = 'hint' in option ? option.hint : undefined;
            return (
              <div key={option.value} className="choice">
                <input type="checkbox" name="needs" id={id} value={option.value} className="choice-control" aria-describedby={hint && `${id}-hint`} />
                <label className="choice-label" htmlFor={id}>{option.label}</label>
                {hint && <div className="choice-hint" id={`${id}-hint`}>{hint}</div>}
              </div>
            );
          })}
        </div>
      </fieldset>
      <div className="field">
        <label className="label" htmlFor="whom">{page.whom}</label>
        <select id="whom" name="whom" className="select" defaultValue="" aria-required>
          <option value="">Choose from the list</option>
          {page.whomOptions.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
        </select>
      </div>
      <fieldset className="field date-input" aria-describedby={problems?.['born'] ? 'born-error born-hint' : 'born-hint'}>
        <legend className="legend">{page.born}</legend>
        <div className="hint" id="born-hint">{page.bornHint}</div>
        <Trouble id="born-error" problem={problems?.['born']} />
        <div className="date-boxes">
          <div className="date-part" id="born-day">
            <label className="date-label" htmlFor="born">Day</label>
            <input type="text" inputMode="numeric" id="born" name="born-day" className="input date-day" aria-required aria-invalid={problems?.['born'] && true} />
          </div>
          <div className="date-part">
            <label className="date-label" htmlFor="born-month">Month</label>
            <input type="text" id="born-month" name="born-month" className="input date-month" aria-required aria-invalid={problems?.['born'] && true} />
          </div>
          <div className="date-part">
            <label className="date-label" htmlFor="born-year">Year</label>
            <input type="text" inputMode="numeric" id="born-year" name="born-year" className="input date-year" aria-required aria-invalid={problems?.['born'] && true} />
          </div>
        </div>
      </fieldset>
    </>
  );
}

function Summary({ problems }: { readonly problems: Problems }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), [problems]);
  const entries = Object.entries(problems);
  return (
    <div ref={element} className="error-summary" tabIndex={-1} aria-labelledby="error-summary-title">
      <div role="alert">
        <h2 className="error-summary-title" id="error-summary-title"><Mark /> {entries.length === 1 ? 'There is 1 thing' : `There are ${entries.length} things`} to put right</h2>
        <p className="error-summary-kept">Everything you wrote is still here.</p>
        <ul className="error-summary-list">{entries.map(([field, { message }]) => <li key={field}><a href={`#${field}`}>{message}</a></li>)}</ul>
      </div>
    </div>
  );
}

function Trouble({ id, problem }: { readonly id: string; readonly problem: Problem | undefined }) {
  return problem ? (
    <div className="error-message" id={id}>
      <p className="error-message-text"><Mark /><span><span className="visually-hidden">Error:</span> {problem.message}</span></p>
    </div>
  ) : null;
}

function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle className="mark-ground" cx="12" cy="12" r="11" />
      <path className="mark-line" d="M12 6.4v7M12 17.4v.2" />
    </svg>
  );
}

function Contact({ channel: { name, href, text, spoken, states: [state], note, hours, wait, cost, languages } }: { readonly channel: ChannelNow }) {
  const said = spoken ? <><bdi className="number" dir="ltr">{text}</bdi><span className="visually-hidden">, {spoken}</span></> : text;
  return (
    <li className="contact-option">
      <h3 className="contact-option-name">{name}</h3>
      <p>{href ? <a href={href}>{said}</a> : <span>{said}</span>}</p>
      {state && <p className={state.open ? 'contact-option-open' : ''}>{state.said}</p>}
      {note && <p>{note}</p>}
      {(hours.length > 0 || wait || cost || languages) && (
        <dl className="contact-option-facts">
          {hours.length > 0 && <div><dt>Opening hours</dt>{hours.map((line) => <dd key={line}>{line}</dd>)}</div>}
          {wait && <div><dt>How long it takes</dt><dd>{wait}</dd></div>}
          {cost && <div><dt>Cost</dt><dd>{cost}</dd></div>}
          {languages && <div><dt>Languages</dt><dd>{languages}</dd></div>}
        </dl>
      )}
    </li>
  );
}
