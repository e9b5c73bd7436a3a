import type { SeedGlossaryTerm } from './types'

export const GLOSSARY_TERMS: SeedGlossaryTerm[] = [
  {
    key: 'gia',
    term: { nl: 'Geweld in afhankelijkheidsrelaties (GIA)', en: 'Violence in dependency relations (GIA)' },
    meaning: {
      nl: 'Geweld door iemand die u niet zomaar kunt verlaten. Bijvoorbeeld een partner, ouder, '
        + 'kind, familielid of '
        + 'verzorger. Het kan slaan zijn, maar ook dreigen, verwaarlozen of geld afpakken.',
      en: 'Violence by someone you cannot simply leave. For example a partner, parent, child, '
        + 'relative or carer. '
        + 'It may be hitting, but also threats, neglect or taking money.',
    },
    source: 'Handelingsprotocol digitale meldcode, 2024',
  },
  {
    key: 'sgg',
    term: { nl: 'Seksueel grensoverschrijdend gedrag (SGG)', en: 'Sexually transgressive behaviour (SGG)' },
    meaning: {
      nl: 'Seksueel gedrag dat over de grens van een ander gaat. Dat kan een opmerking zijn, een '
        + 'aanraking of '
        + 'een beeld dat wordt gedeeld. De ander wil het niet, of kan niet vrij kiezen.',
      en: 'Sexual behaviour that crosses someone’s boundary. It may be a remark, a touch or a '
        + 'picture that is '
        + 'shared. The other does not want it, or is not free to choose.',
    },
    source: 'Nederlands Jeugdinstituut',
  },
  {
    key: 'instemming',
    term: { nl: 'Instemming of toestemming', en: 'Consent' },
    meaning: {
      nl: 'U wilt het allebei en laat dat merken. Niets zeggen is geen ja. U mag altijd van '
        + 'gedachten veranderen.',
      en: 'You both want it and you show it. Saying nothing is not a yes. You may always change your mind.',
    },
    source: null,
  },
  {
    key: 'grens',
    term: { nl: 'Grens', en: 'Boundary' },
    meaning: {
      nl: 'Tot hier voelt iets goed voor u. Uw grens bepaalt u zelf. Die kan morgen anders zijn.',
      en: 'Up to here something feels right for you. You set your own boundary. Tomorrow it may be '
        + 'different.',
    },
    source: null,
  },
  {
    key: 'sexting',
    term: { nl: 'Sexting', en: 'Sexting' },
    meaning: {
      nl: 'Elkaar seksuele berichten, foto’s of video’s sturen. Dat kan fijn zijn als beiden het '
        + 'echt willen. '
        + 'Een kind onder de 16 zo benaderen is strafbaar.',
      en: 'Sending each other sexual messages, photos or videos. It can be fine if both really want it. '
        + 'Approaching a child under 16 in this way is a crime.',
    },
    source: null,
  },
  {
    key: 'sextortion',
    term: { nl: 'Sextortion', en: 'Sextortion' },
    meaning: {
      nl: 'Iemand dreigt een intiem beeld van u te delen en wil geld of meer beelden. Het is niet uw schuld. '
        + 'Betaal niet en vraag hulp.',
      en: 'Someone threatens to share an intimate picture of you and wants money or more pictures. It is not '
        + 'your fault. Do not pay, and ask for help.',
    },
    source: null,
  },
  {
    key: 'online-shaming',
    term: { nl: 'Online shaming', en: 'Online shaming' },
    meaning: {
      nl: 'Iemand op internet voor schut zetten, zodat veel mensen meekijken en oordelen.',
      en: 'Putting someone to shame on the internet, so that many people watch and judge.',
    },
    source: null,
  },
  {
    key: 'shame-sexting',
    term: { nl: 'Shame sexting', en: 'Shame sexting' },
    meaning: {
      nl: 'Een intiem beeld van iemand doorsturen om die persoon te schande te maken. Wie het '
        + 'krijgt, kan het '
        + 'stoppen door het te verwijderen en niet te delen.',
      en: 'Passing on someone’s intimate picture to put them to shame. Whoever receives it can stop '
        + 'it: delete '
        + 'it and do not share.',
    },
    source: null,
  },
  {
    key: 'intieme-terreur',
    term: { nl: 'Intieme terreur', en: 'Coercive control' },
    meaning: {
      nl: 'Een partner of ex wil macht over alles in uw leven: geld, telefoon, kleding en contacten. '
        + 'Vaak groeit dit langzaam. Het is gevaarlijk, ook zonder slaan.',
      en: 'A partner or ex wants power over everything in your life: money, phone, clothes and contacts. '
        + 'It often grows slowly. It is dangerous, even without blows.',
    },
    source: null,
  },
  {
    key: 'eergerelateerd-geweld',
    term: { nl: 'Eergerelateerd geweld', en: 'Honour-based violence' },
    meaning: {
      nl: 'Dreigen, dwingen of geweld omdat iemand de eer van de familie zou schaden. Het komt in veel '
        + 'culturen voor en hoort bij geen enkel geloof.',
      en: 'Threats, force or violence because someone is said to harm the family’s honour. It is '
        + 'found in many '
        + 'cultures and belongs to no faith.',
    },
    source: null,
  },
  {
    key: 'mantelzorg',
    term: { nl: 'Mantelzorg', en: 'Informal care' },
    meaning: {
      nl: 'Zorgen voor een partner, ouder, kind of vriend die hulp nodig heeft. Vaak lang, en zonder loon.',
      en: 'Caring for a partner, parent, child or friend in need of help. Often for long, and without pay.',
    },
    source: null,
  },
  {
    key: 'ontspoorde-zorg',
    term: { nl: 'Ontspoorde zorg', en: 'Care that goes off the rails' },
    meaning: {
      nl: 'Iemand zorgt met goede wil, maar het wordt te zwaar. Dan gaat de zorg pijn doen. '
        + 'Op tijd hulp vragen helpt beiden.',
      en: 'Someone cares with good will, but it becomes too heavy. Then the care starts to hurt. '
        + 'Asking for help in time helps both.',
    },
    source: null,
  },
  {
    key: 'financieel-misbruik',
    term: { nl: 'Financieel misbruik', en: 'Financial abuse' },
    meaning: {
      nl: 'Iemand gebruikt uw geld of spullen zonder dat u dat wilt. Bijvoorbeeld met uw pinpas of '
        + 'via een volmacht.',
      en: 'Someone uses your money or belongings against your will. For example with your bank card '
        + 'or a mandate.',
    },
    source: null,
  },
  {
    key: 'omstander',
    term: { nl: 'Omstander', en: 'Bystander' },
    meaning: {
      nl: 'Iemand die iets ziet, hoort of vermoedt. Een omstander kan helpen met een vraag: "Ben je oké?"',
      en: 'Someone who sees, hears or suspects something. A bystander can help with a question: "Are '
        + 'you okay?"',
    },
    source: null,
  },
  {
    key: 'angelshot',
    term: { nl: 'Angelshot', en: 'Angelshot' },
    meaning: {
      nl: 'Een codewoord voor wie zich in een café of club niet veilig voelt. U vraagt aan de bar om een '
        + 'Angelshot. Het personeel weet dan dat u hulp wilt.',
      en: 'A code word for those who do not feel safe in a bar or club. You ask for an Angelshot at the bar. '
        + 'The staff then know that you want help.',
    },
    source: null,
  },
  {
    key: 'meldcode',
    term: { nl: 'Meldcode', en: 'Reporting code' },
    meaning: {
      nl: 'Een stappenplan voor mensen die werken in onder meer zorg en onderwijs. Het helpt hen te doen wat '
        + 'nodig is als zij zich zorgen maken over iemands veiligheid.',
      en: 'A plan in steps for people who work in care, education and more. It helps them to do what '
        + 'is needed '
        + 'when they worry about someone’s safety.',
    },
    source: null,
  },
  {
    key: 'aandachtsfunctionaris',
    term: { nl: 'Aandachtsfunctionaris', en: 'Designated contact person' },
    meaning: {
      nl: 'De collega binnen een organisatie die veel weet van de meldcode. Anderen kunnen bij deze '
        + 'collega om '
        + 'raad vragen.',
      en: 'The colleague in an organisation who knows the reporting code well. Others can ask this '
        + 'colleague for '
        + 'advice.',
    },
    source: null,
  },
  {
    key: 'veilig-thuis',
    term: { nl: 'Veilig Thuis', en: 'Veilig Thuis (safe at home)' },
    meaning: {
      nl: 'De plek voor advies en meldingen over geweld thuis en in afhankelijkheid. Iedereen mag er bellen, '
        + 'ook bij twijfel.',
      en: 'The place for advice and reports about violence at home and in dependency. Everyone may call, '
        + 'also when in doubt.',
    },
    source: null,
  },
  {
    key: 'slachtoffer-en-pleger',
    term: { nl: 'Slachtoffer en pleger', en: 'Victim and perpetrator' },
    meaning: {
      nl: 'Wie geweld meemaakt, en wie het doet. Vaak kennen zij elkaar en zijn zij van elkaar afhankelijk. '
        + 'Voor beiden is er hulp. Niemand ís alleen maar slachtoffer of pleger.',
      en: 'The one who goes through violence, and the one who does it. They often know and need each other. '
        + 'There is help for both. Nobody is only a victim or only a perpetrator.',
    },
    source: null,
  },
  {
    key: 'wet-seksuele-misdrijven',
    term: { nl: 'Wet seksuele misdrijven', en: 'Sexual Offences Act' },
    meaning: {
      nl: 'De wet die sinds 1 juli 2024 geldt. Seks zonder dat beiden willen is strafbaar, ook zonder dwang. '
        + 'Seksuele intimidatie op straat en online is dat ook.',
      en: 'The Dutch law in force since 1 July 2024. Sex that not both want is a crime, even without force. '
        + 'So is sexual harassment in the street and online.',
    },
    source: 'Wet seksuele misdrijven, in werking sinds 1 juli 2024',
  },
  {
    key: 'huisverbod',
    term: { nl: 'Tijdelijk huisverbod', en: 'Temporary restraining order' },
    meaning: {
      nl: 'Wie thuis gevaarlijk is, moet een tijd weg en mag geen contact zoeken. De burgemeester '
        + 'besluit dat. '
        + 'In die tijd komt er hulp voor iedereen in huis.',
      en: 'Whoever is a danger at home must leave for a time and may not seek contact. The mayor decides so. '
        + 'In that time there is help for everyone in the home.',
    },
    source: null,
  },
  {
    key: 'victim-blaming',
    term: { nl: 'Victim blaming', en: 'Victim blaming' },
    meaning: {
      nl: 'De schuld leggen bij wie iets is aangedaan: "Had je maar niet…" Dat doet pijn en klopt niet. '
        + 'Beter is: "Wat erg. Ik geloof je."',
      en: 'Putting the blame on the one who was hurt: "If only you had not…" That hurts and is not true. '
        + 'Better: "How awful. I believe you."',
    },
    source: null,
  },
  {
    key: 'teach-back',
    term: { nl: 'Terugvertelmethode (teach-back)', en: 'Teach-back' },
    meaning: {
      nl: 'U vraagt een lezer om in eigen woorden na te vertellen wat er staat. Zo merkt u of uw '
        + 'uitleg duidelijk is.',
      en: 'You ask a reader to tell in their own words what the text says. So you notice if you were clear.',
    },
    source: null,
  },
]
