import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const page = (title: string, body: string, head = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${body}</main></body></html>`;

const help = '<p>Call us on <a href="tel:01632960100">01632 960 100</a>, 9am to 5pm, Monday to Friday.</p>';
const emptied = '<form><label for="name">Your name</label><input id="name" autocomplete="name"><button>Send</button><button type="reset">Clear</button></form>';
const addReset = `document.querySelector('main').insertAdjacentHTML('beforeend', '<form><label for="town">Town</label><input id="town"><button>Send</button><button type="reset">Clear</button></form>')`;

type Answer = string | ((response: ServerResponse, request: IncomingMessage) => void);

const answers: Readonly<Record<string, Answer>> = {
  '/plain': page('Ask for help at home', help),
  '/emptied': page('Ask for help at home', help + emptied),
  '/goes-on': page('Your answers are saved', help, '<meta http-equiv="refresh" content="0; url=/plain">'),
  '/goes-on-slowly': page('Your answers are saved', help, '<meta http-equiv="refresh" content="5; url=/plain">'),
  '/goes-on-header': (response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', Refresh: '0; url=/plain' }).end(page('Your answers are saved', help));
  },
  '/goes-on-later': page('Your answers are saved', `${help}<script>setTimeout(() => { location.href = '/plain'; }, 450)</script>`),
  '/led-on': page('Choose a language', '<script>location.replace("/emptied")</script>'),
  '/moved': (response) => {
    response.writeHead(302, { Location: '/emptied' }).end();
  },
  '/round': (response) => {
    response.writeHead(302, { Location: '/round' }).end();
  },
  '/trouble': (response) => {
    response.writeHead(500, { 'Content-Type': 'text/html' }).end(page('There is a problem with the service', help + emptied));
  },
  '/leaflet': (response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain' }).end('Help at home');
  },
  '/letter': (response) => {
    response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Disposition': 'attachment; filename="letter.doc"' }).end('letter');
  },
  '/strict': (response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': "default-src 'none'; require-trusted-types-for 'script'; form-action 'none'" }).end(page('Ask for help at home', `${help}${emptied}<script>${addReset}</script>`));
  },
  '/frames': (response, request) => {
    const other = `http://127.0.0.1:${request.socket.localPort}/emptied`;
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(page('Ask for help at home', `${help}<iframe title="Here" src="/emptied"></iframe><iframe title="Elsewhere" src="${other}"></iframe>`));
  },
  '/own-axe': page('Ask for help at home', `${help}${emptied}<script>window.axe = { run() { throw new Error('mine'); } }; window.kindRules = 1</script>`),
  '/windows': page('Ask for help at home', `${help}<script>alert('Your session ends soon'); addEventListener('beforeunload', (event) => event.preventDefault()); open('/plain')</script>`),
  '/polls': page('Ask for help at home', `${help}${emptied}<script>setInterval(() => fetch('/plain?' + Math.random()), 100)</script>`),
  '/never': () => undefined,
  '/busy': page('Ask for help at home', `${help}<script>addEventListener('load', () => setTimeout(() => { for (;;); }, 400))</script>`),
  '/asks': page('Your address', `${help}<form novalidate action="/asked"><label for="street">Street</label><input id="street" name="street" autocomplete="address-line1"><button>Continue</button></form>`),
  '/asked': page('Your address', `${help}<p>Enter your street, such as 1 High Street.</p>${emptied}`),
  '/loses-network': page('Your address', `${help}<script>addEventListener('offline', () => { ${addReset} })</script>`),
  '/times-out': page('Your address', `${help}<script>let left = 20 * 60; const tick = setInterval(() => { left -= 1; if (left === 0) { clearInterval(tick); ${addReset} } }, 1000)</script>`),
  '/fetches': page('Your address', `${help}<button type="button" onclick="fetch('/plain').then((answer) => { if (!answer.ok) { ${addReset.replaceAll('"', '&quot;')} } })">Find the address</button>`),
};

/** A service with pages that are kind, unkind, and in trouble; and what came to it. */
export async function openCareSite() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://care.example').pathname;
    asked.push(path);
    const answer = answers[path];
    if (answer === undefined) response.writeHead(404, { 'Content-Type': 'text/html' }).end(page('This page is not here', help));
    else if (typeof answer === 'string') response.writeHead(200, { 'Content-Type': 'text/html' }).end(answer);
    else answer(response, request);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    asked,
    at: (path: string) => `${origin}${path}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
