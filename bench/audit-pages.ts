/** One stretch of a care service’s page, 45 elements: what rules and axe have to look at on any page. */
const stretch = (nth: number) => `<section aria-labelledby="h${nth}"><h2 id="h${nth}">Help at home, part ${nth}</h2>
<p>We look at what you need, and tell you within 5 days what we can do. You can bring <strong>somebody you trust</strong>.</p>
<ul><li>Help with washing and dressing</li><li>Meals</li><li><a href="/care/${nth}">A rest for your carer</a></li><li>Things that make home easier</li></ul>
<form action="/care/${nth}" method="get"><fieldset><legend>Who is it for?</legend><div><input type="radio" name="who${nth}" id="me${nth}" value="me"><label for="me${nth}">Me</label></div><div><input type="radio" name="who${nth}" id="other${nth}" value="other"><label for="other${nth}">Somebody else</label></div></fieldset>
<div><label for="about${nth}">What is hard at the moment?</label><p id="hint${nth}">You can write as much or as little as you like.</p><textarea id="about${nth}" name="about${nth}" aria-describedby="hint${nth}"></textarea></div>
<div><label for="when${nth}">When can we ring?</label><select id="when${nth}" name="when${nth}"><option>In the morning</option><option>In the afternoon</option></select></div>
<button>Go on</button></form>
<table><caption>When we are there, part ${nth}</caption><thead><tr><th scope="col">Day</th><th scope="col">Hours</th></tr></thead><tbody><tr><td>Monday</td><td>9 to 5</td></tr><tr><td>Sunday</td><td>Closed</td></tr></tbody></table>
<p>Ring us on <a href="tel:01632960001">01632 960001</a>, or <a href="/contact">write to us</a>.</p></section>`;

/**
 * A page of about so many elements, with ways to others. Nothing on it is against a rule: for each thing that is, axe-core
 * works out a selector, and a page with thousands would measure that.
 */
export function pageOf(elements: number, { title = 'Care at home', ways = [] as readonly string[] } = {}): string {
  const stretches = Array.from({ length: Math.max(1, Math.round(elements / 45)) }, (_, nth) => stretch(nth)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head><body>
<header><a href="/">Example care service</a></header><nav aria-label="Pages"><ul>${ways.map((way) => `<li><a href="${way}">Read ${way}</a></li>`).join('')}</ul></nav>
<main><h1>${title}</h1>${stretches}</main><footer><a href="/contact">Contact us</a></footer></body></html>`;
}
