import type { SeedPicture } from '../types'

/**
 * Drawn for this product in one family: flat, calm, nobody recognisable. The sources are
 * `seed/pictures/<key>.svg`, 1600 × 1200; the seed turns them into PNG, as the product refuses SVG.
 */
export const PICTURES: SeedPicture[] = [
  {
    key: 'telefoon-in-hand',
    alt: {
      nl: 'Tekening van een hand met een telefoon. Op het scherm staan een hart en een vinkje.',
      en: 'Drawing of a hand holding a phone. The screen shows a heart and a tick.',
    },
    focalPoint: { x: 50, y: 45 },
  },
  {
    key: 'twee-vrienden-bankje',
    alt: {
      nl: 'Tekening van twee vrienden op een bankje, van achteren. De een legt een arm om de ander.',
      en: 'Drawing of two friends on a bench, from behind. One puts an arm around the other.',
    },
    focalPoint: { x: 53, y: 55 },
  },
  {
    key: 'bar-met-lampen',
    alt: {
      nl: 'Tekening van een bar met drie warme lampen. Iemand staat achter de bar klaar om te helpen.',
      en: 'Drawing of a bar with three warm lamps. Someone behind the bar is ready to help.',
    },
    focalPoint: { x: 50, y: 48 },
  },
  {
    key: 'straatlantaarn',
    alt: {
      nl: 'Tekening van een straat in de avond. Twee mensen staan samen in het licht van een lantaarn.',
      en: 'Drawing of a street at night. Two people stand together in the light of a street lamp.',
    },
    focalPoint: { x: 60, y: 58 },
  },
  {
    key: 'koffie-aan-tafel',
    alt: {
      nl: 'Tekening van een keukentafel met twee koppen koffie, tulpen en twee stoelen.',
      en: 'Drawing of a kitchen table with two cups of coffee, tulips and two chairs.',
    },
    focalPoint: { x: 50, y: 58 },
  },
  {
    key: 'handen-samen',
    alt: {
      nl: 'Tekening van vijf verschillende handen die op elkaar liggen.',
      en: 'Drawing of five different hands laid on each other.',
    },
    focalPoint: { x: 50, y: 48 },
  },
  {
    key: 'schoolplein',
    alt: {
      nl: 'Tekening van een schoolplein. Drie leerlingen lopen samen naar de deur, van achteren.',
      en: 'Drawing of a school yard. Three pupils walk to the door together, from behind.',
    },
    focalPoint: { x: 53, y: 65 },
  },
  {
    key: 'sportveld',
    alt: {
      nl: 'Tekening van een voetbalveld. Vijf spelers staan naast elkaar, met de armen om elkaar heen.',
      en: 'Drawing of a football pitch. Five players stand side by side, arms around each other.',
    },
    focalPoint: { x: 50, y: 68 },
  },
  {
    key: 'brug-over-ijssel',
    alt: {
      nl: 'Tekening van een brug over de IJssel met de toren van Deventer. Twee mensen fietsen samen.',
      en: 'Drawing of a bridge over the river IJssel with the tower of Deventer. Two people cycle together.',
    },
    focalPoint: { x: 50, y: 45 },
  },
  {
    key: 'luisterend-oor',
    alt: {
      nl: 'Tekening van een groot oor naast tekstballonnen. In een ballon staat een hart.',
      en: 'Drawing of a large ear beside speech bubbles. One bubble holds a heart.',
      ar: 'رسم لأذن كبيرة بجانب فقاعات كلام، في إحداها قلب.',
    },
    focalPoint: { x: 60, y: 48 },
  },
  {
    key: 'deur-op-kier',
    alt: {
      nl: 'Tekening van een voordeur op een kier. Er valt warm licht naar buiten.',
      en: 'Drawing of a front door that is ajar. Warm light falls outside.',
    },
    focalPoint: { x: 52, y: 55 },
  },
  {
    key: 'kalender-week',
    alt: {
      nl: 'Tekening van een weekkalender met gekleurde kaarten, een plant en een kop koffie.',
      en: 'Drawing of a week calendar with coloured cards, a plant and a cup of coffee.',
    },
    focalPoint: { x: 50, y: 45 },
  },
]
