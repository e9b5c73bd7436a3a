import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'

import { validateRichText } from '@/domain/presentation/richText'

type Options = Pick<RichTextField, 'name' | 'label' | 'localized'> & { admin?: RichTextField['admin'] }

/** Only what the served allow-list can show: paragraphs, h3 and h4, bold, italic, lists, quotes and links. */
export function richTextField(options: Options): RichTextField {
  return {
    ...options,
    type: 'richText',
    editor: lexicalEditor({
      features: () => [
        ParagraphFeature(),
        HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
        BoldFeature(),
        ItalicFeature(),
        UnorderedListFeature(),
        OrderedListFeature(),
        BlockquoteFeature(),
        LinkFeature({ enabledCollections: [] }),
        FixedToolbarFeature(),
      ],
    }),
    // Lexical accepts any JSON; what cannot be shown safely is refused here, at every door.
    validate: (value: unknown) => {
      if (value === null || value === undefined) return true
      const reasons = validateRichText(value)
      return reasons.length === 0 || reasons.join(' ')
    },
  } as RichTextField
}
