import { message, type LocaleCode } from './messages'

/** What the words of a search and the answer say about one hit. */
export interface FoundItem {
  readonly name: string
  readonly matched?: readonly string[]
}

/** How the node read words that fit nothing as they stand. */
export interface FoundPage {
  readonly relaxed?: string
  readonly shownFor?: string
}

/** 为什么找到: the ways a hit can have been found, in the order of their weight. */
export type FoundBy = 'code' | 'nameWhole' | 'nameStart' | 'name' | 'alias' | 'initials' | 'pinyin' | 'synonym' | 'sound' | 'near'

/** As the search sees text: full width folded, small letters, no blanks and punctuation. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const wordsOf = (text: string): string[] => text.normalize('NFKC').split(/[^\p{L}\p{N}]+/u).map(folded).filter((word) => word !== '')

/**
 * Why a hit was found; nothing when nothing was asked. What the node read more freely is said first, since the words as they stand
 * occur nowhere.
 */
export function foundBy(asked: string, item: FoundItem, page: FoundPage = {}): FoundBy | undefined {
  if (page.relaxed === 'synonym' || page.relaxed === 'sound' || page.relaxed === 'near') return page.relaxed
  const matched = item.matched?.[0]
  const words = wordsOf(asked)
  const first = words[0]
  if (matched === undefined || first === undefined) return undefined
  if (matched === 'code' || matched === 'initials' || matched === 'pinyin') return matched
  const name = folded(item.name)
  if (!words.every((word) => name.includes(word))) return 'alias'
  return name === first ? 'nameWhole' : name.startsWith(first) ? 'nameStart' : 'name'
}

/** The same in words; empty when nothing was asked. */
export function whyFound(locale: LocaleCode, asked: string, item: FoundItem, page: FoundPage = {}): string {
  const by = foundBy(asked, item, page)
  return by === undefined ? '' : message(locale, `foundBy.${by}`, { q: asked.trim(), words: page.shownFor ?? '' })
}
