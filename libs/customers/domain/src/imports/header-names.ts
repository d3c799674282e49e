import { fieldsOf, type CustomerField, type ImportField, type ImportKind, type VisitField } from './import-fields';

/** What headers say in the files of Google Contacts, Outlook, HubSpot, shop systems, and in a few languages. */
const customerNames: Record<CustomerField, RegExp> = {
  reference:
    /^(customer|client|contact|record|member|patient|kunden|reference|ref|external)? ?(id|no|number|nr|nummer|reference|ref)$|^(kundennummer|mitgliedsnummer|numero client|codigo cliente|id cliente|reference)$/,
  name: /^(name|full name|customer|customer name|client|client name|contact|contact name|display name|nom complet|nombre completo|vollstandiger name)$/,
  givenName: /^(first|given|fore) ?name$|^(vorname|prenom|nombre|nome|voornaam|fornavn|fornamn)$/,
  middleName: /^(middle|additional) name$/,
  familyName:
    /^(last|family|sur) ?name$|^(nachname|familienname|nom|nom de famille|apellidos?|cognome|sobrenome|achternaam|etternavn|efternavn|efternamn)$/,
  preferredName: /^(preferred name|nick ?name|known as|rufname|spitzname|called)$/,
  pronunciation: /^(pronunciation|how to say it|say|phonetic (first |given )?name|given name yomi)$/,
  company:
    /^(company|company name|organi[sz]ation|organi[sz]ation( 1)? name|associated company|primary company|employer|business|firma|unternehmen|societe|entreprise|empresa|azienda|bedrijf)$/,
  email:
    /^(primary |work |home |other |personal |additional )?e ?mail( \d)?( addresses| address| value| adresse)?( \d)?$|^(mail|courriel|correo( electronico)?|adresse (e ?mail|mail))$/,
  phone:
    /^(primary |work |home |other |mobile |business |cell |main |company main |car |office |additional )?(phone|telephone|mobile|cell)( \d)?( number| no| value)?( \d)?$|^(tel|telefon|telefonnummer|handy|handynummer|mobil|mobiltelefon|telefone|telefono|movil|portable|tel mobile|whatsapp)$/,
  street:
    /^street( address)?( \d)?$|^address( line)?( \d)?$|^(strasse|adresse|rue|calle|direccion|rua|endereco|via|indirizzo|straat|adres)$/,
  city: /^(city|town|ort|stadt|ville|ciudad|cidade|citta|plaats|stad)$/,
  region: /^(state|region|province|county|state region|state province|bundesland|provincia|departement|estado)$/,
  postalCode:
    /^(zip|zip code|zip postal code|postal code|post ?code|plz|postleitzahl|code postal|codigo postal|cep|cap|postcode)$/,
  country: /^(country|country region|land|pays|pais|paese)$/,
  birthday:
    /^(birthday|birth ?date|date of birth|dob|geburtstag|geburtsdatum|anniversaire|date de naissance|cumpleanos|fecha de nacimiento|aniversario|data de nascimento|compleanno|data di nascita|verjaardag|geboortedatum)$/,
  anniversary: /^(anniversary|wedding anniversary|hochzeitstag|jahrestag)$/,
  language: /^(preferred )?(language|locale|sprache|langue|idioma|lingua|taal)$/,
  timeZone: /^(time ?zone|zeitzone)$/,
  tags: /^(tags?|labels?|group membership|groups?|categories|category|segment|schlagworter|etiquettes|etiquetas)$/,
  rep: /^(support rep|rep|sales ?rep|representative|assigned rep|assigned to|contact owner|owner|account manager|stylist|advisor|betreuer|conseiller)$/,
  metThrough: /^(met through|referred by|how did you (hear|find) (about|of) us|empfohlen von)$/,
  note: /^(notes?|comments?|remarks?|memo|notiz(en)?|bemerkung(en)?|commentaires?|notas?|observacoes|opmerkingen)$/,
  doNotContact: /^(do not contact|opt(ed)? out|unsubscribed( from all email)?|no contact|kein kontakt)$/,
};

const visitNames: Record<VisitField, RegExp> = {
  customer:
    /^(customer|client|contact|member|patient|master)( ?(id|no|number|nr|ref|reference))?$|^(kundennummer|id cliente|numero client)$/,
  customerEmail: /^(customer |client |contact )?(e ?mail)( address)?$/,
  customerPhone: /^(customer |client |contact )?(phone|telephone|mobile)( number)?$|^(telefon|handy)$/,
  customerName: /^(customer |client |contact |full )?name$/,
  reference:
    /^(invoice|receipt|order|visit|transaction|booking|appointment|bill|ticket|reference)( ?(id|no|number|nr))?$|^(rechnung(snummer)?|beleg(nummer)?|facture|factura)$/,
  date: /^((invoice|order|visit|purchase|transaction|appointment|booking) )?(date|day)$|^(datum|tag|besuch|jour|fecha|data)$/,
  amount:
    /^(total|amount|price|paid|sum|value|spent|revenue|dollars|euros?|total (amount|price)|amount paid|order total|betrag|summe|gesamt|umsatz|preis|montant|importe|valor|totale|importo|bedrag)$/,
  items:
    /^(items?|products?|services?|line items|treatments?|bought|artikel|leistung(en)?|produits?|articles?|articulos?|productos?|prodotti|producten|genres?)$/,
  note: /^(notes?|comments?|remarks?|notiz(en)?|bemerkung(en)?)$/,
};

/** A header as it is compared: lower case, without accents, punctuation as single spaces. */
export function plainHeader(header: string): string {
  const folded = header.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** What a header means by its words alone. */
export function fieldNamed(plain: string, kind: ImportKind): ImportField | undefined {
  const names: Partial<Record<ImportField, RegExp>> = kind === 'customers' ? customerNames : visitNames;
  return fieldsOf(kind).find((field) => names[field]?.test(plain));
}
