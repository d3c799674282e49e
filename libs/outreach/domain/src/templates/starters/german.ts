import type { GreetingWords } from '../words';
import { letterOf, neverLate } from './written';
import type { StarterName } from './names';

// The whole name spares the choice between "Liebe" and "Lieber", and is known of everybody.
const dear = 'Guten Tag {{full_name}},';
const bye = 'Herzliche Grüße\n{{rep_name|Ihr Team}}';

/** What a kind person would write, in German. */
export const german: Readonly<Record<StarterName, GreetingWords>> = {
  birthday: {
    subject: 'Alles Gute zum Geburtstag, {{full_name}}',
    body: letterOf(
      dear,
      'alle von {{shop_name}} wünschen Ihnen von Herzen alles Gute zum Geburtstag. Haben Sie einen schönen Tag und ein gutes neues Lebensjahr.',
      'Wir freuen uns, Sie wiederzusehen.',
      bye,
    ),
    belatedSubject: 'Nachträglich alles Gute, {{full_name}}',
    belatedBody: letterOf(
      dear,
      'Ihr Geburtstag ist gerade vorbei, und dieser Gruß hätte Sie am Tag selbst erreichen sollen. Alle von {{shop_name}} hoffen, dass Sie einen schönen Tag hatten, und wünschen Ihnen ein gutes neues Lebensjahr.',
      'Wir freuen uns, Sie wiederzusehen.',
      bye,
    ),
  },
  date: {
    subject: 'Unsere besten Wünsche, {{full_name}}',
    body: letterOf(
      dear,
      'heute ist ein besonderer Tag für Sie: {{occasion}}. Alle von {{shop_name}} wünschen Ihnen, dass er schön wird.',
      bye,
    ),
    belatedSubject: 'Nachträglich unsere besten Wünsche, {{full_name}}',
    belatedBody: letterOf(
      dear,
      'gerade war ein besonderer Tag für Sie: {{occasion}}. Dieser Gruß hätte Sie rechtzeitig erreichen sollen. Alle von {{shop_name}} hoffen, dass der Tag schön war.',
      bye,
    ),
  },
  holiday: neverLate(
    '{{occasion}}: unsere besten Wünsche',
    letterOf(
      dear,
      'alle von {{shop_name}} wünschen Ihnen und allen, die Ihnen nahestehen, einen schönen Tag. {{occasion}} ist ein guter Anlass, Ihnen für Ihre Treue zu danken.',
      bye,
    ),
  ),
  christmas: neverLate(
    'Frohe Weihnachten, {{full_name}}',
    letterOf(
      dear,
      'alle von {{shop_name}} wünschen Ihnen und allen, die Ihnen nahestehen, frohe Weihnachten und ein paar ruhige Tage.',
      'Danke, dass Sie dieses Jahr bei uns waren.',
      bye,
    ),
  ),
  'new-year': neverLate(
    'Ein gutes neues Jahr, {{full_name}}',
    letterOf(
      dear,
      'ein neues Jahr beginnt. Alle von {{shop_name}} wünschen Ihnen Gesundheit, gute Gesellschaft und vieles, worauf Sie sich freuen können.',
      'Wir freuen uns, Sie wiederzusehen.',
      bye,
    ),
  ),
  'check-in': neverLate(
    'Wie geht es Ihnen, {{full_name}}?',
    letterOf(
      dear,
      'wir haben Sie eine Weile nicht gesehen und wollten fragen, wie es Ihnen geht.',
      'Wenn wir etwas für Sie tun oder besser machen können, genügt eine Antwort auf diesen Brief: Ein Mensch liest sie.',
      bye,
    ),
  ),
  'thanks-first': neverLate(
    'Danke für Ihren Besuch, {{full_name}}',
    letterOf(
      dear,
      'danke für Ihren ersten Besuch bei {{shop_name}}. Es war schön, Sie kennenzulernen.',
      'Wenn etwas nicht so war, wie Sie es sich gewünscht hatten, sagen Sie es uns bitte: Eine Antwort auf diesen Brief genügt.',
      bye,
    ),
  ),
  'thanks-nth': neverLate(
    'Danke, {{full_name}}',
    letterOf(
      dear,
      'Sie waren nun schon {{visits}} Mal bei uns, und dafür möchten wir Ihnen danken.',
      'Beim nächsten Besuch wartet auf Sie: {{reward_name|ein herzliches Willkommen}}.',
      bye,
    ),
  ),
  'thanks-large': neverLate(
    'Danke für Ihr Vertrauen, {{full_name}}',
    letterOf(
      dear,
      'danke für Ihren letzten Besuch und für Ihr Vertrauen. Wir hoffen, dass Sie lange Freude an dem haben, was Sie ausgesucht haben.',
      'Wenn eine Frage auftaucht, schreiben Sie uns bitte: Wir helfen gern.',
      bye,
    ),
  ),
  'thanks-sent': neverLate(
    'Danke für Ihre Empfehlung, {{full_name}}',
    letterOf(
      dear,
      'jemand, den Sie zu uns geschickt haben, war zum ersten Mal bei {{shop_name}}. Danke, dass Sie gut von uns sprechen: Ein schöneres Lob gibt es nicht.',
      'Wir kümmern uns um Ihre Freunde so gern wie um Sie.',
      bye,
    ),
  ),
  'second-visit': neverLate(
    'Schön, dass Sie bei uns waren, {{full_name}}',
    letterOf(
      dear,
      'seit Ihrem ersten Besuch ist etwas Zeit vergangen, und wir hoffen, dass noch alles so ist, wie es sein soll.',
      'Wenn wir etwas für Sie tun können, schreiben Sie uns bitte. Wir würden uns freuen, Sie wiederzusehen.',
      bye,
    ),
  ),
  'win-back': neverLate(
    'Wir denken an Sie, {{full_name}}',
    letterOf(
      dear,
      'es ist lange her, dass Sie bei {{shop_name}} waren. Vielleicht hat sich Ihr Leben geändert, vielleicht waren wir nicht gut genug. Wenn es so war, möchten wir es hören und wieder in Ordnung bringen.',
      'Unsere Tür steht Ihnen jederzeit offen.',
      bye,
    ),
  ),
  offer: neverLate(
    '{{offer_name}}, bis {{offer_until}}',
    letterOf(
      dear,
      'wir dachten, das könnte etwas für Sie sein: {{offer_name}}. Es gilt für Sie bis {{offer_until}}.',
      'Nennen Sie dafür bei Ihrem Besuch einfach {{offer_code|diesen Brief}}.',
      '{{offer_terms|Mehr gibt es nicht zu beachten.}}',
      bye,
    ),
  ),
};
