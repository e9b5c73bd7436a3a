import type { Wording } from '../workflow/wording'

export type BlamingWord = { pattern: RegExp; /** what to say instead, or why this hurts */ better: Wording }

const word = (pattern: string, nl: string, en: string): BlamingWord => ({
  pattern: new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'giu'),
  better: { nl, en },
})

const WHO = '(?:je|jij|u|ze|zij|hij|iemand|het slachtoffer|het meisje|de vrouw|de jongen|de man)'
const HURT = '(?:slaan|mishandelen|misbruiken|verkrachten|aanranden|vernederen|uitbuiten|chanteren)'

/**
 * Words that lay the blame with who was hurt, excuse who did it, or make it smaller than it is. Our own list, in our
 * own words; each with a better way to say it.
 */
export const BLAMING_WORDS: readonly BlamingWord[] = [
  word(
    'eigen schuld|zelf schuld|medeschuldig|mede schuldig',
    'Zeg dat de schuld ligt bij wie het deed.',
    'Say that the blame lies with who did it.',
  ),
  word(
    'uitgelokt|uitlokt|uitlokken|uitlokkend|uitlokking',
    'Laat dit weg: niemand lokt geweld uit.',
    'Leave it out: nobody provokes violence.',
  ),
  word(
    'uitdagend gekleed|uitdagende kleding|uitdagende kleren|blote kleding|schaars gekleed|te kort(?:e)? rok(?:je)?',
    'Laat kleding weg. Die heeft er niets mee te maken.',
    'Leave clothes out. They have nothing to do with it.',
  ),
  word(
    `had(?:den)? ${WHO} (?:maar|dan maar|beter|moeten|niet moeten|gewoon)|${WHO} had(?:den)? (?:maar|beter|(?:zich )?(?:niet )?moeten)`,
    'Zeg wat een ander had kunnen doen, of wat nu helpt.',
    'Say what others could have done, or what helps now.',
  ),
  word(
    `waarom (?:ging|gaat|bleef|blijft|liep|vertrok|verliet|zei|zegt|deed|vertelde) ${WHO}`,
    'Vraag liever waarom de ander geweld gebruikte, en wat weggaan moeilijk maakt.',
    'Rather ask why the other used violence, and what makes leaving hard.',
  ),
  word(
    `(?:liet|lieten|laat|laten) (?:zich|je|jezelf|u) ${HURT}|(?:zich|je|jezelf|u) (?:liet|lieten|laat|laten) ${HURT}|(?:zich|je) laten ${HURT}`,
    'Noem wie het deed: ‘hij sloeg haar’, niet ‘zij liet zich slaan’.',
    'Name who did it: ‘he hit her’, not ‘she let herself be hit’.',
  ),
  word(
    'vermeende? slachtoffers?|zogenaamde? slachtoffers?|slachtofferrol|slachtofferschap aanmeten',
    'Schrijf ‘vertelt dat’ of ‘heeft gemeld’. Dat laat open wat nog niet vaststaat.',
    'Write ‘says that’ or ‘has reported’.',
  ),
  word(
    '(?:ze|zij|hij|het slachtoffer) beweer(?:t|de)(?: dat)?',
    'Schrijf ‘vertelt’. ‘Beweert’ zegt dat u het niet gelooft.',
    'Write ‘tells’. ‘Claims’ says that you do not believe it.',
  ),
  word(
    '(?:geeft|gaf|gaven) toe (?:dat )?(?:ze |zij |hij )?(?:is |was |werd |te zijn )?(?:misbruikt|mishandeld|verkracht|aangerand)',
    'Schrijf ‘vertelt’. Toegeven doet wie iets misdaan heeft.',
    'Write ‘tells’. Admitting is for who did wrong.',
  ),
  word(
    'relatieproblemen|relationele sfeer|echtelijke (?:ruzie|twist)|huiselijke (?:ruzie|twist)|uit de hand gelopen ruzie|stormachtige relatie',
    'Noem het geweld: ‘hij mishandelde zijn partner’.',
    'Call it violence: ‘he abused his partner’.',
  ),
  word(
    'liefdesdrama|gezinsdrama|familiedrama|relatiedrama|crime passionnel(?:le)?|passiemoord',
    'Schrijf ‘moord’, ‘doodslag’ of ‘geweld in het gezin’. Een drama overkomt je, dit deed iemand.',
    'Write ‘murder’ or ‘violence in the family’. Somebody did this.',
  ),
  word(
    'wraakporno',
    'Schrijf ‘naaktbeelden delen zonder toestemming’. Het is geen porno en er is niets om te wreken.',
    'Write ‘sharing nude pictures without consent’.',
  ),
  word(
    'kinderporno(?:grafie)?|kinderprostitutie|kinderseks',
    'Schrijf ‘beelden van misbruik van kinderen’ of ‘uitbuiting van kinderen’.',
    'Write ‘pictures of child abuse’ or ‘exploitation of children’.',
  ),
  word(
    'seks (?:gehad )?met (?:een |zijn |haar )?(?:kind|kinderen|minderjarigen?|dochter|stiefdochter|leerlinge?)',
    'Schrijf ‘misbruik van’. Een kind kan hier niet voor kiezen.',
    'Write ‘abuse of’. A child cannot choose this.',
  ),
  word(
    'sletterig|slet(?:ten)?|losbandig|makkelijk meisje|los van zeden',
    'Laat dit oordeel weg.',
    'Leave this judgement out.',
  ),
  word(
    `${WHO} (?:had|was) (?:zelf |ook )?(?:te veel gedronken|dronken|stomdronken)`,
    'Laat weg wie had gedronken. Dronken zijn is geen toestemming en geen schuld.',
    'Leave out who had been drinking. Being drunk is no consent and no guilt.',
  ),
  word(
    'kon (?:zijn|haar) handen niet thuishouden|handtastelijkheidjes?|losse handjes',
    'Noem wat er gebeurde: ‘hij raakte haar aan zonder dat zij dat wilde’, ‘hij sloeg’.',
    'Name what happened: ‘he touched her against her will’, ‘he hit’.',
  ),
  word(
    'verloor (?:zijn|haar) (?:zelfbeheersing|controle|geduld)|(?:zijn|haar|de) stoppen sloegen door|(?:zijn|haar) handen zaten los',
    'Dit klinkt als een excuus. Geweld gebruiken is een keuze.',
    'This sounds like an excuse. Using violence is a choice.',
  ),
  word(
    'corrigerende tik|pedagogische tik|opvoedkundige tik',
    'Schrijf ‘klap’ of ‘slaan’.',
    'Write ‘slap’ or ‘hit’.',
  ),
  word(
    'makkelijke? (?:prooi|doelwit|slachtoffer)|gemakkelijke? (?:prooi|doelwit|slachtoffer)|(?:voorkom|zorg) dat (?:je|u) (?:geen )?slachtoffer wordt|word geen slachtoffer',
    'Zeg wat een ander moet laten, en wat omstanders kunnen doen.',
    'Say what others must not do, and what bystanders can do.',
  ),
  word(
    '(?:loop|ga|fiets|reis) (?:dan |dus |’s avonds |s avonds )?niet alleen(?: over straat| naar huis)?|kleed (?:je|u) (?:netjes|minder|niet)|let op (?:je|uw) kleding',
    'Leg de taak niet bij wie lastiggevallen wordt. Zeg wat een ander kan doen.',
    'Do not put the task on who is harassed. Say what others can do.',
  ),
  word(
    'waar twee vechten(?: hebben er twee schuld)?|(?:er zijn )?altijd twee kanten|(?:allebei|beiden) (?:even )?schuldig',
    'Bij geweld is er iemand die het doet. Noem die persoon of dat gedrag.',
    'With violence there is somebody who does it.',
  ),
  word(
    'jongens zijn nu eenmaal jongens|zo zijn (?:mannen|jongens) nu eenmaal|(?:hij|zij|ze) is nu eenmaal zo',
    'Laat dit weg. Gedrag is te kiezen en te veranderen.',
    'Leave it out. Behaviour can be chosen and changed.',
  ),
  word(
    '(?:vraagt|vraag|vroeg|vragen|vroegen) erom|erom gevraagd|erom vragen',
    'Niemand vraagt om geweld. Laat dit weg.',
    'Nobody asks for violence. Leave it out.',
  ),
  word(
    '(?:zo |te |erg |heel )?(?:naïef|naïeve|naief|lichtzinnig|onvoorzichtig) (?:van|geweest|gedrag|genoeg)|(?:dom|stom) van (?:haar|hem|je|jou|u)',
    'Laat dit oordeel weg. De ander had een keuze.',
    'Leave this judgement out.',
  ),
  word(
    'uit de hand gelopen grap(?:je)?|seksueel avontuur(?:tje)?|stoeipartij',
    'Noem het gedrag bij de naam.',
    'Call the behaviour by its name.',
  ),
  word(
    'valse (?:aangifte|beschuldiging(?:en)?)',
    'Zelden waar, en het schrikt af om te melden. Is dit nodig?',
    'Rarely true, and it keeps people from reporting. Is it needed?',
  ),
]

/** Blaming words of a text, as they are written, with what is better. */
export function findBlamingWords(text: string): { written: string; better: Wording }[] {
  const found = BLAMING_WORDS.flatMap(({ pattern, better }) =>
    [...text.matchAll(pattern)].map(([written]) => ({ written, better })),
  )
  const known = new Set<string>()
  return found.filter(({ written }) => {
    const key = written.toLowerCase()
    if (known.has(key)) return false
    known.add(key)
    return true
  })
}
