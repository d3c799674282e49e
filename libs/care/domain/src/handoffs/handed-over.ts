/** What the customer is told when somebody else takes over. */
export interface HandedOver {
  /** what the customer is called */
  name: string;
  /** who takes over */
  to: string;
  /** what it is about, where it is about one matter */
  matter: string | null;
  /** who writes */
  by: string;
  shop: string;
  /** the customer's language (BCP 47) */
  language: string;
}

/**
 * A draft that says who will help from now on and that they need not repeat themselves. In German for those who speak
 * it, in English for everybody else.
 */
export function handedOver(about: HandedOver): { subject: string; text: string } {
  return about.language.split('-')[0] === 'de' ? inGerman(about) : inEnglish(about);
}

function inEnglish({ name, to, matter, by, shop }: HandedOver): { subject: string; text: string } {
  const about = matter === null ? '' : ` about ${matter}`;
  return {
    subject: `${to} will look after you`,
    text: `Dear ${name},\n\nfrom now on ${to} looks after you${about}. ${to} has read everything we have written down together, so you need not tell any of it twice.\n\n${by}\n${shop}`,
  };
}

function inGerman({ name, to, matter, by, shop }: HandedOver): { subject: string; text: string } {
  const about = matter === null ? '' : ` (es geht um: ${matter})`;
  return {
    subject: `${to} ist jetzt für Sie da`,
    text: `Guten Tag ${name},\n\nvon jetzt an ist ${to} für Sie da${about}. ${to} hat alles gelesen, was wir gemeinsam festgehalten haben; Sie müssen nichts davon noch einmal erzählen.\n\n${by}\n${shop}`,
  };
}
