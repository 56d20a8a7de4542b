import { createHash } from 'node:crypto';

const light = `color-scheme:light;--page:#fff;--soft:#f4f6f8;--ink:#1b1f24;--muted:#4f5964;--line:#c8d0d8;--link:#0b57a4;
--alarm:#a61b12;--warn:#7d4300;--calm:#1b4f8a;--done:#17642d`;
const dark = `color-scheme:dark;--page:#12161b;--soft:#1b2128;--ink:#e8edf2;--muted:#b0bac4;--line:#47515c;--link:#86beff;
--alarm:#ff9d92;--warn:#f2bb6b;--calm:#9ac7ff;--done:#7fd99a`;

/** The one style block of the page. */
export const style = `:root{${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main,footer{max-width:68rem;margin:0 auto;padding:0 1.25rem;overflow-wrap:anywhere}
header{padding-top:2rem}
.brand{margin:0;color:var(--muted);letter-spacing:.06em;text-transform:uppercase;font-size:.8rem;font-weight:600}
h1{margin:.25rem 0;font-size:1.9rem;line-height:1.2}
h2{margin:2.5rem 0 .75rem;padding-bottom:.3rem;border-bottom:2px solid var(--line);font-size:1.35rem;line-height:1.3}
h3{margin:0 0 .5rem;font-size:1.15rem;line-height:1.3}
h4{margin:1.25rem 0 .35rem;font-size:1.02rem;line-height:1.35}
h5{margin:1.1rem 0 .35rem;font-size:.85rem;letter-spacing:.04em;text-transform:uppercase;color:var(--muted)}
p{margin:.35rem 0}
a{color:var(--link)}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.muted{color:var(--muted)}
.figures{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0;padding:0}
.figures div{flex:1 1 7rem;padding:.7rem .9rem;background:var(--soft);border:1px solid var(--line);border-radius:.5rem}
.figures dt{color:var(--muted);font-size:.85rem}
.figures dd{margin:0;font-size:1.45rem;font-weight:650;line-height:1.3;white-space:nowrap;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;color:var(--muted);padding:0 0 .5rem}
th,td{padding:.4rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{background:var(--soft);border-bottom:2px solid var(--line);vertical-align:bottom}
tbody th{font-weight:600}
time,.date{font-variant-numeric:tabular-nums;white-space:nowrap}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.5rem;padding:.5rem}
.grid th,.grid td{min-width:6.2rem;overflow-wrap:break-word}
.grid tbody th{min-width:13rem;max-width:18rem;overflow-wrap:anywhere}
.grid thead th{font-size:.8rem;line-height:1.3}
.vendor{margin:1rem 0 2rem;padding:1.1rem 1.25rem;border:1px solid var(--line);border-radius:.6rem}
.tag{display:inline-block;margin-right:.4rem;padding:.05rem .5rem;border:1px solid currentColor;border-radius:1rem;font-size:.78rem;font-weight:650;letter-spacing:.02em;text-transform:uppercase}
.state{font-weight:600}
.alarm{color:var(--alarm)}.warn{color:var(--warn)}.calm{color:var(--calm)}.done{color:var(--done)}.quiet{color:var(--muted)}
.duties{margin:.4rem 0;padding:0;list-style:none}
.duties li{padding:.3rem 0 .3rem .7rem;border-left:3px solid var(--line);margin:.25rem 0}
.duties .date{display:inline-block;min-width:6.6rem;font-weight:650}
.group{margin:.9rem 0 1.1rem}
.why{margin:.3rem 0 .3rem;padding-left:1.9rem;font-size:.92rem}
.sums{list-style:none;padding-left:.7rem;font-variant-numeric:tabular-nums;font-weight:500}
.plain{padding-left:1.2rem}
.plain li,.why li{margin:.15rem 0}
.facts th{width:11rem}.facts .plain{margin:0}.state{overflow-wrap:normal}
.facts .from{width:38%}
.runway{display:block;width:100%;min-width:46rem;height:auto;font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.runway text{fill:var(--ink)}.runway .soft{fill:var(--muted)}.runway .small{font-size:12px}.runway .bold{font-weight:650}
.runway .rule{stroke:var(--line);stroke-width:1}.runway .band{fill:var(--soft)}
.runway .today{stroke:var(--ink);stroke-width:2;stroke-dasharray:5 3}
.runway .bar{fill:var(--calm)}.runway .window{fill:url(#hatch);stroke:var(--calm);stroke-width:1}
.runway .hatch{stroke:var(--calm);stroke-width:2}
.runway .mark{stroke:currentColor;stroke-width:2;fill:var(--page)}.runway .full{fill:currentColor}
.notice{margin:1.5rem 0;padding:.8rem 1rem;border:2px solid var(--line);border-radius:.5rem;font-weight:550}
footer{padding-bottom:3rem;font-size:.92rem}
@media (max-width:40rem){h1{font-size:1.5rem}.vendor{padding:.8rem}.stack,.stack tbody,.stack tr,.stack th,.stack td{display:block;width:auto}.stack thead{display:none}.stack .from{width:auto}.stack th{border:0;padding-bottom:0}.stack td{border:0;padding-top:0}.stack tr{border-bottom:1px solid var(--line)}}
@media print{:root{${light}}@page{margin:16mm 14mm}html{font-size:10pt}header,main,footer{max-width:none;padding:0}.skip{display:none}
.scroll{overflow:visible;border:0;padding:0}.runway{min-width:0}.figures div{flex-basis:4rem;padding:.4rem .5rem}.figures dd{font-size:1.1rem}table{font-size:8.5pt}.grid{table-layout:fixed;font-size:6.8pt}.grid th,.grid td,.grid tbody th{min-width:0;max-width:none;padding:.2rem .25rem;overflow-wrap:break-word}.grid thead th{font-size:6.2pt}.grid thead th:first-child{width:16%}
.vendor{border:0;border-top:2px solid var(--line);padding:.8rem 0;break-before:page}.vendor:first-of-type{break-before:auto}
h2,h3,h4,h5{break-after:avoid}.group ul,.duties li,tr,figure,.notice{break-inside:avoid}thead{display:table-header-group}
a{color:inherit}.duties a[href]::after{content:" <" attr(href) ">";font-size:.8em;color:var(--muted)}}
`;

/** What a Content-Security-Policy names the style block by. */
export const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;

/** The strictest policy under which the page looks as it should: no script, no request, one known style. */
export const htmlSecurityPolicy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
