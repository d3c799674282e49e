import { answersTo, type FeedbackAnswer } from '@regulars/care/domain';
import { escape, questionWords, type PageLanguage, type QuestionPageWords } from '@regulars/outreach/domain';
import { pageHtml } from '../preference-page/page';
import type { QuestionRecord } from './question-record';

/** What a question's page is made of. What was typed and is not right yet stays in its field. */
export interface QuestionPageParts {
  language: PageLanguage;
  shop: string;
  token: string;
  about: QuestionRecord['about'];
  /** what they answered; undefined as long as they have not */
  answer: FeedbackAnswer | undefined;
  /** whether they may still add a sentence */
  mayAdd: boolean;
  done: 'again' | 'words' | undefined;
  problem?: 'no-answer' | 'too-long';
  typed?: string;
}

/** The page behind the link of a letter that asks. It works without any script, and shows nothing of the customer. */
export function questionHtml(parts: QuestionPageParts): string {
  const { language, shop, about, answer } = parts;
  const words = questionWords(language);
  const { title } = words.of[about];
  const body = answer === undefined ? askHtml(parts, words) : answeredHtml({ ...parts, answer }, words);
  return pageHtml({ language, shop, title, body });
}

/** The same for every link that leads nowhere: made up, cut off, too old, or of somebody who is gone. */
export function noQuestionHtml({ language, shop }: { language: PageLanguage; shop: string }): string {
  const { title, says } = questionWords(language).unknown;
  return pageHtml({ language, shop, title, body: `<p>${escape(says(shop))}</p>` });
}

const form = (token: string, path: string, inside: string): string =>
  `<form method="post" action="/f/${encodeURIComponent(token)}${path}">${inside}</form>`;

function askHtml({ shop, token, about, problem }: QuestionPageParts, words: QuestionPageWords): string {
  const buttons = answersTo(about).map(
    (one) =>
      `<button type="submit" name="answer" value="${one}">${escape(words.of[about].answers[one] ?? '')}</button>`,
  );
  const wrong = problem === undefined ? '' : `<p class="problem" role="alert">${escape(words.choose)}</p>`;
  return `<p class="head soft">${escape(words.lead(shop))}</p>${wrong}
${form(token, '', `<div class="row">${buttons.join('\n')}</div>`)}`;
}

function answeredHtml(
  { token, about, answer, mayAdd, done, problem, typed }: QuestionPageParts & { answer: FeedbackAnswer },
  words: QuestionPageWords,
): string {
  const of = words.of[about];
  const says = done === 'again' ? words.again : done === 'words' ? words.kept : (of.thanks[answer] ?? '');
  const head = `<p class="said" role="status">${escape(says)}</p>
<p class="soft">${escape(words.said(of.answers[answer] ?? ''))}</p>`;
  if (!mayAdd) return head;
  const wrong =
    problem === undefined ? '' : `<p class="problem" id="too-long" role="alert">${escape(words.tooLong)}</p>`;
  const invalid = problem === undefined ? '' : ' aria-invalid="true" aria-describedby="too-long"';
  const inside = `<label class="field">${escape(words.more)}
<textarea name="words" rows="4"${invalid}>${escape(typed ?? '')}</textarea></label>
<button type="submit">${escape(words.send)}</button>`;
  return `${head}<section>${wrong}${form(token, '/words', inside)}</section>`;
}
