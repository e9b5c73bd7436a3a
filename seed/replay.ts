import type { Language } from '../src/domain/languages'
import { decideItemStage } from '../src/domain/workflow/languageStage'
import type { Role } from '../src/domain/workflow/roles'
import type { LanguageStage, Stage } from '../src/domain/workflow/stages'
import { canPerform } from '../src/domain/workflow/transitions'
import { changeOf } from './collectTexts'
import { USERS } from './data/users'
import type { SeedItem, SeedMoment, SeedStep, SeedUserKey, SeedVariant } from './types'

export type Outcome = {
  stage: Stage
  editions: { language: Language; from: number; until: number }[]
  isWithdrawn: boolean
  isMoved: boolean
  placed: string[]
}

/** minutes from the anchor's first */
export const minutesOf = ({ day, time }: SeedMoment): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return (day * 24 + hours) * 60 + minutes
}

export const roleOf = (key: SeedUserKey): Role => {
  const role = USERS.find((user) => user.key === key)?.role
  if (!role) throw new Error(`There is no user ${key}`)
  return role
}

const isAdviser = (key: SeedUserKey): boolean => ['communications', 'substance'].includes(roleOf(key))

/** Takes an item's steps under the product's own table of who may do what; throws at the first breach. For specs. */
export function replay(item: SeedItem): Outcome {
  const writer = item.created.by ?? item.owner
  const languages = new Map<Language, { stage: LanguageStage; authors: SeedUserKey[] }>()
  const variants = new Map<string, SeedVariant>()
  for (const language of Object.keys(item.texts) as Language[]) {
    languages.set(language, { stage: 'writing', authors: [writer] })
    for (const [channel, variant] of Object.entries(item.texts[language]?.variants ?? {})) variants.set(`${language} ${channel}`, variant)
  }
  const current = (language: Language, channel: string) => variants.get(`${language} ${channel}`)
  const editions: Outcome['editions'] = []
  const placed: string[] = []
  let release = item.release
  let isArchived = false
  let isWithdrawn = false
  let isMoved = false
  const itemStage = (): Stage => decideItemStage({ isArchived, languages: [...languages.values()] })
  const require = (holds: boolean, what: string): void => {
    if (!holds) throw new Error(`${item.key}: ${what}`)
  }

  for (const [index, step] of item.steps.entries()) {
    const at = minutesOf(step)
    const role = roleOf(step.by)
    const changed = changeOf({ item, step, current })
    if (changed) {
      const { language, channel, change } = changed
      const state = languages.get(language)
      const before = current(language, channel)
      if (!state || !before) throw new Error(`${item.key}: no text in ${language} on ${channel}`)
      // An expert who changes a text is one of its co-writers.
      const stage = isArchived ? 'archived' : state.stage
      require(canPerform({ action: 'edit', stage, role, isCoWriter: true }), `${step.by} may not edit in ${stage}`)
      variants.set(`${language} ${channel}`, { ...before, ...change })
      state.stage = 'writing'
      state.authors = [...new Set([...state.authors, step.by, ...suggestersOf({ item, step })])]
    }
    if (isAroundText(step)) {
      requireTogether({ item, step, earlier: item.steps.slice(0, index), current, require })
      continue
    }
    if (step.do === 'edit') continue
    if (step.do === 'archive') {
      require(canPerform({ action: 'archive', stage: itemStage(), role }), `${step.by} may not archive`)
      isArchived = true
      continue
    }
    const state = languages.get(step.language)
    if (!state) throw new Error(`${item.key}: no text in ${step.language}`)
    const stage: Stage = isArchived ? 'archived' : state.stage
    const open = editions.filter(({ language, until }) => language === step.language && until > at)
    if (step.do === 'place') {
      require(open.some(({ from }) => from <= at), `placed on ${step.channel} before it was live`)
      placed.push(step.channel)
      continue
    }
    require(canPerform({ action: step.do, stage, role, isCoWriter: true }), `${step.by} may not ${step.do} in ${stage}`)
    switch (step.do) {
      case 'request-review':
        require(step.dueDay === undefined || step.dueDay >= step.day, `${step.by} asks for a verdict in the past`)
        require([...(step.people ?? []).map(roleOf), ...(step.roles ?? [])].every((each) => each === 'substance' || each === 'communications'), `${step.by} asks somebody who reviews nothing`)
        state.stage = 'review'
        break
      case 'request-changes':
        state.stage = 'writing'
        break
      case 'approve': {
        require(!item.isStory, 'a story cannot be approved yet')
        require(!state.authors.includes(step.by), `${step.by} approves their own text`)
        require(!item.isSensitive || role === 'substance', `${step.by} approves a sensitive text`)
        const wish = release ? minutesOf(release) : at
        require(step.moment === 'now' || (!!release && wish > at), 'approved after its release moment')
        const from = step.moment === 'now' ? at : wish
        for (const edition of open) edition.until = from
        editions.push({ language: step.language, from, until: item.ends ? minutesOf(item.ends) : Infinity })
        state.stage = 'approved'
        break
      }
      case 'move-release':
        release = step.to
        isMoved = true
        for (const edition of open) edition.from = minutesOf(step.to)
        break
      case 'withdraw':
        require(open.length > 0, 'withdrawn while nothing was there')
        for (const edition of open) edition.until = at
        // What was taken back asks for a new verdict.
        if (state.stage === 'approved') state.stage = 'writing'
        isWithdrawn = true
        break
    }
  }
  return { stage: itemStage(), editions, isWithdrawn, isMoved, placed }
}

type AroundText = Exclude<SeedStep, { do: 'request-review' | 'request-changes' | 'approve' | 'edit' | 'move-release' | 'withdraw' | 'archive' | 'place' }>
const TEXT_ACTS = ['request-review', 'request-changes', 'approve', 'edit', 'move-release', 'withdraw', 'archive', 'place']
const isAroundText = (step: SeedStep): step is AroundText => !TEXT_ACTS.includes(step.do)

/** Whose words are taken over has written them too. */
function suggestersOf({ item, step }: { item: SeedItem; step: SeedStep }): SeedUserKey[] {
  if (step.do !== 'decide-suggestion') return []
  return item.steps.flatMap((each) => (each.do === 'suggest' && each.before === step.before ? [each.by] : []))
}

/** Who asks, says and allows what, and after what. */
function requireTogether({ item, step, earlier, current, require }: {
  item: SeedItem
  step: AroundText
  earlier: readonly SeedStep[]
  current: (language: Language, channel: string) => SeedVariant | undefined
  require: (holds: boolean, what: string) => void
}): void {
  const { by } = step
  const isExpert = roleOf(by) === 'expert'
  const asked = (key: SeedUserKey): boolean => earlier.some((each) => each.do === 'ask-contribution' && each.expert === key)
  const answers = earlier.flatMap((each) => (each.do === 'answer-contribution' && each.by === by ? [each.answer] : []))
  const hasWords = (channel: string, language: Language, words: string): boolean =>
    Object.values(current(language, channel) ?? {}).some((text) => typeof text === 'string' && text.replace(/\s+/g, ' ').includes(words))
  const writesAlong = !isExpert || (asked(by) && !answers.includes('rather-not'))
  switch (step.do) {
    case 'ask-contribution':
      require(isAdviser(by) && roleOf(step.expert) === 'expert' && !asked(step.expert), `${by} may not ask ${step.expert}`)
      break
    case 'answer-contribution':
      require(isExpert && asked(by), `${by} answers what nobody asked`)
      require(answers.at(-1) === (step.answer === 'done' ? 'yes' : undefined), `${by} says ${step.answer} after ${answers.join()}`)
      break
    case 'record-care':
      require(isAdviser(by) && asked(step.expert) && step.feePaidDay <= step.day, `${by} may not pay ${step.expert}`)
      break
    case 'comment':
      require(writesAlong && hasWords(step.channel, step.language, step.passage), `${by} comments on what is not there`)
      break
    case 'reply':
      require(writesAlong && earlier.some((each) => each.do === 'comment' && each.passage === step.thread), `${by} answers nobody`)
      break
    case 'suggest':
      require(writesAlong && hasWords(step.channel, step.language, step.before), `${by} suggests for what is not there`)
      break
    case 'decide-suggestion': {
      const ofSame = (each: SeedStep): boolean => (each.do === 'suggest' || each.do === 'decide-suggestion') && each.before === step.before
      require(isAdviser(by) && earlier.filter(ofSame).map((each) => each.do).join() === 'suggest', `${by} may not decide`)
      break
    }
    case 'give-consent':
      require(step.expert ? isAdviser(by) && roleOf(step.expert) === 'expert' : isExpert, `${by} may not give consent`)
      require(!step.isStory || item.isStory === true, 'consent for a story that is none')
      require(step.lastDay === undefined || step.lastDay > 0, 'consent that has ended')
      require(step.channels.every((channel) => hasWords(channel, step.language, step.quote)) || step.isStory === true, `${by} allows what is not there`)
      break
    case 'revoke-consent':
      require(
        earlier.some((each) => each.do === 'give-consent' && each.quote === step.quote && (each.expert ?? each.by) === by),
        `${by} takes back what they did not give`,
      )
      break
    case 'teach-back':
      require(isAdviser(by) && step.heldDay <= step.day && step.readers > 1, `${by} may not record what readers told back`)
      break
  }
}
