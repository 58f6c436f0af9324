/** The look of the API page: the app's calm, in one small sheet; follows the reader's light or dark. */
export const DOCS_STYLE = `
:root{--paper:#fbfbfa;--card:#fff;--ink:#1c2024;--soft:#5c6570;--line:#e3e5e8;--accent:#2b5fd9;--code:#f2f4f6;
--get:#1a7f53;--post:#2b5fd9;--put:#9a5b00}
@media(prefers-color-scheme:dark){:root{--paper:#131517;--card:#1a1d20;--ink:#e8eaed;--soft:#9aa4af;--line:#2c3136;
--accent:#8ab0ff;--code:#22262a;--get:#5fd09c;--post:#8ab0ff;--put:#f0b35c}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1.5rem}
@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;display:grid;grid-template-columns:17rem minmax(0,1fr);background:var(--paper);color:var(--ink);
font:16px/1.55 "Inter Variable",Inter,system-ui,sans-serif}
a{color:var(--accent);text-underline-offset:.18em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem;z-index:1}
nav{position:sticky;top:0;height:100vh;overflow:auto;padding:1.5rem 1.25rem;border-right:1px solid var(--line);
background:var(--card);font-size:.875rem}
nav .brand{font-weight:650;font-size:1rem;margin:0 0 1rem}nav .brand span{color:var(--soft);font-weight:400}
nav h2{font-size:.75rem;letter-spacing:.02em;color:var(--soft);margin:1.25rem 0 .25rem;font-weight:600}
nav ul{list-style:none;margin:0;padding:0}nav a{display:block;padding:.25rem 0;color:inherit;text-decoration:none}
nav a:hover{color:var(--accent);text-decoration:underline}
main{padding:2.5rem clamp(1.25rem,4vw,3.5rem) 6rem;max-width:58rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 .5rem;letter-spacing:-.015em}
.lead{color:var(--soft);max-width:44rem;margin:0 0 1rem}.links a{margin-right:1.25rem}
section>h2{font-size:1.375rem;margin:3.25rem 0 .25rem;letter-spacing:-.01em}section>p{color:var(--soft);margin:0 0 1rem}
article{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.25rem 1.5rem;margin:1rem 0}
h3{margin:0;font-size:1.0625rem}h4{margin:1.25rem 0 .375rem;font-size:.8125rem;color:var(--soft);font-weight:600}
.route{margin:.25rem 0 .75rem}.route b{font-size:.8125rem;letter-spacing:.03em}
.get{color:var(--get)}.post{color:var(--post)}.put{color:var(--put)}
code{font:.875em/1.5 ui-monospace,"SF Mono","Cascadia Mono",Menlo,monospace;background:var(--code);border-radius:4px;
padding:.1em .3em;overflow-wrap:anywhere}
pre{background:var(--code);border-radius:8px;padding:.875rem 1rem;overflow:auto;margin:.375rem 0}
pre code{background:none;padding:0;overflow-wrap:normal;font-size:.8125rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.875rem}
th,td{text-align:left;padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th{font-weight:600;color:var(--soft)}td{overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:3.25rem minmax(0,1fr);gap:.375rem;margin:0;font-size:.875rem}
dt{font-weight:650;font-variant-numeric:tabular-nums}dd{margin:0;color:var(--soft)}
.problem{border-top:1px solid var(--line);padding:.75rem 0}.problem p{margin:0}.problem span{color:var(--soft);font-size:.8125rem}
:target{scroll-margin-top:1.5rem;border-color:var(--accent)}
@media(max-width:52rem){body{display:block}nav{position:static;height:auto;border-right:0;border-bottom:1px solid var(--line)}}
`;
