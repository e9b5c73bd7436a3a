import type { ChannelView, SuggestionView } from './coWritingView'
import type { Paragraph } from './paragraph'

export type PlacedSuggestion = { suggestion: SuggestionView; /** null: its words stand nowhere any more */ key: string | null }

/**
 * By which stored paragraph each open suggestion stands: the first one that has the words it was made for, so that
 * it stands there once. Whoever made it finds it also after the words changed.
 *
 * @param pieces paragraphs as they are stored, in the order of the text
 * @example placeSuggestions({ pieces: [{ key: 'a', text: 'Dat hielp.' }], suggestions })
 */
export function placeSuggestions({ pieces, suggestions }: {
  pieces: readonly Pick<Paragraph, 'key' | 'text'>[]
  suggestions: readonly SuggestionView[]
}): PlacedSuggestion[] {
  return suggestions
    .filter(({ state }) => state === 'open')
    .map((suggestion) => ({ suggestion, key: pieces.find(({ text }) => text === suggestion.before)?.key ?? null }))
}

/** Open suggestions for a field that is not shown any more, as words for sharing that were taken out. */
export function suggestionsOfNoField({ suggestions, channels }: {
  suggestions: readonly SuggestionView[]
  channels: readonly ChannelView[]
}): SuggestionView[] {
  const isShown = ({ channelId, field }: SuggestionView) =>
    channels.some((channel) => channel.channelId === channelId && channel.fields.some((each) => each.field === field))
  return suggestions.filter((suggestion) => suggestion.state === 'open' && !isShown(suggestion))
}
