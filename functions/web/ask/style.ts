/** The stylesheet of the pages for vendors: light and dark, narrow and printed. */
export const askStyle = `:root {
  color-scheme: light dark;
  --ink: #1a1d21;
  --soft: #4a5159;
  --paper: #ffffff;
  --shade: #f2f4f6;
  --line: #767d86;
  --link: #0b4f9e;
  --on-link: #ffffff;
  --bad: #a1131f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8eaed;
    --soft: #b4bac2;
    --paper: #15181c;
    --shade: #20252b;
    --line: #8b939d;
    --link: #8ab8f5;
    --on-link: #10151b;
    --bad: #ff9a9e;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  max-width: 46rem;
  padding: 0 1rem 3rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--paper); padding: 0.25rem 0.5rem; }
header { border-bottom: 1px solid var(--line); }
.brand { font-weight: 700; margin: 0.75rem 0; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.5rem 0 0.75rem; }
h2 { font-size: 1.15rem; margin: 0; }
fieldset { border: 0; margin: 0 0 0.75rem; padding: 0; min-width: 0; }
legend { padding: 0; }
.question { border: 1px solid var(--line); border-radius: 4px; margin: 1.25rem 0; padding: 0.75rem 1rem; }
.question > legend { padding: 0 0.4rem; }
.line { border-left: 3px solid var(--line); margin: 0.75rem 0; padding-left: 0.75rem; }
.help { color: var(--soft); margin: 0.25rem 0 0.6rem; }
.error { color: var(--bad); font-weight: 600; margin: 0.25rem 0; }
.summary { border: 3px solid var(--bad); border-radius: 4px; margin: 1rem 0; padding: 0.75rem 1rem; }
.field { margin: 0.6rem 0; }
label { display: inline-block; }
input, select, textarea {
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 4px;
  color: var(--ink);
  font: inherit;
  max-width: 100%;
  min-height: 2.5rem;
  padding: 0.3rem 0.5rem;
}
.field > input, textarea { display: block; width: 100%; }
[aria-invalid] { border: 2px solid var(--bad); }
input.number { width: 12rem; }
input.short { width: 5.5rem; }
input[type=radio], input[type=checkbox] { flex: none; height: 1.5rem; margin: 0; min-height: 0; width: 1.5rem; }
.choice { align-items: center; display: flex; gap: 0.6rem; min-height: 2.25rem; }
.kinds { columns: 2 16rem; }
.day { display: flex; flex-wrap: wrap; gap: 0.75rem; }
.day label { display: block; }
table { border-collapse: collapse; max-width: 100%; }
caption { text-align: left; color: var(--soft); }
th, td { text-align: left; padding: 0.2rem 0.75rem 0.2rem 0; }
button {
  background: var(--link);
  border: 2px solid var(--link);
  border-radius: 4px;
  color: var(--on-link);
  cursor: pointer;
  font: inherit;
  font-weight: 600;
  min-height: 2.75rem;
  padding: 0.4rem 1.1rem;
}
button.first { left: -100rem; position: absolute; }
button.plain { background: var(--paper); color: var(--link); min-height: 2.25rem; }
footer { border-top: 1px solid var(--line); color: var(--soft); font-size: 0.9rem; margin-top: 3rem; }
@media (max-width: 30rem) {
  body { padding: 0 0.75rem 2rem; }
  .question { padding: 0.5rem 0.6rem; }
  th, td { padding-right: 0.4rem; }
  td select { max-width: 9rem; }
  td input.number { width: 6rem; }
}
@media print {
  :root { --ink: #000; --soft: #333; --paper: #fff; --line: #555; --link: #000; --bad: #000; }
  button, .skip { display: none; }
  .question { break-inside: avoid; }
}
`;
