import { Profiler, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { OurPage } from '../pages/our-page.tsx';
import { page, type PageData } from '../pages/page-data.ts';
import { BarePage } from '../pages/bare-page.tsx';

/** What the measuring side calls, in the page. */
export interface KeysBench {
  show(which: 'ours' | 'bare' | 'state'): void;
  /** How often React rendered anything since the last call. */
  renders(): number;
  /** Writes in the text area as a key press does, as many times, and gives the milliseconds it took. */
  press(times: number): number;
}

/** The text area as it is often written: what is typed is state, and the room left is counted at each render. */
function TextInState() {
  const [text, setText] = useState('');
  return (
    <form id="form" method="post" noValidate className="form">
      <div className="field">
        <label className="label" htmlFor="about">{page.about}</label>
        <div className="hint" id="about-hint">{page.aboutHint}</div>
        <textarea id="about" name="about" rows={6} className="textarea" aria-describedby="about-hint about-count" value={text} onChange={(event) => setText(event.target.value)} />
        <p className="textarea-count" id="about-count">You have room for {page.aboutMax - text.length} more characters.</p>
      </div>
    </form>
  );
}

let rendered = 0;
const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as PageData;
const pages = { ours: <OurPage {...data} />, bare: <BarePage {...data} />, state: <TextInState /> };

/** Past the setter that React puts on the element, as the browser does. */
const property = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');

const bench: KeysBench = {
  show(which) {
    const root = document.getElementById('root');
    if (root) createRoot(root).render(<Profiler id="page" onRender={() => (rendered += 1)}>{pages[which]}</Profiler>);
  },
  renders() {
    const count = rendered;
    rendered = 0;
    return count;
  },
  press(times) {
    const control = document.getElementById('about');
    const started = performance.now();
    for (let nth = 1; nth <= times; nth += 1) {
      property?.set?.call(control, 'a'.repeat(nth % page.aboutMax));
      control?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: 'a' }));
    }
    return performance.now() - started;
  },
};
Object.assign(globalThis, { bench });
