// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { contactsOn } from './contacts';
import { readPage } from './page-facts';

const by = (html: string) => {
  document.body.innerHTML = html;
  return [...new Set(contactsOn(readPage(document)).map((contact) => contact.by))];
};

describe('somebody can be reached', () => {
  test.each([
    ['phone', '<a href="tel:+441134960000">Ring</a>'],
    ['phone', '<a href="sms:60777">Text</a>'],
    ['phone', '<p>Phone: 0113 496 0000</p>'],
    ['phone', '<p>+44 (0)113 496 0000</p>'],
    ['phone', '<p>Call (213) 555-0123</p>'],
    ['phone', '<p>In an emergency call 999</p>'],
    ['phone', '<p>Ffoniwch 0300 062 0000</p>'],
    ['phone', '<strong>0808 157 0000</strong>'],
    ['mail', '<a href="mailto:help@care.example">Write</a>'],
    ['mail', '<p>Email visits@leedsvale.gov.uk</p>'],
    ['post', '<address>Care team<br>1 Mill Lane<br>Otley</address>'],
    ['post', '<p>Freepost, Home Care, LS21 1AA</p>'],
    ['link', '<a href="/contact">Contact us</a>'],
    ['link', '<a href="#">Contact the helpline</a>'],
    ['link', '<a href="/x">Get help with this form</a>'],
    ['link', '<a href="/x">Help</a>'],
    ['link', '<a href="/x">Help and contact</a>'],
    ['link', '<a href="/support/tickets/new">Open a ticket</a>'],
    ['link', '<a href="https://support.example.org/">Questions</a>'],
    ['link', '<a href="/contact-us">Give feedback</a>'],
    ['link', '<button>Talk to a person</button>'],
    ['link', '<a href="/cy"><img alt="Cysylltwch â ni" src="data:,"></a>'],
    ['link', '<details><summary>Need help?</summary><p>0113 496 0000</p></details>'],
    ['chat', '<iframe title="Chat with us"></iframe>'],
    ['chat', '<a href="https://wa.me/441134960000">WhatsApp</a>'],
  ])('by %s: %s', (how, html) => {
    expect(by(html)).toEqual([how]);
  });
});

describe('nobody can be reached', () => {
  test.each([
    ['<a href="/help/cookies">Cookies</a>'],
    ['<a href="/help/accessibility">Accessibility statement</a>'],
    ['<a href="/feedback">Help us improve this page</a>'],
    ['<a href="/survey">Tell us what you think</a>'],
    ['<a href="#chat">Ask our virtual assistant</a>'],
    ['<a href="#main">Skip to main content</a>'],
    ['<a href="mailto:?subject=Look">Share</a>'],
    ['<button disabled>Contact us</button>'],
    ['<p hidden>Call 0113 496 0000</p>'],
    ['<p>Contact your administrator.</p>'],
    ['<p>Your reference is 0113 496 0000</p>'],
    ['<p>2026-11-22 10:20:30, 192.168.100.200, 3.1415926535</p>'],
    ['<p>Enter it in the format, like name@example.com</p>'],
    ['<p>8f14e45f-ceea-467f-a9b1-3f6d2d1c77aa</p>'],
    ['<label>Phone, like 01632 960 001</label>'],
    ['<p>Ask webmaster@localhost</p>'],
    ['<h2>Support links</h2>'],
  ])('%s', (html) => {
    expect(by(html)).toEqual([]);
  });
});
