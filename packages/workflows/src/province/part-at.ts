import type { OverlayPath } from './overlay-diagnostic.js'

/** What stands at a path of an overlay, if anything does. */
export const partAt = (overlay: unknown, path: OverlayPath): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    overlay,
  )
