import type { DescribedPart } from './description.js'

/** A text that Markdown takes for nothing but text. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_<>[\]#|]/g, '\\$&')

/** A title, and parts under headings as lists. */
export const markdown = (title: string, parts: readonly DescribedPart[], nothing: string): string =>
  [
    `# ${title}`,
    ...(parts.length === 0 ? [nothing] : []),
    ...parts.map(({ title: heading, items }) =>
      [`## ${heading}`, items.map(({ text }) => `- ${text}`).join('\n')].join('\n\n'),
    ),
  ].join('\n\n')
