import { html } from 'hono/html';
import type { KeptQuestion } from '../../../domain/questions/question.ts';
import type { Html } from '../page.ts';
import { noteField, questionFields, textField } from './fields.ts';
import { buttons, type Form, names } from './form.ts';

/** The frame of the pages for vendors: no way to anywhere, as they have no account. */
const frame = (title: string, body: Html): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="stylesheet" href="/ask/style.css">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header><p class="brand">Breachclock</p></header>
<main id="content">
${body}
</main>
<footer><p>Breachclock carries answers to whoever asks. It gives no legal advice.</p></footer>
</body>
</html>`;

/** A question that is open or answered, and the name of who asks. */
type OpenQuestion = { organization: string; question: { doc: KeptQuestion } };

/** What is wrong with a form, each with a way to its field. */
const summary = ({ faults }: Form): Html | string =>
  faults.length === 0
    ? ''
    : html`<section class="summary" aria-labelledby="wrong"><h2 id="wrong">${faults.length === 1 ? 'One answer needs' : `${faults.length} answers need`} another look</h2>
<ul>${faults.map(({ at, message }) => html`<li><a href="#${at}">${labelOf(at)}: ${message}</a></li>`)}</ul></section>`;

/** How a field is called where its error is told apart from it. */
const labels: readonly (readonly [RegExp, string])[] = [
  [/^vendorDiscoveredOn/, 'Day on which your company learned of it'],
  [/^occurredFrom/, 'Day on which it began'],
  [/^occurredTo/, 'Day on which it ended'],
  [/^peopleAffected/, 'Whether our people are affected'],
  [/^individuals/, 'Number of people'],
  [/^residents/, 'People by State'],
  [/^dataTypes/, 'Kinds of data'],
  [/^acquisition/, 'Whether the data was taken'],
  [/^encrypted/, 'Whether the data was encrypted'],
  [/^keyCompromised/, 'Whether the key was taken'],
  [/^chain/, 'Companies that work for yours'],
  [/^who\.name/, 'Your name'],
  [/^who\.role/, 'Your role'],
  [/^note/, 'Anything else'],
];
const labelOf = (at: string): string => labels.find(([form]) => form.test(at))?.[1] ?? 'A field';

/** The form: who asks, whom, on what, and the questions. Nothing else of who asks stands in it. */
export function askPage({ organization, question: { doc } }: OpenQuestion, address: string, form: Form): Html {
  const title = `Questions from ${organization}`;
  return frame(
    form.faults.length > 0 ? `Error: ${title}` : title,
    html`<h1>${title}</h1>
${summary(form)}
<p><strong>${organization}</strong> asks <strong>${doc.vendorName}</strong> about this incident: <strong>${doc.incident}</strong>.</p>
<p>You need no account. Your answers can be sent once: have them ready before you begin, since nothing is kept until you send. Where you do not know an answer yet, say so; that is an answer too. This page is open until the end of <time datetime="${doc.expiresOn}">${dayText(doc.expiresOn)}</time>.</p>
<form method="post" action="${address}" novalidate>
<button name="${names.send}" value="${buttons.send}" class="first" tabindex="-1" aria-hidden="true">Send the answers</button>
${doc.facts.map((field, i) => questionFields(form, field, i + 1))}
<fieldset class="question"><legend><h2>${doc.facts.length + 1}. Who answers?</h2></legend>
${textField(form, names.name, 'Your name', { autocomplete: 'name' })}
${textField(form, names.role, 'Your role at the company', { autocomplete: 'organization-title' })}
</fieldset>
${noteField(form)}
<p><button name="${names.send}" value="${buttons.send}">Send the answers</button></p>
</form>`,
  );
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `21 Apr 2025`. */
const dayText = (day: string): string =>
  `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** After the answers came: none of them stands here, since others may have the address too. */
export const receivedPage = ({ organization, question: { doc } }: OpenQuestion): Html =>
  frame(
    'Received',
    html`<h1>Received</h1>
<p>The answers of <strong>${doc.vendorName}</strong> have arrived at <strong>${organization}</strong>. This address has done its work and shows them to nobody. To change or add something, write to who asked you.</p>`,
  );

/** For every address behind which nothing is to be answered, whatever the reason. */
export const nothingPage = (): Html =>
  frame(
    'Nothing to answer here',
    html`<h1>Nothing to answer here</h1>
<p>There is no question at this address. It may have expired, been taken back, or not been copied whole. Ask who sent it to you for another one.</p>`,
  );

export const tooManyPage = (): Html =>
  frame(
    'Too many requests',
    html`<h1>Too many requests</h1>
<p>This page was asked for too often within a short time. Wait a minute and try again.</p>`,
  );

export const otherSitePage = (): Html =>
  frame(
    'Not sent from this page',
    html`<h1>Not sent from this page</h1>
<p>The form came from another site, so nothing was taken. Open the address that you were given and send the form from there.</p>`,
  );

export const unreadablePage = (): Html =>
  frame(
    'The form cannot be read',
    html`<h1>The form cannot be read</h1>
<p>What was sent is too long, or not a form of this page. Nothing was taken. Open the address that you were given and send the form from there.</p>`,
  );

export const failedPage = (): Html =>
  frame(
    'Something failed on our side',
    html`<h1>Something failed on our side</h1>
<p>Your answers may have arrived or not. Wait a minute and open the address again: it says so if they have.</p>`,
  );
