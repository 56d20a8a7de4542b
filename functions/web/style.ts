/** The stylesheet of all pages: light and dark, narrow and printed. */
export const style = `:root {
  color-scheme: light dark;
  --ink: #1a1d21;
  --soft: #4a5159;
  --paper: #ffffff;
  --shade: #f2f4f6;
  --line: #c9ced4;
  --link: #0b4f9e;
  --good: #1b6632;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8eaed;
    --soft: #b4bac2;
    --paper: #15181c;
    --shade: #20252b;
    --line: #444b54;
    --link: #8ab8f5;
    --good: #8fd6a5;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  max-width: 68rem;
  padding: 0 1rem 3rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif;
}
a { color: var(--link); }
a:focus-visible, [tabindex]:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--paper); padding: 0.25rem 0.5rem; }
header { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: baseline; border-bottom: 1px solid var(--line); padding: 1rem 0; }
header ul { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; list-style: none; margin: 0; padding: 0; }
.brand { font-weight: 700; font-size: 1.15rem; color: var(--ink); text-decoration: none; }
[aria-current] { font-weight: 700; text-decoration: none; color: var(--ink); }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 1.5rem 0 0.75rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.5rem; border-bottom: 1px solid var(--line); padding-bottom: 0.25rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 0.5rem; }
p, ul, ol, dl { max-width: 46rem; }
code, pre { font: 0.9rem/1.45 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { background: var(--shade); border: 1px solid var(--line); border-radius: 4px; padding: 0.75rem; overflow: auto; max-height: 30rem; white-space: pre; overflow-wrap: normal; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
caption { text-align: left; color: var(--soft); padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
th[scope=row] code { white-space: nowrap; overflow-wrap: normal; }
td:last-child { min-width: 14rem; }
.method { font: 700 0.85rem ui-monospace, monospace; color: var(--good); }
.address { overflow-wrap: anywhere; }
.operations { list-style: none; padding: 0; max-width: none; }
.operations li { padding: 0.3rem 0; border-bottom: 1px solid var(--line); }
.note { color: var(--soft); }
footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.9rem; }
@media (max-width: 40rem) {
  body { padding: 0 0.75rem 2rem; }
  h1 { font-size: 1.4rem; }
  thead { position: absolute; left: -100rem; }
  tr, tr > th, tr > td { display: block; }
  tr { border-bottom: 1px solid var(--line); padding: 0.5rem 0; }
  th, td { border: 0; padding: 0.1rem 0; }
  th[scope=row] code { white-space: normal; overflow-wrap: anywhere; }
}
@media print {
  :root { --ink: #000; --soft: #333; --paper: #fff; --shade: #fff; --line: #999; --link: #000; --good: #000; }
  header nav, .skip { display: none; }
  pre { max-height: none; white-space: pre-wrap; overflow-wrap: anywhere; }
  table, pre, li { break-inside: avoid; }
  body { max-width: none; }
}
`;
