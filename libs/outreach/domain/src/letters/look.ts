import { textOn } from './colour';

const sans = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const serif = "font-family:Georgia,'Times New Roman',serif";

/**
 * The look of a letter. Mail programs know little CSS (Outlook for Windows draws with Word), so each element carries its
 * own: no variables, no shorthand for fonts, sizes in pixels.
 */
export const look = {
  page: 'margin:0;padding:0;background-color:#faf7f1;color:#211c16;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%',
  outer: 'padding:24px 12px',
  sheet: 'width:100%;max-width:600px;background-color:#ffffff;border-collapse:separate',
  band: (accent: string) => `padding:14px 28px;background-color:${accent};color:${textOn(accent)}`,
  shop: (accent: string) =>
    `margin:0;${serif};font-size:20px;font-weight:normal;line-height:28px;color:${textOn(accent)}`,
  picture: 'display:block;border:0;outline:none;text-decoration:none;background-color:#ffffff',
  words: 'padding:28px 28px 12px 28px',
  paragraph: `margin:0 0 16px 0;${sans};font-size:16px;line-height:26px;color:#211c16`,
  button: (accent: string) =>
    `display:inline-block;padding:12px 20px;background-color:${accent};color:${textOn(accent)};${sans};font-size:16px;font-weight:bold;line-height:24px;text-decoration:none`,
  below: 'width:100%;max-width:600px',
  foot: `padding:16px 28px 0 28px;${sans};font-size:13px;line-height:20px;color:#5d554a`,
  line: `margin:0 0 10px 0;${sans};font-size:13px;line-height:20px;color:#5d554a`,
  link: 'color:#5d554a;text-decoration:underline',
} as const;

/** For programs that know it: warm charcoal in the dark, and narrower edges on a phone. The rest reads the same. */
export const wideLook = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  '@media (prefers-color-scheme:dark){',
  '.page{background-color:#1a1714!important}',
  '.sheet{background-color:#24201c!important}',
  '.ink{color:#f3ede4!important}',
  '.soft{color:#b8aea1!important}',
  '}',
  '@media (max-width:480px){',
  '.outer{padding:0!important}',
  '.edge{padding-left:20px!important;padding-right:20px!important}',
  '}',
].join('\n');
