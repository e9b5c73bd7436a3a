import { describe, expect, test } from 'vitest'

import { findBlamingWords } from './blamingWords'
import { findSubject } from './checkDiscreet'
import { hasNorm } from './checkNorm'
import { knownWordsOf } from './checkRecognisable'
import { findAgesWithPlaces, findSchools } from './findAges'
import { findAddresses, findEmailAddresses } from './findContactDetails'
import { findNames } from './findNames'

/** One rule: texts in which it finds this, and texts in which it finds nothing. */
function rule(name: string, find: (text: string) => unknown[], yes: [string, unknown[]][], no: string[]): void {
  describe(name, () => {
    test.each(yes)('%s', (text, expected) => expect(find(text)).toEqual(expected))
    test.each(no)('nothing in: %s', (text) => expect(find(text)).toEqual([]))
    test('has enough of both', () => expect(Math.min(yes.length, no.length)).toBeGreaterThanOrEqual(6))
  })
}

rule(
  'addresses',
  findAddresses,
  [
    ['Kom naar Dorpsstraat 12, 7411 AB Deventer.', ['Dorpsstraat 12', '7411 AB']],
    ['Zij woont aan de Rielerweg 150.', ['Rielerweg 150']],
    ['Het loket zit op Grote Kerkhof 1.', ['Grote Kerkhof 1']],
    ['Inloop: Brink 56a, elke dinsdag', ['Brink 56a']],
    ['Van Oldenielstraat 38 in Bathmen', ['Van Oldenielstraat 38']],
    ['Stuur een brief naar 7400GC Deventer', ['7400GC']],
    ['We zien elkaar bij Populierenplein 12!', ['Populierenplein 12']],
  ],
  [
    'In 2026 helpen wij meer mensen.',
    'De straat is van iedereen.',
    'Om 19.30 uur op het plein.',
    'Een wandeling door het Worpplantsoen',
    'Ruim 1 op de 5 mensen maakt dit mee.',
    'Op 25 november begint Orange the World 2026.',
    'Nog 3 stappen verder weg.',
    'Het Rijsterborgherpark 2 keer rond',
  ],
)

rule(
  'addresses of mail',
  findEmailAddresses,
  [
    ['Mail naar info@deventer.example.', ['info@deventer.example']],
    ['Vragen? veilig.thuis@hulp.example', ['veilig.thuis@hulp.example']],
    ['(team+meldcode@school.example)', ['team+meldcode@school.example']],
    ['a@b.example en c@d.example', ['a@b.example', 'c@d.example']],
    ['Schrijf: HULP@HULP.EXAMPLE', ['HULP@HULP.EXAMPLE']],
    ['contact@mijn-school.example!', ['contact@mijn-school.example']],
  ],
  ['Volg @deventer', 'Om 3 @ de bar', 'www.deventer.example', 'een apenstaartje (@) ertussen', 'mail ons', 'kijk op deventer.example/mail'],
)

rule(
  'blaming words',
  (text) => findBlamingWords(text).map(({ written }) => written.toLowerCase()),
  [
    ['Het was haar eigen schuld.', ['eigen schuld']],
    ['Zij had hem uitgelokt.', ['uitgelokt']],
    ['Het meisje was uitdagend gekleed.', ['uitdagend gekleed']],
    ['Had je maar nee gezegd.', ['had je maar']],
    ['Waarom ging ze niet weg?', ['waarom ging ze']],
    ['Zij liet zich slaan.', ['liet zich slaan']],
    ['De vrouw beweert niets, maar zij beweerde dat hij haar sloeg.', ['zij beweerde dat']],
    ['Een gezinsdrama in de wijk', ['gezinsdrama']],
    ['Het ging om relatieproblemen.', ['relatieproblemen']],
    ['Slachtoffer van wraakporno', ['wraakporno']],
    ['Hij had seks met een minderjarige.', ['seks met een minderjarige']],
    ['Zij had te veel gedronken.', ['zij had te veel gedronken']],
    ['Hij kon zijn handen niet thuishouden.', ['kon zijn handen niet thuishouden']],
    ['Hij verloor zijn zelfbeheersing.', ['verloor zijn zelfbeheersing']],
    ['Voorkom dat je slachtoffer wordt.', ['voorkom dat je slachtoffer wordt']],
    ['Ga niet alleen over straat.', ['ga niet alleen over straat']],
    ['Waar twee vechten hebben er twee schuld.', ['waar twee vechten hebben er twee schuld']],
    ['Ze vroeg erom.', ['vroeg erom']],
    ['Het was naïef van haar.', ['naïef van']],
    ['Een uit de hand gelopen grap', ['uit de hand gelopen grap']],
  ],
  [
    'Het is nooit de schuld van wie dit meemaakt.',
    'Hij sloeg haar. Dat is geweld.',
    'Zij vroeg om hulp bij de bar.',
    'Vertel wat je hebt gezien.',
    'Waarom is weggaan zo moeilijk?',
    'Had je een vraag? Stel die gerust.',
    'Wie dronken is, kan geen toestemming geven.',
    'Kleed de kamer aan met slingers.',
    'Loop samen naar huis.',
    'Iemand deelde beelden zonder toestemming.',
    'De politie beweert niets.',
    'Laat zien dat je er bent.',
  ],
)

rule(
  'names',
  (text) => findNames({ text, known: knownWordsOf(['Buurthuis De Lantaarn', 'Prettig over straat']) }).map(({ written }) => written),
  [
    ['Toen kwam Sanne binnen.', ['Sanne']],
    ['Sanne vertelt wat zij meemaakte.', ['Sanne']],
    ['Ik sprak met mevrouw Jansema over vroeger.', ['Jansema']],
    ['Mijn ex heet Berend.', ['Berend']],
    ['Daarna belde Fatima de politie.', ['Fatima']],
    ['Het verhaal van Roelien, die nu veilig woont', ['Roelien']],
    ['Zij praatte erover met Willemijntje.', ['Willemijntje']],
    ['‘Ik durfde niets’, zegt Meryem.', ['Meryem']],
    ['Peter sloeg mij elke dag.', ['Peter']],
    ['Maria vertelt haar verhaal.', ['Maria']],
    ['Sjoukje vertelt dat.', ['Sjoukje']],
    ['Angela vertelt.', ['Angela']],
    ['Roelientje vertelde het pas jaren later.', ['Roelientje']],
    ['Wandana (44) woont weer alleen.', ['Wandana']],
  ],
  [
    'Toen kwam zij binnen.',
    'Bel Veilig Thuis, ook vanuit Deventer.',
    'Kom naar Buurthuis De Lantaarn in Colmschate.',
    'De campagne Prettig over straat begint.',
    'Stuur een bericht via WhatsApp of Instagram.',
    'In de Rivierenwijk en op de Brink',
    'Vraag om een Angelshot.',
    'Wij zijn er met Kerst en op Koningsdag.',
    'Hulp in het Nederlands, Pools en Turks',
    'Hij vroeg: ‘Gaat het?’',
    'De GGD helpt.',
    'Samen met de Stichting',
    'Vraag aan de bar naar Ask Angela, of bestel een Angelshot.',
    'Niemand vertelt dit graag.',
    'Iedereen zegt dat het vanzelf overgaat.',
    'Slachtofferhulp vertelt wat u kunt doen.',
    'Wethouder zegt steun toe',
    'Schaamte is gewoon.',
    'Geweld was er altijd.',
  ],
)

rule(
  'an age with a place',
  findAgesWithPlaces,
  [
    ['Een 17-jarig meisje uit Colmschate vertelt.', ['Een 17-jarig meisje … uit Colmschate']],
    ['De vrouw van 34 woont in Bathmen.', ['De vrouw van 34 … in Bathmen']],
    ['Ik was 16 en woonde in Diepenveen.', ['Ik was 16 … in Diepenveen']],
    ['Een moeder van 41 jaar uit de Rivierenwijk', ['Een moeder van 41 jaar … uit de Rivierenwijk']],
    ['Hij is 72 en woont nabij Lettele.', ['Hij is 72 … nabij Lettele']],
    ['Mijn dochter van vijftien zat op school in Schalkhaar.', ['Mijn dochter van vijftien … in Schalkhaar']],
    ['Bo (19) werkt in Deventer.', ['Bo (19) … in Deventer']],
    ['Het 15-jarige meisje uit Diepenveen', ['Het 15-jarige meisje … uit Diepenveen']],
    ['Een meisje (16) uit Deventer', ['Een meisje (16) … uit Deventer']],
    ['Ik ben 16. Ik woon in Borgele.', ['Ik ben 16 … woon in Borgele']],
    ['Zij woont in Bathmen. Haar dochter van 12 vroeg hulp.', ['Haar dochter van 12 … woont in Bathmen']],
    ['I am 16 and live in Borgele.', ['I am 16 … in Borgele']],
    ['A 17-year-old girl from Colmschate', ['A 17-year-old girl … from Colmschate']],
  ],
  [
    'Jongeren van 12 tot 18 jaar uit Deventer',
    'Ik was 16 en wist niet wat ik moest doen.',
    'In Deventer wonen ruim 100.000 mensen.',
    'Voor iedereen vanaf 16 jaar in Deventer',
    'Het is 20 jaar geleden dat dit in Deventer begon.',
    'De training van 3 uur is in Deventer.',
    'Kinderen onder de 16 in Nederland',
    'De avond in Colmschate is om 19 uur.',
    'De 16-jarigen uit Deventer krijgen les.',
    'Ik was 16. De politie in Deventer hielp mij.',
    'I was 3 years later in Deventer.',
  ],
)

rule(
  'schools and clubs',
  findSchools,
  [
    ['Het gebeurde op basisschool De Wijzer.', ['basisschool De Wijzer']],
    ['Zij zat op het Veldhuis Lyceum.', ['Veldhuis Lyceum']],
    ['Bij voetbalclub Sallandia leerde hij hem kennen.', ['voetbalclub Sallandia']],
    ['Mijn kind ging naar kinderopvang Klavertje.', ['kinderopvang Klavertje']],
    ['De meester van school De Brug', ['school De Brug']],
    ['turnclub Springlust', ['turnclub Springlust']],
  ],
  ['Op school hoorde ik erover.', 'Praat met iemand van school.', 'Een sportclub in de buurt', 'Elke basisschool doet mee.', 'Na school', 'De club kan veel doen.'],
)

rule(
  'what somebody can do',
  (text) => (hasNorm(text) ? [true] : []),
  [
    ['Zie je iets? Vraag hoe het gaat.', [true]],
    ['Je kunt altijd bellen.', [true]],
    ['Wat kunt u doen als u zich zorgen maakt?', [true]],
    ['Bel bij gevaar het noodnummer.', [true]],
    ['Maak je je zorgen, praat er dan over.', [true]],
    ['Omstanders kunnen helpen.', [true]],
    ['- Luister zonder te oordelen', [true]],
    ['‘Zeg ik ga met je mee’', [true]],
  ],
  [
    'Het komt vaak voor.',
    'Een op de vijf vrouwen maakt dit mee.',
    'Geweld thuis stopt zelden vanzelf.',
    'De gemeente vindt dit belangrijk.',
    'Veel mensen schamen zich.',
    'Hij belde elke dag en dreigde.',
    'Dat kan heel lang duren.',
  ],
)

rule(
  'the subject in a discreet title',
  (text) => [findSubject(text)].filter((word) => word !== null),
  [
    ['Stop geweld thuis', ['geweld']],
    ['Hulp na misbruik', ['misbruik']],
    ['Seksuele grenzen', ['Seks']],
    ['Praat over mishandeling', ['mishandel']],
    ['Veilig Thuis helpt', ['Veilig Thuis']],
    ['Afspraak met slachtofferhulp', ['slachtoffer']],
  ],
  ['Tip van de week', 'Avond in het buurthuis', 'Uit in Deventer', 'Nieuws van de gemeente', 'Agenda', 'Voor ouders'],
)
