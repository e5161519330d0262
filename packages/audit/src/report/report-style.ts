/** The report's look: the values of @kind-by-design/tokens, written out, since the file stands alone. Contrast is 7:1 and more for text. */
export const reportStyle = `
:root{color-scheme:light dark;--surface:#fbf7ef;--raised:#fefdfa;--sunken:#f4ede1;--ink:#261f1a;--quiet:#54493f;--rule:#dbd1c2;--border:#6e6054;--action:#004d57;--trouble:#743a06;--trouble-surface:#fdefd5;--done:#2e4c2f;--done-surface:#e9f3e2;--focus:#54167b;--focus-inner:#fff}
@media (prefers-color-scheme:dark){:root{--surface:#211d1a;--raised:#2a2622;--sunken:#1a1613;--ink:#f0eae1;--quiet:#cdc4b8;--rule:#453f38;--border:#a69d91;--action:#93cfd2;--trouble:#f4c178;--trouble-surface:#342719;--done:#b2d2ae;--done-surface:#222c22;--focus:#e2bcff;--focus-inner:#0f0d0b}}
@media (prefers-contrast:more){:root{--quiet:var(--ink);--rule:var(--border)}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--surface);color:var(--ink);font:1.1875rem/1.55 'Atkinson Hyperlegible Next','Atkinson Hyperlegible',system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:56rem;margin-inline:auto;padding-inline:1rem}
header{padding-block:2rem 0}
main{padding-block-end:3rem}
footer{padding-block:1.5rem 3rem;border-block-start:2px solid var(--rule)}
p,li,dd{max-width:40rem}
p,ul,ol,dl,pre,table,details{margin-block:0 1rem}
h1,h2,h3,h4,h5{line-height:1.25;margin-block:0 .5rem;max-width:40rem;text-wrap:balance}
h1{font-size:2.125rem}
h2{max-width:none;font-size:1.5625rem;margin-block-start:3rem;padding-block-start:1rem;border-block-start:4px solid var(--ink)}
h3{font-size:1.3125rem;margin-block-start:2rem}
h4{font-size:1.1875rem;margin-block-start:1.25rem}
h5{font-size:1.0625rem;margin-block:.5rem .25rem}
.glance>h2{border-block-start-width:2px;border-color:var(--rule)}
ul,ol{padding-inline-start:1.5rem}
li{margin-block-end:.5rem}
a{color:var(--action);text-underline-offset:.15em}
a:hover{text-decoration-thickness:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;box-shadow:0 0 0 2px var(--focus-inner)}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:0;padding:.5rem 1rem;background:var(--raised);transform:translateY(-120%)}
.skip:focus{transform:none}
.kicker,.quiet{color:var(--quiet)}
.kicker{margin:0}
.lead{font-size:1.375rem;line-height:1.45}
.contents ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;max-width:none}
.contents li{margin:0}
.contents a,.goto{display:inline-block;padding-block:.5rem}
li>.goto{display:block;width:fit-content;max-width:100%}
.note{border-inline-start:6px solid var(--trouble);background:var(--trouble-surface);padding:.75rem 1rem;max-width:42rem}
.harm{margin-block-start:1.25rem}
.harm>p{color:var(--quiet);margin-block-end:.5rem}
.told{list-style:none;padding:0}
.told>li{border-inline-start:4px solid var(--border);padding-inline-start:1rem;margin-block-end:.75rem}
.told strong,.mends strong{display:block}
.finding{margin-block-start:2.5rem}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem}
.facts dt{font-weight:700}
.facts dd{margin:0}
.place{border-block-start:2px solid var(--rule);padding-block-start:.75rem;margin-block-start:.75rem;list-style-position:outside;max-width:none}
.places{padding-inline-start:0;list-style:none}
code,pre{font-family:ui-monospace,'Cascadia Mono','DejaVu Sans Mono',Menlo,Consolas,monospace;font-size:.9375em}
pre{white-space:pre-wrap;background:var(--sunken);border:1px solid var(--rule);padding:.75rem;margin-block:.25rem .75rem;max-width:none}
.examples{display:grid;grid-template-columns:1fr 1fr;gap:0 1rem}
.examples pre{border-inline-start:6px solid var(--done)}
.examples .unkind pre{border-inline-start-color:var(--trouble)}
details{border-block:1px solid var(--rule);padding-block:.25rem}
summary{padding-block:.5rem;min-height:2.75rem;font-weight:700;color:var(--action);cursor:pointer}
img{display:block;max-width:100%;height:auto;border:2px solid var(--border);background:#fff}
figure{margin:0 0 .75rem}
table{border-collapse:collapse;width:100%;table-layout:fixed}
caption{text-align:start;font-weight:700;padding-block-end:.5rem}
th,td{text-align:start;vertical-align:top;padding:.5rem .75rem .5rem 0;border-block-end:1px solid var(--rule);font-weight:400}
thead th{font-weight:700;border-block-end:2px solid var(--border)}
th:first-child{width:60%}
@media (max-width:40rem){h1{font-size:1.75rem}.facts{display:block}.facts dd{margin-block-end:.5rem}.examples{display:block}}
@media screen and (max-width:40rem){table,caption,tbody,tr,th,td{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}th:first-child{width:auto}td,th{padding-inline-end:0;border:0}tr{border-block-end:2px solid var(--rule)}td::before{content:attr(data-column)': ';font-weight:700}}
@media (forced-colors:active){.note,.told>li,.examples pre{border-color:CanvasText}.skip{border:2px solid}}
@media print{
:root{color-scheme:light;--surface:#fff;--raised:#fff;--sunken:#fff;--ink:#000;--quiet:#222;--rule:#888;--border:#444;--action:#000;--trouble:#000;--trouble-surface:#fff;--done:#000;--done-surface:#fff}
@page{margin:12mm}
body{font-size:9.5pt;line-height:1.3}
header,main,footer{max-width:none;padding-inline:0}
header{padding-block:0}
p,li,dd,h1,h2,h3,h4,.note{max-width:none}
h1{font-size:16pt;margin-block-end:.25rem}h2{font-size:12.5pt;margin-block:.5rem .25rem;padding-block-start:.25rem;border-block-start-width:1px}h3{font-size:10.5pt;margin-block-start:.75rem}h4,h5{font-size:10pt;margin-block-start:.5rem}
.lead{font-size:10.5pt;line-height:1.3}
.note{padding-block:.25rem}
p,ul,ol,dl,pre,table,details{margin-block-end:.3rem}
li,.told>li{margin-block-end:.15rem}
li ul{margin-block-end:0}
.counts>li:not(:first-child){display:inline;margin-inline-end:1.5em}
.harm{margin-block-start:.25rem}
.harm>h3,.harm>p,.mends strong{display:inline;margin:0}
.harm>h3{margin-inline-end:.5em}
.harm>ul{margin-block-start:.15rem}
.skip,.contents,.goto,li>.goto{display:none}
.next-page{break-before:page}
h2,h3,h4,summary,dt,caption{break-after:avoid}
.told>li,.mends>li,.place,.examples>div,figure,tr{break-inside:avoid}
img{max-height:6cm;width:auto}
a{color:inherit}
.references a::after{content:' (' attr(href) ')';font-size:.875em}
details::details-content{content-visibility:visible;display:block;height:auto}
details>*{display:block}
summary{list-style:none;color:inherit}
summary::-webkit-details-marker{display:none}
}
`;
