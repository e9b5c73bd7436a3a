import type { SeedGoal } from './types'

export const GOALS: SeedGoal[] = [
  {
    key: 'a',
    letter: 'a',
    name: { nl: 'Handelingsperspectief', en: 'Knowing what to do' },
    description: {
      nl: 'Iedereen weet wat hij of zij zelf kan doen.',
      en: 'Everyone knows what they can do themselves.',
    },
  },
  {
    key: 'b',
    letter: 'b',
    name: { nl: 'Effectieve samenwerking', en: 'Working together well' },
    description: {
      nl: 'Organisaties kennen elkaar en vinden elkaar snel.',
      en: 'Organisations know each other and find each other quickly.',
    },
  },
  {
    key: 'c',
    letter: 'c',
    name: { nl: 'Deskundigheidsbevordering', en: 'Building expertise' },
    description: {
      nl: 'Professionals en vrijwilligers leren signalen zien en bespreken.',
      en: 'Professionals and volunteers learn to see signals and talk about them.',
    },
  },
  {
    key: 'd',
    letter: 'd',
    name: { nl: 'Helderheid over rol- en taakverdeling', en: 'Clear roles and tasks' },
    description: {
      nl: 'Het is duidelijk wie wat doet en wie verantwoordelijk is.',
      en: 'It is clear who does what and who is responsible.',
    },
  },
  {
    key: 'e',
    letter: 'e',
    name: { nl: 'Bewustwording en communicatie', en: 'Awareness and communication' },
    description: {
      nl: 'Er wordt open over het onderwerp gepraat. De drempel om hulp te vragen is laag.',
      en: 'People talk openly about the subject. The threshold to ask for help is low.',
    },
  },
  {
    key: 'f',
    letter: 'f',
    name: { nl: 'Passend hulpaanbod', en: 'Fitting help' },
    description: {
      nl: 'Er is hulp die past, en mensen kunnen die vinden.',
      en: 'There is help that fits, and people can find it.',
    },
  },
  {
    key: 'g',
    letter: 'g',
    name: { nl: 'Monitoring', en: 'Monitoring' },
    description: {
      nl: 'We volgen wat er gebeurt en wat werkt, en vertellen dat aan de gemeenteraad.',
      en: 'We follow what happens and what works, and report it to the city council.',
    },
  },
]
