import { lastResortWords } from '../../server/http/last-resort.words.ts';

/** For when even the page around the trouble could not be made: the same words as the server's own last page. */
export function LastWords() {
  return (
    <main className="portal-main">
      {(['en', 'cy'] as const).map((lang) => {
        const { title, detail, next, urgent } = lastResortWords[lang];
        const Heading = lang === 'en' ? 'h1' : 'h2';
        return (
          <section key={lang} lang={lang}>
            <Heading>{title}</Heading>
            <p>{detail}</p>
            <ul>{next.map((way) => <li key={way}>{way}</li>)}</ul>
            <p>{urgent}</p>
          </section>
        );
      })}
    </main>
  );
}
