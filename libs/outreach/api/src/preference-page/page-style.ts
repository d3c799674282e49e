import { createHash } from 'node:crypto';

// The colours are those of libs/shared/ui/src/styles/tokens.scss: a page of its own loads nothing, not even ours.
const css = `:root{color-scheme:light dark;--ground:light-dark(#faf7f1,#1a1714);--raised:light-dark(#fff,#24201c);
--ink:light-dark(#211c16,#f3ede4);--soft:light-dark(#5d554a,#b8aea1);--line:light-dark(#e3dbcf,#3b342d);
--edge:light-dark(#7d7365,#8d8275);--accent:light-dark(#17594a,#8fd0b8);--on:light-dark(#fff,#0f2620);
--mild:light-dark(#e2efe9,#1f352d);--wrong:light-dark(#96281b,#f3a194);--focus:light-dark(#0b57d0,#a8c7fa)}
*{box-sizing:border-box}
body{margin:0;padding:40px 20px 64px;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:break-word}
main{max-width:36rem;margin:0 auto}
.shop{margin:0 0 24px;color:var(--soft);font:italic 18px/1.3 Georgia,serif}
h1{font:500 28px/1.2 Georgia,serif;margin:0 0 8px}
h2{font:600 16px/1.4 system-ui,sans-serif;margin:0 0 4px}
p{margin:0 0 12px}.soft{color:var(--soft)}
section{padding:24px 0;border-top:1px solid var(--line)}
.head{padding-bottom:24px}
.said{padding:12px 16px;border-radius:10px;background:var(--mild);margin:16px 0 24px}
.problem{color:var(--wrong);font-weight:600}
form{margin:0}.row{display:flex;flex-wrap:wrap;gap:8px}
.kind{display:flex;gap:12px;align-items:flex-start;padding:12px 0;border-bottom:1px solid var(--line);cursor:pointer}
.kind b{display:block;font-weight:600}.kind span span{color:var(--soft)}
input[type=checkbox]{appearance:none;position:relative;flex:none;width:48px;height:28px;margin:0;border:2px solid var(--edge);border-radius:14px;background:var(--ground);cursor:pointer}
input[type=checkbox]::before{content:"";position:absolute;top:4px;left:4px;width:16px;height:16px;border-radius:50%;background:var(--edge)}
input[type=checkbox]:checked{background:var(--accent);border-color:var(--accent)}
input[type=checkbox]:checked::before{left:22px;top:3px;width:18px;height:18px;background:var(--on)}
label.field{display:block;margin:0 0 12px;font-weight:600}
fieldset{border:0;margin:0 0 12px;padding:0;min-width:0}legend{padding:0;font-weight:600}
.days{display:grid;grid-template-columns:1fr 2fr 1.4fr;gap:8px}.days label{font-weight:400;color:var(--soft);min-width:0}
input:not([type=checkbox]),select,textarea{display:block;width:100%;min-height:48px;padding:8px 12px;border:1px solid var(--edge);border-radius:10px;background:var(--raised);color:var(--ink);font:inherit;font-weight:400}
button,.button{display:inline-flex;align-items:center;min-height:48px;padding:8px 20px;border:1px solid var(--edge);border-radius:10px;background:none;color:var(--ink);font:inherit;font-weight:600;cursor:pointer;text-decoration:none;text-align:left}
.main{border-color:var(--accent);background:var(--accent);color:var(--on)}
.wrong{border-color:var(--wrong);color:var(--wrong)}
a{color:var(--accent)}.more{display:inline-block;padding:12px 0}
.after{margin-top:16px}
summary{min-height:48px;display:flex;align-items:center;gap:8px;font-weight:600;cursor:pointer;list-style:none}
summary::before{content:"+";color:var(--accent);font-size:20px;width:16px}details[open] summary::before{content:"\\2013"}
summary::-webkit-details-marker{display:none}
summary h2{margin:0}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
@media (forced-colors:active){input[type=checkbox]{appearance:auto;width:24px;height:24px}input[type=checkbox]::before{content:none}}`;

export const pageStyle = css;

/** The page's own security policy: its one style, forms that post to itself, nothing else. */
export const publicPagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');
