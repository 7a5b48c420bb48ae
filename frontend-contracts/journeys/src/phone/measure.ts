/** The measure of 移动端适老化: text size, size of what is touched, line height; what falls short is named. */
import type { Page } from 'playwright-core'

export interface Measure {
  /** Smallest text in CSS pixels. */
  text: number
  /** Smallest width and height of a target in CSS pixels. */
  target: number
  /** Smallest line height as a multiple of the text. */
  line: number
}

export function tooSmall(page: Page, least: Measure): Promise<string[]> {
  return page.evaluate(({ text, target, line }) => {
    const short: string[] = []
    const hidden = (element: Element) => !element.checkVisibility() || element.closest('.visually-hidden, .skip, [hidden]') !== null
    for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      const touched = element.classList.contains('visually-hidden') ? element.closest('label') : element
      if (!touched || hidden(touched)) continue
      const { width, height } = touched.getBoundingClientRect()
      if (width > 0 && (width < target - 0.5 || height < target - 0.5)) short.push(`target ${Math.round(width)}x${Math.round(height)}: ${element.outerHTML.slice(0, 90)}`)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      const words = walker.currentNode.textContent?.trim() ?? ''
      if (!parent || words === '' || hidden(parent) || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'OPTION'].includes(parent.tagName)) continue
      const style = getComputedStyle(parent)
      const size = parseFloat(style.fontSize)
      if (size < text - 0.01) short.push(`text ${size}: ${words.slice(0, 20)}`)
      const lines = parseFloat(style.lineHeight) / size
      if (lines < line - 0.005) short.push(`line ${lines.toFixed(2)}: ${words.slice(0, 20)}`)
    }
    return [...new Set(short)]
  }, least)
}
