/** What a paragraph is in its text; `line` is a field of one line, such as a headline. */
export type ParagraphKind = 'paragraph' | 'heading' | 'quote' | 'listitem' | 'line'

/** Words with what tells them apart from their neighbours, also when both change. */
export type KeyedText = { key: string; text: string }

/** One piece of a text that is written in a box of its own. */
export type Paragraph = KeyedText & { kind: ParagraphKind }

/** A piece of text that both changed; null where one of them took it away. */
export type ParagraphConflict = { key: string; mine: string | null; theirs: string | null }
